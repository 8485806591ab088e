/** Ways to make drafts from a match. */

import type { Draft, RewordContext } from '../../rule.ts';
import { CAPITAL_TITLES } from '../../text/titles.ts';
import type { RewordingKind, Span } from '../../types.ts';
import { matchSpan, toItsEnd } from './around.ts';
import { fit } from './fit.ts';
import { named } from './matter.ts';
import { capital } from './operations.ts';
import { inRegister, writesOut, writtenOut } from './register.ts';
import { type Room, roomOf } from './room.ts';
import { calls, sparing } from './stays.ts';
import { inPlural, speaksForUs } from './voice.ts';

/** A draft that changes nothing is not offered. */
const unchanged = (kind: RewordingKind, { start }: Span): Draft => ({
  kind,
  span: { start, end: start },
  text: '',
});

/** At work the rest of a sentence from its "but" on stays as one of its own, where no other room is: it has to be known. */
function atBut({ scene, match, register }: RewordContext, span: Span): Room | null {
  const next = /^,? (?:but|however),? (?=(?!(?:you|u|your|ur|if|when|that|because)\b)\p{L})/iu.exec(
    scene.text.slice(span.end),
  );
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  const at = words.findIndex(
    ({ start }) => (scene.offsets[match.sentence] ?? 0) + start >= span.end + (next?.[0].length ?? 0),
  );
  const opens =
    scene.text.slice(0, span.start).trim() === '' || /[.!?\n]\s*$/.test(scene.text.slice(0, span.start));
  return register === 'work' && next !== null && opens && at > 0
    ? { span, stopBefore: false, next: scene.span(match.sentence, at, at + 1) }
    : null;
}

/**
 * A draft that says something in the place of the match (or of `span`), in the writer's own hand. A whole statement
 * takes what hangs on the replaced words with it: an "if you ask me", a "because nobody else will".
 * @param deeds true where what the other did may stay after it: the complaint in a scolding.
 */
export function fitted(
  context: RewordContext,
  kind: RewordingKind,
  standard: string,
  span: Span = matchSpan(context),
  deeds = false,
): Draft {
  if (!/^\p{Lu}.*[.?]$/u.test(standard)) return inPlace(context, kind, standard, span);
  const { scene, match } = context;
  const keeping = { facts: context.register === 'work', deeds };
  const room =
    roomOf(scene, match, sparing(scene, match.sentence, span, keeping), keeping) ?? atBut(context, span);
  if (room === null) return unchanged(kind, span);
  const { start, end } = room.next === null ? room.span : { ...room.span, end: room.next.start };
  const toned = named(inRegister(standard, context.register), scene.text.slice(start, end));
  if (toned === null) return unchanged(kind, span);
  // "*slow clap*": what is set in stars goes with both of them.
  const starred = scene.text[start - 1] === '*' && /^[^*]*\*[^*]*$/.test(scene.text.slice(start, end));
  const place = starred ? { start: start - 1, end: room.span.end } : room.span;
  const spoken = speaksForUs(scene) ? inPlural(toned) : toned;
  const hand = writesOut(scene.text) ? writtenOut(spoken) : spoken;
  const said = `${room.stopBefore ? '. ' : ''}${hand}`;
  if (room.next === null) return inPlace(context, kind, said, place);
  const next = capital(scene.text.slice(room.next.start, room.next.end));
  const whole = { start: place.start, end: room.next.end };
  return { kind, span: whole, text: fit(scene.text, whole, `${said} ${next}`) };
}

/** The lightest drafts in the order they are wanted; a statement that could not be made is passed over. */
export const lightest = (
  context: RewordContext,
  ...standards: readonly (string | null)[]
): readonly Draft[] =>
  standards.flatMap((standard) => (standard === null ? [] : [fitted(context, 'lightest', standard)]));

/** Span of the name that is called in the rest of a sentence, where nothing else stands there: "Sorry Coach." */
function calledAfter({ scene, match: { sentence } }: RewordContext, end: number): Span | null {
  const words = scene.sentences[sentence]?.words ?? [];
  const at = words.findIndex(({ start }) => (scene.offsets[sentence] ?? 0) + start >= end);
  return at > 0 && calls(scene, sentence, at, words.length) ? scene.span(sentence, at, words.length) : null;
}

/** A draft that says something in the place of `span`; what follows in the sentence stays as a sentence of its own. */
export function beforeNext(context: RewordContext, kind: RewordingKind, standard: string, span: Span): Draft {
  const { text } = context.scene;
  const called = calledAfter(context, span.end);
  if (called !== null) {
    const name = text.slice(called.start, called.end);
    const said = standard.replace(/[.?]$/, (mark) => `, ${name}${mark}`);
    return inPlace(context, kind, said, { start: span.start, end: called.end });
  }
  const next = /^(?: (?:that|this|it)(?=,))?(?:,? and\b)?[\s,–—-]+(\p{L}\S*)/u.exec(text.slice(span.end));
  if (next === null) return inPlace(context, kind, standard, span);
  const place = { start: span.start, end: span.end + next[0].length };
  return { kind, span: place, text: fit(text, place, `${standard} ${capital(next[1] ?? '')}`) };
}

/** What is put in a place, and the text after the place. */
interface Put {
  readonly standard: string;
  readonly after: string;
  /** A sentence or more: something follows it as a sentence of its own. */
  readonly isWhole: boolean;
  /** The marks after the place, and the word after them. */
  readonly marks: string;
  readonly nextWord: string;
  /** Where those marks end, and where that word does, counted from the place. */
  readonly toMarks: number;
  readonly toNext: number;
}

function putting(standard: string, after: string): Put {
  const [all = '', marks = '', , nextWord = ''] = /^\s*([,;.!?]+)(\s*)(\S*)/.exec(after) ?? [];
  const isWhole = /[.!?]\s/.test(standard) || standard.endsWith('?');
  return {
    standard,
    after,
    isWhole,
    marks,
    nextWord,
    toMarks: all.indexOf(marks) + marks.length,
    toNext: all.length,
  };
}

/** Words that take `more` of the text after the place with them. */
interface Meeting {
  readonly words: string;
  readonly more: number;
}

/** How what is put meets what follows; null where it is for another to say. */
type Meet = (put: Put) => Meeting | null;

const CALLED = new RegExp(
  `^\\s*,\\s*((?:(?:${CAPITAL_TITLES})\\.? )?\\p{L}+(?: \\p{Lu}\\p{L}+)?)\\s*([.!?]+|$)`,
  'u',
);
/** "…, Nina." speaks to somebody: the name stays with the last of the new sentences. */
const keepsName: Meet = ({ standard, after, isWhole }) => {
  const called = CALLED.exec(after);
  if (called === null || !(isWhole || (standard.endsWith('.') && /[!?]/.test(called[2] ?? '')))) return null;
  return { words: `${standard.slice(0, -1)}, ${called[1]}${standard.slice(-1)}`, more: called[0].length };
};

/** A statement in the place of a question or an outcry takes a full stop of its own. */
const endsInStop: Meet = ({ standard, marks, toMarks }) =>
  standard.endsWith('.') && /^[.!?]*[!?][.!?]*$/.test(marks) ? { words: standard, more: toMarks } : null;

/** A question takes its own mark. */
const endsInQuestion: Meet = ({ standard, marks, toMarks }) =>
  standard.endsWith('?') && /^[.!?]+$/.test(marks) ? { words: standard, more: toMarks } : null;

/** Before a comma whole sentences end with a full stop, and what follows becomes a sentence of its own. */
const opensNext: Meet = ({ standard, isWhole, marks, nextWord, toNext }) =>
  isWhole && /^[,;]/.test(marks) && nextWord !== ''
    ? { words: `${standard} ${capital(nextWord)}`, more: toNext }
    : null;

const MEETS: readonly Meet[] = [keepsName, endsInStop, endsInQuestion, opensNext];

/** A draft that puts standard English exactly in the place of the match (or of `span`), for the writer's own words. */
export function inPlace(
  context: RewordContext,
  kind: RewordingKind,
  standard: string,
  span: Span = matchSpan(context),
): Draft {
  const { text } = context.scene;
  const put = putting(standard, text.slice(span.end));
  for (const meet of MEETS) {
    const meeting = meet(put);
    if (meeting === null) continue;
    const place = { start: span.start, end: span.end + meeting.more };
    const said = fit(text, place, meeting.words);
    // Lower-case texting leaves out a last full stop, and needs it before more words.
    const stop = meet === endsInStop && put.nextWord !== '' && !said.endsWith('.') ? '.' : '';
    return { kind, span: place, text: said + stop };
  }
  return { kind, span, text: fit(text, span, standard) };
}

/**
 * A draft that takes a phrase out which opens a sentence ("like I said, the form is due"); null where nothing whole
 * would be left.
 */
export function unopened(context: RewordContext): Draft | null {
  const { scene, match } = context;
  const { start, end } = matchSpan(context);
  const next = /^(?:[,:\s–—-]+(?:but|and|so|that)\b)?[,:\s–—-]+(\p{L}\S*)/u.exec(scene.text.slice(end));
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  if (match.from > 0 || next === null || words.length - match.to < 3) return null;
  // "Please read before you respond": what is asked for would be gone, and the rest hang on it.
  if (
    /^(?:before|when|if|until|till|unless|because|several|many|numerous|repeatedly|twice|again|by|in|on|more|three|four)$/.test(
      words[match.to]?.text ?? '',
    )
  )
    return null;
  // "It's in the README as well" goes on with what would be gone.
  if (words.slice(match.to).some(({ text: word }) => /^(?:too|also)$/.test(word))) return null;
  if (/\bas well\b/i.test(toItsEnd(context))) return null;
  const place = { start, end: end + next[0].length };
  return { kind: 'lightest', span: place, text: fit(scene.text, place, capital(next[1] ?? '')) };
}
