/** A feeling that the other is said to make: the feeling stays, and nobody makes it. */
import type { Draft, RewordContext } from '../../../rule.ts';
import { matchSpan } from '../../draft/around.ts';
import { fit } from '../../draft/fit.ts';

const MADE_ME =
  /\b(?:you|u) (?:always |just |really |only )?(?:make|made|are making) me feel (?=(?:so |very |really |like )?\p{L}+)(?! (?:you|u)\b)/iu;

/** "You make me feel worthless" as "I feel worthless"; nothing where no feeling is said to be made. */
export function withoutMaker(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const { start, end } = matchSpan(context);
  const found = MADE_ME.exec(text.slice(start, end));
  if (found === null) return [];
  const span = { start: start + found.index, end: start + found.index + found[0].length };
  return [{ kind: 'lightest', span, text: fit(text, span, 'I feel ') }];
}
