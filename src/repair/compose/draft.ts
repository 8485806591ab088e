/** A repair on its way: the situation, the answers so far, and the question that is asked now. Plain data. */
import type { Review } from '../../engine/types.ts';
import { type Answers, type Composed, compose } from './compose.ts';
import { answersFrom, stepWith } from './from-draft.ts';
import type { Situation, Step } from './situations.ts';

export interface Draft {
  readonly situation: Situation;
  /** Index of the question that is asked; the number of questions where all of it is looked at. */
  readonly at: number;
  readonly answers: Answers;
  /** The answers that were laid out from a message, as they were then. */
  readonly drafted: Answers;
}

/** Where a draft may begin: with nothing, with a message, or with certain words of a message. */
export interface Beginning {
  readonly review: Review;
  readonly quote?: string;
}

/** Begins a draft at its first question, or at the one that holds the words it begins with. */
export function beginDraft(situation: Situation, beginning: Beginning | null): Draft {
  const drafted = beginning ? answersFrom(beginning.review, situation) : {};
  const step = beginning?.quote ? stepWith(drafted, beginning.quote) : undefined;
  const at = situation.steps.findIndex(({ id }) => id === step);
  return { situation, at: Math.max(at, 0), answers: drafted, drafted };
}

/** The same words for another situation: questions that both have keep their answers, the others wait. */
export const withSituation = (draft: Draft, situation: Situation): Draft => ({ ...draft, situation, at: 0 });

/** True when something was written, for whatever question. */
export const hasWords = ({ answers }: Draft): boolean =>
  Object.values(answers).some((words) => words.trim() !== '');

/** The draft with another answer to one question. */
export const answered = (draft: Draft, step: string, words: string): Draft => ({
  ...draft,
  answers: { ...draft.answers, [step]: words },
});

/** Goes to a question, or to the end; no further than there is something to see. */
export const goTo = (draft: Draft, at: number): Draft => ({
  ...draft,
  at: Math.min(Math.max(at, 0), draft.situation.steps.length),
});

/** The question that is asked now; undefined at the end. */
export const currentStep = ({ situation, at }: Draft): Step | undefined => situation.steps[at];

/** The message so far. */
export const messageOf = ({ situation, answers, drafted }: Draft): Composed =>
  compose(situation, answers, drafted);

/** The index of the question whose answer stands at an offset of the message; -1 for words before all answers. */
export const stepAt = (draft: Draft, offset: number): number => {
  const part = messageOf(draft).parts.find(({ start, end }) => start <= offset && offset < end);
  return draft.situation.steps.findIndex(({ id }) => id === part?.step);
};
