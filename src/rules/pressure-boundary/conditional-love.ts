import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { LOVE_TESTS } from './phrases/love-test-forms.ts';
import { LOVE_PROVED } from './phrases/love-tests.ts';

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

const LOVES =
  'love loved loves care cared cares respect respected value valued matter mattered mean meant feelings damn shit important trust loyalty wanted appreciated priority';
const BOND =
  'friend friends mate wife husband partner boyfriend girlfriend mother father son daughter mum mom dad sister brother sis bro girl boy bestie bff bffs bfs parent child family employee christian ones man woman person';
const FORMS: readonly Cue[] = [
  { here: ['if were was', 'you i your', LOVES, 'would will could prove then not do'], atMost: 28 },
  {
    here: [
      'real true good proper decent loving loyal normal caring supportive dutiful',
      BOND,
      'would does do not will never show each always so',
    ],
    atMost: 24,
  },
  {
    here: [
      'who that',
      'someone somebody anyone people person man woman husband wife friend mother',
      'loves loved love cares cared valued',
      'would does do will',
    ],
    atMost: 26,
  },
  { here: ['if', 'you', BOND, 'were was am is are', 'would will'], atMost: 24 },
  { here: ['what', 'kind sort type', 'of', BOND], atMost: 20 },
  { here: ['prove show', 'love care loved like matter loyalty me'], atMost: 14 },
  {
    here: [
      'love loved care respect',
      'even really claim say you',
      'or but so how when because without still and then',
      'me us somebody someone',
    ],
    atMost: 16,
  },
  { here: ['prove then'], near: ['love care', 'me', 'you'], atMost: 6 },
  { here: ['bffs friends couples family', 'each everything do would', 'so then or what'], atMost: 14 },
];
export const cues: readonly Cue[] = [
  ...FORMS,
  ...gradedCues(LOVE_PROVED).map((cue) => ({ ...cue, atMost: 35 })),
];

export default defineRule({
  id: 'conditional-love',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Vangelisti, Daly & Rudnick 1991; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    // A test that is looked back on is none.
    if (
      /\bwhat if\b|\bi (?:told|said)\b|\b(?:mum|mom|he|she|they|nan|gran|dad) (?:always )?(?:says|said|told)\b|\bif you (?:care[ds]?|love[ds]?) to\b|\b(?:friend|mate|sister|brother) (?:would|will|does) (?:\w+ )?(?:tell|warn|remind|show|help) you\b/.test(
        plainText(scene.sentences[sentence]),
      )
    )
      return [];
    const [test] = [...saidIn(scene, sentence, LOVE_TESTS), ...gradedIn(scene, sentence, LOVE_PROVED)];
    const places = scene.placed(sentence);
    const [first, last] = [places[0], places.at(-1)];
    if (test === undefined || first === undefined || last === undefined) return [];
    // The condition and what hangs on it are one test.
    return [
      places.some(({ clause }) => clause.link === 'if')
        ? { ...spanning(first, last), ...(test.severity && { severity: test.severity }) }
        : test,
    ];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'This matters a lot to me.'),
    fitted(context, 'fuller', "I feel unsure of us, and I'd like [request]."),
    fitted(context, 'question', 'Could you do [request]? It would mean a lot.'),
  ],
});
