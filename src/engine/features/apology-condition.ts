/** The condition of an apology: "sorry if …", or before it, "if I hurt you, I'm sorry". */
import { joined, textOf } from '../clause/clause.ts';
import { type OwnApology, ownApologies, spanning } from '../find.ts';
import type { Tag } from '../lexicon/index.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';

export interface Condition {
  readonly apology: OwnApology;
  /** The if-clause and the clauses that hang on it ("if anything · I said hurt you"), in order. */
  readonly clauses: readonly Placed[];
  /** The clauses that tell what is doubted: `clauses`, or for "sorry if so" those of the sentence before. */
  readonly told: readonly Placed[];
  /** From the first word of both to the last. */
  readonly match: Match;
}

/** "should that have hurt you", "to the extent that", "in the event", "on the off chance": conditions without an if. */
const OTHERWISE =
  /^(?:(?:should|had|were) (?:i|you|that|this|it|my|there|anything|anyone|anybody|someone|any|one)\b|(?:to (?:the|whatever) extent|insofar|in so far|assuming|supposing|in case|in the event|on the (?:off )?chance)\b)|\b(?:to (?:the|whatever) extent|in case|in the event|on the (?:off )?chance|in so far as|insofar as)(?: that)?$/;
/** "if so", "if it was", "if I did": what is doubted was said before. */
const ELLIPTIC =
  /^(?:and |but |so )?if (?:so|that is (?:so|the case|true)|(?:it|that|this|i|you|they|we) (?:was|is|did|does|has|have|had|were|am|are|do))\b(?: (?:really|ever|at all|then|sorry.*|my .*|apologies.*|pardon.*))?$/;
/** How many clauses may lie between a fronted condition and its apology. */
const FRONTED = 4;

/** Verbs after which "if" asks ("let me know if you were hurt") and does not condition. */
const ASKS = /^(?:know|ask|wonder|tell|see|check|say|care|mind|doubt)$/;

const isCondition = ({ clause }: Placed): boolean => clause.link === 'if' || OTHERWISE.test(textOf(clause));

const hangsOn = ({ clause }: Placed): boolean => {
  const first = clause.words[clause.from];
  if (['rel', 'or'].includes(clause.link) || /^(?:or|and)$/.test(first?.text ?? '')) return true;
  return first?.gap === 'none' && ['main', 'that', 'when'].includes(clause.link);
};

function conditionAfter(scene: Scene, apology: OwnApology): readonly Placed[] {
  const places = scene.placed(apology.sentence);
  // "apologies, mate, if …", "sorry, I dare say, if …": a short aside may stand between.
  const aside = places[apology.index + 1];
  const skips =
    aside !== undefined &&
    aside.clause.to - aside.clause.from <= 4 &&
    places[apology.index + 2]?.clause.link === 'if' &&
    aside.clause.link !== 'but';
  const at = skips ? apology.index + 2 : apology.index + 1;
  const first = places[at];
  if (
    first === undefined ||
    !(isCondition(first) || apology.apology.complement === 'if' || OTHERWISE.test(textOf(apology.clause)))
  )
    return [];
  const clauses = [first];
  for (const next of places.slice(at + 1)) {
    if (!hangsOn(next)) break;
    clauses.push(next);
  }
  return clauses;
}

function conditionBefore(scene: Scene, apology: OwnApology): readonly Placed[] {
  const places = scene.placed(apology.sentence);
  let first = apology.index - 1;
  while (
    first > Math.max(0, apology.index - FRONTED) &&
    !isCondition(places[first] as Placed) &&
    places[first]?.clause.link !== 'but'
  )
    first--;
  // "if so my bad", "if I overstepped my bad": the condition and the apology in one breath.
  if (ELLIPTIC.test(textOf(apology.clause)) || apology.clause.link === 'if') return [apology];
  const head = places[first];
  if (head === undefined || !isCondition(head)) return [];
  const before = places[first - 1];
  if (
    before !== undefined &&
    head.clause.words[head.clause.from]?.gap === 'none' &&
    ASKS.test(before.clause.verb)
  )
    return [];
  return places.slice(first, apology.index);
}

/** What an elliptic condition points back to: the sentence before it, or the clauses before it. */
function toldIn(scene: Scene, clauses: readonly Placed[]): readonly Placed[] {
  const [first] = clauses;
  if (first === undefined || clauses.length > 1 || !ELLIPTIC.test(textOf(first.clause))) return clauses;
  return first.index > 0 && !scene.placed(first.sentence)[first.index - 1]?.apology
    ? scene.placed(first.sentence).slice(0, first.index)
    : scene.placed(Math.max(0, first.sentence - 1));
}

/** The conditions of the writer's own apologies in a sentence. */
export function conditions(scene: Scene, sentence: number): readonly Condition[] {
  return ownApologies(scene, sentence).flatMap((apology): Condition[] => {
    const after = conditionAfter(scene, apology);
    const clauses = after.length > 0 ? after : conditionBefore(scene, apology);
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (first === undefined || last === undefined) return [];
    const match = after.length > 0 ? spanning(apology, last) : spanning(first, apology);
    return [{ apology, clauses, told: toldIn(scene, clauses), match }];
  });
}

/** What a courteous "sorry if" is about: time, attention, knowledge, places. */
const COURTEOUS =
  /^(?:question|questions|late|early|again|already|wrong|error|errors|mistake|typo|typos|english|spelling|grammar|accent|spam|spamming|busy|interrupt\w*|bother\w*|disturb\w*|confus\w*|repeat\w*|duplicate|missed|miss|misunderst\w+|misread|twice|forgot|forgotten|woke|wake|slow|long|delay\w*|obvious|basic|noob|newbie|boring|off|topic|unclear|link|post|thread|number|person|place|time|lame|incorrect|mistaken|inconvenien\w+|trouble|problem|problems|answered|asked|asking|loud|noise|internet|connection|phone|call)$/;
const HARSH: readonly Tag[] = [
  'Negative',
  'WrongAdj',
  'HurtState',
  'HurtNoun',
  'HurtVerb',
  'WrongVerb',
  'Insult',
  'HarmIdiom',
];
const ILL: readonly Tag[] = ['Ill', 'Mundane', 'Sympathy', 'FormulaNoun'];
/** Times that plans are made of; "last night" and "a bit" tell of what was. */
const PLANNED =
  /^(?:today|tonight|tomorrow|later|soon|minutes?|mins?|hours?|hrs?|noon|lunch|dinner|breakfast|\w+days?)$/;

/**
 * Whose harsh word a condition holds when no clause of it was read as a hurt or a wrong: the writer's conduct, the
 * other's hurt, or none. "if my helping made it harder", "if that killed your mood".
 */
export function harshness({ told }: Condition): 'sender' | 'hearer' | null {
  const words = told.flatMap(({ clause }) => clause.words.slice(clause.from, clause.to));
  if (
    words.length > 24 ||
    words.some(
      ({ tags, text }) => COURTEOUS.test(text) || PLANNED.test(text) || ILL.some((tag) => tags.has(tag)),
    )
  )
    return null;
  const harsh = words.some(
    ({ tags, text }) =>
      HARSH.some((tag) => tags.has(tag)) ||
      /^(?:awkward|harder|worse|mood|ignoring|ignored|cold|weird)$/.test(text),
  );
  const named = /\b(?:you|your|i|my|it|that|things)\b/.test(joined(words));
  if (!harsh || !named) return null;
  const first = told[0]?.clause.subject;
  return first === 'sender' || first === 'zero' ? 'sender' : 'hearer';
}
