/** What is shown of a finding, by its severity and the person's sensitivity setting. */
import type { Finding, Severity } from '../engine/types.ts';
import type { Weight, Weighted } from './marked.ts';

/** How a finding shows: the weight of its underline, and how its card opens. */
export interface Showing {
  readonly weight: Weight;
  /** `dwell`: by resting on the words, too. `asked`: by a click or a key only. */
  readonly card: 'never' | 'asked' | 'dwell';
  /** Whether the toolbar popup lists it. */
  readonly popup: boolean;
}

const nothing: Showing = { weight: 0, card: 'never', popup: false };
const listed: Showing = { weight: 0, card: 'never', popup: true };
const thin: Showing = { weight: 1, card: 'asked', popup: true };
const clear: Showing = { weight: 2, card: 'dwell', popup: true };
const strong: Showing = { weight: 3, card: 'dwell', popup: true };

const table = {
  gentle: { 1: nothing, 2: thin, 3: clear },
  balanced: { 1: listed, 2: clear, 3: strong },
  thorough: { 1: thin, 2: clear, 3: strong },
} satisfies Record<string, Record<Severity, Showing>>;

/** How much the person wants to be shown. */
export type Sensitivity = keyof typeof table;

/** How a finding of this severity shows under this sensitivity. */
export const showing = (severity: Severity, sensitivity: Sensitivity): Showing =>
  table[sensitivity][severity];

/** The findings that get an underline, in their order. */
export const underlined = (findings: readonly Finding[], sensitivity: Sensitivity): Finding[] =>
  findings.filter(({ severity }) => showing(severity, sensitivity).weight > 0);

/** The findings an extension page lists, in their order. */
export const listedInPages = (findings: readonly Finding[], sensitivity: Sensitivity): Finding[] =>
  findings.filter(({ severity }) => showing(severity, sensitivity).popup);

/** The marks of findings in a shown text; one that has no underline on a site is thin here. */
export const marksOf = (findings: readonly Finding[], sensitivity: Sensitivity): Weighted[] =>
  findings.map(({ start, end, severity }) => ({
    span: { start, end },
    weight: showing(severity, sensitivity).weight || 1,
  }));
