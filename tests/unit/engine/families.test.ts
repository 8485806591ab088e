/** The engine is given its rules: what it knows of their families stands in one table. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { familyIs } from '../../../src/engine/families.ts';
import { rules } from '../../../src/rules/index.ts';

const folder = join(import.meta.dirname, '../../../src/engine');
/** The table itself, and the type its keys are of. */
const NAMING: readonly string[] = ['families.ts', 'types.ts'];
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !NAMING.includes(file),
);
/** "contempt" and "threat" are words that messages hold, too; a name in several parts is none. */
const names = [...new Set(rules.flatMap(({ id, family }) => [id, family]))].filter((name) =>
  name.includes('-'),
);

test('the engine names no family and no rule elsewhere: a trait says what it has to know of them', () => {
  const naming = new RegExp(`['"(|](?:${names.join('|')})['")|]`);
  expect(files.filter((file) => naming.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
});

test('a family has the traits that stand beside it, and a blank that nobody filled has none', () => {
  expect(familyIs('institutional-evasion', 'failed-repair')).toBe(true);
  expect(familyIs('institutional-evasion', 'teasing')).toBe(false);
  expect(familyIs('blank', 'failed-repair')).toBe(false);
});
