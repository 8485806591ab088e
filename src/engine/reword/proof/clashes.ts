/** What a stock sentence would contradict in the message around it: then it is not offered. */
import { rememberedText } from '../../remembered.ts';
import type { Rewording } from '../../types.ts';
import { followingOf, takesBack } from './aftermath.ts';
import { AGAINST } from './against.ts';
import type { Clash } from './clash.ts';
import { CLASHES_OF_ANSWERS } from './clashes-of-answers.ts';
import { CLASHES_OF_PRESSURE } from './clashes-of-pressure.ts';
import { CLASHES_OF_REPAIRS } from './clashes-of-repairs.ts';
import { leavesAlone } from './left-alone.ts';

/** What nobody says who owns a fault. */
const DENIAL =
  /\b(?:no ?(?:body|one) did|never (?:came out of|said|did|happened|touched)|I (?:did(?: not|n['’]?t)|never) (?:say|do|touch|call|tell)|(?:no|any) reason to|stand by (?:it|what|every)|not (?:sorry|apologi[sz]ing|going to apologi[sz]e)|nothing wrong)\b|(?:^|[.!?] )(?:rubbish|nonsense|lies|bullshit)[.!]/iu;
const OWNED = /\b(?:on me|I hurt you|I stepped in|I put that|my part|(?:did|joke) hurt you)\b/iu;
/** What takes a sorry back. */
const GRUDGED =
  /\b(?:(?:says?|said|told me|reckons?|insists?) (?:that )?I (?:have|had|should|ought|need|must)\b|consider it (?:said|done|given)|there you (?:go|have it)\b|you got it\b|happy now\b|\p{L}+['’]s orders\b|so there\b|there,? (?:I(?:['’]ve)? )?said it\b|tell \p{L}+ (?:that )?I (?:said|apologi[sz]ed)\b)|(?<=^|[.!?] )there[.!]/iu;

/** "That's 100 percent you", "you pushed me to that": the fault laid on them once more. */
const LAID =
  /\b(?:that|this|it|all)(?:['’]?s| is| was) (?:\d+ ?(?:%|percent|per cent) |all |entirely |purely |totally |just |only )+(?:you|u)\b|^from the day you\b|^\W*(?:and |so |but |because )?(?:you|u) (?:just |always |really )?(?:made|pushed|drove|forced|provoked|brought|started|left me no)\b/iu;

const CLASHES: readonly Clash[] = [
  ...AGAINST,
  ...CLASHES_OF_PRESSURE,
  ...CLASHES_OF_REPAIRS,
  ...CLASHES_OF_ANSWERS,
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
      /\b(?:no|not|never|nae|n['’]?t) (?:going to |gonn(?:a|ae) |about to |ganna )?change\b|\bget used to\b|\btoo old\b|\bmarried (?:it|me)\b|\balways (?:been|have)\b|\b(?:who|how|what) I am\b|\bthat way\b|\bnever have\b|\bknew what you (?:were|are) getting\b|\btake (?:it|me) or leave\b/iu,
  },
  {
    said: /don['’]?t fully agree|do not fully agree/iu,
    around:
      /\bi['’]?m wrong\b|\bi am wrong\b|\bwhatever you say\b|\b(?:sorry|apologi[sz]e|I was wrong|you['’]?re right|my (?:fault|bad)|I agree|right you are|of course dear|no fight left|tired|i['’]?ve wrong)\b/iu,
    next: /^(?:i['’]?ll|i will|ill|i do) (?!say nothing|not\b|n['’]?t)/iu,
  },
  {
    said: /\bwhen would be good\b|\bcan wait until\b/iu,
    around:
      /\b(?:no|not),? (?:not )?(?:tomorrow|later|now|when)\b|\bwe(?:['’]?re| are| r) (?:\p{L}+ )?(?:finishing|doing|sorting|settling|having|discussing) (?:this|it)\b|\b(?:i['’]?m|i am|be there in) (?:about )?\d+ ?min|\bleave the \p{L}+ (?:unlocked|open|on)\b|\bidc\b|\bstill (?:speaking|talking)\b/iu,
  },
  // What was seen with one's own eyes is not asked about.
  {
    said: /\b(?:may have this wrong|may be wrong about)\b/iu,
    around:
      /\b(?:all over|written on|plain on) (?:yo)?ur face\b|\bI know (?:exactly )?what (?:this|that|it) is\b|\bI know (?:yo)?u\b(?! (?:did|were|are|have|didn))/iu,
  },
  // Nobody hears out somebody who is told to be done, or who is talked of and not to.
  {
    said: /\bwant to hear (?:this|it)\b/iu,
    around:
      /\b(?:yo)?u (?:quite )?(?:done|finished)\b|\bnobody (?:cares|asked)\b|(?:^|[.!?] )(?:and )?(?:he|she)(?:['’]s| has| is| keeps| was) (?:only |just |still |at it|off)/iu,
  },
  { said: /\bbother(?:s|ing) me\b/iu, next: /^(?:well,? )?(?:congrats|congratulations|bravo|well done)\b/iu },
  // Whoever does not want to be unkind sends nobody off.
  {
    said: /\b(?:take it out on you|be mean about it)\b/iu,
    next: /^(?:now |so |and |just |please )*(?:touch grass|get lost|go (?:away|cry|touch|outside)|come back when|jog on|do one|try again|run along)\b/iu,
  },
  { said: OWNED, next: LAID },
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
  { said: OWNED, around: DENIAL },
  { said: /\bI['’]?m sorry\b|\bI apologi[sz]e\b|\bnot ready to say\b/iu, around: GRUDGED },
  {
    said: /\bI['’]?ve said sorry\b/iu,
    around:
      /\bsaid (?:i['’]?m |i was )?sorry\b|\btold you sorry\b|\bapologi[sz]ed\b|\bdo I (?:need|have) to\b/iu,
  },
  {
    said: /\bI was wrong when I\b|\bmy part\b/iu,
    around: /\b(?:each (?:carry|have|of us)|half (?:each|of (?:it|what))|both to blame|takes two)\b/iu,
  },
  {
    said: /\bTake the time you need\b/iu,
    around: /\bDear (?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|customer|guest|resident)\b/iu,
  },
  {
    said: /\bhard time with\b/iu,
    around: /\bwhere you stand\b|\bfriends with (?:the )?(?:both|two) of us\b/iu,
    next: /^(?:go on|delete|pick|choose|say it|i(?:['’]d| would) like to hear)\b/iu,
  },
  // A favour that is asked for, and not said.
  {
    said: /\bI['’]?ll talk to\b|\bThis is between\b/iu,
    around: /\bdo (?:\p{L}+ ){1,3}an? (?:\p{L}+ )?fav(?:ou?r)?\b/iu,
  },
  // Nobody sees it in two ways who goes on to say that there is nothing to see.
  {
    said: /\b(?:see|remember) (?:it|this|\[[^\]]+\]) differently\b/iu,
    around: /\b(?:taking|take|took|taken) (?:your|ur) (?:tablets|meds|medication|pills)\b/iu,
    next: /\b(?:only|just|all) in (?:your|ur) head\b|^(?:genuinely|seriously|honestly|like legit|asking)\b/iu,
  },
  // Whoever only passes on what is heard, or has the reasons of a question still to give.
  {
    said: /\bonly speak for\b|\bis on me\b|\bon me, too\b/iu,
    next: /^(?:i|i['’]?m|im|i am) (?:only|just) (?:repeat|pass|say|tell|report)/iu,
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
      /\b(?:i|we)(?:['’]?ve| have)? (?:just )?(?:booked|left|sent|bought|brought|posted|told|rung|rang|called|came|driven|drove|dropped)\b|\bhere['’]?s\b|\b(?:i['’]?m|i am|we['’]?re) (?:outside|coming|on my way|bringing|downstairs)\b|\b(?:i|we)(?:['’]ll| will|ll) (?:just |still )?(?:come|be (?:there|round|over|at)|ring|call|pop|drop|keep)\b/iu,
  },
  {
    said: /\bwhen you can\b|\bno rush\b/iu,
    around:
      /\b(?:answer me|reply now|keep (?:writing|ringing|calling|texting|messaging)|every hour|i know (?:yo)?u (?:saw|read|got|seen))\b/iu,
  },
  // Somebody who apologises in the same message does not complain of their own hurt.
  {
    said: /\bI feel taken for granted\b|\bI['’]?m hurt (?:too\b|by \[)/iu,
    around: /\b(?:sorry|apologi[sz]e|it was the (?:wine|drink))\b/iu,
  },
  {
    said: /\bI['’]?m hurt (?:too\b|by \[)/iu,
    next: /^(?:there\b|your turn\b)|^(?:and |so )?(?:every ?(?:one|body)|all of you|it['’]?s always|always me)\b/iu,
  },
  // Whoever listens first has no counter-charge at hand, and who wants to understand has not looked already.
  {
    said: /\bhear you first\b/iu,
    next: /^(?:and |so |but )*(?:you|u|your|ur|remember|recall|what about|how about|who|i['’]?ll|bring|run along|go|i['’]?m (?:going|off|leaving|out|done|not)|i am (?:going|off|leaving|out|done|not))\b/iu,
  },
  {
    said: /\bTell me more\b|\bI wrote about this on \[day\]/iu,
    next: /^(?:just )?(?:one|a single|go on|gimme|give me|name|i (?:could|can) (?:recite|list|tell|name|show|quote)|find|show|scroll|ill wait|i['’]?ll wait|(?:is|was|are|were) (?:it|that|there|they)|i(?:['’]ve| have)? (?:scrolled|checked|looked|searched|went))\b/iu,
  },
  // Nobody steps in where something was kept quiet; and no sorry asks for thanks.
  {
    said: /\bI stepped in\b/iu,
    around:
      /\b(?:find|found|finding) out\b|\bnever (?:my|our) intention\b|\b(?:my|the) thanks\b|\bungrateful\b|\bgratitude\b/iu,
  },
  {
    said: /\bI gave you reason\b|\bsorry I \[what I did\]/iu,
    around: /\bnot who I am\b|\balways been (?:open|there|honest|fair)\b/iu,
  },
  {
    said: /\bThat stung\b/iu,
    next: /^(?:i['’]?ll|i will|ill) (?:just )?(?:be|sit|stand|stay|keep|hold|shut)\b/iu,
  },
  {
    said: /\bsnide\b/iu,
    next: /^(?:i['’]?ll|i will|ill) (?:remember|try|know|make sure|be sure|take care)\b/iu,
  },
  {
    said: /\bkeep getting things wrong\b/iu,
    around: /\bwhatever (?:yo)?u (?:say|decide|think|want)\b|\b(?:yo)?u['’]?r(?:e)? right\b/iu,
  },
  {
    said: /\b(?:it wasn['’]?t enough)\b/iu,
    around: /\b(?:earned|deserve|entitled to) (?:an?|some|your) \p{L}+\b/iu,
  },
  {
    said: /\bcan see how much\b/iu,
    around: /\bwhen I was (?:your age|\d|a (?:kid|boy|girl|child))|\bin my day\b/iu,
  },
  { said: /\bmine to deal with\b/iu, around: /\bwho['’]?s? (?:is )?driving\b/iu },
  {
    said: /\bpatient with me\b/iu,
    around:
      /\bwithout me\b|(?:\bnot|n['’]?t) (?:be )?(?:troubl|bother|lumber|call|ring|text)\p{L}*|\banother thought\b/iu,
  },
  // A small thing stays small where its smallness goes on.
  {
    said: /\bseemed (?:a )?small\b/iu,
    next: /^(?:it|that)(?:['’]?s| is| was| goes)\b|^\p{L}+[.!]?$|\b(?:yo)?u (?:really|actually|even|literally|have to|had to|just had)\b/iu,
  },
  // A plain sorry beside it was no mockery, and nobody says sorry twice.
  { said: /\bsnide\b/iu, around: /\b(?:sorry|soz|sry) (?:for|about|abt|i)\b/iu },
  { said: /\bsorry\b/iu, next: /^(?:sorry|soz|sry)\b(?! (?:for|about|abt|i|it|that|if)\b)/iu },
  // What somebody or something else did is told right after all the same.
  {
    said: /\bput this on anyone else\b/iu,
    next: /^(?:the|my|our|his|her|he|she|they) (?:\p{L}+ )?(?!(?:is|was|are|were)\b)\p{L}+(?:s|ed)\b/iu,
  },
  {
    said: /\bI did it\b/iu,
    around:
      /\b(?:was ?n['’]?t|was not) (?:cruelty|malice|me|on purpose|spite|deliberate|meant)\b|\btalking\b/iu,
  },
];

/** "Sorry if I'm out of line, but u …": a sorry that only opens a charge. */
const CHARGED = /^,? (?:but|tho|though) (?:yo)?u\b/iu;

/** Sentences of which is remembered what they may clash with: the same ones are drafted again with every key. */
const REMEMBERED = 500;

const clashesOf = rememberedText(REMEMBERED, (words) => CLASHES.filter(({ said }) => said.test(words)));

/** True when a rewording contradicts what stays around it. */
export const clashes = (text: string, rewording: Rewording): boolean => {
  const { span, text: words } = rewording;
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const following = followingOf(text, span.end, words);
  return (
    takesBack(words, following) ||
    leavesAlone(text, rewording) ||
    (/\bsorry\b/i.test(words) && CHARGED.test(after)) ||
    (OWNED.test(words) && DENIAL.test(text.slice(span.start, span.end))) ||
    clashesOf(words).some(
      ({ next, around }) =>
        next?.test(following) === true ||
        (around !== undefined && (around.test(before) || around.test(after))),
    )
  );
};
