/** What a stock sentence would contradict in the message around it: then it is not offered. */
import type { Rewording } from '../types.ts';
import { nextSentence, takesBack } from './aftermath.ts';

interface Clash {
  /** What the rewording says. */
  readonly said: RegExp;
  /** What the next sentence says, and what stands anywhere else in the message. */
  readonly next?: RegExp;
  readonly around?: RegExp;
}

/** What nobody says who owns a fault. */
const DENIAL =
  /\b(?:no ?(?:body|one) did|never (?:came out of|said|did|happened|touched)|I (?:did(?: not|n['’]?t)|never) (?:say|do|touch|call|tell)|(?:no|any) reason to|stand by (?:it|what|every)|not (?:sorry|apologi[sz]ing|going to apologi[sz]e)|nothing wrong)\b/iu;
const OWNED = /\b(?:on me|I hurt you|I stepped in|I put that|my part|(?:did|joke) hurt you)\b/iu;
/** What takes a sorry back. */
const GRUDGED =
  /\b(?:(?:says?|said|told me|reckons?|insists?) (?:that )?I (?:have|had|should|ought|need|must)\b|consider it (?:said|done|given)|there you (?:go|have it)\b|you got it\b|happy now\b|\p{L}+['’]s orders\b|so there\b|there,? (?:I(?:['’]ve)? )?said it\b|tell \p{L}+ (?:that )?I (?:said|apologi[sz]ed)\b)|(?<=[.!?] )there[.!]/iu;

const CLASHES: readonly Clash[] = [
  // A question, and then the answer: "Can I ask you about it? You enjoyed it."
  { said: /\?\W*$/u, next: /^\W*(?:you(?:r|['’](?:re|ve|d|ll))?|u|ur|i know)\b/iu },
  {
    said: /only speak for (?:myself|ourselves)/u,
    around:
      /\bany (?:\p{L}+ )?(?:father|mother|parent|man|woman|husband|wife|friend|body|one) would\b|\bwe (?:all|both)\b|\b(?:everyone|everybody|all of us|they all)\b/iu,
  },
  {
    said: /\bI can (?:work on it|choose how)/iu,
    around:
      /\b(?:not|never|n['’]?t) (?:going to |gonna |about to )?change\b|\balways (?:been|have)\b|\b(?:who|how|what) I am\b|\bthat way\b|\bnever have\b|\bknew what you (?:were|are) getting\b|\btake (?:it|me) or leave\b/iu,
  },
  {
    said: /don['’]?t fully agree|do not fully agree/iu,
    around:
      /\bi['’]?m wrong\b|\bi am wrong\b|\bwhatever you say\b|\b(?:sorry|apologi[sz]e|I was wrong|you['’]?re right|my (?:fault|bad))\b/iu,
  },
  {
    said: /\bwhen would be good\b|\bcan wait until\b/iu,
    around:
      /\b(?:no|not),? (?:not )?(?:tomorrow|later|now|when)\b|\bwe(?:['’]re| are) (?:finishing|doing|sorting|settling|having) (?:this|it)\b/iu,
  },
  // Whoever says sorry is not the one who listens to a hardship.
  { said: /\bThat sounds hard\b/iu, around: /\bsorry I\b|\bI (?:forgot|never passed)\b/iu },
  // Nobody sees a hurt beside an order to be grown up.
  {
    said: /\bdid ?n['’]?t (?:see|realise) how much\b|\bcan see (?:you['’]?re hurt|how much)\b/iu,
    around: /\bgrow up\b|\bgrown (?:men|women|man|woman)\b|\bcount your blessings\b|["“]hurt["”]/iu,
  },
  {
    said: /\bcan we talk at\b/iu,
    next: /\b(?:distance|space|not (?:be )?(?:replying|answering)|won['’]?t be)\b/iu,
  },
  {
    said: /\b(?:on me|I hurt you|I stepped in|I put that|my part|(?:did|joke) hurt you)\b/iu,
    around: DENIAL,
  },
  { said: /\bI['’]?m sorry\b|\bI apologi[sz]e\b|\bnot ready to say\b/iu, around: GRUDGED },
  { said: /\bI['’]?ve said sorry\b/iu, around: /\bsaid (?:i['’]?m |i was )?sorry\b|\bapologi[sz]ed\b/iu },
  {
    said: /\bI was wrong when I\b|\bmy part\b/iu,
    around: /\b(?:each (?:carry|have|of us)|half (?:each|of (?:it|what))|both to blame|takes two)\b/iu,
  },
  {
    said: /\bTake the time you need\b/iu,
    around: /\bDear (?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|customer|guest|resident)\b/iu,
  },
  {
    said: /\bhard time with them\b/iu,
    around: /\bwhere you stand\b|\bfriends with (?:the )?(?:both|two) of us\b/iu,
  },
  { said: /\bI did it, and I['’]?m sorry\b/iu, around: /\b(?:sorry|apologi[sz]e)\b/iu },
  {
    said: /\bI['’]?d like to talk\b/iu,
    around: /\b(?:won['’]?t|will not|wo not) (?:be )?(?:troubl|bother|call|ring|writ|text)\p{L}*/iu,
  },
  { said: /\bours to put right\b/iu, around: /\b(?:marked as|is now|been) (?:solved|closed|resolved)\b/iu },
  {
    said: /\bstill see \[topic\] in another way\b/iu,
    around: /\b(?:right|wrong) (?:about|on)\b|\bwhatever you say\b/iu,
  },
  // Space is not given by whoever comes, sends or books all the same.
  {
    said: /\bI['’]?(?:ll| will) respect that\b/iu,
    around:
      /\b(?:i|we)(?:['’]?ve| have)? (?:just )?(?:booked|left|sent|bought|brought|posted|told|rung|rang|called|came|driven|drove|dropped)\b|\bhere['’]?s\b|\b(?:i['’]?m|i am|we['’]?re) (?:outside|coming|on my way|bringing|downstairs)\b/iu,
  },
  {
    said: /\bwhen you can\b/iu,
    around: /\b(?:answer me|reply now|i know (?:yo)?u (?:saw|read|got))\b/iu,
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
  const place = nextSentence(text, span.end);
  const following = place === null ? '' : text.slice(place.start, place.end);
  return (
    takesBack(words, following) ||
    (OWNED.test(words) && DENIAL.test(text.slice(span.start, span.end))) ||
    CLASHES.some(
      ({ said, next, around }) =>
        said.test(words) &&
        (next?.test(following) === true ||
          (around !== undefined && (around.test(before) || around.test(after)))),
    )
  );
};
