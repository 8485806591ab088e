/** A field to try: the same marks and the same card as everywhere, on a draft that has something to show. */
import { useEffect, useRef } from 'preact/hooks';
import { Part } from '../ui/part.tsx';
import type { Text } from '../ui/text.ts';

interface TryProps {
  readonly text: Text;
  /** Starts Amends on this page; resolves when it listens. */
  readonly attach: () => Promise<void>;
}

export function Try({ text, attach }: TryProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The draft stood there before anybody listened, so it is told of again.
    void attach().then(() => field.current?.dispatchEvent(new Event('input', { bubbles: true })));
  }, []);
  return (
    <Part id="try" title={text('welcome_try')} about={text('welcome_try_about')}>
      <textarea
        ref={field}
        id="welcome-message"
        rows={3}
        aria-label={text('welcome_try_label')}
        defaultValue={text('welcome_try_draft')}
      />
      <p>
        <a href="/practice.html">{text('welcome_try_practice')}</a>
      </p>
    </Part>
  );
}
