/** What a rewording keeps of the sentence it replaces: topics, requests, stakes; and what it takes along. */
import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { named } from '../../../src/engine/reword/draft/matter.ts';
import { subjectsOf } from '../../../src/engine/reword/draft/subject.ts';
import { asAtALoss } from '../../../src/engine/reword/own-words/deeds/intended.ts';
import { lacking } from '../../../src/engine/reword/own-words/regrets/dehedge.ts';
import { asOpinion } from '../../../src/engine/reword/own-words/theirs/opinions.ts';
import { asRequest, writtenBefore } from '../../../src/engine/reword/own-words/wishes/requests.ts';
import { keptTopic } from '../../../src/engine/reword/own-words/wishes/topic.ts';
import { asPlea, asStake } from '../../../src/engine/reword/own-words/wishes/warnings.ts';
import type { Register } from '../../../src/engine/types.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

test.each([
  ['You obviously have no idea how the GPL works', "I don't think that's how the GPL works."],
  ["you don't know what you're talking about", null],
  ['Your so-called article is a joke and so are you', "I'm not happy with your article."],
  ['Your mother is a joke', null],
  ['stop acting like a child and talk to me about the bills', 'Please talk to me about the bills.'],
  ['Stop wasting my time with these forms', 'Please, no more of these forms.'],
  ["You clearly didn't read my ticket", 'I think something in my ticket was missed.'],
  ["Maybe read the man page before wasting everyone's time", 'Please read the man page first.'],
  ["you're so annoying, stop tagging me in everything", 'Please stop tagging me in everything.'],
])('"%s" keeps its topic as "%s"', (typed, kept) => {
  expect(keptTopic(typed)).toBe(kept);
});

test.each([
  ["Refund me now or I'll call my bank", 'Please refund me now.'],
  ["Revert my edit one more time and I'll report you", "Please don't revert my edit again."],
  ["If my refund isn't processed by Friday I will dispute it", 'I need my refund processed by Friday.'],
  ["If I don't hear from you by Monday I'm calling them", "I'd like to hear from you by Monday."],
  ['You have until 5pm to return my deposit or I sue', 'Please return my deposit by 5pm.'],
])('"%s" asks as "%s"', (typed, plea) => {
  expect(asPlea(typed)).toBe(plea);
});

test.each([
  ["If you go out with them don't bother coming home", 'It would really hurt me if you went out with them.'],
  ["if you don't come home we're done", "I'd really like you to come home."],
  ["if you dont stop texting her we're done", "I'd really like you to stop texting her."],
  ["It's me or the band", 'I feel like I come second to the band.'],
  ["I'm leaving", null],
])('"%s" has at stake "%s"', (typed, stake) => {
  expect(asStake(typed)).toBe(stake);
});

test('an opinion of many is one of one; a call of names is none', () => {
  expect(asOpinion("everyone thinks you've been off lately, not just me")).toBe(
    "I think you've been off lately.",
  );
  expect(asOpinion("Everyone agrees you're pathetic")).toBeNull();
});

test('what was lacking, not known, or asked before is said plainly', () => {
  expect(lacking('I could have been a bit nicer about it lol')).toBe("I wasn't nice about it");
  expect(asAtALoss('what was I supposed to do?')).toBe("I didn't know what else to do.");
  expect(asRequest("If you can't be bothered to run the linter then don't bother opening a PR")).toBe(
    'Could you please run the linter?',
  );
  expect(writtenBefore('This is my third mail about the kettle')).toBe(
    "I've written about the kettle before, and I'd be glad of an answer.",
  );
});

test.each([
  ["You didn't even ring on my birthday", ['my birthday']],
  ['go to the talk page like everybody else', ['the talk page']],
  ["You couldn't organise a raffle", []],
  ['You are the worst person in the world', []],
  ["it's the part where you left your scarf here", ['the part', 'your scarf']],
  ["that wasn't the client's plan", []],
  ["you haven't the foggiest notion what it costs", []],
])('"%s" speaks of %o', (typed, subjects) => {
  expect(subjectsOf(typed)).toEqual(subjects);
});

test('a stock sentence names what it is about, or is none', () => {
  expect(named("I'm really frustrated with this.", 'shame on that refund policy')).toBe(
    "I'm really frustrated with that refund policy.",
  );
  expect(named("I'm upset, and I'd like to talk about it.", 'you forgot my birthday')).toBe(
    "I'm upset about my birthday, and I'd like to talk about it.",
  );
  expect(named('This matters a lot to me.', 'you forgot my birthday')).toBeNull();
  expect(named("I'm sorry I hurt you.", 'you forgot my birthday')).toBe("I'm sorry I hurt you.");
});

const { review } = createReviewer({ rules, elements });
const reworded = (text: string, register: Register = 'partner'): string | undefined =>
  review(text, { register }).findings.flatMap(({ rewordings }) => rewordings)[0]?.message;

test.each([
  // What would undo it goes with it.
  ["It's me or the band. Pick one.", 'I feel like I come second to the band.'],
  ['Fine. I’m sorry. Happy now?', 'I’m sorry. I’m listening.'],
  // What was done stays; what only wounds goes.
  [
    'ur such a hypocrite, u cancelled on me twice last month',
    'im angry, and i dont want to take it out on you. u cancelled on me twice last month',
  ],
  ['Get a life. Not everything I post is about you.', 'Not everything I post is about you.'],
  // A mention stays whole.
  ["@Sam you're overreacting", "@Sam I didn't see how much this hurt you, and I'm sorry"],
])('"%s" becomes "%s"', (text, message) => {
  expect(reworded(text)?.replace(/\.$/, '')).toBe(message.replace(/\.$/, ''));
});

test('at work an excuse after "but" is no fact that has to stay', () => {
  expect(reworded("I'm sorry you feel that way, but I was only trying to help", 'work')).toBe(
    "I can see how frustrating this is, and I'm sorry.",
  );
});
