/** What becomes of the words after a "but": they are left out, or they stop being held against what was said before. */
import { textOf } from '../../clause/clause.ts';
import { afterLink } from '../../find.ts';
import type { Draft, RewordContext } from '../../rule.ts';
import type { Placed, Scene } from '../../scene.ts';
import { plainText } from '../../text/plain.ts';
import type { Span } from '../../types.ts';
import { matchSpan, wholeSentence } from './around.ts';
import { fit } from './fit.ts';
import { capital, withComma } from './operations.ts';
import { dropOf } from './room.ts';
import { hasVerb, isOwn } from './stays.ts';

/** The clause of a match with the "but". */
export function turnOf({ scene, match }: RewordContext): Placed | undefined {
  const places = scene.placed(match.sentence);
  const first = places.find(({ clause }) => clause.from <= match.from && match.from < clause.to);
  // The match may begin with what is granted: "I understand, but …".
  return first?.clause.from === match.from && /^(?:main|and)$/.test(first.clause.link)
    ? (places.find(
        ({ clause }) => clause.link === 'but' && clause.from > match.from && clause.from < match.to,
      ) ?? first)
    : first;
}

/** "You did however merge": the turn stands inside a statement, and takes nothing back that stands before it. */
function isInside({ scene }: RewordContext, { sentence, index, clause }: Placed): boolean {
  const [first] = scene.placed(sentence);
  const opens = clause.words[clause.from];
  return (
    opens?.text === 'however' &&
    opens.gap === 'none' &&
    index === 1 &&
    first?.apology === null &&
    first.clause.to - first.clause.from <= 2
  );
}

/** Where the words of the turn stand, its comma with them; null when the sentence hangs on it. */
export const placeOf = (context: RewordContext, but: Placed): Span | null =>
  isInside(context, but)
    ? null
    : dropOf(context.scene, but.sentence, {
        start: withComma(context.scene, but).start,
        end: matchSpan(context).end,
      });

const BARE =
  /^(?:(?:oh|ok|well|so|look|hey|and|but|um) )*(?:i am |we are |my )?(?:so |really |very |truly )?(?:sorry|apologies|i apologi[sz]e|my bad)(?: (?:m[auo]m|dad|mate|man|bro|babe|love|sir|madam|dude))?$/;

/** The words before the turn say sorry and no more: without it nobody would know for what. */
export const isBare = (scene: Scene, but: Placed): boolean =>
  BARE.test(
    scene
      .placed(but.sentence)
      .slice(0, but.index)
      .map(({ clause }) => textOf(clause))
      .join(' '),
  );

/** A sentence of its own, with the white space before it and the mark at its end. */
function sentenceSpan({ text, offsets }: Scene, sentence: number, { end }: Span): Span {
  const start = text.slice(0, offsets[sentence]).trimEnd().length;
  return { start, end: end + (/^[.!?…]+/.exec(text.slice(end))?.[0].length ?? 0) };
}

/** The turn left out, with its sentence where it opens one; nothing where what remains says too little. */
export function leftOut({ scene }: RewordContext, but: Placed, place: Span): readonly Draft[] {
  if (but.clause.from > 0) {
    // A question that goes takes its mark along.
    const mark = /^[.!?]*\?[.!?]*/.exec(scene.text.slice(place.end))?.[0] ?? '';
    const span = { start: place.start, end: place.end + mark.length };
    return isBare(scene, but) ? [] : [{ kind: 'lightest', span, text: mark === '' ? '' : '.' }];
  }
  return but.sentence === 0 || BARE.test(plainText(scene.sentences[but.sentence - 1]))
    ? []
    : [{ kind: 'lightest', span: sentenceSpan(scene, but.sentence, place), text: '' }];
}

/** Index of the first word a turned clause says: "but honestly I was ill" says from "I" on. */
export function saidFrom(placed: Placed): number {
  const { words, to } = placed.clause;
  let at = afterLink(placed);
  while (
    at < to - 2 &&
    /^(?:honestly|frankly|seriously|really|hence|then|again)$/.test(words[at]?.text ?? '')
  )
    at++;
  return at;
}

/** A charge beside the reason; "I was scared you'd leave" is none. */
const accuses = ({ clause }: Placed): boolean =>
  clause.question ||
  (/^hearers?$/.test(clause.subject) &&
    (!/^(?:main|that|rel)$/.test(clause.link) || clause.words[clause.from]?.gap !== 'none'));

/** "The page stated that it depends on your size", "that is not for me to decide for you": they are not its subject. */
const isOfThings = ({ clause }: Placed): boolean =>
  /^(?:thing|it)$/.test(clause.subject) &&
  !clause.question &&
  clause.words
    .slice(clause.from, clause.to)
    .every(
      ({ text }, i, all) =>
        !/^you(?:rs|rself)?$/.test(text) || /^(?:for|to|with|by)$/.test(all[i - 1]?.text ?? ''),
    );

const CONCEDES = /^(?:while|whilst|although|though)$/;

/** "While I see that, we are closed" as "I see that. We are closed"; null where the sentence opens otherwise. */
function conceded(scene: Scene, { clause, sentence }: Placed): Draft | null {
  const { words = [] } = scene.sentences[sentence] ?? {};
  const isMain = clause.link === 'main' && clause.from > 2 && words[clause.from]?.gap === 'soft';
  if (!CONCEDES.test(words[0]?.text ?? '') || !isMain || /^you/.test(words[1]?.text ?? '')) return null;
  const granted = scene.span(sentence, 1, clause.from);
  const next = scene.span(sentence, clause.from, clause.from + 1);
  const span = { start: scene.span(sentence, 0, 1).start, end: next.end };
  const said = capital(scene.text.slice(granted.start, granted.end));
  const text = `${said}. ${capital(scene.text.slice(next.start, next.end))}`;
  return { kind: 'lightest', span, text: fit(scene.text, span, text) };
}

/**
 * The writer's own reason as a sentence of its own: "I understand, but we are closed" as "I understand. We are closed".
 * Null where it speaks of the hearer, or where there is more to the turn than a "but".
 */
export function stopped(context: RewordContext, but: Placed): Draft | null {
  const { scene } = context;
  const { clause, sentence } = but;
  const from = saidFrom(but);
  const told = scene.placed(sentence).filter(({ index }) => index >= but.index);
  if (from >= clause.to || !(isOwn(but, true) || isOfThings(but)) || told.some(accuses)) return null;
  if (afterLink(but) === clause.from) return conceded(scene, but);
  const first = scene.span(sentence, from, from + 1);
  const opens = clause.from === 0;
  const start = opens ? wholeSentence(context).start : withComma(scene, but).start;
  const span = { start, end: first.end };
  const word = capital(scene.text.slice(first.start, first.end));
  return { kind: 'lightest', span, text: fit(scene.text, span, opens ? word : `. ${word}`) };
}

/** True where something is said in the sentence before the turn, and not turned back there: "I hear you, but it was Rob". */
export function grantsBefore(scene: Scene, { sentence, index }: Placed): boolean {
  const before = scene.placed(sentence).slice(0, index);
  return before.some(hasVerb) && !before.some(({ clause }) => clause.link === 'but');
}
