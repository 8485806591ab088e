/** The toolbar popup: the message in the page, and a place to paste one. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../shell/settings.ts';
import { Seam } from '../ui/parts.tsx';
import { step } from '../ui/step.ts';
import { Switch } from '../ui/switch.tsx';
import type { Text, TextKey } from '../ui/text.ts';
import { MessageTab } from './message-tab.tsx';
import { PasteTab } from './paste-tab.tsx';
import type { PopupPort, TabStatus } from './port.ts';
import { ReturnsTab } from './returns-tab.tsx';
import './popup.css';

const tabs = ['message', 'paste', 'returns'] as const;
type Tab = (typeof tabs)[number];
const tabKeys: Record<Tab, TextKey> = {
  message: 'popup_tab_message',
  paste: 'popup_tab_paste',
  returns: 'popup_tab_returns',
};

/** Draws the popup into `root` and gives the function that takes it away. */
export function mountPopup(root: HTMLElement, port: PopupPort): () => void {
  root.className = 'amends popup';
  render(<Popup port={port} />, root);
  return () => render(null, root);
}

function Popup({ port }: { port: PopupPort }) {
  const { text } = port;
  const [settings, setSettings] = useState(port.settings);
  const [status, setStatus] = useState<TabStatus | null>(null);
  const [chosen, setChosen] = useState<Tab | null>(null);
  const refresh = () => port.status().then(setStatus, () => setStatus({ kind: 'unreachable' }));
  useEffect(() => {
    refresh();
  }, []);
  // Where there is no page to look at, the place to paste is what one came for.
  const tab = chosen ?? (status?.kind === 'unreachable' ? 'paste' : 'message');
  const change = (next: (settings: Settings) => Settings) =>
    port.change(next).then((stored) => {
      setSettings(stored);
      return refresh();
    });
  return (
    <>
      <header>
        <div class="head">
          <h1 class="name">
            <Seam />
            {text('app_name')}
          </h1>
          <Switch
            on={settings.on}
            label={text(settings.on ? 'popup_on' : 'popup_off')}
            onToggle={() => change((current) => ({ ...current, on: !current.on }))}
          />
        </div>
        <TabList text={text} tab={tab} onChoose={setChosen} />
      </header>
      <main class="body">
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'message' && (
            <MessageTab port={port} settings={settings} status={status} change={change} refresh={refresh} />
          )}
          {tab === 'paste' && <PasteTab port={port} sensitivity={settings.sensitivity} />}
          {tab === 'returns' && <ReturnsTab port={port} />}
        </div>
      </main>
      <footer class="foot">
        <button type="button" class="quiet" onClick={() => port.openOptions()}>
          {text('popup_settings')}
        </button>
      </footer>
    </>
  );
}

interface TabListProps {
  readonly text: Text;
  readonly tab: Tab;
  readonly onChoose: (tab: Tab) => void;
}

function TabList({ text, tab, onChoose }: TabListProps) {
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
          aria-controls="panel"
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
