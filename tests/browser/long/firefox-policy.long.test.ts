/** What an organisation chose, in Firefox: a file of the system with the values, which pages show and lock. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWithPages, launchFirefoxWithPages } from '../drivers/firefox.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { firefoxBuild } from '../scenarios/builds.ts';
import { text } from '../scenarios/scenario.ts';

const id = 'amends@amends.invalid';
const policy = { sitesOff: ['slack'], hold: 'clear', locked: ['sitesOff', 'hold'] };

let home: string;
let firefox: FirefoxWithPages;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'amends-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const file = { name: id, description: 'What we chose', type: 'storage', data: policy };
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(file));
  firefox = await launchFirefoxWithPages(firefoxBuild(), home);
});
afterAll(async () => {
  await firefox?.close();
  rmSync(home, { recursive: true, force: true });
});

const switches = () =>
  firefox.own.$$eval('[role=switch]', (all) =>
    all.map((it) => `${it.textContent} ${it.matches(':disabled') ? 'locked' : 'free'}`),
  );

test('the popup says that the switch of the site is locked, and leaves its own free', async () => {
  await firefox.page.bringToFront();
  await firefox.open(fixtures.quill);
  await firefox.go(`popup.html?tab=${await firefox.tab()}`, '.locked.here');
  expect(await firefox.own.$eval('.locked.here', (line) => line.textContent)).toBe(text('popup_locked'));
  expect(await switches()).toEqual([`${text('popup_on')} free`, `${text('popup_on_here')} locked`]);
});

test('the settings page shows what is locked as it was chosen', async () => {
  await firefox.go('options.html', '.locked');
  const chosen = () =>
    firefox.own.$$eval('label:has(input:checked:disabled)', (all) => all.map((it) => it.textContent ?? ''));
  await until('what was chosen', async () =>
    (await chosen()).some((label) => label.startsWith(text('options_hold_clear'))),
  );
});
