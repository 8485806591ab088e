/** Shapes that are known by grammar alone: joining words, question words, subjects, auxiliaries. */
import { wordSet } from '../../engine/wording/word-set.ts';
import { type Begun, DETERMINED, FINITE, LIVED, PERSONS } from './begun.ts';
import type { Shape } from './shapes.ts';
import { isBase, isEvent, isGerund, isPast } from './vocabulary.ts';

const STANDING = wordSet(
  'it this these he she they there everyone everybody people nobody someone something everything nothing things let thank thanks please',
);
const AFTER_MODAL = wordSet(
  'not never have be really just only definitely probably hardly barely always also',
);
const ASKED = wordSet('that this there anything everything something');
const MENTAL = wordSet(
  'know think feel want wish hope realize realise understand owe see hear regret guess believe love miss need mean promise take',
);
const TIMES = wordSet('when whenever once until till after before while since');
/** "you must be tired" is a guess already: "I can see" would contradict it. */
const GUESSED = wordSet('must might may probably maybe');
const FAULT = wordSet('fault bad mistake');

/** The shape of an answer whose first words tell it; null for a fragment. */
export const grammarShape = (begun: Begun): Shape | null =>
  linked(begun) ?? spoken(begun) ?? negative(begun) ?? auxiliary(begun);

/** Answers that begin with a joining word or a question word. */
function linked({ first, next, told }: Begun): Shape | null {
  if (first === 'because') return 'because';
  if (first === 'if' || first === 'whether') return 'whether';
  if (TIMES.has(first) && !FINITE.has(next)) return 'when';
  if (first === 'like' || (first === 'as' && ['if', 'though'].includes(next))) return 'like';
  if (first === 'about' && next === 'to') return 'going';
  if (first === 'for' || first === 'about' || first === 'to') return first;
  if (first === 'that') return PERSONS.has(next) || DETERMINED.has(next) ? 'that' : null;
  if (!/^(?:what|how|why|where|who|which|when)$/.test(first)) return null;
  if (FINITE.has(next) || next === 'about' || next === 'come') return 'question';
  if (next === 'you' && isGerund(told[2] ?? '')) return 'question';
  return isPast(next) || /s$/.test(next) ? 'wh-subject' : 'wh';
}

const SHARES = wordSet('many some most several both all');
const isLived = (verb: string, after: string): boolean =>
  LIVED.has(verb) || (verb === 'had' && after === 'to');

/** Whole sentences, by their subject. */
function spoken({ first, next, told }: Begun): Shape | null {
  if (first === 'i') return takesNoApology(told) ? 'stance' : 'i';
  if (first === 'you' && next === 'and') return 'noun';
  if (first === 'you' && GUESSED.has(next)) return 'sentence';
  if (first === 'you') return isLived(next, told[2] ?? '') ? 'you-lived' : 'you';
  if (SHARES.has(first) && next === 'of' && told[2] === 'you') return 'you-lived';
  if (first === 'we') return 'we';
  if (first === 'that') return FINITE.has(next) || isPast(next) || next === 'really' ? 'sentence' : null;
  if (first === 'let') return ['me', 'us'].includes(next) ? 'sentence' : null;
  if (first === 'my' && FAULT.has(next)) return 'stance';
  if (first === 'no' && next === 'excuse') return 'stance';
  if (PERSONS.has(next) && !['let', 'please'].includes(first)) return null;
  if (STANDING.has(first) && (told.length > 1 || first.startsWith('thank'))) return 'sentence';
  return null;
}

/** "I should have", "I know", "I never meant": after "I'm sorry" these would say something else. */
function takesNoApology(told: readonly string[]): boolean {
  const verb =
    told
      .slice(1)
      .find((word) => !['just', 'really', 'never', 'not', 'did', 'do', 'only', 'so'].includes(word)) ?? '';
  if (/^(?:should|could|would|can|will|may|might|must)$/.test(told[1] ?? '')) return true;
  if (['was', 'am'].includes(told[1] ?? '') && told[2] === 'wrong') return true;
  return MENTAL.has(verb) && !(verb === 'take' && told.includes('out'));
}

function negative({ first, next, told }: Begun): Shape | null {
  if (first !== 'not' && first !== 'never') return null;
  if (next === 'to') return 'to';
  if (isGerund(next)) return 'not-gerund';
  if (isEvent(next) && told[2] !== 'enough') return 'event';
  if (first === 'not') return DETERMINED.has(next) || next === 'about' ? 'not-noun' : 'state';
  if (next === 'again') return 'sentence';
  return isPast(next) && !isBase(next) ? 'past' : 'never-base';
}

function auxiliary({ first, next, told }: Begun): Shape | null {
  if (!FINITE.has(first)) return null;
  if (PERSONS.has(next) || ASKED.has(next)) return 'question';
  if (first === 'was') return 'was';
  if (first === 'had' && next === 'to') return 'lived';
  if (['were', 'did', 'had'].includes(first)) return 'undergone';
  if (first === 'must' || told.includes('happen')) return 'must';
  if (['have', 'has', 'am', 'are', 'is'].includes(first))
    return ['a', 'the', 'to'].includes(next) ? 'base' : 'present';
  if (first === 'do' || first === 'does') return 'base';
  return isBase(next) || AFTER_MODAL.has(next) ? 'modal' : 'question';
}
