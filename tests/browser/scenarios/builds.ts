/** The built extensions, exactly as they would be shipped. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const build = (name: string): string => {
  const folder = fileURLToPath(new URL(`../../../.output/${name}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`There is no .output/${name}. Type: npm run build`);
  return folder;
};

export const chromiumBuild = (): string => build('chrome-mv3');
export const firefoxBuild = (): string => build('firefox-mv3');
