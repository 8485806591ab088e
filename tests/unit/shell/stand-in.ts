/** Before each test of the shell, a fresh stand-in takes the place of the extension API. */
import { beforeEach, vi } from 'vitest';
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

beforeEach(renew);
