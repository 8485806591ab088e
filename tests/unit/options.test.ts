/** What the options page makes of rules and lists. */
import { expect, test } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { byFamily, patternOf } from '../../src/options/pattern.ts';
import { rules } from '../../src/rules/index.ts';
import { familyName } from '../../src/ui/finding-text.ts';
import { createText, lookupIn } from '../../src/ui/text.ts';

const [rule] = rules;

test('a pattern shows two examples of each kind, and none that answers another message', () => {
  const pattern = patternOf(rule!, {
    flags: [
      { flag: 'K.', previous: 'I love you.' },
      { flag: 'Well, [[calm down]] now.' },
      { flag: '[[Relax]]' },
      { flag: '[[Chill]]' },
    ],
    silent: [{ text: 'K.', previous: 'Eight?' }, 'I calmed down.', 'A calm sea.', 'Downtown.'],
  });
  expect(pattern.speaks).toEqual([
    { text: 'Well, calm down now.', span: { start: 6, end: 15 } },
    { text: 'Relax', span: { start: 0, end: 5 } },
  ]);
  expect(pattern.silent).toEqual(['I calmed down.', 'A calm sea.']);
});

test('every rule is in a family with a name of its own', () => {
  const text = createText(lookupIn(messages));
  const families = byFamily(rules.map((one) => patternOf(one, { flags: [], silent: [] })));
  const ids = families.flatMap(([, members]) => members.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  const names = families.map(([family]) => text.find(`family_${family.replaceAll('-', '_')}`));
  expect(names).toEqual(families.map(([family]) => familyName(text, family)));
  expect(new Set(names).size).toBe(families.length);
});
