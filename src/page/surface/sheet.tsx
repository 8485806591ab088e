/** The frame of a card, of a panel or of a look: a dialog that is not modal, and takes no focus by itself. */
import type { ComponentChildren } from 'preact';

interface SheetProps {
  readonly name: 'card' | 'panel' | 'look';
  /** Ids of the elements inside that name and describe it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly children: ComponentChildren;
}

export function Sheet({ name, labelledBy, describedBy, children }: SheetProps) {
  return (
    <section
      class={`sheet ${name}`}
      role="dialog"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      tabIndex={-1}
    >
      {children}
    </section>
  );
}
