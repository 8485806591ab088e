/** What becomes of a held message when the person says that it is to go. */
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../src/engine/types.ts';
import type { Composer, Hold, Place, ReviewerPort } from '../../src/page/contract.ts';
import { createGate } from '../../src/page/gate/gate.ts';
import { siteOf } from '../../src/page/here.ts';
import { openSession } from '../../src/page/session.ts';
import { createSessions } from '../../src/page/sessions.ts';
import { defaultSettings } from '../../src/shell/settings.ts';
import type { Site } from '../../src/sites/site.ts';

const site = siteOf('https://app.slack.com/client/T1/C1') as Site;
const finding: Finding = {
  rule: 'sorry-you-feel',
  family: 'deflected-experiencer',
  severity: 3,
  start: 0,
  end: 5,
  quote: 'sorry',
  rewordings: [],
};

const place: Place = { name: 'here', isCertain: true };

/** A page in which an Enter was held. */
const heldPage = () => {
  let isGone = false;
  let words = 'sorry';
  const tree = { querySelectorAll: () => [], getElementById: () => null };
  const view = { KeyboardEvent: Event };
  const element = {
    getRootNode: () => tree,
    getAttribute: () => null,
    dispatchEvent: () => true,
    querySelectorAll: () => [],
    ownerDocument: { defaultView: view },
  } as unknown as HTMLElement;
  const read = () => {
    if (isGone) throw new Error('The element is in no window.');
    return words;
  };
  const composer = {
    ...{ element, site, writing: false, read, connected: () => !isGone },
    ...{ focus: () => undefined, select: () => undefined },
  } as unknown as Composer;
  const session = openSession(composer, place, () => 0);
  let hold: Hold | null = null;
  const review = (text: string) => ({
    text,
    findings: [finding],
    repair: { attempted: false, present: [], missing: [] },
  });
  const held = (given: Hold) => {
    hold = given;
  };
  const gate = createGate({
    sessions: createSessions({ open: () => composer, placeOf: () => place, now: () => 0 }),
    settings: defaultSettings,
    site: () => site,
    sessionAt: () => session,
    reviewer: () => ({ review, held }) as unknown as ReviewerPort,
    passed: () => undefined,
    settle: () => undefined,
    now: () => 0,
  });
  const enter = {
    type: 'keydown',
    key: 'Enter',
    code: 'Enter',
    isTrusted: true,
    composedPath: () => [element],
    preventDefault: () => undefined,
    stopImmediatePropagation: () => undefined,
  };
  for (const [type, listen] of gate) if (type === 'keydown') listen(enter as never);
  return {
    hold: hold as Hold | null,
    write: (to: string) => {
      words = to;
    },
    leave: () => {
      isGone = true;
    },
  };
};

test('where sending fails, the person is told to press the key, however often they ask', async () => {
  const { hold, leave } = heldPage();
  leave();
  await expect(hold?.send()).resolves.toBe('press-enter');
  await expect(hold?.send()).resolves.toBe('press-enter');
});

test.each([
  ['', 'sent'],
  ['See you.', 'sent'],
  ['sorry', 'press-enter'],
  ['sorry, you', 'press-enter'],
  // The same words, begun anew: what went is behind them.
  ['sor', 'sent'],
] as const)('the key was pressed for them, and “%s” stands there: %s', async (standing, outcome) => {
  vi.useFakeTimers();
  const { hold, write } = heldPage();
  const sending = hold?.send();
  write(standing);
  await vi.runAllTimersAsync();
  await expect(sending).resolves.toBe(outcome);
  vi.useRealTimers();
});
