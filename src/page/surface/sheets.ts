/** All that can stand in a page: the badge, the question at a blank, the card, one more look, the whole message. */
import { type BadgeDesk, createBadgeDesk } from './badge-desk.tsx';
import { type CardDesk, type CardTools, createCardDesk } from './card-desk.tsx';
import { createLookDesk, type LookDesk } from './look-desk.tsx';
import { createPanelDesk, type PanelDesk } from './panel-desk.tsx';

export interface Sheets {
  readonly card: CardDesk;
  readonly panel: PanelDesk;
  /** The whole message, because one asked for it. */
  readonly whole: LookDesk;
  readonly badge: BadgeDesk;
  /** The message reads otherwise now: what was made for another text closes. */
  outdate(message: string): void;
  /** Closes what lies uppermost. False when nothing was open. */
  closeOne(): boolean;
  /** Takes everything away. */
  closeAll(): void;
}

/** @param onClose what the button does that closes the look at the whole message. */
export function createSheets(tools: CardTools, onClose: () => void): Sheets {
  const card = createCardDesk(tools);
  const panel = createPanelDesk(tools);
  const whole = createLookDesk(tools, onClose);
  const badge = createBadgeDesk(tools, tools.look);
  const sheets = [card, whole, panel];
  return {
    card,
    panel,
    whole,
    badge,
    outdate(message) {
      for (const sheet of sheets) sheet.outdate(message);
    },
    closeOne: () => sheets.some((sheet) => sheet.close()),
    closeAll() {
      for (const sheet of sheets) sheet.close();
      badge.hide();
      tools.hint.hide();
    },
  };
}
