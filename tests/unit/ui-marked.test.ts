/** A shown message: its marks, and what is left out around them. */
import { describe, expect, it } from 'vitest';
import { shortened, stretchesOf } from '../../src/ui/marked.ts';

/** How a message is shown whose words in double brackets are marked. */
const shown = (marked: string): string => {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const marks = start < 0 ? [] : [{ span: { start, end }, weight: 2 as const }];
  return shortened(stretchesOf(text, marks))
    .map(({ text: part, weight }) => (weight > 0 ? `[[${part}]]` : part))
    .join('');
};
const sentence = 'We had been planning the evening for weeks, and there was a lot to carry. ';

describe('a shown message', () => {
  it('stays whole where it is short', () => {
    const short = `Hey.\n\n${sentence}[[Calm down]], it will be fine.\n\nTom`;
    expect(shown(short)).toBe(short);
  });

  it('loses what stands far from its marks where it is long', () => {
    expect(shown(`${sentence.repeat(2)}[[Calm down]].`)).toBe(
      '…the evening for weeks, and there was a lot to carry. [[Calm down]].',
    );
  });

  it('is cut close to its marks, without empty lines, where it is a letter', () => {
    const letter = `Dear Ana,\n\n${sentence.repeat(5)}[[Calm down]], please.\n\nYours,\nTom`;
    expect(shown(letter)).toBe('…there was a lot to carry. [[Calm down]], please.\nYours,\nTom');
  });

  it('keeps every marked word', () => {
    const words = sentence.repeat(6).trim();
    expect(shown(`[[${words}]]`)).toBe(`[[${words}]]`);
  });
});
