/** What can be seen in a screenshot: our amber, and where. */
import { PNG } from 'pngjs';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How large the page is that is driven, in CSS pixels; a picture has one pixel for each. */
export const viewport = { width: 1000, height: 760 };

/** Amber has far more red than blue, with green between; no fixture page has such a colour of its own. */
const isAmber = (red: number, green: number, blue: number): boolean =>
  red > 150 && red - blue > 60 && red > green && green - blue > 20;

/** The amber in a part of a picture: how much, and the box around it. */
export interface Amber extends Rectangle {
  readonly count: number;
}

/**
 * Looks for amber in a part of the page. The picture is of that part alone: one of the whole page takes the machine
 * three times as long, and most scenarios look again and again.
 *
 * @param take takes a picture of a part of the page, as PNG bytes.
 * @returns the amber, in viewport pixels.
 */
export const amberIn = async (
  take: (part: Rectangle) => Promise<Buffer>,
  { left, top, right, bottom }: Rectangle,
): Promise<Amber> => {
  const part = {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(viewport.width, Math.ceil(right)),
    bottom: Math.min(viewport.height, Math.ceil(bottom)),
  };
  return amberOf(PNG.sync.read(await take(part)), part);
};

const amberOf = ({ width, height, data }: PNG, { left, top }: Rectangle): Amber => {
  const found = { count: 0, left: viewport.width, top: viewport.height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (!isAmber(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) continue;
      found.count += 1;
      found.left = Math.min(found.left, left + x);
      found.top = Math.min(found.top, top + y);
      found.right = Math.max(found.right, left + x + 1);
      found.bottom = Math.max(found.bottom, top + y + 1);
    }
  }
  return found;
};
