import { describe, expect, it } from 'vitest';
import type { Finding, Review, Severity } from '../../src/engine/types.ts';
import { nextBlank } from '../../src/page/apply.ts';
import { chooseQuestion, questions } from '../../src/page/question.ts';
import { withoutDismissed } from '../../src/page/quiet/dismissed.ts';
import { createQuiet } from '../../src/page/quiet/quiet.ts';
import { luminance, parseColour } from '../../src/page/surface/backdrop.ts';
import { nextFinding } from '../../src/page/work.ts';
import { defaultSettings } from '../../src/shell/settings.ts';
import { firstOffers, type Offer } from '../../src/ui/offers.ts';
import { listedInPages, showing, underlined } from '../../src/ui/showing.ts';
import { step } from '../../src/ui/step.ts';
import { createText, lookupIn } from '../../src/ui/text.ts';

const finding = (rule: string, start: number, quote: string, severity: Severity = 2): Finding => ({
  rule,
  family: 'blank',
  severity,
  quote,
  start,
  end: start + quote.length,
  rewordings: [],
});
const reviewOf = (...findings: Finding[]): Review => ({
  text: 'a text',
  findings,
  repair: { attempted: false, present: [], missing: [] },
});

describe('sensitivity', () => {
  it.each([
    ['gentle', 1, 0, 'never', false],
    ['gentle', 2, 1, 'asked', true],
    ['gentle', 3, 2, 'dwell', true],
    ['balanced', 1, 0, 'never', true],
    ['balanced', 2, 2, 'dwell', true],
    ['balanced', 3, 3, 'dwell', true],
    ['thorough', 1, 1, 'asked', true],
    ['thorough', 2, 2, 'dwell', true],
    ['thorough', 3, 3, 'dwell', true],
  ] as const)(
    '%s, severity %i: weight %i, card %s, in the popup %s',
    (sensitivity, severity, weight, card, popup) => {
      expect(showing(severity, sensitivity)).toEqual({ weight, card, popup });
      const one = [finding('a', 0, 'x', severity)];
      expect(underlined(one, sensitivity)).toHaveLength(weight > 0 ? 1 : 0);
      expect(listedInPages(one, sensitivity)).toHaveLength(popup ? 1 : 0);
    },
  );
});

describe('chooseQuestion', () => {
  it('keeps its question for a text, and gives another one than the time before', () => {
    for (const text of ['', 'a', 'Hey, sorry you feel that way.']) {
      const first = chooseQuestion(text, null);
      expect(chooseQuestion(text, null)).toBe(first);
      expect(chooseQuestion(text, first)).not.toBe(first);
    }
  });

  it('comes to every question', () => {
    const texts = Array.from({ length: 60 }, (_, index) => `message ${index}`);
    expect(new Set(texts.map((text) => chooseQuestion(text, null))).size).toBe(questions.length);
  });
});

describe('quiet', () => {
  const sorry = finding('sorry-you-feel', 0, "I'm sorry you feel that way", 3);
  const sameWords = { ...sorry, quote: "i'm sorry  you feel that way", start: 40, end: 68 };
  const other = finding('calm-down', 80, 'Calm down');

  it('keeps words quiet in this message only', () => {
    const quiet = createQuiet();
    quiet.addWords(sorry);
    expect(quiet.filter(reviewOf(sorry, sameWords, other)).findings).toEqual([other]);
    quiet.nextMessage();
    expect(quiet.filter(reviewOf(sorry)).findings).toEqual([sorry]);
  });

  it('keeps a pattern quiet in later messages too', () => {
    const quiet = createQuiet();
    quiet.addPattern(other);
    quiet.nextMessage();
    expect(quiet.filter(reviewOf(sorry, other)).findings).toEqual([sorry]);
  });

  it('keeps a whole message quiet until it went', () => {
    const quiet = createQuiet();
    quiet.addMessage();
    expect(quiet.filter(reviewOf(sorry, other)).findings).toEqual([]);
    quiet.nextMessage();
    expect(quiet.filter(reviewOf(sorry, other)).findings).toEqual([sorry, other]);
  });

  it('drops dismissed phrases by their hash, and hashes nothing when none is dismissed', () => {
    const hash = (phrase: string) => `#${phrase.length}`;
    const settings = { ...defaultSettings, dismissed: [hash(sorry.quote)] };
    expect(withoutDismissed(reviewOf(sorry, other), settings, hash).findings).toEqual([other]);
    const never = () => {
      throw new Error('No phrase has to be hashed here.');
    };
    expect(withoutDismissed(reviewOf(sorry), defaultSettings, never).findings).toEqual([sorry]);
  });
});

describe('moving about', () => {
  const findings = [finding('a', 5, 'aaaa'), finding('b', 20, 'bbbb')];

  it('goes to the finding at or after the caret, then on, then round', () => {
    expect(nextFinding(findings, null, 7)?.rule).toBe('a');
    expect(nextFinding(findings, null, 12)?.rule).toBe('b');
    expect(nextFinding(findings, null, 30)?.rule).toBe('a');
    expect(nextFinding(findings, findings[0] ?? null, 0)?.rule).toBe('b');
    expect(nextFinding(findings, findings[1] ?? null, 0)?.rule).toBe('a');
    expect(nextFinding([], null, 0)).toBeNull();
  });

  it('goes to what is about safety first, and from there on', () => {
    const urgent: Finding = { ...finding('c', 20, 'cc', 3), safety: 'writer' };
    const findings = [finding('a', 5, 'aaa'), urgent, finding('b', 30, 'bb')];
    expect(nextFinding(findings, null, 6)).toBe(urgent);
    expect(nextFinding(findings, urgent, 6)?.rule).toBe('b');
  });

  it('goes round a list with arrows, and to its ends', () => {
    expect(step('ArrowDown', 2, 3)).toBe(0);
    expect(step('ArrowUp', 0, 3)).toBe(2);
    expect(step('ArrowUp', -1, 3)).toBe(2);
    expect(step('ArrowDown', -1, 3)).toBe(0);
    expect(step('End', 0, 3)).toBe(2);
    expect(step('x', 0, 3)).toBeNull();
    expect(step('Home', 0, 0)).toBeNull();
  });

  it('goes from a selected blank to the next, and nowhere from other words', () => {
    const known = new Set(['[what I did]', '[when]']);
    const message = 'Sorry I [what I did]. I will call [when] and [other].';
    expect(nextBlank(message, { start: 8, end: 20 }, known)).toEqual({ start: 34, end: 40 });
    expect(nextBlank(message, { start: 34, end: 40 }, known)).toBeNull();
    expect(nextBlank(message, { start: 0, end: 5 }, known)).toBeNull();
    expect(nextBlank(message, null, known)).toBeNull();
  });
});

describe('what is offered', () => {
  it('in a hold: the most serious findings first, one wording each, two at most, headed by their names', () => {
    const offer = (text: string, start: number, end = start + 1) => ({
      kind: 'lightest' as const,
      span: { start, end },
      text,
      message: text,
      blanks: [],
    });
    const findings = [
      { ...finding('a', 0, 'x', 2), rewordings: [offer('a1', 0), offer('a2', 0)] },
      finding('b', 4, 'x', 3),
      { ...finding('c', 8, 'x', 3), rewordings: [offer('c1', 8)] },
      { ...finding('d', 9, 'x', 2), rewordings: [offer('d1', 9)] },
    ];
    const text = createText(
      lookupIn({ rule_c_name: { message: 'C' }, wording_lightest: { message: 'Light' } }),
    );
    const shown = (offers: readonly Offer[]) =>
      offers.map(({ heading, rewording }) => [heading, rewording.text]);
    expect(shown(firstOffers(text, findings))).toEqual([
      ['C', 'c1'],
      ['a', 'a1'],
    ]);
    expect(shown(firstOffers(text, findings.slice(1, 3)))).toEqual([['Light', 'c1']]);
    // A wording that takes in the other words, too, stands alone: theirs would leave the serious ones.
    const wide = { ...finding('c', 8, 'x', 3), rewordings: [offer('c1', 8, 12)] };
    expect(shown(firstOffers(text, [wide, ...findings.slice(3)]))).toEqual([['Light', 'c1']]);
  });
});

describe('backdrop', () => {
  it('reads computed colours and weighs them by WCAG', () => {
    expect(parseColour('rgba(0, 0, 0, 0)')).toEqual({ red: 0, green: 0, blue: 0, alpha: 0 });
    expect(parseColour('color(srgb 1 1 1)')).toBeNull();
    expect(luminance({ red: 255, green: 255, blue: 255, alpha: 1 })).toBeCloseTo(1);
    expect(luminance({ red: 119, green: 119, blue: 119, alpha: 1 })).toBeCloseTo(0.184, 2);
  });
});
