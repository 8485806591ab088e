/** From a match to a finding: in the coordinates of the message, with the drafts of its rule put into the text. */
import { blanksOf, UNFILLED } from './blanks.ts';
import type { Candidate } from './candidate.ts';
import { familyIs } from './families.ts';
import { isUnlikely } from './finders.ts';
import type { OddsOf } from './hearing/heard.ts';
import { withoutHurt } from './reword/draft/left-out.ts';
import { toneOf } from './reword/draft/tone.ts';
import { triedFor } from './reword/draft/tried.ts';
import type { Draft } from './rule.ts';
import type { Scene } from './scene.ts';
import type { Finding, Register, ReviewOptions, Rewording } from './types.ts';

/** Puts a draft into the text. Null when it would change nothing. */
function rewordingOf(text: string, { kind, span, text: words }: Draft): Rewording | null {
  const message = text.slice(0, span.start) + words + text.slice(span.end);
  if (message === text || message.trim() === '') return null;
  return {
    kind,
    span,
    text: words,
    message,
    blanks: blanksOf(words).map(({ start, end }) => ({ start: start + span.start, end: end + span.start })),
  };
}

/** True for a mere likeness, or where another family is likelier. */
const isTentative = (candidate: Candidate): boolean => candidate.opinion === 'added' || isUnlikely(candidate);

/**
 * From this likelihood on it is clear what is wrong, although no rule met it. Two people who compared 152 messages as their
 * receivers preferred what is offered for such in 125, and the message as it was in 23.
 */
const CLEAR = 0.9;

/** True where it is clear what is wrong, and no question is asked that may be a real one. */
const isClear = (scene: Scene, { rule, match, likelihood = 0 }: Candidate): boolean =>
  likelihood >= CLEAR &&
  // An apology that is only likely to mock may be meant.
  rule.mocks !== true &&
  !(familyIs(rule.family, 'may-ask') && scene.sentences[match.sentence]?.asked === true);

/** The drafts for a candidate; where it is hardly clear what is wrong, and last of all otherwise, its sentence may go. */
function draftsOf(
  scene: Scene,
  candidate: Candidate,
  register: Register,
  oddsOf: OddsOf | undefined,
): readonly Draft[] {
  const { rule, match } = candidate;
  const own =
    isTentative(candidate) && !isClear(scene, candidate) ? [] : triedFor(rule, { scene, match, register });
  return [...own, ...[withoutHurt(scene, rule, match, oddsOf)].filter((draft) => draft !== null)];
}

/** A finding in the coordinates of the message itself; null when it lies in the earlier message. */
export function findingOf(
  scene: Scene,
  candidate: Candidate,
  earlier: number,
  options: ReviewOptions,
  oddsOf?: OddsOf,
): Finding | null {
  const { rule, match, severity } = candidate;
  const span = scene.span(match.sentence, match.from, match.to);
  if (span.end <= earlier) return null;
  const text = scene.text.slice(earlier);
  const start = Math.max(0, span.start - earlier);
  const end = span.end - earlier;
  const tentative = isTentative(candidate);
  const drafts =
    options.rewordings === false
      ? []
      : draftsOf(scene, candidate, toneOf(scene, options.register ?? 'partner'), oddsOf);
  const rewordings = drafts
    .filter((draft) => draft.span.start >= earlier)
    .map((draft) =>
      rewordingOf(text, {
        ...draft,
        span: { start: draft.span.start - earlier, end: draft.span.end - earlier },
      }),
    )
    .filter((rewording) => rewording !== null);
  return {
    rule: rule.id,
    family: rule.family,
    severity,
    start,
    end,
    quote: text.slice(start, end),
    rewordings,
    ...(tentative && { tentative }),
    ...(rule.safety && { safety: rule.safety }),
  };
}

/** A finding for every blank that nobody has filled. */
export const unfilledIn = (text: string): readonly Finding[] =>
  blanksOf(text).map((span) => ({
    rule: UNFILLED,
    family: 'blank',
    severity: 3,
    ...span,
    quote: text.slice(span.start, span.end),
    rewordings: [],
  }));
