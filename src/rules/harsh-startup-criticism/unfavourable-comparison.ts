import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phrasesIn, widened } from '../../engine/features/phrase.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { COMPARISONS } from './phrases/comparison.ts';
import { MEASURED } from './phrases/measured.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[Why can't you be more like your sister]]?",
      reworded: 'Could you [request]? It would mean a lot to me.',
    },
    { flag: "[[You're just like your father]]." },
    { flag: '[[my ex would never do that]]' },
    { flag: '[[Other husbands remember birthdays]].' },
    { flag: '[[u could learn a thing or two from tom]]' },
  ],
  silent: [
    'You look just like your mother in this picture, so pretty.',
    'My ex has the spare key.',
    "You're just like me, we both love maps.",
    "Tom's husband is driving.",
    'Do other dads come to the group?',
    "Please don't compare yourself to him.",
  ],
};

const LOVERS = 'boyfriend girlfriend husband wife fella missus hubby bf gf fiance';
const KIN = 'mother mom mum mam father dad sister brother ex cousin uncle aunt gran parents daughter son';
const OTHERS =
  'husbands wives girlfriends boyfriends partners dads mums moms mothers fathers parents kids couples friends sons daughters families colleagues';
const DEEDS =
  'helps remembers listens takes cooks never always does surprised cleans pays buys treats calls calling told manage can phone call has did would act do have';
export const cues: readonly Cue[] = [
  {
    here: [
      'you your',
      KIN,
      'like into tone talking again literally basically exactly sulk',
      'is are sound act acting turning why worse becoming just look',
    ],
    atMost: 24,
  },
  { here: ['why', 'not', 'you', 'like', 'be act behave'], atMost: 30 },
  { here: ['ex', 'never would always least did does treated could'], atMost: 24 },
  {
    here: ['other everyone normal nobody elses else everybody peoples', `${OTHERS} ${LOVERS} mom mum dad`],
    atMost: 18,
  },
  {
    here: [
      'learn leaf example standard patch measure live',
      'from of up on you',
      'you your',
      'could thing something lesson out never should not share',
    ],
    atMost: 24,
  },
  {
    here: [
      'previous last predecessor old former',
      'would had never always managed cleaned knew answered did could was',
      `assistant one predecessor roommate flatmate job man gf bf girl ${LOVERS}`,
    ],
    atMost: 24,
  },
  { here: ['age', 'your', 'at'], atMost: 24 },
  { here: ['compared unlike', 'you your some', '#Third to you'], atMost: 24 },
  {
    here: [
      'than as',
      'you',
      'better nicer kinder smarter harder more half twice',
      'treats loves knows respects he she stranger even is was does understands',
    ],
    atMost: 24,
  },
  { here: ['half', 'you were', 'man woman as person father mother'], atMost: 20 },
  { here: ['wish if', 'you', 'were was', 'like', 'more'], atMost: 20 },
  { here: ['married picked hired', 'should', 'i'], atMost: 20 },
  {
    here: ['have', 'would', 'stood helped listened remembered asked noticed backed apologized', 'me us'],
    atMost: 14,
  },
  {
    here: [
      `${LOVERS} daughter son mum mom`,
      DEEDS,
      'bet even but every always takes helps does remembers',
      'you i',
    ],
    atMost: 26,
  },
  { here: ['daughter son kids', 'calling calls helps visits phones got has does'], atMost: 10 },
  {
    here: [
      'your',
      `${KIN} friends brothers sisters cousins`,
      'never already all only always',
      'gave only had did unlike manage',
    ],
    atMost: 20,
  },
  {
    here: ['least', 'listens cares helps tries remembers treats cleaned listened cooks respects'],
    atMost: 14,
  },
  {
    here: ['look see', 'you he she they', 'at son daughter', 'then and takes what has got into'],
    atMost: 26,
  },
  { here: ['trouble attitude problem', 'never', 'with from', 'your him her'], atMost: 24 },
  ...gradedCues(MEASURED),
];

const KIND =
  /\b(?:pretty|beautiful|gorgeous|handsome|lovely|proud|laugh|smile|loved|love|great|pic|picture|photo|cute|like yours|kind of|clue|no idea|come to|compare yourself|wonderful|good way)\b/;

/** Thanks and own faults beside it, or nobody here it could be aimed at. */
const MEANT =
  /\b(?:thank|thanks|grateful|star|sorry|best ever|please|is now better|nobody does|never compare|mind you|same (?:shoes|boat)|(?:kids|children) (?:on|for|every|this)|we had no|unfair|my ex (?:said|told|used|keeps|has|is)|other (?:five|5))\b/;

/** Told of people who are not here. */
const TOLD =
  /^(?:and |but |so )*(?:i compared you|(?:he|she|they) (?:\w+ )?(?:said|says|thinks|told|reckons))\b/;

/** True when somebody here is held beside somebody else. */
const aimed = (scene: Scene, sentence: number): boolean => {
  const text = plainText(scene.sentences[sentence]);
  const near = /\b(?:you|your|me|us|my|our|husbands|wives|girlfriends|boyfriends|partners)\b/.test(text);
  return near && !MEANT.test(text) && !TOLD.test(text);
};

export default defineRule({
  id: 'unfavourable-comparison',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Festinger 1954',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if ((KIND.test(text) && !/\bnot in a good way\b/.test(text)) || /^do other\b/.test(text)) return [];
    if (!aimed(scene, sentence)) return [];
    const said = phrasesIn(scene, sentence, COMPARISONS)
      .slice(0, 1)
      .map((match) => widened(scene, match));
    const found = said.length > 0 ? said : gradedIn(scene, sentence, MEASURED);
    return found.map((match) => (laughs(scene, sentence) ? { ...match, severity: 1 } : match));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', 'Could you [request]? It would mean a lot to me.', all),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', all),
      fitted(context, 'question', 'Could you [request]?', all),
    ];
  },
});
