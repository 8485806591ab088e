/** The "quiet this" menu of a card, what it says when something is quiet, and the offer to turn a pattern down. */
import type { Text } from '../../ui/text.ts';
import type { QuietScope } from '../quiet/quiet.ts';

interface QuietMenuProps {
  readonly text: Text;
  /** The site's name where conversations cannot be told apart: then the whole site is offered. */
  readonly siteOnly: string | null;
  readonly onQuiet: (scope: QuietScope) => void;
  readonly onBack: () => void;
}

/** From the nearest to the widest. */
const scopes: readonly QuietScope[] = ['message', 'conversation', 'today', 'phrase', 'pattern'];

function scopeName(text: Text, scope: QuietScope, siteOnly: string | null): string {
  if (scope === 'conversation' && siteOnly !== null) return text('card_quiet_site', siteOnly);
  return text(`card_quiet_${scope}`);
}

export function QuietMenu({ text, siteOnly, onQuiet, onBack }: QuietMenuProps) {
  return (
    <fieldset class="menu">
      <legend class="aside">{text('card_quiet')}</legend>
      {scopes.map((scope) => (
        <button type="button" class="quiet" key={scope} onClick={() => onQuiet(scope)}>
          {scopeName(text, scope, siteOnly)}
        </button>
      ))}
      <button type="button" class="quiet back" onClick={onBack}>
        ← {text('card_back')}
      </button>
    </fieldset>
  );
}

export function QuietNow({ text, onUndo }: { text: Text; onUndo: () => void }) {
  return (
    <div class="foot">
      <p class="quieted">{text('card_quieted')}</p>
      <button type="button" class="quiet end" onClick={onUndo}>
        {text('card_quiet_undo')}
      </button>
    </div>
  );
}

interface TurnDownProps {
  readonly text: Text;
  readonly pattern: string;
  readonly onAnswer: (off: boolean) => void;
}

export function TurnDown({ text, pattern, onAnswer }: TurnDownProps) {
  return (
    <fieldset class="menu">
      <legend class="ask">{text('card_turn_down', pattern)}</legend>
      <div class="pair">
        <button type="button" class="button" onClick={() => onAnswer(true)}>
          {text('card_turn_down_yes')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {text('card_turn_down_no')}
        </button>
      </div>
    </fieldset>
  );
}
