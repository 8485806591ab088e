/** How Amends works for this person: when it holds, how much it shows, in which tone it offers words. */
import type { Settings } from '../shell/settings.ts';
import { Switch } from '../ui/switch.tsx';
import type { Text } from '../ui/text.ts';
import { type Choice, Choices } from './choices.tsx';
import type { Change } from './port.ts';

interface HowProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly change: Change;
}

const holds: readonly Choice<Settings['hold']>[] = [
  { value: 'never', name: 'options_hold_never', about: 'options_hold_never_about' },
  { value: 'serious', name: 'options_hold_serious', about: 'options_hold_serious_about' },
  { value: 'clear', name: 'options_hold_clear', about: 'options_hold_clear_about' },
];

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

const sensitivities: readonly Choice<Settings['sensitivity']>[] = [
  { value: 'gentle', name: 'options_gentle', about: 'options_gentle_about' },
  { value: 'balanced', name: 'options_balanced', about: 'options_balanced_about' },
  { value: 'thorough', name: 'options_thorough', about: 'options_thorough_about' },
];

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

const registers: readonly Choice<Settings['register']>[] = [
  { value: 'site', name: 'options_register_site' },
  { value: 'partner', name: 'options_register_partner' },
  { value: 'family', name: 'options_register_family' },
  { value: 'friend', name: 'options_register_friend' },
  { value: 'work', name: 'options_register_work' },
  { value: 'child', name: 'options_register_child' },
];

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
