/** Reviewers with a part taken out, to see what the part is worth. */
import { createReviewer } from '../../src/engine/review.ts';
import { sceneOf } from '../../src/engine/scene.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';
import type { Finder } from './judge.ts';

/** What a reviewer is made of. */
export interface Engine {
  readonly createReviewer: typeof createReviewer;
  readonly rules: typeof rules;
  readonly elements: typeof elements;
  readonly classifier: typeof classifier;
}

/**
 * Parts a reviewer can be told to leave out. `moves`: modes and severity moves; `scope`: what is known beyond one
 * sentence; `classifier`: the second reader.
 */
export const PARTS = ['moves', 'scope', 'classifier'] as const;

/**
 * Finds in a text what the rules find without the named parts.
 * @throws RangeError for a part that cannot be left out.
 */
export function finderWithout(
  parts: readonly string[],
  engine: Engine = { createReviewer, rules, elements, classifier },
): Finder {
  const unknown = parts.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined)
    throw new RangeError(`There is no part "${unknown}" to leave out; there are ${PARTS.join(', ')}.`);
  const { review } = engine.createReviewer({
    rules: engine.rules,
    elements: engine.elements,
    ...(!parts.includes('classifier') && { classifier: engine.classifier }),
    ...(parts.includes('moves') && { adjust: (_scene, kept) => ({ kept, gone: [] }) }),
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
