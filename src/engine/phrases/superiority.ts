/** Talking down: the other as a child, a fool or a nobody; over plain words, with severity. */
import type { Phrasing } from '../features/phrase.ts';

export const SUPERIORITY: readonly Phrasing[] = [
  [
    /^(?:(?:just|please|seriously|god|omg|oh|honestly|so|and|ugh|lol|babe|mate|dude|man|jesus|christ|for fuck sake|\w+) )?(?:grow (?:the (?:hell|fuck) )?up)(?= (?:and|already|please|will|would|man|dude|\w+$)|$)/,
    3,
  ],
  [
    /\b(?:you need to|you should|time to|why do not you|when will you|can you|go and|will you) (?:\w+ )?grow (?:the \w+ )?up(?! (?:in|with|around|there)\b)/,
    3,
  ],
  [/\bact your (?:\w+ )?age\b|\bgrow (?:a pair|some balls|a spine|a backbone)\b/, 3],
  [
    /^(?:\w+ ){0,2}(?:be|act like) an? (?:adult|man|grown up|grownup|real man|woman|proper \w+)(?= (?:for|and|about)\b|$)/,
    3,
  ],
  [
    /\byou (?:would|will|could|can) (?:not|never) (?:\w+ )?(?:understand|get it|get this|understand it|understand this|comprehend|grasp)(?= (?:it|this|that|an?|because|anyway|at|even|how|what|you|being|real)\b|$)/,
    3,
  ],
  [
    /\byou (?:will|would) (?:\w+ )?(?:understand|get it|see|know)(?: \w+)? (?:when you (?:are|have|get|actually|finally|grow)|once you (?:are|have|grow)|one day|if you (?:had|ever|were|actually))\b/,
    2,
  ],
  [
    /\b(?:say|explain|put|spell|break|repeat|go over|type) (?:it |this |that |things )?(?:\w+ )?(?:slowly|in (?:very |really )?(?:simple|small|little|easy|plain|short|baby) (?:words|terms|english|language|steps)|out|down)(?: (?:so (?:that )?)?(?:for |even )?(?:you|someone like you|people like you))+\b/,
    3,
  ],
  [
    /\b(?:do i (?:have|need) to|must i|should i|shall i|want me to|need me to) (?:\w+ )?(?:spell it|draw you|draw it|explain it (?:like|again)|repeat myself|use smaller|hold your hand|get (?:the )?crayons|say it)\b/,
    3,
  ],
  [
    /\b(?:so |that )*even you (?:can|could|should|would|will|might|are able)\b|\b(?:simple|easy|clear|slow) enough (?:even )?for you\b/,
    3,
  ],
  [/\bspare me (?:your|the|this|that|all)\b/, 2],
  [/\bnot (?:exactly |really )?(?:rocket science|brain surgery)(?= (?:is it|you|it is|to|even)\b|$)/, 2],
  [
    /\b(?:you are|this is|that is|conversation is|discussion is|it is|you were|arguing with you is) (?:\w+ )?(?:beneath|below) me\b/,
    3,
  ],
  [
    /\b(?:time|energy|job|patience|here) (?:\w+ )?to (?:educate|teach|babysit|parent|hold your hand)(?: you)\b|\beducate yourself\b|\bdo your (?:own )?(?:homework|research)(?! (?:first|before|tonight|now|and)\b)/,
    2,
  ],
  [
    /\b(?:learn|go learn|maybe learn|try learning|try) (?:how )?to (?:\w+ )?(?:read|spell|write|count|listen|think|behave|drive)(?! (?:music|guitar|to|with|french|the|in)\b)|\btry (?:reading|thinking|listening|using your)\b|\blearn some (?:manners|respect|basic)\b/,
    2,
  ],
  [/^(?:\w+ )?slowly$/, 1],
  [
    /\byou (?:clearly|obviously|evidently|apparently|plainly|really|just|still|simply|honestly|literally|seem to)(?: \w+)? (?:do|did|have|can|could) (?:not|no) (?:\w+ )?(?:understand|understanding|get|know|read|clue|idea|grasp|comprehend|think|see)\b/,
    2,
  ],
  [
    /\b(?:clearly|obviously) you (?:do|did|have|can) (?:not|no) (?:\w+ )?(?:understand|get|know|read|clue|idea|grasp|even|think|see)\b/,
    2,
  ],
  [
    /\byou (?:\w+ )?(?:have|had) (?:\w+ )?(?:no|not got|not the) (?:\w+ ){0,2}(?:idea|clue|understanding|concept)(?: \w+)? (?:what you are(?: \w+ about)?|of what you|how (?:this|it|that|any|things|the (?:real )?world|to)|about (?:how|what|any))\b/,
    3,
  ],
  [
    /\byou (?:have|had) not (?:got )?(?:the )?(?:first|slightest|foggiest|faintest) (?:idea|clue)\b|\byou (?:literally |really |clearly |obviously )?know (?:absolutely |literally )?nothing(?= (?:about|of)\b|$)|\byou do not know (?:the first thing|what you are (?:talking|doing)|shit|your arse)\b|\bknow what you are talking about$/,
    3,
  ],
  [
    /\byou are (?:just |simply |clearly |obviously |really )?not (?:\w+ )?(?:smart|clever|mature|intelligent|bright|qualified|experienced|capable|professional|able to (?:understand|think|grasp|follow)|in (?:a|any) position)(?= (?:enough|of|to|complicated|at)\b|$)|\byou (?:are )?definitely not professional\b|\bnot (?:smart|clever|bright|intelligent) enough to\b/,
    3,
  ],
  [
    /\byour (?:\w+ )?opinions? (?:does|do|is|are|really|literally)? ?(?:not|worth|mean|means|irrelevant|worthless|nothing)(?: \w+)*? ?(?:matter|count|relevant|asked|needed|wanted|nothing|here|to me)?\b/,
    3,
  ],
  [
    /\b(?:nobody|no one|who) (?:\w+ )?(?:asked|is asking|asks) (?:you|for your)\b|\bwho cares what you\b|\bi (?:\w+ )?(?:do not|could not) (?:\w+ )?(?:care|give a \w+) (?:about you|what you (?:think|say|feel|want))\b/,
    3,
  ],
  [
    /\b(?:since|doing this|been here|working) (?:\w+ ){0,4}(?:before you were (?:even )?born|when you were (?:still )?in (?:nappies|diapers))\b|\bbefore you were (?:even )?born\b(?= (?:so|and)\b|$)/,
    2,
  ],
  [
    /\bleave (?:it|this|that|the \w+) to (?:the )?(?:people who|adults|grown ?ups|grown ups|professionals|experts|those who|someone who|real)\b/,
    2,
  ],
  [
    /\b(?:that is|aw|aww|how|oh|sweetie|so) (?:\w+ )?cute(?: that)? (?:but|you think|that you|if you)\b|\brun along\b|\bknow your place\b|\byou are out of your (?:depth|league)\b|\bquit while you are\b/,
    2,
  ],
  [
    /\bhow many (?:more )?times (?:do i (?:have|need) to|must i|should i|shall i|have i (?:got )?to|will i have to|am i going to have to)\b|\bfor the (?:last|hundredth|millionth|thousandth) time\b/,
    2,
  ],
  [
    /\b(?:must|have to|had to) do (?:all )?(?:the )?thinking for\b|\b(?:stop|quit) wasting my time\b|\byou are (?:\w+ )?(?:wasting my|a waste of my) time\b|\bi doubt you (?:can|will|could|are|even|have)\b/,
    2,
  ],
  [
    /^(?:\w+ ){0,2}do you (?:even|actually|really|understand) (?:know|understand|read|realize|what)(?= (?:what|how|who|the|an?|this|it|that)\b)/,
    2,
  ],
  [
    /\b(?:talk|come back|speak) to me when you (?:have|are|learn|grow|can)\b|\bcome back when you (?:have|are|learn|grow|can)(?! (?:ready|free|done|finished|feel)\b)/,
    2,
  ],
  [/\b(?:whatever|any|what) excuses? you (?:want|like|need)\b|\byou and i both know\b/, 1],
];
