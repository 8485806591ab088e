/** The one door to the extension API: nothing else imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Scripting, Tabs } from 'webextension-polyfill';

export { browser };
