/** What a stock sentence would contradict in the message around it: then it is not offered. */
import type { Rewording } from '../types.ts';

interface Clash {
  /** What the rewording says. */
  readonly said: RegExp;
  /** What follows it, and what stands anywhere else in the message. */
  readonly next?: RegExp;
  readonly around?: RegExp;
}

const CLASHES: readonly Clash[] = [
  // A question, and then the answer: "Can I ask you about it? You enjoyed it."
  { said: /\?\W*$/u, next: /^\W*(?:you(?:r|['’](?:re|ve|d|ll))?|u|ur|i know)\b/iu },
  {
    said: /only speak for (?:myself|ourselves)/u,
    around: /\bwe (?:all|both)\b|\b(?:everyone|everybody|all of us|they all)\b/iu,
  },
  {
    said: /\bI can (?:work on it|choose how)/iu,
    around:
      /\b(?:not|never|n['’]?t) (?:going to |gonna |about to )?change\b|\balways (?:been|have)\b|\bthat way\b|\bnever have\b/iu,
  },
  {
    said: /don['’]?t fully agree|do not fully agree/iu,
    around: /\bi['’]?m wrong\b|\bi am wrong\b|\bwhatever you say\b/iu,
  },
  { said: /\bwhen would be good\b/iu, around: /\b(?:no|not),? (?:not )?(?:tomorrow|later|now|when)\b/iu },
  {
    said: /\bcan we talk at\b/iu,
    next: /\b(?:distance|space|not (?:be )?(?:replying|answering)|won['’]?t be)\b/iu,
  },
  // Somebody who apologises in the same message does not complain of their own hurt.
  {
    said: /\bI feel taken for granted\b|\bI['’]?m hurt too\b/iu,
    around: /\b(?:sorry|apologi[sz]e|it was the (?:wine|drink))\b/iu,
  },
];

/** True when a rewording contradicts what stays around it. */
export const clashes = (text: string, { span, text: words }: Rewording): boolean => {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  return CLASHES.some(
    ({ said, next, around }) =>
      said.test(words) &&
      (next?.test(after) === true || (around !== undefined && (around.test(before) || around.test(after)))),
  );
};
