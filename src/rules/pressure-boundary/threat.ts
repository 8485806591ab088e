import { type Clause, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { FORETOLD, MENACES } from '../../engine/features/menace.ts';
import { laughs } from '../../engine/features/naming.ts';
import { penaltyIn, WELCOME } from '../../engine/features/penalty.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { conditionOf } from '../../engine/features/threat.ts';
import { cuesOf, wordedAs } from '../../engine/features/wording.ts';
import { reported, spanning } from '../../engine/find.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { MENACED } from './phrases/menaces.ts';
import { AT_YOU, HANGS, STEPPED } from './phrases/penalties.ts';
import { THREAT_CUES } from './phrases/threat-cues.ts';
import { THREATS } from './phrases/threats.ts';

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

export const cues: readonly Cue[] = [
  ...THREAT_CUES,
  ...gradedCues(MENACED),
  ...cuesOf([...AT_YOU, ...STEPPED]),
];

/** What is threatened to oneself is despair, and belongs to the rule for it. */
const DESPAIRS = /\b(?:myself|i am (?:dead|gone|in the ground|buried))\b/;
/** The hearer is told it as comfort, sport, play or by an oracle. */
const PLAYFUL =
  /\b(?:how (?:well|good|great|kind|lovely|much fun|amazing|brilliant|beautiful)|(?:was|is) (?:brilliant|amazing|lovely|wonderful|fantastic)|episode|season|fireworks|gorgeous|tickets?|painting|drop (?:it|them|this|you) (?:through|off|at)|movie|film|game|spoiler|recipe|hangover|dessert|spicy|tickle|squad|tournament|match|chess|mario|fantasy|quiz|cake|birthday|surprise|party|fifa|karaoke|scrabble|poker|darts|quiz night|restart\w*|reload|rerun|plot|promotion|bonus|did (?:great|well|brilliantly)|you are (?:ill|sick|running late))\b/;

/** Whoever is afraid may have a lawyer speak. */
const LEGAL = /\b(?:lawyer|solicitor|attorney|police)\b/;
const AFRAID =
  /\b(?:i am|we are|(?:kids|children) are) (?:\w+ )?(?:frightened|scared|afraid|terrified)\b|\bnot come (?:near|to) (?:me|us|my|our|the) ?(?:house|home|door|work)?\b/;

/** A contest spoken of just before: what follows is its brag. */
const SPORT =
  /\b(?:chess|fifa|tennis|squash|poker|scrabble|karaoke|darts|pool|ping pong|mario kart|league|rematch)\b/;

/** "I'd complain if I were you": the step is the other one's to take. */
const ADVICE = /\bif i (?:was|were) you\b/;

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
  if (kind === 'formal' && (condition.protective || ADVICE.test(textOf(condition.placed.clause))))
    return null;
  const places = [condition.placed, placed].sort((a, b) => a.sentence - b.sentence || a.index - b.index);
  const [first, last] = places as [Placed, Placed];
  const match = first.sentence === last.sentence ? spanning(first, last) : spanning(placed);
  return { severity: kind === 'harm' ? 3 : 2, match };
}

const told = (clause: Clause): boolean =>
  (!/^(?:if|when)$/.test(clause.link) || / (?:i|we) will /.test(textOf(clause))) &&
  !PLAYFUL.test(textOf(clause));

/** A limit for the writer's own safety: calling for help is no threat. */
const GUARDED =
  /\bif you (?:\w+ )?(?:follow|touch|hit|hurt|threaten|harass|stalk|contact|come (?:near|back|round|here|to my))\b/;

/** Constructions: harm first, then a penalty held out at the other's address or hung on what they do. */
function worded(scene: Scene, sentence: number): readonly Match[] {
  const menaced = gradedIn(scene, sentence, MENACED);
  if (menaced.length > 0) return menaced;
  if (saysAnywhere(scene, GUARDED, sentence, sentence)) return [];
  const hangs =
    saysAnywhere(scene, HANGS, sentence - 1, sentence) &&
    saysAnywhere(scene, /\byours?\b|\byou\b/, sentence - 1, sentence + 1);
  const table = hangs ? [...AT_YOU, ...STEPPED] : AT_YOU;
  return wordedAs(scene, sentence, table).map((match) => ({ ...match, severity: 2 }));
}

export default defineRule({
  id: 'threat',
  family: 'pressure-boundary',
  severity: 3,
  safety: true,
  source: 'Stark 2007; Straus et al. 1996',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (
      laughs(scene, sentence) ||
      saysAnywhere(scene, SPORT, sentence - 1, sentence) ||
      [PLAYFUL, DESPAIRS, WELCOME].some((harmless) => harmless.test(text))
    )
      return [];
    const said = saidIn(scene, sentence, [...FORETOLD, ...MENACES]);
    if (said.length > 0) return LEGAL.test(text) && saysAnywhere(scene, AFRAID) ? [] : said;
    const held = scene
      .placed(sentence)
      .filter(({ clause }) => told(clause))
      .flatMap((placed) => {
        const weighed = weigh(scene, placed);
        return weighed === null ? [] : [{ ...weighed.match, severity: weighed.severity }];
      });
    if (held.length > 0) return held.slice(0, 1);
    const freely = saidIn(scene, sentence, THREATS);
    return freely.length > 0 ? freely : worded(scene, sentence);
  },
  reword: () => [],
});
