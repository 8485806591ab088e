/** Charges beside an apology told as the writer's own side, and apologies that were counted. */
import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import {
  asGotToMe,
  asKnownReason,
  asNextTime,
  asUpsetThat,
} from '../../../src/engine/reword/own-words/deeds/provoked.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

const { review } = createReviewer({ rules, elements });
const offeredFor = (text: string): readonly string[] =>
  review(text).findings.flatMap(({ rewordings }) => rewordings.map(({ message }) => message));

test.each([
  [
    'sorry i snapped at u',
    'u did say ud be in by 6',
    "It got to me that u said ud be in by 6, and that's no excuse.",
  ],
  [
    'Forgive me for shouting in the car',
    "you'd missed the turning for Exeter",
    "It got to me that you'd missed the turning for Exeter, and that's no excuse.",
  ],
  [
    "I'm sorry I yelled about the rent",
    "you're the one who lent Gareth the lot",
    "It got to me that you lent Gareth the lot, and that's no excuse.",
  ],
  [
    "I'm sorry I opened your letter",
    'you left it on my desk on Monday',
    "You left it on my desk on Monday, and I still shouldn't have done it.",
  ],
  ['Sorry I was late', 'you could have told me it was at 7', "I wish you'd told me it was at 7."],
  // What nobody crossed, a rule about them, a blame for the deed itself, and a string of charges.
  ["I'm sorry I broke your mug", 'you left it on the edge of the bath', null],
  ['Sorry for screaming', 'you never listen to me', null],
  ['Sorry I swore', 'you pushed me to it', null],
  ['Sorry I swore', "you'd been on at me since Crewe, and I was shattered", null],
  ['Sorry for docking you two hours', 'you know you were in the café till ten', null],
])('%j against %j: %s', (before, charge, told) => {
  expect(asGotToMe(before, charge)).toBe(told);
});

test.each([
  [asUpsetThat, 'ur the one who left the gate open', "I'm upset that u left the gate open."],
  [asUpsetThat, 'you started it', null],
  [
    asKnownReason,
    'you know what Fridays are like, the van broke down',
    "The van broke down, and that's no excuse.",
  ],
  [
    asKnownReason,
    'you know what June does to us, we had nine weddings',
    "June got the better of us: we had nine weddings, and that's no excuse.",
  ],
  [asKnownReason, 'you know what you are like, you nagged', null],
  [asNextTime, 'maybe next time dont tell her shes slow', 'Next time, please dont tell her shes slow.'],
  [asNextTime, "maybe don't be so touchy", null],
])('%o of %j: %s', (told, charge, said) => {
  expect(told(charge)).toBe(said);
});

test.each([
  [
    'How many times do I have to say sorry about the dress, Lou?',
    "I'm sorry about the dress, and I can see that saying so hasn't made it right, Lou.",
  ],
  [
    'how many more times do i need to apologise for missing ur recital',
    'im sorry for missing ur recital, and i can see that saying so hasnt made it right',
  ],
  [
    "I've apologised for the Whitby thing on the phone. What more do you people need?",
    "I've apologised for the Whitby thing on the phone, and I can see that hasn't made it right.",
  ],
  [
    'ive said sorry twice already about the kite Bev, what more do u want, blood? see u at 6',
    'ive said sorry about the kite Bev, and i can see that hasnt made it right. see u at 6',
  ],
  [
    'I suppose I should apologise for the wedding, Moira, so please take it as read. Are you in on Friday?',
    "I'm sorry for the wedding, Moira. Are you in on Friday?",
  ],
  [
    'Mum says I have to say sorry for what I said about your cooking at Diwali. So there.',
    "I'm sorry for what I said about your cooking at Diwali.",
  ],
  [
    'I was told to apologise for parking across your drive, Mr Osei. Consider it done.',
    "I'm sorry for parking across your drive, Mr Osei.",
  ],
  [
    'Pardon me for wanting to be asked before you sold the piano.',
    'I wanted to be asked before you sold the piano, and that matters to me.',
  ],
  [
    'sorry for needing my own mum at my graduation. ill remember not to bother next time. its at 2 in the hall',
    'i needed my own mum at my graduation, and that matters to me. its at 2 in the hall',
  ],
  [
    "i'll say sorry for shouting at ur nan when u say sorry for missing my show",
    "i'm sorry for shouting at ur nan, and i'm hurt that u missed my show",
  ],
  [
    "I know you were upset about the seats, however nobody told us Ravi's lot were coming.",
    "I know you were upset about the seats. Nobody told us Ravi's lot were coming, and I know that doesn't make it any easier.",
  ],
  [
    "I'm sorry about the car. Now can we be done with Denver and book the ferry?",
    "I'm sorry about the car. There's no rush with Denver. Could we book the ferry?",
  ],
  [
    "Sorry about the row. Can we leave it there now I've the twins at two",
    "Sorry about the row. Take the time you need. I've the twins at two",
  ],
  [
    "I'm sorry I yelled, it's just that I was up with Finn till 4 and you kept poking me.",
    "I'm sorry I yelled. I was up with Finn till 4, and that's no excuse.",
  ],
])('%j is offered %j', (text, said) => {
  expect(offeredFor(text)).toContain(said);
});

test.each([
  'How often do I have to apologize for something I never did?',
  'How many apologies do you want for one late text?',
  "I'm sorry about the raffle, now can we put it to rest because it's Christmas and I want peace.",
  "I've said sorry. What else do you want? Do I need to have it notarized?",
  "I'll apologise for calling Ned lazy when you apologise for telling Pat. Until then get your own lift.",
  'Sorry for needing you. Sorry for being such hard work.',
  "I know you're upset, but that's not what happened on Sunday.",
])('%j takes nothing on', (text) => {
  expect(offeredFor(text).join(' ')).not.toMatch(/made it right|hurt that|matters to me|any easier|Could we/);
});
