/** Remove before add: a sentence that only hurts is left out, where the message stands without it. */
import { familyIs } from '../../families.ts';
import type { OddsOf } from '../../hearing/heard.ts';
import type { Draft, Match, RewordContext, Rule } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import type { Family, Span } from '../../types.ts';
import { mentionedIn } from './opening.ts';
import { lowered } from './operations.ts';
import { calls } from './stays.ts';
import { subjectsOf } from './subject.ts';

/** A message without a sentence says all it has to say, when this much else is there. In words. */
const ENOUGH = 4;
/** What a sentence opens with that goes on with the one before it. */
const HANGING =
  /^(?:that|thats|this|it|its|and|but|so|because|cause|cos|cuz|or|then|which|nor|same|these|those|they|them|he|she|me(?: too)?[,.!?]|me$|yours truly|not (?:once|even|ever|that|if|unless|me|us|him|her|a (?:single )?one)|never|ever|anyway|all the way|none|neither|no|yes|yeah|nah|even|especially|otherwise|instead|too|either)\b/i;

/** What may stand after a name that is called. */
const OPENS =
  /^(?:(?:you|u)(?:['’]\p{L}+)? (?!know|knew|think|thought)|(?:your|ur|i|i['’]\p{L}+|my|our|we|we['’]\p{L}+|please|what|how|who|there['’]s|the \p{L}+['’]s) )/iu;
/** Names that are called in mockery. */
const TAUNT =
  /^(?:shakespeare|einstein|sherlock|picasso|romeo|cinderella|princess|queen|king|karen|columbo|rambo|genius|hero|captain|diva|madam|sir|boss|mozart|freud|hitler)$/iu;

const wordCount = (text: string): number => (text.match(/\p{L}[\p{L}'’]*/gu) ?? []).length;

/** A sentence, and what stands around it when it goes. */
interface Gap {
  readonly typed: string;
  readonly before: string;
  readonly rest: string;
  readonly draft: Draft;
}

/** The gap a sentence leaves; null where it neither stands by itself nor is all there is. */
function gapAt(scene: Scene, sentence: number): Gap | null {
  const { words = [] } = scene.sentences[sentence] ?? {};
  const { start, end } = scene.span(sentence, mentionedIn(scene, sentence), words.length);
  const said = scene.text.slice(0, start);
  // A sentence that has a line to itself takes its line break along.
  const alone = start === 0 || said.endsWith('\n');
  const marks = alone ? /^[^\p{L}\p{N}\n"“‘«(]*\n?/u : /^[^\p{L}\p{N}\n"“‘«(]*/u;
  const after = end + (marks.exec(scene.text.slice(end))?.[0].length ?? 0);
  const isLast = after === scene.text.length;
  const before = said.trimEnd();
  if (isLast ? !/[.!?…\n]$/.test(before) : !alone && !/[.!?…]\s*$/.test(said)) return null;
  const span = isLast ? { start: before.length, end: after } : { start, end: after };
  return {
    typed: scene.text.slice(start, end),
    before,
    rest: scene.text.slice(after),
    draft: { kind: 'lightest', span, text: '' },
  };
}

/** "Grow up, Kim. You promised": the name that is called in a sentence that goes opens the next one, "Kim, you promised". */
function withName(scene: Scene, sentence: number, { start, end }: Span): Draft | null {
  const { words = [] } = scene.sentences[sentence] ?? {};
  const last = words.length - 1;
  if (last < 1 || words[last]?.gap !== 'soft' || !calls(scene, sentence, last, last + 1)) return null;
  const called = scene.span(sentence, last, last + 1);
  const name = scene.text.slice(called.start, called.end);
  const after = scene.text.slice(end);
  const [next = ''] = /^\p{L}[\p{L}'’]*/u.exec(after) ?? [];
  const { tags } = scene.sentences[sentence + 1] ?? {};
  const isHarsh = tags?.has('Insult') === true || tags?.has('Trait') === true;
  if (!/^\p{Lu}\p{Ll}/u.test(name) || TAUNT.test(name) || isHarsh || !OPENS.test(after)) return null;
  return { kind: 'lightest', span: { start, end: end + next.length }, text: `${name}, ${lowered(next)}` };
}

const covers = ({ sentences }: Scene, { sentence, from, to }: Match): boolean =>
  (to - from) * 2 > (sentences[sentence]?.words.length ?? 0);

/**
 * The scornful sentence of a match left out, where it holds nothing but scorn and the rest of the message stands without it.
 * Example: "Get a life. Not everything I post is about you." keeps its second half. Null otherwise.
 */
export function withoutSentence({ scene, match }: RewordContext): Draft | null {
  const gap = gapAt(scene, match.sentence);
  if (gap === null || subjectsOf(gap.typed).length > 0) return null;
  const { typed, before, rest } = gap;
  const draft = withName(scene, match.sentence, gap.draft.span) ?? gap.draft;
  if (rest === '') return wordCount(before) >= ENOUGH ? draft : null;
  const isAimed = /, ?(?:you|u)\b/i.test(typed);
  return covers(scene, match) && wordCount(rest) >= ENOUGH && !HANGING.test(rest) && !isAimed ? draft : null;
}

/** What a sentence besides may speak of. */
const SUBJECTS = 1;

const OURS = /^(?:we|us|our|ours|let)$/;

/** True where the writer speaks of themselves, or says sorry: that is theirs to keep. */
const isTold = (scene: Scene, sentence: number): boolean =>
  (scene.sentences[sentence]?.words ?? []).some(
    ({ text, tags }) => tags.has('Sender') || tags.has('Apology') || OURS.test(text),
  );

const ASKS = /^(?:what|where|when|who|which|how|is|are|do|does|did|can|could|shall|will|would)$/;

/** True where somebody waits for an answer: a question that does not speak of the one it is put to. */
function isAsked({ sentences }: Scene, sentence: number): boolean {
  const { words = [], asked = false } = sentences[sentence] ?? {};
  return (asked || ASKS.test(words[0]?.text ?? '')) && !words.some(({ tags }) => tags.has('Hearer'));
}

/** "Didn't think you'd see that": the writer, who leaves out the "I". */
const DROPPED_I =
  /^(?:just |only |honestly |really )?(?:(?:did|do|could|ca|would)(?: ?n['’]?t|nt| not|not)? (?:think|know|realise|realize|mean|notice|expect|want|remember|understand)|thought|forgot|meant|figured|reckon(?:ed)?)\b(?! (?:of you|about you)\b)/iu;
/** Kin, a friend or a thing of somebody's, which is not the one who is spoken to. */
const OTHERS =
  /^(?:(?:your|ur|my|our) (?:\p{L}+)|he|she|they) (?:does|is|was|has|had|do|are|were|did|will|knows?|ate|got|said)(?:n['’]?t|nt)?\b/iu;
const JUDGES =
  /\b(?:than|ever|always|never|would|should|than you|like you|agrees?|thinks?|right|laugh\p{L}*|sick|tired|embarrass\p{L}*|ashamed|you|u|ye|your own)\b/iu;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:on|till|until|this|next|by|for) (?:mon|tues?|weds?|thurs?|fri|sat|sun)\b/iu;
const MONEY = /\b(?:quid|pounds?|euros?|dollars?|bucks|p each)\b|[£$€]\s?\d/iu;
/** True of a plain fact somebody needs: of a third person, a day, a price; or of the writer, without an "I". */
function isPlainFact(typed: string, family: Family): boolean {
  if (DROPPED_I.test(typed)) return true;
  const rest = typed.replace(/^(?:your|ur)\b/iu, '');
  return (
    !familyIs(family, 'pressing') &&
    (DAY.test(typed) || MONEY.test(typed) || (OTHERS.test(typed) && !JUDGES.test(rest)))
  );
}

/** Log odds from which a sentence surely hurts. Readers wanted the original in 7 of 33 gaps below, in 23 of 243 from here on. */
const SURELY = 1;

/**
 * The last resort: the sentence of a match is left out, whatever it says of the other, where nothing else can be offered.
 * Of 142 such messages in which the writer says nothing of themselves there, readers preferred 120 with the gap, and of
 * 198 others 137; beside what a rule has to offer they preferred the gap in 26 of 110. Null where it has to stay.
 */
export function withoutHurt(
  scene: Scene,
  { family, safety, tells, lists }: Rule,
  match: Match,
  oddsOf?: OddsOf,
): Draft | null {
  if (!familyIs(family, 'needless') || tells === true || lists === true || safety !== undefined) return null;
  const { sentence } = match;
  const gap = gapAt(scene, sentence);
  const here = scene.sentences[sentence];
  if (here !== undefined && oddsOf !== undefined && oddsOf(here) < SURELY) return null;
  if (gap === null || !covers(scene, match) || isTold(scene, sentence) || isAsked(scene, sentence))
    return null;
  const { typed, before, rest, draft } = gap;
  if (isPlainFact(typed, family)) return null;
  const stands = wordCount(before) + wordCount(rest) > ENOUGH && !HANGING.test(rest);
  return stands && subjectsOf(typed).length <= SUBJECTS ? draft : null;
}
