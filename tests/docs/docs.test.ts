import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { featuresPage } from './features.ts';
import { withTables } from './readme.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

it('the README lists rules, sites and editors as they are (else: npm run docs)', () => {
  expect(withTables(read('README.md'))).toBe(read('README.md'));
});

it('docs/features.md describes the features as they are (else: npm run docs)', () => {
  expect(read('docs/features.md')).toBe(featuresPage());
});
