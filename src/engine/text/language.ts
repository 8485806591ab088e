/** The only door to compromise: word patterns on its terms, tagged from our lexicon. */
import nlp from 'compromise/one';
import { everyTag } from '../lexicon/index.ts';
import type { Word } from './words.ts';

/** Our classes, known to compromise from the first sentence on that a pattern is asked about. */
let ready = false;
function makeReady(): void {
  if (ready) return;
  nlp.plugin({ tags: Object.fromEntries([...knownTags].map((tag) => [tag, {}])) });
  ready = true;
}

/** A match of a pattern: words `from` (inclusive) to `to` (exclusive) of the sentence. */
export interface PatternHit {
  readonly from: number;
  readonly to: number;
  readonly groups: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
}

interface Term {
  tags: Set<string>;
  index?: [number, number];
}
interface View {
  readonly document: Term[][];
  readonly fullPointer: readonly (readonly [number, number, number])[];
  match(pattern: unknown): View;
  groups(name?: string): Readonly<Record<string, View>>;
  forEach(callback: (view: View) => void): void;
}

const documents = new WeakMap<readonly Word[], View>();

/** A compromise document over plain words; one term a word, with our classes as its tags. */
function documentOf(words: readonly Word[]): View | null {
  let view = documents.get(words);
  if (view === undefined) {
    view = nlp(words.map((word) => word.text).join(' ')) as unknown as View;
    const terms = view.document.flat();
    // One term a word is what all positions rest on; a text where it fails gets no pattern matches.
    if (terms.length !== words.length || view.document.length !== 1) return null;
    terms.forEach((term, i) => {
      for (const tag of words[i]?.tags ?? []) term.tags.add(tag);
    });
    documents.set(words, view);
  }
  return view;
}

export type Pattern = (words: readonly Word[]) => readonly PatternHit[];

/**
 * One pattern in compromise's match syntax, compiled once, when it is first asked about a sentence. Classes are written `#Tag`.
 * @throws RangeError for what compromise would silently never match: nested groups, and unbalanced brackets.
 */
export function pattern(source: string): Pattern {
  checkPattern(source);
  let compiled: unknown;
  return (words) => {
    if (words.length === 0) return [];
    makeReady();
    compiled ??= nlp.parseMatch(source);
    const view = documentOf(words);
    if (view === null) return [];
    const hits: PatternHit[] = [];
    view.match(compiled).forEach((match) => {
      const pointer = match.fullPointer[0];
      if (pointer === undefined) return;
      const groups: Record<string, { from: number; to: number }> = {};
      for (const [name, group] of Object.entries(match.groups())) {
        const at = group.fullPointer[0];
        if (at !== undefined) groups[name] = { from: at[1], to: at[2] };
      }
      hits.push({ from: pointer[1], to: pointer[2], groups });
    });
    return hits;
  };
}

function checkPattern(source: string): void {
  let depth = 0;
  for (const char of source) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth > 1) throw new RangeError(`pattern with nested groups never matches: ${source}`);
    if (depth < 0) break;
  }
  if (depth !== 0) throw new RangeError(`pattern with unbalanced brackets: ${source}`);
  for (const [, tag = ''] of source.matchAll(/#(\w+)/g)) {
    if (!knownTags.has(tag)) throw new RangeError(`pattern with unknown class #${tag}: ${source}`);
  }
}

const knownTags: ReadonlySet<string> = new Set(everyTag);
