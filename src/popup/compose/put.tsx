/** Puts the composed message into the page's composer; what stood there can be brought back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReplaceOutcome } from '../../engine/types.ts';
import type { TextKey } from '../../ui/text.ts';
import type { PopupPort } from '../port.ts';
import { type Change, changeInPage, draftInPage } from '../review/draft-in-page.ts';

const outcomeKeys: Record<Exclude<ReplaceOutcome, 'done'>, TextKey> = {
  moved: 'card_moved',
  refused: 'card_refused',
};

export function Put({ port, message }: { port: PopupPort; message: string }) {
  const { text } = port;
  /** Null: no composer. Undefined: not known yet. */
  const [standing, setStanding] = useState<string | null | undefined>(undefined);
  const [done, setDone] = useState<Change | null>(null);
  const [said, setSaid] = useState<TextKey | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const look = () => draftInPage(port);
  useEffect(() => {
    void look().then(setStanding);
  }, []);

  const write = async (change: Change): Promise<boolean> => {
    const outcome = await changeInPage(port, change);
    if (outcome !== 'done') setSaid(outcomeKeys[outcome]);
    setStanding(await look());
    // The button that was pressed may go; the focus stays where it was.
    place.current?.focus();
    return outcome === 'done';
  };
  const put = (composed: (before: string) => string) => async () => {
    const before = await look();
    if (before === null) return setSaid('compose_nowhere');
    const change = { before, after: composed(before) };
    if (!(await write(change))) return;
    setDone(change);
    setSaid('compose_put_done');
  };
  const bringBack = async () => {
    if (!done || !(await write({ before: done.after, after: done.before }))) return;
    setDone(null);
    setSaid('compose_brought_back');
  };

  const isIn = done !== null && standing === done.after;
  const occupied = Boolean(standing?.trim()) && !isIn;
  return (
    <div class="put" ref={place} tabIndex={-1}>
      {standing === null && <p class="about">{text('compose_nowhere')}</p>}
      {typeof standing === 'string' && !isIn && (
        <div class="pair">
          <button type="button" class="button main" onClick={put(() => message)}>
            {text('compose_put')}
          </button>
          {occupied && (
            <button
              type="button"
              class="button"
              onClick={put((before) => `${before.trimEnd()}\n\n${message}`)}
            >
              {text('compose_add')}
            </button>
          )}
        </div>
      )}
      {occupied && <p class="about">{text('compose_put_about')}</p>}
      <p class="said" role="status">
        {said && text(said)}
      </p>
      {isIn && done.before.trim() !== '' && (
        <button type="button" class="button" onClick={bringBack}>
          {text('compose_bring_back')}
        </button>
      )}
    </div>
  );
}
