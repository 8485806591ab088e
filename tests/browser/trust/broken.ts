/** Copies of the build with one thing broken, to see that the message still goes. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumBuild } from '../scenarios/builds.ts';

export interface Breakage {
  readonly name: string;
  /** Nothing of the background runs, so it welcomes nobody. */
  readonly welcomes?: false;
  readonly break: (folder: string) => void;
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

export const breakages: readonly Breakage[] = [
  {
    name: 'the reviewer throws when it is loaded',
    break: (folder) => writeFileSync(join(folder, 'reviewer.js'), 'throw new Error("broken");'),
  },
  { name: 'the reviewer is missing', break: (folder) => rmSync(join(folder, 'reviewer.js')) },
  {
    name: 'every call of the storage fails',
    break: (folder) => {
      prepend(contentScript(folder), failingStorage);
      prepend(join(folder, 'background.js'), failingStorage);
    },
  },
  {
    name: 'the background throws when it starts',
    welcomes: false,
    break: (folder) => writeFileSync(join(folder, 'background.js'), 'throw new Error("broken");'),
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
