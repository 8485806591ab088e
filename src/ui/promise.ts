/** A promise to come back, made by a press that may be repeated. */
import { useRef } from 'preact/hooks';

interface Made {
  readonly of: string;
  readonly at: number;
}

/**
 * Gives what a press does: it makes the promise, once for the words it is `of`, and then does what follows it, which is
 * told the promised time, or null where no promise is kept, and says whether all is done. Where it is not, the next
 * press for the same words does what follows again, and promises nothing new. A press during another does nothing.
 *
 * @param keep keeps a promise, `at` in milliseconds since 1970. Resolves to whether it is kept; never rejects.
 */
export function usePromise(keep: (at: number) => Promise<boolean>) {
  const made = useRef<Made | null>(null);
  const isUnderWay = useRef(false);
  const promised = async (of: string, at: number): Promise<number | null> => {
    if (made.current?.of !== of) made.current = (await keep(at)) ? { of, at } : null;
    return made.current?.at ?? null;
  };
  return async (of: string, at: number, follow: (at: number | null) => Promise<boolean>): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    try {
      if (await follow(await promised(of, at))) made.current = null;
    } finally {
      isUnderWay.current = false;
    }
  };
}
