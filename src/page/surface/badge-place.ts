/** Where the badge stands: pure arithmetic on viewport rectangles, in CSS pixels. */
import type { Box } from './box.ts';
import type { Size } from './place.ts';

/** What the badge's place depends on. */
export interface BadgeRequest {
  /** The composer's box, without its scrollbar. */
  readonly composer: Box;
  readonly size: Size;
  readonly viewport: Size;
  /** What is never covered: written words, the control that sends. */
  readonly avoid: readonly Box[];
  /** Whether nothing else of the page is in the way there. */
  readonly isFree: (box: Box) => boolean;
}

/** Between the badge and the edge it stands at. */
const GAP = 6;
/** Kept free around words and controls. */
const AIR = 3;

/** The first of its places that is free: in a corner of the composer, else beside, above or below it; or null. */
export function badgePlace(request: BadgeRequest): Box | null {
  const fits = (box: Box) =>
    isSeen(box, request.viewport) && !request.avoid.some((other) => touches(box, other));
  return candidates(request).find((box) => fits(box) && request.isFree(box)) ?? null;
}

function candidates({ composer, size }: BadgeRequest): Box[] {
  const { left, top, right, bottom } = composer;
  const inner = right - size.width - GAP;
  const low = bottom - size.height - GAP;
  const corners = [
    [inner, low],
    [inner, top + GAP],
    [right + GAP, low],
    [right + GAP, top],
    [left - size.width - GAP, low],
    [right - size.width, top - size.height - GAP],
    [right - size.width, bottom + GAP],
    [left, bottom + GAP],
  ] as const;
  return corners.map(([x, y]) => ({ left: x, top: y, right: x + size.width, bottom: y + size.height }));
}

const isSeen = ({ left, top, right, bottom }: Box, { width, height }: Size): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right + AIR && b.left - AIR < a.right && a.top < b.bottom + AIR && b.top - AIR < a.bottom;
