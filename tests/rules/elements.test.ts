/** The laws of the accountable elements, proven for each from its own examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCueIndex } from '../../src/engine/cues/cue.ts';
import type { ElementRule } from '../../src/engine/rule.ts';
import { sceneOf } from '../../src/engine/scene.ts';
import type { ElementExamples } from '../../src/repair/element.ts';
import { elements } from '../../src/repair/index.ts';

const folder = join(import.meta.dirname, '../../src/repair/elements');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const examplesOf = new Map(
  await Promise.all(
    files.map(async (file) => {
      const { examples } = (await import(join(folder, file))) as { examples: ElementExamples };
      return [basename(file, '.ts'), examples] as const;
    }),
  ),
);

/** What the element finds, asked the way a review asks: cues first. */
function quotes(element: ElementRule, text: string): readonly string[] {
  const scene = sceneOf(text);
  const called = createCueIndex([element]);
  return scene.sentences.flatMap((_, i) =>
    called(scene.sentences, i).length === 0
      ? []
      : element.find(scene, i).map((match) => {
          const { start, end } = scene.span(match.sentence, match.from, match.to);
          return text.slice(start, end);
        }),
  );
}

it('every element file stands in the index, and only once', () => {
  expect(elements.map((element) => element.id).sort()).toEqual([...examplesOf.keys()].sort());
});

describe.each(elements.map((element) => [element.id, element] as const))('%s', (id, element) => {
  const examples = examplesOf.get(id) ?? { present: [], absent: [] };

  it('has at least four examples and three near-misses', () => {
    expect(examples.present.length).toBeGreaterThanOrEqual(4);
    expect(examples.absent.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples.present)('is found in: %s', (text) => {
    expect(quotes(element, text).join('').trim()).not.toBe('');
  });

  it.each(examples.absent)('is not found in: %s', (text) => {
    expect(quotes(element, text)).toEqual([]);
  });

  it('is one small file', () => {
    expect(readFileSync(join(folder, `${id}.ts`), 'utf8').split('\n').length).toBeLessThanOrEqual(130);
  });
});
