/** Which rewordings are asked about first, and the pauses that can stand in their place. */
import { describe, expect, test } from 'vitest';
import messages from '../../assets/_locales/en/messages.json';
import { BLANK_LABELS, blank } from '../../src/engine/blanks.ts';
import { createReviewer } from '../../src/engine/review.ts';
import type { Rewording } from '../../src/engine/types.ts';
import { checkMessage } from '../../src/repair/check.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';
import { blankQuestion, withoutWording } from '../../src/ui/finding-text.ts';
import { createText, lookupIn } from '../../src/ui/text.ts';
import { assertsOfWriter, pausesFor } from '../../src/ui/truth.ts';

const text = createText(lookupIn(messages));
const { review } = createReviewer({ rules, elements, check: checkMessage });
const rewording = (kind: Rewording['kind'], words: string): Rewording => ({
  kind,
  span: { start: 0, end: 1 },
  text: words,
  message: words,
  blanks: [],
});

describe('is this true for you', () => {
  test.each([
    ['fuller', "I'm sorry I hurt you", true],
    ['fuller', 'that was on me', true],
    ['fuller', 'you were right to be upset', false],
    ['lightest', "I'm sorry I hurt you", false],
    ['question', 'What did I miss?', false],
  ] as const)('%s: %s', (kind, words, asked) => {
    expect(assertsOfWriter(rewording(kind, words))).toBe(asked);
  });
});

describe('not yet', () => {
  test('offers pauses that replace the whole message and promise a time', () => {
    const message = "I'm sorry you feel that way.";
    const pauses = pausesFor(text, message);
    expect(pauses).toHaveLength(3);
    for (const { span, text: words } of pauses) {
      expect(span).toEqual({ start: 0, end: message.length });
      const { findings, repair } = review(words);
      expect(findings).toEqual([]);
      expect(repair.check).toMatchObject({ situation: 'pause', complete: true });
    }
  });
});

describe('words beside a rewording', () => {
  test.each(BLANK_LABELS)('the blank %s has a question to think about', (label) => {
    expect(blankQuestion(text, blank(label))).toMatch(/\?$|keep it\?/);
  });

  test('words that are no blank have none', () => {
    expect(blankQuestion(text, 'what I did not')).toBe('');
  });

  test('where there is no wording, it is said why that may be', () => {
    expect(withoutWording(text, { rule: 'threat', safety: 'reader' })).toBe(text('card_none_safety'));
    expect(withoutWording(text, { rule: 'final-door' })).toBe(text('card_none_limit'));
    expect(withoutWording(text, { rule: 'insult' })).toBe(text('card_mine'));
    expect(withoutWording(text, { rule: 'insult', tentative: true })).toBe(text('card_tentative'));
    expect(withoutWording(text, { rule: 'threat', safety: 'reader', tentative: true })).toBe(
      text('card_none_safety'),
    );
  });
});
