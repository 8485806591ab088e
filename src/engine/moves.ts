/** Severity moves that look at the whole message: what else is in it raises, lowers or silences a match. */
import type { Candidate } from './review.ts';
import type { Scene } from './scene.ts';
import type { ElementFound } from './types.ts';

/**
 * Adjusts the candidates of one message.
 * @param present accountable elements found in it.
 * @returns the candidates that still speak, with their severity in this message.
 */
export function adjust(
  _scene: Scene,
  candidates: readonly Candidate[],
  _present: readonly ElementFound[],
): readonly Candidate[] {
  return candidates;
}
