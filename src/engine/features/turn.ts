/** A turn: "but", what follows it, and what it stands against. */
import { type Conjunct, conjunctOf, isAdversative } from '../clause/adversative.ts';
import { type Clause, textOf } from '../clause/clause.ts';
import { governed, type OwnApology, spanning } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { harmIn } from './hurt.ts';
import { admits } from './ownership.ts';
import { FAINT, wrongIn } from './wrong.ts';

export interface Turn {
  readonly but: Placed;
  /** The clause that says what the turn is about; after "but I think" the clause that is thought. */
  readonly conjunct: Placed;
  readonly kind: Conjunct;
  /** The clauses the turn stands against, nearest first. */
  readonly against: readonly Placed[];
  readonly match: Match;
}

const MATRIX = /^(?:think|feel|guess|say|mean|believe|suppose|know|find)$/;

/** "but maybe", "however," and "but I think" only lead up to what is said. */
const JUST_THAT =
  /^it is (?:just|only)$|^(?:that|this) (?:being )?said$|^having said that$|^at the same time$|^mind you$|^then again$|^(?:but |though |although )?(?:in (?:all )?fairness|to be fair|in my defen[cs]e)$|^(?:but )?let us be (?:real|honest)$|^on the other hand$|^be that as it may$|^all the same$|^even so$|^with (?:all (?:due )?)?respect$|^(?:nevertheless|nonetheless|regardless)$/;
/** "while I'm sorry I read them, …": the clause that concedes comes first. */
const CONCEDES = /^(?:while|whilst|although|though|granted)$/;
/** True for the main clause after a concession, and for one that a lone "though" closes. */
function turnsBack(places: readonly Placed[], placed: Placed): boolean {
  const { clause, index } = placed;
  if (clause.link !== 'main' || placed.apology !== null) return false;
  const closing = places[index + 1]?.clause;
  if (closing !== undefined && /^(?:though|however)$/.test(textOf(closing))) return true;
  const opening = places
    .slice(Math.max(0, index - 4), index)
    .find((one) => CONCEDES.test(one.clause.words[one.clause.from]?.text ?? ''));
  return opening !== undefined && opening.clause.from === 0 && clause.words[clause.from]?.gap === 'soft';
}
const leadsUp = ({ clause }: Placed, next: Placed | undefined): boolean =>
  (clause.verbAt < 0 && clause.to - clause.from <= 4) ||
  JUST_THAT.test(textOf(clause)) ||
  (clause.subject === 'sender' &&
    MATRIX.test(clause.verb) &&
    !(clause.tense === 'past' && clause.verb === 'think') &&
    !clause.negated &&
    !clause.question &&
    next?.clause.link === 'that');

const hangs = ({ clause }: Placed): boolean =>
  clause.words[clause.from]?.gap === 'none' &&
  (clause.link === 'rel' ||
    clause.link === 'that' ||
    /^(?:what|whatever|how)$/.test(clause.words[clause.from]?.text ?? ''));

/** Back over what belongs to the first conjunct: its dependents, short asides, admissions. Ends with an apology. */
function standsAgainst(scene: Scene, but: Placed): readonly Placed[] {
  const found: Placed[] = [];
  for (const before of scene.before(but, 4)) {
    found.push(before);
    const { clause, apology } = before;
    if (apology !== null) break;
    const first = clause.words[clause.from];
    const depends =
      clause.link !== 'main' || first?.gap === 'none' || clause.to - clause.from <= 4 || admits(clause);
    if (!depends || clause.link === 'but') break;
  }
  return found;
}

/** "although I'm sorry …, …" stands before what it concedes to: not the turn itself. */
const opensConcession = ({ clause, apology }: Placed): boolean =>
  clause.from === 0 && apology !== null && CONCEDES.test(clause.words[0]?.text ?? '');

/** The turns of a sentence. Example: "I'm sorry I yelled, | but | I was tired". */
export function turnsIn(scene: Scene, sentence: number): readonly Turn[] {
  return scene.placed(sentence).flatMap((but): Turn[] => {
    if (!isAdversative(but.clause) && !turnsBack(scene.placed(sentence), but)) return [];
    const lone = /^(?:though|however)$/.test(textOf(but.clause)) && but.index > 0;
    if (lone || opensConcession(but)) return [];
    let conjunct = but;
    for (let step = 0; step < 2; step++) {
      const [next] = scene.after(conjunct, 1);
      if (next === undefined || next.sentence !== sentence || !leadsUp(conjunct, next)) break;
      conjunct = next;
    }
    const tail: Placed[] = [];
    for (const next of scene.after(conjunct, 3)) {
      if (next.sentence !== sentence || !hangs(next)) break;
      tail.push(next);
    }
    const kind = conjunctOf(
      conjunct.clause,
      tail.map(({ clause }) => clause),
    );
    return [
      {
        but,
        conjunct,
        kind,
        against: standsAgainst(scene, but),
        match: spanning(but, tail.at(-1) ?? conjunct),
      },
    ];
  });
}

/** A worded match of a whole sentence, from the "but" in it on: what stands before is not what hurts. */
export function fromTurn(scene: Scene, match: Match): Match {
  const turn = turnsIn(scene, match.sentence).find(({ but }) => but.clause.from < match.to);
  return turn === undefined || turn.but.clause.from <= match.from
    ? match
    : { ...match, from: turn.but.clause.from };
}

/** The writer's own apology a turn stands against, if it does. Not "sorry to bother you". */
export const turnedApology = ({ against }: Turn): OwnApology | undefined =>
  against.find((one): one is OwnApology => one.apology?.use === 'own' && one.apology.complement !== 'to');

/** True when the writer's own apology, made or told of, stands in a worded match or up to two clauses before it. */
export function afterApology(scene: Scene, { sentence, to }: Match): boolean {
  const within = scene.placed(sentence).filter(({ clause }) => clause.from < to);
  const before = within[0] === undefined ? [] : scene.before(within[0], 2);
  return [...before, ...within].some(({ apology }) => /^(?:own|mention)$/.test(apology?.use ?? ''));
}

/** Conduct an apology may name as a thing: "sorry for the outburst". */
const CONDUCT =
  /^(?:outburst|behaviou?r|manner|conduct|temper|attitude|tone|reaction|mood|words|actions|remark|comment|joke|language|insult|row|fight|argument|scene|tantrum|letter|yesterday|earlier|silence|lie|lies|words|part)$/;

/** True when the apology names an own wrong, in itself or in the clause it follows ("I forgot your birthday and I'm sorry"). */
export function namesWrong(scene: Scene, apology: OwnApology): boolean {
  const { complement, after, at } = apology.apology;
  if (complement === 'relative') return true;
  if (complement === 'that') {
    const act = governed(scene, apology)?.clause;
    return act?.subject === 'sender' && (wrongIn(act) > 0 || harmIn(act) === 'hearer' || neglects(act));
  }
  const named = apology.clause.words.slice(complement === 'bare' ? at + 1 : after, apology.clause.to);
  if (
    named.some(
      ({ tags, text }, i) =>
        (tags.has('WrongVerb') && (i === 0 || tags.has('Gerund'))) ||
        tags.has('WrongIdiom') ||
        (tags.has('WrongAdj') && !FAINT.has(text)) ||
        CONDUCT.test(text),
    )
  )
    return true;
  return scene
    .before(apology, 1)
    .some(
      (before) =>
        before.sentence === apology.sentence &&
        before.clause.subject === 'sender' &&
        wrongIn(before.clause) > 0,
    );
}
/** "I didn't defend you": what was owed to the other and not done. */
const neglects = (act: Clause): boolean =>
  act.negated &&
  act.tense === 'past' &&
  act.object === 'hearer' &&
  !/^(?:answer|see|reply|get|hear)$/.test(act.verb);

/** "sorry I'm late", "for the slow reply": a short reason beside a small slip is only polite. */
export const smallSlip = (scene: Scene, apology: OwnApology): boolean => {
  const act = apology.apology.complement === 'bare' ? null : governed(scene, apology);
  const words = apology.clause.words.slice(apology.apology.after, act?.clause.to ?? apology.clause.to);
  return words.some(
    (word) =>
      word.tags.has('Mundane') || /^(?:long|miss|missed|forgot|while|wait|response|answer)$/.test(word.text),
  );
};
