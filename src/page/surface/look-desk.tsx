/** Opens and closes the look at the whole message. */
import { render } from 'preact';
import type { Review } from '../../engine/types.ts';
import type { Settings } from '../../shell/settings.ts';
import { copyFor } from '../../ui/copy.ts';
import { firstOffers } from '../../ui/offers.ts';
import { marksOf, underlined } from '../../ui/showing.ts';
import type { Session } from '../contract.ts';
import { beside } from '../marks/spot.ts';
import { Look } from './look.tsx';
import { type Closable, createSheetDesk } from './sheet-desk.ts';
import type { SurfaceTools } from './sheet-tools.ts';

export interface LookDesk extends Closable {
  /** Opens it with the focus inside: one asked for it. */
  open(session: Session, review: Review, settings: Settings, onHear: (() => void) | null): void;
}

/** @param onClose what the button for closing does. */
export function createLookDesk(tools: SurfaceTools, onClose: () => void): LookDesk {
  const { surface, text, doc } = tools;
  const layer = surface.layer('look');
  const sheet = createSheetDesk(tools, layer);
  const { shown, close, outdate } = sheet;
  return {
    open(session, review, { sensitivity }, onHear) {
      const { composer } = session;
      const open = { session, message: review.text, caret: composer.selection() };
      const findings = underlined(review.findings, sensitivity);
      sheet.open(open);
      render(
        <Look
          key={review.text}
          text={text}
          message={review.text}
          marks={marksOf(findings, sensitivity)}
          offers={firstOffers(text, findings)}
          repair={review.repair}
          copy={copyFor(doc)}
          earlier={tools.drafts.latest(session, review.text)}
          onApply={(rewording) => sheet.apply(open, rewording)}
          onHear={onHear}
          onClose={onClose}
        />,
        layer.element,
      );
      layer.show({
        element: composer.element,
        place: beside(composer, null, doc),
      });
      // It is read from its beginning; the arrow keys go on from there.
      surface.takeFocus(layer.element.querySelector<HTMLElement>('.sheet'));
    },
    shown,
    close,
    outdate,
  };
}
