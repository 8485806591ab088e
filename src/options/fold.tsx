/** A group of switches under one line that says how many of them are on. Its rows are made when it is opened. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../ui/text.ts';

interface FoldProps {
  readonly text: Text;
  readonly name: string;
  /** The ids of the members, and those of everything that is switched off. */
  readonly ids: readonly string[];
  readonly off: readonly string[];
  /** The rows, as list items. */
  readonly children: () => ComponentChildren;
}

export function Fold({ text, name, ids, off, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  const on = ids.filter((id) => !off.includes(id)).length;
  return (
    <details class="family" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary class="fold">
        <h3>{name}</h3>
        <span class="count">
          {on === ids.length
            ? text('options_all_on')
            : text('options_some_on', String(on), String(ids.length))}
        </span>
      </summary>
      {opened && <ul class="rows">{children()}</ul>}
    </details>
  );
}
