/** What studies of marks do on a bench: paint words, and see amber. */
import { moved } from '../../../src/page/surface/box.ts';
import { type Amber, amberIn, viewport } from '../drivers/pixels.ts';
import type { Bench } from './bench.ts';

/** The amber that can be seen on the page now. */
export const amberOn = ({ driver }: Bench): Promise<Amber> =>
  amberIn(driver.screenshot, { left: 0, top: 0, right: viewport.width, bottom: viewport.height });

/** Where words stand in a text, in UTF-16 units. */
export const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** Paints a mark under words of the composer, and gives where they stand in the page, whatever frame they are in. */
export const paintOn = async (bench: Bench, words: string, weight: 1 | 2 | 3) => {
  const span = spanOf(await bench.ask('read'), words);
  await bench.ask('paint', [{ span, weight }]);
  const offset = await bench.ask('offset');
  const rects = await bench.ask('rects', [span.start, span.end]);
  return rects.map((rect) => moved(rect, offset));
};
