/** Names said of the hearer in a sentence of their own: predicates, questions, orders and outcries. */
import { type Clause, joined } from '../clause/clause.ts';
import { EVENT, fondly, harmless, kindOf, type Naming, nameFrom, naming, phraseEnd } from './name-words.ts';

const VERBS = /^(?:be|act|behave|sound|look|become|turn|seem|get|go)$/;

/** "you're a liar", "you're being childish", "you always were a coward", "are you really that dumb". */
export function predicate(clause: Clause): Naming | null {
  const { words, subjectAt, to } = clause;
  // "you are disgusting": a name that could be a verb was read as one.
  const verbal = clause.progressive && kindOf(words[clause.verbAt]) !== null;
  if (
    !(clause.subject === 'hearer' || words[subjectAt]?.text === 'you') ||
    clause.tense === 'future' ||
    (!verbal && !VERBS.test(clause.verb))
  )
    return null;
  if (clause.negated || !['', 'must', 'can', 'have to'].includes(clause.modal)) return null;
  // "the laziest person I know" is cut off as a clause of its own, so the sentence is the limit.
  const at = verbal
    ? clause.object === undefined
      ? clause.verbAt
      : -1
    : nameFrom(words, clause.restAt, words.length);
  if (at < 0 || harmless(clause, at) || fondly(words.slice(subjectAt, Math.max(to, at + 1)))) return null;
  const inverted = words[subjectAt - 1]?.tags.has('Aux') === true;
  if (!inverted) return naming('predicate', clause, subjectAt, at);
  const lead = words.slice(clause.from, subjectAt).map((word) => word.text);
  const pressed =
    lead.includes('why') ||
    lead.includes('how') ||
    words
      .slice(subjectAt, at)
      .some((word) => /^(?:that|this|really|actually|seriously|fucking)$/.test(word.text));
  return pressed ? naming('asked', clause, clause.from, at) : null;
}

/** "how dumb are you", "how selfish can you be". */
export function howMuch(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  const how = words.findIndex((word, i) => i >= from && i < to && word.text === 'how');
  if (how < 0) return null;
  const at = nameFrom(words, how + 1, to);
  const asks = at > 0 && words[at + 1]?.tags.has('Aux') === true && words[at + 2]?.text === 'you';
  return asks
    ? {
        ...naming('asked', clause, how, at),
        to: Math.min(to, at + 3 + (words[at + 3]?.text === 'be' ? 1 : 0)),
      }
    : null;
}

/** "stop being such a baby", "don't be an idiot", "quit acting like a child". */
export function order(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:being|acting|be|playing)$/.test(words[i]?.text ?? '')) continue;
    const lead = joined(words.slice(Math.max(from, i - 3), i));
    if (!/\b(?:stop|quit|do not|try not to|enough of you|sick of you|tired of you|instead of)$/.test(lead))
      continue;
    if (/\b(?:you|i|we|they|he|she|people) do not$/.test(lead)) continue;
    const childish = words.findIndex(
      (word, k) =>
        k > i &&
        k <= i + 3 &&
        k < to &&
        /^(?:child|baby|dick|diva|victim|martyr|prince|princess)$/.test(word.text),
    );
    const at = childish >= 0 ? childish : nameFrom(words, i + 1, to);
    if (at >= 0 && !harmless(clause, at))
      return naming('order', clause, clause.imperative ? Math.max(from, clause.subjectAt) : from, at);
  }
  return null;
}

/** "what a loser", "such a hypocrite": nobody named, nobody else spoken of. */
export function outcry(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  const first =
    words[from]?.tags.has('Filler') && !/^(?:so|such)$/.test(words[from]?.text ?? '') ? from + 1 : from;
  const head = words[first]?.text ?? '';
  const second = words[first + 1]?.text ?? '';
  if (!((head === 'what' || head === 'such') && /^an?$/.test(second))) return null;
  const at = nameFrom(words, first + 2, to);
  if (at < 0 || EVENT.test(words[at]?.text ?? '') || fondly(words.slice(from, to))) return null;
  const end = phraseEnd(clause, at);
  const told =
    words[end]?.text === 'you' || (end < to && words.slice(end, to).every((word) => word.tags.has('Filler')));
  return end >= to || told ? naming('outcry', clause, first, at) : null;
}
