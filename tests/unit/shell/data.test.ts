/** Everything can be looked at and deleted. */
import { expect, test, vi } from 'vitest';
import { deleteEverything, everythingAsJson } from '../../../src/shell/data.ts';
import { keepDraft, keptDraftItem, reviveDraft } from '../../../src/shell/kept-draft.ts';
import { addedSites, removeSite, watchSites } from '../../../src/shell/permissions.ts';
import { promiseReturn } from '../../../src/shell/returns-item.ts';
import { defaultSettings } from '../../../src/shell/settings.ts';
import { settingsItem } from '../../../src/shell/settings-item.ts';
import { extension } from './stand-in.ts';

const elsewhere = 'https://elsewhere.example';

test('the sites a person added are told by their origins, and can be given back one by one', async () => {
  extension.permissions.origins.add(`${elsewhere}/*`);
  expect(await addedSites()).toEqual([elsewhere]);
  const told = vi.fn();
  const stop = watchSites(told);
  expect(await removeSite(elsewhere)).toBe(true);
  expect(told).toHaveBeenCalledOnce();
  expect(await addedSites()).toEqual([]);
  stop();
  expect(extension.permissions.onRemoved.hasListeners()).toBe(false);
});

test('deleting leaves nothing but defaults and a new salt, and no site but the listed ones', async () => {
  extension.permissions.origins.add(`${elsewhere}/*`);
  extension.permissions.granted.add('notifications');
  extension.storage.stored.set('something else', 1);
  await promiseReturn(1, 'https://app.slack.com/');
  await settingsItem.change((settings) => ({ ...settings, hold: 'never', dismissed: ['x'], salt: 'old' }));
  await deleteEverything();
  const { salt, ...settings } = await settingsItem.read();
  expect({ ...settings, salt: '' }).toEqual(defaultSettings);
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  expect([...extension.storage.stored.keys()]).toEqual(['settings']);
  expect(await addedSites()).toEqual([]);
  expect([...extension.permissions.granted]).toEqual([]);
});

test('all that is stored is deleted, and the rest given back, also where the browser keeps a site', async () => {
  extension.permissions.origins.add(`${elsewhere}/*`).add('https://kept.example/*');
  extension.permissions.granted.add('notifications');
  const { remove } = extension.permissions;
  extension.permissions.remove = async (given) => {
    if (given.origins?.includes('https://kept.example/*')) throw new Error('Kept by your organisation.');
    return remove(given);
  };
  await settingsItem.change((settings) => ({ ...settings, dismissed: ['x'] }));
  await promiseReturn(1, 'https://app.slack.com/');
  await expect(deleteEverything()).rejects.toThrow('Kept');
  expect([...extension.storage.stored.keys()]).toEqual(['settings']);
  expect((await settingsItem.read()).dismissed).toEqual([]);
  expect(await addedSites()).toEqual(['https://kept.example']);
  expect([...extension.permissions.granted]).toEqual([]);
});

test('what is exported can be read, returns included, and the salt is not in it', async () => {
  await settingsItem.change((settings) => ({ ...settings, sitesOff: ['slack'], salt: 'secret' }));
  await promiseReturn(1, 'https://app.slack.com/');
  const exported = await everythingAsJson();
  expect(JSON.parse(exported)).toMatchObject({
    settings: { hold: 'serious', sitesOff: ['slack'] },
    returns: { open: [{ at: 1, address: 'https://app.slack.com/' }], kept: 0 },
  });
  expect(exported).not.toMatch(/salt|secret/);
});

test('a kept draft is exported and deleted with everything else', async () => {
  const draft = { situation: 'hurt', answers: { act: 'forgot your recital' } };
  await keptDraftItem.change(() => draft);
  expect(JSON.parse(await everythingAsJson())).toMatchObject({ draft });
  await deleteEverything();
  expect(await keptDraftItem.read()).toBeNull();
  expect([...extension.storage.stored.keys()]).toEqual(['settings']);
  expect(JSON.parse(await everythingAsJson())).not.toHaveProperty('draft');
});

test('a draft is said to be kept, or to be gone, only where the storage took it', async () => {
  const first = { situation: 'hurt', answers: { act: 'forgot your recital' } };
  const second = { situation: 'hurt', answers: { act: 'forgot our walk' } };
  expect(await keepDraft(first)).toEqual(first);
  const { set } = extension.storage.local;
  extension.storage.local.set = () => Promise.reject(new Error('The storage is full.'));
  expect(await keepDraft(second)).toEqual(first);
  expect(await keepDraft(null)).toEqual(first);
  extension.storage.local.set = set;
  expect(await keepDraft(null)).toBeNull();
});

test('a damaged draft is none, and what is no text in one is left out', () => {
  for (const damaged of [undefined, null, 1, 'hurt', [], {}, { situation: 'hurt' }, { answers: {} }]) {
    expect(reviveDraft(damaged)).toBeNull();
  }
  expect(reviveDraft({ situation: 'hurt', answers: { act: 'lied', open: 7 } })).toEqual({
    situation: 'hurt',
    answers: { act: 'lied' },
  });
});
