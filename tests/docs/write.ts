/** `npm run docs`: renews what is made from the sources, and from what the browser suites saw last. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renewCoverage } from './coverage.ts';
import { featuresPage } from './features.ts';
import { withTables } from './readme.ts';

const root = join(import.meta.dirname, '../..');
const readme = join(root, 'README.md');
renewCoverage();
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
writeFileSync(join(root, 'docs/features.md'), featuresPage());
