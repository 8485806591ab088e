import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { asserted, plainMatch, turned } from '../../engine/features/turned-blame.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { subjectsOf } from '../../engine/reword/draft/subject.ts';
import { holdsMatter } from '../../engine/reword/own-words/theirs/disputed.ts';
import { asTheTime } from '../../engine/reword/own-words/theirs/recalled.ts';
import { speaksOfHarm } from '../../engine/reword/proof/harmed.ts';
import { nextSentence } from '../../engine/reword/proof/next-sentence.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { ASKED, TABLES } from './phrases/cross-complaint.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[What about when you forgot my graduation]]?',
      reworded: "I'd like to hear you first. Another day I'd like to talk about my graduation, too.",
    },
    { flag: 'well [[u do it too]]', reworded: "well i'd like to hear you first" },
    { flag: "[[You're one to talk]], Meg." },
    { flag: "[[like you've never lied]]" },
    { flag: "[[That's a bit rich coming from you]]." },
  ],
  silent: [
    "What about when you're back, Monday?",
    'I do it too, I know.',
    'Remember when you fell in the lake? Best trip ever.',
    "You're one of my favourite people.",
    'You also left your scarf here.',
  ],
};

export const cues: readonly Cue[] = [...gradedCues(TABLES), ...gradedCues(ASKED)];

/** The other is granted their turn, or an old story is laughed about. */
const GENTLE =
  /\b(?:you (?:are|were) right|another day|later|i do it too|laugh\w*|best trip|not fair to you|months|i am sorry|it will keep)\b/;
const FOND = /😂|🤣|:\)/u;
/** What is still to come: "what about when you are back". */
const COMING =
  /\bwhen you (?:are|have|get|come|finish|land|arrive)\b|\b(?:monday|tuesday|friday|saturday|next week)\b/;
/** A small mishap recalled, no wrong: "remember when you left the keys in the fridge". */
const MISHAP =
  /\byou (?:left|dropped|lost|broke|burnt|burned|locked|spilled|spilt) (?:the|your|a) (?:\w+ )?(?:keys?|phone|wallet|milk|glasses|passport|umbrella|cake|toast|pizza|tent|coffee|tea|turkey)\b/;

/** "Where were you on my birthday?": the complaint comes in a sentence of its own. */
const COUNTERED = /^(?:and |but |so )*(?:where|who|why|when|what about|how about)\b.*\b(?:yo)?u\b.*\?$/iu;

/** Their turn first, and what the writer held against it for another day; nothing where it names no thing of theirs. */
function waiting(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const all = wholeSentence(context);
  const next = nextSentence(text, all.end);
  const isCountered = next !== null && COUNTERED.test(text.slice(next.start, next.end));
  const span = isCountered ? { start: all.start, end: next.end } : all;
  const whole = text.slice(span.start, span.end);
  const own = subjectsOf(whole).find((one) => /^(?:my|our) /.test(one));
  const told = /^I (?<deed>[^,;.!?]{3,40}?) (?:and|but|while|when) (?:yo)?u /u.exec(whole)?.groups?.deed;
  if (told !== undefined)
    return [inPlace(context, 'lightest', `I ${told}, and I'd like to hear you first.`, span)];
  const theTime = asTheTime(text.slice(all.start, all.end));
  const isUntold = own === undefined && theTime === null && holdsMatter(whole);
  const later = (what: string): string =>
    `I'd like to hear you first. Another day I'd like to talk about ${what}, too.`;
  return [
    ...(own === undefined ? [] : [inPlace(context, 'lightest', later(own), span)]),
    ...(isUntold ? [fitted(context, 'lightest', later(blank('topic')), span)] : []),
    ...(theTime === null ? [] : [later(theTime), bothered(theTime)]).map((said) =>
      inPlace(context, 'lightest', said, all),
    ),
  ];
}

/** "The time you forgot my play" as what still bothers the writer. */
const bothered = (theTime: string): string =>
  `It bothers me that ${theTime.replace(/^the \p{L}+ /u, '')}, and I'd like to talk about that another day.`;

export default defineRule({
  id: 'cross-complaint',
  family: 'blame-reversal',
  severity: 2,
  source: 'Gottman & Silver 1999',
  cues,
  find: (scene, sentence) =>
    saysAnywhere(scene, GENTLE) || FOND.test(scene.text)
      ? []
      : asserted(scene, turned(scene, sentence, TABLES, ASKED)).filter(
          (match) =>
            !/^(?:how )?i (?:feel|felt)\b(?!.*\byou)/.test(plainMatch(scene, match)) &&
            ![COMING, MISHAP].some((pattern) => pattern.test(plainMatch(scene, match))),
        ),
  // Who tells of harm done to them need not wait.
  reword: (context) =>
    speaksOfHarm(context.scene)
      ? []
      : [
          ...waiting(context),
          fitted(context, 'lightest', "I'd like to hear you first."),
          fitted(context, 'fuller', "I'd like to hear you first. My side can wait for another day."),
          fitted(context, 'question', 'What was my part, as you see it?'),
        ],
});
