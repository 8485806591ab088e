/**
 * What was seen to work in which editor: each scenario writes down how it ended, and `npm run docs` makes the table
 * of the README from it. Only runs that end are written down, so a table cell is never a guess.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How scenarios ended: the day on which one passed, as in 2026-11-22, or false. */
export type Outcomes = Readonly<Record<string, string | false>>;

/** Outcomes by editor and browser. */
export type Coverage = Readonly<Record<string, Readonly<Record<string, Outcomes>>>>;

const folder = fileURLToPath(new URL('../../.artifacts/coverage/', import.meta.url));

/** Where one run of one editor in one browser is written down. */
const fileOf = (editor: string, browser: string): string => `${folder}${editor}-${browser}.json`;

/** Keeps the outcomes of a run; what it did not play stays as it was. */
export const writeCoverage = (
  editor: string,
  browser: string,
  passed: Readonly<Record<string, boolean>>,
): void => {
  mkdirSync(folder, { recursive: true });
  const today = new Date().toISOString().slice(0, 10);
  const outcomes = Object.entries(passed).map(([scenario, did]) => [scenario, did && today]);
  const all: Outcomes = { ...readCoverage(editor, browser), ...Object.fromEntries(outcomes) };
  writeFileSync(fileOf(editor, browser), JSON.stringify(all));
};

/** The outcomes of the last runs; nothing where there was none. */
export const readCoverage = (editor: string, browser: string): Outcomes => {
  const file = fileOf(editor, browser);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcomes) : {};
};
