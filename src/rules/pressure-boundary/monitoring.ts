import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { CHECKING } from './phrases/surveillance.ts';
import { WATCHING } from './phrases/watching.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Send me a pic to prove it]].',
      reworded: "I'm feeling anxious, and I know that's mine to deal with.",
    },
    { flag: '[[give me ur password]]' },
    { flag: '[[who were you with for three hours]]' },
    { flag: "[[you'd better not be with him]]" },
    { flag: '[[turn ur location on right now]]' },
  ],
  silent: [
    'Who are you going with, so I can book?',
    'Send me a pic of the dress!',
    "What's the wifi password?",
    'Share your location so I can find you in the park.',
    'Where were you born?',
    'Are you home safe?',
  ],
};

const THEIRS =
  'password passwords passcode pin location login logins dms snap insta instagram whatsapp messages texts chats camera pockets receipts calls history followers itemized itemised selfie screenshot facetime tracker airtag gps mileage bank laptop bag photos likes';
const LOOKS =
  'give show let check checked checking unlock share turn turning went going hand see why off switch read reading looked look forward send drop live says been hide hiding put delete who open prove proof now who kept deleted';
const FORMS: readonly Cue[] = [
  {
    here: [
      'who whose whom',
      'you your',
      'with texting messaging calling talking seeing chatting speaking meeting facetiming phone he she guy girl man lad name number there is',
    ],
    atMost: 18,
  },
  { here: [THEIRS, LOOKS, 'your you me'], atMost: 24 },
  { here: ['whose', 'that car is it who'], atMost: 12 },
  { here: ['which', 'of', 'your', 'male female guy friends'], atMost: 14 },
  { here: ['pin', 'drop send', 'you me your'], atMost: 10 },
  { here: ['phone', LOOKS, 'your', 'i me'], atMost: 20 },
  {
    here: ['pic photo picture video', LOOKS, 'where who now right prove proof or room time clock so'],
    atMost: 18,
  },
  { here: ['forbid permission allowed unfollow secrets block unfriend followed'], atMost: 18 },
  { here: ['better', 'not', 'be', 'with seeing talking texting there out near'], atMost: 16 },
  {
    here: [
      'where what why',
      'were been have was',
      'you',
      'really exactly hours hour night until minutes midnight active awake online last',
    ],
    atMost: 20,
  },
  { here: ['took explain seen', 'you', 'minutes hours hour who with yourself home'], atMost: 24 },
  {
    here: [
      'why how',
      'he she him her his guys men girls',
      'your you',
      'likes liking like commenting texting following calling messaging text follow on know',
    ],
    atMost: 18,
  },
  {
    here: [
      'delete',
      'him her his guy ex number guys girls',
      'phone now off number right in or and all every',
    ],
    atMost: 14,
  },
  {
    here: [
      'tell text call ask inform',
      'me',
      'you',
      'before whenever every',
      'leave where must will going house out when hour time',
    ],
    atMost: 18,
  },
  {
    here: ['not', 'you', 'want like', 'talking seeing wearing texting hanging meeting posting going'],
    atMost: 18,
  },
];

export const cues: readonly Cue[] = [
  ...FORMS,
  ...gradedCues(CHECKING).map((cue) => ({ ...cue, atMost: 30 })),
];

/** Told with regret: owned, and not done now. */
const SORRY =
  /\b(?:i am (?:so |really |truly )*sorry|(?:said|saying|say) sorry|i apologi[sz]e|i should not have|i had no right|(?:is|was) (?:my problem|mine to \w+|on me)|(?:that|it) was (?:very |so |really )?(?:wrong|not (?:ok|okay|right|fair))(?! of you)|i will (?:not|never) (?:\w+ )?(?:do|touch|check|read|look|go|open) (?:\w+ ){0,4}again)\b/;
/** Asked for the other one's sake. */
const CARES = /\b(?:landed|(?:home|there|arrived|got in) (?:ok|okay|safe|safely))\b/;
const PLAIN =
  /\b(?:so i can (?:book|find|pick|print|order|set|fix|cook|plan|add)|dress|wifi|wi fi|born|book|table|airport|the park|shop|recipe|interview|flight|lift home|tickets?|charger|insurance|the kids|school run|dinner for|which team|working with|on the project|phone number|netflix|wedding|(?:photos?|pictures|pics) (?:from|of) (?:the|your|our)|expenses|(?:photo|picture|pic|video)\b.* when (?:you have|it is|they are|he is|she is)|your own business|safe|shared|server|router|steps|the code)\b|\b(?:can|could|may) you (?:please )?(?:tell|send|give) me (?:your|the) (?!(?:phone|insta\w*|snap\w*|facebook|email|whatsapp) )(?:\w+ )?(?:password|login|pin)$|^who are you (?:speaking|talking) (?:to|with)(?: at the \w+)?(?: (?:about|regarding) .*)?$/;

export default defineRule({
  id: 'monitoring',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Stark 2007; Straus et al. 1996',
  cues,
  find: (scene, sentence) => {
    if (
      laughs(scene, sentence) ||
      saysAnywhere(scene, SORRY) ||
      saysAnywhere(scene, CARES, sentence, sentence + 1) ||
      PLAIN.test(plainText(scene.sentences[sentence]))
    )
      return [];
    const said = saidIn(scene, sentence, WATCHING);
    return said.length > 0 ? said : gradedIn(scene, sentence, CHECKING);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm feeling anxious, and I know that's mine to deal with."),
    fitted(context, 'question', 'Could you text me when you get there? It eases my worry.'),
  ],
});
