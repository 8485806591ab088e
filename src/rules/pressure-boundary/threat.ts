import { type Clause, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { FORETOLD, MENACES } from '../../engine/features/menace.ts';
import { laughs } from '../../engine/features/naming.ts';
import { penaltyIn, WELCOME } from '../../engine/features/penalty.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { conditionOf } from '../../engine/features/threat.ts';
import { reported, spanning } from '../../engine/find.ts';
import { THREATS } from '../../engine/phrases/threats.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You'll regret this]], Nina." },
    { flag: "[[I'm going to make your life hell]]." },
    { flag: '[[give me the ring back or ill tell ur boss everything]]' },
    { flag: "[[If I don't get my money by Friday I will take you to court]]." },
    { flag: "[[Don't make me come over there]]." },
    { flag: '[[Hand it over, or else]].' },
  ],
  silent: [
    "You won't regret the dessert.",
    "I'll show everyone the wedding photos, if you're ok with it.",
    'If you like, I can report the broken lift to the landlord for you.',
    'You will be sorry to hear that the shop closed.',
    "If you follow me home again I'm calling the police.",
    "She said I'd regret it.",
    'We have the right to cancel within fourteen days.',
  ],
};

const COMING = 'will going shall';
const CROWD =
  '#Audience boss wife husband mum mom parents school employer missus family everyone kids police hr cops immigration followers landlord';
const GRIM =
  'regret rue suffer bleed coffin ambulance jaw kneecaps graveyard goodbye penny nowhere hide shame mistake messed crossed hesitate consequences nudes screenshots leaked leak viral warned warning arrested evicted sacked immigration custody accidents brakes';
export const cues: readonly Cue[] = [
  { here: [GRIM, 'you your yo', 'will going shall if better swear say there'], atMost: 18 },
  { here: ['wish pay sorry burn beg finished children #Ruined fired sacked', 'you', COMING], atMost: 16 },
  {
    here: [
      CROWD,
      `know hear told involved door knock seen think tell show inform`,
      'you your',
      `${COMING} would or if unless does imagine wonder`,
    ],
    atMost: 24,
  },
  {
    here: [
      'never',
      'see work walk',
      'you',
      'kids children them him her again town industry',
      `${COMING} sure`,
    ],
  },
  { here: ['else'], atMost: 4 },
  { here: ['else', 'or', 'stop give leave pay shut do tell back now hand'], atMost: 14 },
  { here: ['make try test push cross dare provoke', 'me', 'not come again see what keep and'], atMost: 10 },
  {
    here: ['watch run careful lock sleep', 'back step yourself mouth happens better door eye tone walking'],
    atMost: 12,
  },
  { here: ['where what', 'know', 'you your', 'live sleep park lives goes leaves time people'], atMost: 20 },
  {
    here: [
      'see watch find wait',
      'what where how until',
      'happens gets brave tough hands like',
      'you my your and',
    ],
    atMost: 14,
  },
  {
    here: [
      'one takes mistake lesson idea wrong',
      'call word email click biggest teach capable fucking messing',
      'and your you',
    ],
    atMost: 18,
  },
  { here: ['happen get end', 'bad nasty ugly terrible well', 'going will might not'], atMost: 14 },
  {
    here: [
      '#Redress',
      'you your',
      'i we',
      'if unless otherwise before until report sue court',
      `${COMING} am have`,
    ],
  },
  { here: ['#Redress', 'i we', 'or otherwise unless', 'refund reply money hear now today give pay get'] },
  { here: ['#HarmWord ass beat face', 'you your yo', 'i we', 'will going swear could'], atMost: 24 },
  { here: ['coming come', 'for after', 'i', 'you', 'am will'], atMost: 8 },
  {
    here: ['same paying take throw sell delete burn', 'if unless otherwise', 'you', 'i', 'your same paying'],
  },
  { here: ['pay', 'will', 'you', 'for', 'what this'], atMost: 20 },
  { here: ['going will', 'i', 'do', 'what', 'to', 'you'], atMost: 20 },
  { here: ['enjoy', 'while', 'you', 'can lasts'] },
];

/** What is threatened to oneself is despair, and belongs to the rule for it. */
const DESPAIRS = /\b(?:myself|i am (?:dead|gone|in the ground|buried))\b/;
/** The hearer is told it as comfort, sport, play or by an oracle. */
const PLAYFUL =
  /\b(?:episode|season|fireworks|gorgeous|how well|tickets?|painting|drop (?:it|them|this|you) (?:through|off|at)|movie|film|game|spoiler|recipe|hangover|dessert|spicy|tickle|squad|tournament|match|chess|mario|fantasy|quiz|cake|birthday|surprise|party)\b/;

/** The writer seeks to be left alone: a limit, not a threat. */
function weigh(scene: Scene, placed: Placed): { readonly severity: Severity; readonly match: Match } | null {
  const { kind, aimed } = penaltyIn(placed.clause);
  if (kind === null || reported(scene, placed)) return null;
  const condition = conditionOf(scene, placed);
  if (condition === null) {
    if (
      !aimed ||
      (placed.clause.tense === 'present' && !placed.clause.progressive) ||
      !/^(?:main|and|so|but|or|that|if)$/.test(placed.clause.link)
    )
      return null;
    if (/^(?:can|could|may|might|would)$/.test(placed.clause.modal)) return null;
    return { severity: kind === 'harm' ? 3 : 2, match: spanning(placed) };
  }
  if (condition.protective && kind === 'formal') return null;
  const places = [condition.placed, placed].sort((a, b) => a.sentence - b.sentence || a.index - b.index);
  const [first, last] = places as [Placed, Placed];
  const match = first.sentence === last.sentence ? spanning(first, last) : spanning(placed);
  return { severity: kind === 'harm' ? 3 : 2, match };
}

const told = (clause: Clause): boolean =>
  (!/^(?:if|when)$/.test(clause.link) || / (?:i|we) will /.test(textOf(clause))) &&
  !PLAYFUL.test(textOf(clause));

export default defineRule({
  id: 'threat',
  family: 'pressure-boundary',
  severity: 3,
  safety: true,
  source: 'Stark 2007; Straus et al. 1996',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (laughs(scene, sentence) || [PLAYFUL, DESPAIRS, WELCOME].some((harmless) => harmless.test(text)))
      return [];
    const said = saidIn(scene, sentence, [...FORETOLD, ...MENACES]);
    if (said.length > 0) return said;
    const held = scene
      .placed(sentence)
      .filter(({ clause }) => told(clause))
      .flatMap((placed) => {
        const weighed = weigh(scene, placed);
        return weighed === null ? [] : [{ ...weighed.match, severity: weighed.severity }];
      });
    return held.length > 0 ? held.slice(0, 1) : saidIn(scene, sentence, THREATS);
  },
  reword: () => [],
});
