/** The frame of a card or of a panel: a dialog that is not modal, and takes no focus by itself. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { surfaceKey } from './keys.ts';

interface SheetProps {
  readonly name: 'card' | 'panel';
  /** Ids of the elements inside that name and describe it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Sheet({ name, labelledBy, describedBy, onClose, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  return (
    <section
      ref={sheet}
      class={`sheet ${name}`}
      role="dialog"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      tabIndex={-1}
      onKeyDown={(event) => sheet.current && surfaceKey(event, sheet.current, onClose)}
    >
      {children}
    </section>
  );
}
