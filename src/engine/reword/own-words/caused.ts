/** The deed that stands beside a feeling, and where it ends. */

/** Where the words after it go on to something else. */
const ONWARD = / (?:then|so|but|obviously|i['’]?m (?:so |very |really )?sorry|sorry)\b.*$/i;

/** Words up to where they go on to something else; undefined where there are none. */
export const withoutOnward = (words: string | undefined): string | undefined =>
  words?.replace(ONWARD, '').trim();

/** "Upset about me reading your diary", "embarrassed when I shouted at the ref": the deed beside the feeling. */
const DOING = /\b(?:about|over|by|with|at|that) (?:me|my|us|our) (?<doing>\p{L}+ing\b[^,;.!?]*)/iu;
const WHEN = /\b(?:when|that) (?<act>(?:i|we) (?!was\b|were\b)\p{L}+ [^,;.!?]+)/iu;
const DEED_AT_MOST = 12;

/** The deed after a feeling that was caused: " by reading your diary", " when I shouted"; empty where none is told. */
export function byWhich(typed: string): string {
  const doing = withoutOnward(DOING.exec(typed)?.groups?.doing);
  const act = withoutOnward(WHEN.exec(typed)?.groups?.act);
  const told = doing === undefined ? (act?.replace(/^i\b/, 'I') ?? '') : doing;
  if (told === '' || told.split(/\s+/).length > DEED_AT_MOST) return '';
  return doing === undefined ? ` when ${told}` : ` by ${told}`;
}
