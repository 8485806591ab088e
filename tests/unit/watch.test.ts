/** When a composer is read: the events of a page in their order, with the clock in our hands. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Composer } from '../../src/page/contract.ts';
import { siteOf } from '../../src/page/here.ts';
import { createSessions } from '../../src/page/sessions.ts';
import { createWatch } from '../../src/page/watch.ts';
import type { Site } from '../../src/sites/site.ts';

const site = siteOf('https://app.slack.com/client/T1/C1') as Site;
const pasted = "I'm sorry you feel that way.";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page with one field, and what was read of it while no reviewer is there. */
const fakePage = () => {
  const element = { nodeType: 1, localName: 'textarea', matches: () => true } as unknown as HTMLElement;
  const read: string[] = [];
  let text = '';
  let place = 'here';
  const failed = vi.fn();
  const composer = { element, site, read: () => text, connected: () => true } as unknown as Composer;
  const sessions = createSessions({
    open: () => composer,
    placeOf: () => ({ name: place, isCertain: true }),
    now: () => 0,
  });
  const watch = createWatch({
    sessions,
    site: () => site,
    reviewer: () => null,
    unreviewed: (words) => read.push(words),
    failed,
  });
  return {
    read,
    failed,
    watch,
    go: (to: string) => {
      place = to;
    },
    write: (words: string) => {
      text = words;
    },
    happens: (type: string, inputType?: string) => {
      const event = { type, inputType, composedPath: () => [element] } as never;
      for (const [name, listen] of watch.listeners) if (name === type) listen(event);
    },
  };
};

describe('a text that is cut and pasted', () => {
  test('is read though the editor shows it late, and the first reading is that of the cut', () => {
    const page = fakePage();
    page.happens('focusin');
    page.write('Hey.');
    page.happens('input', 'insertText');
    vi.advanceTimersByTime(250);
    page.write('');
    page.happens('cut');
    page.happens('input', 'deleteByCut');
    page.happens('paste');
    vi.advanceTimersByTime(0);
    page.write(pasted);
    vi.advanceTimersByTime(100);
    expect(page.read).toEqual(['Hey.', '', pasted]);
  });

  test('does not put off the reading of what is typed after it', () => {
    const page = fakePage();
    page.write('Hey. ');
    page.happens('paste');
    vi.advanceTimersByTime(600);
    page.write(`Hey. ${pasted}`);
    page.happens('input', 'insertText');
    vi.advanceTimersByTime(250);
    expect(page.read).toEqual(['Hey. ', `Hey. ${pasted}`]);
  });
});

test('a composer that went on to another conversation is met anew, by the next key or by who asks first', () => {
  const page = fakePage();
  page.happens('focusin');
  const first = page.watch.current();
  page.go('elsewhere');
  const second = page.watch.current();
  expect(second).not.toBe(first);
  page.go('here again');
  page.happens('keydown');
  expect(page.watch.current()).not.toBe(second);
  expect(page.watch.current()?.place.name).toBe('here again');
});

test('without a reviewer, one who types on and on is read all the same', () => {
  const page = fakePage();
  for (let letters = 1; letters <= 5; letters += 1) {
    page.write(pasted.slice(0, letters));
    page.happens('input', 'insertText');
    vi.advanceTimersByTime(100);
  }
  expect(page.read).toEqual([pasted.slice(0, 1), pasted.slice(0, 4)]);
});

test('where what is read cannot be, that is noted, and the next change is read', () => {
  const page = fakePage();
  page.write(null as unknown as string);
  page.happens('input', 'insertText');
  vi.advanceTimersByTime(250);
  expect(page.failed).toHaveBeenCalledExactlyOnceWith('reading');
  page.write(pasted);
  page.happens('input', 'insertText');
  vi.advanceTimersByTime(250);
  expect(page.read).toEqual([pasted]);
});
