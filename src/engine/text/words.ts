/** From a raw sentence to plain words that remember where they stood. */
import { phrasesWith, type Tag, tagsOf } from '../lexicon/index.ts';
import { rememberedText } from '../remembered.ts';
import { AMBIGUOUS, resolve } from './neighbours.ts';
import { expand } from './spelling.ts';
import { unslip } from './typos.ts';

/** What stands between the previous word and this one. */
type Gap = 'none' | 'soft' | 'strong';

/** One plain word. Several may come from one typed word ("im" gives "i" and "am", both at its place). */
export interface Word {
  readonly text: string;
  /** Offsets of the typed word in the raw sentence. */
  readonly start: number;
  readonly end: number;
  /** `soft`: a comma, dash, bracket or emoji before it; `strong`: only at sentence starts. */
  readonly gap: Gap;
  /** Typed in capitals (two letters or more). */
  readonly caps: boolean;
  readonly tags: ReadonlySet<Tag>;
}

/** Stands for a masked stretch: a quotation, a link, code. */
export const MASK = '\uE000';

const WORD =
  /\uE000+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200B-\u200D\uFEFF]|['’ʼ´`](?=\p{L})|\*+(?=\p{L})|\/(?=[co]\b))*|&(?=\s)/gu;
const INVISIBLE = /[\u200B-\u200D\uFEFF\u00AD]/g;
const SOFT = /[,;:()[\]{}–—…|/~]|\s-\s?|-\s|\.\.|\p{Extended_Pictographic}|[.!?]/u;

const PLAIN = /^[a-z']+$/;

/** In lower case, with straight apostrophes and nothing invisible. */
const fold = (typed: string): string => {
  const low = typed.toLowerCase();
  return PLAIN.test(low) ? low : low.replace(INVISIBLE, '').replace(/[’ʼ´`]/g, "'");
};

/** True when a letter stands three times in a row, or another character does. */
function isStretched(word: string): boolean {
  for (let i = 2; i < word.length; i++) if (word[i] === word[i - 1] && word[i] === word[i - 2]) return true;
  return false;
}

/** "sorryyyy" and "sooo": the shortest known word the stretching could stand for. */
function unstretch(word: string): string {
  if (!isStretched(word) || !/(\p{L})\1\1/u.test(word)) return word;
  const double = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  const single = word.replace(/(\p{L})\1+/gu, '$1');
  const lastSingle = word.replace(/(\p{L})\1{2,}/gu, '$1');
  for (const tried of [lastSingle, double, single]) {
    if (tagsOf(tried).length > 0 || expand(tried) !== undefined) return tried;
  }
  return lastSingle;
}

const plain = (typed: string, next: string, afterNext: string): string => {
  const resolved = resolve(typed, next, afterNext) ?? expand(typed);
  if (resolved !== undefined) return resolved;
  if (tagsOf(typed).length > 0) return typed;
  const possessive = typed.endsWith("'s") ? typed.slice(0, -2) : typed;
  const bare = possessive.replaceAll("'", '');
  // "twistin", "snappin": the g left off.
  if (bare.length > 3 && bare.endsWith('in') && tagsOf(`${bare}g`).length > 0) return `${bare}g`;
  return unslip(possessive) ?? bare;
};

/** Sets of classes by their names: there are a few hundred, and what is known of a set is known of all its words. */
const tagSets = new Map<string, ReadonlySet<Tag>>();
function setOf(tags: readonly Tag[]): ReadonlySet<Tag> {
  const names = tags.join(' ');
  let known = tagSets.get(names);
  if (known === undefined) {
    known = new Set(tags);
    tagSets.set(names, known);
  }
  return known;
}

const tagSet = (word: string): ReadonlySet<Tag> => setOf(tagsOf(word));

/** "might of", "could of": the "have" that was heard. */
function hearHave(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.text === 'of' && /^(?:might|could|would|should|must)$/.test(words[i - 1]?.text ?? ''))
      words[i] = { ...word, text: 'have', tags: tagSet('have') };
  }
}

/** Gives every word of a phrase the classes of the phrase. */
function tagPhrases(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const phrases = phrasesWith(words[i]?.text ?? '', words[i + 1]?.text ?? '');
    const hit = phrases.find((phrase) => phrase.words.every((text, k) => words[i + k]?.text === text));
    if (hit === undefined) continue;
    for (let k = 0; k < hit.words.length; k++) {
      const word = words[i + k] as Word;
      words[i + k] = { ...word, tags: setOf([...word.tags, ...hit.tags]) };
    }
  }
}

/** A typed word on its own: its folded form, and what it stands for unless its neighbours decide that. */
interface Typed {
  readonly word: string;
  readonly caps: boolean;
  readonly meant: readonly Meaning[] | null;
}

/** A plain word and its classes. */
interface Meaning {
  readonly text: string;
  readonly tags: ReadonlySet<Tag>;
}

const meaning = (plainWords: string): readonly Meaning[] =>
  plainWords
    .split(' ')
    .filter(Boolean)
    .map((text) => ({ text, tags: tagSet(text) }));

function readTyped(raw: string): Typed {
  const word = unstretch(fold(raw));
  const caps = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  const meant = raw.startsWith(MASK) ? MASKED : AMBIGUOUS.has(word) ? null : meaning(plain(word, '', ''));
  return { word, caps, meant };
}

/** Typed words remembered: nearly every word of a text was typed before. */
const REMEMBERED = 10_000;

const typedForm = rememberedText(REMEMBERED, readTyped);

const MASKED: readonly Meaning[] = [{ text: 'quoted', tags: new Set<Tag>(['Masked']) }];

/** What stands between the words that end and begin at two places. */
const gapBetween = (raw: string, end: number, start: number): Gap => {
  if (start === end + 1 && raw[end] === ' ') return 'none';
  return SOFT.test(raw.slice(end, start)) ? 'soft' : 'none';
};

/** A typed word and where it stands. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly typed: Typed;
}

function placesOf(raw: string): readonly Place[] {
  const places: Place[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(raw); match !== null; match = WORD.exec(raw)) {
    const [found] = match;
    places.push({ start: match.index, end: match.index + found.length, typed: typedForm(found) });
  }
  return places;
}

/** A typed word as its neighbours see it: "jus" is "just"; what stands for several words stays as it is. */
const seenAs = (typed: Typed | undefined): string => {
  const [first, ...more] = typed?.meant ?? [];
  return more.length === 0 && first !== undefined ? first.text : (typed?.word ?? '');
};

/** What a word stands for whose neighbours decide that. */
function meantAt(raw: string, places: readonly Place[], i: number): readonly Meaning[] {
  const [here, next, afterNext] = [places[i], places[i + 1], places[i + 2]];
  // "ur upset, let's talk": a pause after the next word ends what it says.
  const pauses =
    next !== undefined && afterNext !== undefined && gapBetween(raw, next.end, afterNext.start) === 'soft';
  return meaning(plain(here?.typed.word ?? '', seenAs(next?.typed), pauses ? '' : seenAs(afterNext?.typed)));
}

/** Plain words of one raw sentence. Empty for text without letters. Linear in its length. */
export function wordsOf(raw: string): readonly Word[] {
  const places = placesOf(raw);
  const words: Word[] = [];
  places.forEach(({ start, end, typed }, i) => {
    let gap: Gap = i === 0 ? 'strong' : gapBetween(raw, places[i - 1]?.end ?? 0, start);
    for (const { text, tags } of typed.meant ?? meantAt(raw, places, i)) {
      words.push({ text, start, end, gap, caps: typed.caps, tags });
      gap = 'none';
    }
  });
  hearHave(words);
  tagPhrases(words);
  return words;
}
