/** The message that stands in the page's composer, to begin with. */
import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../engine/types.ts';
import type { PopupPort } from '../port.ts';
import { useNewest } from '../review/newest.ts';

/** The reviewed message of the page while `wanted`; null without one, and while it is not known. */
export function usePageMessage(port: PopupPort, wanted: boolean): Review | null {
  const [review, setReview] = useState<Review | null>(null);
  const newest = useNewest();
  useEffect(() => {
    if (!wanted) return;
    void newest(
      port.ask().catch(() => null),
      (found) => setReview(found?.text.trim() ? found : null),
    );
  }, [wanted]);
  return review;
}
