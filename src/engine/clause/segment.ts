/** Cutting the words of a sentence into clauses. A shallow cut: closed classes, punctuation and nominative pronouns. */

import type { Word } from '../text/words.ts';
import { BEFORE_SUBJECT, FREE_RELATIVE, type Link, SURE } from './connectives.ts';
import { pronoun } from './party.ts';
import { verbLike } from './verb-group.ts';

export type { Link } from './connectives.ts';

/** Words `from` (inclusive) to `to` (exclusive); `head` is the first word after the connective. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly link: Link;
}

const CONDITIONED = /^(?:i|you|that|this|it|we|my|our|any|anything|anyone|anybody|someone|there|what)$/;
/** Words between "then" and the apology it leads to: "then yeah, my bad". */
const leadsToApology = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + 5).some((word, k, run) => {
    const before = run.slice(0, k);
    return (
      word.tags.has('Apology') &&
      before.every((one) => one.tags.has('Filler') || /^(?:my|many|sincere|accept)$/.test(one.text))
    );
  });
const RELATIVE = new Set(
  'what whatever how why where who which whichever than way thing things all everything anything nothing part reason like'.split(
    ' ',
  ),
);
const TAKES_THAT =
  /^(?:sorry|apologi[sz]e[ds]?|apologies|think|thought|feel|felt|know|knew|say|said|says|tell|told|believe|believed|see|saw|realize|realized|mean|meant|understand|understood|regret|hope|wish|guess|suppose|sure|glad|sad|unfortunate|shame|sucks|bad|true|so|way|fact|hear|heard|get|admit|imagine|assume|swear|promise|regrettable|regrets|apology|because)$/;

const finite = (word: Word | undefined): boolean =>
  word !== undefined && (word.tags.has('Aux') || (word.tags.has('Verb') && !word.tags.has('Gerund')));
const adverb = (word: Word | undefined): boolean => word?.tags.has('Adverb') === true || word?.text === 'not';

/** True when a subject and its verb start at `i`. */
function startsSubject(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  let next = i + 1;
  while (adverb(words[next]) || words[next]?.text === 'else') next++;
  if (/^(?:i|we|he|she|they)$/.test(word.text)) return true;
  // "heard it like that": a base form does not agree with "it".
  if (/^(?:it|this|that)$/.test(word.text) && words[i + 1]?.text === 'like') return false;
  if (FREE_RELATIVE.has(word.text) && /^(?:i|you)$/.test(words[i + 1]?.text ?? '')) return true;
  // "sorry you mad": the copula is left out.
  const bare = words[i - 1]?.tags.has('Apology') === true && words[next]?.tags.has('HurtState') === true;
  if (pronoun(word) !== undefined) {
    const verb = words[next];
    const past = verb !== undefined && /ed$/.test(verb.text) && verbLike(verb);
    return finite(verb) || past || (bare && word.text === 'you');
  }
  if (!word.tags.has('Determiner') && !word.tags.has('Third')) return false;
  for (let k = i + 1; k <= i + 4 && k < words.length; k++) {
    if (words[k]?.tags.has('Connective') || words[k]?.gap !== 'none') return false;
    const candidate = words[k] as Word;
    if (
      k > i + (word.tags.has('Determiner') ? 1 : 0) &&
      (candidate.tags.has('Aux') ||
        candidate.tags.has('Past') ||
        (/(?:ed|s)$/.test(candidate.text) && candidate.tags.has('Verb')))
    )
      return true;
  }
  return false;
}

/** "we take all such matters": a noun phrase right after a verb is its object, unless the verb takes clauses. */
const isObjectOf = (verb: Word | undefined, first: Word): boolean =>
  verb?.tags.has('Verb') === true &&
  !verb.tags.has('Aux') &&
  !TAKES_THAT.test(verb.text) &&
  pronoun(first) === undefined;

/** The word before `i`, an interjection after an apology left out: "sorry lah that you …". */
function beforeAside(words: readonly Word[], i: number): string {
  const aside = words[i - 2]?.tags.has('Apology') === true && (words[i - 1]?.text.length ?? 9) <= 5;
  return words[aside ? i - 2 : i - 1]?.text ?? '';
}

/** The link a clause starting at `i` would have, or null when none starts there. */
function linkAt(
  words: readonly Word[],
  i: number,
  from: number,
  verbSeen: boolean,
): { link: Link; skip: number } | null {
  const word = words[i] as Word;
  const previous = words[i - 1];
  const sure = SURE[word.text];
  if (sure !== undefined) {
    const last = i === words.length - 1;
    return last ? null : { link: sure, skip: word.text === 'even' ? 2 : 1 };
  }
  const weak = BEFORE_SUBJECT.get(word.text);
  const run = /^(?:assuming|supposing|provided)$/.test(word.text) && previous?.tags.has('Aux') === true;
  if (weak !== undefined && !run && startsSubject(words, i + 1)) return { link: weak, skip: 1 };
  const inverted =
    word.text === 'should' &&
    (i === 0 || previous?.tags.has('Apology') === true || previous?.gap === 'soft' || word.gap === 'soft');
  // "should that have hurt you, I apologise", "apologies should you have minded".
  if (inverted && CONDITIONED.test(words[i + 1]?.text ?? '') && words.some((one) => one.tags.has('Apology')))
    return { link: 'if', skip: 1 };
  // "apologies in case you felt hurt": the condition is a clause of its own.
  if (
    word.text === 'in' &&
    words[i + 1]?.text === 'case' &&
    words.slice(0, i).some((one) => one.tags.has('Apology'))
  )
    return { link: 'if', skip: words[i + 2]?.text === 'that' ? 3 : 2 };
  // "if I shouted then sorry": what follows "then" is the main clause.
  if (word.text === 'then' && verbSeen && leadsToApology(words, i)) return { link: 'main', skip: 1 };
  if (word.text === 'and' || word.text === 'or') {
    const next = words[i + 1];
    let ahead = i + 1;
    while (words[ahead]?.tags.has('Filler') || adverb(words[ahead])) ahead++;
    if (
      startsSubject(words, ahead) ||
      finite(next) ||
      /^(?:now|then|sorry|please|if|when)$/.test(next?.text ?? '')
    ) {
      return { link: word.text, skip: 1 };
    }
    return null;
  }
  if (
    word.text === 'that' &&
    previous !== undefined &&
    TAKES_THAT.test(beforeAside(words, i)) &&
    words[i + 1]?.gap === 'none' &&
    startsSubject(words, i + 1)
  ) {
    return { link: 'that', skip: 1 };
  }
  if (word.gap === 'soft') return { link: 'main', skip: 0 };
  // Texting runs on: "not everybody says it that way sorry if …". After a plain noun the apology is a clause of its own.
  if (word.text === 'sorry' && verbSeen && previous?.tags.size === 0) return { link: 'main', skip: 0 };
  // "why can't you": still the same inverted clause. "what I said hurt you": a free relative is a subject, not a clause.
  if (
    previous?.text === 'not' &&
    words[i - 2]?.tags.has('Aux') &&
    (i - 2 === from || words[i - 3]?.tags.has('Question'))
  )
    return null;
  if (
    FREE_RELATIVE.has(previous?.text ?? '') &&
    (i - 1 <= from + 1 || SURE[words[i - 2]?.text ?? ''] !== undefined || words[i - 2]?.text === 'that')
  )
    return null;
  if (
    i > from &&
    verbSeen &&
    startsSubject(words, i) &&
    !isObjectOf(previous, word) &&
    !/^(?:to|for|with|at|of|on|from|about|do|does|did|am|are|is|was|were|can|could|will|would|should|must|shall|have|has|had|may|might|let|make|made|makes)$/.test(
      previous?.text ?? '',
    )
  ) {
    const relative =
      RELATIVE.has(previous?.text ?? '') ||
      (previous?.text === 'that' && !TAKES_THAT.test(words[i - 2]?.text ?? ''));
    if (relative) return { link: 'rel', skip: 0 };
    return { link: TAKES_THAT.test(previous?.text ?? '') ? 'that' : 'main', skip: 0 };
  }
  return null;
}

/** Clauses of one sentence, covering all its words in order. */
export function segment(words: readonly Word[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let head = 0;
  let link: Link = 'main';
  let verbSeen = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const start = i < head ? null : linkAt(words, i, from, verbSeen);
    // "however, this is …", "but, honestly, you …": a connective with nothing but interjections opens the next clause.
    const lone =
      start?.link === 'main' &&
      i > from &&
      link !== 'main' &&
      words.slice(head, i).every((one) => one.tags.has('Filler') || one.tags.has('Adverb'));
    if (start !== null && i > from && !lone) {
      segments.push({ from, to: i, head, link });
      from = i;
      verbSeen = false;
      link = start.link;
      head = i + start.skip;
    } else if (start !== null && start.skip > 0) {
      link = start.link;
      head = i + start.skip;
    }
    if (finite(word) || word.tags.has('Apology')) verbSeen = true;
    // "but" after a comma: the comma opened the clause, the connective names its link.
    if (start?.link === 'main' && SURE[word.text] !== undefined) {
      link = SURE[word.text] as Link;
      head = i + 1;
    }
  }
  if (words.length > 0)
    segments.push({ from, to: words.length, head: Math.min(head, words.length - 1), link });
  return segments;
}
