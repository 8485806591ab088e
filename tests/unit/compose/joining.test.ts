/** What people really type becomes sound sentences, with as few other words as possible. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, OPENING } from '../../../src/repair/compose/compose.ts';
import { situationOf, situations } from '../../../src/repair/compose/situations.ts';
import { hurtAnswers } from './hurt-answers.ts';
import { livedAnswers, wishes } from './lived-answers.ts';
import { moreAnswers } from './more-answers.ts';
import { otherAnswers } from './other-answers.ts';

const hurt = situationOf('hurt')!;
const situationWith = (step: string) => situations.find(({ steps }) => steps.some(({ id }) => id === step))!;

const answered = [hurtAnswers, otherAnswers, moreAnswers, livedAnswers].flatMap((answers) =>
  Object.entries(answers),
);

describe.each(answered)('%s', (step, rows) => {
  test.each(rows)('%s → %s', (typed, sentence) => {
    expect(compose(situationWith(step), { [step]: typed }).text).toBe(sentence);
  });
});

test.each([
  ['impact', 'you might feel betrayed', 'You might feel betrayed.'],
  ['impact', 'left wondering', 'I can see you were left wondering.'],
  ['impact', 'My joke hurt you', 'My joke hurt you.'],
  ['act', 'I was wrong to shout', "I was wrong to shout. I'm sorry."],
  ['act', 'that comment', "I'm sorry for that comment."],
  ['act', 'yelled :(', "I'm sorry I yelled :("],
  ['act', 'yelled, slammed the door and left', "I'm sorry I yelled, slammed the door and left."],
  ['act', 'harsh feedback', "I'm sorry for harsh feedback."],
  ['why', 'scared you would be angry', "I was scared you would be angry. That's no excuse."],
  ['why', "there's no excuse", "There's no excuse."],
  ['why', 'tired and should have gone to bed', 'I was tired and should have gone to bed.'],
  ['why', "I was scared, that's my problem", "I was scared, that's my problem."],
  ['why', 'thought you should have known', "I thought you should have known. That's no excuse."],
  ['change', 'think before I speak', "I'll think before I speak."],
  ['change', "by friday I'll send the new version", "By friday I'll send the new version."],
  ['open', 'any time', 'Any time.'],
  ['open', "if we're ok", "I'd like to know if we're ok."],
])('%s: %s → %s', (step, typed, sentence) => {
  expect(compose(hurt, { [step]: typed }).text).toBe(sentence);
});

test.each(wishes)('an answer to an apology: %s → %s', (typed, sentence) => {
  expect(compose(situationOf('answered')!, { open: typed }).text).toBe(sentence);
});

test('to apologise to others is a plan, and no apology to the reader', () => {
  const answers = { act: 'came late', change: 'call your parents and apologise' };
  expect(compose(hurt, answers).text).toBe("I'm sorry I came late. I'll call your parents and apologise.");
});

test('an empty answer leaves no trace', () => {
  expect(compose(hurt, {})).toEqual({ text: '', parts: [] });
  expect(compose(hurt, { act: ' \n', open: 'Can we talk?' }).text).toBe('Can we talk?');
});

test('every sentence of an answer is there; only the first is joined', () => {
  const { text } = compose(hurt, { act: 'lied to you. I also hid the letter\nand I read your diary' });
  expect(text).toBe("I'm sorry I lied to you. I also hid the letter. And I read your diary.");
});

test('whoever says sorry in their own words says it once', () => {
  expect(compose(hurt, { impact: "I'm sorry it hurt so much", act: 'yelled at you' }).text).toBe(
    "I'm sorry it hurt so much. I yelled at you.",
  );
  expect(compose(hurt, { act: 'yelled at you. I am so sorry' }).text).toBe('I yelled at you. I am so sorry.');
});

test('what stands in a draft stays as it stands until it is changed', () => {
  const drafted = { [OPENING]: 'Hey Sam,\n\n', act: 'yelled at you, no words' };
  expect(compose(hurt, drafted, drafted).text).toBe('Hey Sam,\n\nyelled at you, no words');
  expect(compose(hurt, { ...drafted, act: 'yelled at you' }, drafted).text).toBe(
    "Hey Sam,\n\nI'm sorry I yelled at you.",
  );
});

test('an emoji ends a sentence, and capitals stay as they were typed', () => {
  expect(compose(hurt, { act: 'Yelled at Priya and YOU 😔' }).text).toBe(
    "I'm sorry I yelled at Priya and YOU 😔",
  );
});

test('the parts say whose words are where, and nothing is lost, whatever is typed', () => {
  const answer = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.lorem(),
    fc.constantFrom(...'i 😔 not don\'t being " … ?'.split(' ')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...situations), fc.array(answer, { maxLength: 5 }), (situation, given) => {
      const answers = Object.fromEntries(situation.steps.map(({ id }, at) => [id, given[at] ?? '']));
      const { text, parts } = compose(situation, answers);
      expect(parts.map(({ step }) => step)).toEqual(
        situation.steps.map(({ id }) => id).filter((id) => answers[id]?.trim()),
      );
      for (const { start, end } of parts) expect(end).toBeGreaterThanOrEqual(start);
      expect(parts.at(-1)?.end ?? 0).toBe(text.length);
    }),
  );
});
