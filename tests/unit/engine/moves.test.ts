import { expect, it } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

const { review } = createReviewer({ rules, elements });
const severityOf = (rule: string, text: string): number | undefined =>
  review(text, { rewordings: false }).findings.find((finding) => finding.rule === rule)?.severity;

const tale =
  'The bus was late again on Monday and the driver shrugged at everybody who had been waiting in the rain since seven.';

it('weighs a small word about a hurt less in a long tale that is told to nobody', () => {
  expect(severityOf('just-joking', 'It was only a joke.')).toBe(2);
  expect(severityOf('just-joking', `${tale} It was only a joke.`)).toBe(1);
});

it('weighs it the same where somebody is spoken to, however long the message is', () => {
  expect(severityOf('just-joking', `${tale} You know it was only a joke.`)).toBe(2);
});

it('weighs other families the same in a tale', () => {
  const alone = severityOf('agentless-passive', 'Mistakes were made.');
  expect(alone).toBe(2);
  expect(severityOf('agentless-passive', `${tale} Mistakes were made.`)).toBe(alone);
});
