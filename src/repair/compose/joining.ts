/**
 * How an answer becomes a sentence of the message: for each question, the words around an answer of each shape.
 * `…` stands for the person's own words. A shape that is not listed stands by itself. The fewest words that keep
 * the grammar right are the best ones: whatever is here and not theirs was put into their mouth.
 */
import type { Shape } from './shapes.ts';

/** Templates by shape. */
export type Joining = Readonly<Partial<Record<Shape, string>>>;

/** The same template for several shapes. */
const all = (shapes: string, template: string): Joining =>
  Object.fromEntries(shapes.split(' ').map((shape) => [shape, template]));

/**
 * Shapes that few questions tell apart join as a broader one does. What is said of a thing, or of whose fault
 * something is not, reads the same after every question.
 */
export const broader: Readonly<Partial<Record<Shape, Shape>>> = {
  undergone: 'past',
  was: 'past',
  left: 'state',
  wronged: 'state',
  lived: 'undergone',
  'you-lived': 'you',
  your: 'you',
  measure: 'a-noun',
  place: 'noun',
  yours: 'noun',
  room: 'noun',
  us: 'noun',
};
export const anywhere: Joining = { meant: 'It …', 'not-noun': "It's …" };

const asI: Joining = all('past to-you either base request staying attitude present modal never-base', 'I …');

const impact: Joining = {
  ...all('undergone base present attitude either', 'I can see you …'),
  lived: 'I know you …',
  was: 'It …',
  left: 'I can see you were …',
  past: 'I …',
  you: 'I can see …',
  your: 'I can see that …',
  'you-lived': 'I know …',
  ...all('that wh wh-subject', 'I can see …'),
  'to-you': 'I …',
  state: 'I can see you felt …',
  ...all('event a-noun', 'I can see it was …'),
  ...all('noun amount duration for about', 'I can see it meant …'),
  ...all('gerund', 'I can see what it was like, …'),
  being: 'I can see what it was like, being …',
  'not-gerund': 'I can see what it was like, …',
  like: 'I can see it felt …',
  dont: "I can see you don't …",
  must: 'That …',
  modal: 'I can see you …',
  because: 'It was …',
};

const apology: Joining = {
  i: "I'm sorry …",
  ...all('past to-you either present base never-base attitude request staying', "I'm sorry I …"),
  ...all('state event like place', "I'm sorry I was …"),
  ...all('wronged left', "I'm sorry I …"),
  being: "I'm sorry for being …",
  ...all('gerund not-gerund noun a-noun amount duration wh wh-subject when', "I'm sorry for …"),
  ...all('for about that to', "I'm sorry …"),
  'not-base': "I'm sorry I did not …",
  dont: "I'm sorry I don't …",
  whether: "I'd like to know …",
  because: 'It was …',
  modal: "I …. I'm sorry.",
  ...all('stance you we', "…. I'm sorry."),
};

/** For a message that says sorry elsewhere: saying it twice would be about being forgiven. */
const actAlone: Joining = {
  ...asI,
  ...all('state event place being gerund', 'I was …'),
  wronged: 'I …',
  'not-base': 'I did not …',
  dont: "I don't …",
  because: 'It was …',
  ...all('noun a-noun amount wh wh-subject when not-gerund about', 'I mean …'),
};

const explanation: Joining = {
  ...asI,
  ...all('state place', 'I was …'),
  ...all('gerund not-gerund being', 'I was …'),
  event: 'It was …',
  ...all('noun a-noun base duration wh-subject wh that because for about when', 'It was …'),
  amount: 'I had …',
  like: 'I felt …',
  to: 'I wanted …',
  dont: "I don't …",
  'not-base': 'I did not …',
};

const change: Joining = {
  ...all('base either request staying never-base', "I'll …"),
  ...all('past present modal attitude', 'I …'),
  to: "I'm going …",
  gerund: "I'll be …",
  being: "I'll be …",
  ...all('state place', "I'll be …"),
  must: 'It …',
  'not-base': 'I will not …',
  dont: "I won't …",
  going: "I'm …",
  ...all('amount not-gerund', 'From now on: …'),
  ...all('noun a-noun event duration for about wh wh-subject that like', 'What I have in mind: …'),
};

const open: Joining = {
  ...all('question wh-subject noun a-noun duration about for base either', '…?'),
  yours: '…',
  ...all('wh whether', "I'd like to know …"),
  to: "I'd like …",
  staying: "I'll …",
  ...all('attitude present past modal', 'I …'),
  ...all('state gerund not-gerund here being going place', "I'm …"),
  dont: "Don't …",
  'not-base': 'I will not …',
  'never-base': "I'll …",
};

/** An answer to somebody who reached out: what is named is what one would like. */
const next: Joining = { ...open, ...all('room duration', "I'd like …") };

const noticed: Joining = {
  you: "I've noticed that …",
  ...all('past to-you', 'It …'),
  ...all('state event like', "It's been …"),
  being: "We've been …",
  gerund: "We've been …",
  because: "It's …",
  when: "It's been like this …",
  ...all('noun a-noun amount that wh', "I've noticed …"),
  ...all('not-gerund for about duration', "Something I've noticed: …"),
  ...all('present modal attitude base', 'I …'),
};

const part: Joining = {
  ...asI,
  ...all('state event being place', 'I was …'),
  wronged: 'I …',
  gerund: "I've been …",
  'not-base': 'I did not …',
  dont: "I don't …",
  that: 'I know …',
  because: 'It was …',
  ...all('noun a-noun amount duration wh wh-subject when not-gerund about for like', 'My part in it: …'),
};

const hope: Joining = {
  ...all('we you that', 'I hope …'),
  us: "I'd love …",
  to: "I'd like …",
  ...all('base either request staying', "I'd like to …"),
  ...all('attitude present modal past to-you never-base', 'I …'),
  state: "I'd like us to be …",
  gerund: "I'd love …",
  being: "I'd love being …",
  ...all('noun a-noun amount duration', 'I hope for …'),
  ...all('not-gerund wh wh-subject for about event like', 'What I hope for: …'),
  dont: "I don't …",
  'not-base': "I don't want to …",
};

const state: Joining = {
  ...asI,
  ...all('state gerund not-gerund being going place', "I'm …"),
  event: "It's …",
  ...all('noun a-noun amount duration', "There's …"),
  like: 'I feel …',
  dont: "I don't …",
};

const need: Joining = {
  ...all('noun a-noun amount duration to when for', 'I need …'),
  ...all('base either staying request not-base', 'I need to …'),
  ...all('attitude present modal past', 'I …'),
  ...all('gerund going', "I'm …"),
  ...all('state being', 'I need to be …'),
};

const comingBack: Joining = {
  ...all('base either staying request never-base', "I'll …"),
  ...all('attitude present modal', 'I …'),
  ...all('gerund going', "I'm …"),
  here: "I'll be …",
  clock: "I'll come back to this at …",
  duration: "I'll come back to this in …",
  ...all('noun a-noun when for amount state event', "I'll come back to this …"),
  to: "I'm going …",
};

const care: Joining = {
  ...asI,
  ...all('state gerund not-gerund here being going place', "I'm …"),
  ...all('noun a-noun', 'I care about …'),
  that: 'I want you to know …',
  dont: "Don't …",
};

const thanks: Joining = {
  ...all('attitude', 'I …'),
  for: 'Thank you …',
  measure: 'It meant …',
  ...all('gerund noun a-noun amount wh', 'Thank you for …'),
  being: 'Thank you for being …',
  ...all('you that', "I'm glad …"),
  state: "I'm …",
  ...all('past to-you', 'I …'),
  event: 'It was …',
};

const heard: Joining = {
  ...all('that wh wh-subject noun a-noun', 'I heard …'),
  ...all('you we', 'I heard that …'),
  ...asI,
  ...all('gerund to for about state event like', 'What I heard: …'),
};

const now: Joining = {
  ...asI,
  ...all('state gerund not-gerund here being going place', "I'm …"),
  event: "It's …",
  ...all('duration to', 'I need …'),
  ...all('noun a-noun amount wh for about', 'Right now: …'),
  like: 'I feel …',
  dont: "I don't …",
};

export const joinings = {
  impact,
  apology,
  actAlone,
  explanation,
  change,
  open,
  next,
  noticed,
  part,
  hope,
  state,
  need,
  return: comingBack,
  care,
  thanks,
  heard,
  now,
} as const satisfies Record<string, Joining>;

export type JoiningId = keyof typeof joinings;
