/** Grammatical operations on the person's own clauses, for rewordings. */
import { afterLink } from '../../find.ts';
import type { Placed, Scene } from '../../scene.ts';
import type { Span } from '../../types.ts';

/** The writer's own words of a clause, exactly as typed, from word `from` (default: after the connective). */
export function ownWords(
  scene: Scene,
  placed: Placed,
  from: number = afterLink(placed),
  to: number = placed.clause.to,
): string {
  const span = scene.span(placed.sentence, from, to);
  return scene.text.slice(span.start, span.end);
}

/** From the end of the word before a clause (so that a comma goes with it) to the clause's end. */
export function withComma(scene: Scene, placed: Placed): Span {
  const { from, to, words } = placed.clause;
  const end = scene.span(placed.sentence, from, to).end;
  if (from === 0) return { start: scene.span(placed.sentence, 0, 1).start, end };
  const before = words[from - 1];
  return { start: (scene.offsets[placed.sentence] ?? 0) + (before?.end ?? 0), end };
}

/** First letter in capitals. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First letter in small; "I" keeps its capital wherever it stands. */
export const lowered = (text: string): string =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
