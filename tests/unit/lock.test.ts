/** The lock file holds what `npm ci` insists on, also for machines other than the one it was made on. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const packages = (JSON.parse(lock) as { packages: Record<string, Entry> }).packages;

test('every optional package of a locked package is locked too', () => {
  const places = Object.keys(packages);
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)));
  expect(missing, 'npm ci refuses a lock file without them').toEqual([]);
});

test('the lock file names no registry', () => {
  expect(lock).not.toMatch(/"resolved"\s*: *"http/);
});
