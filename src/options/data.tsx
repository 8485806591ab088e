/** What is kept, as a file or not at all. */
import { useRef, useState } from 'preact/hooks';
import type { Text } from '../ui/text.ts';

interface DataProps {
  readonly text: Text;
  readonly exported: () => Promise<string>;
  readonly deleteEverything: () => Promise<void>;
}

export function Data({ text, exported, deleteEverything }: DataProps) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    // The pressed button goes; the focus does not go with it.
    opener.current?.focus();
  };
  const remove = async () => {
    const said = await deleteEverything().then(
      () => 'options_deleted' as const,
      () => 'options_delete_failed' as const,
    );
    close();
    setSaid(text(said));
  };
  const ask = () => {
    setSaid('');
    setAsking(true);
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => exported().then(download)}>
          {text('options_export')}
        </button>
        <button ref={opener} type="button" class="button" aria-expanded={asking} onClick={ask}>
          {text('options_delete')}
        </button>
      </div>
      {asking && (
        <div class="note">
          <p>{text('options_delete_ask')}</p>
          <div class="buttons">
            <button type="button" class="button main" onClick={remove}>
              {text('options_delete_yes')}
            </button>
            <button type="button" class="button" onClick={close}>
              {text('options_delete_no')}
            </button>
          </div>
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

/** Hands a file to the browser's downloads; it never leaves the device. */
function download(json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: 'amends.json',
  });
  // The browser reads the file after this, so its address lives as long as the page.
  link.click();
}
