/** "Take a few minutes": a time to come back, and a sentence that promises it. */
import { useState } from 'preact/hooks';
import { chosenTime, type ReturnChoice, returnChoices } from '../../repair/returns/choices.ts';
import { spokenTime } from '../../repair/returns/spoken-time.ts';
import { usePromise } from '../../ui/promise.ts';
import type { Text } from '../../ui/text.ts';

interface PauseProps {
  /** The id of its question, which describes the panel. */
  readonly id: string;
  readonly text: Text;
  /** Keeps the promise, in milliseconds since 1970. Resolves to whether it is kept; never rejects. */
  readonly onPromise: (at: number) => Promise<boolean>;
  /** Puts the sentence in the place of the draft. */
  readonly onWrite: (message: string) => Promise<void>;
  /** Gives the focus back to the draft. */
  readonly onClose: () => void;
}

export function PauseView(props: PauseProps) {
  const { text } = props;
  const [choice, setChoice] = useState<ReturnChoice>('minutes');
  const [promised, setPromised] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const press = usePromise(props.onPromise);
  const message = text('returns_pause', text(`returns_in_${choice}`));

  /** Only a person's own press promises; a scripted click of the page never does. */
  const promise = (follow: (at: number) => Promise<boolean>) => (event: Event) => {
    if (!event.isTrusted) return;
    void press(choice, chosenTime(choice, new Date()).getTime(), async (at) => {
      setFailed(at === null);
      return at !== null && follow(at);
    });
  };
  const write = promise(async () => {
    await props.onWrite(message);
    // Where the words went in, all this is gone; where they did not, they may be tried again.
    return false;
  });
  const keep = promise(async (at) => {
    setPromised(at);
    return true;
  });

  if (promised !== null) return <Kept text={text} at={promised} onClose={props.onClose} />;
  return (
    <fieldset class="pause">
      <legend class="ask" id={props.id}>
        {text('returns_when')}
      </legend>
      <div class="chips">
        {returnChoices.map((one) => (
          <button
            type="button"
            class="chip"
            key={one}
            aria-pressed={one === choice}
            onClick={() => setChoice(one)}
          >
            {text(`returns_in_${one}`)}
          </button>
        ))}
      </div>
      <p class="copyable">{message}</p>
      <div class="chips">
        <button type="button" class="button main" onClick={write}>
          {text('pause_write')}
        </button>
        <button type="button" class="button" onClick={keep}>
          {text('pause_keep')}
        </button>
      </div>
      <p class="hint" role="status">
        {text(failed ? 'pause_failed' : 'returns_keeps')}
      </p>
    </fieldset>
  );
}

function Kept({ text, at, onClose }: { text: Text; at: number; onClose: () => void }) {
  const { day, time } = spokenTime(at, Date.now());
  return (
    <div class="pause">
      <p class="note" role="status">
        {text('pause_kept', text('returns_at', day, time))}
      </p>
      <button type="button" class="button" ref={(button) => button?.focus()} onClick={onClose}>
        {text('pause_back')}
      </button>
    </div>
  );
}
