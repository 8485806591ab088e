/** What an organisation chose stays as it is, and says so. */
import type { ComponentChildren } from 'preact';
import type { Text } from '../ui/text.ts';

interface LockedProps {
  readonly text: Text;
  readonly locked: boolean;
  readonly children: ComponentChildren;
}

/** The choices inside, which cannot be changed while they are locked. */
export function Locked({ text, locked, children }: LockedProps) {
  if (!locked) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend class="note">{text('options_locked')}</legend>
      {children}
    </fieldset>
  );
}
