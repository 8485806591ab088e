/** What can be seen in a screenshot: our amber, and where. */
import { PNG } from 'pngjs';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Amber has far more red than blue, with green between; no fixture page has such a colour of its own. */
const isAmber = (red: number, green: number, blue: number): boolean =>
  red > 150 && red - blue > 60 && red > green && green - blue > 20;

/** The amber in a part of a picture: how much, and the box around it. */
export interface Amber extends Rectangle {
  readonly count: number;
}

/**
 * Looks for amber pixels in a rectangle of a screenshot.
 *
 * @param png the screenshot's bytes, one image pixel for each CSS pixel.
 */
export const amberIn = (png: Buffer, { left, top, right, bottom }: Rectangle): Amber => {
  const image = PNG.sync.read(png);
  const found = { count: 0, left: image.width, top: image.height, right: 0, bottom: 0 };
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(image.height, bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(image.width, right); x += 1) {
      const at = (y * image.width + x) * 4;
      if (!isAmber(image.data[at] ?? 0, image.data[at + 1] ?? 0, image.data[at + 2] ?? 0)) continue;
      found.count += 1;
      found.left = Math.min(found.left, x);
      found.top = Math.min(found.top, y);
      found.right = Math.max(found.right, x + 1);
      found.bottom = Math.max(found.bottom, y + 1);
    }
  }
  return found;
};
