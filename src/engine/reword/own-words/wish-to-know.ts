/** What is demanded to be told, as a wish to know it: the question stays in the writer's own words. */
import type { Draft, RewordContext } from '../../rule.ts';
import { aroundMatch, fromHere } from '../draft/around.ts';
import { fit } from '../draft/fit.ts';

/** "Nobody's sleeping until you've told me where the money went": the question at the end of a demand. */
const ASKED =
  /\b(?:(?:un)?till?|before|unless) (?:yo)?(?:u|i|we)(?:['’]?(?:ve|ll)| have)? (?:tell|told|explain(?:ed)?|hear|heard|know|learn(?:ed|t)?|find out|sa(?:y|id)|admit(?:ted)?)(?: (?:me|us|to me|to us))? (?<what>(?:who|where|what|why|how|when|whose)\b[^.!?\n]+)/iu;

/** The wish that stands for a demand, to the end of its sentence; nothing where it does not say what is asked. */
export function wishToKnow(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const { start, end } = fromHere(context, aroundMatch(context));
  const what = ASKED.exec(text.slice(start, end))?.groups?.what?.trimEnd();
  if (what === undefined) return [];
  const span = { start, end };
  return [{ kind: 'lightest', span, text: fit(text, span, `I'd like to know ${what}`) }];
}
