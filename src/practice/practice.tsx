/** The practice chat: a made-up friend, three small exercises, and the same page code as everywhere. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Seam } from '../ui/parts.tsx';
import type { Text } from '../ui/text.ts';
import { Bubbles } from './bubbles.tsx';
import { Composer } from './composer.tsx';
import { exercises } from './exercises.ts';
import { Steps } from './steps.tsx';
import { type Chat, next, send, start } from './talk.ts';
import './practice.css';

export interface PracticeOptions {
  readonly text: Text;
  /** Starts watch, gate and desk on this document. Called once, when the composer stands in the page. */
  readonly attach: () => void;
}

/** Draws the practice chat into `root`. Nothing leaves the page, and nothing is kept. */
export function mountPractice(root: HTMLElement, options: PracticeOptions): void {
  root.className = 'amends practice';
  render(<Practice {...options} />, root);
}

/** Robin takes a moment to answer, as people do. */
const REPLY_AFTER_MS = 700;

function Practice({ text, attach }: PracticeOptions) {
  const [chat, setChat] = useState<Chat>(start);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(attach, []);
  // After an answer comes the next exercise, until all are done.
  useEffect(() => {
    if (!chat.answered) return;
    const timer = setTimeout(() => setChat(next), REPLY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [chat]);
  const exercise = exercises[chat.step];
  return (
    <>
      <header class="intro">
        <h1>
          <Seam />
          {text('practice_title')}
        </h1>
        <p>{text('practice_lead')}</p>
      </header>
      <main class="room">
        <Steps
          text={text}
          step={chat.step}
          onDraft={(draft) => field.current && fill(field.current, draft)}
          onAgain={() => {
            setChat(start);
            field.current?.focus();
          }}
        />
        <section class="chat" aria-label={text('practice_robin')}>
          <Bubbles text={text} lines={chat.lines} />
          <Composer
            text={text}
            field={field}
            disabled={!exercise}
            onSend={(words) => setChat((current) => send(current, words))}
          />
        </section>
      </main>
    </>
  );
}

/** Writes a draft the way a person would, so that the field can undo it and everybody hears of it. */
function fill(field: HTMLTextAreaElement, draft: string): void {
  field.focus();
  field.select();
  document.execCommand('insertText', false, draft);
}
