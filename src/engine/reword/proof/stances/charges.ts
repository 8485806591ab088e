/** What a sentence holds against the one it is written to, and what it denies or knows better. */
import { BE, holds, opens, YOU, YOUR } from './forms.ts';

/** "Where were you on my birthday", "do you even read": questions that hold something against somebody. */
export const SCOLDS = opens(
  `(?:where (?:were|was)|who (?:was it|did|else|forgot|left|had to|leaves|does)|why (?:did|do|are|were|would|can)(?:n['’]?t)? ${YOU}|how (?:dare|could|come|many)|how (?:was|were|would|should|am) (?:I|we)|who (?:in their|the hell|on earth)|what (?:on earth|the hell|is wrong|goes on|about)|(?:do|did|are|have|can) ${YOU} (?:get a kick|enjoy|even|actually|ever|really|seriously|honestly)) [^.!]*\\??$`,
);

/** "You enjoyed every minute of it", "that's 100 percent you": the fault is laid on them. */
export const CHARGES = opens(
  'some (?:of us|people)\\b',
  'other people\\b',
  'people have\\b',
  "(?:you (?:are|r)|you['’]?re|ur) (?:making|imagining|confusing|lying)\\b",
  "you (?:enjoy(?:ed)?|love(?:d)? (?:it|every|this|that)|knew (?:exactly|full well|what)|did it|do it|wanted (?:to|me)|could(?: not|n['’]?t) care)\\b",
  `[^.!?]*\\b(?:that|this|it|all)(?:['’]?s| is) (?:all |entirely )?(?:on ${YOU}\\b|because of ${YOU}\\b|down to ${YOU}\\b|${YOUR} (?:own )?fault)`,
  `[^.!?]*\\b(?:that|this|it|all)${BE} (?:\\d+ ?(?:%|percent|per cent) |all |entirely |purely |totally |just |only )+(?:you|u)\\b`,
  'from the day you\\b',
  `(?:because )?(?:you|u) (?:just |always |really )?(?:made|pushed|drove|forced|provoked|brought|started|left me no)\\b`,
);

/** "Takes two", "we each carry half", "you made me": the fault is shared out. */
export const SHARES_BLAME = holds(
  'takes two\\b|(?:you|u) made me\\b|each (?:carry|have|of us)\\b|half (?:each|of (?:it|what))\\b|both to blame\\b',
);

/** "You said in June …", "what about …", "I could recite": a counter-charge is at hand. */
export const COUNTERS = opens(
  `(?:you|u|your|ur|remember|recall|what about|how about|who|bring|go)\\b`,
  `i(?:['’]?m| am) (?:going|off|leaving|out|done|not)\\b`,
  'i (?:must|have to|need to|should|gotta|get to) (?:grovel|beg|crawl|apologi[sz]e|say sorry)\\b',
  '(?:just )?(?:one|a single|gimme|give me|name|find|show|scroll|(?:is|was|are|were) (?:it|that|there|they))\\b',
  "i (?:could|can) (?:recite|list|tell|name|show|quote)\\b|i(?:['’]ve| have)? (?:scrolled|checked|looked|searched|went)\\b|(?:i['’]?|i wi)ll wait\\b",
);

/** "Nobody did", "it never came out of my mouth". */
export const DENIES = opens(
  'no ?(?:body|one) (?:else )?(?:\\p{L}+ed|did|does|said|says|was|heard|saw|means?|minds?|cares?)\\b',
  "(?:it|that|i|we) (?:did(?: not|n['’]?t)|never|was ?n['’]?t|have(?: not|n['’]?t))\\b",
  "there was (?:no|nothing)\\b|(?:that|the|this) (?:conversation|call|talk|chat) (?:never|did ?n['’]?t|did not) happen\\b",
  "(?:that|it)(?:['’]s| is| was) (?:not|never) (?:how|what|why|true|the)\\b",
  '(?:rubbish|nonsense|lies|bullshit)[.!]',
);

/** "Not that I did", "it wasn't malice": what somebody says they did not do. */
export const DISCLAIMS = holds(
  'not that (?:i|it) (?:ever )?(?:did|was|have|had)\\b',
  "(?:do(?: not|n['’]?t)|never) (?:think|believe|remember|recall)(?: that)? i (?:ever |really |actually )?(?:did|was|have|had)\\b(?! (?:enough|fair|right|kind|nice|good))",
  'not saying i (?:did|was|have)\\b',
  "(?:was ?n['’]?t|was not|isn['’]?t|is not) (?:cruelty|malice|me\\b|spite|deliberate|on purpose|meant)",
  'no ?(?:body|one) did\\b|never (?:came out of|said|did|happened|touched)\\b',
  "i (?:did(?: not|n['’]?t)|never) (?:say|do|touch|call|tell)\\b|(?:no|any) reason to\\b|stand by (?:it|what|every)|nothing wrong\\b",
  '(?:alcohol|drink|wine|beer|booze|vodka|whiske?y|gin|rum|tequila|meds|pills) talking\\b|not me\\b',
  'not (?:sorry|apologi[sz]ing|going to apologi[sz]e)\\b|not who i am\\b|always been (?:open|there|honest|fair)\\b',
);

/** "I know exactly what this is", "it was written all over you": nobody says so who may be wrong. */
export const KNOWS = holds(
  'I know (?:what (?:this|that|it) is|exactly|full well|perfectly well)\\b',
  `I know ${YOU}\\b(?! (?:did|were|are|have|didn))`,
  "(?:it|that)(?: was|['’]s| is) (?:so |as )?(?:obvious|plain|clear)\\b",
  `(?:all over|written (?:all )?(?:on|over)|plain on) (?:${YOU}\\b|${YOUR} face)`,
);

/** "You enjoyed it", right after a question: it is answered before it is asked. */
export const ANSWERS = /^\W*(?:you(?:r|['’](?:re|ve|d|ll))?|u|ur|i know)\b/iu;
