/** The engine for pasted texts: loaded with the first one, so that the popup opens at once. */
import type { Review } from '../../src/engine/types.ts';
import type { Settings } from '../../src/shell/settings.ts';
import { makeReview } from '../reviewer/engine.ts';

const review = makeReview();

/** Reviews a pasted text, which belongs to no site, without the patterns that are switched off. */
export const reviewPasted = (text: string, { register, rulesOff }: Settings): Review =>
  review(text, {
    rulesOff: new Set(rulesOff),
    ...(register === 'site' ? {} : { register }),
  });
