/** The options page: every choice a person has, each in force at once. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Governed } from '../shell/policy.ts';
import type { Settings } from '../shell/settings.ts';
import { Seam } from '../ui/parts.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Text, TextKey } from '../ui/text.ts';
import { Data } from './data.tsx';
import { BadgeSwitch, Hold, Lines, Register, Sensitivity } from './how.tsx';
import { Locked } from './locked.tsx';
import { Patterns } from './patterns.tsx';
import type { OptionsPort } from './port.ts';
import { Sites } from './sites.tsx';
import './options.css';

/** Draws the options page into `root`. */
export function mountOptions(root: HTMLElement, port: OptionsPort): void {
  root.className = 'amends options';
  render(<Options port={port} />, root);
}

function Options({ port }: { port: OptionsPort }) {
  const { text } = port;
  const [settings, setSettings] = useState(port.settings);
  const [locked, setLocked] = useState<readonly Governed[]>([]);
  // What is locked can change with the settings: an organisation's policy may arrive at any time.
  useEffect(() => void port.locked().then(setLocked), [settings]);
  useEffect(() => port.watch(setSettings), []);
  const change = (by: (settings: Settings) => Settings) => port.change(by).then(setSettings);
  const given = { text, settings, change };
  const isLocked = (name: Governed) => ({ text, locked: locked.includes(name) });
  return (
    <>
      <header class="intro">
        <div class="head">
          <h1>
            <Seam />
            {text('options_title')}
          </h1>
          <Locked {...isLocked('on')}>
            <Switch
              on={settings.on}
              label={text(settings.on ? 'popup_on' : 'popup_off')}
              onToggle={() => change((current) => ({ ...current, on: !current.on }))}
            />
          </Locked>
        </div>
        <p>{text('options_lead')}</p>
      </header>
      <main>
        <Part text={text} id="send" title="options_hold" about="options_hold_about">
          <Locked {...isLocked('hold')}>
            <Hold {...given} />
          </Locked>
        </Part>
        <Part text={text} id="show" title="options_show" about="options_show_about">
          <Locked {...isLocked('sensitivity')}>
            <Sensitivity {...given} />
          </Locked>
          <Locked {...isLocked('underline')}>
            <Lines {...given} />
            <BadgeSwitch {...given} />
          </Locked>
        </Part>
        <Part text={text} id="tone" title="options_register" about="options_register_about">
          <Locked {...isLocked('register')}>
            <Register {...given} />
          </Locked>
        </Part>
        <Part text={text} id="sites" title="options_sites" about="options_sites_about">
          <Locked {...isLocked('sitesOff')}>
            <Sites {...given} listed={port.sites} added={port.added} />
          </Locked>
        </Part>
        <Part text={text} id="patterns" title="options_patterns" about="options_patterns_about">
          <Locked {...isLocked('rulesOff')}>
            <Patterns {...given} load={port.patterns} />
          </Locked>
        </Part>
        <Part text={text} id="data" title="options_data" about="options_data_about">
          <Data text={text} exported={port.exported} deleteEverything={port.deleteEverything} />
        </Part>
      </main>
    </>
  );
}

interface PartProps {
  readonly text: Text;
  readonly id: string;
  readonly title: TextKey;
  readonly about: TextKey;
  readonly children: ComponentChildren;
}

function Part({ text, id, title, about, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{text(title)}</h2>
      <p class="about" id={`${id}-about`}>
        {text(about)}
      </p>
      {children}
    </section>
  );
}
