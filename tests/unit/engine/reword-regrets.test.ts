/** Doubtful and turned-away apologies, told in the writer's own words: the deed beside the feeling, the act left open. */
import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { asAffected, asBothering, byWhich } from '../../../src/engine/reword/own-words/regrets/caused.ts';
import { asHarmDone, regretIfSo } from '../../../src/engine/reword/own-words/regrets/dehedge.ts';
import { asOpenAct, asUnknownAct } from '../../../src/engine/reword/own-words/regrets/open-act.ts';
import { asImpression, asKind, asNotClear } from '../../../src/engine/reword/own-words/regrets/readings.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

test.each([
  [
    'sorry if me humming in the car put you off on Tuesday',
    "I'm sorry I put you off on Tuesday by humming in the car.",
  ],
  ['If us rehearsing in the hall kept you awake', "I'm sorry we kept you awake by rehearsing in the hall."],
  [
    "I'm sorry if forgetting your recital upset you in any way",
    "I'm sorry I upset you by forgetting your recital.",
  ],
  // No deed, and one that nobody is sorry for.
  ['sorry if anything upset you at the Priory', null],
  ['sorry if reading glasses upset you', null],
  ['sorry if doing my job upset you', null],
  ['sorry if standing up for myself upset you', null],
])('%j affected them: %s', (typed, told) => {
  expect(asAffected(typed)).toBe(told);
});

test.each([
  ['if it hurt you that I gave the cot to Shauna', "I'm sorry I hurt you when I gave the cot to Shauna."],
  ['Sorry it bothers you that I told the book club', "I'm sorry I told the book club."],
  ["if it upset you that I wasn't there, I apologise", "I'm sorry I upset you when I wasn't there."],
  ["sorry if it bothers you that I can't make Sunday", null],
  ["sorry if it upsets you that I'm seeing Dan", null],
])('%j bothered them: %s', (typed, told) => {
  expect(asBothering(typed)).toBe(told);
});

test.each([
  ['left out when the four of us went to Whitby', ' when the four of us went to Whitby'],
  ['upset because I sat with Petra', ' when I sat with Petra'],
  ["upset because I won't lend you the van", ''],
])('%j was caused %j', (typed, by) => {
  expect(byWhich(typed)).toBe(by);
});

test.each([
  ["sorry for whatever I did at Niall's party ok", "I'm sorry for what I did at Niall's party."],
  ['whatever I said about your brother im sorry', "I'm sorry for what I said about your brother."],
  ["Whatever it is I've done to annoy you since Easter", "I'm sorry I've annoyed you since Easter."],
  ['Sorry for anything I did that upset you at the match', "I'm sorry I upset you at the match."],
  ['If anything I wrote in the card hurt you', "I'm sorry what I wrote in the card hurt you."],
  ["Sorry for everything I've ever done to you", null],
  ['anything I might have done in those eleven years', null],
  [
    'if anything I said at dinner came across as harsh',
    "I'm sorry what I said at dinner came across as harsh.",
  ],
  ['whatever I did when I was drunk', "I'm sorry for what I did when I was drunk."],
  ['Should anything I said on Monday have hurt you I apologise', "I'm sorry what I said on Monday hurt you."],
  ['sorry for whatever I did to upset Cal', "I'm sorry I upset Cal."],
  ['Whatever I did to deserve this', null],
  ['sorry for whatever you think I did at the gig', null],
])('%j is open: %s', (typed, told) => {
  expect(asOpenAct(typed)).toBe(told);
});

test.each([
  ["No idea what I said at Deirdre's do but sorry", "what I said at Deirdre's do."],
  ["I don't know what I'm meant to have done at the lodge, but sorry", 'what I did at the lodge.'],
  ["I don't know what I did", null],
])('%j is unknown: %s', (typed, end) => {
  expect(asUnknownAct(typed)).toBe(end && `I can see you're upset, and I'd like to understand ${end}`);
});

test.each([
  [
    'for any upset that my trimming might have caused to yourself or Jo',
    "I'm sorry my trimming upset you and Jo.",
  ],
  ['any offence I may have caused', "I'm sorry I offended you."],
  ['any inconvenience I may have caused', null],
  ['any upset I may have caused your family', null],
])('%j was harm: %s', (typed, told) => {
  expect(asHarmDone(typed)).toBe(told);
});

test.each([
  [', and if so I apologise.', ', and if so I apologise'],
  ['. If so I regret it. See you.', '. If so I regret it'],
  ['. If so, ring me.', ''],
])('%j doubts once more: %j', (following, doubt) => {
  expect(regretIfSo(following)).toBe(doubt);
});

test.each([
  ["I'm sorry you think I'm the kind who only rings to check up", 'I only ring to check up'],
  ["sorry you think I'm the type who'd forget his own wife", "I'd forget my own wife"],
  ["sorry you think I'm the type to go through your phone", "I'd go through your phone"],
  ["sorry you think I'm the type that is cruel and that", null],
])('%j makes of them: %s', (typed, claim) => {
  expect(asKind(typed)).toBe(claim && `I'm sorry I gave you reason to think ${claim}.`);
});

test.each([
  [
    'sorry you got that impression from the email I sent',
    "I'm sorry I gave you that impression with the email I sent.",
  ],
  [
    'sorry you got the wrong end of the stick about my joke',
    "I'm sorry I gave you the wrong idea about my joke.",
  ],
  [
    "I'm sorry it came across to you like you're not wanted",
    "I'm sorry I made you feel as if you're not wanted.",
  ],
  ['sorry it was understood as being about you', "I'm sorry it felt as if it was about you."],
])('%j left an impression: %s', (typed, told) => {
  expect(asImpression(typed)[0]).toBe(told);
});

test.each([
  ['sorry you misunderstood what I told Leila about the keys', 'what I told Leila about the keys'],
  ['sorry you misread the situation', null],
])('%j was not clear: %s', (typed, what) => {
  expect(asNotClear(typed)).toBe(what && `I'm sorry I wasn't clear in ${what}.`);
});

const { review } = createReviewer({ rules, elements });
const first = (text: string): string | undefined =>
  review(text).findings.flatMap(({ rewordings }) => rewordings)[0]?.message;

test.each([
  [
    'Should I have offended you with my remark about the choir, I apologise.',
    "I'm sorry I offended you with my remark about the choir.",
  ],
  [
    'Should my comments on Thursday have upset you, my apologies.',
    "I'm sorry my comments on Thursday upset you.",
  ],
  [
    "If there was something in my email that annoyed you, I'm sorry.",
    "I'm sorry something in my email annoyed you.",
  ],
  ['sorry to anybody put out by me moving the bins to Thursday', "i'm sorry for moving the bins to Thursday"],
  [
    'Sorry to anyone on the committee who felt left out of the Harrogate trip.',
    "I'm sorry I left some of you out of the Harrogate trip.",
  ],
  [
    "Sorry if you were annoyed about the shed being left open, I'll get a lock on Saturday.",
    "I'm sorry about the shed being left open. I'll get a lock on Saturday.",
  ],
  [
    "I'm sorry you weren't comfortable with me bringing Jude.",
    "I'm sorry I made you uncomfortable by bringing Jude.",
  ],
  ['Sorry you feel I sold you short on the van.', "I'm sorry I sold you short on the van."],
  ["Sorry you think I lied to Bea, I didn't.", "I'm sorry I gave you reason to think I lied to Bea."],
  // A regret in the place of a regret: the rest of its sentence stays.
  [
    'Its a pity you read my note as a dig, I tend the garden alone.',
    "I'm sorry my note sounded like a dig, I tend the garden alone.",
  ],
])('%j is offered as %j', (text, reworded) => {
  expect(first(text)).toBe(reworded);
});
