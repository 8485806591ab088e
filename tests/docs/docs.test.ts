import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { featuresPage } from './features.ts';
import { withRuleTable } from './rule-table.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

it('the README lists the rules as they are (else: npm run docs)', () => {
  expect(withRuleTable(read('README.md'))).toBe(read('README.md'));
});

it('docs/features.md describes the features as they are (else: npm run docs)', () => {
  expect(read('docs/features.md')).toBe(featuresPage());
});
