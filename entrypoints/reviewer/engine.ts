/** The engine as every page of the extension that reviews has it: where its cues wait was worked out by the build. */
import { packed } from 'virtual:cues';
import { makeReview as assemble } from '../../src/assembly/review.ts';
import type { ReviewFunction } from '../../src/engine/types.ts';

export { sourceOf } from '../../src/assembly/review.ts';

/** Makes what reviews a message. It takes time: once a page is enough. */
export const makeReview = (): ReviewFunction => assemble(packed);
