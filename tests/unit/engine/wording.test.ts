/** Wordings: where a run of word classes stands, and the cues that follow from it. */
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/engine/clause/clause.ts';
import { createCueIndex, packCues } from '../../../src/engine/cues/cue.ts';
import { sentenceOf } from '../../../src/engine/text/sentence.ts';
import { cuesOf } from '../../../src/engine/wording/worded.ts';
import { type Wording, wordings } from '../../../src/engine/wording/wording.ts';
import { clauseSays, wordingIn } from '../../../src/engine/wording/wording-place.ts';

const NO_WORDING: Wording = { line: '', classes: undefined };

const found = (line: string, text: string): string | null => {
  const sentence = sentenceOf(text);
  const [wording = NO_WORDING] = wordings(line);
  const place = wordingIn(sentence, wording);
  return (
    place &&
    sentence.words
      .slice(place.from, place.to)
      .map((word) => word.text)
      .join(' ')
  );
};

it.each([
  [
    'one of several words, with room',
    'i ~ get|do ~ right',
    'I just get it all right',
    'i just get it all right',
  ],
  ['no more room than given', 'i ~1 get', 'I can only get tired', null],
  ['no room over a negation', 'i ~ deserve you', 'I do not deserve you', null],
  ['a negation that is asked for', 'i ~ not deserve you', "I don't deserve you", 'i do not deserve you'],
  ['only light words', 'i am . bad', "I'm such a really bad", 'i am such a really bad'],
  ['no heavy word among light ones', 'i am . bad', "I'm having a bad day", null],
  ['a class', 'i am #Negation', "I'm not late", 'i am not'],
  ['several words as one', 'whole|give_up now', 'I give up now', 'give up now'],
  ['the longer of two options', 'get out|out_of here', 'get out of here', 'get out of here'],
  [
    'the shorter one where the longer leads nowhere',
    'out|out_of of ~ mind',
    'out of my mind',
    'out of my mind',
  ],
  ['a step that may be missing', 'why always? me', 'why me', 'why me'],
  ['a guard', 'get over !the', 'get over the bridge', null],
  ['a clause that begins here', '^ never mind', 'you should never mind', null],
  ['a clause that ends here', 'never good $', 'it was never good lol', 'never good'],
  ['an end among others', 'never good for_you|$', 'it was never good', 'never good'],
  ['no end where more is said', 'never good for_you|$', 'it was never good weather', null],
])('%s', (_, line, text, expected) => {
  expect(found(line, text)).toBe(expected);
});

it('asks for every step that has to be there', () => {
  const [table] = cuesOf(wordings('i ~ always|#Negation really? give_up !now $'));
  const [cue] = table !== undefined && 'all' in table ? table.all : [];
  expect(cue?.here).toEqual(['i', 'always|#Negation', 'give_up']);
});

it('calls only where the wording stands, and not where its words stand in another order', () => {
  const called = createCueIndex([{ cues: cuesOf(wordings('i ~ give_up')) }]);
  const here = ['So I just give up.', 'Give up what I love?'].map(sentenceOf);
  expect(here.map((_, i) => called(here, i))).toEqual([[0], []]);
});

it.each(['i|^', 'six|~', 'an?|one', 'for|!is', '$|.', "mother's", 'give_(up)'])(
  'takes %s for no words',
  (token) => {
    const [wording = NO_WORDING] = wordings(`${token} ~ late`);
    expect(() => wordingIn(sentenceOf('I was late.'), wording)).toThrow(RangeError);
  },
);

describe('classes a table brings along', () => {
  const slow = { slow: 'dawdle take_ages' };

  it('finds their words and phrases among others', () => {
    const [wording = NO_WORDING] = wordings('you {slow}|late', slow);
    const here = ['You dawdle.', 'You take ages.', 'You late again?', 'You sing.'].map(sentenceOf);
    expect(here.map((sentence) => wordingIn(sentence, wording)?.to ?? null)).toEqual([2, 3, 2, null]);
  });

  it('waits at each of their words', () => {
    expect(packCues([{ cues: cuesOf(wordings('you {slow}', slow)) }])).toBe('10\nages 0.0\ndawdle 0.0');
  });

  it('names a class it does not know when it is looked for', () => {
    const [wording = NO_WORDING] = wordings('you {slow}');
    expect(() => wordingIn(sentenceOf('You dawdle.'), wording)).toThrow(/No class "slow"/);
  });
});

it('looks into one clause and not over its end', () => {
  const { words, asked } = sentenceOf('I was late, and you never called.');
  const [first, second] = clausesOf(words, asked);
  const never = wordings('you never ~ called');
  const across = wordings('late ~ you');
  expect([first, second].map((clause) => clause && clauseSays(clause, never))).toEqual([false, true]);
  expect([first, second].map((clause) => clause && clauseSays(clause, across))).toEqual([false, false]);
});
