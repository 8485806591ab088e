/** One return: when, where, and what one can do about it, each with one press. */
import { chosenTime } from '../../repair/returns/choices.ts';
import type { Return } from '../../shell/returns.ts';
import type { Text } from '../../ui/text.ts';

interface ReturnRowProps {
  readonly text: Text;
  readonly one: Return;
  readonly moment: (at: number) => string;
  readonly onVisit: () => void;
  readonly onKeep: () => void;
  readonly onMove: (at: number) => void;
  readonly onLetGo: () => void;
}

export function ReturnRow({ text, one, moment, onVisit, onKeep, onMove, onLetGo }: ReturnRowProps) {
  const isDue = one.at <= Date.now();
  const site = one.address ? new URL(one.address).host : '';
  const move = (choice: 'minutes' | 'morning') => () => onMove(chosenTime(choice, new Date()).getTime());
  return (
    <li class={isDue ? 'return due' : 'return'}>
      <p id={`return-${one.id}`}>
        <strong>{moment(one.at)}</strong>
        <span class="about">{text(isDue ? 'returns_due' : 'returns_coming')}</span>
      </p>
      <fieldset class="chips" aria-labelledby={`return-${one.id}`}>
        {site && (
          <button type="button" class="chip" onClick={onVisit}>
            {text('returns_open', site)}
          </button>
        )}
        <button type="button" class="chip" onClick={onKeep}>
          {text('returns_keep')}
        </button>
        <button type="button" class="chip" onClick={move('minutes')}>
          {text('returns_more')}
        </button>
        <button type="button" class="chip" onClick={move('morning')}>
          {text('returns_morning')}
        </button>
        <button type="button" class="quiet" onClick={onLetGo}>
          {text('returns_let_go')}
        </button>
      </fieldset>
    </li>
  );
}
