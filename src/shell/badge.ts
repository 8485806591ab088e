/** The toolbar button: how many findings a tab has, and states that do not look alike. Never a word of a message. */
import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';
import { lookup } from './lookup.ts';
import type { Shown } from './protocol.ts';
import type { Returns } from './returns.ts';
import { returnsItem } from './returns-item.ts';
import type { Settings } from './settings.ts';
import { settingsItem } from './settings-item.ts';

/** What the button says: the sign on it, the ground of the sign, and the name of the button. */
interface Face {
  /** Null takes the sign of all tabs. */
  readonly sign: string | null;
  readonly ground: string;
  readonly title: string;
}

/** Grounds on which white is readable: amber, grey, calm green (see src/ui/tokens.css). */
const amber = '#9a5f0e';
const grey = '#665c53';
const calm = '#37614e';
const white = '#ffffff';

/** A face is put on in several calls, and the latest must stand at the end. */
const turn = inTurn();

/** Keeps the sign of all tabs equal to what is stored, from now on. Call it at each start of the background. */
export const keepBadge = (): void => {
  const paint = async (): Promise<void> => {
    const [settings, returns] = await Promise.all([settingsItem.read(), returnsItem.read()]);
    await wear(faceOf(settings, returns));
  };
  const repaint = () => void turn(paint).catch(() => undefined);
  settingsItem.watch(repaint);
  returnsItem.watch(repaint);
  repaint();
};

/** Shows what a frame of a tab has found. A page that is left takes its sign with it. */
export const showInTab = async (tabId: number, shown: Shown): Promise<void> => {
  const paint = async (): Promise<void> => {
    const { badge } = await settingsItem.read();
    await wear(badge ? faceOfTab(shown) : plain, tabId);
  };
  // The tab may be gone already.
  await turn(paint).catch(() => undefined);
};

/** The face of every tab that has none of its own. */
const faceOf = ({ on, badge }: Settings, { open }: Returns): Face => {
  if (!on) return off();
  if (badge && open.some(({ told }) => told)) {
    return { sign: '↩', ground: calm, title: lookup('badge_return', []) };
  }
  return { ...plain, sign: '' };
};

const faceOfTab = (shown: Shown): Face => {
  if (shown === 'off') return off();
  if (shown === 'broken') return { sign: '?', ground: amber, title: lookup('badge_broken', []) };
  if (shown === 'calm') return { sign: '✓', ground: calm, title: lookup('popup_calm', []) };
  if (shown === 0) return plain;
  return {
    sign: shown > 9 ? '9+' : String(shown),
    ground: amber,
    title: lookup('badge_found', [String(shown)]),
  };
};

const off = (): Face => ({
  sign: lookup('badge_off_sign', []),
  ground: grey,
  title: lookup('badge_off', []),
});

/** No sign and no title of its own: an empty title is the manifest's. */
const plain: Face = { sign: null, ground: amber, title: '' };

const wear = async ({ sign, ground, title }: Face, tabId?: number): Promise<void> => {
  const { action } = browser;
  const where = tabId === undefined ? {} : { tabId };
  await action.setBadgeText({ text: sign, ...where });
  await action.setTitle({ title, ...where });
  if (!sign) return;
  await action.setBadgeBackgroundColor({ color: ground, ...where });
  await action.setBadgeTextColor({ color: white, ...where });
};
