import { type Clause, holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { remarks } from '../../engine/features/remark.ts';
import { orWorded } from '../../engine/features/turned-blame.ts';
import { cuesOf } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { PHRASES } from './phrases/cross-complaint.ts';
import { WORDINGS } from './phrases/cross-complaint-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[What about when you forgot my graduation]]?', reworded: "I'd like to hear you first." },
    { flag: 'well [[u do it too]]' },
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

export const cues: readonly Cue[] = [
  ...cuesOf(WORDINGS),
  { here: ['talk talking', 'one who can', 'to is you', 'you your who'] },
  { here: ['look', 'mirror'] },
  { here: ['pot pots', 'kettle kettles'] },
  { here: ['glass', 'houses'] },
  { here: ['rich funny interesting hilarious ironic feedback', 'from', 'you someone somebody man'] },
  { here: ['rich funny interesting hilarious ironic feedback', 'from', 'woman girl guy person the'] },
  { here: ['says said', 'the', 'girl guy man woman person queen king one', 'who that'] },
  { here: ['perfect saint innocent angel', 'you mr ms miss'] },
  { here: ['like as', 'you', 'never ever any', 'have are if better'], atMost: 22 },
  { here: ['too also same', 'you', 'do did does say are', 'it that the to'], atMost: 22 },
  { here: ['what', 'about', 'you your', 'when time times how behavior'] },
  { here: ['what', 'about', 'you your', 'lies temper drinking attitude ex part'] },
  { here: ['remember remind', 'when who', 'you'] },
  { here: ['who when', 'forgot lied cheated ghosted last', 'you your did'] },
  { here: ['before', 'start pointing point accuse blame judge call complain', 'me my finger'] },
  { here: ['own', 'look worry see fix mind sort check', 'behavior self lies mistakes'] },
  { here: ['own', 'look worry see fix mind sort check', 'faults house side temper attitude'] },
  { here: ['and so', 'when', 'you', 'left forgot lied broke told'], atMost: 22 },
  { here: ['and so', 'when', 'you', 'called hit said went threw ghosted'], atMost: 22 },
  { here: ['and', 'yourself'], atMost: 6 },
  { here: ['first', 'you', 'lied cheated left ghosted hit started did said yelled shouted'], atMost: 16 },
  { here: ['shall want need may must', 'remind list mention bring', 'you your'] },
  { here: ['takes', 'one', 'know'] },
  { here: ['preach rich', 'what that'] },
  { here: ['speak', 'yourself', 'for'] },
  { here: ['i', 'you', 'missed flirted lied cheated forgot', 'other even so and'], atMost: 22 },
  { here: ['apologizing', 'you', 'not'], atMost: 19 },
  { here: ['one', 'saint angel', 'no', 'you'], atMost: 12 },
  { here: ['remember never', 'you', 'and oh', 'do right huh have'], atMost: 16 },
];

const GENTLE =
  /\b(?:you are right|you were right|another day|later|favourites?|i do it too|backflip|lake|canal|fountain|best trip|trip|laugh\w*|haha|santa|scarf|umbrella|it will keep|(?:good|great|lovely|nice) to have you|phew|that is not fair to you|i am sorry|gremlins|nan|hum|lift)\b|😂|🦆|🎅/;

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
      : orWorded(
          remarks(scene, sentence, ({ clause }): Severity | 0 => (evens(clause) ? 2 : 0), PHRASES),
          scene,
          sentence,
          WORDINGS,
        ).filter(
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
