/**
 * Anchors: one group of words a cue, the rarest, worked out when the extension is built. A text without an anchor
 * meets no cue, so the resident can wait for one before it asks for the reviewer. The lexicon stays out of it.
 */
import type { Cue } from './cue.ts';
import { partsOf, rarest } from './frequency.ts';
import { lexicon, type Tag } from './lexicon/index.ts';
import { foldWord } from './prefilter.ts';
import { spellingsOf } from './spelling.ts';

/** Words of a class; a phrase stands for its longest word. */
function wordsOfTag(tag: Tag): readonly string[] {
  const single = [...lexicon.tags].filter(([, tags]) => tags.includes(tag)).map(([word]) => word);
  const phrases = [...lexicon.phrases.values()].flat().filter((entry) => entry.tags.includes(tag));
  return [...single, ...phrases.map(({ words }) => [...words].sort((a, b) => b.length - a.length)[0] ?? '')];
}

/** The folded words one of which every text that meets one of the cues holds, spellings in texting style included. */
export function anchorsOf(cues: readonly Cue[]): readonly string[] {
  const parts = new Set(cues.flatMap(({ here }) => partsOf(rarest(here))));
  const words = [...parts].flatMap((part) =>
    part.startsWith('#') ? wordsOfTag(part.slice(1) as Tag) : [part],
  );
  const anchors = new Set(words.flatMap((word) => [word, ...spellingsOf(word)]).map(foldWord));
  return [...anchors].filter((word) => word !== '').sort();
}
