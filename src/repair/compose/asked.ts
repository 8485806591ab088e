/** What is still asked of a writer who composes: an answered question is not put again in other words. */
import type { Repair } from '../../engine/types.ts';
import type { Draft } from './draft.ts';

/** The repair without questions about elements whose own question was answered. What is there stays as it is. */
export function stillAsked(repair: Repair, { situation, answers }: Draft): Repair {
  if (!repair.check) return repair;
  const answered = situation.steps.filter(({ id }) => answers[id]?.trim());
  const given = new Set(answered.flatMap(({ holds }) => holds));
  const questions = repair.check.questions.filter(
    (question) => question.about === 'wording' || !given.has(question.element),
  );
  return { ...repair, check: { ...repair.check, questions } };
}
