import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const long = 'tests/**/*.long.test.{ts,tsx}';

/** Browsers share the machine, so a wait may take long; a wait that fails says what it waited for. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: true };

/**
 * Four projects, run one after the other by the test command: `unit` needs nothing, `build` reads the
 * built extensions, `browser` drives them, `figures` measures them with the machine to itself.
 */
export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/build/**', long],
          // Property tests share two cores with the rest.
          testTimeout: 30_000,
        },
      },
      { root, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/figures/**', long],
          ...patient,
        },
      },
      { root, test: { name: 'figures', include: ['tests/browser/figures/*.test.ts'], ...patient } },
      { root, test: { name: 'long', include: [long], ...patient, testTimeout: 600_000 } },
    ],
  },
});
