/** Cards that were waved away, by pattern: after some of them the pattern offers to fall silent. */
import { UNFILLED } from '../../engine/blanks.ts';
import type { Settings } from '../../shell/settings.ts';

/** So many of one pattern are a sign that it does not help. */
const ENOUGH = 3;

/** True when this pattern was waved away often enough to ask. A blank is no pattern of the person's. */
export const isEnough = ({ waved }: Settings, rule: string): boolean =>
  rule !== UNFILLED && waved.filter((other) => other === rule).length >= ENOUGH;
