/** What is kept, let go or withheld where somebody presses, gives in, or makes themselves small. */
import { expect, test } from 'vitest';
import { askedIn } from '../../../src/engine/reword/draft/asked.ts';
import { keptSorry, oneSorry } from '../../../src/engine/reword/own-words/regrets/one-sorry.ts';
import { asMeant } from '../../../src/engine/reword/own-words/wishes/requests.ts';
import { asStake } from '../../../src/engine/reword/own-words/wishes/warnings.ts';
import { isAtRisk } from '../../../src/engine/reword/proof/at-risk.ts';
import { sceneOf } from '../../../src/engine/scene.ts';
import { review } from '../../rules/messages.ts';

const offered = (text: string): readonly string[] =>
  review(text).findings.flatMap(({ rewordings }) => rewordings.map(({ message }) => message));

test.each([
  ["sorry, sorry, so sorry, what time's the bus", "What time's the bus?"],
  ['sry im a lot just wanted to see if ur still coming', 'Just wanted to see if ur still coming.'],
  ['Could I have the window open, sorry, sorry', 'Could I have the window open?'],
  ['sorry the report was late', null],
  ['can you stop', null],
])('%j asks %j', (typed, asked) => {
  expect(askedIn(typed)).toBe(asked);
});

test.each([
  ['sorry sorry, apologies, the attachment was missing', "I'm sorry the attachment was missing."],
  [
    'so sorry, sorry, I am so sorry the file was the old one, new one attached',
    "I'm sorry the file was the old one, new one attached.",
  ],
  ['sorry sorry sorry for being slow sorry', "I'm sorry for being slow."],
  ['sorry to text, sorry its late, sorry, is there class tmrw', 'Sorry to bother you. Is there class tmrw?'],
  ["sorry, sorry, I'm sorry, I don't know what to say", null],
])('many sorries in %j are one: %j', (typed, one) => {
  expect(oneSorry(typed)).toBe(one);
});

test.each([
  ['everything i touch breaks so yeah sorry i shrunk ur jumper', "I'm sorry I shrunk ur jumper."],
  ['sorry i exist', null],
])('%j ends on %j', (typed, sorry) => {
  expect(keptSorry(typed)).toBe(sorry);
});

test.each([
  ["If I meant anything to you you'd have told your mother", "I wish you'd told your mother."],
  ['if i mattered to u u wouldnt have sold the boat', "I wish you hadn't sold the boat."],
  ['if i was ur best friend ud let me copy', 'Could you please let me copy? It would mean a lot to me.'],
  ['if im ur bff youd give me ur password', null],
])('%j wants: %s', (typed, wanted) => {
  expect(asMeant(typed)).toBe(wanted);
});

test.each([
  ['Sell the bike by May, or find yourself another wife', "I'd really like you to sell the bike by May."],
  ["You marry in church or you're no child of mine", "I'd really like you to marry in church."],
  ["give me your password or we're done", null],
  ["Job in Leeds or we're done", null],
])('%j demands: %s', (typed, stake) => {
  expect(asStake(typed)).toBe(stake);
});

test.each([
  'if u hang up on me i swear u wont see me alive tmrw',
  "promise me you won't go to that party or I'm going to hurt myself tonight",
  'ive put my affairs in order n fed the cat. youd have come back if you wanted me living',
])('nothing muffles a hint at not living on: %s', (text) => {
  expect(isAtRisk(sceneOf(text))).toBe(true);
  expect(offered(text)).toEqual([]);
});

test.each([
  ['accept my apology already!!! accept it!! i wont leave ur stoop til u say we good', /accept it|stoop/],
  ['I dont care that its midnight. Sit up. We sort this tonight', /when would be good.*(?:sit up|tonight)/is],
  ['y is ur location off??? turn it on rn', /turn it on/],
  ['I agree. With all of it. Just don’t shout anymore please', /fully agree/],
  ['unfriended. unfollowed. deleted. bye.', /can we talk/],
  ["I'm stepping back from our friendship. We'll see.", /can we talk at/i],
])('nothing contradicts what stays: %s', (text, contradicting) => {
  expect(offered(text).filter((message) => contradicting.test(message))).toEqual([]);
});
