/** The room a whole statement takes in a sentence: what hangs on the replaced words goes with them, the rest stays. */
import { afterLink } from '../../find.ts';
import type { Match } from '../../rule.ts';
import type { Placed, Scene } from '../../scene.ts';
import type { Word } from '../../text/words.ts';
import type { Span } from '../../types.ts';
import { openedIn } from './opening.ts';
import { calls, isOwn, type Keeping, staysAfter, staysBefore } from './stays.ts';
import { firstThrown, lastThrown } from './thrown.ts';

/** Where a statement goes, and how it meets what stays. Offsets are of the text. */
export interface Room {
  readonly span: Span;
  /** A clause of the writer's own stays before it and needs a full stop. */
  readonly stopBefore: boolean;
  /** Span of the first word of a clause that stays after it as a sentence of its own. */
  readonly next: Span | null;
}

/** More words than these would be lost to a statement: then its place is left to the writer. */
const LONGEST = 12;
/** What somebody wants is never swallowed. */
const WANTED = /\b(?:refund(?:ed)?|manager|money|i (?:want|need|would like))\b/;

const FACT = /(?<!\p{L})\d{2}|(?<!\p{L})\d(?! (?:u|ur|me|my|be|b|kno)\b)|(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}+/u;
/** Said for emphasis at the end of a sentence, and to nobody. */
const TAIL = /^(?:honestly|tbh|ngl|seriously|really|ok|okay|please|lol|then|though|tho|anyway)$/;

/** Rolled eyes, claps and tears of laughter turn a kind statement into a mocking one. */
const MOCKING =
  /^[^\p{L}\p{N}\n]*?[\u{1F644}\u{1F44F}\u{1F602}\u{1F923}\u{1F921}\u{1F480}\u{1F612}\u{1F643}\u{1F937}]+/u;

const pastMockery = (text: string, end: number): number =>
  end + (MOCKING.exec(text.slice(end, end + 12))?.[0].length ?? 0);

/** End of a sentence's words, and of what is thrown after it. */
function endOf(scene: Scene, sentence: number): number {
  const last = lastThrown(scene, sentence);
  return pastMockery(scene.text, scene.span(last, 0, scene.sentences[last]?.words.length ?? 0).end);
}

/** Start of a sentence's words, or of the sigh thrown before it. */
function startOf(scene: Scene, sentence: number): number {
  const first = firstThrown(scene, sentence);
  const at = openedIn(scene, first);
  return scene.span(first, at, at + 1).start;
}

/** The part of a sentence that is replaced: words `from` (inclusive) to `to` (exclusive). */
interface Part {
  readonly scene: Scene;
  readonly match: Match;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** Start of a word in the text. */
const startOfWord = ({ scene, match }: Part, { start }: Word): number =>
  (scene.offsets[match.sentence] ?? 0) + start;

function partOf(scene: Scene, match: Match, span: Span): Part {
  const words = scene.sentences[match.sentence]?.words ?? [];
  const base = scene.offsets[match.sentence] ?? 0;
  const after = words.findIndex((word) => base + word.start >= span.end);
  const from = words.findIndex((word) => base + word.start >= span.start);
  return { scene, match, span, words, from, to: after < 0 ? words.length : after };
}

/** Where a room begins, and whether what the writer says of their own side stays before it. */
function startIn({ scene, match: { sentence }, span, from }: Part): { start: number; stopBefore: boolean } {
  const before = from > 0 && !calls(scene, sentence, 0, from);
  const kept = before ? staysBefore(scene, sentence, from) : null;
  const stopBefore = kept !== null;
  if (span.start < (scene.offsets[sentence] ?? 0)) return { start: span.start, stopBefore };
  const opens = from === 0 || (before && !stopBefore);
  return { start: kept?.end ?? (opens ? startOf(scene, sentence) : span.start), stopBefore };
}

/** True when a pause stands before what follows the part. */
const isApart = ({ words, to }: Part): boolean => words[to]?.gap !== 'none';

/** Days, numbers and names are the writer's: what holds them stays where a comma sets it apart. */
const tellsFact = (part: Part, end: number): boolean =>
  isApart(part) && FACT.test(part.scene.text.slice(part.span.end, end));

/** "…, Mrs Doyle, but the file is closed": somebody is called in what follows. */
const callsFirst = (part: Part): boolean =>
  isApart(part) && [1, 2].some((more) => calls(part.scene, part.match.sentence, part.to, part.to + more));

/** "…, hence the two trees", "…, leaving Nina outside", "…, did we, when I dropped you": no sentence opens so. */
const opensNoSentence = ({ words, to }: Part): boolean =>
  words[to]?.tags.has('Gerund') === true ||
  /^(?:hence|which|who|whose|where|did|do|does|was|were|is|are|have|has|had|could|would|can)$/.test(
    words[to]?.text ?? '',
  );

/** Where a room ends, and the first word of what stays after it as a sentence of its own. */
interface Ending {
  readonly end: number;
  readonly next: Span | null;
}

/** Where a room ends; null where what follows can neither go nor stay. */
function endingOf(part: Part, keeping: Keeping): Ending | null {
  const { scene, span, words, to } = part;
  const { sentence } = part.match;
  const whole = (): Ending => ({ end: endOf(scene, sentence), next: null });
  const before = (word: number): Ending => ({ end: span.end, next: scene.span(sentence, word, word + 1) });

  if (words.slice(to).every(({ text }) => TAIL.test(text))) return whole();
  if (isApart(part) && calls(scene, sentence, to, words.length)) return { end: span.end, next: null };
  const next = staysAfter(scene, sentence, to, keeping);
  const told = tellsFact(part, scene.span(sentence, to, next < 0 ? words.length : next).end);
  if (next < 0 && callsFirst(part)) return told ? null : whole();
  if (told && opensNoSentence(part)) return null;
  if (told) return words.length - to > 2 ? before(to) : { end: span.end, next: null };
  return next < 0 ? whole() : before(next);
}

/** True when the words beside the match that would go with it are too many, or tell what somebody wants. */
function losesTooMuch(part: Part, start: number, end: number): boolean {
  const { match, words } = part;
  const lost = words.filter((word, at) => {
    const place = startOfWord(part, word);
    return place >= start && place < end && (at < match.from || at >= match.to);
  });
  return lost.length > LONGEST || WANTED.test(lost.map(({ text }) => text).join(' '));
}

/**
 * The room for a whole statement in the place of `span`, a part of the sentence of a match; null when too much beside the
 * match would go with it.
 * @param keeping what stays after it as a sentence of its own, beside the writer's own side.
 */
export function roomOf(scene: Scene, match: Match, span: Span, keeping: Keeping): Room | null {
  const part = partOf(scene, match, span);
  const { start, stopBefore } = startIn(part);
  const ending = endingOf(part, keeping);
  if (ending === null || losesTooMuch(part, start, ending.next?.start ?? ending.end)) return null;
  return { span: { start, end: ending.end }, stopBefore, next: ending.next };
}

/** A clause that is linked, at most, and has a subject of its own: no "and then put me on the spot". */
const isWhole = (placed: Placed): boolean => {
  const { link, subjectAt, words } = placed.clause;
  const isNamed = !/^(?:also|just|even|still|never)$/.test(words[subjectAt]?.text ?? '');
  return /^(?:main|and|but|so)$/.test(link) && afterLink(placed) === subjectAt && isNamed;
};

/** Where a clause that is taken out ends: what hangs on it goes with it. Null when the clause carries the sentence. */
export function dropOf(scene: Scene, sentence: number, span: Span): Span | null {
  const words = scene.sentences[sentence]?.words ?? [];
  const base = scene.offsets[sentence] ?? 0;
  const [first] = scene.placed(sentence);
  // "While I see that, I must …": nothing would carry the first clause.
  if (/^(?:while|although|though|whereas|even|if|when)$/.test(first?.clause.words[0]?.text ?? ''))
    return null;
  const to = words.findIndex((word) => base + word.start >= span.end);
  if (to < 0) return span;
  const next = scene.placed(sentence).find(({ clause }) => clause.from === to);
  const apart = words[to]?.gap !== 'none' || /^(?:but|so)$/.test(next?.clause.link ?? '');
  const stands = next !== undefined && apart && isWhole(next) && isOwn(next);
  return { start: span.start, end: stands ? span.end : scene.span(sentence, to, words.length).end };
}
