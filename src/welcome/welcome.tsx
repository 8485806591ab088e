/** The welcome page: what Amends does, what it does not, and a first look at it. */
import { render } from 'preact';
import type { SiteGroup } from '../sites/index.ts';
import { Part } from '../ui/part.tsx';
import { Seam } from '../ui/parts.tsx';
import type { Text, TextKey } from '../ui/text.ts';
import { Places } from './places.tsx';
import { Try } from './try.tsx';
import './welcome.css';

export interface WelcomePort {
  readonly text: Text;
  readonly siteGroups: readonly SiteGroup[];
  /** Starts Amends on the page's own field; resolves when it listens. Called once. */
  attach(): Promise<void>;
  openOptions(): Promise<void>;
}

/** Draws the welcome page into `root`. */
export function mountWelcome(root: HTMLElement, port: WelcomePort): void {
  root.className = 'amends tab-page welcome';
  render(<Welcome port={port} />, root);
}

const does: readonly TextKey[] = [
  'welcome_does_marks',
  'welcome_does_card',
  'welcome_does_hold',
  'welcome_does_popup',
];

const doesNot: readonly TextKey[] = [
  'welcome_not_network',
  'welcome_not_kept',
  'welcome_not_others',
  'welcome_not_judge',
  'welcome_not_push',
];

function Welcome({ port }: { port: WelcomePort }) {
  const { text } = port;
  return (
    <>
      <header class="intro">
        <h1>
          <Seam />
          {text('welcome_title')}
        </h1>
        <p>{text('welcome_lead')}</p>
      </header>
      <main>
        <Part id="does" title={text('welcome_does')}>
          <Lines text={text} lines={does} />
        </Part>
        <Try text={text} attach={port.attach} />
        <Part id="not" title={text('welcome_not')}>
          <Lines text={text} lines={doesNot} />
        </Part>
        <Places text={text} groups={port.siteGroups} />
        <Part id="settings" title={text('welcome_settings')} about={text('welcome_settings_about')}>
          <button type="button" class="button" onClick={() => port.openOptions()}>
            {text('welcome_settings_open')}
          </button>
        </Part>
      </main>
    </>
  );
}

function Lines({ text, lines }: { text: Text; lines: readonly TextKey[] }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line}>{text(line)}</li>
      ))}
    </ul>
  );
}
