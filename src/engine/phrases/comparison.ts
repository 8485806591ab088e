/** The hearer measured against somebody else, over plain words, with severity. */
import type { Phrasing } from '../features/phrase.ts';

const KIN =
  '(?:mother|mom|mum|mam|father|dad|sister|brother|ex|family|aunt|uncle|gran|grandmother|parents|stepmother|stepfather|mother in law)';
export const COMPARISONS: readonly Phrasing[] = [
  [
    /\bwhy (?:can|could|will) not you (?:just )?(?:\w+ ){0,3}(?:like|as \w+ as) (?:your|my|her|him|his|other|\w+)\b/,
    2,
  ],
  [
    /\byou (?:should|could|need to|might) (?:\w+ )?(?:be|act|try being) (?:\w+ ){0,3}more like (?:your|my|her|him|\w+)\b|\bif (?:only )?you (?:were|was|could be) (?:\w+ ){0,2}more like\b|\bi wish you were (?:\w+ ){0,2}(?:more )?like\b/,
    2,
  ],
  [
    new RegExp(
      `\\byou (?:are|sound|act|look|behave|talk|argue|shout|drink|lie)(?: \\w+)? (?:just|exactly|so much|getting|becoming|turning|turning out|acting|getting more and more)? ?(?:more and more |so much |exactly )?(?:like|into|as bad as|worse than|no better than) (?:your |my )?(?:\\w+ )?${KIN}\\b`,
    ),
    2,
  ],
  [
    /\bmy ex(?: \w+)? (?:would|never|always|did|used to|could|was|had (?:his|her|their) faults|at least|knew|treated)\b|\b(?:even )?my ex (?:husband|wife|boyfriend|girlfriend) (?:would|never|did|was)\b/,
    2,
  ],
  [
    /\b(?:other|normal|most) (?:\w+ )?(?:husbands|wives|girlfriends|boyfriends|partners|dads|mums|moms|mothers|fathers|parents|kids|children|couples|men|women|friends|colleagues|bosses|sons|daughters|guys|girls|managers|families)(?: \w+)? (?:do not|manage|would|can|help|remember|know|at least|actually|listen|call|do|take|buy|have|never|act|behave|pay|make|seem|get)\b/,
    2,
  ],
  [
    /\b(?:nobody|no one|everyone|everybody) (?:else|elses|else s)(?: \w+)? (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|mother|mom|mum|dad|father|parents|kids|friend|boss|has to|makes|can|gets|manages|lets)\b(?! makes lasagne)/,
    1,
  ],
  [
    /\byou (?:could|should|might) (?:\w+ )?learn (?:a thing or two|something|a lesson|a lot|a few things) from\b|\btake a leaf out of\b/,
    2,
  ],
  [
    /\b(?:the|our|my) (?:previous|last|old|former) (?:\w+ )?(?:assistant|manager|boss|person|one|girl|guy|teacher|partner|tenant|colleague|editor|secretary|roommate|flatmate|cleaner)(?: \w+)? (?:would|never|always|had no|managed|knew|could)\b|\byour predecessor\b/,
    2,
  ],
  [/^at your age i (?:was|had|did|could|would)\b(?! not a clue)/, 2],
  [/\bcompared (?:to|with) (?:your|my) \w+ you\b|\bunlike (?:you|your|some people)\b/, 1],
  [
    /\b(?:look|i look) at (?:how )?\w+(?: \w+){0,8} and then (?:i )?(?:look )?at you\b|\b(?:that is|it is) your (?:mother|father|dad|mum|mom)s? (?:tone|sulk|temper|voice|face|way)\b/,
    2,
  ],
  [
    /\b(?:\w+) would (?:never|not) (?:have )?(?:do|done|say|said|treat|treated|speak|spoken|talk|let|leave|left|forget|forgotten) (?:\w+ )?(?:this|that|me|it|to me)(?= (?:to me|like this|like that)\b|$)/,
    1,
  ],
];
