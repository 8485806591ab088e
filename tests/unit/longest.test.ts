/** The files that begin are named by hand: a renamed one would quietly begin anywhere. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { longest } from '../longest.ts';

const files = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => `/${path.replaceAll('\\', '/')}`);

it.each(longest)('%s is the name of a test file or of a folder with some', (part) => {
  expect(files.some((path) => path.includes(`/${part}`))).toBe(true);
});
