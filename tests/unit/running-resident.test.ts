/** A resident in a window that is no more than what it asks of one. */
import { expect, test, vi } from 'vitest';
import { answersOf } from '../../src/page/answers.ts';
import type { ReviewerPort } from '../../src/page/contract.ts';
import { siteOf } from '../../src/page/here.ts';
import { isTaken, residentHere, takePlace } from '../../src/page/meeting.ts';
import { type ResidentContext, startResident } from '../../src/page/resident.ts';
import { adding } from '../../src/shell/page-choice.ts';
import { defaultSettings } from '../../src/shell/settings.ts';

const location = new URL('https://app.slack.com/client/T1/C1');

/** A document with the focus in a field that reads so, or in nothing. */
const fakeDocument = (words?: string) => {
  const field = {
    nodeType: 1,
    localName: 'textarea',
    isConnected: true,
    maxLength: -1,
    value: words,
    matches: () => true,
    focus: () => undefined,
    addEventListener: () => undefined,
    selected: { start: 0, end: 0 },
    setSelectionRange: (start: number, end: number) => {
      field.selected = { start, end };
    },
    ownerDocument: {
      location,
      execCommand: (_: string, _shown: boolean, text: string) => {
        const { value = '', selected } = field;
        field.value = value.slice(0, selected.start) + text + value.slice(selected.end);
      },
    },
  };
  const activeElement = words === undefined ? null : field;
  return { activeElement, body: null, querySelectorAll: () => [] };
};

/** A reviewer that only notes what it is told. */
const fakeReviewer = () => ({
  configured: vi.fn(),
  changed: vi.fn(),
  focused: vi.fn(),
  replaced: vi.fn(),
});

/** A page whose choices the storage takes, or not. */
const fakePage = (words?: string, isStored = true) => {
  const listeners: [type: string, listen: (event: unknown) => void][] = [];
  const addEventListener = (...listener: (typeof listeners)[number]) => void listeners.push(listener);
  const view = { location, document: fakeDocument(words), addEventListener };
  let isAlive = true;
  const context: ResidentContext = {
    view: view as unknown as Window,
    settings: defaultSettings,
    siteOf,
    prefilter: () => true,
    loadReviewer: async () => true,
    remember: async () => isStored,
    show: () => undefined,
    promiseReturn: null,
    openPopup: () => undefined,
    alive: () => isAlive,
    canHold: true,
  };
  return {
    resident: startResident(context),
    happens: (event: { readonly type: string }) => {
      for (const [type, listen] of listeners) if (type === event.type) listen(event);
    },
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

test('a reviewer that joins is told the settings that came while it was made', () => {
  const { resident } = fakePage();
  resident.configure({ ...defaultSettings, rulesOff: ['insult'] });
  const reviewer = fakeReviewer();
  resident.join(reviewer as unknown as ReviewerPort);
  expect(reviewer.configured).toHaveBeenCalledWith({ ...defaultSettings, rulesOff: ['insult'] });
});

test.each([
  ['in this page, where it cannot be stored', false, ['slack']],
  ['as soon as the settings come from the storage', true, []],
] as const)('what is chosen in a page counts %s', async (_, isStored, sitesOff) => {
  const { resident } = fakePage(undefined, isStored);
  resident.remember([adding('slack', 'sitesOff')]);
  await new Promise(setImmediate);
  expect(resident.settings.sitesOff).toEqual(sitesOff);
  expect(resident.isOn).toBe(isStored);
});

test('words that are replaced from outside the page are kept by the reviewer', async () => {
  const { resident } = fakePage('I am sorry.');
  const reviewer = fakeReviewer();
  resident.join(reviewer as unknown as ReviewerPort);
  const session = resident.current();
  const request = [{ start: 5, end: 10 }, 'sorry', 'so sorry'] as const;
  expect(await resident.apply(...request)).toBe('done');
  expect(session?.composer.read()).toBe('I am so sorry.');
  expect(reviewer.replaced).toHaveBeenCalledExactlyOnceWith(session, 'I am sorry.');
  expect(await resident.apply(...request)).toBe('moved');
  expect(reviewer.replaced).toHaveBeenCalledOnce();
});

test('a popup reads the words without a review, and reviews them without being told where to compose', async () => {
  const { resident } = fakePage('I am sorry.');
  const answers = answersOf(resident);
  expect(await answers.text()).toBe('I am sorry.');
  const review = vi.fn((text: string) => ({ text }));
  resident.join({ ...fakeReviewer(), review } as unknown as ReviewerPort);
  expect(await answers.text()).toBe('I am sorry.');
  expect(review).not.toHaveBeenCalled();
  resident.compose?.(5);
  expect(await answers['review-here']()).toEqual({ text: 'I am sorry.' });
  expect(await answers['compose-wish']()).toBe(5);
  expect(await answers['compose-wish']()).toBeNull();
});

test('what goes wrong in a listener lets the event go, and is counted by its type alone', () => {
  const { resident, happens } = fakePage();
  const composedPath = () => {
    throw new Error('a secret');
  };
  for (const type of ['keydown', 'keydown', 'input']) happens({ type, key: 'a', composedPath } as never);
  expect(resident.errors).toEqual({ keydown: 2, input: 1 });
});
