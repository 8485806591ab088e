/** The card of one finding: its plain name, how it may land, and other words to choose from. */
import { useState } from 'preact/hooks';
import type { Finding, Rewording } from '../engine/types.ts';
import { ruleName, ruleReason } from '../ui/findingText.ts';
import { offersOf } from '../ui/offers.ts';
import { type Copy, Outcome, useApply } from '../ui/outcome.tsx';
import { Title, Wordings } from '../ui/parts.tsx';
import type { Text } from '../ui/text.ts';
import type { ReplaceOutcome } from './contract.ts';
import type { QuietScope } from './quiet.ts';
import { Sheet } from './sheet.tsx';

export interface CardProps {
  readonly text: Text;
  /** The message the finding was made in. */
  readonly message: string;
  readonly finding: Finding;
  /** Where the pattern is described, as the rule names it. */
  readonly source: string | undefined;
  readonly copy: Copy | null;
  readonly onApply: (rewording: Rewording) => Promise<ReplaceOutcome>;
  readonly onKeep: () => void;
  readonly onQuiet: (scope: QuietScope) => void;
}

/** It takes the focus only when the desk gives it (opened by a key). */
export function Card(props: CardProps) {
  const { text, message, finding } = props;
  const [view, setView] = useState<'words' | 'quiet'>('words');
  const { missed, apply } = useApply(props.onApply);
  return (
    <Sheet name="card" labelledBy="card-title" describedBy="card-reason card-keys">
      <Title id="card-title">{ruleName(text, finding.rule)}</Title>
      <p class="reason" id="card-reason">
        {ruleReason(text, finding.rule)}
      </p>
      <p class="aside" id="card-keys">
        {text('card_keys')}
      </p>
      {missed && <Outcome text={text} missed={missed} copy={props.copy} />}
      {view === 'quiet' ? (
        <QuietMenu {...props} onBack={() => setView('words')} />
      ) : (
        <>
          <Wordings text={text} message={message} offers={offersOf(text, finding)} onChoose={apply} />
          {finding.rewordings.length === 0 && <p class="note">{text('card_mine')}</p>}
          <Foot {...props} onMenu={() => setView('quiet')} />
        </>
      )}
    </Sheet>
  );
}

function Foot({ text, source, onKeep, onMenu }: CardProps & { onMenu: () => void }) {
  const [why, setWhy] = useState(false);
  return (
    <>
      {why && source && <p class="source">{text('card_why_source', source)}</p>}
      <div class="foot">
        <button type="button" class="quiet" onClick={onKeep}>
          {text('card_keep')}
        </button>
        <button type="button" class="quiet" onClick={onMenu}>
          {text('card_quiet')}…
        </button>
        {source && (
          <button type="button" class="quiet end" aria-expanded={why} onClick={() => setWhy(!why)}>
            {text('card_why')}
          </button>
        )}
      </div>
    </>
  );
}

const scopes = [
  ['message', 'card_quiet_message'],
  ['phrase', 'card_quiet_phrase'],
  ['pattern', 'card_quiet_pattern'],
] as const;

function QuietMenu({ text, onQuiet, onBack }: CardProps & { onBack: () => void }) {
  // The button that opened this view is gone, so a keyboard user's focus moves to the first choice.
  const takeFocus = (element: HTMLElement | null) => {
    const root = element?.getRootNode() as ShadowRoot | undefined;
    if (root && 'host' in root && root.host.matches(':focus')) element?.querySelector('button')?.focus();
  };
  return (
    <fieldset class="menu" ref={takeFocus}>
      <legend class="aside">{text('card_quiet')}</legend>
      {scopes.map(([scope, key]) => (
        <button type="button" class="quiet" key={scope} onClick={() => onQuiet(scope)}>
          {text(key)}
        </button>
      ))}
      <button type="button" class="quiet back" onClick={onBack}>
        ← {text('card_back')}
      </button>
    </fieldset>
  );
}
