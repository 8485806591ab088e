/** Where the focus goes when a view gives way to another. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Whoever came by keyboard goes on by keyboard: the button they pressed is gone with its view, so the focus
 * moves to the first one of the next. Call what it gives before the view changes.
 */
export function useFocusKept(place: { readonly current: HTMLElement | null }, view: unknown): () => void {
  const wasInside = useRef(false);
  useLayoutEffect(() => {
    if (wasInside.current) place.current?.querySelector('button')?.focus();
    wasInside.current = false;
  }, [view]);
  return () => {
    const root = place.current?.getRootNode() as Document | ShadowRoot | undefined;
    wasInside.current = place.current?.contains(root?.activeElement ?? null) ?? false;
  };
}
