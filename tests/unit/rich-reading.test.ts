/** How long an editor is looked on for changes. */
import { afterEach, expect, test, vi } from 'vitest';
import { openRich } from '../../src/page/composer/rich-composer.ts';
import { siteOf } from '../../src/page/here.ts';
import type { Site } from '../../src/sites/site.ts';

const site = siteOf('https://app.slack.com/client/T1/C1') as Site;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** An observer in our hands. */
class FakeObserver {
  static readonly observing = new Set<FakeObserver>();
  constructor(readonly notice: () => void) {}
  observe(): void {
    FakeObserver.observing.add(this);
  }
  disconnect(): void {
    FakeObserver.observing.delete(this);
  }
  takeRecords(): readonly MutationRecord[] {
    return [];
  }
}

const emptyEditor = () => {
  const defaultView = { getComputedStyle: () => ({ display: 'block', whiteSpace: 'pre-wrap' }) };
  return { firstChild: null, ownerDocument: { defaultView } } as unknown as HTMLElement;
};

test('an editor that nobody reads any more is left alone with its first change', () => {
  vi.stubGlobal('MutationObserver', FakeObserver);
  const composer = openRich(emptyEditor(), site);
  const { observing } = FakeObserver;
  expect(observing.size).toBe(0);
  composer.read();
  expect(observing.size).toBe(1);
  for (const observer of observing) observer.notice();
  expect(observing.size).toBe(0);
  composer.rects({ start: 1, end: 2 });
  expect(observing.size).toBe(1);
});
