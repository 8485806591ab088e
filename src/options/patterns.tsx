/** The patterns by family, each with its reason, its examples, and a switch. */
import { useEffect, useState } from 'preact/hooks';
import type { Family } from '../engine/types.ts';
import { type Settings, toggled } from '../shell/settings.ts';
import { familyName, ruleName, ruleReason } from '../ui/finding-text.ts';
import { Marked } from '../ui/parts.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Text } from '../ui/text.ts';
import { Fold } from './fold.tsx';
import { byFamily, type Pattern } from './pattern.ts';
import type { Change } from './port.ts';

interface PatternsProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly change: Change;
  readonly load: () => Promise<readonly Pattern[]>;
}

export function Patterns({ text, settings, change, load }: PatternsProps) {
  const [patterns, setPatterns] = useState<readonly Pattern[]>([]);
  useEffect(() => void load().then(setPatterns), []);
  const toggle = (id: string) =>
    change((current) => ({ ...current, rulesOff: toggled(current.rulesOff, id) }));
  return (
    <div class="families">
      {byFamily(patterns).map(([family, members]) => (
        <FamilyView
          key={family}
          text={text}
          family={family}
          members={members}
          off={settings.rulesOff}
          onToggle={toggle}
        />
      ))}
    </div>
  );
}

interface FamilyProps {
  readonly text: Text;
  readonly family: Family;
  readonly members: readonly Pattern[];
  readonly off: readonly string[];
  readonly onToggle: (id: string) => void;
}

function FamilyView({ text, family, members, off, onToggle }: FamilyProps) {
  return (
    <Fold text={text} name={familyName(text, family)} ids={members.map(({ id }) => id)} off={off}>
      {() =>
        members.map((pattern) => (
          <PatternView
            key={pattern.id}
            text={text}
            pattern={pattern}
            on={!off.includes(pattern.id)}
            onToggle={() => onToggle(pattern.id)}
          />
        ))
      }
    </Fold>
  );
}

interface PatternProps {
  readonly text: Text;
  readonly pattern: Pattern;
  readonly on: boolean;
  readonly onToggle: () => void;
}

function PatternView({ text, pattern, on, onToggle }: PatternProps) {
  const { id, speaks, silent } = pattern;
  return (
    <li class="row pattern">
      <Switch on={on} label={ruleName(text, id)} onToggle={onToggle} />
      <p class="about">{ruleReason(text, id)}</p>
      <details class="examples">
        <summary>
          {text('options_examples')}
          <span class="aside">: {ruleName(text, id)}</span>
        </summary>
        {speaks.length > 0 && <p class="label">{text('options_speaks')}</p>}
        <ul>
          {speaks.map((example) => (
            <li key={example.text}>
              <Marked text={example.text} marks={[{ span: example.span, weight: 2 }]} />
            </li>
          ))}
        </ul>
        {silent.length > 0 && <p class="label">{text('options_silent')}</p>}
        <ul>
          {silent.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
