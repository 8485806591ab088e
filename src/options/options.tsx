/** The options page: every choice a person has, each in force at once. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Governed } from '../shell/policy.ts';
import type { Settings } from '../shell/settings.ts';
import { Part } from '../ui/part.tsx';
import { Seam } from '../ui/parts.tsx';
import { Switch } from '../ui/switch.tsx';
import { Data } from './data.tsx';
import { BadgeSwitch, Hold, Lines, Register, Sensitivity } from './how.tsx';
import { Keys } from './keys.tsx';
import { Locked } from './locked.tsx';
import { MorePages } from './more-pages.tsx';
import { Patterns } from './patterns.tsx';
import type { OptionsPort } from './port.ts';
import { ShownTable } from './shown-table.tsx';
import { Sites } from './sites.tsx';
import './options.css';

/** Draws the options page into `root`. */
export function mountOptions(root: HTMLElement, port: OptionsPort): void {
  root.className = 'amends tab-page options';
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
        <Part id="send" title={text('options_hold')} about={text('options_hold_about')}>
          <Locked {...isLocked('hold')}>
            <Hold {...given} />
          </Locked>
        </Part>
        <Part id="show" title={text('options_show')} about={text('options_show_about')}>
          <Locked {...isLocked('sensitivity')}>
            <Sensitivity {...given} />
            <ShownTable text={text} chosen={settings.sensitivity} />
          </Locked>
          <Locked {...isLocked('underline')}>
            <Lines {...given} />
          </Locked>
          <Locked {...isLocked('badge')}>
            <BadgeSwitch {...given} />
          </Locked>
        </Part>
        <Part id="tone" title={text('options_register')} about={text('options_register_about')}>
          <Locked {...isLocked('register')}>
            <Register {...given} />
          </Locked>
        </Part>
        <Part id="sites" title={text('options_sites')} about={text('options_sites_about')}>
          <Locked {...isLocked('sitesOff')}>
            <Sites {...given} groups={port.siteGroups} added={port.added} />
          </Locked>
        </Part>
        <Part id="patterns" title={text('options_patterns')} about={text('options_patterns_about')}>
          <Locked {...isLocked('rulesOff')}>
            <Patterns {...given} load={port.patterns} />
          </Locked>
        </Part>
        <Part id="keys" title={text('options_keys')} about={text('options_keys_about')}>
          <Keys text={text} shortcuts={port.shortcuts} />
        </Part>
        <Part id="data" title={text('options_data')} about={text('options_data_about')}>
          <Data text={text} exported={port.exported} deleteEverything={port.deleteEverything} />
        </Part>
      </main>
      <MorePages text={text} />
    </>
  );
}
