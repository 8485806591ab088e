/** How somebody came to know what they should have been told: "I had to find out from Facebook" as "It hurt to find out from Facebook." */
import { isLong } from './said.ts';

/** In words. */
const FOUND_AT_MOST = 18;
/** "I had to find out from Facebook": how the writer came to know. */
const FOUND_OUT =
  /^(?:(?:and|so|but|then|now|great|nice|lovely),? )*(?:i|we) (?:only |just )?(?:had to |have to |get to |got to )?(?<found>find out|found out|hear|heard|learn|learned|learnt|see|saw)(?<how> (?:it |this |that |about [^,;.!?]{2,40}? )?(?:from|on|off|via|through) (?!(?:you|u)\b)[^;.!?]+)$/iu;

/** "I had to find out from Facebook" as "It hurt to find out from Facebook."; else null. */
export function asFoundOut(typed: string): string | null {
  const { found = '', how = '' } = FOUND_OUT.exec(typed.trim())?.groups ?? {};
  if (found === '' || isLong(how, FOUND_AT_MOST) || /\b(?:always|never)\b/iu.test(how)) return null;
  const verb = found
    .toLowerCase()
    .replace(/^found/u, 'find')
    .replace(/^heard$/u, 'hear')
    .replace(/^saw$/u, 'see')
    .replace(/^learn(?:ed|t)$/u, 'learn');
  return `It hurt to ${verb}${how}.`;
}
