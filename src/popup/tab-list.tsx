/** The row of tabs: one tab stop, moved in with the arrow keys. */
import { step } from '../ui/step.ts';
import type { Text, TextKey } from '../ui/text.ts';

export const tabs = ['review', 'compose', 'returns'] as const;
export type Tab = (typeof tabs)[number];

const tabKeys: Record<Tab, TextKey> = {
  review: 'popup_tab_review',
  compose: 'popup_tab_compose',
  returns: 'popup_tab_returns',
};

interface TabListProps {
  readonly text: Text;
  readonly tab: Tab;
  readonly onChoose: (tab: Tab) => void;
}

export function TabList({ text, tab, onChoose }: TabListProps) {
  const move = (event: KeyboardEvent) => {
    const next = step(event.key, tabs.indexOf(tab), tabs.length);
    const chosen = next === null ? undefined : tabs[next];
    if (!chosen) return;
    event.preventDefault();
    onChoose(chosen);
    document.getElementById(`tab-${chosen}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={move}>
      {tabs.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text(tabKeys[name])}
        </button>
      ))}
    </div>
  );
}
