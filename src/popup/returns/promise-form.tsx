/** A pause with a promised time, in the person's words: for the message, and to be reminded of. */
import { useState } from 'preact/hooks';
import type { ReplaceOutcome } from '../../engine/types.ts';
import { returnChoices } from '../../repair/returns/choices.ts';
import { promisedWords } from '../../repair/returns/phrase.ts';
import { copyFor, useCopy } from '../../ui/copy.ts';
import { usePromise } from '../../ui/promise.ts';
import type { TextKey } from '../../ui/text.ts';
import type { PopupPort } from '../port.ts';
import { changeInPage, draftInPage } from '../review/draft-in-page.ts';
import { useNewest } from '../review/newest.ts';

interface PromiseFormProps {
  readonly port: PopupPort;
  readonly moment: (at: number) => string;
  /** With the first promise there is, the browser is asked for notifications. */
  readonly isFirst: boolean;
  readonly onAllowed: (allowed: boolean) => void;
  readonly onSaid: (words: string) => void;
}

export function PromiseForm({ port, moment, isFirst, onAllowed, onSaid }: PromiseFormProps) {
  const { text, returns } = port;
  const [words, setWords] = useState('');
  const [understood, setUnderstood] = useState<{ of: string; at: number | null }>({ of: '', at: null });
  const newest = useNewest();
  const press = usePromise(returns.promise);
  const copy = copyFor(document);
  const { press: pressCopy, nameOf, forget } = useCopy(copy);
  // The time belongs to the words it was read from: newer ones have none yet.
  const isRead = understood.of === words;
  const at = isRead ? understood.at : null;
  const when = at && (promisedWords(words) ?? moment(at));
  const message = when ? text('returns_pause', when) : '';

  const write = (typed: string) => {
    setWords(typed);
    forget();
    void newest(returns.understand(typed), (read) => setUnderstood({ of: typed, at: read }));
  };
  /**
   * No words go in before their promise is kept, which the background does: the browser may close the popup over its
   * question about notifications. That question comes last, and counts only shortly after the press; where the browser
   * does not take it any more (Firefox, after words went in), the list of promises has a button for it.
   */
  const promise = (put: boolean) => () => {
    if (at === null) return;
    void press(words, at, async (promised) => {
      const outcome = promised === null ? 'failed' : put ? await putInMessage(port, message) : null;
      onSaid(text(saidKey(outcome), moment(at)));
      if (isFirst && outcome !== 'failed') void returns.notifications.ask().then(onAllowed);
      const isDone = outcome === null || outcome === 'done';
      // Words that did not go in stay here, to be copied.
      if (isDone) write('');
      return isDone;
    });
  };

  return (
    <form class="promise" onSubmit={(event) => event.preventDefault()}>
      <h2>{text('returns_title')}</h2>
      <label>
        <span>{text('returns_when')}</span>
        <input
          type="text"
          value={words}
          autocomplete="off"
          aria-describedby="when-hint understood"
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
      <div class="chips">
        {returnChoices.map((choice) => (
          <button
            type="button"
            class="chip"
            key={choice}
            aria-pressed={words === text(`returns_in_${choice}`)}
            onClick={() => write(text(`returns_in_${choice}`))}
          >
            {text(`returns_in_${choice}`)}
          </button>
        ))}
      </div>
      {/* The hint makes room for what was understood. */}
      <p class="about" id="when-hint" hidden={words.trim() !== ''}>
        {text('returns_when_hint')}
      </p>
      <p class="understood" id="understood" role="status">
        {at !== null && text('returns_understood', moment(at))}
        {at === null && isRead && words.trim() !== '' && text('returns_unclear')}
      </p>
      {message && (
        <>
          <p class="label">{text('returns_reads')}</p>
          <p class="copyable">{message}</p>
          <div class="chips">
            <button type="button" class="button main" onClick={promise(true)}>
              {text('returns_put')}
            </button>
            <button type="button" class="button" onClick={promise(false)}>
              {text('returns_set')}
            </button>
            {copy && (
              <button type="button" class="quiet" onClick={() => pressCopy(message)}>
                {text(nameOf('returns_copy'))}
              </button>
            )}
          </div>
          <p class="about">{text(returns.keepsAddress ? 'returns_keeps' : 'returns_keeps_time')}</p>
        </>
      )}
    </form>
  );
}

const saidKey = (outcome: ReplaceOutcome | 'failed' | null): TextKey => {
  if (outcome === 'failed') return 'pause_failed';
  if (outcome === null) return 'returns_set_done';
  return outcome === 'done' ? 'returns_put_done' : 'returns_put_moved';
};

/** Puts the words in the place of the message that was written in last. */
const putInMessage = async (port: PopupPort, message: string): Promise<ReplaceOutcome> => {
  const draft = await draftInPage(port);
  return draft === null ? 'moved' : changeInPage(port, { before: draft, after: message });
};
