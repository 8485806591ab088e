/** Opens and closes the card, and carries out what is chosen on it. */
import { render } from 'preact';
import type { Finding, Repair, Review } from '../../engine/types.ts';
import { copyFor } from '../../ui/copy.ts';
import { canBeRepaired } from '../../ui/finding-text.ts';
import type { Session } from '../contract.ts';
import { beside } from '../marks/spot.ts';
import type { QuietScope } from '../quiet/quiet.ts';
import type { Quieting } from '../quiet/quieting.ts';
import { Card } from './card.tsx';
import { type Closable, createSheetDesk, type OpenSheet } from './sheet-desk.ts';
import type { SurfaceTools } from './sheet-tools.ts';

/** What opened a card. Only a key takes the focus into it. */
export type OpenedBy = 'click' | 'dwell' | 'key';

export interface CardTools extends SurfaceTools {
  readonly sourceOf: ((rule: string) => string | undefined) | undefined;
  readonly quieting: Quieting;
  /** Is told when something became quiet, or is heard again: the marks are painted anew. */
  readonly requieted: () => void;
  /** Opens the look at the whole message. */
  readonly look: () => void;
}

export interface CardDesk extends Closable {
  /** @param finding one of the review's. */
  open(session: Session, review: Review, finding: Finding, by: OpenedBy): void;
  /** The finding whose card is open. */
  finding(): Finding | null;
  /** The pointer went away: a card it opened by resting closes. */
  away(): void;
}

interface OpenCard extends OpenSheet {
  readonly finding: Finding;
  readonly repair: Repair;
  readonly by: OpenedBy;
}

export function createCardDesk(tools: CardTools): CardDesk {
  const { surface, text, doc, quieting } = tools;
  const layer = surface.layer('card');
  const sheet = createSheetDesk<OpenCard>(tools, layer);
  const { shown, close, outdate } = sheet;

  const keep = (finding: Finding): boolean => {
    const asks = quieting.keep(finding);
    if (!asks) close();
    tools.requieted();
    return asks;
  };
  /** The card stays, so that it can be undone. */
  const quieten = (finding: Finding, scope: QuietScope) => {
    const undo = quieting.quieten(finding, scope);
    surface.announce(text('card_quieted'));
    tools.requieted();
    return () => {
      undo();
      tools.requieted();
    };
  };
  /** Whoever was hurt owes no repair, and where somebody else has a say, none is composed. */
  const composeFrom = ({ finding, repair }: OpenCard) => {
    const { compose } = tools.resident;
    if (!compose || !canBeRepaired(finding) || repair.writer || repair.advised) return null;
    return () => {
      close();
      compose(finding.start);
    };
  };
  const draw = (open: OpenCard) =>
    render(
      <Card
        key={`${open.finding.rule} ${open.finding.start}`}
        text={text}
        message={open.message}
        finding={open.finding}
        source={tools.sourceOf?.(open.finding.rule)}
        copy={copyFor(doc)}
        advised={open.repair.advised === true}
        onApply={(rewording) => sheet.apply(open, rewording)}
        siteOnly={quieting.knowsConversation() ? null : open.session.composer.site.name}
        onKeep={() => keep(open.finding)}
        onTurnDown={(off) => {
          close();
          quieting.turnDown(open.finding, off);
          tools.requieted();
        }}
        onQuiet={(scope) => quieten(open.finding, scope)}
        onLook={() => {
          close();
          tools.look();
        }}
        onCompose={composeFrom(open)}
        onClose={close}
      />,
      layer.element,
    );

  return {
    open(session, { text: message, repair }, finding, by) {
      const caret = surface.focused() ? (sheet.current?.caret ?? null) : session.composer.selection();
      const card = { session, message, finding, repair, by, caret };
      sheet.open(card);
      draw(card);
      const { start, end } = finding;
      layer.show({
        element: session.composer.element,
        place: beside(session.composer, { start, end }, doc),
      });
      if (by === 'key') surface.takeFocus(layer.element.querySelector('button'));
    },
    shown,
    finding: () => sheet.current?.finding ?? null,
    away() {
      if (sheet.current?.by === 'dwell' && surface.focused() === null) close();
    },
    close,
    outdate,
  };
}
