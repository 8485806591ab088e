/** The extension as a frame of a page sees it. */
import { browser } from './browser.ts';
import { askBackground, fromOurPage, type Handlers, listen } from './messages.ts';
import type { FrameProtocol } from './protocol.ts';

/** The page that may ask a frame for its message: the popup the person opened, and no other. */
const asker = '/popup.html';

/** Asks for the reviewer in this frame. Resolves to whether it could come. */
export const loadReviewer = (): Promise<boolean> => askBackground('load-reviewer', null);

/** False once the extension was updated or removed, and this script is left over. Never throws. */
export const isAlive = (): boolean => {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
};

/** Answers the popup from this frame until the function it gives back is called. */
export const answerPopup = (handlers: Handlers<FrameProtocol>): (() => void) =>
  listen<FrameProtocol>(handlers, fromOurPage(asker));
