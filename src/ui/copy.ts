/** The clipboard, where the page may use it. */
import type { Copy } from './outcome.tsx';

/** Copies through the document's clipboard; null where there is none (pages without a secure address). */
export function copyFor(doc: Document): Copy | null {
  const clipboard = doc.defaultView?.navigator.clipboard;
  return clipboard ? (words) => clipboard.writeText(words) : null;
}
