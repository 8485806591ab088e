/** Notifications of returns. The permission is asked for when the person sets one, and can be refused. */
import { browser } from './browser.ts';
import { lookup } from './lookup.ts';
import type { Return } from './returns.ts';

const permission = { permissions: ['notifications' as const] };
const prefix = 'return:';

/** Whether the browser lets us notify. Never rejects. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission).catch(() => false);

/** Asks for it. Must be called straight from a press. Resolves to whether the person agreed; never rejects. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission).catch(() => false);

/** Gives the permission back. */
export const stopNotifying = (): Promise<boolean> => browser.permissions.remove(permission);

/** Reminds of a return, where that is allowed. The same return never shows twice at once. */
export const notify = async ({ id, address }: Return): Promise<void> => {
  if (!(await mayNotify())) return;
  await browser.notifications.create(prefix + id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: lookup('returns_notice_title', []),
    message: address ? lookup('returns_notice', [new URL(address).host]) : lookup('returns_notice_plain', []),
  });
};

/** Calls back with the id of the return whose notification was pressed. */
export const onNoticePressed = (open: (id: string) => void): void => {
  const pressed = (notice: string): void => {
    if (!notice.startsWith(prefix)) return;
    void browser.notifications.clear(notice);
    open(notice.slice(prefix.length));
  };
  // The API is there only while the permission is: adding the same listener again changes nothing.
  const listen = (): void => browser.notifications?.onClicked.addListener(pressed);
  listen();
  browser.permissions.onAdded.addListener(listen);
};
