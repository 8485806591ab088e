/** The extension as a frame of a page sees it. */
import { browser } from './browser.ts';
import { askBackground, fromBehind, fromOurPage, type Handlers, listen } from './messages.ts';
import type { PageChoice } from './page-choice.ts';
import type { CommandProtocol, FrameProtocol, Shown } from './protocol.ts';

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

/** Does what keys of the browser and its context menu ask for, until the function it gives back is called. */
export const obeyCommands = (handlers: Handlers<CommandProtocol>): (() => void) =>
  listen<CommandProtocol>(handlers, fromBehind);

/**
 * Has choices kept. The background makes them one after the other with those of all other pages, so that none is
 * written over. Resolves to whether they are kept; false, too, when nobody answers.
 */
export const remember = async (choices: readonly PageChoice[]): Promise<boolean> => {
  try {
    return await askBackground('remember', choices);
  } catch {
    // The extension was updated, or its background cannot be woken.
    return false;
  }
};

/** Shows a number of findings, or a state, on the toolbar button. Whatever becomes of it is harmless. */
export const show = async (shown: Shown): Promise<void> => {
  try {
    await askBackground('show', shown);
  } catch {
    // The extension was updated: the button belongs to the new one.
  }
};

/** Opens the popup over this page. Whatever becomes of it is harmless. */
export const openPopup = async (): Promise<void> => {
  try {
    await askBackground('open-popup', null);
  } catch {
    // The extension was updated: its popup is no longer ours.
  }
};
