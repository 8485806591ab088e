/** Reviewers with a part taken out, to see what the part is worth. */
import { createReviewer } from '../../src/engine/review.ts';
import { sceneOf } from '../../src/engine/scene.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';
import type { Finder } from './judge.ts';

/** `moves`: modes, vetoes and severity moves; `scope`: what is known beyond one sentence. */
const PARTS = ['moves', 'scope'] as const;

/**
 * Finds in a text what the rules find without the named parts.
 * @throws RangeError for a part that cannot be taken out.
 */
export function finderWithout(parts: readonly string[]): Finder {
  const unknown = parts.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined)
    throw new RangeError(`There is no part "${unknown}" to leave out; there are ${PARTS.join(' and ')}.`);
  const { review } = createReviewer({
    rules,
    elements,
    ...(parts.includes('moves') && { adjust: (_scene, found) => found }),
  });
  const find: Finder = (text) => review(text, { rewordings: false }).findings;
  if (!parts.includes('scope')) return find;
  return (text) => {
    const { sentences, offsets } = sceneOf(text);
    return sentences.flatMap(({ raw }, i) =>
      find(raw).map((finding) => ({
        ...finding,
        start: finding.start + (offsets[i] ?? 0),
        end: finding.end + (offsets[i] ?? 0),
      })),
    );
  };
}
