/** What an organisation chose: where people start, and what stays as it is. */
import { expect, test, vi } from 'vitest';
import policySchema from '../../../assets/policy.json' with { type: 'json' };
import { policyOf, readPolicy } from '../../../src/shell/policy.ts';
import { keepPresets, takePreset } from '../../../src/shell/presets.ts';
import { defaultSettings } from '../../../src/shell/settings.ts';
import { settingsItem } from '../../../src/shell/settings-item.ts';
import { extension } from './stand-in.ts';

const manage = (policy: Record<string, unknown>): void => {
  extension.storage.policy = policy;
  extension.storage.onChanged.tell({}, 'managed');
};

test('nobody manages most browsers', async () => {
  expect(await readPolicy()).toEqual({ preset: {}, locked: [] });
  expect(await settingsItem.read()).toEqual(defaultSettings);
});

test('what a policy says wrongly is as if it were not said', () => {
  const policy = policyOf({
    hold: 'always',
    sensitivity: 'gentle',
    salt: 'x',
    locked: ['hold', 'salt', 'sensitivity'],
  });
  expect(policy).toEqual({ preset: { sensitivity: 'gentle' }, locked: ['sensitivity'] });
  expect(policyOf({ hold: 'never', locked: 'hold' })).toEqual({ preset: { hold: 'never' }, locked: [] });
});

test('a preset counts once: then the choice of the person stands', async () => {
  extension.storage.policy = { hold: 'clear', sitesOff: ['discord'] };
  await takePreset();
  expect(await settingsItem.read()).toMatchObject({ hold: 'clear', sitesOff: ['discord'] });
  await settingsItem.change((settings) => ({ ...settings, hold: 'never' }));
  await takePreset();
  expect(await settingsItem.read()).toMatchObject({ hold: 'never', sitesOff: ['discord'] });
});

test('a preset that changes counts again, and only what changed in it', async () => {
  keepPresets();
  manage({ hold: 'clear', sensitivity: 'gentle' });
  await vi.waitFor(async () => expect((await settingsItem.read()).hold).toBe('clear'));
  await settingsItem.change((settings) => ({ ...settings, hold: 'never' }));
  manage({ hold: 'clear', sensitivity: 'thorough' });
  await vi.waitFor(async () => expect((await settingsItem.read()).sensitivity).toBe('thorough'));
  expect((await settingsItem.read()).hold).toBe('never');
});

test('what is locked stays, and the choice of the person is there again without the lock', async () => {
  await settingsItem.change((settings) => ({ ...settings, hold: 'never' }));
  const heard: string[] = [];
  const stop = settingsItem.watch(({ hold }) => heard.push(hold));
  manage({ hold: 'clear', locked: ['hold'] });
  await vi.waitFor(() => expect(heard).toEqual(['clear']));
  const changed = await settingsItem.change((settings) => ({ ...settings, hold: 'serious', badge: false }));
  expect(changed).toMatchObject({ hold: 'clear', badge: false });
  await vi.waitFor(() => expect(heard).toEqual(['clear', 'clear']));
  manage({});
  await vi.waitFor(() => expect(heard).toEqual(['clear', 'clear', 'serious']));
  stop();
  expect(extension.storage.onChanged.hasListeners()).toBe(false);
});

test('the schema that browsers read names every setting a policy may name, with its values', () => {
  const { locked: _, ...properties } = policySchema.properties;
  for (const [name, property] of Object.entries(properties)) {
    const examples = 'enum' in property ? property.enum : [property.type === 'boolean' ? false : ['x']];
    for (const value of examples) expect(policyOf({ [name]: value }).preset).toEqual({ [name]: value });
  }
  const governed = policyOf({ ...defaultSettings, salt: 'x', dismissed: ['x'] }).preset;
  expect(Object.keys(governed).sort()).toEqual(Object.keys(properties).sort());
});
