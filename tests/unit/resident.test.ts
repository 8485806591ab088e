/** The resident's parts that need no page: sessions, judging in time, what counts as sent, loading once. */
import { describe, expect, test, vi } from 'vitest';
import type { Finding, Review } from '../../src/engine/types.ts';
import type { Composer, ReviewerPort } from '../../src/page/contract.ts';
import { placeOf } from '../../src/page/conversation.ts';
import { judge } from '../../src/page/gate/judge.ts';
import { hasGone, isLetGo, remainsOf } from '../../src/page/gate/sent.ts';
import { siteOf } from '../../src/page/here.ts';
import { createLoader } from '../../src/page/loader.ts';
import { reviewOptions } from '../../src/page/review-options.ts';
import { createSessions } from '../../src/page/sessions.ts';
import { defaultSettings } from '../../src/shell/settings.ts';
import type { Site } from '../../src/sites/site.ts';

const site = siteOf('https://app.slack.com/client/T1/C1') as Site;

/** A page of fake composers: an element is only a name here, and can leave the page. */
const fakePage = () => {
  const gone = new Set<HTMLElement>();
  let time = 0;
  let address = 'https://app.slack.com/client/T1/C1';
  const texts = new Map<HTMLElement, string>();
  const open = (element: HTMLElement, at: Site) =>
    ({
      kind: 'rich',
      element,
      site: at,
      read: () => texts.get(element) ?? '',
      connected: () => !gone.has(element),
    }) as Composer;
  const now = () => time;
  return {
    texts,
    gone,
    now,
    sessions: createSessions({ open, placeOf: (composer) => placeOf(composer, address), now }),
    // The page is where it is now, whichever element asks.
    element: () =>
      ({
        ownerDocument: {
          get location() {
            return new URL(address);
          },
        },
      }) as unknown as HTMLElement,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    go: (to: string) => {
      address = to;
    },
  };
};

const finding: Finding = {
  rule: 'sorry-you-feel',
  family: 'deflected-experiencer',
  severity: 3,
  start: 0,
  end: 5,
  quote: 'sorry',
  rewordings: [],
};

describe('a session', () => {
  test('is the same for the same composer', () => {
    const { sessions, element } = fakePage();
    const composer = element();
    expect(sessions.at(composer, site)).toBe(sessions.at(composer, site));
    expect(sessions.at(element(), site)).not.toBe(sessions.at(composer, site));
  });

  test('passes on what was looked at when the page builds its editor anew', () => {
    const { sessions, element, gone } = fakePage();
    const old = element();
    sessions.at(old, site).look('I am sorry.', [finding]);
    gone.add(old);
    const anew = sessions.at(element(), site);
    expect([...anew.lookedAt.texts]).toEqual(['I am sorry.']);
    expect(anew.lookedAt.findings.size).toBe(1);
  });

  test('passes nothing on to another conversation, or beside a composer that is still there', () => {
    const { sessions, element, gone, go } = fakePage();
    const old = element();
    sessions.at(old, site).look('I am sorry.', []);
    expect(sessions.at(element(), site).lookedAt.texts.size).toBe(0);
    gone.add(old);
    go('https://app.slack.com/client/T1/C2');
    expect(sessions.at(element(), site).lookedAt.texts.size).toBe(0);
  });

  test('passes on what was looked at though the page rewrote its query or its hash', () => {
    const { sessions, element, gone, go } = fakePage();
    const old = element();
    sessions.at(old, site).look('I am sorry.', []);
    gone.add(old);
    go('https://app.slack.com/client/T1/C1?thread=5#last');
    expect(sessions.at(element(), site).lookedAt.texts.size).toBe(1);
  });

  test('is another one where the same composer goes on to another conversation', () => {
    const { sessions, element, go } = fakePage();
    const composer = element();
    const first = sessions.at(composer, site);
    first.look('I am sorry.', [finding]);
    first.remember('I miss you.');
    go('https://app.slack.com/client/T1/C2');
    const second = sessions.at(composer, site);
    expect(second).not.toBe(first);
    expect(sessions.now(first)).toBe(second);
    expect(sessions.recent()).toEqual([second]);
    expect(second.lookedAt.texts.size).toBe(0);
    expect(second.previousOwn).toBeUndefined();
    go('https://app.slack.com/client/T1/C1');
    const back = sessions.at(composer, site);
    expect([...back.lookedAt.texts]).toEqual(['I am sorry.']);
    expect(back.previousOwn).toBe('I miss you.');
  });

  test('stays where the conversation cannot be told for a while, and is of the first one that can', () => {
    const { sessions, element, go } = fakePage();
    go('https://app.slack.com/drafts');
    const composer = element();
    const session = sessions.at(composer, site);
    for (const path of ['client/T1/C1', 'drafts', 'client/T1/C1']) {
      go(`https://app.slack.com/${path}`);
      expect(sessions.at(composer, site)).toBe(session);
    }
    go('https://app.slack.com/client/T1/C2');
    expect(sessions.at(composer, site)).not.toBe(session);
  });

  test('remembers the last message sent for five minutes', () => {
    const { sessions, element, pass } = fakePage();
    const session = sessions.at(element(), site);
    session.remember('Fine.');
    pass(4 * 60_000);
    expect(reviewOptions(session, defaultSettings).previousOwn).toBe('Fine.');
    pass(2 * 60_000);
    expect(reviewOptions(session, defaultSettings)).not.toHaveProperty('previousOwn');
  });

  test('is reviewed in the tone of its site, or in the one the person chose, without what is switched off', () => {
    const { sessions, element } = fakePage();
    const session = sessions.at(element(), site);
    const options = reviewOptions(session, { ...defaultSettings, rulesOff: ['calm-down'] });
    expect(options).toEqual({ register: site.register, rulesOff: new Set(['calm-down']) });
    expect(reviewOptions(session, { ...defaultSettings, register: 'child' }).register).toBe('child');
  });

  test('remembers no more than fifty texts, and forgets findings with a new message', () => {
    const { sessions, element } = fakePage();
    const session = sessions.at(element(), site);
    for (let i = 0; i < 80; i++) session.look(`text ${i}`, [finding]);
    expect(session.lookedAt.texts.size).toBe(50);
    expect(session.lookedAt.texts.has('text 79')).toBe(true);
    session.begin();
    expect(session.lookedAt.findings.size).toBe(0);
    expect(session.lookedAt.texts.size).toBe(50);
  });

  test('counts as recent only as long as its composer is in the page', () => {
    const { sessions, element, gone } = fakePage();
    const [first, second] = [element(), element()];
    sessions.at(first, site);
    sessions.at(second, site);
    gone.add(second);
    expect(sessions.recent().map(({ composer }) => composer.element)).toEqual([first]);
  });
});

describe('judging a send', () => {
  const stage = (milliseconds = 0) => {
    const page = fakePage();
    const composer = page.element();
    page.texts.set(composer, 'sorry');
    const review = (text: string): Review => {
      page.pass(milliseconds);
      return { text, findings: [finding], repair: { attempted: false, present: [], missing: [] } };
    };
    const session = page.sessions.at(composer, site);
    return { session, reviewer: { review } as ReviewerPort, now: page.now };
  };

  test('holds what the reviewer finds in what stands there now', () => {
    const { session, reviewer, now } = stage();
    expect(judge(session, defaultSettings, reviewer, now)).toMatchObject({ decision: 'hold', text: 'sorry' });
  });
  test('releases without a reviewer', () => {
    const { session, now } = stage();
    expect(judge(session, defaultSettings, null, now).decision).toBe('release');
  });
  test('releases when the review is late', () => {
    const late = stage(17);
    expect(judge(late.session, defaultSettings, late.reviewer, late.now).decision).toBe('release');
    const inTime = stage(16);
    expect(judge(inTime.session, defaultSettings, inTime.reviewer, inTime.now).decision).toBe('hold');
  });
  test('is not late with a text that was read before', () => {
    const { session, reviewer, now } = stage(17);
    session.text = 'sorry';
    expect(judge(session, defaultSettings, reviewer, now).decision).toBe('hold');
  });
  test('asks for no review where nothing is held or the text was looked at', () => {
    const { session, now } = stage();
    const reviewer = {
      review: () => {
        throw new Error('asked');
      },
    } as unknown as ReviewerPort;
    expect(judge(session, { ...defaultSettings, hold: 'never' }, reviewer, now).decision).toBe('release');
    session.look('sorry', []);
    expect(judge(session, defaultSettings, reviewer, now).decision).toBe('release');
  });
});

test.each([
  [null, 'none'],
  ['', 'none'],
  [' \n\u200b', 'none'],
  ['And then', 'none'],
  ['Hello', 'beginning'],
  ['Hello you', 'all'],
  ['Hello you\nand more', 'all'],
] as const)('“Hello you” was to go, and “%s” stands there: %s of it remains', (now, remains) => {
  expect(remainsOf('Hello you', now)).toBe(remains);
  const composer = { read: () => now, connected: () => now !== null } as Composer;
  // What follows from a send waits for certainty; one that was made for the person was theirs to go on from.
  expect(hasGone(composer, 'Hello you')).toBe(remains === 'none');
  expect(isLetGo(composer, 'Hello you')).toBe(remains !== 'all');
});

test('a message without words never goes', () => {
  expect(remainsOf('', '')).toBe('all');
});

describe('the reviewer is loaded', () => {
  test('once, however often it is asked for', async () => {
    let here = false;
    let asked = 0;
    const loader = createLoader(
      async () => {
        asked += 1;
        here = true;
        return true;
      },
      () => here,
    );
    expect(await Promise.all([loader.load(), loader.load()])).toEqual([true, true]);
    expect(await loader.load()).toBe(true);
    expect(asked).toBe(1);
  });
  test('and joins some tasks after it was brought', async () => {
    let here = false;
    const loader = createLoader(
      async () => true,
      () => here,
    );
    const loaded = loader.load();
    setTimeout(() => {
      here = true;
      loader.arrived();
    });
    expect(await loaded).toBe(true);
  });
  test('and is given up when it never joins', async () => {
    vi.useFakeTimers();
    const loader = createLoader(
      async () => true,
      () => false,
    );
    const loaded = loader.load();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await loaded).toBe(false);
  });
  test('at most three times in vain', async () => {
    let asked = 0;
    const loader = createLoader(
      async () => {
        asked += 1;
        throw new Error('Not allowed.');
      },
      () => false,
    );
    for (let i = 0; i < 5; i++) expect(await loader.load()).toBe(false);
    expect(asked).toBe(3);
  });
});

test('an address has a site: a listed one, or one the person asked for; pages of the browser have none', () => {
  expect(siteOf('https://discord.com/channels/1/2')?.id).toBe('discord');
  expect(siteOf('https://example.org/x')?.id).toBe('https://example.org');
  expect(siteOf('about:blank')).toBeNull();
  expect(siteOf('chrome://settings')).toBeNull();
});
