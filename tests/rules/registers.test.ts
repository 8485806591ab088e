/** The same finding, reworded for whom it is written to. */
import { expect, test } from 'vitest';
import { inRegister, writesOut, writtenOut } from '../../src/engine/reword/draft/register.ts';
import type { Register } from '../../src/engine/types.ts';
import { examples, firstsOf, review } from './messages.ts';

const first = (text: string, register: Register): string =>
  review(text, { register }).findings[0]?.rewordings[0]?.message ?? '';

test.each([["That's insane, you're pathetic.", 'insult']])('%s gets a wording in every register', (text) => {
  for (const register of ['partner', 'family', 'friend', 'work', 'child'] as const)
    expect(first(text, register)).not.toBe('');
});

test.each([
  ["It's unfortunate that you were hurt.", "I'm sorry I hurt you.", "I'm sorry for the trouble I caused."],
  ["I didn't mean to hurt you.", "I hurt you, and I'm sorry.", "I see the effect that had, and I'm sorry."],
  [
    "You're overreacting.",
    "I didn't see how much this hurt you, and I'm sorry.",
    "I didn't see how much this affected you, and I'm sorry.",
  ],
])('%s is reworded for somebody close, and for work', (text, close, work) => {
  expect(first(text, 'partner')).toBe(close);
  expect(first(text, 'work')).toBe(work);
});

test('at work no rewording of an example speaks of the feelings of the two', () => {
  const felt = firstsOf(
    examples.map(({ text, options }) => ({ text, options: { ...options, register: 'work' as const } })),
  )
    .filter(({ rewording }) =>
      /\bI (?:feel|hurt you)|\bI'm (?:hurt|scared|upset|worn out)\b/.test(rewording.text),
    )
    .map(({ finding, rewording }) => `${finding.rule}: ${rewording.message}`);
  expect(felt).toEqual([]);
});

test.each([
  ['friend', "I'm sorry I [what I did]. Are you ok?"],
  ['family', "I'm sorry I [what I did]. What was that like for you?"],
] as const)('a question is asked as one asks a %s', (register, said) => {
  expect(inRegister("I'm sorry I [what I did]. What was that like for you?", register)).toBe(said);
});

test.each(['friend', 'family'] as const)(
  'a %s is offered as much as a partner, in words of their own',
  (register) => {
    const written = (to: Register) =>
      firstsOf(examples.map(({ text, options }) => ({ text, options: { ...options, register: to } })));
    const [close, other] = [written('partner'), written(register)];
    expect(other.length).toBe(close.length);
    const differ = other.filter(({ rewording }, at) => rewording.message !== close[at]?.rewording.message);
    expect(differ.length).toBeGreaterThan(0);
  },
);

test('a child hears whose fault it was not', () => {
  expect(first('You made me shout at you.', 'child')).toBe(
    "I shouted at you. That was not your fault, and I'm sorry.",
  );
  expect(inRegister('I worded that badly.', 'child')).toBe('I said that in a bad way.');
});

test('who writes everything out is answered in kind', () => {
  expect(writesOut('I am sorry for the incident.')).toBe(true);
  expect(writesOut("I'm sorry, I do not know.")).toBe(false);
  expect(writesOut('i will call u')).toBe(false);
  expect(writtenOut("I'm sorry, and I'd like to talk. You didn't deserve it.")).toBe(
    'I am sorry, and I would like to talk. You did not deserve it.',
  );
  expect(first('I am sorry that you are convinced I did it on purpose.', 'partner')).toMatch(
    /^I am sorry I /,
  );
});
