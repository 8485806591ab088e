/** Counting: precision, recall and Wilson score intervals (Wilson 1927; 95 %). */

export interface Proportion {
  readonly hits: number;
  readonly of: number;
}

/** Lower and upper bound of the 95 % Wilson score interval; 0 to 1 when nothing was counted. */
export function wilson({ hits, of }: Proportion): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hits / of;
  const centre = p + (z * z) / (2 * of);
  const margin = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(centre - margin) / scale, (centre + margin) / scale];
}

/** "0.91 (10/11, 0.62–0.98)". */
export function shown(proportion: Proportion): string {
  const { hits, of } = proportion;
  if (of === 0) return '– (0/0)';
  const [low, high] = wilson(proportion);
  return `${(hits / of).toFixed(3)} (${hits}/${of}, ${low.toFixed(2)}–${high.toFixed(2)})`;
}
