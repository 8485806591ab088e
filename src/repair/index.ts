/** The accountable elements, in the order of their weight. */
import type { ElementRule } from '../engine/rule.ts';

export const elements: readonly ElementRule[] = [];
