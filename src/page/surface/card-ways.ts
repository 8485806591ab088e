/** The ways to a card: the words under the pointer, the finding that comes next, and the nearest one. */
import type { Finding, Review } from '../../engine/types.ts';
import type { Settings } from '../../shell/settings.ts';
import { showing } from '../../ui/showing.ts';
import type { PointerHandlers } from '../marks/pointer.ts';
import { nextFinding, sameFinding, type Work } from '../work.ts';
import type { OpenedBy } from './card-desk.tsx';
import type { Sheets } from './sheets.ts';

export interface CardWays {
  /** What happens where the pointer is. */
  readonly pointer: PointerHandlers;
  /** Opens the card of the finding after the caret, or after the one that is open. False when there is none. */
  next(): boolean;
  /** The finding whose card is open, or else the next one, with its rewordings; null when there is none. */
  nearest(): Finding | null;
}

export interface CardWaysContext {
  readonly sheets: Pick<Sheets, 'card' | 'panel'>;
  settings(): Settings;
  /** What was known when the marks were painted. */
  work(): Work | null;
  /** What is known of the text that stands there now. */
  latest(): Work | null;
  /** A message with its rewordings and its check. */
  fullReview(work: Work): Review;
}

export function createCardWays(context: CardWaysContext): CardWays {
  const { card, panel } = context.sheets;

  /** Opens the card of a finding. Rewordings are made only now. */
  const open = (work: Work, finding: Finding, by: OpenedBy): void => {
    const full = context.fullReview(work);
    const found = sameFinding(full.findings, finding);
    if (found) card.open(work.session, full, found, by);
  };
  const following = (work: Work): Finding | null =>
    nextFinding(work.findings, card.finding(), work.session.composer.selection()?.start ?? 0);
  /** Whether resting on a finding opens anything; what stands open already stays. */
  const answersDwell = ({ severity }: Finding): boolean =>
    !card.shown() && showing(severity, context.settings().sensitivity).card === 'dwell';

  return {
    pointer: {
      open(index, by) {
        const meant = context.work()?.findings[index];
        // The words may have gone on since their marks were painted.
        const work = context.latest();
        const finding = work?.findings.find(({ start }) => start === meant?.start);
        if (!work || !finding || panel.shown() || (by === 'dwell' && !answersDwell(finding))) return;
        open(work, finding, by);
      },
      away: card.away,
      elsewhere: () => void card.close(),
    },
    next() {
      const work = context.latest();
      const finding = work && following(work);
      if (!work || !finding) return false;
      panel.close();
      open(work, finding, 'key');
      return true;
    },
    nearest() {
      const isOpen = card.finding();
      const work = isOpen ? context.work() : context.latest();
      const finding = work && (isOpen ?? following(work));
      return (work && finding && sameFinding(context.fullReview(work).findings, finding)) ?? null;
    },
  };
}
