/** The shapes an answer can have. */

/** What an answer is made like. In the examples, the part that decides stands first. */
export type Shape =
  /** "can we talk?", "what do you need" */
  | 'question'
  /** Stands by itself: "it was my fault", "sorry I yelled", "let me pay for it" */
  | 'sentence'
  /** "I yelled at you" */
  | 'i'
  /** A sentence with "I" that takes no apology before it: "I should have called", "I know it hurt" */
  | 'stance'
  /** "you felt alone" */
  | 'you'
  /** "your feelings were hurt" */
  | 'your'
  /** "we talk again" */
  | 'we'
  /** "forgot your birthday", "was late", "didn't call" */
  | 'past'
  /** A past that happened to somebody: "felt ignored", "were hurt" */
  | 'undergone'
  /** The same where it is told of outside, and not of what was felt: "waited an hour", "had to explain it" */
  | 'lived'
  /** "you waited for an hour" */
  | 'you-lived'
  /** "left out", "left wondering", "let down" */
  | 'left'
  /** "was lonely" */
  | 'was'
  /** Said of a thing: "meant a lot", "helps" */
  | 'meant'
  /** A past done to the reader: "hurt you", "left you waiting" */
  | 'to-you'
  /** Base and past at once: "put my phone away" */
  | 'either'
  /** "call you first" */
  | 'base'
  /** A base form said to the reader: "take your time", "call me" */
  | 'request'
  /** A base form that leaves room: "wait until you're ready" */
  | 'staying'
  /** "want to make it right", "love you" */
  | 'attitude'
  /** "have been distant", "am late again" */
  | 'present'
  /** "should have called", "can't think" */
  | 'modal'
  /** "must have been hard" */
  | 'must'
  /** "not yell again"; the "not" is taken off */
  | 'not-base'
  /** "never do that again" */
  | 'never-base'
  /** "don't interrupt"; the "don't" is taken off */
  | 'dont'
  /** "yelling at you" */
  | 'gerund'
  /** "going to ask first", "gonna ask first" */
  | 'going'
  /** "being late"; the "being" is taken off */
  | 'being'
  /** "not calling back" */
  | 'not-gerund'
  /** "really hurt", "not there yet" */
  | 'state'
  /** A wrong that is also a state: "ignored", "cheated" */
  | 'wronged'
  /** "in a bad mood", "on edge" */
  | 'place'
  /** "not your fault" */
  | 'not-noun'
  /** "humiliating", "hard for you" */
  | 'event'
  /** "here if you need me" */
  | 'here'
  /** "your side of it", "up to you" */
  | 'yours'
  /** "a slap in the face" */
  | 'a-noun'
  /** "a lot", "so much" */
  | 'measure'
  /** "time until Sunday", "some space" */
  | 'room'
  /** "us being a team" */
  | 'us'
  /** "no more shouting", "less phone at dinner" */
  | 'amount'
  /** "20 minutes", "an hour" */
  | 'duration'
  /** "8", "6:30 pm" */
  | 'clock'
  /** "to make it right" */
  | 'to'
  /** "for yelling" */
  | 'for'
  /** "about last night", "that I yelled", "how I spoke to you", "when I yelled", "if we can talk", "because I was tired" */
  | 'about'
  | 'that'
  | 'wh'
  | 'when'
  | 'whether'
  | 'because'
  /** A question word that is its own subject: "what happened" */
  | 'wh-subject'
  /** "like a slap", "as if nobody cared" */
  | 'like'
  /** Anything else: "my tone last night" */
  | 'noun';
