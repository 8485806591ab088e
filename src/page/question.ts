/** The one question a hold asks. It varies, because a question that is the same each time is no longer read. */
import type { TextKey } from '../ui/text.ts';

/** The questions of the catalogue, all of them about how the words will arrive. */
export const questions = [
  'question_1',
  'question_2',
  'question_3',
  'question_4',
  'question_5',
  'question_6',
] as const satisfies readonly TextKey[];

export type Question = (typeof questions)[number];

/** Chooses by the text, so that one message keeps its question, and steps on rather than repeat `previous`. */
export function chooseQuestion(text: string, previous: Question | null): Question {
  let sum = text.length;
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) >>> 0;
  const first = questions[sum % questions.length] ?? questions[0];
  return first === previous ? (questions[(sum + 1) % questions.length] ?? questions[0]) : first;
}
