import { type Clause, holds } from '../../engine/clause/clause.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { OWNED_REASONS, REASONS } from '../phrases/reasons.ts';

export const examples: ElementExamples = {
  present: [
    "I was exhausted, and that's no excuse.",
    'I panicked. You did not deserve that.',
    'i was drunk n i still shouldnt have said it',
    "It explains my mood, it doesn't make it okay.",
  ],
  absent: [
    'I was stressed.',
    'There is no excuse for this bus.',
    "That's your excuse.",
    "I was tired, but you didn't help.",
  ],
};

/** The writer in a bad state, or brought into one. */
const isStrained = (clause: Clause): boolean =>
  (clause.subject === 'sender' || (clause.object === 'sender' && clause.verb === 'make')) &&
  !clause.negated &&
  holds(clause, ['Circumstance', 'HurtState', 'Ill', 'Negative'], clause.verbAt);

/** Somebody else's doings, unless they are the writer's kin: "my dad's in hospital". */
const isAboutOthers = ({ subject, words, subjectAt }: Clause): boolean =>
  /^(?:hearer|hearers|anyone)$/.test(subject) || (subject === 'third' && words[subjectAt]?.text !== 'my');

/** Explains without excusing: a circumstance, and in the same breath that it is no excuse. Source: Shaw, Wild & Colquitt 2003. */
export const explanationOwned = defineElement({
  id: 'explanation-owned',
  weight: 1,
  things: true,
  cues: cuesOf(OWNED_REASONS),
  test: ({ clause }) => clause.subject !== 'third' && !clause.question && clauseSays(clause, OWNED_REASONS),
  beside: (placed, scene) =>
    [placed, ...scene.before(placed, 3), ...scene.after(placed, 3)].some(
      ({ clause }) => !isAboutOthers(clause) && (clauseSays(clause, REASONS) || isStrained(clause)),
    ),
});
