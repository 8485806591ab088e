/**
 * The lines the articles quote, judged as the articles judge them. The articles are no part of the project: where
 * they are not at hand, nothing is asked. Lines are named by their article and place, and never written down here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReviewer } from '../../src/engine/review.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const { review } = createReviewer({ rules, elements, classifier });

/** The quotations of an article, in their order. */
function quotations(article: string): readonly string[] {
  const file = readdirSync(folder).find((name) => name.startsWith(article)) ?? '';
  const text = readFileSync(join(folder, file), 'utf8');
  return [...text.matchAll(/[“"]([^”"]{4,300})[”"]/g)].map(([, quoted = '']) => quoted);
}

/** Article, number of the quotation, and the rule that speaks. */
const performative = [
  ['002', 5, 'sorry-you-feel'],
  ['002', 6, 'intent-defense'],
  ['002', 7, 'cant-do-anything-right'],
  ['002', 8, 'already-apologized'],
] as const;

/** Article, number of the quotation, and an element it is credited with. */
const repairing = [
  ['000', 7, 'names-rupture'],
  ['000', 8, 'names-rupture'],
  ['000', 9, 'curiosity'],
  ['000', 10, 'invitation'],
  ['001', 0, 'names-rupture'],
  ['001', 1, 'names-rupture'],
  ['001', 2, 'repair-offer'],
  ['001', 3, 'impact'],
  ['001', 4, 'return-promise'],
  ['002', 0, 'responsibility'],
  ['002', 1, 'curiosity'],
  ['002', 2, 'impact'],
  ['002', 3, 'ifid'],
  ['002', 9, 'reaffirm'],
  ['002', 10, 'curiosity'],
  ['002', 11, 'curiosity'],
  ['002', 14, 'curiosity'],
  ['003', 0, 'names-rupture'],
  ['003', 1, 'impact'],
  ['004', 4, 'return-promise'],
  ['004', 5, 'names-act'],
  ['004', 6, 'commitment'],
  ['004', 7, 'curiosity'],
  ['004', 8, 'curiosity'],
  ['004', 9, 'validation'],
  ['004', 10, 'validation'],
] as const;

const quoted = (): void => {
  test.each(performative)('article %s, quotation %i is noticed by %s', (article, index, rule) => {
    const [finding] = review(quotations(article)[index] as string).findings;
    expect(finding?.rule).toBe(rule);
    expect(finding?.severity).toBeGreaterThanOrEqual(2);
  });

  test.each(repairing)('article %s, quotation %i stays silent', (article, index) => {
    expect(review(quotations(article)[index] as string).findings).toEqual([]);
  });

  test.each(repairing)('article %s, quotation %i is credited with %s', (article, index, element) => {
    const { present } = review(quotations(article)[index] as string).repair;
    expect(present.map((found) => found.element)).toContain(element);
  });
};

// They are no part of the project: a plain clone asks nothing of them.
if (existsSync(folder)) describe('the lines the articles quote', quoted);
else
  test('the articles are not at hand, so nothing is asked of their lines', () =>
    expect(quoted).toBeTypeOf('function'));
