/** Sample reviews for looking at surfaces: plain data, no engine. */
import type {
  ElementFound,
  Finding,
  Repair,
  Review,
  Rewording,
  RewordingKind,
} from '../../../src/engine/types.ts';

/** A pattern of the sample engine: the words it flags, and the words it offers in their place. */
interface Sample {
  readonly rule: string;
  readonly severity: 1 | 2 | 3;
  readonly quote: string;
  readonly family?: Finding['family'];
  readonly offers: readonly (readonly [RewordingKind, string])[];
}

const samples: readonly Sample[] = [
  {
    rule: 'sorry-you-feel',
    severity: 3,
    quote: "I'm sorry you feel that way",
    offers: [
      ['lightest', "I'm sorry I hurt you"],
      ['fuller', "I'm sorry I [what I did]. I can see it hurt you"],
      ['question', "I'm sorry. Can you tell me what hurt"],
    ],
  },
  {
    rule: 'trying-to-help',
    severity: 2,
    quote: 'but I was only trying to help',
    offers: [
      ['lightest', 'and I see it did not help'],
      ['question', 'and I wonder what would have helped'],
    ],
  },
  { rule: 'calm-down', severity: 3, quote: 'Calm down', offers: [['lightest', 'I hear you']] },
  { rule: 'vague-offense', severity: 1, quote: 'I said some things', offers: [['lightest', 'I shouted']] },
  { rule: 'blank', severity: 3, family: 'blank', quote: '[what I did]', offers: [] },
  { rule: 'final-door', severity: 2, quote: "it's over for good", offers: [] },
];

/** Message for scenes: a greeting, two findings, a plain ending. */
export const message = "Hey, I'm sorry you feel that way, but I was only trying to help. Talk later?";

/** A letter that is too long for a bubble beside its rewordings; the words of the short message stand at its end. */
export const letter = `Dear Ana,

thank you for telling me about Saturday, and for taking the time to write it all down. I have read your message three times now, and I keep thinking of the long table and of you at the end of it.

The evening had been planned for weeks, and there was a lot to carry and to cook. I said some things. ${message}

Yours,
Tom`;

const rewordingOf =
  (text: string, start: number, quote: string) => (offer: readonly [RewordingKind, string]) => {
    const [kind, words] = offer;
    const span = { start, end: start + quote.length };
    const changed = text.slice(0, span.start) + words + text.slice(span.end);
    const blanks = [...changed.matchAll(/\[[^\]]+\]/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    return { kind, span, text: words, message: changed, blanks } satisfies Rewording;
  };

/** A message that has all it needs. */
export const whole =
  "I'm sorry I spoke over you at dinner. I can see that it left you alone with it. Next time I'll let you finish.";

const parts = [
  ['names-act', 'I spoke over you at dinner'],
  ['impact', 'I can see that it left you alone with it'],
  ['commitment', "Next time I'll let you finish"],
  ['ifid', "I'm sorry"],
  ['invitation', 'Talk later?'],
] as const;

/** The elements by their words; the first two findings are what is asked about. */
function repairOf(text: string, findings: readonly Finding[]): Repair {
  const present = parts.flatMap(([element, quote]): ElementFound[] => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ element, quote, start, end: start + quote.length, weak: false }];
  });
  if (!present.some(({ element }) => element === 'ifid'))
    return { attempted: false, present: [], missing: [] };
  const wordings = findings.slice(0, 1).map((found) => ({ about: 'wording' as const, ...found }));
  const element = { about: 'element', element: 'impact' } as const;
  const questions = wordings.length > 0 ? [...wordings, element] : [];
  const check = { situation: 'hurt', questions, complete: questions.length === 0 } as const;
  return { attempted: true, present, missing: [], check };
}

/** A review by looking for the sample words. */
export function review(text: string): Review {
  const findings = samples.flatMap(({ rule, severity, quote, offers, ...sample }): Finding[] => {
    const start = text.indexOf(quote);
    if (start < 0) return [];
    const rewordings = offers.map(rewordingOf(text, start, quote));
    return [
      {
        rule,
        family: sample.family ?? 'deflected-experiencer',
        severity,
        quote,
        start,
        end: start + quote.length,
        rewordings,
      },
    ];
  });
  return { text, findings, repair: repairOf(text, findings) };
}
