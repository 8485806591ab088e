import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { saysAnywhere } from '../../engine/plain.ts';
import { remarks } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Severity } from '../../engine/types.ts';
import { PHRASES } from './phrases/cross-complaint.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[What about when you forgot my graduation]]?', reworded: "I'd like to hear you first." },
    { flag: 'well [[u do it too]]' },
    { flag: "[[You're one to talk]], Meg." },
    { flag: "like [[you've never lied]]" },
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

export const cues: readonly Cue[] = [
  { here: ['what how', 'about', '#Hearer', 'when time times how all what'] },
  { here: ['you', 'too also same yourself either exactly', 'do did does are not no is have like complain'] },
  { here: ['one talk talking look mirror', 'to who in at', 'talk talking know mirror own #Hearer'] },
  {
    here: [
      'pot pots kettle kettles glass rich saint angel',
      'coming calling houses from no bit you and call kettle black throw',
    ],
  },
  {
    here: [
      'coming says said interesting funny feedback',
      'from the somebody someone on your',
      'you girl guy man woman person queen king one somebody someone who',
    ],
  },
  {
    here: [
      'like as perfect never ever',
      'you',
      'any better perfect never not ever have remember think who over',
    ],
  },
  { here: ['remember remind forgot who', 'you who', 'when whose forgot did first last'] },
  { here: ['before b4 own', 'you your', 'start look see call point pointing accuse maybe judge worry'] },
  { here: ['and', 'you yourself your', 'even when what first so'] },
  { here: ['first', 'you', 'so started ghosted lied cheated left hit said'] },
];

const GENTLE =
  /\b(?:you are right|you were right|another day|later|favourites?|i do it too|backflip|lake|canal|fountain|best trip|trip|laugh\w*|haha|santa|scarf|umbrella|it will keep|that is not fair to you|i am sorry|gremlins|nan|hum|lift)\b|😂|🦆|🎅/;

const FUTURE =
  /\b(?:back|free|finish|land|arrive|get (?:here|home|in|back)|are (?:home|done|ready|off)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next week)\b/;

/** "well u flirt w ur coworker", as an answer to a complaint: only where the writer says it is no problem then. */
const evens = (clause: Clause): boolean =>
  clause.subject === 'hearer' &&
  clause.question &&
  says(clause, /^(?:perfect|innocent|saint)$/) &&
  !holds(clause, ['Praise']);

export default defineRule({
  id: 'cross-complaint',
  family: 'blame-reversal',
  severity: 2,
  source: 'Gottman & Silver 1999',
  cues,
  find: (scene, sentence) =>
    saysAnywhere(scene, GENTLE) || GENTLE.test(scene.text)
      ? []
      : remarks(scene, sentence, ({ clause }): Severity | 0 => (evens(clause) ? 2 : 0), PHRASES).filter(
          ({ from, to }) =>
            !FUTURE.test(
              (scene.sentences[sentence]?.words ?? [])
                .slice(from, to)
                .map(({ text }) => text)
                .join(' '),
            ) || textOf(scene.placed(sentence)[0]?.clause as Clause).includes('forgot'),
        ),
  reword: (context) => [
    fitted(context, 'lightest', "I'd like to hear you first."),
    fitted(context, 'fuller', "I'd like to hear you first. My side can wait for another day."),
    fitted(context, 'question', 'What was my part, as you see it?'),
  ],
});
