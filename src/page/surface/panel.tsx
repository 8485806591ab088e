/** One more look: what opens when a send was held. Not modal; the focus stays in the composer. */
import { useState } from 'preact/hooks';
import type { Finding, Repair, Rewording } from '../../engine/types.ts';
import { CheckView } from '../../ui/check.tsx';
import { Choose } from '../../ui/choose.tsx';
import type { Copy } from '../../ui/copy.ts';
import { ruleName } from '../../ui/finding-text.ts';
import { inPlaceOf } from '../../ui/in-place.ts';
import type { Weighted } from '../../ui/marked.ts';
import type { Offer } from '../../ui/offers.ts';
import { Outcome, useApply } from '../../ui/outcome.tsx';
import { Marked, Title } from '../../ui/parts.tsx';
import type { Text, TextKey } from '../../ui/text.ts';
import type { ReplaceOutcome } from '../contract.ts';
import { PauseView } from './pause.tsx';
import { Sheet } from './sheet.tsx';

/** How a message goes: later, at a time to be chosen, or by the key that sends here, as people call it. */
export type Going = 'later' | { readonly key: string | null };

export interface PanelProps {
  readonly text: Text;
  /** The message that was about to go. */
  readonly message: string;
  readonly marks: readonly Weighted[];
  /** What it is held for. */
  readonly held: readonly Finding[];
  readonly question: TextKey;
  readonly going: Going;
  readonly offers: readonly Offer[];
  readonly repair: Repair;
  readonly copy: Copy | null;
  readonly onApply: (rewording: Rewording) => Promise<ReplaceOutcome>;
  /** Keeps a promise to come back; null where nothing is kept. */
  readonly onPromise: ((at: number) => Promise<boolean>) | null;
  readonly onClose: () => void;
  /** Does the held gesture once. */
  readonly onSend: () => Promise<'sent' | 'press-enter'>;
}

export function Panel(props: PanelProps) {
  const { text, message } = props;
  const { missed, apply } = useApply(props.onApply);
  const [pausing, setPausing] = useState(false);
  return (
    <Sheet name="panel" labelledBy="panel-title" describedBy="panel-ask">
      <Title id="panel-title">{text('panel_title')}</Title>
      {/* A pause is about another moment: on a small screen its buttons need the room. */}
      {!pausing && (
        <figure class="bubble" aria-label={text('panel_reads')}>
          <Marked text={message} marks={props.marks} />
        </figure>
      )}
      {!pausing && <Held text={text} held={props.held} />}
      {missed && <Outcome text={text} missed={missed} copy={props.copy} />}
      {pausing && props.onPromise ? (
        <PauseView
          id="panel-ask"
          text={text}
          onPromise={props.onPromise}
          onWrite={(words) => apply(inPlaceOf(message, words))}
          onClose={props.onClose}
        />
      ) : (
        <>
          <p class="ask" id="panel-ask">
            {text(props.question)}
          </p>
          <Choose text={text} message={message} offers={props.offers} onChoose={apply} />
          <CheckView text={text} repair={props.repair} marks={props.marks} />
        </>
      )}
      <Actions {...props} pausing={pausing} onPause={() => setPausing(!pausing)} />
    </Sheet>
  );
}

/** The marked words, for those who cannot see the line under them: most screen readers pass over a mark. */
function Held({ text, held }: Pick<PanelProps, 'text' | 'held'>) {
  return (
    <ul class="aside">
      {held.map(({ rule, start, quote }) => (
        <li key={`${rule} ${start}`}>
          {ruleName(text, rule)}: <q>{quote}</q>
        </li>
      ))}
    </ul>
  );
}

/** What is left to do by hand, when the message did not go by itself. */
export const howToSend = (text: Text, going: Going): string => {
  if (going === 'later') return text('panel_later_again');
  return going.key ? text('panel_press_key', going.key) : text('panel_press_control');
};

interface ActionsProps extends PanelProps {
  readonly pausing: boolean;
  readonly onPause: () => void;
}

function Actions({ text, going, onSend, onPromise, pausing, onPause }: ActionsProps) {
  const [sending, setSending] = useState<'no' | 'yes' | 'press-enter'>('no');
  const isLater = going === 'later';
  const send = async (event: Event) => {
    // Only a person's own press sends; a scripted click of the page never does.
    if (!event.isTrusted || sending === 'yes') return;
    setSending('yes');
    setSending((await onSend()) === 'sent' ? 'yes' : 'press-enter');
  };
  return (
    <div class="actions">
      {sending === 'press-enter' ? (
        <p class="note">{howToSend(text, going)}</p>
      ) : (
        <button type="button" class="button" onClick={send}>
          {text(isLater ? 'panel_send_later' : 'panel_send')}
        </button>
      )}
      {onPromise && (
        <button type="button" class="button" onClick={onPause}>
          {text(pausing ? 'panel_wordings' : 'panel_pause')}
        </button>
      )}
      <p class="hint">
        {!isLater && going.key && (
          <>
            <kbd>{going.key}</kbd> {text('panel_hint_send')} ·{' '}
          </>
        )}
        <kbd>{text('key_escape')}</kbd> {text('panel_hint_close')}
      </p>
    </div>
  );
}
