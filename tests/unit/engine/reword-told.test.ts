/** Statements about the other, told as the writer's own side; and the deed under a regret or a denial. */
import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { topicOf } from '../../../src/engine/reword/draft/lead.ts';
import { inPlural } from '../../../src/engine/reword/draft/voice.ts';
import { asSaidMyself, eventsIn } from '../../../src/engine/reword/own-words/deeds/doer.ts';
import {
  asDoneAnyway,
  asMadeTo,
  asOwnDeed,
  asShared,
  asSmall,
  asSupposed,
  asWanting,
} from '../../../src/engine/reword/own-words/deeds/excused.ts';
import { asDeed, asUnknown } from '../../../src/engine/reword/own-words/deeds/intended.ts';
import { asDeplored } from '../../../src/engine/reword/own-words/regrets/deplored.ts';
import { asBother } from '../../../src/engine/reword/own-words/theirs/habits.ts';
import { asOwed } from '../../../src/engine/reword/own-words/theirs/owed.ts';
import { asHurt, asWish, asWorry } from '../../../src/engine/reword/own-words/theirs/told.ts';
import { asRequest, asWanted } from '../../../src/engine/reword/own-words/wishes/requests.ts';
import { asPlea } from '../../../src/engine/reword/own-words/wishes/warnings.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

test.each([
  ['Is it really so much to ask that you wash a plate', 'Could you please wash a plate?'],
  ['how hard is it to put the lid back on', 'Could you please put the lid back on?'],
  ['Would it kill you to say good morning', 'Could you please say good morning?'],
  ["why can't you just wait for once", 'Could you please wait?'],
  // What one cannot ask for, and what would only press.
  ["Why can't you see what this does to me", null],
  ["Why can't you be more like him", null],
  ['How hard is it to answer a text', null],
  ['How hard is it to do the shop, but you never offer', null],
])('%j asks: %s', (typed, asked) => {
  expect(asRequest(typed)).toBe(asked);
});

test.each([
  ["If you loved me you'd stay", 'Could you please stay? It would mean a lot to me.'],
  ["if you cared at all you wouldn't go", 'Could you please not go? It would mean a lot to me.'],
  ['If you loved me you would understand', null],
])('%j wants: %s', (typed, wanted) => {
  expect(asWanted(typed)).toBe(wanted);
});

test.each([
  ['If you do not refund me by Monday I will file a complaint', 'Please refund me by Monday.'],
  ["Unless you take the post down, I'm going to report it", 'Please take the post down.'],
  ["If I don't get my deposit by the 3rd, we will go to court", "I'd like to have my deposit by the 3rd."],
  ["if you keep reverting my edits I'll report you", 'Please stop reverting my edits.'],
  ['You will hear from my lawyer', null],
])('%j pleads: %s', (typed, plea) => {
  expect(asPlea(typed)).toBe(plea);
});

test.each([
  ["you're always late", "It bothers me how often you're late."],
  ['you are forever leaving your boots in the hall', 'It bothers me when you leave your boots in the hall.'],
  ["You're never home", 'I wish you were home more.'],
  ['you always take his side', 'It bothers me when you take his side.'],
  ["You're always welcome, but wipe your feet", null],
])('%j bothers: %s', (typed, bother) => {
  expect(asBother(typed)).toBe(bother);
});

test.each([
  [asWish, 'Not once have you asked how my mum is', "I wish you'd asked how my mum is."],
  [asWish, 'Most people would of seen the smiley', "I wish you'd seen the smiley."],
  [asWish, 'Most people would have got on with their lives', null],
  [asWish, "You've not once in your life brought it back clean", "I wish you'd brought it back clean."],
  [
    asWish,
    "There isn't a single call where you let me speak",
    'I wish there were one call where you let me speak.',
  ],
  [asOwed, 'you were meant to warn me', "I wish you'd warned me."],
  [asOwed, 'as my sister it was your job to ask first', "I wish you'd asked first."],
  [asOwed, 'Would it have killed you to ring', "I wish you'd rung."],
  [asOwed, 'u were supposed to hold it not drop it', 'I wish u had held it, not dropped it.'],
  [asOwed, "If you'd any sense you'd have rung", "I wish you'd rung."],
  [asOwed, 'you were meant to have sense', null],
  [asHurt, 'You had not so much as opened the file', "It hurt that you hadn't opened the file."],
  [asHurt, 'u wont even look at me', "It hurts that u won't look at me."],
  [asHurt, "you can't be bothered to knock", "It hurts that you don't knock."],
  [asHurt, 'i didnt get so much as a nod off you', "I'd have liked a nod."],
  [asHurt, 'Not once did you ask how my mum is', "It hurt that you didn't ask how my mum is."],
  [asHurt, 'It took you a week to write two words', 'It hurt that it took a week to write two words.'],
  [asWorry, 'Deep down you resent my job', 'I worry that you resent my job.'],
  [asWorry, "It's obvious you don't care", "I worry that you don't care."],
  [asWorry, 'You obviously think I am stupid', null],
  [asWorry, 'you just want the attention', 'I worry that you just want the attention.'],
  [asWorry, "u don't give a crap about my mum", "I worry that u don't care about my mum."],
  [asWorry, 'u dont care about this team shawna u just wanted the tshirt', null],
  [asOwnDeed, 'Any parent on this street would have read that diary', 'I read that diary'],
  [asOwnDeed, 'Anyone would have done the same', null],
  [asDoneAnyway, 'I would not have needed to go through your purse', 'I went through your purse'],
  [asDoneAnyway, 'i wouldnt of been in ur coat pockets would i', 'I was in ur coat pockets'],
  [
    asSupposed,
    'supposing I did embarrass you by walking in',
    "I embarrassed you by walking in, and I'm sorry.",
  ],
  [
    asSupposed,
    'on the chance that what I said about second helpings bothered you',
    "I'm sorry what I said about second helpings bothered you.",
  ],
  [asWanting, 'excuse me for wanting a quiet evening', 'I wanted a quiet evening'],
  [
    asSaidMyself,
    "Words were said at the AGM that shouldn't have been, and feelings got bruised",
    "I said things at the AGM that I shouldn't have, and I'm sorry.",
  ],
  [asSaidMyself, 'Things were said at the AGM', null],
  [asShared, "Kyle's D in chemistry is your doing", "Kyle's D in chemistry is partly on me, too."],
  [asShared, 'this is all your fault', null],
  [asDeplored, "It's a crying shame about your car", "I'm sorry about your car."],
  [asDeplored, 'Bit of a shame you got left off the invite', "I'm sorry I left you off the invite."],
  [
    asDeplored,
    'too bad you had to find out from Facebook lol',
    "I'm sorry you had to find out from Facebook.",
  ],
  [asMadeTo, 'my anxiety made me go thru ur phone i literally couldnt stop', 'I went thru ur phone'],
  [asMadeTo, "they're the ones who called your mother a witch", 'I called your mother a witch'],
  [asMadeTo, 'it made me feel bad', null],
  [asSmall, "it's a mug", "The mug seemed a small thing to me, and I can see it wasn't to you."],
  [
    asSmall,
    'I was only ten minutes late',
    "Ten minutes seemed a small thing to me, and I can see it wasn't to you.",
  ],
  [asSmall, "it's a big deal to nobody", null],
  [topicOf, 'sorry if my remark about the Denver office offended you', 'the Denver office'],
])('%o tells %j as %j', (tell, typed, told) => {
  expect(tell(typed)).toBe(told);
});

test.each([
  ["I didn't mean to embarrass you at the dinner", 'I embarrassed you at the dinner'],
  ['At no point did I set out to make you feel small', 'I made you feel small'],
  ["we weren't trying to insult anyone", null],
  // Nobody deceives by mistake.
  ["I didn't mean to deceive you", null],
  ['I meant to upset you', null],
])('%j did: %s', (typed, deed) => {
  expect(asDeed(typed)).toBe(deed);
});

test.each([
  ['how was I supposed to know you were ill?', "I didn't know you were ill"],
  ['How am I supposed to know everything', null],
])('%j did not know: %s', (typed, told) => {
  expect(asUnknown(typed)).toBe(told);
});

test.each([
  ['ur diary got read, sorry', 0, 'I read ur diary'],
  ['your name was left off the list', 0, 'I left your name off the list'],
  ['yeah so your bike ended up getting sold', 0, 'I sold your bike'],
  [
    'Your name was left out of the credits and the talk got given',
    0,
    'I left your name out of the credits and gave the talk',
  ],
  ["Regarding Biscuit's stay: a gate was left open", 26, 'I left a gate open'],
  ['This was not picked up at handover', 0, "I didn't pick this up at handover"],
  ['Things were said in the van', 0, 'I said things that hurt in the van'],
])('%j was done, from %d on: %s', (typed, at, done) => {
  expect(eventsIn(typed)).toEqual({ at, done });
});

test.each([
  'Mistakes were made',
  'The cake was made by Ana',
  'your trip got rained on',
  'Errors were made in how',
  'Some plates got broken and words fell',
])('%j names no deed', (typed) => {
  expect(eventsIn(typed)).toBeNull();
});

test.each([
  ["I've said sorry, and I can see it wasn't enough.", "We've said sorry, and we can see it wasn't enough."],
  ["I'm sorry I [what I did]. Some of this is on me.", "We're sorry we [what I did]. Some of this is on us."],
])('%j in the plural', (one, several) => {
  expect(inPlural(one)).toBe(several);
});

const { review } = createReviewer({ rules, elements });
const first = (text: string): string | undefined =>
  review(text).findings.find(({ rewordings }) => rewordings.length > 0)?.rewordings[0]?.message;

test.each([
  ["I'm sorry you're upset.", "I'm sorry I upset you."],
  ["Sorry you weren't happy with what I said at dinner.", "I'm sorry for what I said at dinner."],
  ['Sorry to anyone who got upset by my toast on Saturday.', "I'm sorry my toast on Saturday upset you."],
  [
    'My apologies if my remark embarrassed you in front of Nina.',
    "I'm sorry my remark embarrassed you in front of Nina.",
  ],
  ['Are you deaf or what, Gary?', "I don't think I was heard, Gary."],
  ['Not once in eleven years have you put the bins out.', "I wish you'd put the bins out."],
  ['Get your stupid dog off my lawn.', 'Get your dog off my lawn.'],
])('%j is offered as %j', (text, reworded) => {
  expect(first(text)).toBe(reworded);
});

test.each([
  [
    "I'm sorry you feel that way, but we have never offered refunds to customers.",
    "I can see how frustrating this is, and I'm sorry. We have never offered refunds to customers.",
  ],
  [
    'We understand your frustration, but we do not sell this item as new. It is in the description.',
    'We understand your frustration. We do not sell this item as new. It is in the description.',
  ],
])('in a dispute the reason stays: %s', (text, reworded) => {
  expect(
    review(text).findings.flatMap(({ rewordings }) => rewordings.map(({ message }) => message)),
  ).toContain(reworded);
});

test.each([
  ["I'm sorry you got so upset about me reading your diary.", "I'm sorry I upset you by reading your diary."],
  [
    'Sorry you were embarrassed when I shouted at the ref.',
    "I'm sorry I embarrassed you when I shouted at the ref.",
  ],
])('the deed beside a feeling is kept: %s', (text, reworded) => {
  const { review } = createReviewer({ rules, elements });
  expect(review(text).findings[0]?.rewordings[0]?.message).toBe(reworded);
});
