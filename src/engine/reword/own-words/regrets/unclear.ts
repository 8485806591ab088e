/** What was read wrong, as what was not said clearly. */
import type { Draft, RewordContext } from '../../../rule.ts';
import { matchSpan, toItsEnd } from '../../draft/around.ts';
import { fit } from '../../draft/fit.ts';
import { asMine, WORDS } from './readings.ts';

/** "If you read my message wrong", "if you see it differently". */
const MISREAD =
  /\bif (?:you|u) (?:\p{L}+ly |just |maybe )?(?:view(?:ed)?|read|s[ae]w|see|understood|understand|interpret(?:ed)?|perceived?|heard|got) (?<what>my \p{L}+(?: \p{L}+)?|what i \p{L}+|me|this|that|it) (?:so |all |in )*(?:wrong(?:ly)?|badly|differently|the wrong way|a (?:bad|different|wrong) way)\b/iu;

/** "sorry if you read my message wrong" as "I'm sorry my message wasn't clear."; null where nothing was misread. */
export function asUnclear(typed: string): string | null {
  const what = MISREAD.exec(typed)?.groups?.what;
  if (what === undefined) return null;
  const isTheirs = /^(?:my|what i)\b/i.test(what) && WORDS.test(what) && !/[^s]s$/.test(what);
  return `I'm sorry ${isTheirs ? `${asMine(what).replace(/\bi\b/g, 'I')} wasn't` : "I wasn't"} clear.`;
}

/** The same at the end of what was run together: "not everybody says it so sorry if you read it wrong". */
export function unclear(context: RewordContext): readonly Draft[] {
  const said = asUnclear(toItsEnd(context));
  const { text } = context.scene;
  const { start, end } = matchSpan(context);
  const runsOn = /\p{L} $/u.test(text.slice(0, start));
  if (said === null || !runsOn) return [];
  const span = { start: start - 1, end };
  return [{ kind: 'lightest', span, text: fit(text, span, `. ${said}`) }];
}
