/** What a deed did to the one written to: told of the deed ("it left you looking foolish") or of them ("I know you dreaded it"). */

import { type Clause, holds } from '../engine/clause/clause.ts';
import type { Cue } from '../engine/cues/cue.ts';
import type { Tag } from '../engine/lexicon/index.ts';
import type { Placed, Scene } from '../engine/scene.ts';
import { wordSet } from '../engine/wording/word-set.ts';

const BAD: readonly Tag[] = ['HurtState', 'HurtNoun', 'WrongAdj', 'Negative', 'Trait', 'MindLabel', 'Insult'];
/** Deeds that bring somebody into a state. */
const BRINGING = wordSet('leave make put get keep have drive cost cause bring give send let');
const BRING_FORMS = 'left leaves made makes put got kept had drove cost caused brought gave sent let';
/** What somebody goes through; "lied" or "left" would be a charge. Verbs the lexicon has not are met as they are written. */
const SUFFER_FORMS = `dreaded cried suffered struggled worried panicked grieved ached feared agonized agonised sobbed shook trembled
 flinched wept mourned crumbled shaking trembling crying suffering struggling dreading worrying panicking`;
const SUFFERING = wordSet(
  `${SUFFER_FORMS} dread cry suffer struggle worry panic grieve ache fear sob shake tremble weep mourn`,
);
/** What they were; a bad word must say how. */
const BEING = wordSet('be feel look seem go end come sit lie stand wake spend get have');
const BEING_FORMS = 'was were been felt looked seemed went ended came sat lay stood woke spent got had';
/** What the writer does who sees it from their side. */
const SEEING = wordSet(
  'know see hear realize realise understand imagine get bet notice appreciate sense watch',
);

/** What a clause that tells of an effect holds. */
export const EFFECT_CUES: readonly Cue[] = [
  { here: ['you', BRING_FORMS, BAD.map((tag) => `#${tag}`).join(' ')] },
  { here: ['you', 'i', SUFFER_FORMS] },
  { here: ['you', 'i', BEING_FORMS, BAD.map((tag) => `#${tag}`).join(' ')] },
];

const isTold = ({ negated, question, link }: Clause): boolean => !negated && !question && link !== 'if';

const isBad = (clause: Clause): boolean =>
  holds(clause, BAD, clause.restAt) && !holds(clause, ['Positive'], clause.restAt);

/** True for "that left you looking incompetent", "I made you feel small". */
export const affects = (clause: Clause): boolean =>
  isTold(clause) &&
  /^(?:it|thing|sender|senders)$/.test(clause.subject) &&
  (clause.tense === 'past' || clause.perfect) &&
  clause.object === 'hearer' &&
  BRINGING.has(clause.verb) &&
  !holds(clause, ['Hedge'], clause.restAt) &&
  isBad(clause);

/** True where the hearer is said to claim what a clause tells: "you say my edits drove you off". */
export const isClaimed = ({ index, sentence }: Placed, scene: Scene): boolean =>
  scene.placed(sentence)[index - 1]?.clause.subject === 'hearer';

/** True where the hearer is told to have gone through something: "you dreaded coming home". */
export const suffers = (clause: Clause): boolean =>
  isTold(clause) &&
  clause.subject === 'hearer' &&
  (clause.tense === 'past' || clause.perfect || clause.progressive) &&
  (SUFFERING.has(clause.verb) || (BEING.has(clause.verb) && isBad(clause)));

/** True where the hearer is told to have felt badly: that is said to take their side. */
export const felt = ({ clause, index }: Placed): boolean =>
  index === 0 && clause.link === 'main' && clause.verb === 'feel' && suffers(clause);

/** True where the writer knows, sees or hears what a clause tells: "I know …", "I bet …". */
export function isSeen({ index, sentence }: Placed, scene: Scene): boolean {
  const matrix = scene.placed(sentence)[index - 1]?.clause;
  return matrix?.subject === 'sender' && SEEING.has(matrix.verb) && isTold(matrix);
}
