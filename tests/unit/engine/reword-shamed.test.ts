/** Shame in the writer's own words: the deed beside it, the worry under a sulk, the thanks under an apology for being there. */
import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { confessedIn } from '../../../src/engine/reword/own-words/deeds/confessed.ts';
import {
  asAngry,
  asThanks,
  asWrongOnes,
  underSulk,
} from '../../../src/engine/reword/own-words/feelings/unwanted.ts';
import { rules } from '../../../src/rules/index.ts';

const { review } = createReviewer({ rules, elements: [] });
/** The lightest rewording of the first finding of a message. */
const lightest = (text: string): string | undefined =>
  review(text).findings[0]?.rewordings.find(({ kind }) => kind === 'lightest')?.message;

test.each([
  ['I forgot your concert', 'forgot your concert'],
  ['yeah i know i missed ur match', 'missed ur match'],
  ['forgot the cake n now ive ruined ur party', 'forgot the cake and ruined ur party'],
  ["I ghosted you and I don't deserve you", 'ghosted you'],
  ['You wrote that I never stood up for you', 'never stood up for you'],
  // What is no deed, or no deed of the writer's.
  ['I forgot', null],
  ['I ruined everything', null],
  ['I lost the job', null],
  ['he forgot your concert', null],
])('%j confesses: %s', (typed, did) => {
  expect(confessedIn(typed)?.did ?? null).toBe(did);
});

test.each([
  ["I'm a terrible aunt, Jo. I forgot your concert.", "I'm sorry I forgot your concert, Jo."],
  ['im the worst. i broke ur mug, ill get a new one', "im sorry i broke ur mug. i'll get a new one"],
  ["I'm such a terrible aunt, I forgot your concert.", "I'm sorry I forgot your concert."],
  ["I'm the worst aunt, I missed your match, Jo.", "I'm sorry I missed your match, Jo."],
  ["I forgot your concert. I'm a monster.", "I'm sorry I forgot your concert."],
])('%j is one sorry for the deed', (text, said) => {
  expect(lightest(text)).toBe(said);
});

test.each([
  ["maybe it's best if I don't come to the picnic then", "I'm worried that I'm not wanted at the picnic."],
  ['fine i wont come on friday', "I'm worried that I'm not wanted on friday."],
  ["I guess I'll just stop visiting", "I'm worried that I'm not wanted."],
  ["I'll keep my opinions about the tiles to myself", "I'd like to be heard about the tiles."],
  ["I'll just eat on my own in the shed then", "I'm sad to eat on my own in the shed."],
  ['guess ill leave the choir since my humming bothers you', 'It hurts that my humming bothers you.'],
  ["I'll never say anything again", null],
  ['forget I said anything', null],
])('under %j lies: %s', (typed, said) => {
  expect(underSulk(typed)).toBe(said);
});

test.each([
  ['Sorry for being such a burden with my leg', 'Thank you for your help with my leg.'],
  ['sorry for being a nuisance with my problems', 'Thank you for listening to my problems.'],
  ['Sorry I cried at the christening', 'Thank you for being there when I cried at the christening.'],
  ['soz for ranting about Dev', 'Thank you for listening when I ranted about Dev.'],
  ['sorry for crying about it', null],
  ['sorry for existing', null],
])('%j is thanks: %s', (typed, thanks) => {
  expect(asThanks(typed)).toBe(thanks);
});

test.each([
  ['You probably hate me after the quiz', "I'm worried that you're angry with me after the quiz."],
  ['u must all hate me', "I'm worried that you're all angry with me."],
  ['he must hate me', null],
  ['you must be tired of me', null],
])('%j fears: %s', (typed, fear) => {
  expect(asAngry(typed)).toBe(fear);
});

test.each([
  [
    'Wrong rice, wrong bowl, wrong bloody spoon',
    'I hear that the rice, the bowl and the spoon were wrong, and I do want to get this right.',
  ],
  ['wrong number', null],
  ['The figures are wrong, the date is wrong', null],
])('%j lists: %s', (typed, heard) => {
  expect(asWrongOnes(typed)).toBe(heard);
});

test('a sulk that goes on after the replaced words goes with them', () => {
  expect(
    lightest(
      "I guess I just won't come to Christmas then, Bo. Don't worry about me. The key is under the pot.",
    ),
  ).toBe("I'm worried that I'm not wanted at Christmas, Bo. The key is under the pot.");
});
