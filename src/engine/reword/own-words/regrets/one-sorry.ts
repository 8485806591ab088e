/** Many sorries in one breath, said once: for what is told between them, with what is asked or handed over beside it. */
import { askedIn } from '../../draft/asked.ts';

/** A longer deed is left to its writer. In words. */
const LONGEST = 14;

/** What is told between the many sorries: "i forgot ur milk", "about spilling on your notes", "my dog looked at it". */
const DEED =
  /(?:^|\b(?:sorry|sry|soz|apologi[sz]e|apologies|forgive(?: me)?|pardon|omg|oh no|excuse me|please|also|know)\b(?: again| deeply| truly|,)*,? )(?:(?:how sorry i am )?(?<what>(?:about|abt|for) [^,;.!?]+)|(?:that |i just (?:saw|noticed|reali[sz]ed) (?:that )?)?(?<deed>(?!my (?:bad|god|sincere\p{L}*|deepest|humble\p{L}*|apologies)\b)(?:(?:i(?:['’]ve| have| had)?|my|our|we) (?!(?:am|do|did|beg|really|can['’]?t|don['’]?t|feel|know|swear|so|just|have no|apolog\p{L}*|sincere\p{L}*|deepest|humble\p{L}*|apologies|keep)\b)|(?:the|this|that|it|your|ur|there) (?!(?:was it|sorry)\b)(?:\p{L}+ ){0,3}?(?:is|was|were|are|got|went|came|did ?n['’]?t|had|has|fell|broke)\b)[^,;.!?]+))/iu;
/** What comes after it is said already. */
const AGAIN =
  /,? (?:again |(?:i['’]?m|i am|so|omg|pls|please|forgive)\b(?= .*\b(?:sorry|sry|forgive)\b|$| me\b)).*$/iu;
/** "… for being slow sorry". */
const SORRY_AT_END = /(?:,? (?:so |really |im |i['’]?m |very )*(?:sorr+y+|sry|soz|apologies))+$/iu;
/** What says nothing of its own: "about this", "for being sorry", "for asking". */
const EMPTY =
  /^(?:about|abt|for) (?:this|that|it|these|everything|all (?:this|that|of)|being (?:sorry|annoying|a \p{L}+)|bother\p{L}*|asking|texting|writing|disturbing)\b/iu;
/** "I didn't know it was yours": no deed, and a sentence beside the sorry. */
const UNKNOWING =
  /^i (?:really )?(?:did ?n['’]?t|did not|had no) (?:know|see|reali[sz]e|notice|mean|hear|idea)\b/iu;
/** "…, new one attached": what comes along with the sorry. */
const BESIDE =
  /^, (?<beside>(?!.*\b(?:sorry|sry|soz|apolog\p{L}*|forgive|please|pls|excuse|bad|omg|really|again|promise|i)\b)[^,;.!?]+)$/iu;
/** Sorry only to write at all. */
const TO_BOTHER =
  /\b(?:sorry|sry|apologies) (?:to|for) (?:bother|text|disturb|ask|call|write|interrupt|trouble|pester|bug)\p{L}*|\b(?:its|it['’]?s) (?:so |too )?late\b|\bbusy\b/iu;

/** A name that is called between the sorries is called after the one that is left. */
const NAME = /, \p{Lu}\p{Ll}+(?=,)/gu;

/** What is told, and where it ends. */
interface Told {
  readonly words: string;
  readonly end: number;
}

/** The first thing told that says something of its own; null without one. */
function toldIn(said: string): Told | null {
  for (let from = 0; from < said.length; from++) {
    const found = DEED.exec(said.slice(from));
    if (found === null) return null;
    const { what, deed } = found.groups ?? {};
    const words = (what ?? deed ?? '')
      .replace(AGAIN, '')
      .replace(SORRY_AT_END, '')
      .replace(/ again$/i, '')
      .trim();
    if (words !== '' && !EMPTY.test((what ?? '').trim()) && words.split(/\s+/).length <= LONGEST)
      return { words, end: from + found.index + found[0].length };
    from += found.index;
  }
  return null;
}

/** The sorry itself: for what is told, or for writing at all. */
function sorryFor(told: Told | null, said: string): string {
  if (told === null) return TO_BOTHER.test(said) ? 'Sorry to bother you.' : "I'm sorry.";
  const own = told.words.replace(/^i\b/i, 'I');
  return UNKNOWING.test(own) ? `I'm sorry. ${own}.` : `I'm sorry ${own}.`;
}

/**
 * One clear sorry for what is told, with the question or the thing beside it; null where nothing is told or asked.
 * @param typed the matched words as typed, without their closing mark.
 */
export function oneSorry(typed: string): string | null {
  const said = typed.replace(NAME, '').trim();
  const asked = askedIn(said);
  const told = toldIn(asked === null ? said : said.slice(0, said.length - asked.length));
  if (told === null && asked === null) return null;
  const beside = asked === null ? (BESIDE.exec(said.slice(told?.end))?.groups?.beside ?? '') : '';
  const sorry = sorryFor(told, said);
  if (beside !== '') return `${sorry.slice(0, -1)}, ${beside}.`;
  return asked === null ? sorry : `${sorry} ${asked}`;
}

/** "So yeah sorry i shrunk ur jumper": what one is sorry for, at the end of a sentence that says more. */
const OWN_SORRY =
  /\b(?:sorry|sry|soz)(?: that)? (?<own>i (?!(?:am|exist\p{L}*|was born|ever|even|came|showed|bother\p{L}*|can|ca|could|do|keep|always|let|feel|ruin\p{L}*|got|have|need\p{L}*|asked|said|am)\b)\p{L}+ [^,;.!?]+|(?:about|for) (?:the|ur|your|our) [^,;.!?]+)$/iu;

/**
 * The plain sorry a sentence ends on, as a sentence of its own; null where there is none.
 * @param typed the sentence as typed, without its closing mark.
 */
export function keptSorry(typed: string): string | null {
  const own = OWN_SORRY.exec(typed)?.groups?.own;
  return own === undefined || own.split(/\s+/).length > LONGEST
    ? null
    : `I'm sorry ${own.replace(/^i\b/i, 'I')}.`;
}
