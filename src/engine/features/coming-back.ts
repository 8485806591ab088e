/** Stepping back from a talk: whether it is said when it goes on, and whether it is the talk at all that is left. */

import { remembered } from '../remembered.ts';
import type { Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import type { Sentence } from '../text/sentence.ts';

const WHEN = String.raw`(?:tomorrow|tonight|later|soon|after (?:work|dinner|lunch|school|class|the|this|my|i|we|they|you)|in (?:the morning|the evening|an?|half|\d+|\w+ (?:minutes?|hours?|days?))|at (?:\d|time|noon|lunch|dinner|home|(?:half )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\w+ oclock)|by \w+day|on \w+day|(?:this|next|over the) (?:evening|afternoon|morning|week|weekend|\w+day)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when (?:i|we|you|things|it)|once (?:i|we|you|things)|first thing)`;
const MEETING = String.raw`(?<!\b(?:my|your|the|this|a|no|any|another) )(?:talk|text|call|ring|message|speak|discuss|chat|phone|write|come back|get back|be back|circle back|pick (?:it|this) (?:back )?up|return|continue|finish|sit down|try again|go on|reply|answer|respond|listen|meet|revisit|carry on|head back|see you|hear from me)`;
const AGAIN = String.raw`(?:${MEETING} (?:\w+ ){0,6}?${WHEN}|${WHEN} (?:\w+ ){0,5}?${MEETING}|(?:will|can|want to|would like to|going to|promise to) (?:\w+ )?(?:come back|be back|get back|text you|call you|ring you|find you|reach out|come find|let you know|return|pick (?:it|this) (?:back )?up|continue this|talk properly)|back (?:in|by|at|before) (?:an?|half|\d|\w+ (?:minutes?|hours?)|ten|five|twenty|thirty|dinner|bed|eight|nine)|then (?:i am|we|can we|let us))`;
const LASTING =
  '(?:(?:give me|need|take|for) (?:\\w+ ){0,3}(?:minutes?|hours?|sec|second|moment|hour|half an?|day or two|couple of days)|not (?:\\w+ ){0,7}yet|(?:tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|morning|\\d(?:ish|pm|am)?) instead)';
const RETURN = new RegExp(`\\b(?:${AGAIN}|${LASTING})\\b`);
const TALK_AGAIN = new RegExp(`\\b${AGAIN}\\b`);

/** True when plain words say when the two will talk, or that the writer comes back: "call you tomorrow", "back by nine". */
export const talksAgain = (text: string): boolean => TALK_AGAIN.test(text);

const saysReturn = remembered((sentence: Sentence): boolean => {
  const text = plainText(sentence);
  return RETURN.test(text) && !/\bnever (?:\w+ )?(?:come|be|get|talk|speak|call|text)\b/.test(text);
});

/** True when the message says when or that the talk goes on: "give me an hour", "can we talk at eight?", "not yet". */
export const comesBack = (scene: Scene): boolean => scene.sentences.some(saysReturn);

/**
 * True when the sentences from `from` to `to` (inclusive) are about what people are busy with: what is left there is no
 * quarrel. The invoice at the other end of a message says nothing about the talk that is shut down.
 */
export const aboutPursuits = (scene: Scene, from: number, to: number): boolean =>
  scene.sentences.slice(Math.max(0, from), to + 1).some(({ tags }) => tags.has('Pursuit'));
