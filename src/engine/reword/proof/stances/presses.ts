/** What a sentence wants of the one it is written to, or leaves them with. */
import { begins, holds, I_AM, opens, YOU } from './forms.ts';

/** "Have a look at the size of your reaction", "come back down here", "get off that sofa". */
export const ORDERS = opens(
  'have a (?:good |long |hard )*look at',
  'take a (?:good |long |hard )*look at',
  'look at (?:you|yourself|your|the size|the state|u)\\b',
  'listen to yourself',
  '(?:settle|calm) (?:yourself )?down',
  'take (?:a|some) (?:deep )?breaths?',
  'cool (?:off|it)',
  '(?:read|play|watch|listen to) it again',
  '(?:accept|say|admit) (?:it|so|that)',
  '(?:turn|switch|put) it (?:back )?on',
  'pick up',
  'text back',
  'sit up',
  'get up',
  'i (?:demand|insist on) it',
  '(?:sit|stay|down|talk|speak)(?=\\P{L}*$)',
  'come (?:back(?: down| up| in)? here|back (?:down|up|in)\\b(?! to)|here(?! at))',
  "(?:kettle(?:['’]?s| is)? on|put the kettle on) (?:and|n|&) sit",
  'get (?:off (?:that|the|your)|down here|up here|back here|out here|in here|over (?:it|yourself))',
  'sit down',
  'stand up',
  'grow up',
  'stop (?:crying|moaning|whining|sulking|being)',
  "do(?:n['’]?t| not) (?:you dare|(?:you )?(?:even )?start|(?:you )?(?:come at|lecture|preach to|talk to|tell) me|blame me)",
  `[^.!?]*\\b(?:whether ${YOU} like it|when ${YOU} can be (?:nice|civil|reasonable|calm))\\b`,
);

/** "Do it tonight", "turn it on", "I demand it": what was set free is asked for all the same. */
export const DEMANDS = opens(
  '(?:do|say) (?:it|that)\\b',
  'say (?:yes|so|something|(?:yo)?u)\\b',
  'accept (?:it|my|me)\\b',
  'turn (?:it|that) (?:on|off)\\b',
  '(?:lemme|let me) see\\b',
  'gimme (?:a|an|one)\\b',
  '(?:go on|pick|choose)\\b|delete (?:it|this)\\b',
  'answer (?:me|it)\\b',
  'pick (?:it )?up\\W*$',
  '(?:write|text|call|ring|message) (?:me )?back\\b',
  'tell me now\\b',
  '(?:prove|admit|name) (?:it|one|me)\\b',
  'sit (?:up|down)\\b',
  'wake up\\b',
  'bring up the time\\b',
  'i (?:need|want|demand|require|expect|insist on) (?:it|this|an answer|a (?:reply|response|yes)|names)\\b',
  "i (?:won['’]?t|will not|aint|ain['’]t) (?:leave|stop|go|move)\\b",
  'we (?:sort|settle|finish) (?:this|it)\\b',
);

/** "Turn it on", "show me", "if there's nothing to hide": somebody is ordered about. */
export const DIRECTS = begins(
  "if (?:it['’]?s|its|there['’]?s|theres|(?:you|u)(?:['’]?ve| have)?(?: got)?) nothing\\b",
  '(?:turn|switch|put|send|share|leave|show|give|delete|unlock|prove|text|call|answer|hand|accept|say|admit|tell|forgive) (?:[^.!?\\n]* )?(?:it|me|so|that|on|off|now|rn|over)\\b',
);

const AT_ONCE =
  '(?:right now|rn|now|tonight|today|this (?:very )?(?:minute|second|instant|evening|night)|immediately|at once)';

/** "We sort this tonight", "nobody goes to bed", "answer me", "you'd better": a time is set, and waited for. */
export const INSISTS = holds(
  `we(?:['’]?ll| will|['’]?re| are| r)? (?:\\p{L}+ )?(?:sort|settl|finish|fix|discuss)(?:e|ing)?(?: out)? (?:this|it)\\b`,
  `we(?:['’]?re| are| r) (?:\\p{L}+ )?(?:doing|having) (?:this|it)\\b|we (?:do|talk about|end) (?:this|it) ${AT_ONCE}\\b`,
  `(?:answer (?:me )?|reply |i want [^.!?]* )${AT_ONCE}\\b`,
  'this (?:very )?(?:minute|second|instant)\\b',
  `(?:wake|get) (?:him|her|them|everyone) up\\b|wake (?:him|her|them|everyone)\\b`,
  `(?:not|nobody(?:['’]?s| is)?|no one(?:['’]?s| is)?) (?:going (?:to|anywhere)|sleeping|leaving)\\b`,
  'answer me\\b|keep (?:writing|ringing|calling|texting|messaging)\\b|every hour\\b|by return\\b|not acceptable\\b',
  `i know ${YOU} (?:saw|read|got|seen)\\b|${YOU}(?:['’]?d| had)? better\\b|(?:i|we) (?:demand|require|insist|expect)\\b`,
  "i (?:won['’]?t|wont|will not|am not|ain['’]?t|['’]?m not) (?:leav|go|mov|stop|hang)\\p{L}*",
  '(?:no|not),? (?:not )?(?:tomorrow|later|when)\\b|still (?:speaking|talking)\\b|by (?:tonight|tomorrow)\\b',
  'open (?:the|your|ur) (?:door|gate)\\b|(?<=[.!?] )right now[.!]',
  `crack on\\b|chop chop\\b|hurry up\\b|get a move on\\b|mov(?:e|ing) on\\b|get on with (?:it|things)\\b`,
);

/** "You owe me", "I only want half", "a refund": something is claimed. */
export const CLAIMS = holds(
  `(?:${I_AM}|we are) (?:owed|due|waiting for)\\b|owe me\\b|refund\\b|I only want (?:half|my|a|the|what)\\b`,
  '(?:earned|deserve|entitled to) (?:an?|some|your) \\p{L}+\\b|(?:broken|damaged|missing|faulty) when\\b',
);

/** "Do mum a favour": a favour is asked for, and not said. */
export const ASKS_FAVOUR = holds('do (?:\\p{L}+ ){1,3}an? (?:\\p{L}+ )?fav(?:ou?r)?\\b');

/** "I'm outside", "I've booked": the writer comes all the same. */
export const COMES = holds(
  "(?:i|we)(?:['’]?ve| have)? (?:just )?(?:booked|left|sent|bought|brought|posted|told|rung|rang|called|came|driven|drove|dropped)\\b",
  '(?:in|at|outside) (?:your|ur) (?:driveway|street|lobby|hall|door|gate|house)\\b',
  "here['’]?s\\b|here i am\\b|(?:this is|it['’]s) (?:just |only )?(?:a|my|the|one more|another) (?:first |second |last )?(?:letter|note|message|text|email)\\b",
  `(?:${I_AM}|we(?:['’]?re| are)) (?:outside|coming|on my way|bringing|downstairs)\\b`,
  "(?:i|we)(?:['’]?ll| will|l) (?:just |still )?(?:come|be (?:there|round|over|at)|ring|call|pop|drop|keep)\\b",
  `(?:${I_AM}|im) (?:like |about |only )?(?:\\d+|five|ten|two) min(?:ute)?s? (?:away|out|off)\\b`,
);

/** "After six I call your sister": what comes if they do not. */
export const WARNS = holds(
  '(?:after|from|by|come) (?:\\p{L}+|\\d\\S*)(?: \\p{L}+)? (?:i|we) (?:call|cancel|leave|go|tell|pack|phone|ring|move|sell|give)\\b',
);

/** "I'm going offline", "good bye": whoever says so is not there to talk. */
export const LEAVES = opens(
  `(?:${I_AM}) (?:going offline|out|off|leaving|gone)\\b(?! (?:to|at|on|work|of|until|till|for|next)\\b)`,
  "don['’]?t (?:reply|write|call|text|contact|wait)\\b",
  'good ?bye\\b',
  "(?:dunno|idk|i don['’]?t know (?:when|how long)|we['’]?ll see|maybe (?:never|forever))\\b",
);

/** "That's that", "however long it takes", "blocked": no time to come back is meant. */
export const ENDS = holds(
  "that(?:['’]?s| is) that\\b",
  '(?:however|as) long (?:as )?it takes\\b',
  "(?:subject|matter|topic|conversation|chat) (?:is |['’]s )?(?:closed|over|finished|done)\\b",
  'nothing (?:more|further|else) to say\\b|now or (?:later|ever)\\b',
  '(?:deleted|unfriended|blocked|removed)\\s*[.!?…]',
);

/** "Now can you please unload the dishwasher": nobody is in a hurry who says there is no rush. */
export const HURRIES = /^\W*(?:now|right),? (?:can|could|will|would) (?:yo)?u\b/iu;

/** "This ticket is now marked as solved": nothing is left to put right. */
export const CLOSES = holds('(?:marked as|is now|been) (?:solved|closed|resolved)\\b');
