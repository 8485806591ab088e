import type { Conjunct } from '../../engine/clause/adversative.ts';
import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { type Acknowledged, acknowledges } from '../../engine/features/acknowledged.ts';
import { type Turn, turnsIn } from '../../engine/features/turn.ts';
import { matched } from '../../engine/reword/draft/around.ts';
import { besideFeeling } from '../../engine/reword/draft/charged.ts';
import { inPlace } from '../../engine/reword/draft/drafts.ts';
import { grantsBefore, leftOut, placeOf, stopped, turnOf } from '../../engine/reword/draft/turned.ts';
import { speaksForUs } from '../../engine/reword/draft/voice.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { TURNED_BACK, WORRIED } from './phrases/turned-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: "I get that you're hurt, [[but I had no choice]].", reworded: "I get that you're hurt." },
    { flag: 'i understand ur mad [[but u didnt have to shout]]' },
    { flag: "I can see why you're upset. [[However, that's not what happened]]." },
    { flag: 'I hear you, [[but you did the same to me]].' },
  ],
  silent: [
    "I understand, but I can't do Sunday.",
    "I know you're busy but could you look at it before noon?",
    "I understand that you're upset, but would you tell me more?",
    'I understand your point but why was my parcel sent back, kindly tell me',
    "I see that it's late, but are you still awake?",
    "I know you're hurt, but I want to hear all of it.",
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(TURNED_BACK),
  {
    here: [
      'but however though',
      'understand appreciate acknowledge respect realize',
      'your to_you',
      'concern concerns complaint request means important matters feedback opinion patience effort',
    ],
  },
  {
    here: [
      '#But just said mind then fairness fair while whilst only granted at',
      '#AckVerb valid right real must tell doubt reason sense sure imagine course obviously deny denying understandable understandably understood noted granted fair feel no',
      '#HurtState #FeelVerb #HurtNoun stung sting cry cried crying frustration hurtful painful scared frustrating hard empathize empathise sympathize sympathise suffered suffering awful upsetting stressful difficult annoying disappointing tough rough distressing unpleasant lonely horrible heartbreaking matters',
    ],
  },
  {
    here: [
      'but however said though yet still mind fair then except nevertheless nonetheless regardless may same even respect',
    ],
    near: [
      '#AckVerb imagine tell doubt must valid sure sense understandable noted granted',
      'you your',
      '#Grieved #HurtNoun frustration frustrated stung cried crying felt painful upsetting stressful frustrating difficult hard tough rough awful horrible annoying disappointing distressing hurtful matters concern concerns point perspective side position',
    ],
  },
  {
    here: [
      'but however though although',
      'hear understand appreciate respect acknowledge see get',
      'you saying point perspective concern concerns view side position',
    ],
    atMost: 18,
  },
];

const UNDOES: ReadonlySet<Conjunct> = new Set(['excuse', 'accusation', 'correction']);
const SPARES: ReadonlySet<Conjunct> = new Set(['question', 'care', 'freedom', 'commitment']);
/** Reaching toward them after the but: an offer, a plea, a plan. */
const REACHES =
  /\b(?:please|let us|let me|can we|could we|i (?:want|would like) to|we (?:can|could|will)(?! not)|i am (?:\w+ )?(?:glad|proud|happy|grateful|relieved|sure)|i am (?:here|willing|happy)|what can|help (?:you|me)|(?:offer|give|send|refund|reimburse|get) you|(?:can|could|would|will) you)\b/;

/** A question without its mark: "but why was it sent". */
const ASKS =
  /^(?:but |however )?(?:then )?(?:why|how|when|where|who|what) (?:was|were|is|are|did|do|does|can|could|will|has|have) (?!you\b)/;

function severityOf(kind: Acknowledged, turn: Turn, said: string): 0 | 1 | 2 {
  const { kind: conjunct, conjunct: placed } = turn;
  if (
    SPARES.has(conjunct) ||
    REACHES.test(said) ||
    ASKS.test(said) ||
    placed.clause.imperative ||
    placed.clause.link === 'if' ||
    said.startsWith('whether ')
  )
    return 0;
  // "I know it's upsetting, but the vet says he isn't in pain": what others are or do takes back less.
  if (placed.clause.subject === 'third' || (placed.clause.tense === 'future' && !placed.clause.negated))
    return 1;
  if (UNDOES.has(conjunct)) return 2;
  if (conjunct === 'logistics') return kind === 'feeling' ? 1 : 0;
  if (placed.clause.subject === 'sender' && placed.clause.verb === 'feel') return 1;
  const plainDeed =
    (placed.clause.subject === 'hearer' || placed.clause.subject === 'thing') && !placed.clause.negated;
  return kind === 'feeling' && !plainDeed ? 2 : 1;
}

/** A true question follows; "wasn't it?" only wants assent. */
const asksAfter = (scene: Scene, turn: Turn): boolean =>
  scene.after(turn.conjunct, 3).some(({ clause }) => clause.question && clause.to - clause.from > 3);

/** "but I don't know how yet": what follows is asked for. */
const wondering = ({ conjunct: { clause } }: Turn): boolean =>
  clause.subject === 'sender' && clause.negated && /^(?:know|understand|see|get)$/.test(clause.verb);

/** The acknowledgement a "but" stands against: up to three clauses back. */
function undone(scene: Scene, turn: Turn): readonly Match[] {
  const granted = scene.before(turn.but, 3).map((before) => acknowledges(scene, before));
  const kind = granted.find((one) => one !== null) ?? null;
  const isOpen = !UNDOES.has(turn.kind) || wondering(turn);
  if (kind === null || (isOpen && asksAfter(scene, turn))) return [];
  const severity = severityOf(
    kind,
    turn,
    textOf({ ...turn.conjunct.clause, to: turn.conjunct.clause.words.length }),
  );
  if (severity === 0) return [];
  const comforts = sentenceSays(scene.sentences[turn.but.sentence], WORRIED);
  return [{ ...turn.match, severity: comforts ? 1 : severity }];
}

/** What is granted stays, where the matched words turn nothing back. */
const GRANTS = /^(?:and )?i (?:do |can )?(?:get|understand|see|know|hear)\b(?!.*\b(?:but|however|yet)\b)/iu;

export default defineRule({
  id: 'validation-but',
  family: 'adversative-apology',
  severity: 2,
  source: 'Rogers, Howieson & Neame 2018; Yeomans et al. 2020',
  cues,
  find: (scene, sentence) => {
    const read = turnsIn(scene, sentence).flatMap((turn) => undone(scene, turn));
    return read.length > 0 ? read : gradedIn(scene, sentence, TURNED_BACK);
  },
  reword: (context) => {
    const turn = turnOf(context);
    const place = turn && placeOf(context, turn);
    if (!turn || GRANTS.test(matched(context))) return [];
    // At work the reason stays: it is what the other has to know.
    const apart = [stopped(context, turn)].filter((draft) => draft !== null);
    if (context.register === 'work' || speaksForUs(context.scene)) return apart;
    if (!place) return [];
    const first = turn.clause.from === 0;
    // "However, the church holds sixty, we had to …": the rest of a list would follow what makes sense.
    const listed = first && /^\s*,/.test(context.scene.text.slice(place.end));
    if (listed) return [...leftOut(context, turn, place), ...besideFeeling(context, turn, place)];
    // "Look, son, I know you reckon …": nothing stands before it that could make sense.
    if (!first && !grantsBefore(context.scene, turn)) return [...leftOut(context, turn, place), ...apart];
    return [
      ...leftOut(context, turn, place),
      ...apart,
      ...besideFeeling(context, turn, place),
      inPlace(context, 'fuller', first ? 'It makes sense to me.' : ', and it makes sense to me.', place),
      inPlace(context, 'question', `${first ? '' : '. '}Is there more you want me to know?`, place),
    ];
  },
});
