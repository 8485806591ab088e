/** Names called before or after a sentence: the sentence is reworded by leaving them out. */
import { textOf } from '../../clause/clause.ts';
import { verbOf } from '../../lexicon/index.ts';
import type { Draft, Match, RewordContext } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { capital } from './operations.ts';
import { calls } from './stays.ts';

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

/** The writer's own side, or what the other did, begins. */
const GOES_ON =
  /^,? ?(?:(?<called>\p{Lu}\p{Ll}+),? )?(?<next>(?:i|i['’]\p{L}+|im|ive|there['’]?s|theres|it['’]s|my|our|we|we['’]\p{L}+|(?:you|u)(?= (?<past>\p{L}+) \p{L}+))\b)(?= \p{L}+ )/u;

/** "Ur so lazy Rob theres mould in the pan": what is said after a name-calling that opens a sentence; null where nothing is. */
export function withoutLead({ scene, match }: RewordContext): Draft | null {
  if (match.from > 0) return null;
  const { start, end } = scene.span(match.sentence, 0, match.to);
  const after = scene.text.slice(end);
  const found = GOES_ON.exec(after);
  const { next = '', past, called = '' } = found?.groups ?? {};
  if (found === null || next === '') return null;
  if (past !== undefined && !/[^e]ed$/u.test(past) && verbOf(past)?.forms.past !== past) return null;
  const opening = called === '' ? next : `${called} ${next}`;
  const isShouted = /^\p{Lu}/u.test(scene.text.slice(start));
  return {
    kind: 'lightest',
    span: { start, end: end + found[0].length },
    text: isShouted ? capital(opening) : opening,
  };
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
