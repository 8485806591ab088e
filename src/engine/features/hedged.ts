/** Harm or an own wrong under a hedge (Blum-Kulka & Olshtain 1984: downgraders). */
import { type Clause, textOf } from '../clause/clause.ts';
import type { Tag } from '../lexicon/index.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Word } from '../text/words.ts';
import { harmIn } from './hurt.ts';
import { wrongIn } from './wrong.ts';

const DOUBT = /^(?:maybe|perhaps|possibly|potentially|probably|arguably)$/;
/** Frames that put the whole clause in doubt. */
const FRAME =
  /\b(?:(?:is|was) (?:a (?:\w+ )?(?:chance|possibility)|possible|likely)|(?:could|may|might) (?:well )?be(?: (?:possible|the case))?|i (?:guess|suppose)|chances are)(?: that)?$/;
/** A wrong as a thing: "there may have been some rudeness". */
const WRONGNESS =
  /\b(?:rude|harsh|blunt|unkind|sharp|thoughtless|careless|cold|short|gruff|clumsi|tactless|selfish|heavy handed)ness\b|\b(?:insensitivity|dismissal|rejection|betrayal|criticism|accusation|slight|snub|neglect|put down|mockery|cruelty|impatience|disrespect|hostility|unfairness|bad (?:feelings?|behaviou?r|words|blood))\b/;
export const BETTER =
  /^(?:nicer|kinder|gentler|fairer|softer|clearer|better|warmer|calmer|patient|sensitive|careful|tactful|considerate|thoughtful)$/;

/** "I may have hurt you", "perhaps I was rude", "that could have upset you": the harm or the wrong stands under a hedge. */
export function hedgedHarm(scene: Scene, placed: Placed): boolean {
  const { clause } = placed;
  if (!['sender', 'senders', 'both', 'it', 'thing', 'zero'].includes(clause.subject) || clause.question)
    return false;
  const modal = /^(?:may|might|could)$/.test(clause.modal) && clause.perfect;
  const adverb = clause.words
    .slice(Math.max(0, clause.from - 1), clause.to)
    .some((word) => DOUBT.test(word.text));
  const framed = scene
    .before(placed, 1)
    .some((one) => one.sentence === placed.sentence && FRAME.test(textOf(one.clause)));
  if (
    !framed &&
    !modal &&
    !(adverb && clause.tense === 'past') &&
    !(adverb && clause.modal !== '' && clause.perfect)
  )
    return false;
  const text = textOf(clause);
  if (adverb && /\b(?:should|could) (?:not )?have\b/.test(text))
    return /^(?:sender|zero)$/.test(clause.subject);
  if (clause.negated) return wrongIn({ ...clause, tense: 'past' }) === 2;
  if (/^(?:it|thing|zero)$/.test(clause.subject) && WRONGNESS.test(text)) return true;
  if (/\bcould have (?:\w+ )?(?:handled|worded|phrased|put|said|done|dealt|been)\b/.test(text))
    return /\b(?:better|differently|nicer|kinder|more|well)\b/.test(text);
  if (clause.subject === 'sender' && /\bcould have\b/.test(text))
    return clause.words
      .slice(clause.restAt, clause.to)
      .some((word) => BETTER.test(word.text) || word.tags.has('GoodConduct'));
  const harm = harmIn(clause);
  return (
    wrongIn({ ...clause, tense: 'past' }) === 2 ||
    harm === 'hearer' ||
    harm === 'anyone' ||
    (clause.subject !== 'sender' && harm !== null)
  );
}

/** "for any hurt", "about any offence": the harm itself under "any". */
export function anyHarm(clause: Clause): boolean {
  const { words, to, from } = clause;
  for (let i = from; i < to; i++)
    if (
      /^(?:any|such|whatever|whichever|whatsoever|possible|potential|perceived|apparent|some)$/.test(
        words[i]?.text ?? '',
      )
    )
      return words
        .slice(i + 1, Math.min(to, i + 4))
        .some((word) => word.tags.has('HurtNoun') && !word.tags.has('FormulaNoun'));
  return false;
}

/** Words that leave a harm in doubt or make it less. */
const HEDGES =
  /^(?:any|some|such|may|might|could|maybe|perhaps|possibly|possible|potential|potentially|probably|probable|arguably|perceived|apparent|apparently|conceivable|whatever|whichever|slight|slightly|somewhat|unintended|unintentional|inadvertent|inadvertently|guess|suppose|unwittingly)$/;
/** What the hedge stands over: a hurt, or conduct that hurts. */
const HARMS: readonly Tag[] = ['HurtNoun', 'HurtState', 'HarmIdiom', 'WrongAdj', 'WrongIdiom', 'Insult'];
/** Hurt words of other matters, and formulas of service. */
const ELSEWHERE: readonly Tag[] = ['FormulaNoun', 'Mundane', 'Ill', 'Sympathy', 'TimeWord'];

/**
 * True when a sentence hedges a harm in any build: a hedge, and within eight words a hurt or a wrong.
 * Example: "whatever little pain might have come to you".
 */
export function hedgesAnyHarm(words: readonly Word[]): boolean {
  if (
    words.some(
      ({ tags, text }) =>
        ELSEWHERE.some((tag) => tags.has(tag)) && !/^(?:hurt|low|trouble|am|bit|while|later)$/.test(text),
    )
  )
    return false;
  return words.some(({ text }, at) => {
    if (!HEDGES.test(text)) return false;
    // "I might be", "could you": a modal hedges what is past only.
    if (/^(?:may|might|could)$/.test(text) && words[at + 1]?.text !== 'have') return false;
    return words
      .slice(Math.max(0, at - 4), at + 9)
      .some(
        (word, i) =>
          i !== 4 &&
          (HARMS.some((tag) => word.tags.has(tag)) || BETTER.test(word.text)) &&
          !/^(?:tired|sick|wrong|off|absent|unavailable|late)$/.test(word.text),
      );
  });
}
