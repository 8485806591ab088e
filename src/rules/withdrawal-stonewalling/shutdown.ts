import type { Cue } from '../../engine/cues/cue.ts';
import { aboutPursuits, comesBack } from '../../engine/features/coming-back.ts';
import { clauseAt } from '../../engine/find.ts';
import { modeOf } from '../../engine/modes.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { asWithheld } from '../../engine/reword/own-words/wishes/withheld.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { SHUT_DOORS } from './phrases/doors-shut.ts';
import { HARMED, REFUSALS } from './phrases/refusals.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I'm done arguing with you]].",
      reworded: 'I need to stop for now. Can we talk at [time]?',
    },
    { flag: '[[dont even bother texting back]]' },
    { flag: '[[This discussion is over]], good night.' },
    { flag: '[[I have nothing left to say to you]].' },
    { flag: '[[just leave me alone]]' },
    {
      flag: "[[I won't discuss it with anyone]].",
      reworded: "I'd like to keep this to myself for now.",
    },
  ],
  silent: [
    "I'm done talking to the plumber, he comes on Friday.",
    "Don't call me, I'm in class.",
    "I don't want to talk about this yet. Tomorrow after work?",
    'The meeting is over.',
    'Leave me a slice!',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(REFUSALS, { atMost: 40 }),
  ...gradedCues(SHUT_DOORS, { atMost: 40 }),
];

/** Agreement, laughter, the floor handed over or another way offered: then nothing is shut. */
const AGREES = wordings(`
  agree|joking|kidding|haha
  same side
  you ~1 are ~1 right
  good|fair point|enough
  your ~1 turn|go
  shall|should|can|could|may i ~1 come|help|start|do|get|bring|make
  write|text|message|email|call|ring|come|use ~4 instead
  over there|at|in|on
  do you consider
  you win|won
  whatever|anything you say|think|want
  in the meantime
  until you ~1 do|ask|want|text|call|write|say_so|are_ready|feel_ready|feel_like $
  just here
  start|begin|try|talk again ~1 tomorrow|tonight|later|today|on|when|soon
  and i miss you
  i ~1 do want to
`);

/** "Don't call me while I'm driving", "don't call me, text me", "if it's restored I won't argue": no shut door. */
function limited(scene: Scene, { sentence, from, to }: Match): boolean {
  const granted = scene.placed(sentence).find(({ clause }) => clause.link === 'if' && clause.to <= from);
  if (granted !== undefined && granted.clause.subject !== 'hearer') return true;
  const next = scene.placed(sentence).find(({ clause }) => clause.from >= to)?.clause;
  return (
    next !== undefined &&
    (/^(?:if|when|until|rel)$/.test(next.link) ||
      (next.imperative && !next.negated && next.object === 'sender' && next.verb !== 'leave'))
  );
}

/** "I won't do that again", "I'm not going to explain it away": the act is left off, not the talk. */
const NO_MORE = /\b(?:will|am) (?:not|never) (?:going to )?(?:ever )?(?:do that again|explain \w+ away)\b/;
/** "I'll shut up about the marathon": a promise. */
const HUSHED = /^(?:\w+ )?i (?:will|am going to|promise to) (?:\w+ )?shut up\b/;

/** "You said you'd rather not talk about it": the other's wish, told back. */
const THEIR_WISH = /\byou (?:would|prefer)(?: \w+)? (?:rather )?not (?:to )?(?:talk|discuss|speak|go)\b/;

/** What is told of somebody else, and what the writer promises to leave off, shuts nobody out. */
function elsewhere(scene: Scene, { sentence, from }: Match): boolean {
  const subject = clauseAt(scene, sentence, from)?.clause.subject;
  const text = plainText(scene.sentences[sentence]);
  return subject === 'third' || THEIR_WISH.test(text) || HUSHED.test(text) || NO_MORE.test(text);
}

/** An ending somebody has thought about is theirs to say. */
const DECIDED =
  /\b(?:divorce|separation|separate|break(?:ing)? up|solicitor|lawyer|thought about (?:it|this) for|see your face|(?:your|my) keys?|please,? (?:do(?: not|n['’]?t)|never|stop) (?:\w+ ){0,2}(?:writ\w+|contact\w*|call\w*|text\w*|messag\w+|email\w*|ring\w*))\b/i;

/** "Unfriended. Deleted.", "blocked. bye": an end, and no pause. */
const GONE =
  /(?:^|[.!?\n]\s*)(?:(?:blocked|deleted|unfriended|unfollowed|unmatched|removed)\W+){2}|\b(?:blocked|deleted|unfriended|unmatched|removed)\W+(?:good)?bye\b/iu;

/** "Not with anybody", "to a soul": kept from everyone, and no talk is put off. */
const PRIVATE =
  /(?:\bnot|\bnever|n['’]?t)\b[^.!?]*\b(?:with|to) (?:(?:you|u) or )?(?:any(?:body|one)(?: else)?|a (?:living |single )?soul)\b|\bwith no ?(?:body|one)\b/iu;

/** A lawyer who keeps the keys decides nothing about a talk. */
const AGENTS =
  /^(?!.*\b(?:divorce|separat\p{L}+|break(?:ing)? up|see your face|do(?: not|n['’]?t)|never|stop)\b)(?=.*\b(?:solicitor|lawyer|keys?)\b)/isu;

/** The refusal of one topic as a wish not to talk about it for now; none where no topic is named. */
function withheld(context: RewordContext): readonly Draft[] {
  const all = wholeSentence(context);
  const said = asWithheld(context.scene.text.slice(all.start, all.end));
  return said === null
    ? []
    : [said, said.replace("I'd rather not", "Please let's not")].flatMap((standard) => [
        fitted(context, 'lightest', standard, all),
        inPlace(context, 'lightest', standard, all),
      ]);
}

export default defineRule({
  id: 'shutdown',
  family: 'withdrawal-stonewalling',
  severity: 2,
  source: 'Gottman & Silver 1999; Christensen & Heavey 1990',
  cues,
  find: (scene, sentence) => {
    // Who was hurt or is afraid may close the door.
    if (modeOf(scene) !== 'plain' || messageSays(scene, HARMED)) return [];
    if (comesBack(scene) || messageSays(scene, AGREES, sentence, sentence + 1)) return [];
    const refused = aboutPursuits(scene, sentence, sentence) ? [] : wordedAs(scene, sentence, REFUSALS);
    const [closing] = refused.length > 0 ? refused : gradedIn(scene, sentence, SHUT_DOORS);
    if (closing === undefined) return [];
    if (/^\s*:\s*\p{L}/u.test(scene.text.slice(scene.span(sentence, closing.from, closing.to).end)))
      return [];
    if (/^(?:good )?bye for now$/.test(plainText(scene.sentences[sentence]))) return [];
    return limited(scene, closing) || elsewhere(scene, closing) ? [] : [closing];
  },
  reword: (context) => {
    const { text } = context.scene;
    if (PRIVATE.test(text)) return [fitted(context, 'lightest', "I'd like to keep this to myself for now.")];
    if (GONE.test(text)) return [];
    if (DECIDED.test(text)) return AGENTS.test(text) ? withheld(context) : [];
    return [
      ...withheld(context),
      fitted(context, 'lightest', 'I need to stop for now. Can we talk at [time]?'),
      fitted(context, 'fuller', "I'm too upset to talk well right now. I'll come back to this at [time]."),
      fitted(context, 'question', 'I need a break from this. Would [time] be okay to go on?'),
    ];
  },
});
