/** What stands around a rewording: what is taken along, what is parked, and what would make it sound false. */
import { describe, expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { goesOnHurting } from '../../../src/engine/reword/proof/clashes.ts';
import { nextSentence } from '../../../src/engine/reword/proof/next-sentence.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

const { review } = createReviewer({ rules, elements });
const firstOf = (text: string): string | undefined =>
  review(text).findings.flatMap(({ rewordings }) => rewordings)[0]?.message;

test.each([
  ['All ears. Where were you?', 9, 'Where were you?'],
  ['all ears.. where were u', 8, 'where were u'],
  ['All ears, and you?', 8, null],
  ['All ears.', 9, null],
])('after %j, from %d, comes %j', (text, end, next) => {
  const found = nextSentence(text, end);
  expect(found === null ? null : text.slice(found.start, found.end)).toBe(next);
});

test.each([
  ["I'd like to hear you first.", 'Where were you on Friday?', true],
  ["I'd like to hear you first.", 'Where is the kettle?', false],
  ["I didn't see how much this hurt you.", 'Honestly, have a look at the size of your reaction.', true],
  ['I may have this wrong. Can I ask you about it?', 'You enjoyed every minute of it.', true],
  ['I may have this wrong. Can I ask you about it?', 'You can call me after six.', false],
  ['I remember it differently.', 'Nobody did.', true],
  ["I'd like to hear you first.", 'The dog has been fed.', false],
  // What was set free is asked for, a hand held out is taken back.
  ["You don't have to forgive me.", 'Say it before I hang up.', true],
  ["I'm feeling anxious, and I know that's mine to deal with.", 'Turn it on now.', true],
  ["I'd like to hear you first.", "I'm going offline, and I can't say when.", true],
  ["I'd like to hear from you when you can.", 'Bring the ladder back.', false],
])('%j, and then %j goes on hurting: %s', (said, next, hurts) => {
  expect(goesOnHurting(said, next)).toBe(hurts);
});

describe('the next sentence', () => {
  test.each([
    [
      "No, you don't get to go to sleep. Come back down here, we're sorting this tonight even if it takes till three.",
      "I'd really like to talk. When would be good for you?",
    ],
    ["You're overreacting. Look at the state of you.", "I didn't see how much this hurt you, and I'm sorry."],
    // Who is called stays called.
    [
      "You're too sensitive, Mark. Look at the state of you.",
      "I didn't see how much this hurt you, and I'm sorry, Mark.",
    ],
    [
      'That never happened. Nobody did.',
      "I remember it differently, and I'd like to hear how you remember it.",
    ],
    // An answer to a question that is no longer asked, a scoff before it.
    ['would i have shouted if u werent so jealous?? no', 'how i reacted is on me, and im sorry.'],
    [
      "What sort of brother am I. None at all. Keys're under the mat.",
      "I feel awful about this, and I'm sorry. Keys're under the mat.",
    ],
    ['Wow. Touchy. It was only a joke.', "My joke hurt you, and I'm sorry."],
    // What only echoes it has nothing left to echo.
    ['You never once asked how it went. Never. It was fine.', "I wish you'd asked how it went. It was fine."],
    [
      "I won't be saying sorry until you do. Not before. Bins tonight.",
      "I'm sorry I [what I did]. Bins tonight.",
    ],
    [
      "I've apologised in person and in ink. I don't know what form you would care to have it in next.",
      "I've apologised in person and in ink, and I can see it wasn't enough.",
    ],
  ])('goes along where it would undo the rewording: %s', (text, said) => {
    expect(firstOf(text)).toBe(said);
  });

  test('stays where it holds what only the writer knows', () => {
    expect(firstOf("You're overreacting. Come down at six, Nina's making soup.")).toContain(
      "Nina's making soup",
    );
  });
});

test.each([
  [
    "I didn't mean anything by it about Leeds. It was December.",
    "About Leeds: I put that badly, and I'm sorry. It was December.",
  ],
  [
    'Noor, sorry you heard it like that about Barcelona.',
    "Noor, about Barcelona: I'm sorry I said it that way.",
  ],
])('what a stock sentence would lose is said before it: %s', (text, reworded) => {
  expect(firstOf(text)).toBe(reworded);
});

test.each([
  "Funny how I'm the villain here, when it was me that slept in the truck two nights at Mohican.",
  'Result is result, out of my mouth or your mouth, same 71 percent, so we are both to blame.',
])('no piece of a sentence is left to stand alone: %s', (text) => {
  const offered = review(text).findings.flatMap(({ rewordings }) => rewordings);
  expect(offered.filter(({ message }) => /\. (?:When|Same)\b/.test(message))).toEqual([]);
});

test.each([
  ['Hi neighbour, sorry for the other night.', "Hi neighbour, I'm sorry I [what I did] the other night."],
  ['Good morning team, mistakes were made.', "Good morning team, I made a mistake, and I'm sorry."],
  [
    'Good morning Ms. Tran, you misread my mail.',
    "Good morning Ms. Tran, I worded that badly, and I'm sorry.",
  ],
  [
    "Regarding the joke at your desk: it wasn't received in the spirit it was offered.",
    "Regarding the joke at your desk: I worded that badly, and I'm sorry.",
  ],
  [
    'Sorry Uncle Ray. The exams are eating me alive and I have had no sleep.',
    "I'm sorry I [what I did], Uncle Ray. The exams are eating me alive and I have had no sleep.",
  ],
  [
    'Nine years Paul and you have never once filled that tank.',
    "Nine years Paul, and I wish you'd filled that tank.",
  ],
])('who is greeted or called stays so: %s', (text, reworded) => {
  expect(firstOf(text)).toBe(reworded);
});

test.each([
  [
    "I'm sorry I kissed him, can we please not do this tonight.",
    "I'm sorry I kissed him. Take the time you need.",
  ],
  [
    "I'm sorry about the toast. Case closed. What time is lunch?",
    "I'm sorry about the toast. There's no rush with this. What time is lunch?",
  ],
  ['Sorry for venting.', 'Thank you for listening.'],
])('what was done and what comes next stay as they were: %s', (text, reworded) => {
  expect(firstOf(text)).toBe(reworded);
});

test.each([
  'I told Wiktor I am sorry. Now please stop bringing it up.',
  'Oh, sorry my cancer spoiled your skiing.',
  'Perhaps I ought not to have told her about the baby.',
])('nothing is offered where it would miss what is meant: %s', (text) => {
  expect(firstOf(text)).toBeUndefined();
});

test('what tells what "this" is does not stay alone', () => {
  expect(firstOf("You always do this, say you're close when you haven't left.")).not.toMatch(/\. Say you/);
});

test('a complaint in return waits for another day, by its name', () => {
  expect(firstOf('You want to talk about being late? Where were you on my birthday till half nine?')).toBe(
    "I'd like to hear you first. Another day I'd like to talk about my birthday, too.",
  );
});

test.each([
  'What goes on in that head of yours? Who in their right mind puts a book in the bath?',
  'aww did the nasty referee give you a yellow card. shall we bring you a blankie for the second half',
])('scorn is not left out where scorn stays: %s', (text) => {
  const offered = review(text).findings.flatMap(({ rewordings }) => rewordings);
  expect(offered.filter((one) => one.text === '')).toEqual([]);
});

test.each([
  ['who denies the act', 'I never said one word about it. This is all your fault.', /on me/],
  ['who was told to say it', 'Fine, sorry. Mum says I have to say it.', /^I'm sorry\./],
  ['who says sorry besides', "ok you win. I'm sorry I shouted.", /don't fully agree/],
])('no stock sentence contradicts %s', (_, text, contradicting) => {
  const offered = review(text).findings.flatMap(({ rewordings }) => rewordings);
  expect(offered.filter(({ message }) => contradicting.test(message))).toEqual([]);
});

test('a hedge goes with the words that open a regret', () => {
  expect(firstOf('It may have embarrassed you a little bit, and for that I am sorry, son.')).toBe(
    'It embarrassed you. I am sorry, son.',
  );
});
