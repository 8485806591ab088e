/** A day or a place that a blank would lose stands after it. */
import { expect, test } from 'vitest';
import { dated } from '../../../src/engine/reword/draft/dated.ts';

const SORRY = "I'm sorry I [what I did].";

test.each([
  ['Sorry for how things were on Boxing Day.', "I'm sorry I [what I did] on Boxing Day."],
  ['I apologise for how I behaved at Easter.', "I'm sorry I [what I did] at Easter."],
  ['Sorry about Saturday.', "I'm sorry I [what I did] on Saturday."],
  ['Sorry about it all at the Christmas do.', "I'm sorry I [what I did] at the Christmas do."],
])('%j is told as %j', (text, said) => {
  const draft = { kind: 'lightest', span: { start: 0, end: text.length }, text: SORRY } as const;
  expect(dated(text, draft)?.text).toBe(said);
});

test.each([
  ['nothing is lost', 'Sorry about it all.', SORRY],
  ['somebody is lost', 'Sorry about whatever was said to Maureen.', SORRY],
  ['one of two is lost', 'Sorry for Friday, and what was said to Maureen.', SORRY],
  ['no blank takes it', 'Sorry for how things were on Friday.', "I'm sorry I hurt you."],
])('there is none where %s', (_, text, said) => {
  const draft = { kind: 'lightest', span: { start: 0, end: text.length }, text: said } as const;
  expect(dated(text, draft)).toBeNull();
});
