/** One honest line about the tab: "off" and "not working" do not look alike. */
import { type Settings, withName, without } from '../shell/settings.ts';
import { Switch } from '../ui/switch.tsx';
import type { Text, TextKey } from '../ui/text.ts';
import type { TabStatus } from './port.ts';

interface StatusLineProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly status: TabStatus | null;
  /** An organisation says on which sites Amends is in use. */
  readonly locked: boolean;
  readonly change: (change: (settings: Settings) => Settings) => Promise<void>;
}

const standingKeys = {
  works: 'popup_status_works',
  'no-composer': 'popup_status_no_composer',
  'cannot-hold': 'popup_status_cannot_hold',
  'switched-off': 'popup_status_off_here',
  quiet: 'popup_status_quiet',
} as const satisfies Record<string, TextKey>;

export function StatusLine({ text, settings, status, locked, change }: StatusLineProps) {
  const { line, tone } = describe(text, settings, status);
  const site = status?.kind === 'here' ? status.status : null;
  const onHere = site !== null && !settings.sitesOff.includes(site.siteId);
  const toggle = () =>
    site &&
    change((current) => ({
      ...current,
      sitesOff: (onHere ? withName : without)(current.sitesOff, site.siteId),
    }));
  return (
    <>
      <div class="status">
        <p class={`standing ${tone}`}>{line}</p>
        {site?.standing === 'quiet' && (
          <button type="button" class="button" onClick={() => change(loudEverywhere)}>
            {text('popup_quiet_end')}
          </button>
        )}
        {site && settings.on && (
          <Switch on={onHere} label={text('popup_on_here')} locked={locked} onToggle={toggle} />
        )}
      </div>
      {locked && site && settings.on && <p class="locked here">{text('popup_locked')}</p>}
    </>
  );
}

/** From here one cannot tell which conversation it was, so that all of them are heard again. */
const loudEverywhere = (current: Settings): Settings => ({
  ...current,
  quietUntil: 0,
  quietConversations: [],
});

/** The line, and whether its sign is a full, half or empty dot. */
function describe(text: Text, settings: Settings, status: TabStatus | null) {
  if (!settings.on) return { line: text('popup_status_off'), tone: 'off' };
  if (!status) return { line: text('popup_status_looking'), tone: 'off' };
  if (status.kind === 'unreachable') return { line: text('popup_status_unreachable'), tone: 'off' };
  if (status.kind === 'unlisted') return { line: text('popup_status_unlisted', status.site), tone: 'off' };
  const { standing, siteName } = status.status;
  const tones = {
    ...{ works: 'works', 'no-composer': 'partly', 'cannot-hold': 'partly' },
    ...{ 'switched-off': 'off', quiet: 'off' },
  };
  return { line: text(standingKeys[standing], siteName), tone: tones[standing] };
}
