/** Refusals, demands and tests of love in the writer's own words: what is kept of them, and where nothing can be. */
import { expect, test } from 'vitest';
import {
  asTested,
  asUnhurried,
  readBefore,
  wroteBefore,
} from '../../../src/engine/reword/own-words/wishes/requests.ts';
import {
  asHardToBear,
  asPleaToTalk,
  asSettled,
} from '../../../src/engine/reword/own-words/wishes/settled.ts';
import { asPlea, asStake } from '../../../src/engine/reword/own-words/wishes/warnings.ts';
import { asCurious } from '../../../src/engine/reword/own-words/wishes/wish-to-know.ts';
import { asWithheld } from '../../../src/engine/reword/own-words/wishes/withheld.ts';
import { review } from '../../rules/messages.ts';

test.each([
  ["I've nothing left to say to you about the caravan", "I'd rather not talk about the caravan for now."],
  [
    'got nothin to say to u or ur sister about the ring',
    "I'd rather not talk to u or ur sister about the ring for now.",
  ],
  ['I refuse to discuss Lent with you any more', "I'd rather not talk about Lent for now."],
  ['The subject of my weight is closed', "I'd rather not talk about my weight for now."],
  ["As for the bonus, I've said all I'm going to say", "I'd rather not talk about the bonus for now."],
  ["We're not talking about your ex anymore", "I'd rather not talk about your ex for now."],
  ["That's my last word on the car", "I'd rather not talk about the car for now."],
  ['I have nothing to say about it', null],
  ['im done talking about this karen', null],
  ["I won't discuss the van, so don't ask", null],
  ['I have nothing to say to people who lie about money', null],
])('%j is withheld: %s', (typed, withheld) => {
  expect(asWithheld(typed)).toBe(withheld);
});

test.each([
  ["we're sorting the rent out tonight, like it or not", "I'd like us to sort the rent out tonight."],
  ['We are finishing this conversation right now', "I'd like us to finish this conversation."],
  [
    "You're not going to work until we've settled the rota",
    "I'd like us to settle the rota before you go to work.",
  ],
  ['ur not leaving til its sorted', "I'd like us to get this sorted before you leave."],
  ["Don't you dare fall asleep on me", "I'd rather not go to bed on this."],
  ["you're not going anywhere until this is sorted", null],
  ["We'll discuss your lying tonight", null],
  ['We are meeting the bank today', null],
])('%j is wished for: %s', (typed, wished) => {
  expect(asSettled(typed)).toBe(wished);
});

test('a wish to talk is a question where no more can be said, and a forbidden leaving is hard to bear', () => {
  expect(asPleaToTalk("I'd like us to sort this tonight.")).toBe('Please can we sort this tonight?');
  expect(asPleaToTalk("I'd rather not go to bed on this.")).toBeNull();
  expect(asHardToBear("Don't you dare hang up on me again")).toBe(
    "It's difficult for me when you hang up on me.",
  );
  expect(asHardToBear("Don't you dare walking off")).toBe("It's difficult for me when you walk off.");
  expect(asHardToBear("Don't forget the milk")).toBeNull();
});

test.each([
  ["If our marriage meant a thing to you, Per, you'd have sold the boat", "I wish you'd sold the boat, Per."],
  ["if u cared at all you wouldn't have told them", "I wish you hadn't told them."],
  [
    'If this family mattered to you you would come to the wake',
    'Could you please come to the wake? It would mean a lot to me.',
  ],
  [
    "If I meant anything to you you'd be at the hospital",
    'It would mean a lot to me if you were at the hospital.',
  ],
  ["If you loved me you'd have been kinder", null],
  ["If you loved me you'd give me your password", null],
  ["If you loved me you'd have forgiven me", null],
])('%j wants: %s', (typed, wanted) => {
  expect(asTested(typed)).toBe(wanted);
});

test.each([
  [
    'I can see you read it at 9.40',
    "I saw that you read it at 9.40, and I'd like to hear from you when you can.",
    readBefore,
  ],
  ['I can see you read it', null, readBefore],
  [
    "I've rung you twice since Monday",
    "I've rung you since Monday, and I'd be glad of an answer.",
    wroteBefore,
  ],
  ["I've told you twice about the bins", null, wroteBefore],
  ['just answer me', 'Please just answer me when you can.', asUnhurried],
  ['PICK UP THE PHONE', 'Please pick up the phone when you can.', asUnhurried],
  ['answer the question on page two', null, asUnhurried],
  ["send me a photo of who's at the table", "I'd like to know who's at the table.", asCurious],
  ['who were you with at lunch', "I'd like to know who you were with at lunch.", asCurious],
  ['where did you go after the gym', "I'd like to know where you went after the gym.", asCurious],
  ['whos that in the mirror', "I'd like to know who that is in the mirror.", asCurious],
  ['drop me ur location n video me', "I'd like to know where you are.", asCurious],
  ["Turn your location on or I'm coming over", null, asCurious],
  ['Share your location pin for the party', null, asCurious],
  ['send me a photo of the room', null, asCurious],
  ['where the hell did you go', null, asCurious],
] as const)('%j waits: %s', (typed, waiting, operation) => {
  expect(operation(typed)).toBe(waiting);
});

test('what somebody else is to do is asked for without the price', () => {
  expect(asPlea("Tell your son to move the bins or I'm calling the council")).toBe(
    "I'd like your son to move the bins.",
  );
  expect(asPlea('Either my name goes first or I withdraw')).toBe("I'd like my name to go first.");
  expect(asStake("Either your mother leaves by Sunday or I'm off")).toBe(
    "I'd like your mother to leave by Sunday.",
  );
});

const first = (text: string): string | undefined =>
  review(text).findings.find(({ rewordings }) => rewordings.length > 0)?.rewordings[0]?.message;

test.each([
  [
    "You win. Whatever you say about the bathroom, I'll go along with it. The tiler's here at 8.",
    "I don't fully agree about the bathroom, but I don't want to argue. The tiler's here at 8.",
  ],
  [
    "Answer me, Joan. I'm waiting. The plumber comes on Monday.",
    "I'd like to hear from you when you can, Joan. The plumber comes on Monday.",
  ],
  [
    "do whatever you want with the garden, I don't care any more",
    "I do care about the garden, and I don't know how to say it yet.",
  ],
  [
    'you gotta forgive me about the cat before we go to Cork',
    "i'm sorry about the cat, and you don't have to forgive me before we go to Cork",
  ],
  [
    'you have to forgive me for what i said about ur dress before the wedding',
    'im sorry for what i said about ur dress, and you dont have to forgive me before the wedding',
  ],
  [
    'i need time away from u. rents paid',
    "i need time away from u, and i'll let you know when im ready to talk. rents paid",
  ],
])('%j is reworded %j', (text, reworded) => {
  expect(first(text)).toBe(reworded);
});
