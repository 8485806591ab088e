/** `npm run docs`: renews what is made from the sources. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresPage } from './features.ts';
import { withRuleTable } from './rule-table.ts';

const root = join(import.meta.dirname, '../..');
const readme = join(root, 'README.md');
writeFileSync(readme, withRuleTable(readFileSync(readme, 'utf8')));
writeFileSync(join(root, 'docs/features.md'), featuresPage());
