import type { Family, Finding } from '../../types.ts';

/** Families in which somebody tries to repair, and fails: half apologies, excuses, minimising, a firm's regrets. */
const FAILED: readonly (Family | 'blank')[] = [
  'conditional-apology',
  'deflected-experiencer',
  'adversative-apology',
  'performative-closure',
  'excuse-justification',
  'minimization-invalidation',
  'institutional-evasion',
];

/** True for a repair that fails: what is offered for it takes responsibility. For the rest a hand is held out. */
export const isFailedRepair = ({ family }: Pick<Finding, 'family'>): boolean => FAILED.includes(family);
