import { wholeSentence } from '../../engine/around.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { laughs } from '../../engine/naming.ts';
import { type Phrasing, phrasesIn } from '../../engine/phrasing.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Grow up]], Neil.', reworded: 'We see this very differently.' },
    { flag: "[[you wouldn't understand]]" },
    { flag: 'Let me [[say it slowly for you]].' },
    { flag: "[[You clearly don't understand]] how leases work." },
    { flag: '[[Nobody asked you]].' },
    { flag: "[[You have no idea what you're talking about]]." },
    { flag: '[[Your opinion does not matter]] here.' },
  ],
  silent: [
    'When did you grow up there?',
    'I need to grow up about money.',
    "You wouldn't understand the jokes without the first series.",
    'Could you explain it slowly, please?',
    'You have no idea how happy I am.',
    "It's not rocket science but I burned the rice.",
    'The flat beneath me is empty.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['grow act be', 'up age man adult grown woman', 'up your for once a and please'], atMost: 16 },
  {
    here: [
      'understand get understanding comprehend grasp',
      'you',
      'would could will never clearly obviously even when able capable do',
    ],
    atMost: 24,
  },
  {
    here: [
      'slowly simple simpler words spell crayons picture crayon dumb',
      'you',
      'let explain put say break even it down need out',
    ],
    atMost: 24,
  },
  { here: ['spare rocket surgery beneath educate homework', 'me not is your yourself you it'], atMost: 18 },
  {
    here: ['learn try', 'to reading thinking', 'read spell write count listen drive reading thinking'],
    atMost: 14,
  },
  { here: ['idea clue', 'you', 'no not first', 'have what how slightest first about'], atMost: 24 },
  {
    here: [
      'you',
      'not nothing',
      'smart clever mature intelligent qualified capable bright know professional',
    ],
    atMost: 24,
  },
  {
    here: ['opinion opinions', 'your', 'matter count matters counts asked worthless care ask relevant'],
    atMost: 24,
  },
  { here: ['asked cares', 'nobody who', 'you your'], atMost: 12 },
  { here: ['born diapers nappies', 'before still', 'you'], atMost: 24 },
  { here: ['leave', 'to', 'people adults grown professionals experts who'], atMost: 20 },
  { here: ['cute along place league depth', 'run know your that out'], atMost: 18 },
  { here: ['many last', 'times time', 'tell explain say told repeat spell must'], atMost: 20 },
  { here: ['thinking time doubt', 'must waste wasting will both do', 'you both your my'], atMost: 20 },
  { here: ['slowly', 'read again it'], atMost: 4 },
  { here: ['do', 'you', 'even know understand', 'what how who'], atMost: 20 },
  { here: ['care', 'not', 'what about', 'you', 'i'], atMost: 12 },
];

const TABLE: readonly Phrasing[] = [
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
/** Telling of oneself or a child, or asking for it oneself: no step up is taken. */
const OWN =
  /\b(?:i (?:need|want|have|should|ought) to grow up|i grew up|kids? grow up|they grow up|could you explain|can you explain|how happy|how much i|how good|without (?:the|seeing|season))\b/;

export default defineRule({
  id: 'dismissive-superiority',
  family: 'contempt',
  severity: 3,
  source: 'Gottman & Silver 1999; Brown & Levinson 1987',
  cues,
  find: (scene, sentence) => {
    if (OWN.test((scene.sentences[sentence]?.words ?? []).map((word) => word.text).join(' '))) return [];
    const banter = laughs(scene, sentence);
    return phrasesIn(scene, sentence, TABLE).map((match) => (banter ? { ...match, severity: 1 } : match));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', 'We see this very differently.', all),
      fitted(context, 'fuller', "I'm frustrated, and I'd like to explain how I see [topic].", all),
      fitted(context, 'question', 'How do you see [topic]?', all),
    ];
  },
});
