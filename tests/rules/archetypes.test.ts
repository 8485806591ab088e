/** What must never be missed: the plainest sentence of each kind, alone and as people type it. */
import { describe, expect, test } from 'vitest';
import { createReviewer } from '../../src/engine/review.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';
import { archetypes, inAllManners } from './archetypes.ts';

const { review } = createReviewer({ rules, elements, classifier });

describe.each(archetypes)('at least %i, %s', (severity, family, sentences) => {
  test.each(sentences.flatMap(inAllManners))('%s', (text) => {
    const heard = review(text, { rewordings: false }).findings;
    const strongest = heard.filter((finding) => finding.family === family && finding.severity >= severity);
    expect(strongest, JSON.stringify(heard)).not.toEqual([]);
  });
});

test('who answers a hurt in a word is heard', () => {
  const rulesOf = (previous: string, text: string) =>
    review(text, { previous }).findings.map(({ rule }) => rule);
  expect(rulesOf('That really hurt me.', 'K.')).toContain('curt-reply');
  expect(rulesOf('That really hurt me.', 'sorry')).toContain('bare-token');
});
