/** Sites the person allowed are registered, and no other. */
import { expect, test, vi } from 'vitest';
import { keepSites } from '../../../src/shell/permissions.ts';
import { extension } from './stand-in.ts';

const elsewhere = 'https://elsewhere.example/*';
const registered = async () => (await extension.scripting.getRegisteredContentScripts()).map(({ id }) => id);

test('a site that was allowed is registered at the next start, just like a listed one', async () => {
  extension.permissions.origins.add(elsewhere);
  keepSites();
  await vi.waitFor(async () => expect(await registered()).toEqual([elsewhere]));
  expect((await extension.scripting.getRegisteredContentScripts())[0]).toMatchObject({
    ...{ matches: [elsewhere], js: ['/content-scripts/resident.js'], runAt: 'document_start' },
    ...{ allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true },
  });
});

test('it is registered the moment it is allowed, once, and no longer when it is not', async () => {
  keepSites();
  extension.permissions.origins.add(elsewhere);
  extension.permissions.onAdded.tell({ origins: [elsewhere] });
  extension.permissions.onAdded.tell({ origins: [elsewhere] });
  await vi.waitFor(async () => expect(await registered()).toEqual([elsewhere]));
  extension.permissions.origins.delete(elsewhere);
  extension.permissions.onRemoved.tell({ origins: [elsewhere] });
  await vi.waitFor(async () => expect(await registered()).toEqual([]));
});
