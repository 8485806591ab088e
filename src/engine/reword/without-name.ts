/** Names called before or after a sentence: the sentence is reworded by leaving them out. */
import { textOf } from '../clause/clause.ts';
import type { Draft, Match, RewordContext } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { mentionedIn } from './opening.ts';
import { capital } from './operations.ts';
import { calls } from './stays.ts';
import { subjectsOf } from './subject.ts';

/** The match is a bare name called before or after what is said: ", moron", "you stupid cow, …". */
const bareName = (scene: Scene, { sentence, from, to }: Match): boolean => {
  const placed = scene.placed(sentence).find(({ clause }) => clause.from === from && clause.to === to);
  if (placed === undefined || (placed.clause.verbAt >= 0 && !placed.clause.imperative)) return false;
  const name = textOf(placed.clause);
  return (
    !/\b(?:are|is|am|to|about|so)\b/.test(name) &&
    (!/\byou\b/.test(name) || /^you (?:\S+ ){0,3}\S+$/.test(name))
  );
};

/**
 * The lightest draft of all: a bare name at the end or the start of a sentence is left out, where the rest stands alone.
 * Example: "Those are liberal comments, you idiot." keeps its first half. Null where the name carries the sentence.
 */
export function withoutName({ scene, match }: RewordContext): Draft | null {
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  const offset = scene.offsets[match.sentence] ?? 0;
  if (!bareName(scene, match)) return null;
  const { end } = scene.span(match.sentence, match.from, match.to);
  const before = words[match.from - 1];
  if (before !== undefined && match.to === words.length)
    return { kind: 'lightest', span: { start: offset + before.end, end }, text: '' };
  const next = words[match.to];
  // "Listen, moron, I am leaving": only a call stands before it.
  if (before !== undefined && next?.gap === 'soft' && calls(scene, match.sentence, 0, match.from))
    return { kind: 'lightest', span: { start: offset + before.end, end }, text: '' };
  if (match.from > 0 || next === undefined || words.length - match.to < 3 || /ing$/.test(next.text))
    return null;
  const start = offset + (words[0]?.start ?? 0);
  const span = { start, end: offset + next.end };
  const first = scene.text.slice(offset + next.start, span.end);
  const shouted = /^\p{Lu}/u.test(scene.text.slice(start));
  return { kind: 'lightest', span, text: shouted ? capital(first) : first };
}

/** A message without its scornful sentence says all it has to say, when this much else is there. In words. */
const ENOUGH = 4;
const HANGING = /^(?:that|this|it|and|but|so|because|or|then|which|nor|same|these|those)\b/i;

const wordCount = (text: string): number => (text.match(/\p{L}[\p{L}'’]*/gu) ?? []).length;

/** The scornful last sentence left out, where enough stands before it. */
function withoutLast({ scene }: RewordContext, typed: string, start: number): Draft | null {
  const before = scene.text.slice(0, start).trimEnd();
  const stands = /[.!?…\n]$/.test(before) && wordCount(before) >= ENOUGH && subjectsOf(typed).length === 0;
  return stands
    ? { kind: 'lightest', span: { start: before.length, end: scene.text.length }, text: '' }
    : null;
}

/**
 * The scornful sentence of a match left out, where it holds nothing but scorn and the rest of the message stands without it.
 * Example: "Get a life. Not everything I post is about you." keeps its second half. Null otherwise.
 */
export function withoutSentence(context: RewordContext): Draft | null {
  const { scene, match } = context;
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  const { start, end } = scene.span(match.sentence, mentionedIn(scene, match.sentence), words.length);
  const typed = scene.text.slice(start, end);
  // A sentence that has a line to itself takes its line break along.
  const alone = start === 0 || scene.text[start - 1] === '\n';
  const marks = alone ? /^[^\p{L}\p{N}\n]*\n?/u : /^[^\p{L}\p{N}\n]*/u;
  const after = marks.exec(scene.text.slice(end))?.[0].length ?? 0;
  const rest = scene.text.slice(end + after);
  if (rest === '') return withoutLast(context, typed, start);
  const enough = wordCount(rest) >= ENOUGH;
  const all = (match.to - match.from) * 2 > words.length;
  if (!all || !enough || HANGING.test(rest) || subjectsOf(typed).length > 0 || /, ?(?:you|u)\b/i.test(typed))
    return null;
  const opens = start === 0 || /[\n.!?]\s*$/.test(scene.text.slice(0, start));
  return opens ? { kind: 'lightest', span: { start, end: end + after }, text: '' } : null;
}

/** Words that only wound, before a noun that says what is meant. */
const SLUR =
  /\b(?<whose>your|ur|this|that|the|his|her|their|our|my)(?<slurs>(?: (?:so-called|stupid|dumb|idiotic|moronic|fraudulent|racist|sexist|retard(?:ed)?|pathetic|ridiculous|shitty|crappy|fuck(?:ing|in)|bloody|damn|goddamn|ignorant|bullshit|lying|disgusting|lousy|sorry-ass|half-assed|dumbass|little|precious|garbage|trash|scummy|dodgy|shady))+)(?= \p{L})/iu;
const AIMED = / (?:in bad faith|like an? (?:idiot|moron|fool|clown|child))\b/i;

/** The matched words without what only wounds: "your fraudulent business" as "your business". Null where nothing is left out. */
export function withoutSlur(context: RewordContext): Draft | null {
  const { scene, match } = context;
  const span = scene.span(match.sentence, match.from, match.to);
  // The noun a slur stands before may come after the match.
  const end = scene.span(
    match.sentence,
    match.from,
    scene.sentences[match.sentence]?.words.length ?? match.to,
  ).end;
  const typed = scene.text.slice(span.start, end);
  const found = SLUR.exec(typed);
  const [at, gone] =
    found === null
      ? [typed.search(AIMED), AIMED.exec(typed)?.[0] ?? '']
      : [found.index + (found.groups?.whose?.length ?? 0), found.groups?.slurs ?? ''];
  if (gone === '' || span.start + at >= span.end) return null;
  return { kind: 'lightest', span: { start: span.start + at, end: span.start + at + gone.length }, text: '' };
}
