/** The engine built with stand-ins for some of its modules, to see what those modules are worth. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Engine } from './without.ts';

const source = join(import.meta.dirname, '../../src');

/** What stands in for some exports of a module; the others stay as they are. */
type StandIns = Readonly<Record<string, string>>;

/** A clause that knows its words and nothing of who does what. */
const UNREAD = `export const clausesOf = (words, asked) => words.length === 0 ? [] : [{
  words, from: 0, to: words.length, link: 'main', subject: 'zero', subjectAt: 0, verb: '', verbAt: -1, tense: 'none',
  modal: '', negated: false, perfect: false, passive: false, progressive: false, object: undefined, restAt: 0,
  question: asked, imperative: false }];`;

/**
 * `vetoes`: whose words they are, what is remembered, what is only called so, and who writes; `normaliser`: spelling,
 * slips and shorthand; `features`: what is read from clauses.
 */
const TAKEN_OUT: Readonly<Record<string, StandIns>> = {
  vetoes: {
    'engine/find.ts': 'export const reported = () => false;',
    'engine/features/recall.ts': 'export const recalled = () => false;',
    'engine/features/naming.ts': 'export const veiled = () => false;',
    'engine/modes.ts': "export const modeOf = () => 'plain'; export const writerOf = () => 'plain';",
  },
  normaliser: {
    'engine/text/spelling.ts': 'export const expand = () => undefined;',
    'engine/text/typos.ts': 'export const unslip = () => undefined;',
    'engine/text/neighbours.ts': 'export const resolve = () => undefined;',
  },
  features: { 'engine/clause/clause.ts': UNREAD },
};

/** Parts for which another engine has to be built. */
export const BUILT_PARTS: readonly string[] = Object.keys(TAKEN_OUT);

const REAL = '?real';

/** Gives every importer the stand-ins, and the rest of the module behind them. */
const withStandIns = (standIns: StandIns): Plugin => ({
  name: 'stand-ins',
  setup({ onResolve, onLoad }) {
    const instead = new Map(Object.entries(standIns).map(([path, code]) => [join(source, path), code]));
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, importer }) => {
      const file = join(resolveDir, path);
      return instead.has(file) && importer !== file ? { path: file, namespace: 'stand-in' } : undefined;
    });
    onResolve({ filter: /\?real$/ }, ({ path }) => ({ path: path.slice(0, -REAL.length) }));
    onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path + REAL)};\n${instead.get(path)}`,
      resolveDir: source,
    }));
  },
});

/** Builds the engine without the named parts. @throws RangeError for a part that is none of `BUILT_PARTS`. */
export async function engineWithout(parts: readonly string[]): Promise<Engine> {
  const standIns = parts.map((part) => {
    const taken = TAKEN_OUT[part];
    if (taken === undefined) throw new RangeError(`There is no part "${part}" of the engine to take out.`);
    return taken;
  });
  const folder = mkdtempSync(join(tmpdir(), 'amends-engine-'));
  const file = join(folder, 'engine.mjs');
  try {
    await build({
      stdin: {
        contents: `export { createReviewer } from './engine/review.ts'; export { rules } from './rules/index.ts';
          export { elements } from './repair/index.ts'; export { classifier } from './rules/classifier.ts';`,
        resolveDir: source,
      },
      ...{ bundle: true, format: 'esm', platform: 'node', outfile: file, logLevel: 'error' },
      plugins: [withStandIns(Object.assign({}, ...standIns))],
    });
    return (await import(pathToFileURL(file).href)) as Engine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
