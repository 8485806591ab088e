/** Drafts that keep the writer's own clause and turn it: what a feeling is about, what was done in jest, what befell. */
import { expect, test } from 'vitest';
import { asBefallen } from '../../../src/engine/reword/own-words/deeds/befallen.ts';
import {
  asMistyped,
  asMyDoing,
  asSaidDrunk,
  asTalked,
} from '../../../src/engine/reword/own-words/deeds/culprits.ts';
import {
  asDoneBefore,
  asMadeTo,
  asOwnDeed,
  asSmall,
} from '../../../src/engine/reword/own-words/deeds/excused.ts';
import {
  asDeed,
  asHurtWhen,
  asItsEffect,
  asUnknown,
} from '../../../src/engine/reword/own-words/deeds/intended.ts';
import { asJoke } from '../../../src/engine/reword/own-words/deeds/jokes.ts';
import { asMeantWell } from '../../../src/engine/reword/own-words/deeds/meant-well.ts';
import { asOwnShare } from '../../../src/engine/reword/own-words/deeds/shares.ts';
import { asOnlyDone, asToldDeed } from '../../../src/engine/reword/own-words/deeds/told-deeds.ts';
import { asOwnHabit } from '../../../src/engine/reword/own-words/deeds/traits.ts';
import { asDoneUnasked } from '../../../src/engine/reword/own-words/deeds/unasked.ts';
import { asLoss, asOnlyLost } from '../../../src/engine/reword/own-words/feelings/losses.ts';
import {
  asHeardOut,
  asOverDeed,
  asSeen,
  asSeenElse,
} from '../../../src/engine/reword/own-words/feelings/seen.ts';
import { asStillSore, longAgo } from '../../../src/engine/reword/own-words/feelings/upset-about.ts';
import {
  baseOfGerund,
  isPast,
  pastOfEither,
  pastOfGerund,
} from '../../../src/engine/reword/own-words/past.ts';

test.each([
  ['forgetting', 'forgot'],
  ['bein', 'was'],
  ['tidying', 'tidied'],
  ['missin', 'missed'],
  ['morning', null],
  ['forgot', null],
])('the past of "%s" is "%s"', (gerund, past) => {
  expect(pastOfGerund(gerund)).toBe(past);
});

test('what is past, and what is the base of a form, is told by it', () => {
  expect(['was', "didn't", 'forgot', 'asked', 'forget', 'going'].map(isPast)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([baseOfGerund('telling'), baseOfGerund('told'), pastOfEither('told')]).toEqual([
    'tell',
    null,
    'told',
  ]);
});

test.each([
  ["There's no call to be hurt that I went with Maud", "I can see you're hurt that I went with Maud."],
  [
    "you've no right to be mad cos i ate the last bagel",
    "I can see you're angry because I ate the last bagel.",
  ],
  ['no reason to be jealous of Yusuf, he is a mate', "I can see you're uneasy about Yusuf."],
  ['it is silly to be jealous that I sat with Yusuf', "I can see you're hurt that I sat with Yusuf."],
  ['ur so sensitive about that group chat', "I can see you're upset about that group chat."],
  ['Stop sulking over us not waiting at the gate', "I can see you're upset that we didn't wait at the gate."],
  ["don't be cross with me for selling the bike", "I can see you're cross with me for selling the bike."],
  ['why be upset about how my sister put it', "I can see you're upset about how my sister put it."],
  ['such a fuss over Dad missing the recital', "I can see you're upset about Dad missing the recital."],
  ['stop moaning about what Tess said at lunch', "I can see you're upset about what Tess said at lunch."],
  ['no need to cry because your sister won', "I can see you're upset because your sister won."],
  ['you are overreacting', null],
  ["You shouldn't feel that way about it", null],
  ['you are mad about nothing', null],
  ['stop being upset when you lose', null],
])('"%s" is seen as "%s"', (typed, seen) => {
  expect(asSeen(typed)).toBe(seen);
});

test.each([
  ['all this drama over me being ten minutes late', 'I was ten minutes late, and I can see it upset you'],
  ['ur losing it bc i forgot the milk', 'I forgot the milk, and I can see it upset you'],
  [
    'you took it to heart when I said the cake was dry',
    'I said the cake was dry, and I can see it upset you',
  ],
  ['You are making a scene about me going to Cork', null],
  ['calm down, I was late because I missed the tram', null],
  ['you always blow up when I leave', null],
])('the deed in "%s" is told as "%s"', (typed, deed) => {
  expect(asOverDeed(typed)).toBe(deed);
});

test.each([
  ['I never meant for you to hear it from Aldo', "I'm sorry you had to hear it from Aldo."],
  ["it wasn't my plan for your nan to miss the cake", "I'm sorry your nan missed the cake."],
  ["It's not like I planned for Bea to turn up", "I'm sorry Bea turned up."],
  ['I never wanted for you to feel left out', "I'm sorry I made you feel left out."],
  ["I didn't mean for it to come out like that", null],
  ["I didn't mean for anyone to cry", null],
  ["I didn't mean for you to think I left", null],
  ['I meant for you to win it', null],
])('"%s" is told as what befell: "%s"', (typed, befallen) => {
  expect(asBefallen(typed)).toBe(befallen);
});

test.each([
  ["I wasn't tryin to leave you off the list", 'I left you off the list'],
  ["I didn't mean to show you up at the desk", 'I showed you up at the desk'],
  ['I never set out to leave you with the bill that night', 'I left you with the bill that night'],
])('"%s" is done as "%s"', (typed, deed) => {
  expect(asDeed(typed)).toBe(deed);
});

test.each([
  ['I was only kidding when I told Bo you snore', "I told Bo you snore, and I'm sorry."],
  ['we hid your shoes for a laugh', null],
  ['i called your curry soup as a joke', "I called your curry soup, and I'm sorry."],
  ['the thing about your ears was just banter', "My joke about your ears hurt you, and I'm sorry."],
  ["I'm only messing about your tie", "My joking about your tie hurt you, and I'm sorry."],
  ['it was only a joke', null],
  ['I was joking about it', null],
])('"%s" is owned as "%s"', (typed, owned) => {
  expect(asJoke(typed)).toBe(owned);
});

test.each([
  ["That was the gin talking at Mo's wedding, not me", "I'm sorry for what I said at Mo's wedding."],
  ['it was the tablets talking last night', "I'm sorry for what I said last night."],
  ['That was the Jack Daniels talking on Sunday', "I'm sorry for what I said on the Jack Daniels on Sunday."],
  ['twas the stout talking at the wake', "I'm sorry for what I said at the wake."],
  ['it was the gin talking', null],
])('"%s" is owned as "%s"', (typed, owned) => {
  expect(asTalked(typed)).toBe(owned);
});

test('what nobody would say sober was said', () => {
  expect(asSaidDrunk("I'd never say your bread was dry sober")).toBe('I said your bread was dry');
  expect(asSaidDrunk("I'd never say your bread was dry")).toBeNull();
  expect(asSaidDrunk("I'd never say that sober")).toBeNull();
});

test('whoever sends a slip could have read it first', () => {
  expect(asMistyped('autocorrect did that')).toBe('I sent that without reading it over');
  expect(asMistyped('my phone changed it to ham not mam')).toBe(
    'I meant mam, and I sent it without reading it over',
  );
  expect(asMistyped('my phone died')).toBeNull();
});

test.each([
  ['we both said things at the wake', "I said things I shouldn't have at the wake"],
  ['we both shouted at each other in the car', 'I shouted at you in the car'],
  ['you lied and I lied, call it even', 'I lied'],
  ['neither of us behaved well over the flat', "I didn't behave well over the flat"],
  ['you did your share of damage and I did mine', null],
  ['we both know it', null],
  ['we both loved the film', null],
  ['it takes two', null],
])('of "%s" the own share is "%s"', (typed, share) => {
  expect(asOwnShare(typed)).toBe(share);
});

test.each([
  ['bright side, now he has left you get the sofa', "I'm sorry he has left."],
  ["now that you've been made redundant you can paint", "I'm sorry you've been made redundant."],
  ['now you can finally rest', null],
  ['now you have the flat', null],
])('in "%s" the loss is "%s"', (typed, loss) => {
  expect(asLoss(typed)).toBe(loss);
});

test('a thing that was only that is a loss', () => {
  expect(asOnlyLost('be glad it was only the fence')).toBe("I'm sorry about the fence.");
  expect(asOnlyLost('at least it was only once')).toBeNull();
  expect(asOnlyLost('be glad it was only a joke')).toBeNull();
});

test.each([
  [
    "I go quiet when I'm stressed, that's just me",
    "I know it's hard on you that I go quiet when I'm stressed, and I can work on it.",
  ],
  ["I'm a person who speaks plainly", null],
  [
    "I don't give praise, that's how I am",
    "I know it's hard on you that I don't give praise, and I can work on it.",
  ],
  ['i hold grudges soz', "I know it's hard on you when I hold grudges, and I can work on it."],
  ["I don't do small talk", "I know it's hard on you that I don't do small talk, and I can work on it."],
  ["I know I'm blunt", null],
  ["that's just how I am", null],
])('"%s" is told as "%s"', (typed, habit) => {
  expect(asOwnHabit(typed)).toBe(habit);
});

test('deeds are told before who else would have done them, and with whose they are', () => {
  expect(asDoneBefore('I opened your post because it lay there, and who wouldn’t')).toBe(
    'I opened your post',
  );
  expect(asDoneBefore('I asked because nobody said')).toBeNull();
  expect(asOwnDeed('any fella would have rung his ex if she was ill')).toBe('I rang my ex when she was ill');
  expect(asDoneUnasked('It was for your own good that I told Ray about the debt')).toBe(
    'I told Ray about the debt, and I should have asked you first. I wanted to help.',
  );
  expect(asMeantWell("I meant it as a compliment, saying you'd slimmed down")).toBe(
    "I said you'd slimmed down, and I'm sorry.",
  );
});

test('what is made small keeps its name', () => {
  expect(asSmall('A missed bus is hardly the end of the world')).toBe(
    "A missed bus seemed a small thing to me, and I can see it wasn't to you.",
  );
  expect(asSmall('It was a tiny dent on a nine-year-old Polo')).toBe(
    "The dent on the Polo seemed a small thing to me, and I can see it wasn't to you.",
  );
  expect(asSmall('The flood was the end of the world')).toBeNull();
  expect(longAgo('the prom was six years ago')).toBe('the prom');
  expect(longAgo('that was like two summers ago')).toBe('what happened two summers ago');
  expect(longAgo('it was only a prom')).toBeNull();
});

test('what two did like idiots, one did like an idiot', () => {
  expect(asOwnShare('we both acted like idiots at the lodge')).toBe('I acted like an idiot at the lodge');
  expect(asOwnShare('we both behaved like children')).toBe('I behaved like a child');
});

test.each([
  ['You are so touchy, I only said the van was loud', 'I said the van was loud'],
  ["it's not a big deal i was late to the match", 'I was late to the match'],
  ['I only wanted to help', null],
  ["it's not a big deal, you were late", null],
])('"%s" tells that "%s" was done', (typed, deed) => {
  expect(asOnlyDone(typed)).toBe(deed);
});

test.each([
  ["I'm not good with dates, so I missed your leaving do", 'I missed your leaving do'],
  ["ok i forgot ur name day, i'm just like that", 'I forgot ur name day'],
  ["I grew up that way, that's just me", null],
  ["I missed the bus, that's just me", null],
])('beside "that is me" "%s" tells "%s"', (typed, deed) => {
  expect(asToldDeed(typed)).toBe(deed);
});

test.each([
  ['Calm down about the £40', 'I want to hear you out about the £40.'],
  ['chill out over Friday, it is only lunch', 'I want to hear you out about Friday.'],
  ['calm down about it', null],
  ['calm down', null],
])('"%s" is heard as "%s"', (typed, heard) => {
  expect(asHeardOut(typed)).toBe(heard);
});

test.each([
  ['Get over the thing with Carlo already', 'I can see the thing with Carlo still hurts.'],
  ['why are you hung up on what I said at lunch', 'I can see what I said at lunch still hurts.'],
  ['get over the tickets', 'I can see the tickets still hurt.'],
  ['get over it', null],
])('"%s" is still sore: "%s"', (typed, sore) => {
  expect(asStillSore(typed)).toBe(sore);
});

test('what an act did is told, where it was not meant to', () => {
  expect(asItsEffect("It wasn't meant to leave you out of the vote")).toBe('It left you out of the vote');
  expect(asItsEffect("It wasn't meant to be read")).toBeNull();
  expect(asHurtWhen("I wasn't judging you when I asked about the rent")).toBe(
    'I can see it hurt when I asked about the rent',
  );
  expect(asHurtWhen("I wasn't judging you when I said it")).toBeNull();
  expect(asHurtWhen('I go quiet when I am tired')).toBeNull();
  expect(asUnknown('How was I to know Monday was your exam')).toBe("I didn't know Monday was your exam");
  expect(asUnknown('you never told me your nan was ill')).toBe("I didn't know your nan was ill");
});

test('help that nobody asked for is told by what was done', () => {
  expect(asDoneUnasked('I gave your address to Olek for your own good')).toBe(
    'I gave your address to Olek, and I should have asked you first. I wanted to help.',
  );
  expect(asDoneUnasked('I was only trying to help when I rang the bank')).toBe(
    'I rang the bank, and I should have asked you first. I wanted to help.',
  );
  expect(asMadeTo('Gavin told me to leave you off the list')).toBe(
    'I left you off the list when Gavin told me to',
  );
  expect(asOwnShare('we were both out of order at the lunch')).toBe('I was out of order at the lunch');
});

test('what is seen can be said in other words', () => {
  expect(asSeenElse('no cause to be huffy that I left early')).toBe('I can see it hurts that I left early.');
  expect(asSeenElse('stop being so sad about Yusuf')).toBe('I want to hear how you feel about Yusuf.');
  expect(asSeenElse('stop being so sad')).toBeNull();
  expect(asSeen("you can't be upset about something I said in March")).toBe(
    "I can see you're upset about what I said in March.",
  );
});

test('what a mood or a tablet did, somebody did', () => {
  expect(asMyDoing('it was my temper that broke the lamp, not me')).toBe('I broke the lamp');
  expect(asMyDoing("That was the meds talking when I said I'd leave")).toBe("I said I'd leave");
  expect(asMyDoing('it was my anxiety that made me late')).toBeNull();
  expect(asMyDoing('it was my sister that broke the lamp')).toBeNull();
});
