/** A preset counts once, when it arrives. From then on the person's own choice stands, unless it is locked. */
import { browser } from './browser.ts';
import { readPolicy, same } from './policy.ts';
import type { Settings } from './settings.ts';
import { settingsItem } from './settings-item.ts';
import { defineStored } from './stored.ts';

type Preset = Partial<Settings>;

/** The preset as it was when it was last taken over. */
const takenItem = defineStored<Preset>({
  key: 'preset',
  version: 1,
  revive: (value) => (typeof value === 'object' && value !== null ? value : {}),
});

/** Takes over what is preset, now and whenever the policy changes. Call it at each start of the background. */
export const keepPresets = (): void => {
  const take = () => void takePreset().catch(() => undefined);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') take();
  });
  take();
};

/** Takes over what is new in the preset. */
export const takePreset = async (): Promise<void> => {
  const { preset } = await readPolicy();
  const taken = await takenItem.read();
  const fresh = newIn(preset, taken);
  if (Object.keys(fresh).length > 0) await settingsItem.change((settings) => ({ ...settings, ...fresh }));
  if (!same(preset, taken)) await takenItem.change(() => preset);
};

/** The settings that a preset names otherwise than it did before. */
const newIn = (preset: Preset, taken: Preset): Preset =>
  Object.fromEntries(
    Object.entries(preset).filter(([name, value]) => !same(value, taken[name as keyof Settings])),
  );
