/** Where a card or panel stands: pure arithmetic on viewport rectangles, in CSS pixels. */
import { type Box, distance, overlap } from './box.ts';

/** A width and a height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a place depends on. */
export interface Request {
  /** What the surface speaks about: the marked words, or the composer itself, which is then the same box. */
  readonly anchor: Box;
  readonly size: Size;
  readonly viewport: Size;
  /** What stays free if it can: the send control, the composer's last line. */
  readonly avoid: readonly Box[];
  /** The composer's own box: room beside it is better than room on it. */
  readonly composer: Box;
}

/** The upper left corner, and the height there is. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 8;
const MARGIN = 8;
/** Lower than this a surface is not worth reading; it stands elsewhere instead. */
const LOWEST = 140;
/** Lying wholly on the composer costs as much as standing this many pixels away. */
const ON_COMPOSER = 90;
/** Lying on the composer at all costs as much as standing a line or two away: other words may lie there. */
const TOUCHING = 40;

/**
 * Chooses among the places around the anchor and the composer: nothing to avoid is covered if any place
 * allows it, then it is a matter of being near the anchor, off the composer, and as high as it would like.
 */
export function place(request: Request): Place {
  const { size, viewport } = request;
  const spots = candidates(request).map((spot) => clamp(spot, request));
  const best = spots.reduce((chosen, spot) => (cost(spot, request) < cost(chosen, request) ? spot : chosen));
  const room = best.height < size.height ? best.height : viewport.height - best.top - MARGIN;
  return { left: best.left, top: best.top, maxHeight: room };
}

/** A corner, and the height the surface would have there; what does not fit is scrolled. */
interface Spot {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** A top or a bottom, and a height. */
interface Row {
  readonly top?: number;
  readonly bottom?: number;
  readonly height: number;
}

/** Below and above the anchor and the composer, flush with either of their edges; then beside the composer. */
function candidates({ anchor, composer, size, viewport }: Request): Spot[] {
  const lefts = [anchor.left, anchor.right - size.width, composer.left, composer.right - size.width];
  const rows: Row[] = [anchor, composer].flatMap(({ top, bottom }) => [
    { top: bottom + GAP, height: heightIn(viewport.height - bottom - GAP - MARGIN, size) },
    { bottom: top - GAP, height: heightIn(top - GAP - MARGIN, size) },
  ]);
  // What speaks about a whole message shows it too, so it may stand on the composer where there is no room beside it.
  if (anchor === composer) {
    rows.push({ bottom: composer.bottom - GAP, height: size.height });
    rows.push({ top: composer.top + GAP, height: size.height });
  }
  const sides = [composer.right + GAP, composer.left - GAP - size.width];
  return [
    ...rows.flatMap(({ top, bottom = 0, height }) =>
      lefts.map((left) => ({ left, top: top ?? bottom - height, height })),
    ),
    ...sides.map((left) => ({ left, top: anchor.top, height: size.height })),
  ];
}

/** As high as it would like, or as there is room, but not so low that it could not be read. */
const heightIn = (room: number, size: Size) => (room < LOWEST ? size.height : Math.min(room, size.height));

function clamp({ left, top, height }: Spot, { size, viewport }: Request): Spot {
  const within = (at: number, length: number, room: number) =>
    Math.max(MARGIN, Math.min(at, room - length - MARGIN));
  const fitted = Math.min(height, viewport.height - 2 * MARGIN);
  return {
    left: within(left, size.width, viewport.width),
    top: within(top, fitted, viewport.height),
    height: fitted,
  };
}

function cost(spot: Spot, { anchor, avoid, composer, size }: Request): number {
  const box = boxAt(spot, size.width);
  const avoided = avoid.reduce((sum, other) => sum + overlap(box, other), 0);
  const shared = overlap(box, composer);
  const covered = shared / Math.max(1, size.width * spot.height);
  const touching = shared > 0 ? TOUCHING : 0;
  const shifted = Math.abs(spot.left - anchor.left);
  const missing = size.height - spot.height;
  // Covering the very words it speaks about is as bad as covering the send control.
  const hiding = anchor === composer ? 0 : overlap(box, anchor);
  return (
    1000 * (avoided + hiding) +
    ON_COMPOSER * covered +
    touching +
    distance(box, anchor) +
    shifted / 2 +
    missing
  );
}

const boxAt = ({ left, top, height }: Spot, width: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
