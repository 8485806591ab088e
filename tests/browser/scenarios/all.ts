/** The one list of scenarios that every editor has to pass. */
import { cards } from './cards.ts';
import { holds, looks } from './hold.ts';
import { keys } from './keys.ts';
import { marks } from './marks.ts';
import type { Scenario, Stage } from './scenario.ts';

/** Need no view of our own parts: for every browser. */
export const blind: readonly Scenario<Stage>[] = [...marks, ...keys, ...holds];

/** Find our own parts by role and name: for Chromium. */
export const seeing: readonly Scenario[] = [...cards, ...looks];
