/** A trace tells the same story as the review, and says which step changed what. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classifier } from '../../../src/engine/classifier/classifier.ts';
import { createReader } from '../../../src/engine/reading.ts';
import { createReviewer, type ReviewerParts } from '../../../src/engine/review.ts';
import { createTracer, type Trace, type TracedMatch } from '../../../src/engine/trace/trace.ts';
import { withAdvice } from '../../../src/repair/advice.ts';
import { elements } from '../../../src/repair/index.ts';
import { classifier } from '../../../src/rules/classifier.ts';
import { rules } from '../../../src/rules/index.ts';
import { ownCases } from '../../evaluation/data.ts';

/** A reviewer as it is shipped, and its tracer. */
function shipped(parts: ReviewerParts) {
  const reader = createReader(parts);
  const review = withAdvice(createReviewer(parts, reader).review);
  return { review, trace: createTracer(reader, review).trace };
}

const { review, trace } = shipped({ rules, elements, classifier });
const matchesIn = (text: string): readonly TracedMatch[] =>
  trace(text).sentences.flatMap(({ matches }) => matches);
const fatesOf = (text: string) => matchesIn(text).map(({ rule, fate }) => [rule, fate.kind]);

/** What speaks at last: rule, place and severity. */
const speaking = ({ sentences }: Trace) =>
  sentences
    .flatMap(({ matches }) => matches)
    .flatMap(({ rule, start, end, fate }) =>
      'severity' in fate ? [{ rule, start, end, severity: fate.severity }] : [],
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
const told = ({ findings }: Trace) =>
  findings
    .filter(({ family }) => family !== 'blank')
    .map(({ rule, start, end, severity }) => ({ rule, start, end, severity }));

describe('a trace', () => {
  it('ends with the findings of the review, over many of our own cases', () => {
    for (const { text } of ownCases().filter((_, index) => index % 100 === 0)) {
      const traced = trace(text);
      expect(speaking(traced), text).toEqual(told(traced));
      const kinds = traced.sentences.flatMap(({ matches }) => matches.map(({ fate }) => fate.kind));
      expect(kinds, text).not.toContain('unwanted');
    }
  });

  it('reads a message with the one sent moments ago, and tells of its own words only', () => {
    const text = 'but i was shattered';
    for (const previousOwn of ["I'm sorry I yelled.", "I'm sorry I yelled"]) {
      const { sentences } = trace(text, { previousOwn });
      expect(sentences.map(({ start, end, quote }) => [text.slice(start, end), quote])).toEqual([
        [text, text],
      ]);
      expect(sentences.flatMap(({ matches }) => matches)).toMatchObject([
        { rule: 'sorry-but-excuse', start: 0, end: text.length, fate: { kind: 'spoke' } },
      ]);
    }
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
      fate: { kind: 'softened', severity: 1, from: 2, by: { quote: "I shouldn't have shouted at you" } },
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
    const wise = shipped(parts);
    expect(wise.review(text).findings).toEqual([]);
    const [sentence] = wise.trace(text).sentences;
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

  it('is lowered by affection, and in a story told to nobody, and says so', () => {
    expect(fatesOf("You're so selfish. Love you loads xx")).toEqual([['character-attack', 'teased']]);
    const tale = 'The bus was late again and the driver shrugged at everybody who had been waiting there.';
    expect(fatesOf(`${tale} He waved from the window of the bus. It was only a joke.`)).toContainEqual([
      'just-joking',
      'narrated',
    ]);
  });

  it('is unwanted in a letter that nobody will get, and where both laugh', () => {
    const letter = 'You will never read this, but you are so selfish.';
    expect(review(letter).findings).toEqual([]);
    expect(fatesOf(letter)).toEqual([['character-attack', 'unwanted']]);
    const banter = trace("You're such a liar 😂", { previous: 'lol you owe me a beer 😂' });
    expect(banter.findings).toEqual([]);
    expect(banter.sentences[0]?.matches).toMatchObject([{ fate: { kind: 'unwanted' } }]);
  });
});
