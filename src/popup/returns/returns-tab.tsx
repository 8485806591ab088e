/** Returns: coming back when one said one would. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { spokenTime } from '../../repair/returns/spoken-time.ts';
import type { Returns } from '../../shell/returns.ts';
import type { PopupPort } from '../port.ts';
import { PromiseForm } from './promise-form.tsx';
import { ReturnRow } from './return-row.tsx';
import './returns.css';

export function ReturnsTab({ port }: { port: PopupPort }) {
  const { text, returns: kept } = port;
  const [returns, setReturns] = useState<Returns | null>(null);
  const [said, setSaid] = useState('');
  const [allowed, setAllowed] = useState(true);
  const list = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void kept.read().then(setReturns);
    void kept.notifications.allowed().then(setAllowed);
    return kept.watch(setReturns);
  }, []);

  const moment = (at: number): string => {
    const { day, time } = spokenTime(at, Date.now());
    return text('returns_at', day, time);
  };
  /** Does something with a return; its row may go, and the focus stays with the list. */
  const act = (change: Promise<Returns>, words: string) =>
    change.then((changed) => {
      setReturns(changed);
      setSaid(words);
      list.current?.focus();
    });
  const notify = () => void kept.notifications.ask().then(setAllowed);

  if (!returns) return null;
  const { open } = returns;
  return (
    <>
      {open.length > 0 && (
        <section class="promised" aria-labelledby="promised">
          <h2 id="promised" ref={list} tabIndex={-1}>
            {text('returns_list')}
          </h2>
          <ul class="returns">
            {open.map((one) => (
              <ReturnRow
                key={one.id}
                text={text}
                one={one}
                moment={moment}
                onVisit={() => kept.visit(one.address)}
                onKeep={() => act(kept.keep(one.id), text('returns_kept_said'))}
                onMove={(at) => act(kept.move(one.id, at), text('returns_moved_said', moment(at)))}
                onLetGo={() => act(kept.letGo(one.id), text('returns_let_go_said'))}
              />
            ))}
          </ul>
          {!allowed && (
            <div class="offer">
              <button type="button" class="button" onClick={notify}>
                {text('returns_notify')}
              </button>
              <p class="about">{text('returns_notify_about')}</p>
            </div>
          )}
        </section>
      )}
      <p class="said" role="status">
        {said}
      </p>
      <PromiseForm
        port={port}
        moment={moment}
        isFirst={open.length === 0 && returns.kept === 0}
        onAllowed={setAllowed}
        onSaid={setSaid}
      />
      {returns.kept > 0 && (
        <p class="about kept">
          {returns.kept === 1 ? text('returns_kept_one') : text('returns_kept_many', String(returns.kept))}
        </p>
      )}
    </>
  );
}
