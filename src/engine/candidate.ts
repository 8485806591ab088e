/** A rule's match on its way to a finding, and what becomes of it on the way. */
import type { Match, Rule } from './rule.ts';
import type { ElementFound, Severity } from './types.ts';

export interface Candidate {
  readonly rule: Rule;
  readonly order: number;
  readonly match: Match;
  readonly severity: Severity;
  /** What a second reading did: see `second-opinion.ts`. */
  readonly opinion?: 'added' | 'lowered';
  /** How likely its family is due there, where a second reader saw reason to ask. */
  readonly likelihood?: number;
  /** What the rest of the message did to its severity: see `moves.ts`. */
  readonly move?: Move;
}

/** The last thing in the message that changed a severity. */
export type Move =
  /** Denial, attack and reversal in one message: this one speaks for all of them. */
  | { readonly kind: 'raised' }
  /** Something accountable that follows lowers it. */
  | { readonly kind: 'softened'; readonly from: Severity; readonly by: ElementFound }
  /** It is said in fun, among people who are fond of each other. */
  | { readonly kind: 'teased' }
  /** It stands in a story told to nobody, so that it answers nobody's hurt. */
  | { readonly kind: 'narrated' };

/** Why a candidate does not speak. */
export type Silence =
  /** The words around it are those of harmless messages, so the second reader takes it away. */
  | { readonly kind: 'dropped' }
  /** Who was hurt, or is afraid, is not asked to mend. */
  | { readonly kind: 'spared' }
  /** It is what the writer says sorry for. */
  | { readonly kind: 'admitted' }
  /** A mere likeness, in whose sentence something accountable stands. */
  | { readonly kind: 'mended' }
  /** Another part of denial, attack and reversal speaks for it. */
  | { readonly kind: 'joined' }
  /** This other rule speaks at the same words. */
  | { readonly kind: 'covered'; readonly by: string };

/** A candidate that went, and why. */
export interface Gone {
  readonly candidate: Candidate;
  readonly why: Silence;
}

/** What one step leaves of the candidates of a message, and what it takes away. */
export interface Sifted {
  readonly kept: readonly Candidate[];
  readonly gone: readonly Gone[];
}

/** Takes the candidates away for which there is a reason to be silent. */
export function sifted(
  candidates: readonly Candidate[],
  silenceOf: (candidate: Candidate) => Silence | null,
): Sifted {
  const kept: Candidate[] = [];
  const gone: Gone[] = [];
  for (const candidate of candidates) {
    const why = silenceOf(candidate);
    if (why === null) kept.push(candidate);
    else gone.push({ candidate, why });
  }
  return { kept, gone };
}
