/** The settings on a page of our own. */
import type { Settings } from '../shell/settings.ts';

/** It works here whatever is switched off or quiet elsewhere. */
export const wideAwake = (settings: Settings): Settings => ({
  ...settings,
  on: true,
  hold: 'serious',
  rulesOff: [],
  dismissed: [],
  quietConversations: [],
  quietUntil: 0,
});
