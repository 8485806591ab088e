/** What may stay beside a statement: names that are called, and clauses in which the writer speaks of their own side. */
import { holds, says, textOf } from '../../clause/clause.ts';
import { excusesAct } from '../../clause/excuse.ts';
import { afterLink } from '../../find.ts';
import type { Placed, Scene } from '../../scene.ts';
import type { Word } from '../../text/words.ts';
import type { Span } from '../../types.ts';

/** Words that open a sentence or call somebody; a mocking "lol" or "wow" is none of them. */
const CALL =
  /^(?:well|look|listen|hey|hi|hello|ok|okay|oh|ah|babe|baby|love|hun|honey|darling|dear|pet|dude|bro|man|mate|sis|girl|guys|tbh|ngl|honestly|sir|madam|bud|buddy|pal|mum|mom|dad|x+)$/;
const FOND = /^(?:love|care|miss|sorry)$/;

const typed = (scene: Scene, sentence: number, at: number): string => {
  const { start, end } = scene.span(sentence, at, at + 1);
  return scene.text.slice(start, end);
};

/** "Rita", "Mr Lowe": a capital inside a sentence, or on a word that no class knows. */
function isName(scene: Scene, sentence: number, at: number): boolean {
  const word = scene.sentences[sentence]?.words[at];
  const set = at > 0 || word?.tags.size === 0;
  return set && /^\p{Lu}\p{Ll}/u.test(typed(scene, sentence, at));
}

/** True when words `from` to `to` of a sentence only call somebody: ", Gary", "hey babe". */
export const calls = (scene: Scene, sentence: number, from: number, to: number): boolean =>
  (scene.sentences[sentence]?.words.slice(from, to) ?? []).every(
    (word, i) => CALL.test(word.text) || isName(scene, sentence, from + i),
  );

const aboutHearer = ({ clause }: Placed): boolean =>
  clause.words.slice(clause.from, clause.to).some((word) => /^you(?:r|rs|rself)?$/.test(word.text));

/**
 * A clause in which the writer speaks of their own side, in a whole statement: "that was my only key".
 * @param facts true where a plain fact is enough: "it is sold as a generic shirt".
 */
export const isOwn = (placed: Placed, facts = false): boolean =>
  !placed.clause.question &&
  !aboutHearer(placed) &&
  (/^(?:sender|senders|both|thing)$/.test(placed.clause.subject) ||
    (placed.clause.subject === 'it' && (facts || says(placed.clause, /^(?:my|me|mine)$/))));

/** A fact that has to be known, and no excuse: "but the part is out of stock". */
const isFact = (placed: Placed): boolean =>
  isOwn(placed, true) &&
  ((placed.clause.modal === 'can' && placed.clause.negated) ||
    !excusesAct(placed.clause, textOf(placed.clause)));

/** Before a noun, which some verbs are, too: "the 3 kids". */
const DETERMINES = /^(?:the|an?|my|your|our|his|her|their|\d+|two|three|four)$/;

/** True when a clause has a verb after its subject, and no noun that looks like one. */
export const hasVerb = ({ clause: { verbAt, subjectAt, words } }: Placed): boolean =>
  verbAt > subjectAt && !DETERMINES.test(words[verbAt - 1]?.text ?? '');

/** "The kids" in "the kids and I": no clause that something could follow. */
const isNounAlone = ({ clause }: Placed): boolean => clause.verbAt < 0 && clause.to - clause.from <= 3;

/** "… and I want my money back". */
const isOwnWish = (placed: Placed): boolean =>
  placed.clause.link === 'and' &&
  /^(?:sender|both)$/.test(placed.clause.subject) &&
  !placed.clause.negated &&
  isOwn(placed);

/** "Please stop editing it": what is asked for. */
const isPlea = ({ clause }: Placed): boolean =>
  clause.words[clause.from]?.text === 'please' && clause.to - clause.from > 2;

/** What may stay beside the writer's own side. */
export interface Keeping {
  /** A plain fact after a "but": what has to be known at work. */
  readonly facts: boolean;
  /** What the other did, once: the complaint in a scolding. */
  readonly deeds: boolean;
}

/** "You cancelled twice last month": something done, and no word about what one is. */
const isTheirDeed = ({ clause }: Placed): boolean =>
  /^hearers?$/.test(clause.subject) &&
  /^(?:main|and)$/.test(clause.link) &&
  clause.tense === 'past' &&
  !clause.question &&
  !holds(clause, ['Insult', 'Trait', 'ReactLabel', 'MindLabel', 'Universal']);

/**
 * A span of a sentence without a last clause in which the writer speaks of their own side: of "you are crooks and I want
 * my money back" the first half. Only where the words before it speak of the hearer.
 * @param keeping what else is spared at the end.
 */
export function sparing(scene: Scene, sentence: number, span: Span, { facts, deeds }: Keeping): Span {
  const within = scene.placed(sentence).filter(({ clause }) => {
    const { start, end } = scene.span(sentence, clause.from, clause.to);
    return start >= span.start && end <= span.end;
  });
  const last = within.at(-1);
  const before = within.at(-2);
  const stands =
    last !== undefined &&
    before !== undefined &&
    !isNounAlone(before) &&
    (isOwnWish(last) ||
      isPlea(last) ||
      (facts && last.clause.link === 'but' && isFact(last)) ||
      (deeds && isTheirDeed(last) && last.clause.words[last.clause.from]?.gap !== 'none')) &&
    within.slice(0, -1).some(aboutHearer);
  return stands
    ? { start: span.start, end: scene.span(sentence, before.clause.from, before.clause.to).end }
    : span;
}

/** The "oops" before a sorry. */
const isOutcry = ({ clause }: Placed): boolean => clause.verbAt < 0 && clause.to - clause.from === 1;

/** The writer's own deed right after a sorry: "I'm sorry I kissed him". */
const isToldOf = (placed: Placed, before: readonly Placed[]): boolean =>
  /^senders?$/.test(placed.clause.subject) &&
  before.some(({ apology, index }) => apology?.use === 'own' && index === placed.index - 1);

/** "I forgot your birthday, …": a deed of one's own that is told before it is waved away. */
const isAdmission = ({ clause }: Placed): boolean =>
  clause.subject === 'sender' &&
  /^(?:main|and)$/.test(clause.link) &&
  clause.tense === 'past' &&
  clause.modal === '' &&
  !clause.negated &&
  !clause.question &&
  !clause.progressive &&
  clause.to > clause.restAt &&
  !/^(?:tell|say|ask|mean|think|try|want|do|be|have|feel|know|get|hear|see|suppose|guess|hope|love|warn)$/.test(
    clause.verb,
  ) &&
  !says(clause, /^(?:only|just|already|merely|simply)$/);

/** "Of course it's my fault": an assent that nobody means. */
const MOCK_ASSENT = /^(?:of|sure|yeah|yep|right)$/;

/** Start of the words before a statement that may stay, or null when they hang on what is replaced. */
export function staysBefore(scene: Scene, sentence: number, from: number): Span | null {
  const words = scene.sentences[sentence]?.words ?? [];
  const linked = (word: Word | undefined): boolean => /^(?:and|but|so|then|yet|plus)$/.test(word?.text ?? '');
  let to = from;
  while (to > 0 && linked(words[to - 1])) to--;
  if (to === 0 || (words[to]?.gap === 'none' && to === from)) return null;
  const before = scene.placed(sentence).filter(({ clause }) => clause.from < to);
  const sorry = before.some(({ apology }) => apology !== null);
  const kept = before.every(
    (placed) =>
      placed.clause.to <= from &&
      (placed.apology !== null ||
        (sorry && isOutcry(placed)) ||
        calls(scene, sentence, placed.clause.from, placed.clause.to) ||
        isAdmission(placed) ||
        (isOwn(placed) && /^(?:main|and)$/.test(placed.clause.link)) ||
        // "I'm sorry I kissed him, can we …": what one is sorry for stays with the sorry.
        (/^(?:that|rel)$/.test(placed.clause.link) && isToldOf(placed, before))),
  );
  return kept && !MOCK_ASSENT.test(words[0]?.text ?? '') ? scene.span(sentence, 0, to) : null;
}

/** "I can see that now", "I know that": an echo of what it followed, and nothing without it. */
const isEchoed = ({ clause }: Placed): boolean =>
  clause.subject === 'sender' &&
  /^(?:see|know|realise|realize|get|admit|understand|accept|say|said|tell|think)$/.test(clause.verb) &&
  /^(?:(?:i|can|do|could|will|really|fully|just|well|full|all|only|too) )*\p{L}+ (?:that|it|this)(?: (?:now|myself|too|all|well|full|already|alright|enough|very|before))*$/u.test(
    textOf(clause),
  );

/** Index of the first word of a clause after word `to` that may stay as a sentence of its own; -1 without one. */
export function staysAfter(scene: Scene, sentence: number, to: number, { facts, deeds }: Keeping): number {
  const rest = scene.placed(sentence).filter(({ clause }) => clause.from >= to);
  const first = rest.findIndex(
    (placed) =>
      (deeds && isTheirDeed(placed)) ||
      isPlea(placed) ||
      (isOwn(placed, facts) &&
        placed.apology === null &&
        ((/^(?:main|and)$/.test(placed.clause.link) && (deeds || !placed.clause.negated)) ||
          (placed.clause.link === 'but' && (facts ? isFact(placed) : FOND.test(placed.clause.verb))))),
  );
  const placed = rest[first];
  if (placed === undefined || (!facts && !deeds && rest.slice(first).some(aboutHearer))) return -1;
  if (isEchoed(placed)) return -1;
  const start = afterLink(placed);
  // "not what I said", "me at the airport", "I guess": no sentences of their own.
  const apart = start > placed.clause.from || placed.clause.words[start]?.gap !== 'none';
  const before = scene.placed(sentence)[placed.index - 1];
  const coordinates = placed.clause.link === 'and' && before !== undefined && isNounAlone(before);
  // "I'd have stayed": what it hung on is gone.
  if (placed.clause.modal === 'would' && placed.clause.perfect) return -1;
  const isHalf = placed.clause.subject === 'thing' && placed.clause.verbAt >= 0 && !hasVerb(placed);
  const whole =
    apart && !coordinates && !isHalf && start === placed.clause.subjectAt && placed.clause.to - start > 2;
  return whole &&
    !/^(?:what|which|who|me|not|hence|nor|neither)$/.test(placed.clause.words[start]?.text ?? '')
    ? start
    : -1;
}
