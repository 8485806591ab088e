/** Copies of the build with one thing broken, to see that the message still goes. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChromiumDriver } from '../drivers/chromium.ts';
import { chromiumBuild } from '../scenarios/builds.ts';

export interface Breakage {
  readonly name: string;
  /** Nothing of the background runs, so it welcomes nobody. */
  readonly welcomes?: false;
  readonly break: (folder: string) => void;
  /** Whether the breakage can be seen in the page that is driven: else another build may be the one that runs. */
  readonly shows: (driver: ChromiumDriver) => Promise<boolean>;
}

/** Puts code before the script that is already there. */
const prepend = (file: string, code: string): void => writeFileSync(file, code + readFileSync(file, 'utf8'));

const contentScript = (folder: string): string => {
  const [name] = readdirSync(join(folder, 'content-scripts')).filter((file) => file.endsWith('.js'));
  return join(folder, 'content-scripts', name!);
};

const failingStorage = `
  for (const area of ['local', 'sync', 'session', 'managed']) {
    for (const method of ['get', 'set', 'remove', 'clear']) {
      chrome.storage[area][method] = () => Promise.reject(new Error('The disk is full'));
    }
  }
`;

/** The toolbar button says that the reviewer could not come. */
const saysBroken = async (driver: ChromiumDriver): Promise<boolean> => {
  const sign = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`;
  return (await (await driver.background()).evaluate(sign)) === '?';
};

/** The storage refuses the content script. */
const refusesToRead = async ({ page, inWorld }: ChromiumDriver): Promise<boolean> =>
  (await inWorld(page, 'chrome.storage.local.get().then(() => false, () => true)')) === true;

/** No background runs. A sound one does for half a minute from its start. */
const hasNoBackground = async ({ page, pageUrl }: ChromiumDriver): Promise<boolean> =>
  !page
    .browser()
    .targets()
    .some((it) => it.type() === 'service_worker' && it.url().startsWith(pageUrl('')));

export const breakages: readonly Breakage[] = [
  {
    name: 'the reviewer throws when it is loaded',
    break: (folder) => writeFileSync(join(folder, 'reviewer.js'), 'throw new Error("broken");'),
    shows: saysBroken,
  },
  {
    name: 'the reviewer is missing',
    break: (folder) => rmSync(join(folder, 'reviewer.js')),
    shows: saysBroken,
  },
  {
    name: 'every call of the storage fails',
    break: (folder) => {
      prepend(contentScript(folder), failingStorage);
      prepend(join(folder, 'background.js'), failingStorage);
    },
    shows: refusesToRead,
  },
  {
    name: 'the background throws when it starts',
    welcomes: false,
    break: (folder) => writeFileSync(join(folder, 'background.js'), 'throw new Error("broken");'),
    shows: hasNoBackground,
  },
];

/** A copy of the build with a breakage. Gives its folder. */
export const brokenBuild = ({ name, break: damage }: Breakage): string => {
  const folder = fileURLToPath(
    new URL(`../../.artifacts/broken/${name.replaceAll(/\W+/g, '-')}`, import.meta.url),
  );
  rmSync(folder, { recursive: true, force: true });
  cpSync(chromiumBuild(), folder, { recursive: true });
  damage(folder);
  return folder;
};
