/** The toolbar popup: review what is written, compose a repair, come back when promised. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Beginning } from '../repair/compose/draft.ts';
import type { Governed } from '../shell/policy.ts';
import type { Settings } from '../shell/settings.ts';
import { Seam } from '../ui/parts.tsx';
import { Switch } from '../ui/switch.tsx';
import type { PopupPort, TabStatus } from './port.ts';
import { later } from './returns/later.tsx';
import { begunOnCard } from './review/begun-on-card.ts';
import { useNewest } from './review/newest.ts';
import { ReviewTab } from './review/review-tab.tsx';
import { type Tab, TabList, tabs } from './tab-list.tsx';
import './popup.css';

const ComposeTab = later(() => import('./compose/compose-tab.tsx').then((module) => module.ComposeTab));
const ReturnsTab = later(() => import('./returns/returns-tab.tsx').then((module) => module.ReturnsTab));

/** Draws the popup into `root` and gives the function that takes it away. */
export function mountPopup(root: HTMLElement, port: PopupPort): () => void {
  root.className = 'amends popup';
  render(<Popup port={port} />, root);
  return () => render(null, root);
}

function Popup({ port }: { port: PopupPort }) {
  const { text } = port;
  const [settings, setSettings] = useState(port.settings);
  const [locked, setLocked] = useState<readonly Governed[]>([]);
  const [status, setStatus] = useState<TabStatus | null>(null);
  const [tab, setTab] = useState<Tab>('review');
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  // A tab that was left keeps what was written in it.
  const [visited, setVisited] = useState<ReadonlySet<Tab>>(new Set([tab]));
  const newest = useNewest();
  const refresh = () =>
    newest(
      port.status().catch((): TabStatus => ({ kind: 'unreachable' })),
      setStatus,
    );
  useEffect(() => {
    void refresh();
    void port.locked().then(setLocked);
    begunOnCard(port).then(
      (begun) => begun && composeFrom(begun),
      () => undefined,
    );
  }, []);
  const change = (next: (settings: Settings) => Settings) =>
    port.change(next).then((stored) => {
      setSettings(stored);
      return refresh();
    });
  const choose = (chosen: Tab) => {
    setTab(chosen);
    setVisited((before) => new Set([...before, chosen]));
  };
  const composeFrom = (from: Beginning) => {
    setBeginning(from);
    choose('compose');
  };
  const panels = {
    review: () => (
      <ReviewTab
        {...{ port, settings, locked, status, change, refresh }}
        shown={tab === 'review'}
        onCompose={composeFrom}
      />
    ),
    compose: () => (
      <ComposeTab port={port} settings={settings} beginning={beginning} shown={tab === 'compose'} />
    ),
    returns: () => <ReturnsTab port={port} />,
  };
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
            locked={locked.includes('on')}
            label={text(settings.on ? 'popup_on' : 'popup_off')}
            onToggle={() => change((current) => ({ ...current, on: !current.on }))}
          />
        </div>
        {locked.includes('on') && <p class="locked">{text('popup_locked')}</p>}
        <TabList text={text} tab={tab} onChoose={choose} />
      </header>
      <main class="body">
        {tabs.map((name) => (
          <div
            key={name}
            id={`panel-${name}`}
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            {visited.has(name) && panels[name]()}
          </div>
        ))}
      </main>
      <footer class="foot">
        <button type="button" class="quiet" onClick={() => port.openOptions()}>
          {text('popup_settings')}
        </button>
      </footer>
    </>
  );
}
