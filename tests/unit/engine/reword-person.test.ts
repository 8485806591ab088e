/** Who is meant, what was done, and whether anything was told: what stock sentences used to lose. */
import { describe, expect, test } from 'vitest';
import { asTherefore } from '../../../src/engine/reword/own-words/deeds/therefore.ts';
import { personIn } from '../../../src/engine/reword/own-words/person.ts';
import { asJudged, asOutcome, holdsMatter } from '../../../src/engine/reword/own-words/theirs/disputed.ts';

describe('the absent person', () => {
  test.each([
    ['tell your father he is a liar', 'your father', 'him'],
    ['promise you wont tell maddie shes so annoying', 'maddie', 'her'],
    ['between us, Dana is the problem', 'Dana', 'them'],
    ['I find your new girlfriend rude', 'your new girlfriend', 'her'],
    ['whose side are you on, hers or mine', 'her', 'her'],
  ])('of "%s"', (typed, named, them) => {
    expect(personIn(typed)).toEqual({ named, them });
  });
  test.each(["don't tell mum but dad's a nightmare", 'whose side are you on', 'with me or with them'])(
    'is not guessed in "%s"',
    (typed) => {
      expect(personIn(typed)).toBeNull();
    },
  );
});

describe('the deed that was laid on them', () => {
  test.each([
    ['You forced my hand, so I changed the locks', 'I changed the locks'],
    ['u pushed me thats why i threw it', 'I threw it'],
    ['you left me no choice but to be rude to you', 'I was rude to you'],
    ['You drive me up the wall, so I lost it', null],
  ])('of "%s"', (typed, deed) => {
    expect(asTherefore(typed)).toBe(deed);
  });
});

describe('what is told beside the blame', () => {
  test('a blank is for what was told', () => {
    expect(holdsMatter('I never promised you the overtime')).toBe(true);
    expect(holdsMatter('That never happened')).toBe(false);
    expect(holdsMatter('this is all your fault')).toBe(false);
    expect(holdsMatter("You clearly can't be around others until then")).toBe(false);
    expect(holdsMatter('You cancelled the plumber behind my back')).toBe(true);
  });
  test('what came of it, and how it was', () => {
    expect(asOutcome('We lost the deal because of you')).toBe(
      'We lost the deal, and some of that is on me, too.',
    );
    expect(asOutcome('You failed because of you')).toBeNull();
    expect(asJudged('Calling them was rude and you know it')).toBe('I think calling them was rude.');
    expect(asJudged("You're selfish and you know it")).toBeNull();
  });
});
