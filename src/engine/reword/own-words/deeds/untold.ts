/** What the other is charged with not having told, as what the writer did not know. */
import type { Draft, RewordContext } from '../../../rule.ts';
import type { Placed } from '../../../scene.ts';
import type { Span } from '../../../types.ts';
import { fit } from '../../draft/fit.ts';
import { writesOut, writtenOut } from '../../draft/register.ts';

/** "But you never told me (that) it was for your son", "but you didn't mention the deposit". */
const UNTOLD =
  /^(?<but>,? *(?:but|and|though),? |but )?(?:you|u) (?:never|did(?: not|n['’]?t)) (?:once |ever |even |actually )?(?:stated?|sa(?:y|id)|t(?:ell|old) (?:me|us)|mention(?:ed)?|specif(?:y|ied)|let (?:me|us) know)(?: to (?:me|us))? (?<link>that |about )?(?=(?:the|it|your|you|u|ur|there|this|that|he|she|they|an?|his|her|their)\b)/iu;

/** What was never told was not known: "I'm sorry but you never said it was for Ada" as "I'm sorry. I didn't know it was for Ada". */
export function unknown({ scene }: RewordContext, turn: Placed, place: Span): readonly Draft[] {
  const { text } = scene;
  const found = UNTOLD.exec(text.slice(place.start));
  if (found === null) return [];
  const isThing = /(?:mention|specif)/i.test(found[0]);
  const link = found.groups?.link ?? (isThing ? 'about ' : '');
  const span = { start: place.start, end: place.start + found[0].length };
  const known = `I didn't know ${link}`;
  const said = turn.clause.from === 0 ? known : `. ${known}`;
  return [{ kind: 'lightest', span, text: fit(text, span, writesOut(text) ? writtenOut(said) : said) }];
}
