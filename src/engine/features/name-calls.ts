/** Names called at the hearer inside another sentence: appositions, calls, likenesses, measures and possessions. */
import type { Clause } from '../clause/clause.ts';
import type { Word } from '../text/words.ts';
import { EVENT, FOND, fondly, kindOf, modifies, type Naming, nameFrom, naming } from './name-words.ts';

/** "you stupid cow", "u so damn ungrateful": no verb between. */
export function apposition(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:you|ya|yall)$/.test(words[i]?.text ?? '')) continue;
    let at = -1;
    for (let k = i + 1; k < Math.min(to, i + 6); k++) {
      const word = words[k] as Word;
      if (word.gap !== 'none') break;
      if (kindOf(word) !== null && !FOND.test(word.text)) {
        at = k;
        break;
      }
      const gathers =
        word.text === 'of' && /^(?:bunch|pack|load|pair|bag|set|lot|waste)$/.test(words[k - 1]?.text ?? '');
      if (gathers) continue;
      if (!modifies(word) || /^(?:a|an|the|and|of|my|that|this|one|like|for|but|as|being)$/.test(word.text))
        break;
      if (word.tags.has('Verb') && !word.tags.has('InsultAdj') && !word.tags.has('Adverb')) break;
    }
    if (at < 0 || fondly(words.slice(i, to))) continue;
    const found = naming('apposition', clause, i, at);
    const bare =
      words[at]?.tags.has('Verb') === true ||
      words[at]?.tags.has('FaintTrait') === true ||
      words[at]?.text === 'annoying';
    const degreed = words.slice(i + 1, at).some((word) => /^(?:so|too|such)$/.test(word.text));
    const named =
      words[at]?.tags.has('CalledName') === true ||
      found.to > at + 1 ||
      (found.kind === 'insult' && words.slice(i + 1, at).some((word) => word.tags.has('InsultAdj')));
    if (named || degreed || (found.kind === 'insult' && !bare)) {
      if (bare && !degreed && found.to === at + 1 && words.slice(i + 1, at).length === 0) continue;
      return found;
    }
  }
  return null;
}

/** "…, moron", "Scammer!", "listen motherfucker": a name called at the hearer and nothing else. */
export function call(clause: Clause, alone: boolean): Naming | null {
  const { words, from, to } = clause;
  const last = words[to - 1] as Word;
  if (!last.tags.has('CalledName')) {
    if (words[from]?.tags.has('CalledName') && words[from + 1]?.text === 'please')
      return naming('call', clause, from, from);
    return null;
  }
  const before = words[to - 2];
  if (
    to - from > 1 &&
    before !== undefined &&
    /^(?:up|off|try|listen|please|it|now|here|back|hey|ok|yeah|bye|goodbye|thanks|well)$/.test(before.text) &&
    last.tags.has('Insult')
  )
    return naming('call', clause, to - 1, to - 1);
  const rest = words.slice(from, to - 1);
  if (
    to - from > 4 ||
    !rest.every(
      (word) =>
        word.tags.has('InsultAdj') ||
        word.tags.has('Adverb') ||
        word.tags.has('Filler') ||
        kindOf(word) !== null,
    )
  )
    return null;
  if (fondly(rest) || (/s$/.test(last.text) && !alone)) return null;
  return naming('call', clause, from, to - 1);
}

/** "idiots like you", "somebody as dumb as you". */
export function likeness(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 2; i++)
    if (
      kindOf(words[i]) !== null &&
      /^(?:like|as)$/.test(words[i + 1]?.text ?? '') &&
      words[i + 2]?.text === 'you' &&
      (i + 3 >= to || !words[i + 3]?.tags.has('Verb'))
    )
      return { ...naming('likeness', clause, i, i), to: i + 3 };
  return null;
}

/** "only a fool would sign", "any idiot can see it": the measure the hearer is held to. */
export function measure(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 2; i++) {
    if (!/^(?:only|any|even)$/.test(words[i]?.text ?? '')) continue;
    const at = nameFrom(words, i + 1, to);
    if (
      at > 0 &&
      words[at]?.tags.has('CalledName') &&
      /^(?:can|could|would|know|knows|will|understands|sees|\w+s)$/.test(words[at + 1]?.text ?? '')
    )
      return { ...naming('likeness', clause, i, at), to: at + 2 };
  }
  return null;
}

/** "your ignorance", "your pathetic excuses", "your rude behaviour". */
export function possession(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 1; i++) {
    if (words[i]?.text !== 'your') continue;
    for (let k = i + 1; k < Math.min(to, i + 5); k++) {
      const word = words[k] as Word;
      const next = k + 1 < to && words[k + 1]?.gap === 'none' ? words[k + 1] : undefined;
      if (
        word.tags.has('MoralNoun') &&
        !(
          /^(?:fraud|scam|harassment|deception)$/.test(word.text) &&
          next !== undefined &&
          next.tags.size === 0
        )
      )
        return fondly(words.slice(from, to))
          ? null
          : { ...naming('possession', clause, i, k), kind: 'insult' };
      const noun =
        next !== undefined &&
        !next.tags.has('Aux') &&
        !next.tags.has('Connective') &&
        !next.tags.has('Preposition');
      const slur =
        word.tags.has('InsultAdj') && word.tags.has('Insult')
          ? noun
          : kindOf(word) !== null &&
            next !== undefined &&
            (next.tags.has('ConductNoun') || next.tags.has('RoleNoun')) &&
            !EVENT.test(word.text);
      if (slur)
        return fondly(words.slice(from, to)) ? null : { ...naming('possession', clause, i, k), to: k + 2 };
      if (!modifies(word)) break;
    }
  }
  return null;
}
