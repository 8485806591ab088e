import { type Clause, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { FORETOLD, MENACES } from '../../engine/features/menace.ts';
import { laughs } from '../../engine/features/naming.ts';
import { penaltyIn } from '../../engine/features/penalty.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { conditionOf } from '../../engine/features/threat.ts';
import { reported, spanning } from '../../engine/find.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
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

const COMING = 'will going';
export const cues: readonly Cue[] = [
  {
    here: ['regret rue suffer wish pay', 'you', COMING, 'live this that it never dearly price what how ever'],
  },
  { here: ['sorry', 'you', COMING, 'be'], atMost: 9 },
  {
    here: [
      '#Ruined arrested evicted sacked fired banned sued',
      'you your',
      'will going are have say kiss or better expect',
    ],
    atMost: 14,
  },
  { here: ['#Audience', 'will going goes', 'know hear find told involved door knock straight'], atMost: 25 },
  { here: ['#Audience', 'your', 'think say feel love like', 'if saw knew found heard'] },
  { here: ['#Audience sure', 'tell show inform make', 'you your', 'i we', 'or if unless will going'] },
  { here: ['never', 'see work', 'you', 'kids children them him her daughter son again town', COMING] },
  { here: ['else'], atMost: 7 },
  { here: ['else', 'or', 'stop give leave pay shut do tell back now'], atMost: 14 },
  { here: ['make', 'not', 'me', 'come call tell hurt angry regret repeat ask choose'], atMost: 14 },
  { here: ['watch run careful lock', 'back step yourself mouth happens tone better door'], atMost: 12 },
  { here: ['warning warned', 'i your you final last only'], atMost: 12 },
  {
    here: ['messing capable hesitate responsible stitches consequences teach lucky lesson', 'not with for'],
    atMost: 16,
  },
  { here: ['try test push cross tempt dare provoke', 'me'], atMost: 12 },
  { here: ['where', 'know', 'you your', 'live sleep park lives goes'] },
  { here: ['mess messing fuck fucking dealing', 'who with', 'idea wrong'] },
  { here: ['shame pity hate', 'if', 'happened saw found see happen leaked'] },
  { here: ['see watch find', 'what where how', 'happens gets brave tough clever', 'and just'], atMost: 20 },
  { here: ['one takes', 'call word text email click', 'and', 'your you'], atMost: 20 },
  { here: ['happen get over', 'bad nasty ugly terrible over', 'going will might could not'], atMost: 12 },
  { here: ['#Secret', 'online public viral everywhere posted leaked leak everyone school'] },
  { here: ['#Redress', 'you your', 'i we', 'if unless otherwise before until', 'will going am have'] },
  { here: ['#Redress', 'you your', 'i we', COMING, 'report sue court police lawyer'], atMost: 20 },
  { here: ['#Redress', 'i we', 'or otherwise unless', 'refund reply money hear now today give pay get'] },
  { here: ['#HarmWord', 'you your', 'i we', 'will going swear let could can'], atMost: 30 },
  { here: ['same paying take throw sell delete', 'if unless otherwise', 'you', 'i', 'your same paying'] },
];

/** The hearer is told it as comfort, sport, play or by an oracle. */
const PLAYFUL =
  /\b(?:episode|season|movie|film|game|spoiler|recipe|hangover|dessert|spicy|tickle|squad|tournament|match|chess|mario|fantasy|quiz|cake|birthday|surprise|party)\b/;

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
    if (laughs(scene, sentence)) return [];
    const said = saidIn(scene, sentence, [...FORETOLD, ...MENACES]);
    if (said.length > 0) return said;
    return scene
      .placed(sentence)
      .filter(({ clause }) => told(clause))
      .flatMap((placed) => {
        const weighed = weigh(scene, placed);
        return weighed === null ? [] : [{ ...weighed.match, severity: weighed.severity }];
      })
      .slice(0, 1);
  },
  reword: () => [],
});
