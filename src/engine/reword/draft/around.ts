/** What a rewording of a few words has to replace so that the rest still reads as a sentence. */
import type { RewordContext } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import type { Span } from '../../types.ts';
import { openedIn } from './opening.ts';
import { calls } from './stays.ts';

/** The span of the match in the text. */
export const matchSpan = ({ scene, match }: RewordContext): Span =>
  scene.span(match.sentence, match.from, match.to);

/** The matched words, exactly as typed. */
export const matched = (context: RewordContext): string => {
  const { start, end } = matchSpan(context);
  return context.scene.text.slice(start, end);
};

/**
 * The span of the clauses a match lies in, without an opening connective.
 * Example: for "selfish" in "and you're so selfish with your time, Dan" it is "you're so selfish with your time".
 */
export function aroundMatch({ scene, match }: RewordContext): Span {
  const all = scene.placed(match.sentence);
  const touched = all.filter(({ clause }) => match.from < clause.to && clause.from < match.to);
  const from = Math.max(touched[0]?.clause.from ?? match.from, openedIn(scene, match.sentence));
  const opened = touched[0]?.clause.words[from]?.tags.has('Connective') === true && from < match.from;
  return scene.span(match.sentence, opened ? from + 1 : from, touched.at(-1)?.clause.to ?? match.to);
}

/** The whole sentence of a match, without its closing mark, a mention or a greeting that opens it, and the name it calls at its end. */
export function wholeSentence({ scene, match }: RewordContext): Span {
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  const last = words.length - 1;
  const called = last > 0 && words[last]?.gap === 'soft' && calls(scene, match.sentence, last, words.length);
  return scene.span(match.sentence, openedIn(scene, match.sentence), called ? last : words.length);
}

/** From the start of a span to the end of its sentence, without the closing mark. */
export const fromHere = (context: RewordContext, { start }: Span): Span => ({
  start,
  end: wholeSentence(context).end,
});

/** The words from the start of the match to the end of its sentence, exactly as typed. */
export const toItsEnd = (context: RewordContext): string => {
  const { start, end } = fromHere(context, matchSpan(context));
  return context.scene.text.slice(start, end);
};

/** The whole sentence of a match, exactly as typed. */
export const typedSentence = (context: RewordContext): string => {
  const { start, end } = wholeSentence(context);
  return context.scene.text.slice(start, end);
};

/** A sentence, exactly as typed, without its closing mark. */
const typedAt = (scene: Scene, sentence: number): string => {
  const { words = [] } = scene.sentences[sentence] ?? {};
  if (words.length === 0) return '';
  const { start, end } = scene.span(sentence, 0, words.length);
  return scene.text.slice(start, end);
};

/**
 * The sentences around that of a match which all say the same, as one span; null where it is the only one.
 * @param isLike whether a sentence, as typed, is one of them.
 */
export function runAround(
  { scene, match }: RewordContext,
  isLike: (typed: string, sentence: number) => boolean,
): Span | null {
  const isOne = (at: number): boolean => {
    const typed = typedAt(scene, at);
    return typed !== '' && isLike(typed, at);
  };
  let [first, last] = [match.sentence, match.sentence];
  if (!isOne(first)) return null;
  while (isOne(first - 1)) first--;
  while (isOne(last + 1)) last++;
  return first === last
    ? null
    : {
        start: scene.span(first, 0, 1).start,
        end: scene.span(last, 0, scene.sentences[last]?.words.length ?? 0).end,
      };
}
