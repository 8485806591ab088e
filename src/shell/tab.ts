/** A tab: how it stands, its message, and putting words into it. */
import type { ReplaceOutcome } from '../engine/types.ts';
import { browser, type Tabs } from './browser.ts';
import { askFrame } from './messages.ts';
import type { Act, ApplyRequest, ReviewHere, Status } from './protocol.ts';
import { residentName } from './world.ts';

export interface Tab {
  readonly id: number;
  /** Empty when the browser does not tell it. */
  readonly address: string;
  /** In a private window: nothing of it may be kept. */
  readonly isPrivate: boolean;
}

/** The tab in front, or null. */
export const tabInFront = async (): Promise<Tab | null> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tabOf(tab);
};

/** The tab that one of our own pages was opened over: `?tab=ID` in its address names one, or else it is in front. */
export const tabUnder = async (search: string): Promise<Tab | null> => {
  const named = Number(new URLSearchParams(search).get('tab'));
  // A tab that was closed is none.
  return named ? tabOf(await browser.tabs.get(named).catch(() => undefined)) : tabInFront();
};

/** How the frame stands that has the message; null when Amends is in no frame of the tab. */
export const statusOf = async (tab: Tab): Promise<Status | null> => {
  const frame = await frameWithMessage(tab.id);
  return frame && askFrame(frame, 'status', null);
};

/** The message that was written in last, reviewed in the page; null when Amends is in no frame of the tab. */
export const reviewIn = async (tab: Tab): Promise<ReviewHere | null> => {
  const frame = await frameWithMessage(tab.id);
  return frame && askFrame(frame, 'review-here', null);
};

/** Puts words into the message that was written in last. */
export const applyIn = async (tab: Tab, request: ApplyRequest): Promise<ReplaceOutcome> => {
  const frame = await frameWithMessage(tab.id);
  return frame ? askFrame(frame, 'apply', request) : 'moved';
};

/** The id of the site in a tab, empty where it is none; null when Amends is in no frame of it. */
export const siteIn = async (tabId: number): Promise<string | null> => {
  const frame = await frameWithMessage(tabId);
  return frame && askFrame(frame, 'site', null);
};

/** Does something in the message that was written in last. False when there was none, or nothing to do. */
export const performIn = async (tabId: number, act: Act): Promise<boolean> => {
  const frame = await frameWithMessage(tabId);
  return frame !== null && askFrame(frame, 'perform', act);
};

const tabOf = (tab: Tabs.Tab | undefined): Tab | null =>
  tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? '', isPrivate: tab.incognito };

/** The frame whose composer last had the focus, or else the outermost one with Amends in it. */
const frameWithMessage = async (tabId: number) => {
  const answers = await focusTimes(tabId);
  const present = answers.filter(({ result }) => typeof result === 'number');
  present.sort((a, b) => Number(b.result) - Number(a.result) || a.frameId - b.frameId);
  const [first] = present;
  return first ? { tabId, frameId: first.frameId } : null;
};

const focusTimes = async (tabId: number) => {
  try {
    return await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: focusTime,
      args: [residentName],
    });
  } catch {
    // A page of the browser, or a site nobody allowed.
    return [];
  }
};

/** Runs in each frame, beside its resident, and must not use anything from around it. */
const focusTime = (name: string): number | null => {
  const world = globalThis as { [place: symbol]: { readonly focusedAt: number } | undefined };
  return world[Symbol.for(name)]?.focusedAt ?? null;
};
