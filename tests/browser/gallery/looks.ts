/** How the surfaces look: accessible, inside their width, and pictured. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Gallery, View } from './open.ts';
import { prepare, sceneOf } from './scenes.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('../../.artifacts/gallery', import.meta.url));
mkdirSync(pictures, { recursive: true });

/** A scene, and how it is looked at. */
export type Look = readonly [scene: string, view: View];

/** Scenes with everything on them; their width where there is room. */
const full = [
  ['card', 900],
  ['panel', 900],
  ['look', 900],
  ['panel-pause', 900],
  ['popup', 384],
  ['popup-paste', 384],
  ['popup-compose', 384],
  ['popup-step', 384],
  ['popup-whole', 384],
  ['popup-returns', 384],
  ['practice', 1100],
  ['welcome', 900],
  ['playground', 900],
  ['options', 900],
  ['options-open', 900],
] as const;
const ways = (wide: number): View[] => [
  { width: 320, scheme: 'light' },
  { width: wide, scheme: 'dark' },
];
const forced = (wide: number): View => ({ width: wide, scheme: 'light', forcedColors: true });
/** Scenes that differ from those in little: once is enough. */
const small = [
  'card-quiet',
  'card-truth',
  'card-pauses',
  'badge',
  'badge-complete',
  'look-complete',
  'look-letter',
  'panel-letter',
  'popup-moved',
  'popup-calm',
  'popup-no-composer',
  'popup-cannot-hold',
  'popup-off-here',
  'popup-off',
  'popup-locked',
  'options-locked',
  'popup-unlisted',
  'popup-unreachable',
  'popup-kept',
].map((scene): [string, View] => [scene, { width: 320, scheme: 'light' }]);

/** A toolbar popup at 200 % zoom has half the height; a page in a tab has half the width, too. */
const zoomed = [
  ...['popup', 'popup-compose', 'popup-step', 'popup-whole'].map((scene) => [scene, 384] as const),
  ...['welcome', 'playground', 'options-open'].map((scene) => [scene, 640] as const),
].map(([scene, width]): [string, View] => [scene, { width, scheme: 'light', zoom: 2 }]);

/** Forced colours and a doubled size change the same few styles everywhere: these scenes stand for all. */
const standing = ['card', 'panel', 'popup', 'options-open'];
const special: readonly Look[] = [...full.map(([scene, wide]): Look => [scene, forced(wide)]), ...zoomed];

/** Every scene, narrow and light, wide and dark. */
export const looks: readonly Look[] = [
  ...full.flatMap(([scene, wide]) => ways(wide).map((view): Look => [scene, view])),
  ...small,
  ...special.filter(([scene]) => standing.includes(scene)),
];

/** What the short run leaves out. */
export const moreLooks: readonly Look[] = special.filter(([scene]) => !standing.includes(scene));

/** Opens a scene, does what belongs to it, takes its picture and checks it. */
export const lookAt = async (gallery: Gallery, [scene, view]: Look): Promise<void> => {
  const page = await gallery.open(sceneOf(scene), view);
  await prepare[scene]?.(page);
  const way = view.zoom ? 'zoomed' : view.forcedColors ? 'forced' : view.scheme;
  const name = `${scene}-${view.width}-${way}.png`;
  const fullPage = !/^(card|panel|look|badge)/.test(scene);
  await page.screenshot({ path: `${pictures}/${name}` as `${string}.png`, fullPage, optimizeForSpeed: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
  expect(await violations(page)).toEqual([]);
};

/** What axe finds, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
