/** The README's table of sites and editors, made from what the browser suites saw. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { software } from '../../src/sites/software.ts';
import { type Fixture, type FixtureId, fixtures } from '../browser/fixtures/fixtures.ts';
import { blind, seeing } from '../browser/scenarios/all.ts';
import { around } from '../browser/scenarios/around.ts';
import { type Coverage, type Outcomes, readCoverage } from '../browser/scenarios/coverage.ts';

const file = join(import.meta.dirname, '../../docs/coverage.json');
const browsers = ['Chromium', 'Firefox'] as const;

const byButton = 'the send control is held once, and the second click sends exactly once';

/** What a column says, and the scenario that shows it. */
const columns: Readonly<Record<string, string>> = {
  marked: 'words that hurt get an amber line under them, and the editor keeps its own markup',
  'reworded, undone':
    'by keyboard: the card opens, a rewording is applied, and one Ctrl+Z gives the words back',
  'held, sent once': 'the send key is held once, and the second press sends exactly once',
  'by its button': byButton,
};

const names: Readonly<Record<FixtureId, string>> = {
  textarea: 'textarea (React)',
  plain: 'contenteditable',
  quill: 'Quill 2',
  slate: 'Slate',
  lexical: 'Lexical',
  rooster: 'RoosterJS',
  prosemirror: 'ProseMirror',
  ckeditor: 'CKEditor 5',
  draft: 'Draft.js',
  squire: 'Squire',
  trix: 'Trix',
  tinymce: 'TinyMCE in its frame',
  proton: 'RoosterJS in a sandboxed frame',
  shadow: 'textarea in shadow roots',
};

const knownAs: Readonly<Record<Site['known'], string>> = {
  'real-client': 'tested on the real client',
  'same-editor': 'same editor',
  'structure-only': 'by structure only',
};

const scenarios = new Set([...blind, ...seeing, ...around].map(({ name }) => name));

/** The outcomes of scenarios there still are. */
const current = (outcomes: Outcomes): Outcomes =>
  Object.fromEntries(Object.entries(outcomes).filter(([scenario]) => scenarios.has(scenario)));

/** Keeps the outcomes of the last runs; editors and browsers that did not run keep what was known of them. */
export const renewCoverage = (): void => {
  const before = JSON.parse(readFileSync(file, 'utf8')) as Coverage;
  const after = Object.fromEntries(
    Object.keys(fixtures).map((editor) => [
      editor,
      Object.fromEntries(
        browsers.map((browser) => [
          browser,
          current({ ...before[editor]?.[browser], ...readCoverage(editor, browser) }),
        ]),
      ),
    ]),
  );
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
};

/** Which browsers showed it: "Chromium, Firefox"; a dash where no run did. */
const seen = (coverage: Coverage, { id, sendControl }: Fixture, scenario: string): string => {
  if (scenario === byButton && !sendControl) return 'has none';
  return browsers.filter((browser) => coverage[id]?.[browser]?.[scenario]).join(', ') || '–';
};

/** When the columns were seen, from the first day to the last. */
const seenWhen = (coverage: Coverage): string => {
  const outcomes = Object.values(coverage).flatMap((of) => Object.values(of));
  const days = outcomes
    .flatMap((of) => Object.values(columns).map((scenario) => of[scenario]))
    .filter((day) => typeof day === 'string')
    .sort();
  return days[0] === days.at(-1) ? `Seen on ${days[0]}.` : `Seen from ${days[0]} to ${days.at(-1)}.`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The listed sites, and the software that is known wherever it runs. */
const everywhere = [
  ...sites.map((site) => ({ ...site, file: site.id })),
  ...software
    .filter(({ id }) => sites.every((site) => site.id !== id))
    .map((known) => ({ ...known, file: 'software' })),
];

/** Editors by what was seen in them, and sites by how well they are known. */
export function coverageTable(): string {
  const coverage = JSON.parse(readFileSync(file, 'utf8')) as Coverage;
  const editors = Object.values(fixtures).map((fixture) => [
    names[fixture.id],
    new URL(fixture.url).host,
    ...Object.values(columns).map((scenario) => seen(coverage, fixture, scenario)),
  ]);
  const known = (['real-client', 'same-editor', 'structure-only'] as const).map((how) => [
    knownAs[how],
    everywhere
      .filter(({ known }) => known === how)
      .map(({ name, file }) => `[${name}](src/sites/${file}.ts)`)
      .join(', ') || '–',
  ]);
  return [
    table(['editor', 'at the address of', ...Object.keys(columns)], editors),
    seenWhen(coverage),
    table(['how well it is known', 'sites'], known),
  ].join('\n\n');
}
