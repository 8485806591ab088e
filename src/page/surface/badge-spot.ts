/** Finds a place for the badge in a real page: clear of the words, of the send control, and of what can be pressed. */

import type { Composer } from '../contract.ts';
import { isText, zoomOf } from '../dom.ts';
import { standIn } from '../frames.ts';
import { sendControls } from '../marks/spot.ts';
import { badgePlace } from './badge-place.ts';
import { type Box, moved } from './box.ts';
import type { Place, Size } from './place.ts';

/** In longer messages the words are not measured: the badge stands outside. In UTF-16 units. */
const LONG = 4000;
const PRESSED =
  'a, button, input, select, textarea, summary, [role="button"], [role="menuitem"], [role="tab"]';

/** Gives the badge's place in the viewport of `doc`; null where there is none. */
export const besideQuietly =
  (composer: Composer, doc: Document) =>
  (size: Size, viewport: Size): Place | null => {
    const by = standIn(composer.element, doc);
    const box = innerBox(composer.element);
    const message = composer.read();
    const words = message.length > LONG ? [box] : composer.rects({ start: 0, end: message.length });
    const place = badgePlace({
      size,
      viewport,
      composer: moved(box, by),
      avoid: [...words.map((other) => moved(other, by)), ...sendControls(composer, doc)],
      isFree: (spot) => isFree(spot, by.element, doc),
    });
    return place && { left: place.left, top: place.top, maxHeight: size.height };
  };

/** The composer without its borders and scrollbars. Those are told without the zoom of the page. */
function innerBox(element: HTMLElement): Box {
  const { left, top } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  const x = left + element.clientLeft * zoom;
  const y = top + element.clientTop * zoom;
  return { left: x, top: y, right: x + element.clientWidth * zoom, bottom: y + element.clientHeight * zoom };
}

/** True where no control and no text of the page lies under the middle or a corner of the spot. */
function isFree({ left, top, right, bottom }: Box, composer: Element, doc: Document): boolean {
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
  ] as const;
  return points.every(([x, y]) => {
    const under = doc.elementsFromPoint(x, y).find(({ localName }) => localName !== 'amends-surface');
    return (
      !under || composer.contains(under) || under.contains(composer) || !(isPressed(under) || hasText(under))
    );
  });
}

const isPressed = (element: Element): boolean => element.closest(PRESSED) !== null;

const hasText = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => isText(node) && node.data.trim());
