/** How Amends works for this person: when it holds, how much it shows, in which tone it offers words. */
import { choices, type Settings } from '../shell/settings.ts';
import { Switch } from '../ui/switch.tsx';
import type { Text } from '../ui/text.ts';
import { Choices } from './choices.tsx';
import type { Change } from './port.ts';

interface HowProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly change: Change;
}

const holds = choices.hold.map((value) => ({
  value,
  name: `options_hold_${value}` as const,
  about: `options_hold_${value}_about` as const,
}));

export function Hold({ text, settings, change }: HowProps) {
  return (
    <Choices
      text={text}
      heading="send"
      choices={holds}
      chosen={settings.hold}
      onChoose={(hold) => change((current) => ({ ...current, hold }))}
    />
  );
}

const sensitivities = choices.sensitivity.map((value) => ({
  value,
  name: `options_${value}` as const,
  about: `options_${value}_about` as const,
}));

export function Sensitivity({ text, settings, change }: HowProps) {
  return (
    <Choices
      text={text}
      heading="show"
      choices={sensitivities}
      chosen={settings.sensitivity}
      onChoose={(sensitivity) => change((current) => ({ ...current, sensitivity }))}
    />
  );
}

export function Lines({ text, settings, change }: HowProps) {
  return (
    <div class="row apart">
      <Switch
        on={settings.underline}
        label={text('options_lines')}
        onToggle={() => change((current) => ({ ...current, underline: !current.underline }))}
      />
      <p class="about">{text('options_lines_about')}</p>
    </div>
  );
}

export function BadgeSwitch({ text, settings, change }: HowProps) {
  return (
    <div class="row apart">
      <Switch
        on={settings.badge}
        label={text('options_badge')}
        onToggle={() => change((current) => ({ ...current, badge: !current.badge }))}
      />
      <p class="about">{text('options_badge_about')}</p>
    </div>
  );
}

const registers = choices.register.map((value) => ({ value, name: `options_register_${value}` as const }));

export function Register({ text, settings, change }: HowProps) {
  return (
    <Choices
      text={text}
      heading="tone"
      choices={registers}
      chosen={settings.register}
      onChoose={(register) => change((current) => ({ ...current, register }))}
    />
  );
}
