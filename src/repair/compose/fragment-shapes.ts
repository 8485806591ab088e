/** Shapes of fragments, told by what kind of word stands first: an adjective, a verb, a noun. */

import { tagsOf } from '../../engine/lexicon/index.ts';
import type { Word } from '../../engine/text/words.ts';
import { wordSet } from '../../engine/wording/word-set.ts';
import { type Begun, FINITE, LIVED, PERSONS } from './begun.ts';
import type { Shape } from './shapes.ts';
import {
  ATTITUDES,
  isBase,
  isEvent,
  isGerund,
  isPast,
  isState,
  isVerbBase,
  REQUESTS,
  STAYING,
} from './vocabulary.ts';

const NUMBERS = /^(?:\d+|an?|the|one|two|three|four|five|ten|fifteen|twenty|thirty|half|few|couple|another)$/;
const UNITS = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|nights?|while|bit|moment|evening)$/;

/** The shape of a fragment. Total: what is nothing else is a noun. */
export const fragmentShape = (begun: Begun): Shape => described(begun) ?? verbal(begun) ?? nominal(begun);

const OBJECT = wordSet('you your me my us our him her them everyone it the a');

/** Adjectives that people put before a noun as often as not. */
const ATTRIBUTIVE = wordSet(
  'short awkward harsh unfair honest quiet cold small kind rude mean bad good nice hard silly stupid great strange',
);
const LATER = wordSet('twice lately yesterday though inside enough again together today sometimes first');
/** Where somebody is, and where an act comes from ("out of fear"). */
const PLACES = wordSet('in on at under out beyond');
const ORIGINS = wordSet('fear love anger habit spite shame pride');
const OUTSIDE = wordSet('left let put shut led stood');
const SIDES = wordSet('out down behind alone');

const isThing = (word: Word | undefined): boolean =>
  word?.gap === 'none' &&
  !LATER.has(word.text) &&
  !isState(word.text) &&
  ![...word.tags].some((tag) => FUNCTION.has(tag));
const FUNCTION = wordSet(
  'Preposition Connective Adverb Sender Hearer Both Third Thing TimeWord Determiner Question',
);

/** States of a person that are acts with something after them: "lost track of time". */
const LOSING = wordSet('lost spent burned burnt');
/** How a place or a time was, when it is said for whom: "unsafe for newcomers". */
const FOR_OTHERS = wordSet('unsafe sad lonely');

function described({ first, next, told, words }: Begun): Shape | null {
  if (first === 'all' && isState(next)) return 'state';
  if (first === 'too') return isEvent(told[1] ?? '') ? 'event' : 'state';
  if (first === 'here' || first === 'back') return 'here';
  if (PLACES.has(first) && !ORIGINS.has(told[2] ?? '') && first !== 'up') return 'place';
  if (OUTSIDE.has(first) && (SIDES.has(next) || isGerund(next)) && !OBJECT.has(told[2] ?? '')) return 'left';
  if (NUMBERS.test(first) && told.slice(1, 4).some((word) => UNITS.test(word))) return 'duration';
  const verb = isPast(first) || isBase(first) || isGerund(first);
  // "scared you would leave" tells a state, "scared you" an act.
  const isObject = OBJECT.has(next) && !(PERSONS.has(next) && FINITE.has(told[2] ?? ''));
  if (verb && isObject) return null;
  if (
    isEvent(first) &&
    !(ATTRIBUTIVE.has(first) && isThing(words[1])) &&
    (!isGerund(first) || ['', 'for', 'to', 'and', 'when'].includes(next))
  )
    return 'event';
  if (ATTRIBUTIVE.has(first) && isThing(words[1])) return 'noun';
  if (!isState(first) || (first === 'calm' && next === 'down')) return null;
  if (LOSING.has(first) && isThing(words[1])) return null;
  if (FOR_OTHERS.has(first) && next === 'for') return 'event';
  return tagsOf(first).includes('WrongVerb') && isPast(first) ? 'wronged' : 'state';
}

const MEANT = wordSet('meant mattered helped sucked means matters helps sucks hurts seems sounds');
const UNDERGONE = wordSet(
  'felt got cried lost thought worried needed wanted believed trusted froze panicked',
);

function verbal({ first, next, told }: Begun): Shape | null {
  if (first === 'going' && next === 'to' && isVerbBase(told[2] ?? '')) return 'going';
  if (isGerund(first)) return 'gerund';
  const base = isVerbBase(first);
  if (isPast(first)) {
    if (next === 'you') return first === 'let' && told[2] !== 'down' ? 'either' : 'to-you';
    if (MEANT.has(first)) return 'meant';
    if (base) return 'either';
    if (LIVED.has(first)) return 'lived';
    return UNDERGONE.has(first) ? 'undergone' : 'past';
  }
  if (MEANT.has(first)) return 'meant';
  if (!base || FINITE.has(next)) return null;
  if (REQUESTS.has(first) || next === 'me' || (first === 'feel' && next === 'free')) return 'request';
  if (told.length === 1 && ATTITUDES.has(first)) return 'noun';
  if (STAYING.has(first)) return 'staying';
  return ATTITUDES.has(first) ? 'attitude' : 'base';
}

const ROOM = wordSet('time space room quiet peace');

function nominal({ first, next, told, words }: Begun): Shape {
  if (['no', 'less', 'more', 'fewer', 'none'].includes(first)) return 'amount';
  if (first === 'us') return 'us';
  if (ROOM.has(first) || (first === 'some' && ROOM.has(next))) return 'room';
  if (isClause(told, words)) return first === 'your' ? 'your' : 'sentence';
  if (['your', 'up', 'all', 'whatever', 'any', 'anything'].includes(first)) return 'yours';
  if (first === 'a' || first === 'an') return 'a-noun';
  return next === '' && words[0]?.tags.has('Negation') ? 'sentence' : 'noun';
}

/** True when a noun is followed by its own verb ("work was crazy"), and not by a clause about it ("the thing I did"). */
function isClause(told: readonly string[], words: readonly Word[]): boolean {
  const rest = told.slice(1, 7);
  const inner = rest.findIndex(
    (word) => PERSONS.has(word) || /^(?:that|who|which|where|when|about|with|at|to)$/.test(word),
  );
  const verb = rest.findIndex(
    (word, at) =>
      FINITE.has(word) || (at > 0 && at < 3 && words[at + 1]?.tags.has('Past') === true && isPast(word)),
  );
  return verb >= 0 && (inner < 0 || verb < inner);
}
