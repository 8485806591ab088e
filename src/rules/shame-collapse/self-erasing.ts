import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry for being too much]].', reworded: "I'm having a hard day, and I'd like to talk." },
    { flag: '[[im sorry im so needy]]' },
    { flag: '[[sorry for existing]]' },
    { flag: '[[Sorry for venting]].' },
    { flag: '[[sorry im such a burden]]' },
  ],
  silent: [
    'Sorry for being late.',
    'Sorry for being rude to your mum.',
    'Sorry for the noise.',
    'Sorry to bother you, is Jo there?',
    "I'm sorry I made you feel like too much.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      '#Sorry',
      'needy much existing crying venting dumping rambling oversharing burden sensitive emotional annoying clingy mess existing feelings sad depressed weak anxious dramatic bothering bother rant ranting feeling breathing alive here needing heavy space needs nuisance sad work overthinking breakdown downer pathetic nuisance insecure vent rambles rambled ramble cry cried moaning unloading offloading trauma complaining emotions',
    ],
    atMost: 24,
  },
];

const SELF =
  '(?:too much|(?:so |too |this |always )?(?:needy|clingy|emotional|sensitive|annoying|sad|depressed|anxious|weak|dramatic|insecure|pathetic|difficult|weird|broken|messed up|down|moody|attached|depressing|negative|boring|useless|worthless|stupid|an? (?:\\w+ )?(?:burden|mess|bother|nuisance|downer|wreck|pain|crybaby|disappointment|drag|handful|problem|disaster|loser|inconvenience))|me|alive|like this|here|around|human|upset|the way i am)';
const FORMS: readonly RegExp[] = [
  /\b(?:sorry|bad) (?:for |that |to |if )?(?:i )?(?:\w+ ){0,3}(?:so much work|hard work|(?:such )?a (?:nuisance|burden|bother|pain)|needing you|got (?:so )?(?:sad|upset|emotional|teary|weepy)|taking up (?:space|room|your)|catch(?:ing)? feelings|having (?:needs|feelings|emotions)|going on about my|too (?:much )?heavy|brought everyone down|bringing everyone down|being me|falling apart|losing it|unload\w*|offload\w*|be (?:so |such )(?:\w+ )?(?:sad|needy|nuisance|burden|bother|pain))\b|\bi am (?:too|so) much (?:heavy|work|i know|trouble)\b.*\bsorry\b|\bsorry\b.*\bi am (?:too|so) much\b|\bcrying down the phone\b.*\bsorry\b/,
  new RegExp(
    `\\b(?:sorry|apologi[sz]e|apologies) (?:\\w+ )?(?:for|about) (?:\\w+ )?(?:always |just |even |all |my |me |constantly |ever )*(?:being (?:\\w+ )?${SELF}|existing|crying|venting|vent|dumping|rambling|ramble|oversharing|rant(?:ing)?(?! is)|overthinking|breathing|burdening|needing (?:you|help|so|reassurance|anything|attention)|having (?:\\w+ )?(?:feelings|emotions|needs|a (?:breakdown|meltdown|cry|moan|bad day)|opinions)|feeling(?:s| (?:sad|this|like|so|things|anything|bad|low|down|anxious))|bothering (?:you|everyone|u) (?:with|about|again|so)|taking up|moaning|unloading|offloading|trauma dumping|whining|complaining|wasting your|tears|emotions|neediness|needy|breakdown|breaking down|falling apart|loving you|caring (?:so|too)|getting (?:so |all )?(?:emotional|upset|teary|sad)|ruining (?:your|the) (?:mood|night|day|vibe|evening))\\b(?! wolf)`,
  ),
  new RegExp(
    `\\bsorry (?:that |because )?(?:if )?i (?:am|was|get|have been|keep being|always am) (?:\\w+ )?(?:just |being )*${SELF}(?: |$)(?!late|busy)`,
  ),
  /\bsorry (?:that )?i (?:\w+ )?(?:exist|cried|cry|vented|rambled|need (?:you|so much|reassurance)|feel (?:this way|so|like this|things)|have (?:feelings|needs|emotions)|care (?:so|too)|bother (?:you|everyone)|bothered you with|love you|overthink|burden(?:ed)? you|take up|dumped (?:all|this|that|it))\b|\bsorry (?:i am )?(?:such )?(?:a|an) (?:\w+ )?(?:burden|mess|nuisance|bother|downer|wreck)\b|\bsorry (?:for )?(?:the|my) (?:\w+ )?(?:rant|vent|ramble|trauma dump|breakdown|tears|emotions|feelings|crying|neediness|sob story|pity party)\b/,
];
/** An act toward the other, a saying, a formula: nothing of the writer's own feeling. */
const ELSEWHERE =
  /\b(?:made you|wolf|your (?:mum|mom|dad|friend)|late|rude|inconvenience|delay|spam|to bother)\b/;

export default defineRule({
  id: 'self-erasing',
  family: 'shame-collapse',
  severity: 1,
  source: 'Leigh, Repairing Relationship Ruptures; Schumann & Ross 2010',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || ELSEWHERE.test(plainText(scene.sentences[sentence]))) return [];
    return saidIn(scene, sentence, FORMS);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm having a hard day, and I'd like to talk."),
    fitted(context, 'fuller', 'Thank you for listening.'),
    fitted(context, 'question', 'Do you have room for me right now?'),
  ],
});
