import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { brokenDown } from '../../engine/features/self-reproach.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { aroundItsQuestion, withItsQuestion } from '../../engine/reword/draft/asked.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { withSulk } from '../../engine/reword/own-words/feelings/sulks.ts';
import { asThanks } from '../../engine/reword/own-words/feelings/unwanted.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { WORDINGS } from './phrases/self-erasing.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry for being too much]].', reworded: 'Thank you for being patient with me.' },
    { flag: '[[im sorry im so needy]]' },
    { flag: '[[sorry for existing]]' },
    { flag: '[[Sorry for venting]].' },
    { flag: '[[sorry im such a burden]]' },
  ],
  silent: [
    'Sorry for being late.',
    'Sorry for being rude to your mum.',
    'Sorry for the noise.',
    'Sorry to bother you, is Jo there?',
    "I'm sorry I made you feel like too much.",
  ],
};

export const cues: readonly Cue[] = cuesOf(WORDINGS);

/** An act toward the other, a saying, a formula: nothing of the writer's own feeling. */
const ELSEWHERE =
  /\b(?:(?:said|says|say|saying|be) sorry|never apologize|never apologise|nothing to be sorry|made you|wolf|your (?:mum|mom|dad|friend)|late|rude|inconvenience|delay|spam|to bother|sorry you are|so much (?:dad|mum|mom))\b/;

/** Told of a hard day that is over. */
const OVER =
  /\b(?:yesterday|last (?:night|week)|the other (?:day|night)|cried|fell apart|broke down|sobbed)\b/;

/** What the other gave, by what the writer is sorry for: their ear, their time. */
const HEARD =
  /\b(?:vent\w*|dump\w*|rambl\w*|rant\w*|cry\w*|tears|emotional|feelings?|nonsense|moan\w*|problems|bringing|worries|going on|sad|downer)\b/;
const TIME = /\b(?:(?<!what )time|questions?|inbox|space|evening|page|feed|notifications|message\w*)\b/;
/** "Stuck with me as a sister": what the writer is to them. */
const BOND =
  /\b(?:stuck|lumbered|saddled|landed|put up) with (?:me|someone like me|somebody like me) (?:as|for) (?:a|an|your) (?<bond>\w+)\b/;

/** Thanks in the place of an apology for being there at all; `text` in plain words. */
function thanksFor(text: string): string {
  const bond = BOND.exec(text)?.groups?.bond;
  if (bond !== undefined) return `I'm glad to be your ${bond}.`;
  if (OVER.test(text)) return 'Thank you for being there.';
  if (HEARD.test(text)) return 'Thank you for listening.';
  return TIME.test(text) ? 'Thank you for your time.' : 'Thank you for being patient with me.';
}

export default defineRule({
  id: 'self-erasing',
  family: 'shame-collapse',
  severity: 1,
  source: 'Leigh, Repairing Relationship Ruptures; Schumann & Ross 2010',
  cues,
  find: (scene, sentence) => brokenDown(scene, sentence, WORDINGS, ELSEWHERE),
  reword: (context) => {
    // "Sorry I cried when you shouted at me": nobody thanks for that.
    if (/\bwhen (?:you|u) (?!(?:are|r|were|have|had|need|get)\b)\p{L}+/iu.test(toItsEnd(context))) return [];
    const thanks = thanksFor(plainText(context.scene.sentences[context.match.sentence]));
    return [
      ...withSulk(context, lightest(context, asThanks(toItsEnd(context)))),
      ...withItsQuestion(context, thanks),
      ...aroundItsQuestion(context, thanks),
      ...withSulk(context, lightest(context, thanks)),
      fitted(context, 'fuller', `I'd love ${blank('what I need')}, and I'm glad I can ask you.`),
      fitted(context, 'question', 'Do you have room for me today?'),
    ];
  },
});
