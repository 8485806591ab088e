/** What stays after replaced words and made sense only with them: a sentence that went on, a stump, a bare "you did". */
import { verbOf } from '../../lexicon/index.ts';
import { atStart, oneOf } from '../../text/forms.ts';
import type { Rewording, Span } from '../../types.ts';
import { followingOf, takenOver } from './next-sentence.ts';

const HAVE_BE = oneOf('has have did does is are was were');
const HELPER = oneOf('did do does are is was were have has had could would should can will');

/** A sentence that goes on with what was said before it: "Never have", "You've got till Sunday", "Then I'd not have had to". */
const GOES_ON: readonly string[] = [
  '(?:never|always) (?:have|had|did|do|will|would|was|am|could)\\b',
  '(?:nor|neither|so|same) (?:do|did|am|have|will|would)\\b',
  "you(?:['’]ve| have)? (?:got )?(?:until|till?|by)\\b",
  '(?:pick (?:one|a|who|which)|choose|decide|your (?:choice|call|move|pick)|or else|last chance|end of)\\b',
  'how many (?:more )?(?:do|would) you\\b',
  '(?:let me know|tell me) (?:by|which)\\b',
  'if (?:so|not)\\b|in that case\\b|(?:is|are|was|were)[.!]',
  '(?:or|nor|let alone|least of all) (?:to|on|in|at|with|for|from|about|by|of|my|your|the|any\\p{L}*)\\b',
  "then (?:i|we|you|u|it|he|she|they)(?:['’]d| would| wouldn['’]?t| could| couldn['’]?t| might)\\b|(?:un)?till? then\\b",
  "i(?:['’]?d| would) [^.!?\\n]* (?:too|as ?well)(?=[.!?\\n]|$)|the \\p{L}+ who(?: \\p{L}+){1,4}[.!]",
  '(?:the (?:one|ones|type|kind|sort) (?:who|that)|(?<!\\p{L})(?:you|u|me|him|her|them|us)[.!])',
  '(?:\\p{L}+, )?and so (?:do|does|did|is|are|was)\\b|not like \\p{L}+|go on\\s*[.!]',
  'not (?:before|until|till|unless|once)\\b',
  'not (?:even )?(?:at|for|with|from|in|on) (?!all\\b|the mood\\b|long\\b|now\\b)\\p{L}+',
  '(?:because|bc|cos|cuz|since) [^.!?,\\n]*(?:[.!?\\n]|$)|asking (?:because|bc|cos|cuz)\\b',
  "(?:my|his|her|our|your|their)(?: own)? \\p{L}+['’]s(?:[.!?\\n]|$)",
  '(?:on|in|under|inside|behind|beside) (?:it|that|them) (?:is|was|were|are|stood|stands)\\b',
  `(?:the (?:rest|others?)|every(?:one|body)|others|we all|most|no ?(?:body|one)|your|my|he|she|they)\\b(?: [\\p{L}'’]+){0,4} ${HAVE_BE}(?=[.,;!?]|$)`,
];
/** A name may be called, and a mark may stand, between. */
const FOLLOWS = new RegExp(`^(?:,\\s*\\p{L}+)?[.!?,;\\s]*(?:${GOES_ON.join('|')})`, 'iu');

/** "is. late.", "Nor would I", "My own father's.", "The rain included", "Did we, …": a sentence without what carried it. */
const STUMP = atStart(
  '(?:is|are|was|were)\\s*[.,]',
  `(?:nor|neither) (?:am|${HELPER}) \\p{L}+`,
  "since (?:\\p{L}|['’ ])+[.!]*$|asking (?:because|bc|cos|cuz|coz)\\b",
  "my (?:\\p{L}+ )+\\p{L}+['’]s[.!]*$",
  'i (?:always|often) say\\b|so when i\\b',
  '(?:the|my|your|all) (?:\\p{L}+ ){1,3}(?:included|excluded|excepted|notwithstanding)\\b',
  `${HELPER}(?:n['’]?t)? (?:we|you|i|it|he|she|they|u)\\s*(?:,|[.!?]*$)`,
);

/** "You always do this, say you're close": what "this" is comes after it, with a verb and no subject. */
const TELLS_WHAT =
  /\b(?:do|does|did|doing|done) (?:this|that|it|the same)(?: \p{L}+)?[,:–—-]\s*(?<first>\p{L}+)/iu;
/** A word that stays may be the last of the new ones. In UTF-16 units. */
const FIRST_WORD = 24;

function tellsWhat(text: string, { start, end }: Span, words: string): boolean {
  const told = TELLS_WHAT.exec(text.slice(start, end + FIRST_WORD));
  const first = told?.groups?.first?.toLowerCase() ?? '';
  const stays =
    told !== null && (start + told.index + told[0].length > end || words.toLowerCase().endsWith(` ${first}`));
  return stays && verbOf(first)?.forms.base === first;
}

/** "The rest of the choir has": what they have done was said in the replaced words. */
const ENDS_SHORT =
  /^(?!.*\b(?:if|when|where|as|that|than|what|how|who|because|to)\b)(?:\p{L}|['’ ]){3,40} (?:has|have|had|did|does|would|will|could)(?=\s*[,.;!?]|$)/iu;
/** "You did", where what one did went. */
const CUT_OFF = /(?:^|[.!?,] )(?:i|we|you|u|he|she|they) (?:did|do|have|had|are|were|was|am)\s*$/iu;

/** True when what comes next only makes sense after the replaced words. */
export function leavesStranded(text: string, { span, text: words }: Rewording): boolean {
  const following = words === '' ? '' : followingOf(text, span.end, words);
  return (
    FOLLOWS.test(takenOver(words) + text.slice(span.end)) ||
    tellsWhat(text, span, words) ||
    ENDS_SHORT.test(following) ||
    STUMP.test(following) ||
    (words === '' && CUT_OFF.test(text.slice(0, span.start)))
  );
}
