import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

const { review } = createReviewer({ rules, elements });
const families = (text: string): readonly string[] => review(text).findings.map(({ family }) => family);

test.each([
  "I'm sorry for hanging up.",
  "i'm sorry i ignore ur texts all the time",
  "I'm sorry I told you to calm down.",
])('a deed that is named in an apology is not done again: %s', (text) => {
  expect(families(text)).toEqual([]);
});

test('what is said beside the apology still is', () => {
  expect(families("I'm sorry I told you to calm down. Now calm down.")).toContain(
    'minimization-invalidation',
  );
  expect(families('Sorry for existing.')).not.toEqual([]);
});
