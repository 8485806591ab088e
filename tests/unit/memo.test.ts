import { expect, test } from 'vitest';
import type { ReviewFunction } from '../../src/engine/types.ts';
import { remembering } from '../../src/page/memo.ts';

const counting = () => {
  const asked: string[] = [];
  const review: ReviewFunction = (text) => {
    asked.push(text);
    return { text, findings: [], repair: { attempted: false, present: [], missing: [] } };
  };
  return { asked, review: remembering(review) };
};

test('the same text with the same options is reviewed once', () => {
  const { asked, review } = counting();
  review('a', { register: 'work', rulesOff: new Set(['x', 'y']) });
  review('a', { rulesOff: new Set(['y', 'x']), register: 'work' });
  expect(asked).toEqual(['a']);
});

test('another text, tone, earlier message or rule is reviewed anew', () => {
  const { asked, review } = counting();
  review('a');
  review('b');
  review('b', { register: 'work' });
  review('b', { register: 'work', previousOwn: 'a' });
  review('b', { register: 'work', previousOwn: 'a', rulesOff: new Set(['x']) });
  expect(asked).toEqual(['a', 'b', 'b', 'b', 'b']);
});
