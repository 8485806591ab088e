/** Where a card or panel belongs on the screen: beside the words, clear of the send control and the last line. */
import type { Span } from '../../engine/types.ts';
import type { Composer } from '../contract.ts';
import { standIn, treesAround } from '../frames.ts';
import { around, type Box, moved } from '../surface/box.ts';
import { type Place, place, type Size } from '../surface/place.ts';

/** Gives the place beside a span of a composer, or beside the composer itself, in the viewport of `doc`. */
export const beside =
  (composer: Composer, span: Span | null, doc: Document) =>
  (size: Size, viewport: Size): Place =>
    place({ ...spotOf(composer, span, doc), size, viewport });

function spotOf(composer: Composer, span: Span | null, doc: Document) {
  const by = standIn(composer.element, doc);
  const own = moved(composer.element.getBoundingClientRect(), by);
  const words = span ? around(composer.rects(span)) : null;
  return {
    anchor: words ? moved(words, by) : own,
    composer: own,
    avoid: [...sendControls(composer, doc), ...lastLine(composer).map((box) => moved(box, by))],
  };
}

/** The boxes of the controls that send, in the viewport of `doc`: they may stand outside the composer's own frame. */
export function sendControls({ element, site }: Composer, doc: Document): Box[] {
  const { send } = site;
  if (!send) return [];
  return treesAround(element, doc)
    .flatMap((tree) => [...tree.querySelectorAll(send)])
    .map((control) => moved(control.getBoundingClientRect(), standIn(control, doc)))
    .filter((box) => box.right > box.left);
}

/** The line the person is most likely to write on. */
function lastLine(composer: Composer): readonly Box[] {
  const message = composer.read().trimEnd();
  const start = message.lastIndexOf('\n') + 1;
  const line = start < message.length ? composer.rects({ start, end: message.length }) : [];
  return line.slice(-1);
}
