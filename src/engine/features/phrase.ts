/** Phrases with open slots, read from the plain words of a sentence and given back as its clauses. */
import { reported, spanning } from '../find.ts';
import { afterLink } from '../reword/operations.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import type { Sentence } from '../text/sentence.ts';
import { recalled } from './remark.ts';

/** Where a phrase stands: words `from` (inclusive) to `to` (exclusive), and the clauses they lie in. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly first: Placed;
  readonly last: Placed;
}

/** Index of the word at a character of the plain text, whose words are joined by single spaces. */
function wordAt(sentence: Sentence, character: number): number {
  let end = -1;
  for (const [i, word] of sentence.words.entries()) {
    end += word.text.length + 1;
    if (character < end) return i;
  }
  return sentence.words.length - 1;
}

/**
 * The first place where one of the phrases stands in a sentence, or null.
 * Example: /nothing i \w+ is good enough/ in "Look, nothing I cook is good enough for you".
 */
export function phraseIn(scene: Scene, sentence: number, phrases: readonly RegExp[]): Phrase | null {
  const here = scene.sentences[sentence];
  if (here === undefined) return null;
  const text = plainText(here);
  for (const phrase of phrases) {
    const hit = phrase.exec(text);
    if (hit === null) continue;
    const from = wordAt(here, hit.index);
    const to = wordAt(here, hit.index + hit[0].trimEnd().length - 1) + 1;
    const placed = scene.placed(sentence);
    const first = placed.find(({ clause }) => from < clause.to);
    const last = placed.find(({ clause }) => to <= clause.to);
    if (first !== undefined && last !== undefined) return { from, to, first, last };
  }
  return null;
}

const LEAD = /^(?:i|guess|suppose|figure|maybe)$/;

/** The whole clauses of a phrase as a match, with a "guess" before it; an opening connective stays outside. */
export function phraseMatch({ first, last, from, to }: Phrase): Match {
  const whole = spanning(first, last);
  const { words } = first.clause;
  let start = Math.min(Math.max(whole.from, afterLink(first)), from);
  const guess = /^(?:guess|suppose|figure)$/.test(words[start - 1]?.text ?? '');
  while (guess && start > 0 && LEAD.test(words[start - 1]?.text ?? '')) start--;
  return { ...whole, from: start, to: Math.max(whole.to, to) };
}

/** Clauses in which the writer says one of the phrases now: nobody else's words, and not remembered. */
export function saidIn(scene: Scene, sentence: number, phrases: readonly RegExp[]): readonly Match[] {
  const phrase = phraseIn(scene, sentence, phrases);
  if (phrase === null || reported(scene, phrase.first) || recalled(scene, phrase.first)) return [];
  return [phraseMatch(phrase)];
}
