/** One more look: what opens when a send was held. Not modal; the focus stays in the composer. */
import { useRef, useState } from 'preact/hooks';
import type { Rewording } from '../engine/types.ts';
import type { Weighted } from '../ui/marked.ts';
import { type Copy, Outcome, useApply } from '../ui/outcome.tsx';
import { Marked, Title, Wording } from '../ui/parts.tsx';
import type { Text, TextKey } from '../ui/text.ts';
import type { ReplaceOutcome } from './contract.ts';
import { surfaceKey } from './keys.ts';

export interface PanelProps {
  readonly text: Text;
  /** The message that was about to go. */
  readonly message: string;
  readonly marks: readonly Weighted[];
  readonly question: TextKey;
  /** The key that sends here, as people call it. */
  readonly sendKey: string;
  readonly rewordings: readonly Rewording[];
  readonly copy: Copy | null;
  readonly onApply: (rewording: Rewording) => Promise<ReplaceOutcome>;
  /** Does the held gesture once. */
  readonly onSend: () => Promise<'sent' | 'press-enter'>;
  readonly onClose: () => void;
}

export function Panel(props: PanelProps) {
  const { text, message, onClose } = props;
  const sheet = useRef<HTMLElement>(null);
  const { missed, apply } = useApply(props.onApply);
  return (
    <section
      ref={sheet}
      class="sheet panel"
      role="dialog"
      aria-labelledby="panel-title"
      aria-describedby="panel-ask"
      tabIndex={-1}
      onKeyDown={(event) => sheet.current && surfaceKey(event, sheet.current, onClose)}
    >
      <Title id="panel-title">{text('panel_title')}</Title>
      <figure class="bubble" aria-label={text('panel_reads')}>
        <Marked text={message} marks={props.marks} />
      </figure>
      <p class="ask" id="panel-ask">
        {text(props.question)}
      </p>
      {missed && <Outcome text={text} missed={missed} copy={props.copy} />}
      <div class="wordings">
        {props.rewordings.map((rewording) => (
          <Wording
            key={rewording.kind + rewording.text}
            text={text}
            message={message}
            rewording={rewording}
            onChoose={() => apply(rewording)}
          />
        ))}
      </div>
      <Actions {...props} />
    </section>
  );
}

function Actions({ text, sendKey, onSend }: PanelProps) {
  const [sending, setSending] = useState<'no' | 'yes' | 'press-enter'>('no');
  const send = async (event: Event) => {
    // Only a person's own press sends; a scripted click of the page never does.
    if (!event.isTrusted || sending === 'yes') return;
    setSending('yes');
    setSending((await onSend()) === 'sent' ? 'yes' : 'press-enter');
  };
  return (
    <div class="actions">
      {sending === 'press-enter' ? (
        <p class="note">{text('panel_press_key', sendKey)}</p>
      ) : (
        <button type="button" class="button" onClick={send}>
          {text('panel_send')}
        </button>
      )}
      <p class="hint">
        <kbd>{sendKey}</kbd> {text('panel_hint_send')} · <kbd>{text('key_escape')}</kbd>{' '}
        {text('panel_hint_close')}
      </p>
    </div>
  );
}
