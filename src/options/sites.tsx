/** Where Amends works: the listed sites, and those the person added. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Settings, toggled, withName } from '../shell/settings.ts';
import { Switch } from '../ui/switch.tsx';
import type { Text } from '../ui/text.ts';
import { Fold } from './fold.tsx';
import type { Change, OptionsPort } from './port.ts';

interface SitesProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly change: Change;
  readonly groups: OptionsPort['siteGroups'];
  readonly added: OptionsPort['added'];
}

export function Sites({ text, settings, change, groups, added }: SitesProps) {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const read = () => void added.read().then(setOrigins, () => setOrigins([]));
    read();
    return added.watch(read);
  }, []);

  const toggle = (id: string) => () =>
    change((current) => ({ ...current, sitesOff: toggled(current.sitesOff, id) }));
  const remove = async (origin: string) => {
    // Off first: what runs in open tabs falls silent at once, and not only when they are loaded again.
    await change((current) => ({ ...current, sitesOff: withName(current.sitesOff, origin) }));
    if (!(await added.remove(origin))) return;
    setRemoved(text('options_site_removed', hostOf(origin)));
    // The pressed button goes with its row; the focus stays with the list.
    heading.current?.focus();
  };
  const isOn = (id: string) => !settings.sitesOff.includes(id);

  return (
    <>
      <div class="families">
        {groups.map(({ kind, sites }) => (
          <Fold
            key={kind}
            text={text}
            name={text(`sites_${kind}`)}
            ids={sites.map(({ id }) => id)}
            off={settings.sitesOff}
          >
            {() =>
              sites.map(({ id, name }) => (
                <li key={id} class="row">
                  <Switch on={isOn(id)} label={name} onToggle={toggle(id)} />
                </li>
              ))
            }
          </Fold>
        ))}
      </div>
      <h3 ref={heading} tabIndex={-1}>
        {text('options_added')}
      </h3>
      {origins.length === 0 && <p class="about">{text('options_added_none')}</p>}
      <ul class="rows">
        {origins.map((origin) => (
          <li key={origin} class="row with-button">
            <Switch on={isOn(origin)} label={hostOf(origin)} onToggle={toggle(origin)} />
            <button
              type="button"
              class="quiet"
              aria-label={text('options_remove_site', hostOf(origin))}
              onClick={() => remove(origin)}
            >
              {text('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      <p class="said" role="status">
        {removed}
      </p>
    </>
  );
}

const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');
