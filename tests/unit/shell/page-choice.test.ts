/** What is chosen in a page changes its own place in the settings, and nothing else. */
import { expect, test } from 'vitest';
import {
  adding,
  dropping,
  type PageChoice,
  quietUntil,
  withChoices,
} from '../../../src/shell/page-choice.ts';
import { defaultSettings, type Settings } from '../../../src/shell/settings.ts';

const before: Settings = { ...defaultSettings, dismissed: ['a'], waved: ['insult', 'threat'], hold: 'clear' };

test.each<[string, PageChoice[], Partial<Settings>]>([
  ['a phrase more', [adding('b', 'dismissed')], { dismissed: ['a', 'b'] }],
  ['one that is there already', [adding('a', 'dismissed')], { dismissed: ['a'] }],
  ['one less', [dropping('a', 'dismissed')], { dismissed: [] }],
  ['each card that was waved away', [adding('insult', 'waved')], { waved: ['insult', 'threat', 'insult'] }],
  ['quiet for a while', [quietUntil(5)], { quietUntil: 5 }],
  [
    'two at once',
    [dropping('insult', 'waved'), adding('insult', 'rulesOff')],
    { waved: ['threat'], rulesOff: ['insult'] },
  ],
])('%s', (_, choices, changed) => {
  expect(withChoices(before, choices)).toEqual({ ...before, ...changed });
});
