/**
 * Anchors: one group of words a cue, the rarest, worked out when the extension is built. A text without an anchor
 * meets no cue, so the resident can wait for one before it asks for the reviewer. The lexicon stays out of it.
 */
import type { AnyOf, Cue } from './cue.ts';
import { lexicon, type Tag } from './lexicon/index.ts';
import { foldWord } from './prefilter.ts';
import { spellingsOf } from './spelling.ts';

/** The commonest words of English, most common first: groups that hold them make poor anchors. */
const COMMON =
  `the you i to a and it is that of in not for are on be have do was with this me my your if can so but just or what no at all we
 will they get like one up he she know go out there as when now how about from by good come time would want need see right think make then
 here back him her us them more some take had did has am an our their been who say said tell why because could should really let only still
 even also any other day night call send work thing things people way much too well please thanks thank sorry love ok yes`.split(
    /\s+/,
  );
const RANK = new Map(COMMON.map((word, i) => [word, i]));
const RARE = 1 / 400;

const cost = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (RANK.has(word) ? 1 / ((RANK.get(word) ?? 0) + 4) : RARE / 40), 0);

/** Words of a class; a phrase stands for its longest word. */
function wordsOfTag(tag: Tag): readonly string[] {
  const single = [...lexicon.tags].filter(([, tags]) => tags.includes(tag)).map(([word]) => word);
  const phrases = [...lexicon.phrases.values()].flat().filter((entry) => entry.tags.includes(tag));
  return [...single, ...phrases.map(({ words }) => [...words].sort((a, b) => b.length - a.length)[0] ?? '')];
}

const expand = (any: AnyOf): readonly string[] =>
  any
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part) => (part.startsWith('#') ? wordsOfTag(part.slice(1) as Tag) : [part]));

/** The folded words one of which every text that meets one of the cues holds, spellings in texting style included. */
export function anchorsOf(cues: readonly Cue[]): readonly string[] {
  const anchors = new Set<string>();
  for (const { here } of cues) {
    const [best = []] = here.map(expand).sort((a, b) => cost(a) - cost(b));
    for (const word of best) for (const typed of [word, ...spellingsOf(word)]) anchors.add(foldWord(typed));
  }
  return [...anchors].filter((word) => word !== '').sort();
}
