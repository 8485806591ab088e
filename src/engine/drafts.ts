/** Ways to make drafts from a match. */
import { fit } from './fit.ts';
import type { Draft, RewordContext } from './rule.ts';
import type { RewordingKind, Span } from './types.ts';

/** The span of the match in the text. */
export const matchSpan = ({ scene, match }: RewordContext): Span =>
  scene.span(match.sentence, match.from, match.to);

/**
 * A draft that puts standard English in the place of the match (or of `span`), in the writer's own hand.
 * Whole sentences before a comma end with a full stop, and what follows becomes a sentence of its own.
 */
export function fitted(
  context: RewordContext,
  kind: RewordingKind,
  standard: string,
  span: Span = matchSpan(context),
): Draft {
  const { text } = context.scene;
  const rest = /^\s*([,;.!?]+)(\s*)(\S?)/.exec(text.slice(span.end));
  const whole = /[.!?]\s/.test(standard) || standard.endsWith('?');
  if (rest !== null && whole && standard.endsWith('?') && /^[.!?]+$/.test(rest[1] ?? '')) {
    const end = span.end + rest[0].indexOf(rest[1] ?? '') + (rest[1]?.length ?? 0);
    return { kind, span: { start: span.start, end }, text: fit(text, { start: span.start, end }, standard) };
  }
  if (rest !== null && whole && /^[,;]/.test(rest[1] ?? '') && rest[3] !== '') {
    const next = (rest[3] ?? '').toUpperCase();
    const end = span.end + rest[0].length;
    return {
      kind,
      span: { start: span.start, end },
      text: fit(text, { start: span.start, end }, `${standard} ${next}`),
    };
  }
  return { kind, span, text: fit(text, span, standard) };
}
