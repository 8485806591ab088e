/** The extension's own pages as they are built, looked over by axe; in other colours and widths the gallery is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, test } from 'vitest';
import { useChromium } from '../scenarios/use.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const driver = useChromium();

const violations = async (): Promise<string[]> => {
  await driver.page.evaluate(axeSource);
  const found = await driver.page.evaluate(
    (wanted) =>
      (window as unknown as { axe: typeof axe }).axe.run({ runOnly: wanted, resultTypes: ['violations'] }),
    tags,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

for (const path of ['popup.html', 'options.html', 'practice.html', 'welcome.html', 'playground.html']) {
  test(`${path} has nothing that axe objects to`, async () => {
    // What is still fading in has the contrast of half a letter.
    await driver.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await driver.page.goto(driver.pageUrl(path), { waitUntil: 'load' });
    await driver.page.waitForSelector('main, [role=tablist], h1');
    expect((await violations()).join('\n')).toBe('');
  });
}
