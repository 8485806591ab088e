/** A resident in a window that is no more than what it asks of one. */
import { expect, test } from 'vitest';
import { siteOf } from '../../src/page/here.ts';
import { isTaken, residentHere, takePlace } from '../../src/page/meeting.ts';
import { type ResidentContext, startResident } from '../../src/page/resident.ts';
import { defaultSettings } from '../../src/shell/settings.ts';

const fakeDocument = () => ({ activeElement: null, body: null, querySelectorAll: () => [] });

const fakePage = () => {
  const location = { href: 'https://app.slack.com/client/T1/C1', protocol: 'https:' };
  const view = { location, document: fakeDocument(), addEventListener: () => undefined };
  let isAlive = true;
  const context: ResidentContext = {
    view: view as unknown as Window,
    settings: defaultSettings,
    siteOf,
    prefilter: () => true,
    loadReviewer: async () => true,
    remember: () => undefined,
    show: () => undefined,
    promiseReturn: null,
    openPopup: null,
    alive: () => isAlive,
    canHold: true,
  };
  return {
    resident: startResident(context),
    /** Another document in the same window, as when a frame leaves its first, empty one. */
    load: () => {
      view.document = fakeDocument();
    },
    update: () => {
      isAlive = false;
    },
  };
};

test('a second resident stands back as long as the first one lives', () => {
  expect(isTaken()).toBe(false);
  const page = fakePage();
  takePlace(page.resident);
  expect(isTaken()).toBe(true);
  expect(residentHere()).toBe(page.resident);
});

test.each([
  ['its extension was updated', 'update'],
  ['another document came', 'load'],
] as const)('where %s, a new resident takes the place, and the old one retires', (_, happens) => {
  const page = fakePage();
  takePlace(page.resident);
  page[happens]();
  expect(isTaken()).toBe(false);
  const next = fakePage();
  takePlace(next.resident);
  expect(page.resident.ended.aborted).toBe(true);
  next.resident.retire();
  expect(isTaken()).toBe(false);
});
