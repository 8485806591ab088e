/** A look at the whole message because one asked for it: as it will arrive, what is there, and what could help. */
import type { Repair, Rewording } from '../../engine/types.ts';
import { CheckView, hasCheck } from '../../ui/check.tsx';
import { Choose } from '../../ui/choose.tsx';
import type { Copy } from '../../ui/copy.ts';
import { inPlaceOf } from '../../ui/in-place.ts';
import type { Weighted } from '../../ui/marked.ts';
import type { Offer } from '../../ui/offers.ts';
import { Outcome, useApply } from '../../ui/outcome.tsx';
import { Marked, Title } from '../../ui/parts.tsx';
import type { Text } from '../../ui/text.ts';
import type { ReplaceOutcome } from '../contract.ts';
import { Sheet } from './sheet.tsx';

export interface LookProps {
  readonly text: Text;
  readonly message: string;
  readonly marks: readonly Weighted[];
  readonly offers: readonly Offer[];
  readonly repair: Repair;
  readonly copy: Copy | null;
  /** An earlier text of this message, or null. */
  readonly earlier: string | null;
  readonly onApply: (rewording: Rewording) => Promise<ReplaceOutcome>;
  /** Ends the quiet the person asked for; null where there is none. */
  readonly onHear: (() => void) | null;
  readonly onClose: () => void;
}

export function Look(props: LookProps) {
  const { text, message, marks, repair, earlier } = props;
  const { missed, apply } = useApply(props.onApply);
  const isCalm = !props.onHear && marks.length === 0 && !hasCheck(repair) && !repair.writer;
  return (
    <Sheet name="look" labelledBy="look-title" describedBy="look-message">
      <Title id="look-title">{text('look_title')}</Title>
      {message.trim() && (
        <figure class="bubble" id="look-message">
          <Marked text={message} marks={marks} whole />
        </figure>
      )}
      {missed && <Outcome text={text} missed={missed} copy={props.copy} />}
      {isCalm && <p class="reason">{text(message.trim() ? 'popup_calm' : 'popup_empty')}</p>}
      {props.onHear && (
        <div class="note">
          <p>{text('look_quiet')}</p>
          <button type="button" class="button" onClick={props.onHear}>
            {text('look_hear')}
          </button>
        </div>
      )}
      <CheckView text={text} repair={repair} marks={marks} />
      <Choose text={text} message={message} offers={props.offers} onChoose={apply} />
      <div class="actions">
        {earlier !== null && (
          <button
            type="button"
            class="button"
            aria-description={earlier}
            onClick={() => apply(inPlaceOf(message, earlier))}
          >
            {text('look_back')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onClose}>
          {text('look_close')}
        </button>
      </div>
    </Sheet>
  );
}
