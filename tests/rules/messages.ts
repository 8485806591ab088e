/** Messages to reword: every example of every rule, our own cases to develop with, and two of them in one message. */
import { join } from 'node:path';
import { createReviewer } from '../../src/engine/review.ts';
import { type Examples, flagOf } from '../../src/engine/rule.ts';
import type { Finding, ReviewOptions, Rewording } from '../../src/engine/types.ts';
import { withAdvice } from '../../src/repair/advice.ts';
import { checkMessage } from '../../src/repair/check.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';
import { ownCases } from '../evaluation/data.ts';

export const { review } = createReviewer({ rules, elements, classifier });

/** Reviews as the extension does: with the check of the whole message, and as the occasion wants it. */
export const shipped = withAdvice(
  createReviewer({ rules, elements, classifier, check: checkMessage }).review,
);

export interface Message {
  readonly text: string;
  readonly options?: ReviewOptions;
}

const reviewed = new Map<string, readonly Finding[]>();

/** The findings of a message with their rewordings. Proving these takes long, so each message is reviewed once. */
export const findingsOf = ({ text, options = {} }: Message): readonly Finding[] => {
  const key = JSON.stringify([text, options]);
  const known = reviewed.get(key) ?? review(text, options).findings;
  reviewed.set(key, known);
  return known;
};

/** The messages of all examples that flag. */
export const examples: readonly Message[] = (
  await Promise.all(
    rules.map(async ({ family, id }) => {
      const file = join(import.meta.dirname, `../../src/rules/${family}/${id}.ts`);
      return ((await import(file)) as { examples: Examples }).examples.flags;
    }),
  )
)
  .flat()
  .map(({ flag, previous }) => ({
    text: flagOf(flag).text,
    ...(previous === undefined ? {} : { options: { previous } }),
  }));

/** Every `step`-th of our own cases to develop with that a rule answers for. */
export const cases = (step: number): readonly Message[] =>
  ownCases()
    .filter(({ set, flag }) => set === 'dev' && flag)
    .filter((_, i) => i % step === 0)
    .map(({ text }) => ({ text }));

const plain = examples.filter(({ options }) => options === undefined).map(({ text }) => text);
const bare = (text: string): string => text.replace(/[.!?]+$/, '');
const another = (i: number): string => plain[(i * 7 + 3) % plain.length] ?? '';

/** As it goes on in the middle of a sentence, where a capital would make a name of any word. */
const within = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** Two wordings in one sentence, and in neighbouring sentences. */
export const pairs: readonly Message[] = plain.flatMap((text, i) =>
  i % 2 === 0
    ? [{ text: `${bare(text)}, and ${within(another(i))}` }]
    : [{ text: `${bare(text)}. ${another(i)}` }],
);

export interface Reworded {
  readonly message: Message;
  readonly finding: Finding;
  readonly rewording: Rewording;
}

/** All rewordings of the messages, with what they replace. */
export const rewordingsOf = (messages: readonly Message[]): readonly Reworded[] =>
  messages.flatMap((message) =>
    findingsOf(message).flatMap((finding) =>
      finding.rewordings.map((rewording) => ({ message, finding, rewording })),
    ),
  );

/** The first rewording of each finding. */
export const firstsOf = (messages: readonly Message[]): readonly Reworded[] =>
  rewordingsOf(messages).filter(({ finding, rewording }) => finding.rewordings[0] === rewording);
