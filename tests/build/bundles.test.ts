/** Laws of the built extensions: what they ask for, what they weigh, and what stays out of every page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { recordFigure } from '../browser/figures/figures.ts';
import { chromiumBuild, firefoxBuild } from '../browser/scenarios/builds.ts';

const RESIDENT_LIMIT = 25 * 1024;

/** Every permission there is, and what it is for. One that is not in this list is one too many. */
const reasons: Readonly<Record<string, string>> = {
  storage: 'the settings, and the returns a person set',
  scripting: 'the reviewer comes into a frame only when there are words to read',
  activeTab: '“review here once” on a site that was never allowed',
  alarms: 'a return reminds with every page of ours closed',
  contextMenus: '“review this field” and “use Amends here”',
  notifications: 'asked for with the first return, and not before: the reminder on the screen',
};

const residentOf = (build: string): string =>
  readdirSync(join(build, 'content-scripts'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(build, 'content-scripts', name), 'utf8'))
    .join('\n');

const scriptsOf = (build: string): string[] =>
  readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

for (const [browser, build] of [
  ['Chromium', chromiumBuild],
  ['Firefox', firefoxBuild],
] as const) {
  describe(`the build for ${browser}`, () => {
    test('its manifest asks for exactly what it asked for when it was last looked at', async () => {
      const manifest = JSON.parse(readFileSync(join(build(), 'manifest.json'), 'utf8'));
      const snapshot = `./manifest.${browser.toLowerCase()}.snap`;
      await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(snapshot);
    });

    test('every permission has its reason, and only notifications are left for later', () => {
      const manifest = JSON.parse(readFileSync(join(build(), 'manifest.json'), 'utf8'));
      const { permissions, optional_permissions: later } = manifest;
      expect([...permissions, ...later].sort()).toEqual(Object.keys(reasons).sort());
      expect(later).toEqual(['notifications']);
    });

    test('the reader of dates is in neither of the bundles that run in pages', () => {
      const inPages = [residentOf(build()), readFileSync(join(build(), 'reviewer.js'), 'utf8')];
      for (const script of inPages) expect(script).not.toContain('forwardDate');
      const chunks = scriptsOf(build()).map((name) => readFileSync(join(build(), name), 'utf8'));
      expect(chunks.some((script) => script.includes('forwardDate'))).toBe(true);
    });

    test('what stays in every page is at most 25 KB gzipped, without Preact and compromise', () => {
      const resident = residentOf(build());
      const size = gzipSync(resident).length;
      recordFigure(`resident for ${browser}`, `${(size / 1024).toFixed(1)} KB gzipped`);
      expect(size).toBeLessThanOrEqual(RESIDENT_LIMIT);
      expect(resident).not.toMatch(/compromise|__H\b.*__k\b/);
    });

    test('its styles are the ones that were written, colours for light and dark grounds included', () => {
      const reviewer = readFileSync(join(build(), 'reviewer.js'), 'utf8');
      expect(reviewer).toContain('light-dark(');
      expect(reviewer).not.toContain('--lightningcss');
    });

    test('every script is plain ASCII, a byte a character', () => {
      for (const name of scriptsOf(build())) {
        expect(readFileSync(join(build(), name), 'utf8'), name).not.toMatch(/[^\0-\x7f]/);
      }
    });

    test('no script can ask the network for anything, or make code out of text', () => {
      for (const name of scriptsOf(build())) {
        const script = readFileSync(join(build(), name), 'utf8');
        expect(script, name).not.toMatch(
          /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\beval\(|new Function\(/,
        );
      }
    });
  });
}
