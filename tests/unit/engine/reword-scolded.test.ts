/** Deeds inside a scolding and beside a name that is called, told as what upsets the writer. */
import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { asUpsetBy } from '../../../src/engine/reword/own-words/theirs/asked-deed.ts';
import { asFoundOut } from '../../../src/engine/reword/own-words/theirs/found-out.ts';
import { asBother } from '../../../src/engine/reword/own-words/theirs/habits.ts';
import { asNamedFor } from '../../../src/engine/reword/own-words/theirs/named-for.ts';
import { asScoldedFor, asWhoever } from '../../../src/engine/reword/own-words/theirs/scolded.ts';
import { asWish, asWorry } from '../../../src/engine/reword/own-words/theirs/told.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

test.each([
  ['What on earth possessed you to paint the apple tree?', "I'm upset that you painted the apple tree."],
  ['who gave u the right to open my post', "I'm upset that you opened my post."],
  ['How dare you speak to my aunt like that', "I'm upset that you spoke to my aunt like that."],
  ['Who told you you could book the hall', "I'm upset that you booked the hall."],
  [
    'What made you think it was fine to take my tent and sell it',
    "I'm upset that you took my tent and sold it.",
  ],
  ["What's wrong with you, Lars, that you let Gran pay", "I'm upset that you let Gran pay, Lars."],
  // What goes on in somebody is no deed, and two verbs that may be nouns are left.
  ['how dare you think that', null],
  ['What possessed you', null],
  ["What's wrong with you, Lars", null],
])('%j scolds for a deed: %s', (typed, said) => {
  expect(asScoldedFor(typed)).toBe(said);
});

test.each([
  ['What kind of person leaves a pup on a balcony', "I'm upset that you left a pup on a balcony."],
  ['what sort of mother forgets her own recital', "I'm upset that you forgot your own recital."],
  ['What kind of dad misses his boy first at bat', "I'm upset that you missed your boy first at bat."],
  [
    'who leaves a six year old at the pool and goes to the bar',
    "I'm upset that you left a six year old at the pool and went to the bar.",
  ],
  ['who does that', null],
  ['who thinks like this', null],
  ['What kind of brute leaves you on the roadside', null],
  ['what sort of man wakes her at five', null],
])('%j asks who it was: %s', (typed, said) => {
  expect(asWhoever(typed)).toBe(said);
});

test.each([
  ["You're a fool, Kim, lending him the van", "I'm upset about you lending him the van, Kim."],
  ['ur selfish for leaving me the whole stall', "I'm upset about you leaving me the whole stall."],
  ['ur pathetic tam, hidin behind ur nan', "I'm upset about you hiding behind ur nan, tam."],
  ["You're a liar who told the street I drink", "I'm upset that you told the street I drink."],
  ['That was rude of you to ring my boss', "I'm upset that you rang my boss."],
  ['Only a fool lends Al the car, and I married one', "I'm upset that you lent Al the car."],
  // Nobody did it yet; a second name; kind words; a belief.
  ['Only a fool would lend Al the car', null],
  ["You're a fool, Kim, a total clown, lending him the van", "I'm upset about you lending him the van, Kim."],
  ['ur a clown for signing it and a bigger one for not asking', null],
  ["You're a fool for loving him", null],
  ["You're an angel for helping out", null],
  ["You're a bully who thinks it's funny", null],
  ['You lying, cheating sack of rubbish', null],
])('%j calls a name for a deed: %s', (typed, said) => {
  expect(asNamedFor(typed)).toBe(said);
});

test.each([
  [
    "What's the matter with you, Ewa, telling the whole bus I snore",
    "I'm upset about you telling the whole bus I snore, Ewa.",
  ],
  ['what were you thinking giving a baby honey', "I'm upset about you giving a baby honey."],
  ['are you telling me it rained', null],
])('%j asks after a mind: %s', (typed, said) => {
  expect(asUpsetBy(typed)).toBe(said);
});

test.each([
  ['You never ring Nan unless you need cash', "It bothers me that you don't ring Nan unless you need cash."],
  [
    'u always do this, say ur close when u havent even dressed',
    'It bothers me when u say ur close when u havent dressed.',
  ],
  [
    "Every time there's a match you're at the bar",
    "It bothers me when there's a match and you're at the bar.",
  ],
  ['every sunday you leave the pans', 'It bothers me that you leave the pans every sunday.'],
  ['You never wipe the hob, you never have', "It bothers me when you don't wipe the hob."],
  ['You always have to make it about your boat', 'It bothers me when you make it about your boat.'],
  ['all you care about is that boat', 'I worry that all you care about is that boat.'],
  ['You never once have had the van back by six', "It bothers me that you haven't had the van back by six."],
  ['u only text when u need a lift', "I'd like it if u texted when u don't need a lift, too."],
  ['You always take the van and you never fill it', "It bothers me when you take the van and don't fill it."],
  ['you never do the bins', "It bothers me when you don't do the bins."],
  ['Why do you always have to correct my French', 'It bothers me when you correct my French.'],
  ['you only want me when you need cash', null],
  ["You always say you'll mow and you never do", "It bothers me when you say you'll mow and then don't."],
  ['You never knock and you never have', "It bothers me when you don't knock."],
  ["You always say you'll mow, you never have", null],
  ['you never do this', null],
  ['every time I call ur phone is off', null],
])('%j is a habit: %s', (typed, said) => {
  expect(asBother(typed)).toBe(said);
});

test.each([
  ['you never once came and tried it', "I wish you'd come and tried it."],
  ['You never came to a single show', "I wish you'd come to one show."],
  ['You should have been there for the vet', "I wish you'd been there for the vet."],
  ['you never helped with any of it', null],
  ['you never loved the dog', null],
  ['you never put the lid on', null],
])('%j wishes: %s', (typed, said) => {
  expect(asWish(typed)).toBe(said);
});

test.each([
  [
    'So I had to find out from the postman that you moved',
    'It hurt to find out from the postman that you moved.',
  ],
  ['i heard it from your aunt', 'It hurt to hear it from your aunt.'],
  ['I heard from you on Monday', null],
  ['I heard the news', null],
])('%j tells how somebody came to know: %s', (typed, said) => {
  expect(asFoundOut(typed)).toBe(said);
});

test('a story about what somebody wants is a worry', () => {
  expect(asWorry('My plans mean nothing to you')).toBe('I worry that my plans mean nothing to you.');
  expect(asWorry('you')).toBe(null);
});

const { review } = createReviewer({ rules, elements });
const firstOf = (text: string): string | undefined =>
  review(text).findings.flatMap(({ rewordings }) => rewordings.map(({ message }) => message))[0];

test.each([
  // A name that is called in what goes opens what stays.
  [
    'Grow up, Hanne. You are forty and you hid my bike over a card game.',
    'Hanne, you are forty and you hid my bike over a card game.',
  ],
  [
    'ur so lazy Tove theres moss growing in that pan. the agent is here at 3',
    'Tove theres moss growing in that pan. the agent is here at 3',
  ],
  // What goes on after a statement stays as it is.
  [
    "every sunday without fail you turn up with no notice and i've to stretch the soup",
    "it bothers me that you turn up with no notice every sunday and i've to stretch the soup",
  ],
  [
    'You never wipe the hob and I end up doing it at night.',
    "It bothers me when you don't wipe the hob and I end up doing it at night.",
  ],
])('%j keeps what stands beside it', (text, said) => {
  expect(firstOf(text)).toBe(said);
});

test('a deed of somebody else is not laid on the hearer', () => {
  expect(firstOf('My ex came to school. What kind of man shouts at a lollipop lady?')).not.toContain(
    'you shouted',
  );
  expect(firstOf('She just walked off. What kind of person leaves a pup on a balcony?')).not.toContain(
    'you left',
  );
});
