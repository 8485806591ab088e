/** What a page offers where Amends is not in use: once, or from now on. */
import { useState } from 'preact/hooks';
import type { PopupPort } from './port.ts';

export function OffSite({ port, refresh }: { port: PopupPort; refresh: () => Promise<void> }) {
  const { text, permissions } = port;
  const [declined, setDeclined] = useState(false);
  const ask = (allow: () => Promise<boolean>) => () =>
    allow().then(
      (allowed) => {
        setDeclined(!allowed);
        return allowed ? refresh() : undefined;
      },
      () => setDeclined(true),
    );
  return (
    <div class="offers">
      <div>
        <button type="button" class="button main" onClick={ask(permissions.reviewOnce)}>
          {text('popup_once')}
        </button>
        <p class="about">{text('popup_once_about')}</p>
      </div>
      <div>
        <button type="button" class="button" onClick={ask(permissions.useHere)}>
          {text('popup_use')}
        </button>
        <p class="about">{text('popup_use_about')}</p>
      </div>
      <p role="status" class="about">
        {declined ? text('popup_declined') : ''}
      </p>
    </div>
  );
}
