/** The composer of the practice chat: Enter sends, Shift+Enter is a new line, as in most chats. */
import type { RefObject } from 'preact';
import type { Text } from '../ui/text.ts';

interface ComposerProps {
  readonly text: Text;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly disabled: boolean;
  readonly onSend: (words: string) => void;
}

export function Composer({ text, field, disabled, onSend }: ComposerProps) {
  const send = () => {
    const words = field.current?.value.trim();
    if (!field.current || !words || disabled) return;
    onSend(words);
    field.current.value = '';
    field.current.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div class="composer">
      <textarea
        ref={field}
        id="practice-message"
        rows={3}
        aria-label={text('practice_message_label')}
        placeholder={text('practice_placeholder')}
        onKeyDown={key}
      />
      <button type="button" id="practice-send" class="button main" onClick={send}>
        {text('practice_send')}
      </button>
    </div>
  );
}
