import { type Clause, holds } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { chargesIn, PROVOKES } from '../../engine/features/charge.ts';
import {
  afterApology,
  fromTurn,
  namesWrong,
  smallSlip,
  type Turn,
  turnedApology,
  turnsIn,
} from '../../engine/features/turn.ts';
import { forNothingYet, ownSideOf } from '../../engine/reword/draft/charged.ts';
import { inPlace } from '../../engine/reword/draft/drafts.ts';
import { isBare, leftOut, placeOf, turnOf } from '../../engine/reword/draft/turned.ts';
import { unknown } from '../../engine/reword/own-words/deeds/untold.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { ON_THE_LINE, SHARED_OUT, TURNED_TO_CHARGE } from './phrases/turned-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: "I'm sorry I shouted, [[but you kept winding me up]].", reworded: "I'm sorry I shouted." },
    { flag: 'sorry [[but u started it]]' },
    { flag: 'Sorry. [[But you always do this]].' },
    { flag: "I'm sorry I snapped at you, [[you kept asking]]." },
    { flag: 'im sorry [[but maybe if you listened]] we would not be here' },
  ],
  silent: [
    "I'm sorry, but you don't have to answer today.",
    "Sorry but you're on mute.",
    "I'm sorry I shouted. You never did anything wrong.",
    "I'm sorry, but you deserve better than what I gave you.",
    'Sorry, but could you send it once more?',
    'Sorry but you need a ticket for that door.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(TURNED_TO_CHARGE, { near: ['#Apology'] }),
  ...cuesOf(SHARED_OUT),
  { here: ['#Hearer', 'kept started pushed provoked #WrongVerb #Insult #ReactLabel'], near: ['#Apology'] },
  {
    here: ['#But said mind then fairness fair while whilst only', '#Hearer two next who both'],
    near: ['#Apology'],
  },
];

/** "but maybe if you listened": the condition is the accusation. */
const conditional = ({ conjunct }: Turn): boolean =>
  conjunct.clause.link === 'if' && conjunct.clause.subject === 'hearer';

/** "but if you had read it, you would know": what they left undone, told as what would have spared it. */
const counterfactual = (scene: Scene, turn: Turn): boolean =>
  conditional(turn) &&
  turn.conjunct.clause.verb !== 'have' &&
  scene
    .after(turn.conjunct, 2)
    .some(
      ({ clause }) => clause.modal === 'would' && (clause.perfect || turn.conjunct.clause.tense === 'past'),
    );

/** A past deed of theirs, held against an act the writer has just named ("sorry I broke it, but you left it there"). */
function counterclaim({ conjunct, against }: Turn): boolean {
  const { clause } = conjunct;
  const named = against.some(
    (one) => one.clause.link === 'that' && one.clause.subject === 'sender' && one.clause.tense === 'past',
  );
  return (
    named &&
    clause.subject === 'hearer' &&
    clause.tense === 'past' &&
    clause.modal === '' &&
    !holds(clause, ['Praise'], clause.restAt)
  );
}

/** "but if you had a reservation", "but if you want one": what they may have or want is no charge. */
const offers = ({ conjunct: { clause } }: Turn): boolean =>
  clause.link === 'if' && /^(?:have|want|need|like|wish|prefer)$/.test(clause.verb);

function accuses(scene: Scene, turn: Turn): boolean {
  const apology = turnedApology(turn);
  if (apology === undefined || offers(turn)) return false;
  if (turn.kind === 'other')
    return counterfactual(scene, turn) || (counterclaim(turn) && !smallSlip(scene, apology));
  return turn.kind === 'accusation' || conditional(turn);
}

const GRAVE: Parameters<typeof holds>[1] = [
  'WrongVerb',
  'CauseVerb',
  'Universal',
  'Trait',
  'Insult',
  'ReactLabel',
  'MindLabel',
  'HurtVerb',
];
/** A plain past deed is a dispute over facts; blame and labels are more. */
const grave = (clause: Clause): boolean => holds(clause, GRAVE) || PROVOKES.test(clause.verb);

/** "I'm sorry but you left your wallet here", "sorry I'm late, but you moved it": for nothing or next to it, a plain deed is told. */
function forLittle(scene: Scene, turn: Turn): boolean {
  const apology = turnedApology(turn);
  if (apology === undefined || namesWrong(scene, apology)) return false;
  return (
    (apology.apology.complement === 'bare' && !turn.conjunct.clause.negated) || smallSlip(scene, apology)
  );
}

export default defineRule({
  id: 'sorry-but-you',
  family: 'adversative-apology',
  severity: 3,
  source: 'Schumann 2018; Cerulo & Ruane 2014',
  cues,
  find: (scene, sentence) => {
    if (sentenceSays(scene.sentences[sentence], ON_THE_LINE)) return [];
    const read = turnsIn(scene, sentence)
      .filter((turn) => accuses(scene, turn))
      .map((turn) =>
        grave(turn.conjunct.clause) || conditional(turn)
          ? turn.match
          : { ...turn.match, severity: forLittle(scene, turn) ? (1 as const) : (2 as const) },
      );
    const worded = gradedIn(scene, sentence, TURNED_TO_CHARGE)
      .filter((match) => afterApology(scene, match))
      .map((match) => fromTurn(scene, match));
    const gravest = (matches: readonly Match[]): number =>
      Math.max(0, ...matches.map(({ severity = 3 }) => severity));
    const shared = [
      ...worded,
      ...wordedAs(scene, sentence, SHARED_OUT).map((match) => fromTurn(scene, match)),
    ];
    const found = gravest(read) >= gravest(shared) ? read : shared.slice(0, 1);
    return found.length > 0 ? found : chargesIn(scene, sentence);
  },
  reword: (context) => {
    const turn = turnOf(context);
    const place = turn && placeOf(context, turn);
    if (!turn || !place) return [];
    const stop = turn.clause.from === 0 ? '' : '. ';
    return [
      ...leftOut(context, turn, place),
      ...(isBare(context.scene, turn) ? [...unknown(context, turn, place), forNothingYet(context)] : []),
      ...ownSideOf(context, turn, place),
      inPlace(context, 'fuller', `${stop}My part is mine, whatever happened before it.`, place),
      inPlace(context, 'question', `${stop}Can we look at how we got there, when you're ready?`, place),
    ];
  },
});
