/** Before each test of the shell, a fresh stand-in takes the place of the extension API. */
import { beforeEach, vi } from 'vitest';
import { inTurn } from '../../../src/shell/in-turn.ts';
import { fakeExtension } from './extension.ts';

/** The stand-in of the test that runs. */
export let extension = fakeExtension();

/** Puts a fresh one in its place, as a browser that starts anew. */
export const renew = (): void => {
  extension = fakeExtension();
};

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(extension, name) }),
}));

/** Locks as a browser gives them: one holder of a name after the other. */
const locks = () => {
  const turns = new Map<string, ReturnType<typeof inTurn>>();
  return {
    request<T>(name: string, task: () => Promise<T>): Promise<T> {
      const turn = turns.get(name) ?? inTurn();
      turns.set(name, turn);
      return turn(task);
    },
  };
};

beforeEach(() => {
  renew();
  vi.stubGlobal('navigator', { locks: locks() });
});
