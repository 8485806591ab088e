/** A regret in the very place of another: "sorry you see it as snooping, tea's at six" keeps its tea. */
import type { Draft, RewordContext } from '../../rule.ts';
import type { Span } from '../../types.ts';
import { matchSpan, toItsEnd } from './around.ts';
import { inPlace, lightest } from './drafts.ts';
import { inRegister } from './register.ts';

/** The words that regret, with what stands before them in the matched words: a link, a name. */
const REGRET =
  /^(?<before>(?:(?!(?:i|im|i['’]m|am|we|we['’]re|do|just|very|really|truly|only|sorry|apolog\p{L}*|regret|soz|sry|pity|shame|gutted|it|its|it['’]s|an?)\b)[\p{L}'’]+,? ){0,5})(?:(?:it['’]?s|it is) (?:such )?an? )?(?:i['’]?m |am |we['’]?re |are |i |we |do |just |so |very |really |truly |only )*(?:sorry|apologies|regret|apologi[sz]e|soz|sry|pity|shame|gutted)\b/iu;
/** Where the regret ends, and something else is said. */
const ENDS =
  /[,;:–—]| ?\p{Extended_Pictographic}| (?:but|tho|though|although|cos|coz|cuz|because|since|as i)\b/iu;
/** What would undo it: a word about the other, a defence. */
const UNDOES =
  /\b(?:but|you|u|ya|ur|your|though|tho|although|because|cos|coz|cuz|since|just|only|merely|never|not|joke|joking|meant|mean|nobody|everybody|everyone|most|people|anyone)\b|n['’]?t\b/iu;

/** The place of the regret in a sentence that goes on to something else; null where what follows would undo it. */
function placeOf(context: RewordContext): Span | null {
  const typed = toItsEnd(context);
  const before = REGRET.exec(typed)?.groups?.before;
  if (before === undefined) return null;
  const ended = typed.slice(before.length).search(ENDS);
  const end = ended < 0 ? typed.length : before.length + ended;
  if (UNDOES.test(typed.slice(end))) return null;
  const { start } = matchSpan(context);
  return { start: start + before.length, end: start + end };
}

/**
 * The lightest drafts, and after them the same in the place of the regret alone, for a sentence that cannot be replaced as
 * a whole.
 * @param standards each "I'm sorry …" in one sentence; others are only drafted as they are everywhere.
 */
export function regrets(context: RewordContext, ...standards: readonly (string | null)[]): readonly Draft[] {
  const place = placeOf(context);
  const told = standards.filter(
    (one): one is string => one !== null && /^(?:I['’]m|We['’]re) sorry /u.test(one),
  );
  return [
    ...lightest(context, ...standards),
    ...(place === null
      ? []
      : told.map((one) => inPlace(context, 'lightest', inRegister(one, context.register), place))),
  ];
}
