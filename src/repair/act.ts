/** What somebody did: a wrong by itself, or a deed that is one because it is owned to. */

import { type Clause, holds } from '../engine/clause/clause.ts';
import type { Tag } from '../engine/lexicon/index.ts';
import type { Placed, Scene } from '../engine/scene.ts';
import { wordSet } from '../engine/wording/word-set.ts';
import { wordings } from '../engine/wording/wording.ts';
import { clauseSays } from '../engine/wording/wording-place.ts';
import { byWriter } from './element.ts';
import { TOUCHES } from './phrases/acts.ts';

/** Deeds toward the hearer that are no act to be sorry for, and states of mind. */
const HARMLESS =
  wordSet(`do happen be have get mean feel think know want see hear try love like need miss thank appreciate wish hope understand
 believe trust help meet find hate remember realize notice support care ask look call text message send write email give show bring buy say come
 let hurt owe apologize guess suppose ring phone visit pick drive join invite wait go leave put tell`);
/** Failing to do these is an act. */
const OWED =
  wordSet(`show turn call text ring answer reply respond listen tell come make keep ask remember stand back stick support help check
 invite include notice apologize say thank defend pay let wait pick be go visit give take consult warn follow finish do return hear consider
 respect believe speak`);
/** Failing to do these is an act toward whomever. */
const ALWAYS_OWED = wordSet('show turn listen answer reply respond call text');
/** Wrong only toward somebody: one breaks cups and hits nails, too. */
const TOWARD = wordSet(
  'forget ignore break hit push steal rush grab overlook snap cancel interrupt yell shout scream',
);
const EFFECTS = wordSet('hurt upset offend disappoint');

/** What nobody has to be sorry for, not even beside an apology: states of mind, and being somewhere. */
const MILD =
  wordSet(`be have feel mean think know want like love need miss thank appreciate wish hope understand believe trust realize remember
 notice care owe apologize see hear meet try guess suppose help support hurt call say talk speak write text message receive learn come try`);
/** What makes an act of a deed that would be none elsewhere: it is called wrong, or owned. */
const CALLED_WRONG = wordings(
  `
  #Apology|ashamed|regret|shameful
  #OwnedIdiom
  my ~1 fault|mistake|bad|doing
  should ~1 not|never|have
  wrong|unfair|cruel|lousy|rotten|selfish|cowardly|low of|to|thing
  that|it|this ~1 was ~2 wrong|unfair|cruel|lousy|rotten|selfish|cowardly|low|mean|unkind
`,
);
/** What the hearer was left with. */
const SUFFERED = wordings(
  `
  you ~2 found_out|had_to|were_left|ended_up|sat|waited|stood|cried|missed|lost|paid|saw|heard_it|heard_from
  everyone|everybody|they|the_team|people ~2 saw|heard|read|found_out ~1 your|you|about
`,
);

/** What makes an act of any deed. */
const SLIGHTING = wordings(
  'against|behind|without|in_front_of|instead_of ~1 you|your_back|everyone|everybody|people|the_kids|the_children|others|guests|the_team|the_whole|the_class|my_friends|your_friends|your_family|asking|telling|checking|consulting|warning ~1 !the_house|house|car',
);

/** A deed of the writer that is told, whatever it was. */
export const isDeed = (clause: Clause): boolean =>
  tellsOfWriter(clause) &&
  clause.tense === 'past' &&
  !clause.negated &&
  !clause.perfect &&
  clause.verb !== '' &&
  !MILD.has(clause.verb);

const tellsOfWriter = (clause: Clause): boolean =>
  byWriter(clause) && !clause.question && clause.link !== 'if' && !clause.passive;

const ILL: readonly Tag[] = ['Negative', 'Trait', 'WrongAdj', 'Insult', 'MindLabel', 'ReactLabel'];

/** True where the writer said something: "I told you …", "I wrote that …". */
export const isSaying = (clause: Clause): boolean =>
  tellsOfWriter(clause) &&
  clause.tense === 'past' &&
  /^(?:say|tell|write|post|joke|shout)$/.test(clause.verb);

/** True where what the writer said was an ill of the hearer: "I told you that you were useless". */
export function saidIll({ clause, index, sentence }: Placed, scene: Scene): boolean {
  const said = scene.placed(sentence)[index + 1]?.clause;
  return (
    isSaying(clause) &&
    said !== undefined &&
    /^hearers?$/.test(said.subject) &&
    !said.negated &&
    holds(said, ILL, said.verbAt)
  );
}

/** A wrong done, or a duty left, toward somebody. */
export function isWrongDone(clause: Clause): boolean {
  if (!tellsOfWriter(clause)) return false;
  const regretted = clause.modal === 'should' && clause.perfect;
  if (clause.tense !== 'past' && !regretted) return false;
  const touches = clauseSays(clause, TOUCHES);
  if (holds(clause, ['WrongIdiom'], clause.subjectAt)) return !clause.negated || regretted;
  if (clause.negated && !regretted) return OWED.has(clause.verb) && (touches || ALWAYS_OWED.has(clause.verb));
  if (regretted && !clause.negated) return false;
  if (clauseSays(clause, SLIGHTING)) return true;
  if (holds(clause, ['WrongVerb'], clause.verbAt) && !EFFECTS.has(clause.verb))
    return !TOWARD.has(clause.verb) || touches || clause.restAt >= clause.to - 1;
  return (
    touches &&
    !HARMLESS.has(clause.verb) &&
    holds(clause, ['Hearer', 'Both'], clause.restAt) &&
    holds(clause, ['Negative', 'WrongAdj', 'Misdeed'], clause.verbAt)
  );
}

/** True when a deed is told as a wrong: the one it was done to suffered it, or an apology or a fault stands near. */
export const isOwned = (placed: Placed, scene: Scene): boolean =>
  scene.after(placed).some(({ clause }) => clauseSays(clause, SUFFERED)) ||
  (clauseSays(placed.clause, TOUCHES) &&
    [...scene.before(placed, 3), ...scene.after(placed, 3)].some(
      ({ clause }) => clause.subject !== 'third' && clauseSays(clause, CALLED_WRONG),
    ));
