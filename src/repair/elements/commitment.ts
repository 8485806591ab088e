import { defineElement } from '../element.ts';

const RELATIONAL =
  /\b(?:you|your|voice|phone|listen|ask|temper|drink|drinking|shout|yell|raise|finish|interrupt|text|ring|call|tell|answer|apologize|lie|promise|kids|course|therapy|counsel\w*|session|anger|speak|talk|let|check|calm|late|joke)\b/;

/** Promises a concrete change. "I'll do better" alone is a weak form. */
export const commitment = defineElement({
  id: 'commitment',
  weight: 2,
  cues: [
    {
      here: [
        'i',
        'will going next future intend promise want booked signed working now again',
        'next future now again better change listen ask stop time booked signed work every tonight let before from never',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (clause.question || clause.subject !== 'sender' || /\bnever forgiv/.test(text)) return false;
    const cue =
      /\b(?:next time|from now on|in (?:the )?future|going forward|again|from tonight|every time|any ?more|my word|i promise|starting)\b/.test(
        said,
      );
    if (/\bi (?:have |am )?(?:booked|signed up|started|joined|enrolled)\b/.test(text))
      return /\b(?:course|therapy|session|counsel\w*|class|group|work on)\b/.test(said);
    if (
      /\bi (?:am|have been) (?:working|trying) (?:on|to)\b|\bi want to (?:change|stop|work on)\b/.test(text)
    )
      return (
        /\b(?:it|this|that|my|better|how)\b/.test(text) && !/\b(?:shirt|curtains|job|sheets)\b/.test(text)
      );
    const will =
      clause.tense === 'future' ||
      /\bi (?:intend|promise|shall|am going) to\b|\bi (?:will|shall)\b/.test(text);
    if (!will) return false;
    if (/\b(?:do|be) better\b/.test(text))
      return /\bby\b/.test(text) ? true : !/\bdo better things\b/.test(text) && 'weak';
    return (
      cue &&
      RELATIONAL.test(text.replace(/^.*?\b(?:will|going to|shall|intend to)\b/, '')) &&
      !/\bback\b.*\bagain\b/.test(said) &&
      !/\bbe (?:there|at)\b/.test(text)
    );
  },
});
