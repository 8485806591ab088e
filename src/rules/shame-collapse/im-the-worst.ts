import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I'm such a terrible person]].",
      reworded: 'This is hard to hear. I did something that hurt you.',
    },
    { flag: '[[im the worst boyfriend ever]]' },
    { flag: "[[I'm a monster, I know]]." },
    { flag: '[[guess im just a bad mother]]' },
    { flag: "[[I don't deserve you]]." },
    { flag: '[[i hate myself for this]]' },
  ],
  silent: [
    "I did a terrible thing and I'm sorry.",
    "He's the worst driver in town.",
    'I was a bad friend on Saturday when I left.',
    "I'm terrible at maths.",
    'Am I a bad person?',
    'The worst part is the traffic.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'terrible awful horrible bad worst shit shitty crap crappy lousy rubbish garbage rotten useless worthless pathetic disgusting evil vile toxic hopeless selfish dreadful despicable miserable wretched horrid nasty',
      'i',
      'am',
      'person human boyfriend girlfriend husband wife partner friend mother mom mum father dad parent daughter son sister brother man woman spouse being worst useless worthless pathetic disgusting garbage toxic evil rubbish hopeless',
    ],
    atMost: 26,
  },
  {
    here: [
      'monster garbage trash scum broken poison rotten appalling waste disgrace burden pig loser idiot asshole dick bitch piece disaster mess embarrassment failure villain beast devil parasite cancer poison',
      'i',
      'am',
      'a such just the absolute complete total',
    ],
    atMost: 18,
  },
  { here: ['deserve', 'i', 'not', 'you love anyone happiness forgiveness forgiven loved'], atMost: 14 },
  { here: ['hate despise disgust loathe sick', 'myself', 'i'], atMost: 16 },
  { here: ['deserve', 'better', 'you', 'than me someone'], atMost: 14 },
  {
    here: [
      'kind sort',
      'what',
      'i',
      'mother father mum mom dad wife husband friend son daughter person partner',
    ],
    atMost: 12,
  },
];

const BAD =
  '(?:terrible|awful|horrible|appalling|atrocious|very bad|so bad|bad|worst|lowest|worse|poor|weak|cruel|shit|shitty|crap|crappy|lousy|rubbish|garbage|rotten|useless|worthless|pathetic|disgusting|evil|monstrous|vile|toxic|hopeless|failed|selfish|failure of a|sorry excuse for a|poor excuse for a|piss poor|dreadful|despicable|pretty bad|really bad|abysmal|wretched|miserable|sad|unlovable|broken|horrid|nasty)';
const ROLE =
  '(?:person|human(?: being)?|boyfriend|girlfriend|husband|wife|partner|friend|mother|mom|mum|father|dad|parent|daughter|son|sister|brother|man|woman|spouse|mate|people|individual|lover|girl|boy|guy|creature|grand\\w+|aunt|uncle|colleague|manager|leader|boss|teacher|flatmate|roommate|fiancee?)';
const END =
  '(?: (?:ever|in the world|alive|i guess|i know|i get it|i suppose|to you|right|ok|and|apparently|clearly|obviously|then|for|really|but|truly|on (?:earth|the planet)|you (?:could|deserve|know|have|must)|who|that|is it|are not i|am i|because|there is|so|period|full stop|happy|sorry)\\b|$)';
const FORMS: readonly RegExp[] = [
  /\bi am (?:\w+ ){0,4}(?:a |an )?(?:\w+ )?(?:waste of|piece of shit|scum\b|the shame of|shame of|poison to|toxic for|no good|good for nothing)|\bi (?:\w+ )?(?:poison|ruin|hurt|destroy|damage) (?:everyone|everybody|anyone|people)\b|\b(?:something|there is something) (?:\w+ )?(?:broken|rotten|wrong|missing|evil) (?:in|with|inside) me\b|\bi should never have (?:been born|had (?:kids|children)|married you|become)\b|\byou should never have (?:married|met|had|trusted|loved|chosen) me\b/,
  new RegExp(`\\bi am (?:\\w+ ){0,3}(?:a |an |the |your )?(?:\\w+ly )?(?:so )?${BAD} ${ROLE}${END}`),
  new RegExp(
    `\\bi am (?:\\w+ ){0,2}(?:the (?:absolute |very )?worst|the lowest of the low)(?: (?:\\w+ )?${ROLE})?${END}`,
  ),
  new RegExp(
    `\\bi am (?:\\w+ ){0,2}(?:a |an |the |such a |such an )(?:\\w+ )?(?:monster|piece of (?:shit|crap|garbage|trash|work)|waste of (?:space|air|oxygen|time|skin)|disgrace|burden|loser|disaster|pig|dick|asshole|arsehole|bitch|embarrassment|villain|beast|devil|scumbag|parasite|cancer|poison|nothing|nobody|screw up|fuck up|abuser|scum|idiot|joke of a \\w+)${END}`,
  ),
  new RegExp(
    `\\bi am (?:just |such |so |absolute |complete |total |utter |literally |clearly |obviously |truly |really |a )*(?:garbage|trash|scum|shit|worthless|disgusting|pathetic|useless|evil|toxic|rubbish|unlovable|poison|vile|despicable|nothing|dirt|hopeless)${END}`,
  ),
  /\bi (?:\w+ )?(?:do|did) not (?:\w+ )?deserve (?:you(?:r (?:love|kindness|forgiveness|patience))?|to be (?:loved|forgiven|happy|with you|your \w+)|anyone|anybody|love|happiness|forgiveness|someone like you|any of (?:you|this)|a (?:\w+ )?(?:wife|husband|friend|partner|man|woman|girl|guy) like you)\b/,
  /\bi (?:\w+ )?(?:hate|despise|disgust|loathe|am (?:sick of|disgusted (?:with|by)|ashamed to be)) myself\b|\bi make myself sick\b/,
  /\byou (?:\w+ )?deserve(?:d)? (?:\w+ )?(?:better|more)(?: \w+)? than (?:me|someone like me|this mess)\b|\byou (?:\w+ )?(?:could|can) do (?:\w+ )?better than me\b/,
  new RegExp(
    `\\bwhat (?:kind|sort) of (?:a )?${ROLE} (?:am i|does that make me|i am)\\b|\\b(?:go on|just) (?:say it )?(?:call me|tell everyone) (?:a |an |how |what )?(?:\\w+ )?(?:monster|${BAD})\\b`,
  ),
];
/** A skill, a trade, a team: nobody's worth. */
const ELSEWHERE =
  /\b(?:not think i am|am i|terrible at|bad at|awful at|worst at|cook|driver|singer|dancer|texter|typist|student|coder|programmer|liar lol|morning person|cat person|dog person|people person|fan|with names|speller)\b/;

export default defineRule({
  id: 'im-the-worst',
  family: 'shame-collapse',
  severity: 2,
  source: 'Tangney & Dearing 2002',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || ELSEWHERE.test(plainText(scene.sentences[sentence]))) return [];
    return saidIn(scene, sentence, FORMS);
  },
  reword: (context) => [
    fitted(context, 'lightest', 'This is hard to hear. I did something that hurt you.'),
    fitted(context, 'fuller', `I ${blank('what I did')}, and I'm sorry. I don't want to make it about me.`),
    fitted(context, 'question', 'This is hard to hear. Which part matters most to you?'),
  ],
});
