/** Intention denied where an impact is on the table (Scott & Lyman 1968: excuses deny responsibility). */
import { type Clause, holds, textOf } from '../clause/clause.ts';

const HARM_TAGS = ['HurtVerb', 'HurtState', 'HurtNoun', 'WrongVerb', 'WrongAdj', 'FeelVerb'] as const;
const HARM_WORD =
  /^(?:ditch|deceive|sound|harm|offen[cs]e|malice|bad|ill|call|imply|seem|single|put|leave|undermine)$/;
/** A hurt or a wrong among the words from `at` on; "mean" itself counts as none. */
const harmful = (clause: Clause, at: number = clause.subjectAt): boolean =>
  clause.words
    .slice(at, clause.to)
    .some(
      ({ tags, text }) => HARM_WORD.test(text) || (text !== 'mean' && HARM_TAGS.some((tag) => tags.has(tag))),
    );

/** True when the writer denies an intention in a clause of their own: "didn't mean to hurt you", "it wasn't meant that way". */
export function deniesIntent(clause: Clause): boolean {
  const text = textOf(clause);
  if (/^(?:did|was|were|is|do|does|what)\b/.test(text) || clause.imperative || clause.link === 'if')
    return false;
  if (holds(clause, ['Mundane']) && !harmful(clause)) return false;
  if (
    /\b(?:not|never) (?:\w+ ){0,2}(?:my|our) (?:\w+ )?(?:intention|intent)s?\b|\b(?:my|our) (?:\w+ )?(?:intention|intent)s? (?:was|were|is|are) (?:not|never)\b/.test(
      text,
    )
  )
    return !/\bintent\w* to\b/.test(text) || harmful(clause);
  const denied = /\b(?:not|never) (?:\w+ ){0,2}(?:mean|meant|intend|intended|trying)\b(.*)/.exec(text);
  const writer =
    /^(?:sender|both|zero)$/.test(clause.subject) || /\b(?:was|were|is) (?:\w+ )?(?:not|never)\b/.test(text);
  if (
    /\bam not (?:\w+ )?trying\b/.test(text) ||
    denied === null ||
    !writer ||
    /^(?:hearer|third)$/.test(clause.subject)
  )
    return false;
  if (/^ to\b/.test(denied[1] ?? ''))
    return (
      harmful(clause) &&
      !/^ to (?:rush|bother|interrupt|disturb|wake|sound like|nag|push|pressure)\b/.test(denied[1] ?? '')
    );
  return /^ (?:it|that|this|any|anything by|for you|for it(?! to (?:take|last|cost|drag|run|come|go))|for that|in (?:a|that)|like|as|offen[cs]e)\b/.test(
    denied[1] ?? '',
  );
}
