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

/**
 * Counts the amber pixels in a rectangle of a screenshot.
 *
 * @param png the screenshot's bytes, one image pixel for each CSS pixel.
 */
export const amberPixels = (png: Buffer, { left, top, right, bottom }: Rectangle): number => {
  const image = PNG.sync.read(png);
  let count = 0;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(image.height, bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(image.width, right); x += 1) {
      const at = (y * image.width + x) * 4;
      if (isAmber(image.data[at] ?? 0, image.data[at + 1] ?? 0, image.data[at + 2] ?? 0)) count += 1;
    }
  }
  return count;
};
