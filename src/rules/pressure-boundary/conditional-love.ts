import type { Cue } from '../../engine/cue.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[If you loved me you'd stay]].", reworded: 'This matters a lot to me.' },
    { flag: '[[a real friend would pick up]]' },
    { flag: "[[You wouldn't go if you cared about us]]." },
    { flag: '[[if i mattered to u youd answer]]' },
    { flag: '[[Prove you love me]].' },
  ],
  silent: [
    "I'd love it if you came.",
    "If you'd love to come, tell me.",
    'A real friend of mine is visiting.',
    "I know you love me and I'm still hurt.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'if',
      'loved love cared care respected valued trusted mattered meant matter mean valued wanted appreciated important',
      'you',
      'me us i this family would',
    ],
    atMost: 26,
  },
  {
    here: [
      'real true good proper decent loving normal caring supportive someone somebody anyone people',
      'friend wife husband partner boyfriend girlfriend mother father son daughter mum mom dad sister brother man loves loved cares love person',
      'would does do',
    ],
    atMost: 26,
  },
  { here: ['or', 'love care', 'you', 'not', 'would'], atMost: 20 },
  {
    here: [
      'good true real',
      'daughters sons friends wives husbands mothers fathers sis bro friend',
      'if not do would never',
    ],
    atMost: 16,
  },
  { here: ['any', 'feelings love respect', 'if', 'you'], atMost: 24 },
  { here: ['prove show', 'love care loved', 'you me us'], atMost: 14 },
  { here: ['love care', 'even really', 'you', 'do not', 'me us'], atMost: 14 },
  {
    here: [
      'if were',
      'real good proper decent loving better any',
      'friend wife husband partner boyfriend girlfriend mother father son daughter mum mom dad sister brother man',
      'you',
    ],
    atMost: 26,
  },
];

const ROLE =
  '(?:friend|mate|wife|husband|partner|boyfriend|girlfriend|mother|father|son|daughter|mum|mom|dad|sister|brother|man|woman|parent|person|lover|fiance|spouse|grandson|granddaughter|aunt|uncle)';
const TESTS: readonly RegExp[] = [
  new RegExp(
    `\\bif (?:i am|you are|you were|you is|i was) (?:\\w+ )?(?:really |truly |actually )?(?:a |your |my )?(?:\\w+ )?(?:true |real |good )?(?:${ROLE}|sis|bro|bestie)\\b.*\\byou (?:would|will)\\b|\\b(?:good|real|true|decent|loving|proper) (?:${ROLE})s (?:\\w+ )?(?:do|would|will|are|put|keep|help|stay|never|listen)\\b`,
  ),
  /\bif you (?:\w+ )?(?:had|have) any (?:feelings?|love|respect|heart|consideration|loyalty)\b|\bif you (?:\w+ )?cared(?: about (?:this|the|our) (?:team|family|company|friendship|relationship|marriage|group|project|house))? you would\b|\bnot (?:\w+ )?(?:love|care about) me or you would\b|\byou (?:say|claim|said|keep saying) (?:that )?you (?:love|care about) me\b.*\b(?:so|then|prove|but)\b/,
  /\bif you (?:\w+ ){0,3}(?:loved?|cared?|respect(?:ed)?|valued?|trust(?:ed)?|want(?:ed)?|appreciated?|give a (?:damn|shit|fuck)|gave a (?:damn|shit|fuck|toss)|had any (?:love|respect|feelings))(?: (?:for|about|any|even|at all))* (?:me|us|my \w+|this (?:family|relationship|marriage|friendship)|our (?:\w+ )?\w+|your (?:own )?(?:mother|father|family|kids|children|mum|mom|wife|husband)|(?:as|even|half|like|at all|the way|a bit|one bit)\b)/,
  /\bif you (?:really|truly|actually|even|ever|genuinely|honestly|still) (?:\w+ )?(?:loved|cared)\b(?! (?:for|about) (?!me|us|my|our|your|this))|\bif you (?:\w+ )?(?:loved|cared)(?: me)? you (?:would|will|could|should)\b/,
  /\bif (?:i|we|this (?:family|relationship|marriage|friendship)|our \w+|my (?:feelings|happiness|opinion)) (?:\w+ )?(?:matter(?:ed|s)?|meant? (?:\w+ )?(?:anything|something|as much)|was (?:\w+ )?(?:important|a priority|worth)|were (?:\w+ )?(?:important|a priority|worth|really)|means (?:anything|something))\b.*\byou\b/,
  new RegExp(
    `\\b(?:a|any|every|an|the|no) (?:\\w+ )?(?:real|true|good|proper|decent|loving|normal|caring|supportive|actual|faithful|devoted) (?:\\w+ )?${ROLE} (?:\\w+ )?(?:would|does|do|is|should|will|wouldnt|shows|puts|keeps|has|helps|stands|supports)\\b`,
  ),
  new RegExp(
    `\\bif you (?:were|was|are|had been) (?:\\w+ )?(?:a|any|my|any kind of|half) (?:\\w+ )?(?:real|true|good|proper|decent|loving|better|kind|sort|half)? ?(?:of )?(?:a )?(?:${ROLE})\\b.*\\b(?:you|would)\\b`,
  ),
  /(?<!\bnot .*)\b(?:prove|show)(?: to)?(?: me)?(?: that| how much| then| it if)? you (?:\w+ )?(?:love|loved|care|cared)(?: me| about me| about us| us|$)|\bprove your love\b|\bif you love me prove it\b/,
  /\b(?:someone|somebody|anyone|anybody|people|a (?:man|woman|person|partner|mother|friend)) (?:who|that) (?:\w+ )?(?:loves?|loved|cares?|cared)(?: about)?(?: (?:me|you|each other|someone|their \w+|his \w+|her \w+))? (?:\w+ )?(?:would|does|do|will|is|puts|makes|answers|stays)\b/,
  /\b(?:do|did) you (?:even|actually|really|ever) (?:\w+ )?(?:love|care about|loved|cared about) (?:me|us)\b(?: (?:or|then|if|at all|anymore)\b|$)/,
  /\b(?:not|never) (?:\w+ ){0,4}(?:if you|when you|to (?:someone|somebody|people|a person|the person) (?:that )?(?:you|they)) (?:\w+ )?(?:loved?|cared?)(?: (?:me|us|about (?:me|us)))?$/,
  /\b(?:that|this) is (?:not )?what (?:love|real love|a (?:\w+ )?(?:friend|wife|husband|partner)|friends|couples|family|people in love) (?:is|does|do|means|looks like)\b|\bif (?:that|this|it) (?:was|were|is) (?:real |true )?love\b/,
  /\byou (?:would|will) (?:\w+ ){1,8}if you (?:\w+ )?(?:loved|cared|respected|valued)(?: (?:me|us|about (?:me|us)|my|this)\b|$)/,
];

export default defineRule({
  id: 'conditional-love',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Vangelisti, Daly & Rudnick 1991; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    // A test that is looked back on is none.
    if (/\bi (?:told|said)\b/.test(plainText(scene.sentences[sentence]))) return [];
    const [test] = saidIn(scene, sentence, TESTS);
    const places = scene.placed(sentence);
    const [first, last] = [places[0], places.at(-1)];
    if (test === undefined || first === undefined || last === undefined) return [];
    // The condition and what hangs on it are one test.
    return [places.some(({ clause }) => clause.link === 'if') ? spanning(first, last) : test];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'This matters a lot to me.'),
    fitted(context, 'fuller', "I feel unsure of us, and I'd like [request]."),
    fitted(context, 'question', 'Could you do [request]? It would mean a lot.'),
  ],
});
