/** A draft that stands in a composer, laid out over the steps of a situation. No word of it is lost. */
import { rawSentences } from '../../engine/text/sentences.ts';
import type { Family, Finding, Review, Span } from '../../engine/types.ts';
import { type Answers, OPENING } from './compose.ts';
import type { Situation, SituationId } from './situations.ts';

const acts = ['act', 'part', 'heard', 'state'];

/** The steps in which a wording of a family is worked on: the first one that the situation has. */
const stepsFor: Partial<Record<Family | 'blank', readonly string[]>> = {
  'conditional-apology': acts,
  'deflected-experiencer': acts,
  'adversative-apology': acts,
  'performative-closure': acts,
  'institutional-evasion': acts,
  'shame-collapse': acts,
  'excuse-justification': ['why', 'part', 'now', 'state', 'act'],
  'blame-reversal': ['why', 'part', 'now', 'state', 'act'],
  'minimization-invalidation': ['impact', 'noticed', 'heard', 'state'],
  'harsh-startup-criticism': ['noticed', 'why', 'state', 'now'],
  contempt: ['noticed', 'why', 'state', 'now'],
  'pressure-boundary': ['open', 'need'],
  'withdrawal-stonewalling': ['state', 'open'],
};

/** The situation a wording most likely belongs to. */
const situationFor: Partial<Record<Family | 'blank', SituationId>> = {
  'withdrawal-stonewalling': 'pause',
  'harsh-startup-criticism': 'off',
  contempt: 'off',
  triangulation: 'off',
};

/** Where composing begins when it begins at a finding. */
export const situationOfFinding = ({ family }: Finding): SituationId => situationFor[family] ?? 'hurt';

/**
 * Lays a reviewed draft out: each sentence answers the step whose element it shows, or goes with the sentence before
 * it. What stands before the first such sentence (a greeting) is the opening.
 */
export function answersFrom(review: Review, situation: Situation): Answers {
  const answers: Record<string, string> = {};
  let step = OPENING;
  let at = 0;
  for (const sentence of rawSentences(review.text)) {
    const found = stepOf(sentence, review, situation) ?? step;
    // What stands between two sentences (a line break after a greeting) stays with the first.
    answers[step] = (answers[step] ?? '') + review.text.slice(at, sentence.start);
    answers[found] = joined(answers[found], review.text.slice(sentence.start, sentence.end));
    step = found;
    at = sentence.end;
  }
  answers[step] = (answers[step] ?? '') + review.text.slice(at);
  return Object.fromEntries(
    Object.entries(answers).map(([id, words]) => [id, id === OPENING ? words : words.trim()]),
  );
}

/** The step in which the words of a finding are, once its message is laid out. */
export const stepWith = (answers: Answers, quote: string): string | undefined =>
  Object.entries(answers).find(([, words]) => words.includes(quote))?.[0];

const joined = (before: string | undefined, sentence: string): string =>
  !before || /\s$/.test(before) ? `${before ?? ''}${sentence}` : `${before} ${sentence}`;

const inside = (sentence: Span, { start, end }: Span): boolean =>
  start < sentence.end && end > sentence.start;

/** The step of a sentence: where its finding is worked on, or else where an element belongs that it shows. */
function stepOf(sentence: Span, { repair, findings }: Review, { steps }: Situation): string | undefined {
  const ids = steps.map(({ id }) => id);
  const shown = repair.present.filter((found) => inside(sentence, found));
  const meant = findings.filter((finding) => inside(sentence, finding));
  return (
    meant.flatMap(({ family }) => stepsFor[family] ?? []).find((id) => ids.includes(id)) ??
    // The later steps ask for something more particular: "I was tired, and that is on me" explains.
    steps.findLast(({ holds }) => shown.some(({ element }) => holds.includes(element)))?.id
  );
}
