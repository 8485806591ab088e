/** What is plainly asked for or promised beside the words that hurt stays: "sorry, sorry, what time's the bus?" keeps the bus. */
import type { Draft } from '../../rule.ts';
import { capital } from './operations.ts';

const POLITE = '(?:(?:please|pls|plz|possibly|maybe|still|at least|just) )*';
/** No plain request, though it has its form: to let the matter rest, or to get a grip. */
const LET_REST =
  /\b(?:over it|past (?:it|this)|grip|real|a break|move on|moving on|back to|forget|forgive|drop it|let it|over with|on with|going on about|something|problem|point|wrong|missing|ever|when i|want to|proof|apolog\w*)\b/iu;
const ASKS = [
  `(?:can|could|may) (?:i|we) ${POLITE}(?:have (?:my|the|your|some)|eat|borrow|use|see the|pick|bring|book|swap|collect|come)`,
  `(?:can|could|will|would) (?:u|you|ya) ${POLITE}(?:move|bring|send|pick|call|book|check|pass|drop (?:off|me|the|my)|ring|collect|pay|sign|lend|feed|open|close|post|print|forward|confirm|remind|return)`,
  `what(?:['’]?s| is) (?:the )?(?:time|code|wifi|password|address|plan)|what (?:time|day)`,
  `when (?:are|is|do|will|shall|can|r) (?:we|u|you|the)`,
  `where (?:are|is) (?:we|the)`,
  `is (?:there (?:an? |any )?\\p{L}{3,}|(?:this|that|the) \\p{L}+ (?:on|still|open|ready|free|taken|here))`,
  `(?:(?:are|r) (?:u|you) (?:still )?|(?:u|you) still )(?:coming|on for|free|picking|driving|bringing|around|home)`,
  `(?:gimme|give me|send me|pass me|hand me) (?:the|my)`,
  `(?:i )?(?:just )?wanted to (?:see|ask|know|check) (?:if|whether|when|what|where)`,
  `(?:i['’]?ll|i will) ${POLITE}(?:pay|bring|fix|drop|pick|refund|transfer|redo|re-do|sort|replace) (?!myself|you out)`,
].join('|');
/** Where a request begins inside a sentence. */
const LINK =
  "(?:[,;.!?…]\\s*|\\s+[-–—]\\s+|\\s+(?=(?:now|anyway|also|just wanted|i['’]?ll|i will) ))(?:(?:and|but|so|anyway|now|ok|also|btw|well|right),? )*";
const LAST = new RegExp(`${LINK}(?<asked>(?:${ASKS})\\b[^.!?;]{0,70}?)(?<mark>[.!?]*)\\s*$`, 'iu');
const FIRST = /^(?<asked>(?:could|can|may) (?:i|you|we) (?:please|pls|possibly|maybe) [^,.;!?]{3,60}),/iu;
/** What was asked for or promised only on terms is no plain request. */
const ON_TERMS = /\b(?:(?:if|unless|until) [^;.!?]*|or\s*)$/iu;
/** A word of what stays that the new words already set off. */
const TAKEN_OVER = /[.?!] \S+$/u;

/** "I'm sorry I kissed him": what one did, said plainly, and not whom one likes or what one feels. */
const SORRY =
  "(?:i['’]?m |im |i am )?(?:so |really |truly )*(?:sorry|sry|soz) i (?!made |upset |hurt |offend|feel|felt|want|care|love|ask|came|am |was )(?:\\p{L}+ )+?(?:him|her|them|(?:ur|your|the|my|our) \\p{L}+)[^,.;!?]{0,40}";
const CONFESSED_FIRST = new RegExp(
  `^(?:(?:look|listen|ok|okay|hey|right|well),? )*(?<deed>${SORRY})(?=, (?:so |now |and |but )?(?:can|could|let|please|pls|just)\\b)`,
  'iu',
);
const CONFESSED_LAST = new RegExp(
  `(?:[,.;]|\\b(?:so|and|but))(?: yeah| yea)? (?<deed>${SORRY})[.!?]*\\s*$`,
  'iu',
);

/** A draft without a sorry, with the one for a deed that opens or ends the words it replaces. */
export function withConfessed(text: string, draft: Draft): Draft {
  const { span, text: words } = draft;
  if (words === '' || TAKEN_OVER.test(words) || /\bsorry\b/iu.test(words)) return draft;
  const replaced = text.slice(span.start, span.end);
  const first = CONFESSED_FIRST.exec(replaced)?.groups?.deed;
  if (first !== undefined) return { ...draft, text: `${like(words, first)}. ${words}` };
  const last = CONFESSED_LAST.exec(replaced)?.groups?.deed;
  const [mark = ''] = /[.?!]*$/u.exec(words) ?? [];
  return last === undefined
    ? draft
    : { ...draft, text: `${words.slice(0, words.length - mark.length)}. ${like(words, last)}${mark}` };
}

const markOf = (asked: string): string =>
  /^(?:i |i['’]?ll|just |wanted |gimme|give|send|pass|hand)/iu.test(asked) ? '.' : '?';

const like = (draft: string, asked: string): string => (/^\W*\p{Lu}/u.test(draft) ? capital(asked) : asked);

/**
 * A draft with the request that ends or opens the words it replaces; the draft itself where none does.
 * @param hurtsAt where the words that hurt begin: what begins later may be a request beside them.
 */
export function keepingRequest(text: string, hurtsAt: number, draft: Draft): Draft {
  const { span, text: words } = draft;
  if (words === '' || TAKEN_OVER.test(words)) return draft;
  const replaced = text.slice(span.start, span.end);
  const last = LAST.exec(replaced);
  const { asked = '', mark = '' } = last?.groups ?? {};
  if (
    last !== null &&
    span.start + last.index > hurtsAt &&
    !LET_REST.test(asked) &&
    !ON_TERMS.test(replaced.slice(0, last.index + 1))
  ) {
    const said = words.replace(/[.?!]+$/u, '');
    const own = mark === '' && said !== words ? markOf(asked) : mark;
    return words.toLowerCase().includes(asked.toLowerCase())
      ? draft
      : { ...draft, text: `${said}${words.endsWith('?') ? '?' : '.'} ${like(words, asked.trim())}${own}` };
  }
  const first = FIRST.exec(replaced)?.groups?.asked ?? '';
  return first === '' || LET_REST.test(first) || words.toLowerCase().includes(first.toLowerCase())
    ? draft
    : { ...draft, text: `${like(words, first)}? ${words}` };
}
