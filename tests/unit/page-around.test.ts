/** What stands around the card, as far as it needs no page: drafts, quiet, and the badge's place and words. */
import { describe, expect, test } from 'vitest';
import type { Check, Finding, Repair, Review } from '../../src/engine/types.ts';
import type { Composer, Session } from '../../src/page/contract.ts';
import { conversationOf, placeOf } from '../../src/page/conversation.ts';
import { createDrafts } from '../../src/page/drafts.ts';
import { siteOf } from '../../src/page/here.ts';
import { endOfDay } from '../../src/page/quiet/hush.ts';
import { createQuieting } from '../../src/page/quiet/quieting.ts';
import { badgeState } from '../../src/page/surface/badge.tsx';
import { badgePlace } from '../../src/page/surface/badge-place.ts';
import type { Box } from '../../src/page/surface/box.ts';
import { withChoices } from '../../src/shell/page-choice.ts';
import { defaultSettings, type Settings } from '../../src/shell/settings.ts';

/** A composer at an address; its page has one heading, or none. */
const composerAt = (href: string, heading?: string): Composer => {
  const location = new URL(href);
  const querySelector = () => (heading === undefined ? null : { textContent: heading });
  return {
    site: siteOf(href),
    element: { ownerDocument: { location, querySelector } },
  } as unknown as Composer;
};
const slack = composerAt('https://app.slack.com/client/T1/C1');

const found = (rule: string, quote = rule): Finding => ({
  rule,
  family: 'contempt',
  severity: 2,
  start: 0,
  end: quote.length,
  quote,
  rewordings: [],
});
const blank: Finding = { ...found('unfilled-blank', '[when]'), family: 'blank', severity: 3 };
const reviewOf = (...findings: Finding[]): Review => ({
  text: 'words',
  findings,
  repair: { attempted: false, present: [], missing: [] },
});

describe('drafts', () => {
  const sessionAt = (href: string): Session => {
    const composer = composerAt(href);
    return { composer, place: placeOf(composer, href), text: '', previousOwn: undefined };
  };
  const here = sessionAt('https://app.slack.com/client/T1/C1');
  const before = 'I am sorry I was late, and I know you waited.';

  test('bring back what stood before something changed it', () => {
    const drafts = createDrafts();
    drafts.keep(here, before);
    expect(drafts.latest(here, 'other words')).toBe(before);
    expect(drafts.latest(here, before)).toBeNull();
  });

  test('keep what went at once, and not what was deleted letter by letter', () => {
    const drafts = createDrafts();
    drafts.watch(here, before, before.slice(0, -3));
    expect(drafts.latest(here, '')).toBeNull();
    drafts.watch(here, before, '');
    expect(drafts.latest(here, '')).toBe(before);
  });

  test('belong to their conversation, and are over when the message went', () => {
    const drafts = createDrafts();
    drafts.keep(here, before);
    expect(drafts.latest(sessionAt('https://app.slack.com/client/T1/C2'), '')).toBeNull();
    expect(drafts.latest(sessionAt('https://app.slack.com/client/T1/C1#later'), '')).toBe(before);
    drafts.forget(here);
    expect(drafts.latest(here, '')).toBeNull();
  });
});

describe('the conversation', () => {
  test.each([
    ['https://app.slack.com/client/T1/C1', undefined, 'slack C1'],
    ['https://web.whatsapp.com/', ' Sam ', 'whatsapp Sam'],
    ['https://web.whatsapp.com/', undefined, null],
    ['https://mastodon.social/home', undefined, null],
  ])('%s, %s: %s', (href, heading, key) => {
    expect(conversationOf(composerAt(href, heading))).toBe(key);
  });
});

describe('the place', () => {
  test.each([
    ['https://app.slack.com/client/T1/C1', 'slack C1', true],
    ['https://app.slack.com/drafts?x=1', 'slack https://app.slack.com/drafts', false],
    [
      'https://elsewhere.example/with/sam?x=1#y',
      'https://elsewhere.example https://elsewhere.example/with/sam',
      true,
    ],
  ])('%s: %s', (href, name, isCertain) => {
    expect(placeOf(composerAt(href), href)).toEqual({ name, isCertain });
  });
});

describe('quiet', () => {
  const quietingAt = (start: Composer, from: Partial<Settings> = {}) => {
    let settings: Settings = { ...defaultSettings, ...from };
    let composer: Composer | null = start;
    const quieting = createQuieting({
      settings: () => settings,
      choose: (...choices) => {
        settings = withChoices(settings, choices);
      },
      heard: () => undefined,
      composer: () => composer,
      hashPhrase: (phrase) => `hash of ${phrase}`,
    });
    const heard = () => quieting.filter(reviewOf(found('calm-down'), blank)).findings.map(({ rule }) => rule);
    return {
      quieting,
      heard,
      settings: () => settings,
      go: (to: Composer | null) => {
        composer = to;
      },
    };
  };
  const all = ['calm-down', 'unfilled-blank'];
  const onlyBlank = ['unfilled-blank'];

  test('today ends at midnight, and blanks are still heard', () => {
    const { quieting, heard, settings } = quietingAt(slack);
    const undo = quieting.quieten(found('calm-down'), 'today');
    expect(heard()).toEqual(onlyBlank);
    expect(settings().quietUntil).toBe(endOfDay(new Date()));
    undo();
    expect(heard()).toEqual(all);
  });

  test('a day ends at the next midnight of the person', () => {
    expect(new Date(endOfDay(new Date(2026, 1, 28, 23, 59)))).toEqual(new Date(2026, 2, 1));
  });

  test('one conversation, known by its hash alone', () => {
    const { quieting, heard, settings, go } = quietingAt(slack);
    const undo = quieting.quieten(found('calm-down'), 'conversation');
    expect(heard()).toEqual(onlyBlank);
    expect(settings().quietConversations).toEqual(['hash of conversation slack C1']);
    go(composerAt('https://app.slack.com/client/T1/C2'));
    expect(heard()).toEqual(all);
    go(slack);
    undo();
    expect(heard()).toEqual(all);
  });

  test('the site, where its conversations cannot be told apart', () => {
    const { quieting, settings } = quietingAt(composerAt('https://mastodon.social/home'));
    expect(quieting.knowsConversation()).toBe(false);
    const undo = quieting.quieten(found('calm-down'), 'conversation');
    expect(settings().sitesOff).toEqual(['mastodon']);
    undo();
    expect(settings().sitesOff).toEqual([]);
  });

  test('a site that is quieted twice is off once, and nothing is where there is no composer any more', () => {
    const { quieting, settings, go } = quietingAt(composerAt('https://mastodon.social/home'));
    const undo = [1, 2].map(() => quieting.quieten(found('calm-down'), 'conversation'));
    expect(settings().sitesOff).toEqual(['mastodon']);
    undo[0]?.();
    expect(settings().sitesOff).toEqual([]);
    go(null);
    quieting.quieten(found('calm-down'), 'conversation');
    expect(settings().sitesOff).toEqual([]);
  });

  test('hearing again ends what was quiet here', () => {
    const { quieting, heard } = quietingAt(slack);
    for (const scope of ['message', 'conversation', 'today'] as const) {
      expect(quieting.isQuiet()).toBe(false);
      quieting.quieten(found('calm-down'), scope);
      expect(quieting.isQuiet()).toBe(true);
      quieting.hearAgain();
      expect(heard()).toEqual(all);
    }
  });

  test.each(['message', 'phrase', 'pattern'] as const)('%s, and heard again', (scope) => {
    const { quieting, heard } = quietingAt(slack);
    const undo = quieting.quieten(found('calm-down'), scope);
    expect(heard()).not.toContain('calm-down');
    undo();
    expect(heard()).toEqual(all);
  });

  test('the third time words are kept, their pattern offers to fall silent, and then starts anew', () => {
    const { quieting, settings } = quietingAt(slack);
    const kept = [1, 2, 3].map((time) => quieting.keep(found('calm-down', `words ${time}`)));
    expect(kept).toEqual([false, false, true]);
    quieting.turnDown(found('calm-down'), false);
    expect(settings().waved).toEqual([]);
    quieting.turnDown(found('calm-down'), true);
    expect(settings().rulesOff).toEqual(['calm-down']);
  });

  test('words stay quiet though the editor moves its invisible joiners, and are heard when they change', () => {
    const { quieting } = quietingAt(slack);
    quieting.keep(found('calm-down', 'Calm down'));
    const rules = (quote: string) => quieting.filter(reviewOf(found('calm-down', quote))).findings.length;
    expect(rules('calm \u2060 down\u200b')).toBe(0);
    expect(rules('calm down now')).toBe(1);
  });

  test('a blank never offers to fall silent', () => {
    const { quieting } = quietingAt(slack);
    expect([1, 2, 3, 4].map(() => quieting.keep(blank))).toEqual([false, false, false, false]);
  });
});

describe('the badge', () => {
  const repairWith = (check: Check): Repair => ({ attempted: true, present: [], missing: [], check });
  const complete: Check = { situation: 'hurt', questions: [], complete: true };

  test.each([
    ['the findings that show', [found('calm-down'), blank], null, 2],
    ['that nothing is missing', [], repairWith(complete), 'complete'],
    ['nothing of a slip', [], repairWith({ ...complete, situation: 'slip' }), null],
    ['nothing of what is not complete', [], repairWith({ ...complete, complete: false }), null],
    ['nothing else', [], null, null],
  ] as const)('says %s', (_, findings, repair, state) => {
    expect(badgeState(findings, repair)).toBe(state);
  });

  const box = (left: number, top: number, width: number, height: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const request = {
    composer: box(100, 500, 400, 90),
    size: { width: 26, height: 26 },
    viewport: { width: 800, height: 600 },
    avoid: [] as Box[],
    isFree: () => true,
  };

  test('stands in the lower corner of the composer', () => {
    expect(badgePlace(request)).toEqual(box(468, 558, 26, 26));
  });

  test('stands elsewhere where there are words, a control, or no room', () => {
    const words = box(100, 570, 390, 20);
    expect(badgePlace({ ...request, avoid: [words] })).toEqual(box(468, 506, 26, 26));
    expect(badgePlace({ ...request, avoid: [request.composer] })).toEqual(box(506, 558, 26, 26));
    const narrow = { ...request, viewport: { width: 500, height: 600 }, avoid: [request.composer] };
    expect(badgePlace(narrow)).toEqual(box(68, 558, 26, 26));
  });

  test('stands nowhere rather than in the way', () => {
    expect(badgePlace({ ...request, isFree: () => false })).toBeNull();
  });
});
