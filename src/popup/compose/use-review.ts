/** The live review of the growing message, by the same engine that reviews the page. */
import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../engine/types.ts';
import type { PopupPort } from '../port.ts';

/** The review of `message`; null while the engine is on its way and for an empty message. */
export function useReview(port: PopupPort, message: string): Review | null {
  const [review, setReview] = useState<Review | null>(null);
  useEffect(() => {
    let wanted = true;
    // An answer that comes late belongs to words that are gone.
    if (message.trim()) void port.reviewText(message).then((found) => wanted && setReview(found));
    return () => {
      wanted = false;
    };
  }, [message]);
  return review?.text === message ? review : null;
}
