/** Where a clause opens inside a sentence, and how it hangs on the one before: a list of openers, asked in order. */
import type { Word } from '../text/words.ts';
import { BEFORE_SUBJECT, FREE_RELATIVE, type Link, SURE } from './connectives.ts';
import { pronoun } from './party.ts';
import { finite, isAdverbial, startsSubject } from './starts-subject.ts';

/** A place at which a clause may open. */
export interface Place {
  readonly words: readonly Word[];
  readonly at: number;
  /** First word of the clause that runs up to here. */
  readonly from: number;
  /** That clause has its verb, or its apology. */
  readonly verbSeen: boolean;
}

/** A clause that opens: how it is linked, and how many words the connective takes. */
export interface Opening {
  readonly link: Link;
  readonly skip: number;
}

/** What an opener says of a place: a clause opens, none does (null), or it is for another to say (undefined). */
type Opener = (place: Place) => Opening | null | undefined;

const CONDITIONED = /^(?:i|you|that|this|it|we|my|our|any|anything|anyone|anybody|someone|there|what)$/;
const RELATIVE = new Set(
  'what whatever how why where who which whichever than way thing things all everything anything nothing part reason like'.split(
    ' ',
  ),
);
const TAKES_THAT =
  /^(?:sorry|apologi[sz]e[ds]?|apologies|think|thought|feel|felt|know|knew|say|said|says|tell|told|believe|believed|see|saw|realize|realized|mean|meant|understand|understood|regret|hope|wish|guess|suppose|sure|glad|sad|unfortunate|shame|sucks|bad|true|so|way|fact|hear|heard|get|admit|imagine|assume|swear|promise|regrettable|regrets|apology|because)$/;
/** After these a pronoun is an object, or the subject of an inverted clause. */
const KEEPS_OPEN =
  /^(?:to|for|with|at|of|on|from|about|do|does|did|am|are|is|was|were|can|could|will|would|should|must|shall|have|has|had|may|might|let|make|made|makes)$/;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/** "but", "because": always opens, unless nothing follows. */
const sureConnective: Opener = ({ words, at }) => {
  const link = SURE[textAt(words, at)];
  if (link === undefined) return undefined;
  return at === words.length - 1 ? null : { link, skip: textAt(words, at) === 'even' ? 2 : 1 };
};

/** "when you left", not "when in Rome"; "we're assuming you know" is one run of verbs. */
const beforeSubject: Opener = ({ words, at }) => {
  const link = BEFORE_SUBJECT.get(textAt(words, at));
  const runs =
    /^(?:assuming|supposing|provided)$/.test(textAt(words, at)) && words[at - 1]?.tags.has('Aux') === true;
  return link !== undefined && !runs && startsSubject(words, at + 1) ? { link, skip: 1 } : undefined;
};

/** "should that have hurt you, I apologise", "apologies should you have minded". */
const invertedShould: Opener = ({ words, at }) => {
  if (textAt(words, at) !== 'should') return undefined;
  const previous = words[at - 1];
  const opens =
    at === 0 ||
    previous?.tags.has('Apology') === true ||
    previous?.gap === 'soft' ||
    words[at]?.gap === 'soft';
  return opens && CONDITIONED.test(textAt(words, at + 1)) && words.some(({ tags }) => tags.has('Apology'))
    ? { link: 'if', skip: 1 }
    : undefined;
};

/** "apologies in case you felt hurt": the condition is a clause of its own. */
const inCase: Opener = ({ words, at }) =>
  textAt(words, at) === 'in' &&
  textAt(words, at + 1) === 'case' &&
  words.slice(0, at).some(({ tags }) => tags.has('Apology'))
    ? { link: 'if', skip: textAt(words, at + 2) === 'that' ? 3 : 2 }
    : undefined;

/** True when only words between stand before an apology: "then yeah, my bad". */
const leadsToApology = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 5).some((word, k, run) => {
    const before = run.slice(0, k);
    return (
      word.tags.has('Apology') &&
      before.every((one) => one.tags.has('Filler') || /^(?:my|many|sincere|accept)$/.test(one.text))
    );
  });

/** "if I shouted then sorry": what follows "then" is the main clause. */
const thenSorry: Opener = ({ words, at, verbSeen }) =>
  textAt(words, at) === 'then' && verbSeen && leadsToApology(words, at)
    ? { link: 'main', skip: 1 }
    : undefined;

/** "I left and you cried", not "you and me". */
const coordinated: Opener = ({ words, at }) => {
  const link = textAt(words, at);
  if (link !== 'and' && link !== 'or') return undefined;
  let ahead = at + 1;
  while (words[ahead]?.tags.has('Filler') || isAdverbial(words[ahead])) ahead++;
  const opens =
    startsSubject(words, ahead) ||
    finite(words[at + 1]) ||
    /^(?:now|then|sorry|please|if|when)$/.test(textAt(words, at + 1));
  return opens ? { link, skip: 1 } : null;
};

/** The word before, an interjection after an apology left out: "sorry lah that you …". */
function beforeAside(words: readonly Word[], at: number): string {
  const aside = words[at - 2]?.tags.has('Apology') === true && (words[at - 1]?.text.length ?? 9) <= 5;
  return textAt(words, aside ? at - 2 : at - 1);
}

/** "sorry that you felt", "I think that it's late". */
const thatClause: Opener = ({ words, at }) =>
  textAt(words, at) === 'that' &&
  TAKES_THAT.test(beforeAside(words, at)) &&
  words[at + 1]?.gap === 'none' &&
  startsSubject(words, at + 1)
    ? { link: 'that', skip: 1 }
    : undefined;

const pause: Opener = ({ words, at }) => (words[at]?.gap === 'soft' ? { link: 'main', skip: 0 } : undefined);

/** Texting runs on: "not everybody says it that way sorry if …". After a plain noun the apology is a clause of its own. */
const runOnSorry: Opener = ({ words, at, verbSeen }) =>
  textAt(words, at) === 'sorry' && verbSeen && words[at - 1]?.tags.size === 0
    ? { link: 'main', skip: 0 }
    : undefined;

/** "why can't you": still the same inverted clause. */
const invertedNegation: Opener = ({ words, at, from }) =>
  textAt(words, at - 1) === 'not' &&
  words[at - 2]?.tags.has('Aux') &&
  (at - 2 === from || words[at - 3]?.tags.has('Question'))
    ? null
    : undefined;

/** "what I said hurt you": a free relative is a subject, not a clause. */
const freeRelative: Opener = ({ words, at, from }) =>
  FREE_RELATIVE.has(textAt(words, at - 1)) &&
  (at - 1 <= from + 1 || SURE[textAt(words, at - 2)] !== undefined || textAt(words, at - 2) === 'that')
    ? null
    : undefined;

/** "we take all such matters": a noun phrase right after a verb is its object, unless the verb takes clauses. */
const isObjectOf = (verb: Word | undefined, first: Word): boolean =>
  verb?.tags.has('Verb') === true &&
  !verb.tags.has('Aux') &&
  !TAKES_THAT.test(verb.text) &&
  pronoun(first) === undefined;

/** "I'm sorry you're sad", "the way you talk", "it rained we stayed": a subject with its verb, after a verb. */
const newSubject: Opener = ({ words, at, from, verbSeen }) => {
  const previous = textAt(words, at - 1);
  const opens =
    at > from &&
    verbSeen &&
    startsSubject(words, at) &&
    !isObjectOf(words[at - 1], words[at] as Word) &&
    !KEEPS_OPEN.test(previous);
  if (!opens) return undefined;
  if (RELATIVE.has(previous) || (previous === 'that' && !TAKES_THAT.test(textAt(words, at - 2))))
    return { link: 'rel', skip: 0 };
  return { link: TAKES_THAT.test(previous) ? 'that' : 'main', skip: 0 };
};

/** Connectives before pauses, pauses before what has no sign but its subject. */
const OPENERS: readonly Opener[] = [
  sureConnective,
  beforeSubject,
  invertedShould,
  inCase,
  thenSorry,
  coordinated,
  thatClause,
  pause,
  runOnSorry,
  invertedNegation,
  freeRelative,
  newSubject,
];

/** The clause that opens at a place, or null: the first opener that knows decides. */
export function openingAt(place: Place): Opening | null {
  for (const opener of OPENERS) {
    const opening = opener(place);
    if (opening !== undefined) return opening;
  }
  return null;
}
