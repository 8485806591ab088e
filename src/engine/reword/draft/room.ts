/** The room a whole statement takes in a sentence: what hangs on the replaced words goes with them, the rest stays. */
import { afterLink } from '../../find.ts';
import type { Match } from '../../rule.ts';
import type { Placed, Scene } from '../../scene.ts';
import type { Word } from '../../text/words.ts';
import type { Span } from '../../types.ts';
import { openedIn } from './opening.ts';
import { calls, hasVerb, isOwn, type Keeping, staysAfter, staysBefore } from './stays.ts';
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

/** True when a clause with a verb of its own begins after word `to`. */
const saysMore = (scene: Scene, sentence: number, to: number): boolean =>
  scene.placed(sentence).some((placed) => placed.clause.from >= to && hasVerb(placed));

/** Start of a sentence's words, or of the sigh thrown before it. */
function startOf(scene: Scene, sentence: number): number {
  const first = firstThrown(scene, sentence);
  const at = openedIn(scene, first);
  return scene.span(first, at, at + 1).start;
}

/**
 * The room for a whole statement in the place of `span`, a part of the sentence of a match; null when too much beside the
 * match would go with it.
 * @param keeping what stays after it as a sentence of its own, beside the writer's own side.
 */
export function roomOf(scene: Scene, match: Match, span: Span, keeping: Keeping): Room | null {
  const { sentence } = match;
  const words = scene.sentences[sentence]?.words ?? [];
  const base = scene.offsets[sentence] ?? 0;
  const from = words.findIndex((word) => base + word.start >= span.start);
  const after = words.findIndex((word) => base + word.start >= span.end);
  const to = after < 0 ? words.length : after;
  /** The words beside the match that a room from `start` to `end` would take. */
  const beside = (start: number, end: number): readonly Word[] =>
    words.filter(
      (word, at) =>
        base + word.start >= start && base + word.start < end && (at < match.from || at >= match.to),
    );

  const before = from > 0 && !calls(scene, sentence, 0, from);
  const kept = before ? staysBefore(scene, sentence, from) : null;
  const opens = from === 0 || (before && kept === null);
  const start =
    span.start < base ? span.start : (kept?.end ?? (opens ? startOf(scene, sentence) : span.start));
  const room = (end: number, next: Span | null = null): Room | null => {
    const lost = beside(start, next?.start ?? end);
    const isTooMuch = lost.length > LONGEST || WANTED.test(lost.map(({ text }) => text).join(' '));
    return isTooMuch ? null : { span: { start, end }, stopBefore: kept !== null, next };
  };

  if (to === words.length) return room(endOf(scene, sentence));
  if (words.slice(to).every(({ text }) => TAIL.test(text))) return room(endOf(scene, sentence));
  if (words[to]?.gap !== 'none' && calls(scene, sentence, to, words.length)) return room(span.end);
  const next = staysAfter(scene, sentence, to, keeping);
  const place = scene.span(sentence, to, next < 0 ? words.length : next);
  // Days, numbers and names are the writer's: what holds them stays where a comma sets it apart.
  const names = words[to]?.gap !== 'none' && [1, 2].some((more) => calls(scene, sentence, to, to + more));
  // "…, Mrs Doyle, but the file is closed": no name opens what is left.
  const told = words[to]?.gap !== 'none' && FACT.test(scene.text.slice(span.end, place.end));
  if (names && next < 0) return told ? null : room(endOf(scene, sentence));
  // "…, hence the two trees", "…, leaving Nina outside": no sentence opens so.
  if (
    told &&
    (words[to]?.tags.has('Gerund') || /^(?:hence|which|who|whose|where)$/.test(words[to]?.text ?? ''))
  )
    return null;
  // "…, did we, when I dropped you": what only tags along is no sentence.
  if (told && /^(?:did|do|does|was|were|is|are|have|has|had|could|would|can)$/.test(words[to]?.text ?? ''))
    return null;
  // "… with the bill n the 3 kids": half of a pair is no sentence.
  if (
    told &&
    words[to]?.gap === 'none' &&
    /^and$/.test(words[to]?.text ?? '') &&
    !saysMore(scene, sentence, to)
  )
    return null;
  if (told) return room(span.end, words.length - to > 2 ? scene.span(sentence, to, to + 1) : null);
  return next < 0 ? room(endOf(scene, sentence)) : room(span.end, scene.span(sentence, next, next + 1));
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
