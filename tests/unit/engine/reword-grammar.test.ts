/** What is taken over from the writer's words is whole: things and not clauses, deeds with their when and where. */
import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { subjectsOf } from '../../../src/engine/reword/draft/subject.ts';
import { asSupposed } from '../../../src/engine/reword/own-words/deeds/excused.ts';
import { asImpression } from '../../../src/engine/reword/own-words/regrets/readings.ts';
import { asHurt } from '../../../src/engine/reword/own-words/theirs/told.ts';
import { asWanted } from '../../../src/engine/reword/own-words/wishes/requests.ts';
import { firstOfKind } from '../../../src/engine/reword/proof/sound.ts';
import type { RewordingKind } from '../../../src/engine/types.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

const { review } = createReviewer({ rules, elements });

test.each([
  ['your lass deserves better', ['your lass']],
  ['did the new manager get his coat', []],
  ['the kitchen tiles again', ['the kitchen tiles']],
])('%j speaks of %j', (typed, things) => {
  expect(subjectsOf(typed)).toEqual(things);
});

test('the deed keeps its when and where, and the sorry after it goes', () => {
  expect(
    asSupposed('in case i hurt ur feelings wen i laughed at ur lashes in front of that guy im sorry'),
  ).toBe("I'm sorry I hurt ur feelings wen i laughed at ur lashes in front of that guy.");
});

test('a word they heard is what it sounded like', () => {
  expect(asImpression('Sorry you heard "cheap"')).toEqual(['I\'m sorry it sounded like "cheap".']);
});

test('a complaint may leave out whom it is made to', () => {
  expect(asHurt('didnt even bother to txt that u landed')).toBe("It hurt that you didn't txt that u landed.");
});

test('what a test of love asks for is asked for', () => {
  expect(asWanted('if u loved me u wud leave that brunch')).toBe(
    'Could you please leave that brunch? It would mean a lot to me.',
  );
  expect(asWanted('if u loved me u would leave')).toBeNull();
});

test('the lightest comes first, though a longer one was drafted before it', () => {
  const of = (kind: RewordingKind, text: string) => ({
    kind,
    text,
    span: { start: 0, end: 1 },
    message: text,
    blanks: [],
  });
  const offered = firstOfKind([of('fuller', 'long'), of('lightest', 'short')], () => true);
  expect(offered.map(({ text }) => text)).toEqual(['short', 'long']);
});

test.each([
  // Half of a pair is no sentence, and "before you reply" none either.
  [
    'at no point did i set out to leave u with the bill n the 3 kids that nite',
    /(?<!\bn )the 3 kids that nite/,
  ],
  ['Going forward, please read before you respond, Tremaine.', /^Before/],
  // No question about their memory in what is to come.
  ["You'll make it up with her this week, and I won't hear otherwise.", 'remember it differently'],
  // A sorry that is followed by a charge.
  ['sorry if im out of order, but u let HER pick leo up', 'im sorry im out of order'],
  // The rest of a list.
  ["I see you're upset, Gül. However, the church holds sixty, we had to stop.", 'makes sense to me, we'],
])('%j is not left as %j', (text, broken) => {
  const offered = review(text).findings.flatMap(({ rewordings }) => rewordings.map(({ message }) => message));
  for (const message of offered) expect(message).not.toMatch(broken);
});
