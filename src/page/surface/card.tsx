/** The card of one finding: its plain name, how it may land, and other words to choose from. */
import { useRef, useState } from 'preact/hooks';
import type { Finding, Rewording } from '../../engine/types.ts';
import { Choose } from '../../ui/choose.tsx';
import type { Copy } from '../../ui/copy.ts';
import { blankQuestion, ruleName, ruleReason, withoutWording } from '../../ui/finding-text.ts';
import { useFocusKept } from '../../ui/focus.ts';
import { offersOf } from '../../ui/offers.ts';
import { Outcome, useApply } from '../../ui/outcome.tsx';
import { Title } from '../../ui/parts.tsx';
import type { Text } from '../../ui/text.ts';
import type { ReplaceOutcome } from '../contract.ts';
import type { QuietScope } from '../quiet/quiet.ts';
import { QuietMenu, QuietNow, TurnDown } from './quiet-menu.tsx';
import { Sheet } from './sheet.tsx';

export interface CardProps {
  readonly text: Text;
  /** The message the finding was made in. */
  readonly message: string;
  readonly finding: Finding;
  /** Where the pattern is described, as the rule names it. */
  readonly source: string | undefined;
  readonly copy: Copy | null;
  /** Somebody else has a say in this message, and no wording is offered. */
  readonly advised: boolean;
  readonly onApply: (rewording: Rewording) => Promise<ReplaceOutcome>;
  /** The site's name where its conversations cannot be told apart, else null. */
  readonly siteOnly: string | null;
  /** Leaves the words as they are. True when the pattern offers to fall silent: then the card stays. */
  readonly onKeep: () => boolean;
  /** Answers that offer. */
  readonly onTurnDown: (off: boolean) => void;
  /** Quiets something. Gives what undoes it. */
  readonly onQuiet: (scope: QuietScope) => () => void;
  /** Opens the look at the whole message. */
  readonly onLook: () => void;
  /** Leads to composing a repair from here; null where nothing is to be repaired. */
  readonly onCompose: (() => void) | null;
  readonly onClose: () => void;
}

/** What the card shows below its reason. */
type View = 'words' | 'menu' | 'quiet' | 'turn-down';

/** It takes the focus only when the desk gives it (opened by a key). */
export function Card(props: CardProps) {
  const { text, finding } = props;
  return (
    <Sheet name="card" labelledBy="card-title" describedBy="card-reason card-keys">
      <Title id="card-title">{ruleName(text, finding.rule)}</Title>
      <p class="reason" id="card-reason">
        {blankQuestion(text, finding.quote) || ruleReason(text, finding.rule)}
      </p>
      <p class="aside" id="card-keys">
        {text('card_keys')}
      </p>
      <Body {...props} />
    </Sheet>
  );
}

function Body(props: CardProps) {
  const { text, finding } = props;
  const [view, show] = useState<View>('words');
  const undo = useRef<() => void>(() => undefined);
  const place = useRef<HTMLDivElement>(null);
  const keepFocus = useFocusKept(place, view);
  const setView = (next: View) => {
    keepFocus();
    show(next);
  };
  const quieten = (scope: QuietScope) => {
    undo.current = props.onQuiet(scope);
    setView('quiet');
  };
  const keep = () => {
    const asks = props.onKeep();
    if (asks) setView('turn-down');
    return asks;
  };
  const hearAgain = () => {
    undo.current();
    setView('words');
  };
  return (
    <div ref={place}>
      {view === 'words' && <Words {...props} onKeep={keep} onMenu={() => setView('menu')} />}
      {view === 'menu' && (
        <QuietMenu text={text} siteOnly={props.siteOnly} onQuiet={quieten} onBack={() => setView('words')} />
      )}
      {view === 'quiet' && <QuietNow text={text} onUndo={hearAgain} />}
      {view === 'turn-down' && (
        <TurnDown text={text} pattern={ruleName(text, finding.rule)} onAnswer={props.onTurnDown} />
      )}
    </div>
  );
}

function Words(props: CardProps & { onMenu: () => void }) {
  const { text, message, finding } = props;
  const { missed, apply } = useApply(props.onApply);
  // Only a person's own press opens something outside the page.
  const compose = ({ isTrusted }: Event) => isTrusted && props.onCompose?.();
  return (
    <>
      {missed && <Outcome text={text} missed={missed} copy={props.copy} />}
      <Choose text={text} message={message} offers={offersOf(text, finding)} onChoose={apply} />
      {finding.rewordings.length === 0 && finding.family !== 'blank' && (
        <p class="note">{withoutWording(text, finding, props.advised)}</p>
      )}
      {props.onCompose && (
        <button type="button" class="quiet compose-from" onClick={compose}>
          {text('compose_from_review')}
        </button>
      )}
      <Foot {...props} />
    </>
  );
}

function Foot({ text, source, onKeep, onMenu, onLook }: CardProps & { onMenu: () => void }) {
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
        <button type="button" class="quiet" onClick={onLook}>
          {text('card_look')}
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
