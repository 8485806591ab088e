/** The shipped build, with notifications allowed from the start: no test can press the browser's own question. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumBuild } from '../scenarios/builds.ts';

/** Copies the build into `folder`; its optional permissions are granted there. */
export const buildAllowed = (folder: string): void => {
  cpSync(chromiumBuild(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }),
  );
};
