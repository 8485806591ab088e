/** How common a word or a group of words is, roughly: enough to ask for the rarest group of a cue first. */
import type { AnyOf } from './cue.ts';
import { lexicon } from './lexicon/index.ts';

/** The commonest words of English, most common first. */
const COMMON =
  `the you i to a and it is that of in not for are on be have do was with this me my your if can so but just or what no at all we
 will they get like one up he she know go out there as when now how about from by good come time would want need see right think make then
 here back him her us them more some take had did has am an our their been who say said tell why because could should really let only still
 even also any other day night call send work thing things people way much too well please thanks thank sorry love ok yes`.split(
    /\s+/,
  );
const RANK: ReadonlyMap<string, number> = new Map(COMMON.map((word, i) => [word, i]));
/** A word beyond the commonest ones. */
const RARE = 1 / 16_000;

const weight = (word: string): number => (RANK.has(word) ? 1 / ((RANK.get(word) ?? 0) + 4) : RARE);

let tagWeights: Map<string, number> | null = null;

/** Weights of all classes, in one pass over the lexicon. A class of phrases weighs as its phrases. */
function weightsOfTags(): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (tag: string, by: number): void => void weights.set(tag, (weights.get(tag) ?? 0) + by);
  for (const [word, tags] of lexicon.tags) for (const tag of tags) add(tag, weight(word));
  for (const entries of lexicon.phrases.values())
    for (const { tags } of entries) for (const tag of tags) add(tag, RARE);
  return weights;
}

const parts = new Map<AnyOf, readonly string[]>();

/** The parts of a condition: `#Tag` or plain words. Many cues share a condition, so each is cut once. */
export function partsOf(any: AnyOf): readonly string[] {
  let cut = parts.get(any);
  if (cut === undefined) {
    cut = any.split(any.includes('\n') ? /\s+/ : ' ').filter(Boolean);
    parts.set(any, cut);
  }
  return cut;
}

/** How often a condition is met in ordinary English, as a figure to compare by. Cues share many of their conditions. */
const known = new Map<AnyOf, number>();

function commonness(any: AnyOf): number {
  let sum = known.get(any);
  if (sum === undefined) {
    tagWeights ??= weightsOfTags();
    sum = 0;
    for (const part of partsOf(any))
      sum += part.startsWith('#') ? (tagWeights.get(part.slice(1)) ?? 0) : weight(part);
    known.set(any, sum);
  }
  return sum;
}

/** The condition of a cue that is met least often. */
export const rarest = (here: readonly AnyOf[]): AnyOf =>
  here.reduce((best, any) => (commonness(any) < commonness(best) ? any : best), here[0] ?? '');
