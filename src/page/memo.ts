/** Remembers the last reviews, so that a text the marks were made for is judged at send without delay. */
import type { Review, ReviewFunction, ReviewOptions } from '../engine/types.ts';

/** One text is reviewed twice at most: for its marks, and with rewordings for its card. */
const KEPT = 2;

/** Gives a review function a short memory: a text it just reviewed with the same options costs nothing. */
export const remembering = (review: ReviewFunction): ReviewFunction => {
  let kept: readonly { readonly key: string; readonly review: Review }[] = [];
  return (text, options = {}) => {
    const key = keyOf(text, options);
    const known = kept.find((entry) => entry.key === key);
    if (known) return known.review;
    const made = { key, review: review(text, options) };
    kept = [made, ...kept].slice(0, KEPT);
    return made.review;
  };
};

const keyOf = (text: string, { rulesOff, ...options }: ReviewOptions): string =>
  JSON.stringify([text, [...(rulesOff ?? [])].sort(), Object.entries(options).sort()]);
