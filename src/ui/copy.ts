/** The clipboard, where the page may use it. */
import { useState } from 'preact/hooks';
import type { TextKey } from './text.ts';

/** Puts words on the clipboard. Rejects when it may not. */
export type Copy = (words: string) => Promise<void>;

/** Copies through the document's clipboard; null where there is none (pages without a secure address). */
export function copyFor(doc: Document): Copy | null {
  const clipboard = doc.defaultView?.navigator.clipboard;
  return clipboard ? (words) => clipboard.writeText(words) : null;
}

/** A button that copies: what it does, and its name, which says how the last press ended. */
export function useCopy(copy: Copy | null) {
  const [ended, setEnded] = useState<TextKey | null>(null);
  const press = (words: string): void =>
    void copy?.(words).then(
      () => setEnded('card_copied'),
      () => setEnded('card_not_copied'),
    );
  return { press, nameOf: (before: TextKey): TextKey => ended ?? before, forget: () => setEnded(null) };
}
