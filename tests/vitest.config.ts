import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const long = 'tests/**/*.long.test.{ts,tsx}';
/** These give the extension API a stand-in of their own, so each file has its modules for itself. */
const mocked = 'tests/unit/shell/**';

/** Browsers share the machine, so a wait may take long; a wait that fails says what it waited for. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Property tests share two cores with the rest, and a machine may have more to do. */
const roomy = { testTimeout: 120_000 };

/** The engine, the rules and the drivers are read once by each worker, and not once by each file. */
const shared = { isolate: false };

/**
 * The projects are run one after the other by the test command: `unit` and `unit-mocked` need nothing, `build`
 * reads the built extensions, `browser` drives them, `figures` measures them with the machine to itself.
 */
export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/build/**', mocked, long],
          ...roomy,
          ...shared,
        },
      },
      {
        root,
        test: {
          name: 'unit-mocked',
          include: [`${mocked}/*.test.ts`],
          setupFiles: ['tests/unit/shell/stand-in.ts'],
          ...roomy,
        },
      },
      { root, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/figures/**', long],
          // A browser often waits for a person to pause: a third one works meanwhile.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          ...shared,
          ...patient,
        },
      },
      {
        root,
        test: {
          name: 'figures',
          include: ['tests/browser/figures/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          ...shared,
          ...patient,
        },
      },
      {
        root,
        test: {
          name: 'long',
          include: [long],
          sequence: { groupOrder: 3 },
          ...patient,
          testTimeout: 600_000,
        },
      },
    ],
  },
});
