/** What can be told of a page to whoever mends Amends. */
import { expect, test } from 'vitest';
import { detailsOf } from '../../src/popup/details.ts';
import { defaultSettings } from '../../src/shell/settings.ts';

test('the details of a page say how it stands, and nothing else of it', () => {
  const selfTest = {
    known: 'same-editor',
    composer: 'rich',
    isFramed: false,
    sendKeys: ['enter', 'mod+enter'],
    hasSendControl: true,
    hasReviewer: true,
    canHold: false,
    errors: { keydown: 12, reading: 1 },
  } as const;
  const status = { standing: 'cannot-hold', siteId: 'slack', siteName: 'Slack', selfTest } as const;
  const [first, ...lines] = detailsOf(status, defaultSettings, 'A browser 1.0').split('\n');
  expect(first).toMatch(/^Amends \d+\.\d+\.\d+$/);
  expect(lines).toEqual([
    'browser: A browser 1.0',
    'site: slack (same-editor)',
    'standing: cannot-hold',
    'composer: rich, in a frame: no',
    'send keys: enter, mod+enter, send control: yes',
    'reviewer: yes, can hold: no',
    'errors: keydown 12, reading 1',
    'settings: hold serious, balanced, underline yes, badge yes',
  ]);
});
