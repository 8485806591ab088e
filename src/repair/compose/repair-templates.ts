/** How answers about what was done join the message: what it was like, the act, why, what changes, what is open. */
import { all, asI, type Joining } from './template.ts';

export const impact: Joining = {
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

export const apology: Joining = {
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
export const actAlone: Joining = {
  ...asI,
  ...all('state event place being gerund', 'I was …'),
  wronged: 'I …',
  'not-base': 'I did not …',
  dont: "I don't …",
  because: 'It was …',
  ...all('noun a-noun amount wh wh-subject when not-gerund about', 'I mean …'),
};

export const explanation: Joining = {
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

export const change: Joining = {
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

export const open: Joining = {
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
export const next: Joining = { ...open, ...all('room duration', "I'd like …") };
