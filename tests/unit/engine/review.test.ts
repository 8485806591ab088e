import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReviewer, MAX_LENGTH } from '../../../src/engine/review.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { ownCases } from '../../evaluation/data.ts';

const { review } = createReviewer({ rules, elements });

describe('review', () => {
  it('reads two quick messages together', () => {
    expect(review('But I was so tired').findings).toEqual([]);
    const { findings } = review('But I was so tired', { previousOwn: 'Sorry I shouted' });
    expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([
      ['sorry-but-excuse', 'But I was so tired'],
    ]);
  });

  it('leaves switched-off rules out', () => {
    const text = "I'm sorry you feel that way";
    expect(review(text).findings.map((finding) => finding.rule)).toContain('sorry-you-feel');
    expect(
      review(text, { rulesOff: new Set(['sorry-you-feel']) }).findings.map((finding) => finding.rule),
    ).not.toContain('sorry-you-feel');
  });

  it('finds unfilled blanks of ours and no other brackets', () => {
    expect(
      review("I'm sorry I [what I did] and [sic]").findings.map(({ rule, quote }) => [rule, quote]),
    ).toEqual([['unfilled-blank', '[what I did]']]);
  });

  it('leaves quoted words and other people’s apologies alone', () => {
    expect(review('He said "I\'m sorry you feel that way" and I cried.').findings).toEqual([]);
    expect(review("> I'm sorry you feel that way\nThank you.").findings).toEqual([]);
  });

  it('passes over texts that are no messages', () => {
    expect(review('a'.repeat(MAX_LENGTH + 1)).findings).toEqual([]);
  });

  it('never throws, and every finding quotes the text exactly', () => {
    const bits = ownCases()
      .filter((_, i) => i % 17 === 0)
      .map((own) => own.text);
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...bits, '\r\n', '“', '😔', '> ', '```', '\u200B'),
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        for (const finding of review(text).findings) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
          for (const { span, text: words, message, blanks } of finding.rewordings) {
            expect(message).toBe(text.slice(0, span.start) + words + text.slice(span.end));
            for (const blank of blanks) expect(message.slice(blank.start, blank.end)).toMatch(/^\[.+\]$/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
