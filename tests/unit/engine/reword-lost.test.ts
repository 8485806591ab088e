/** What would be lost beside the hurt, and what contradicts a rewording. */
import { expect, test } from 'vitest';
import { keepingRequest, withConfessed } from '../../../src/engine/reword/draft/asked-for.ts';
import { keepsFacts } from '../../../src/engine/reword/draft/facts.ts';
import { clashes, goesOnHurting } from '../../../src/engine/reword/proof/clashes.ts';
import { echoes, isSorryAlone } from '../../../src/engine/reword/proof/echoes.ts';
import { leavesFragment } from '../../../src/engine/reword/proof/fragments.ts';
import { losesNews } from '../../../src/engine/reword/proof/lost.ts';
import { keepsReferents, keepsThing } from '../../../src/engine/reword/proof/referents.ts';
import { leavesStranded } from '../../../src/engine/reword/proof/stranded.ts';
import { sceneOf } from '../../../src/engine/scene.ts';
import type { Rewording } from '../../../src/engine/types.ts';

const replacing = (text: string, replaced: string, words: string): Rewording => {
  const start = text.indexOf(replaced);
  const span = { start, end: start + replaced.length };
  return { kind: 'lightest', span, text: words, message: text.replace(replaced, () => words), blanks: [] };
};

test.each([
  // A deed, news of a thing, a thing of somebody's, a task.
  ["So I sold your grandfather's watch; let it go", 'let it go', 'I can see this still hurts', true],
  [
    'i was on mute the whole call, i didnt call u nothing',
    'i didnt call u nothing',
    'i remember it differently',
    true,
  ],
  [
    'im sorry ur upset about the pram but its been sold now',
    'im sorry ur upset',
    'im sorry i upset you',
    true,
  ],
  [
    'u were supposed to look, its my mums jumper',
    'u were supposed to look',
    "i'd like us to do this differently",
    true,
  ],
  ["post the logs or it's a sob story", "it's a sob story", 'It seemed small to me', true],
  // Told again, spoken of, only thought, or part of the hurt itself.
  ['I sold your watch, let it go', 'let it go', "I sold your watch, and I'm sorry", false],
  ['I hit the table, you made me', 'you made me', 'How I reacted is on me', false],
  ['I thought about it, calm down', 'calm down', 'I want to hear you out', false],
  ['I sold your watch', 'I sold your watch', "I'm sorry I [what I did]", false],
])('of %j with %j replaced by %j something is lost: %s', (text, hurting, words, lost) => {
  const start = text.indexOf(hurting);
  const spans = [{ start, end: start + hurting.length }];
  expect(losesNews(sceneOf(text), 0, spans, replacing(text, text, words))).toBe(lost);
});

test('an hour in words is a fact', () => {
  expect(
    keepsFacts('dinner is at seven, stop', replacing('dinner is at seven, stop', 'at seven, stop', 'ok')),
  ).toBe(false);
  expect(keepsFacts('you look at one of us', replacing('you look at one of us', 'at one of us', 'ok'))).toBe(
    true,
  );
});

test.each([
  ['I can see you’re hurt, Anil.', 'Another will come along in spring.', true],
  ['I want to hear you out.', "You'll get over it.", true],
  ['I can see you’re hurt.', 'I will call another plumber.', false],
])('after %j comes %j, which takes it back: %s', (said, next, taken) => {
  expect(goesOnHurting(said, next)).toBe(taken);
});

test('a short sorry, and a stretch without its end, only echo what stands before', () => {
  expect(isSorryAlone('sorry again 😬')).toBe(true);
  expect(isSorryAlone('sorry about the noise')).toBe(false);
  expect(echoes('Lower than.')).toBe(true);
  expect(echoes('unfollowed.')).toBe(true);
});

test.each([
  ['its all u. thats 100 percent u', 'its all u', 'some of this is on me, too'],
  ['u lie too. remember the vape', 'u lie too', "i'd like to hear you first"],
  [
    'we say it straight. no gonnae change noo',
    'we say it straight',
    'I know this is hard on you, and I can work on it',
  ],
  [
    'it is a scratch. it goes from a to b',
    'it is a scratch',
    'It seemed small to me, and I can see it wasn’t',
  ],
  ['it got out. sry, are you coming', 'it got out', "I did that, and I'm sorry"],
  ['sorry for the noise. sorry for being me', 'sorry for being me', "I don't want to be snide with you"],
  ["answer me. we'll come at six", 'answer me', "You asked for space, and I'll respect that"],
  ["a burden, sorry. I won't be troubling you", 'a burden, sorry', 'Thank you for being patient with me'],
  ['scroll up. ill wait', 'scroll up', 'i wrote about this on [day]'],
  ['you needed a push. and this is my thanks?', 'you needed a push', "i stepped in when you hadn't asked"],
  [
    'no more opinions. ill be the quiet one',
    'no more opinions',
    'that stung, and I still want to talk about it',
  ],
  ["sorry you think so. that's not who i am", 'sorry you think so', 'I gave you reason to think that'],
])('in %j, %j as %j is contradicted by the rest', (text, replaced, words) => {
  expect(clashes(text, replacing(text, replaced, words))).toBe(true);
  expect(clashes(replaced, replacing(replaced, replaced, words))).toBe(false);
});

test.each([
  // Something is done to an "it" that only the replaced words named.
  [
    'Put it on a mug, that mug, I will drink from it',
    'Put it on a mug, that mug, I',
    'I feel awful about this. I',
    false,
  ],
  [
    'Say that to the choir. I only pass it on.',
    'Say that to the choir',
    'I can only speak for myself',
    false,
  ],
  [
    "Who leaves a car seat on a bus? I've got it in lost property.",
    'Who leaves a car seat on a bus?',
    'That upset me, and I want to understand it.',
    false,
  ],
  [
    'You gave my fan away. Pastor said it made £40.',
    'You gave my fan away',
    'I hurt you, and I am sorry',
    false,
  ],
  // Named before, after, or by the new words; or it is none.
  ['About the lamp. You broke a promise. I fixed it.', 'You broke a promise', "I'm upset", true],
  ['You broke the lamp. I fixed it.', 'You broke the lamp', "I'm sorry I [what I did]", true],
  ['Look at the state of you. I did it alone.', 'Look at the state of you', 'That sounds hard', true],
])('in %j, without %j, its thing is kept by %j: %s', (text, replaced, words, kept) => {
  expect(keepsThing(text, replacing(text, replaced, words))).toBe(kept);
});

test.each([
  [
    'Time to move on. The rest of the band has, and they miss you.',
    'Time to move on',
    'I can see this still hurts',
    true,
  ],
  ['I never said so, nor would I. Bye', 'I never said so, nor', 'I remember it differently. Nor', true],
  ["You skipped my party. My own mother's.", 'You skipped my party', 'Some of this is on me, too', true],
  [
    "Blame me for it all, the weather included, I'm tired",
    'Blame me for it all, the',
    "I'm not sure. The",
    true,
  ],
  [
    'You skipped my party. My own mother noticed.',
    'You skipped my party',
    'Some of this is on me, too',
    false,
  ],
  ['You moved the car. Then I would have seen it.', 'You moved the car', 'I want [request]', true],
  ['You moved the car. Then we had lunch.', 'You moved the car', 'I want [request]', false],
  ['Who broke it? You. I paid for it.', 'Who broke it?', 'Some of this is on me.', true],
  ['You never rang, Ciku. She waited.', 'You never rang', 'I wish you had rung', false],
  ['You never came. Not at the cathedral, not once.', 'You never came', "I don't feel heard", true],
  ['You never came. Not long now, though.', 'You never came', "I don't feel heard", false],
  ['Time to move on. The band has a gig on Friday.', 'Time to move on', 'I can see this still hurts', false],
])('%j, without %j, strands what follows %j: %s', (text, replaced, words, stranded) => {
  expect(leavesStranded(text, replacing(text, replaced, words))).toBe(stranded);
});

test('a phrase without a verb does not stay as a sentence', () => {
  const text = 'As I said it is in the handbook, the wiki and my second mail.';
  expect(leavesFragment(replacing(text, 'As I said it is in the handbook, the', 'The'))).toBe(true);
});

const drafted = (text: string, replaced: string, words: string) => {
  const { kind, span } = replacing(text, replaced, words);
  return { kind, span, text: words };
};

test.each([
  [
    "sorry sorry im such a pain, what time's the bus?",
    'thanks for waiting.',
    "thanks for waiting. what time's the bus?",
  ],
  ['OK you win, now can I borrow the drill', "I'm listening.", "I'm listening. Can I borrow the drill?"],
  [
    "calm down princess i'll bring the cash friday",
    'i want to hear you',
    "i want to hear you. i'll bring the cash friday",
  ],
  [
    "Could I possibly see the file, sorry, I'm hopeless",
    'Thank you.',
    'Could I possibly see the file? Thank you.',
  ],
  // To let it rest is no plain request, and nor is a promise on terms.
  ['Sorry, can you move on now', 'Take your time', 'Take your time'],
  ["If you shut up now, i'll pay the bill", 'Take your time', 'Take your time'],
])('%j as %j keeps what is asked: %j', (text, words, said) => {
  expect(keepingRequest(text, 0, drafted(text, text, words)).text).toBe(said);
});

test.each([
  [
    'look im sorry i told your mum, can we go back to normal',
    'take your time',
    'im sorry i told your mum. take your time',
  ],
  ['I ruin everything so yeah sorry i broke ur mug', 'i feel awful.', 'i feel awful. sorry i broke ur mug.'],
  ['I ruin everything, sorry I asked', 'I feel awful.', 'I feel awful.'],
])('%j as %j keeps the deed: %j', (text, words, said) => {
  expect(withConfessed(text, drafted(text, text, words)).text).toBe(said);
});

test('a name that is still spoken of tells whom the next sentence means, and one that is only called does not', () => {
  const text = 'What about when you left Theo at judo? He was six.';
  const span = { start: 0, end: text.indexOf('?') + 1 };
  expect(keepsReferents(text, { span, text: 'Later, the time you left Theo at judo.' })).toBe(true);
  const called = "What's wrong with you, Onur? He is waiting.";
  const all = { start: 0, end: called.indexOf('?') + 1 };
  expect(keepsReferents(called, { span: all, text: 'That upset me, Onur.' })).toBe(false);
});

test('"4" before what one is sorry for is a word', () => {
  expect(keepsFacts('sorry 4 moaning', replacing('sorry 4 moaning', 'sorry 4 moaning', 'thanks'))).toBe(true);
  expect(keepsFacts('sorry 4 rooms', replacing('sorry 4 rooms', 'sorry 4 rooms', 'thanks'))).toBe(false);
});
