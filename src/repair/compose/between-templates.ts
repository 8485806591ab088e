/** How answers about the two of them join the message: what is off, a pause, a silence, an answer to who reached out. */
import { all, asI, type Joining } from './template.ts';

export const noticed: Joining = {
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

export const part: Joining = {
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

export const hope: Joining = {
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

export const state: Joining = {
  ...asI,
  ...all('state gerund not-gerund being going place', "I'm …"),
  event: "It's …",
  ...all('noun a-noun amount duration', "There's …"),
  like: 'I feel …',
  dont: "I don't …",
};

export const need: Joining = {
  ...all('noun a-noun amount duration to when for', 'I need …'),
  ...all('base either staying request not-base', 'I need to …'),
  ...all('attitude present modal past', 'I …'),
  ...all('gerund going', "I'm …"),
  ...all('state being', 'I need to be …'),
};

export const comingBack: Joining = {
  ...all('base either staying request never-base', "I'll …"),
  ...all('attitude present modal', 'I …'),
  ...all('gerund going', "I'm …"),
  here: "I'll be …",
  clock: "I'll come back to this at …",
  duration: "I'll come back to this in …",
  ...all('noun a-noun when for amount state event', "I'll come back to this …"),
  to: "I'm going …",
};

export const care: Joining = {
  ...asI,
  ...all('state gerund not-gerund here being going place', "I'm …"),
  ...all('noun a-noun', 'I care about …'),
  that: 'I want you to know …',
  dont: "Don't …",
};

export const thanks: Joining = {
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

export const heard: Joining = {
  ...all('that wh wh-subject noun a-noun', 'I heard …'),
  ...all('you we', 'I heard that …'),
  ...asI,
  ...all('gerund to for about state event like', 'What I heard: …'),
};

export const now: Joining = {
  ...asI,
  ...all('state gerund not-gerund here being going place', "I'm …"),
  event: "It's …",
  ...all('duration to', 'I need …'),
  ...all('noun a-noun amount wh for about', 'Right now: …'),
  like: 'I feel …',
  dont: "I don't …",
};
