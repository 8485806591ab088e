/** What a rewording keeps of what the writer said: the deed, the opinion, the habit, the thing it is about. */
import { expect, test } from 'vitest';
import { named } from '../../../src/engine/reword/draft/matter.ts';
import { asForWhat } from '../../../src/engine/reword/own-words/deeds/intended.ts';
import { asDoneUnasked } from '../../../src/engine/reword/own-words/deeds/unasked.ts';
import {
  asImpression,
  asReason,
  tellsOfWords,
} from '../../../src/engine/reword/own-words/regrets/readings.ts';
import { asBother } from '../../../src/engine/reword/own-words/theirs/habits.ts';
import { asOpinion } from '../../../src/engine/reword/own-words/theirs/opinions.ts';
import { asFeltWorry, asHurt } from '../../../src/engine/reword/own-words/theirs/told.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

test.each([
  [
    "I rang your landlord because I love you and you weren't going to do it",
    'I rang your landlord, and I should have asked you first. I was worried about you.',
  ],
  [
    'I was only trying to help by tidying your desk',
    'I tidied your desk, and I should have asked you first. I wanted to help.',
  ],
  [
    'when I cancelled the carers it was with the best of motives',
    'I cancelled the carers, and I should have asked you first. I wanted to help.',
  ],
  ['i only read ur diary cos i was worried', "I read ur diary, and I'm sorry. I was worried about you."],
  ["I lied about the job because I knew how worried you'd get", "I lied about the job, and I'm sorry."],
  // Where nothing in particular is named, or only something was said.
  ['I did it because I love you', null],
  ['I only said it because I care', null],
  ['I was only trying to help', null],
])('%j is told as a deed: %s', (typed, told) => {
  expect(asDoneUnasked(typed)).toBe(told);
});

test.each([
  ['me n the girls were talking and all of us think uve changed', 'I think uve changed.'],
  ['we all think you work too late', 'I think you work too late.'],
  ['we all think you are selfish', null],
])('%j as an opinion of one: %s', (typed, opinion) => {
  expect(asOpinion(typed)).toBe(opinion);
});

test.each([
  ['everytime i open up u change the subject', 'It bothers me when I open up and u change the subject.'],
  ['why do u always wait til im out the door', 'It bothers me when u wait til im out the door.'],
  ['All you do is sit on that phone', 'It bothers me when you sit on that phone.'],
  ['you guys are forever closing issues', 'It bothers me when you close issues.'],
  ['every time my mum visits u disappear', 'It bothers me when my mum visits and u disappear.'],
  ['All you ever talk about is your ex', 'It bothers me when you talk about your ex.'],
  // No habit of theirs, and nothing to be bothered by.
  ['every time it rains the roof leaks', null],
  ["you're always right", null],
  ['every time i ask you to mind him youve something on', null],
])('%j as what bothers: %s', (typed, bothers) => {
  expect(asBother(typed)).toBe(bothers);
});

test.each([
  ['You closed my PR without so much as a comment', 'It hurt that you closed my PR without a comment.'],
  ['Not so much as a card out of you', "I'd have liked a card."],
  ['A simple heads up would have been nice', "I'd have liked a heads up."],
  ['Not even a call from you when Dad was ill', "I'd have liked a call when Dad was ill."],
  ['You left without your keys, and I was late', null],
])('%j as what hurt: %s', (typed, hurt) => {
  expect(asHurt(typed)).toBe(hurt);
});

test.each([
  ['I feel like you only call when you need a lift', 'I worry that you only call when you need a lift.'],
  ['i get the impression that u avoid me', 'I worry that u avoid me.'],
  ['I feel like a ghost', null],
])('%j as a worry: %s', (typed, worry) => {
  expect(asFeltWorry(typed)).toBe(worry);
});

const UPSET = "I'm annoyed, and I don't want to be mean about it.";
test.each([
  ['what you wrote about the returns policy is a joke', UPSET.replace(',', ' about the returns policy,')],
  ['honestly, your report was a joke', UPSET.replace(',', ' about your report,')],
  ['oh look, you opened the parcel', UPSET.replace(',', ' about the parcel,')],
  // What somebody is laughed at with, where it was, and one of two things are for the writer to name.
  ['will I get the mayor round', UPSET.replace(',', ' about [topic],')],
  ['oh the humanity', UPSET],
  ['you are dead to me after what you said at the funeral', UPSET.replace(',', ' about [topic],')],
  ['the hedge and the gate are a joke', UPSET.replace(',', ' about [topic],')],
  ['oh look at you', UPSET],
])('a feeling in the place of %j names what it is about: %s', (typed, said) => {
  expect(named(UPSET, typed)).toBe(said);
});

test.each([
  [
    'im sorry that u think i only txt when i need somthing',
    "I'm sorry I gave you reason to think I only txt when i need somthing.",
  ],
  ["I'm sorry you think I'm selfish", null],
  ["I'm saddened that you consider me unapproachable", null],
  ["I'm sorry you think I'm lying to you", "I'm sorry I gave you reason to think I'm lying to you."],
  ['sorry you think we never called because of Dan', null],
  ['sorry if u think i should of told u first', "I should have told u first, and I'm sorry."],
])('%j as cause for a view: %s', (typed, reason) => {
  expect(asReason(typed)).toBe(reason);
});

test.each([
  ['well im sorry u see it as snooping', "I'm sorry it felt like snooping."],
  [
    'Sorry you got the impression I was laughing at you',
    "I'm sorry I gave you the impression I was laughing at you.",
  ],
  ['sorry you experience my visits as an inspection', "I'm sorry my visits felt like an inspection."],
  [
    'sorry you read my message about the invoice as an accusation',
    "I'm sorry my message about the invoice sounded like an accusation.",
  ],
  [
    'sorry that u see it as me stealing ur boyfriend, he was single',
    "I'm sorry it felt as if I was stealing ur boyfriend.",
  ],
  ['Sorry my edit summary read as hostile to you', "I'm sorry my edit summary was hostile."],
  ['sorry u took the joke wrong lol', "I'm sorry the joke hurt you."],
  ['Sorry you heard a threat', "I'm sorry it sounded like a threat."],
  ['sorry you see it like that', undefined],
  ['sorry it was taken by you to be about headcount', undefined],
])('%j as an impression that was given: %s', (typed, impression) => {
  expect(asImpression(typed)[0]).toBe(impression);
});

test.each([
  ["Ok Dad. I'm sorry that you see it like this. The house is in both our names.", false],
  ["Ok Dad. I'm sorry that you see it like this. I only said the house is old.", true],
  ['Sorry you took that so personally.', true],
])('that something was said is in sight in %j: %s', (text, isTold) => {
  expect(tellsOfWords(sceneOf(text))).toBe(isTold);
});

test.each([
  [
    'that was the rum talking, what i let slip about the baby',
    "I'm sorry for what I let slip about the baby.",
  ],
  ['that was the rum talking, not me', null],
])('%j keeps what was said: %s', (typed, sorry) => {
  expect(asForWhat(typed)).toBe(sorry);
});
