/** A trace tells the same story as the review, and says which step changed what. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classifier } from '../../../src/engine/classifier/classifier.ts';
import { createReviewer } from '../../../src/engine/review.ts';
import { createTracer, type TracedMatch } from '../../../src/engine/trace.ts';
import { elements } from '../../../src/repair/index.ts';
import { classifier } from '../../../src/rules/classifier.ts';
import { rules } from '../../../src/rules/index.ts';
import { ownCases } from '../../evaluation/data.ts';

const { review } = createReviewer({ rules, elements, classifier });
const { trace } = createTracer({ rules, elements, classifier });
const matchesIn = (text: string): readonly TracedMatch[] =>
  trace(text).sentences.flatMap(({ matches }) => matches);
const fatesOf = (text: string) => matchesIn(text).map(({ rule, fate }) => [rule, fate.kind]);

/** What speaks at last: rule, place and severity. */
const speaking = (text: string) =>
  matchesIn(text)
    .flatMap(({ rule, start, end, fate }) =>
      'severity' in fate ? [{ rule, start, end, severity: fate.severity }] : [],
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
const found = (text: string) =>
  review(text)
    .findings.filter(({ family }) => family !== 'blank')
    .map(({ rule, start, end, severity }) => ({ rule, start, end, severity }));

describe('a trace', () => {
  it('ends with the findings of the review, over many of our own cases', () => {
    // Every review also tries its rewordings, so that all of the cases would take long.
    const some = ownCases().filter((_, index) => index % 200 === 0);
    for (const { text } of some) expect(speaking(text), text).toEqual(found(text));
  });

  it('never throws, and quotes every sentence and clause where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end, quote, clauses } of trace(text).sentences) {
          expect(text.slice(start, end)).toBe(quote);
          for (const clause of clauses) expect(text.slice(clause.start, clause.end)).toBe(clause.quote);
        }
      }),
    );
  });

  it('reads the features of a clause', () => {
    const [sentence] = trace("I'm sorry you feel that way, but I wasn't shouting.").sentences;
    expect(
      sentence?.clauses.map(({ quote, clause, apology }) => [
        quote,
        clause.link,
        clause.subject,
        clause.verb,
        clause.tense,
        clause.negated,
        apology?.complement,
      ]),
    ).toEqual([
      ["I'm sorry", 'main', 'sender', 'be', 'present', false, 'that'],
      ['you feel that way', 'that', 'hearer', 'feel', 'present', false, undefined],
      ["but I wasn't shouting", 'but', 'sender', 'shout', 'past', true, undefined],
    ]);
  });

  it('names the rules that were asked and stayed silent', () => {
    const [sentence] = trace('I am sorry you are upset about your exam.').sentences;
    expect(sentence?.matches).toEqual([]);
    expect(sentence?.silent).toContain('sorry-you-feel');
  });
});

describe('the fate of a match', () => {
  it('is softened by what follows, and says by what', () => {
    const [match] = matchesIn("Calm down. I shouldn't have shouted at you, I was wrong.");
    expect(match).toMatchObject({
      rule: 'calm-down',
      alone: 2,
      fate: { kind: 'softened', severity: 1, by: { quote: "I shouldn't have shouted at you" } },
    });
  });

  it('is spared where the writer is the one who was hurt', () => {
    expect(fatesOf("You lied to me yesterday. You're overreacting.")).toContainEqual([
      'overreacting',
      'spared',
    ]);
  });

  it('is mended where a mere likeness takes responsibility, too', () => {
    // Hears an insult in everything.
    const wary: Classifier = Object.assign(Object.create(classifier) as Classifier, {
      oddsOf: () => 3,
      elementOddsOf: () => new Map<string, number>(),
      rulesFor: () => [{ rule: 'insult', probability: 0.5 }],
      weightWithin: () => 1,
    });
    const parts = { rules, elements, classifier: wary };
    const text = 'That was my fault, and the lamp is on.';
    expect(createReviewer(parts).review(text).findings).toEqual([]);
    const [sentence] = createTracer(parts).trace(text).sentences;
    expect(sentence?.matches.map(({ rule, fate }) => [rule, fate.kind])).toEqual([['insult', 'mended']]);
  });

  it('is joined or raised where denial and reversal stand together', () => {
    const kinds = fatesOf("I never said that. I'm the victim here.").map(([, kind]) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['raised', 'joined']));
  });

  it('is covered by a stronger match over the same words, or an earlier one of the same strength', () => {
    expect(fatesOf("I'm sorry if I hurt you. Next time I'll call you first.")).toEqual([
      ['conditional-if-act', 'spoke'],
      ['conditional-if-hurt', 'covered'],
    ]);
  });
});
