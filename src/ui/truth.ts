/** Which rewordings are asked about before they go in, and what can stand in their place. */
import type { Rewording } from '../engine/types.ts';
import { inPlaceOf } from './in-place.ts';
import type { Text, TextKey } from './text.ts';

const WRITER = /\b(?:i|me|my|mine|we|our)\b/i;

/** True for a fuller rewording that says something about the writer: only they know whether it is so. */
export const assertsOfWriter = ({ kind, text }: Rewording): boolean => kind === 'fuller' && WRITER.test(text);

/** Times a pause can promise, as the catalogue says them. */
const times = ['returns_in_minutes', 'returns_in_hour', 'returns_in_morning'] as const satisfies TextKey[];

/** Pauses in the place of a whole message, each with a time to come back. */
export const pausesFor = (text: Text, message: string): Rewording[] =>
  times.map((time) => inPlaceOf(message, text('returns_pause', text(time))));
