/** Whole repairs, from the first question to the message, under the eyes of the engine. */
import { describe, expect, test } from 'vitest';
import messages from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import { createReviewer } from '../../../src/engine/review.ts';
import { checkMessage } from '../../../src/repair/check.ts';
import { stillAsked } from '../../../src/repair/compose/asked.ts';
import { compose, OPENING } from '../../../src/repair/compose/compose.ts';
import {
  answered,
  beginDraft,
  currentStep,
  type Draft,
  goTo,
  messageOf,
  stepAt,
  withSituation,
} from '../../../src/repair/compose/draft.ts';
import { answersFrom, situationOfFinding, stepWith } from '../../../src/repair/compose/from-draft.ts';
import {
  type Situation,
  type SituationId,
  situationOf,
  situations,
} from '../../../src/repair/compose/situations.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { hurtAnswers } from './hurt-answers.ts';
import { livedAnswers } from './lived-answers.ts';
import { moreAnswers } from './more-answers.ts';
import { otherAnswers } from './other-answers.ts';
import { repairs } from './repairs.ts';

const { review } = createReviewer({ rules, elements, check: checkMessage });
const the = (id: SituationId): Situation => situationOf(id)!;

describe.each(repairs)('$name', ({ situation, answers, message }) => {
  test('is the message, question by question', () => {
    let draft = beginDraft(the(situation), null);
    for (let step = currentStep(draft); step; step = currentStep(draft)) {
      draft = goTo(answered(draft, step.id, answers[step.id] ?? ''), draft.at + 1);
    }
    expect(messageOf(draft).text).toBe(message);
  });

  test('has nothing in it that deepens the hurt', () => {
    expect(review(message).findings.filter(({ severity }) => severity > 1)).toEqual([]);
  });

  test('has every answer where its part says', () => {
    const { text, parts } = compose(the(situation), answers);
    for (const { step, start, end } of parts) {
      const words = answers[step]!.toLowerCase().split(/\W+/);
      const part = text.slice(start, end).toLowerCase();
      expect(words.filter((word) => !part.includes(word))).toEqual([]);
    }
  });
});

test.each([1, 4, 6])('what repair %i holds is all that its check asks for', (at) => {
  expect(review(repairs[at]!.message).repair.check).toMatchObject({ questions: [], complete: true });
});

test('a question that was answered is not asked again by the check', () => {
  const drafted = (answers: Record<string, string>) => ({ ...beginDraft(the('hurt'), null), answers });
  const about = (draft: Draft) => {
    const { repair } = review(messageOf(draft).text);
    return stillAsked(repair, draft).check?.questions.map((question) =>
      question.about === 'element' ? question.element : question.rule,
    );
  };
  const open = drafted({ act: 'forgot to pick you up' });
  expect(about(open)).toEqual(['impact', 'repair-offer']);
  const answered = drafted({ ...open.answers, impact: 'you waited an hour in the rain' });
  expect(about(answered)).toEqual(['repair-offer']);
});

describe('joining puts nothing in that deepens a hurt', () => {
  const rows = [hurtAnswers, otherAnswers, moreAnswers, livedAnswers].flatMap((answers) =>
    Object.values(answers).flat(),
  );
  test.each(rows)('%s', (typed, sentence) => {
    const own = new Set(review(typed).findings.map(({ family }) => family));
    const serious = review(sentence).findings.filter(({ severity }) => severity > 1);
    expect(serious.filter(({ family }) => !own.has(family)).map(({ rule }) => rule)).toEqual([]);
  });
});

test('every situation and every question has its words', () => {
  const known: object = messages;
  const words = (situation: string, step: string, suffix = '') =>
    Object.hasOwn(known, `compose_${situation}_${step}${suffix}`) ||
    Object.hasOwn(known, `compose_${step}${suffix}`);
  for (const { id, steps } of situations) {
    expect(Object.hasOwn(known, `compose_${id}`) && Object.hasOwn(known, `compose_${id}_about`), id).toBe(
      true,
    );
    for (const step of steps) {
      expect(words(id, step.id), `${id} ${step.id}`).toBe(true);
      expect(words(id, step.id, '_hint'), `the hint of ${id} ${step.id}`).toBe(true);
    }
  }
});

describe('beginning with a draft', () => {
  const message =
    "Hey Sam,\n\nI'm sorry you feel that way, but I was only trying to help. I forgot your recital. Can we talk later? Love, Ana";

  test('lays its sentences out over the questions and loses no word', () => {
    const answers = answersFrom(review(message), the('hurt'));
    expect(answers).toEqual({
      [OPENING]: 'Hey Sam,\n\n',
      act: "I'm sorry you feel that way, but I was only trying to help. I forgot your recital.",
      open: 'Can we talk later? Love, Ana',
    });
    expect(compose(the('hurt'), answers, answers).text).toBe(message);
  });

  test.each(situations.map(({ id }) => id))('keeps every word in the situation %s', (id) => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean).toSorted();
    for (const written of [message, 'fine', ...repairs.map((repair) => repair.message)]) {
      const draft = beginDraft(the(id), { review: review(written) });
      expect(words(messageOf(draft).text)).toEqual(words(written));
    }
  });

  test('asks first about the words it begins with', () => {
    const reviewed = review(message);
    const [finding] = reviewed.findings;
    expect(situationOfFinding(finding!)).toBe('hurt');
    const draft = beginDraft(the('hurt'), { review: reviewed, quote: finding!.quote });
    expect(currentStep(draft)?.id).toBe('act');
    expect(stepWith(draft.answers, finding!.quote)).toBe('act');
    expect(stepAt(draft, messageOf(draft).text.indexOf('forgot'))).toBe(1);
    expect(stepAt(draft, 0)).toBe(-1);
  });
});

test('another situation keeps the answers both have, and the others wait', () => {
  const draft = answered(answered(beginDraft(the('hurt'), null), 'act', 'lied'), 'change', 'tell her');
  const silent = withSituation(draft, the('silence'));
  expect(messageOf(silent).text).toBe("I'm sorry I lied.");
  expect(messageOf(withSituation(silent, the('hurt'))).text).toBe("I'm sorry I lied. I'll tell her.");
});
