/** When a send is held, as a table. */
import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/engine/types.ts';
import { collapse, findingKey } from '../../src/page/composer/same-text.ts';
import { decide, type LookedAt } from '../../src/page/gate/decide.ts';
import { defaultSettings, type Settings } from '../../src/shell/settings.ts';

const text = "I'm sorry you feel that way.";

const finding = (
  severity: Severity,
  quote = 'sorry you feel that way',
  rule = 'sorry-you-feel',
): Finding => ({
  rule,
  family: 'deflected-experiencer',
  severity,
  quote,
  rewordings: [],
  start: 4,
  end: 4 + quote.length,
});

const nothingSeen: LookedAt = { texts: new Set(), findings: new Set() };
const seenText = (...texts: string[]): LookedAt => ({ ...nothingSeen, texts: new Set(texts.map(collapse)) });
const seenFinding = (seen: Finding): LookedAt => ({ ...nothingSeen, findings: new Set([findingKey(seen)]) });
const blank = finding(3, '[what I did]', 'unfilled-blank');

const serious: Partial<Settings> = { hold: 'serious' };
const clear: Partial<Settings> = { hold: 'clear' };
const never: Partial<Settings> = { hold: 'never' };
const off: Partial<Settings> = { hold: 'clear', on: false };

const table: [string, readonly Finding[], LookedAt, Partial<Settings>, 'hold' | 'release'][] = [
  ['nothing found', [], nothingSeen, serious, 'release'],
  ['nothing found, even when clear ones hold', [], nothingSeen, clear, 'release'],
  ['a soft finding', [finding(1)], nothingSeen, serious, 'release'],
  ['a soft finding, when clear ones hold', [finding(1)], nothingSeen, clear, 'release'],
  ['a clear finding', [finding(2)], nothingSeen, serious, 'release'],
  ['a clear finding, when clear ones hold', [finding(2)], nothingSeen, clear, 'hold'],
  ['a serious finding', [finding(3)], nothingSeen, serious, 'hold'],
  ['a serious finding, when clear ones hold', [finding(3)], nothingSeen, clear, 'hold'],
  ['a serious finding among soft ones', [finding(1, 'a'), finding(3)], nothingSeen, serious, 'hold'],
  ['an unfilled blank', [blank], nothingSeen, serious, 'hold'],
  ['a serious finding, when nothing is to be held', [finding(3)], nothingSeen, never, 'release'],
  ['an unfilled blank, when nothing is to be held', [blank], nothingSeen, never, 'release'],
  ['a serious finding, switched off', [finding(3)], nothingSeen, off, 'release'],
  ['this very text, looked at', [finding(3)], seenText(text), serious, 'release'],
  ['this text with other spacing, looked at', [finding(3)], seenText(`  ${text}\n`), serious, 'release'],
  ['another text, looked at', [finding(3)], seenText('Something else.'), serious, 'hold'],
  ['the same finding in a changed text', [finding(3)], seenFinding(finding(3)), serious, 'release'],
  [
    'the same words in capitals',
    [finding(3, 'SORRY  you')],
    seenFinding(finding(3, 'sorry you')),
    serious,
    'release',
  ],
  ['a new finding beside one looked at', [finding(3), blank], seenFinding(finding(3)), serious, 'hold'],
  [
    'the same words under another rule',
    [finding(3)],
    seenFinding(finding(3, undefined, 'other')),
    serious,
    'hold',
  ],
];

describe('a send is', () => {
  for (const [name, findings, cleared, settings, expected] of table) {
    test(`${expected === 'hold' ? 'held' : 'released'}: ${name}`, () => {
      expect(decide(text, findings, cleared, { ...defaultSettings, ...settings })).toBe(expected);
    });
  }
});

test('texts that look the same are the same', () => {
  expect(collapse('\u200b  a\u00a0b\n\nc\ufeff ')).toBe('a b c');
});
