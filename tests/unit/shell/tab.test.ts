/** The tab a page of ours stands over. */
import { beforeEach, expect, test } from 'vitest';
import { tabUnder } from '../../../src/shell/tab.ts';
import { extension } from './stand-in.ts';

const front = { id: 4, url: 'https://app.slack.com/', incognito: false, windowId: 1, active: true };
const behind = { id: 5, url: 'https://mail.google.com/', incognito: true, windowId: 1, active: false };
beforeEach(() => void extension.tabs.open.push(front, behind));

test('is the one in front', async () => {
  expect(await tabUnder('')).toEqual({ id: 4, address: front.url, isPrivate: false });
});

test('is the one its address names', async () => {
  expect(await tabUnder('?tab=5')).toEqual({ id: 5, address: behind.url, isPrivate: true });
});

test('is none where that one was closed', async () => {
  expect(await tabUnder('?tab=6')).toBeNull();
});
