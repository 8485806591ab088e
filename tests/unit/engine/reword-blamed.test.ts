/** Blame that was turned round, in the writer's own words: what is denied, countered, to be proven, or hung on a condition. */
import { expect, test } from 'vitest';
import { sideOf } from '../../../src/engine/reword/own-words/deeds/conditioned.ts';
import { asDoneAnyway, asDriven } from '../../../src/engine/reword/own-words/deeds/excused.ts';
import { deedAfter } from '../../../src/engine/reword/own-words/deeds/therefore.ts';
import { asUpset } from '../../../src/engine/reword/own-words/theirs/disputed.ts';
import {
  asAskedFor,
  askedInstead,
  asTheTime,
  asUnrecalled,
} from '../../../src/engine/reword/own-words/theirs/recalled.ts';
import { asBlamed, asTakenForGranted } from '../../../src/engine/reword/own-words/theirs/wronged.ts';

test.each([
  ['Nobody yelled at you in the bakery', 'anybody yelling at you in the bakery'],
  ['no one at the desk was laughing at u', 'anybody at the desk laughing at u'],
  ['there was never any shouting in this office', 'any shouting in this office'],
  ['I never promised you the attic', 'promising you the attic'],
  ["I've no memory of calling Vera slow", 'calling Vera slow'],
  ['that phone call never happened', 'that phone call'],
  // What nobody could merely have forgotten, and where nothing in particular is denied.
  ['there was no affair', null],
  ['there was no other woman', null],
  ['I never said that', null],
  ['nobody cares', null],
  ['nobody asked you', null],
  ["nobody took it, you're always losing things", null],
])('%j denies %s', (typed, unrecalled) => {
  expect(asUnrecalled(typed)).toBe(unrecalled);
});

test.each([
  ['what about when you left me at the ferry', 'the time you left me at the ferry'],
  ['and how abt the weekend u forgot my recital', 'the weekend u forgot my recital'],
  ["what about all the times you've been late for Mia", "the times you've been late for Mia"],
  ["what about when you're back", null],
  ['what about when you lied', null],
  ['what about when you broke the lamp and you blamed Kit', null],
  ['what about my feelings', null],
])('%j counters with %s', (typed, time) => {
  expect(asTheTime(typed)).toBe(time);
});

test.each([
  ['Name one time I put golf before you', 'Can you tell me about a time when I put golf before you?'],
  ['when have i ever shouted at ur mum', 'Can you tell me about a time when I shouted at ur mum?'],
  [
    'When did I ever forget your birthday, Una',
    'Can you tell me about a time when I forgot your birthday, Una?',
  ],
  ['show me the email where I agreed to it', 'Can you show me the email where I agreed to it?'],
  ['when did i say that', null],
  ['name one good film', null],
])('%j asks: %s', (typed, asked) => {
  expect(asAskedFor(typed)).toBe(asked);
});

test('what presses for an answer goes, and a name that was called stays', () => {
  const text = "Name one time, Joy. Go on. I'll wait. The bins are out.";
  const { said, span } = askedInstead(text, { start: 0, end: 13 }, 'Can you tell me about one?');
  expect(said).toBe('Can you tell me about one, Joy?');
  expect(text.slice(span.end)).toBe(' The bins are out.');
});

test.each([
  ["if you'd told me the rent was due I'd never have gone out", "I didn't know the rent was due, and ", ''],
  [
    "I wouldn't have looked in your bag if you had said where the keys were",
    '',
    " I'd still like to know where the keys were.",
  ],
  [
    "if you'd fetched Mo at 3 like we said I wouldn't have rung you",
    "I wish you'd fetched Mo at 3 like we said. ",
    '',
  ],
  ['Had you read the rules, I would not have shouted', "I wish you'd read the rules. ", ''],
])('%j has a side of its own', (typed, before, after) => {
  expect(sideOf(typed)).toEqual({ before, after });
});

test.each([
  "if you hadn't lied I wouldn't have shouted",
  "if you'd stopped nagging for once I'd never have left",
  "if you'd behaved like a decent husband I wouldn't have gone",
])('%j has none', (typed) => {
  expect(sideOf(typed)).toBeNull();
});

test.each([
  ["I'd never have made a fuss in the first place", 'I made a fuss'],
  ["there'd have been no call for me to ring your boss", 'I rang your boss'],
  ['i wouldnt of had to tip it out on the floor', 'I tipped it out on the floor'],
  ["I'd never have got out of the car", 'I got out of the car'],
  ["I'd never have got the job", null],
  ["I'd never have known", null],
])('%j was done anyway: %s', (typed, done) => {
  expect(asDoneAnyway(typed)).toBe(done);
});

test.each([
  ['you made me check your pockets', 'I checked your pockets'],
  ['u made me go thru ur phone with all that whispering', 'I went thru ur phone'],
  ['you made me miss my train', null],
  ['you made me wait for you', null],
  ['you made me sleep on the floor', null],
  ['you made me throw up', null],
])('%j is a deed: %s', (typed, deed) => {
  expect(asDriven(typed)).toBe(deed);
});

test.each([
  ["it's your own fault we lost to the juniors", 'we lost to the juniors'],
  ['ur the reason the band split up', 'the band split up'],
  ["it's down to you and your gossip that Lea won't come", "Lea won't come"],
  ["it's your fault you were late", null],
  ["it's your fault I'm unhappy", null],
  ["you're the reason i drink", null],
  ["it's your fault", null],
])('%j is upsetting: %s', (typed, what) => {
  expect(asUpset(typed)).toBe(what);
});

test('a deed keeps what stands before it', () => {
  expect(deedAfter('Two weeks of silence, so yes, I rang your sister')).toEqual({
    lead: 'Two weeks of silence',
    deed: 'I rang your sister',
  });
  expect(deedAfter('you never answer')).toBeNull();
});

test.each([
  [
    'Six years I drove you to choir and this is the thanks I get',
    'I feel taken for granted, after six years of driving you to choir.',
  ],
  [
    'I cooked for your mother, Jo, and you call me lazy',
    'It hurts that you call me lazy, Jo, after cooking for your mother.',
  ],
  [
    'I gave up my flat in Bath for you and now I hear that I am clingy',
    'It hurts to hear that I am clingy, after giving up my flat in Bath for you.',
  ],
  ['I drove off without you, and you got a lift', null],
  ['I gave you work when nobody would, and you complain', null],
  ['I cooked dinner', null],
])('%j is what it is like: %s', (typed, felt) => {
  expect(asTakenForGranted(typed)).toBe(felt);
});

test.each([
  ["so now I'm the villain for wanting an early night", 'I feel blamed for wanting an early night.'],
  ["I'm the one who gets shouted at in the canteen", 'It hurt to get shouted at in the canteen.'],
  ["I'm the bad guy", null],
  ["I'm the one who fixed the boiler", null],
])('%j is a hurt: %s', (typed, hurt) => {
  expect(asBlamed(typed)).toBe(hurt);
});
