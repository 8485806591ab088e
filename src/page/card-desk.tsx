/** Opens and closes the card, and carries out what is chosen on it. */
import { render } from 'preact';
import type { Finding, Rewording, Span } from '../engine/types.ts';
import { copyFor } from '../ui/copy.ts';
import { isDark } from './backdrop.ts';
import { Card } from './card.tsx';
import type { Session } from './contract.ts';
import type { QuietScope } from './quiet.ts';
import { spotOf } from './spot.ts';
import { returnTo, type SurfaceTools, takeRewording } from './take.ts';

/** What opened a card. Only a key takes the focus into it. */
export type OpenedBy = 'click' | 'dwell' | 'key';

export interface CardTools extends SurfaceTools {
  readonly sourceOf: ((rule: string) => string | undefined) | undefined;
  readonly keep: (finding: Finding) => void;
  readonly quieten: (finding: Finding, scope: QuietScope) => void;
}

export interface CardDesk {
  open(session: Session, message: string, finding: Finding, by: OpenedBy): void;
  shown(): boolean;
  /** The finding whose card is open. */
  finding(): Finding | null;
  /** The pointer went away: a card it opened by resting closes. */
  away(): void;
  /** The message reads otherwise now: a card made for another text closes. */
  outdate(message: string): void;
  /** Closes the card, the focus back where it was. False when none was open. */
  close(): boolean;
}

interface Open {
  readonly session: Session;
  readonly message: string;
  readonly finding: Finding;
  readonly by: OpenedBy;
  readonly caret: Span | null;
}

export function createCardDesk(tools: CardTools): CardDesk {
  const { surface, text, doc } = tools;
  const layer = surface.layer('card');
  let current: Open | null = null;
  let applying = false;

  const shut = () => {
    current = null;
    layer.hide();
    render(null, layer.element);
  };
  const close = (): boolean => {
    if (!current) return false;
    const { session, caret } = current;
    const inside = surface.focused() !== null;
    shut();
    if (inside) returnTo(session, caret);
    return true;
  };
  const apply = async (open: Open, rewording: Rewording) => {
    applying = true;
    const outcome = await takeRewording(tools, open, rewording, shut);
    applying = false;
    return outcome;
  };
  const draw = (open: Open) =>
    render(
      <Card
        key={`${open.finding.rule} ${open.finding.start}`}
        text={text}
        message={open.message}
        finding={open.finding}
        source={tools.sourceOf?.(open.finding.rule)}
        copy={copyFor(doc)}
        onApply={(rewording) => apply(open, rewording)}
        onKeep={() => {
          close();
          tools.keep(open.finding);
        }}
        onQuiet={(scope) => {
          close();
          tools.quieten(open.finding, scope);
        }}
        onClose={close}
      />,
      layer.element,
    );

  return {
    open(session, message, finding, by) {
      const caret = surface.focused() ? (current?.caret ?? null) : session.composer.selection();
      current = { session, message, finding, by, caret };
      draw(current);
      const { start, end } = finding;
      layer.show({
        element: session.composer.element,
        dark: isDark(session.composer.element),
        locate: () => spotOf(session.composer, { start, end }, doc),
      });
      if (by === 'key') layer.element.querySelector('button')?.focus();
    },
    shown: () => current !== null,
    finding: () => current?.finding ?? null,
    away() {
      if (current?.by === 'dwell' && surface.focused() === null) close();
    },
    outdate(message) {
      if (!applying && current && current.message !== message) close();
    },
    close,
  };
}
