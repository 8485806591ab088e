/**
 * The text of a rich editor with exact ways between it and the DOM: offset to place, place to offset.
 * A map is true only for the moment it was read in.
 */
import type { Span } from '../../engine/types.ts';
import { isText } from '../dom.ts';
import type { Piece } from './text-lines.ts';
import { walkText } from './text-walk.ts';

export interface TextMap {
  readonly host: HTMLElement;
  readonly text: string;
  /** In document order, and so in the order of their offsets. */
  readonly pieces: readonly Piece[];
}

/** A boundary point, as ranges have it. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Reads the editor anew. */
export const readTextMap = (host: HTMLElement): TextMap => ({ host, ...walkText(host) });

/**
 * The range that covers exactly a span of the text.
 *
 * @returns null where a boundary lies in what no node shows (a quote sign) or inside an image.
 */
export const rangeOf = (map: TextMap, span: Span): Range | null => {
  const end = endPlace(map, span.end);
  const start = span.start === span.end ? end : startPlace(map, span.start);
  if (!start || !end) return null;
  const range = map.host.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
};

/** The offset of a boundary point of the editor; a point in nothing visible counts as the nearest visible one. */
export const offsetAt = (map: TextMap, node: Node, offset: number): number => {
  const own = map.pieces.filter((piece) => piece.node === node && isText(node));
  if (own.length > 0) {
    const piece = own.findLast((candidate) => candidate.from <= offset);
    return piece ? Math.min(piece.start + offset - piece.from, piece.end) : own[0]!.start;
  }
  const at = firstFrom(map.pieces, (piece) => !isBefore(piece, node, offset));
  const next = map.pieces[at];
  const previous = map.pieces[at - 1];
  if (next && (node.contains(next.node) || !previous || !node.contains(previous.node))) return next.start;
  return previous?.end ?? 0;
};

/** Whether a span holds anything that can only be taken or left as a whole, or that no node shows. */
export const holdsFixed = (map: TextMap, { start, end }: Span): boolean => {
  const touched = map.pieces.filter((piece) => piece.start < end && piece.end > start);
  if (touched.some((piece) => piece.fixed)) return true;
  return withoutPieces(map.text, touched, start, end).some((gap) => gap !== '\n');
};

/** The stretches of the text between `start` and `end` that belong to no piece. */
const withoutPieces = (text: string, pieces: readonly Piece[], start: number, end: number): string[] => {
  const gaps: string[] = [];
  let at = start;
  for (const piece of pieces) {
    if (piece.start > at) gaps.push(text.slice(at, piece.start));
    at = Math.max(at, piece.end);
  }
  if (at < end) gaps.push(text.slice(at, end));
  return gaps;
};

/** The place before the character at `offset`; before a break between blocks, that is the end of its line. */
const startPlace = ({ pieces }: TextMap, offset: number): Place | null => {
  const piece = pieces[firstFrom(pieces, (candidate) => candidate.end > offset)];
  if (piece && piece.start <= offset) return placeIn(piece, offset);
  const before = pieces.findLast((candidate) => candidate.end === offset);
  return before ? placeIn(before, offset) : null;
};

/** The place after the character before `offset`; after a break between blocks, that is the start of a line. */
const endPlace = ({ host, pieces, text }: TextMap, offset: number): Place | null => {
  const at = firstFrom(pieces, (candidate) => candidate.end >= offset);
  const touching = pieces.slice(
    at,
    firstFrom(pieces, (candidate) => candidate.start > offset),
  );
  const piece = touching.find((candidate) => candidate.start < offset) ?? touching[0];
  if (piece) return placeIn(piece, offset);
  return text === '' ? { node: host, offset: 0 } : null;
};

const placeIn = (piece: Piece, offset: number): Place | null => {
  if (isText(piece.node)) return { node: piece.node, offset: piece.from + offset - piece.start };
  if (offset !== piece.start && offset !== piece.end) return null;
  const after = offset === piece.end && piece.end > piece.start ? 1 : 0;
  return { node: piece.node.parentNode!, offset: indexOf(piece.node) + after };
};

const indexOf = (node: Node): number => {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
};

/** Whether a piece stands before a boundary point. */
const isBefore = (piece: Piece, node: Node, offset: number): boolean => {
  const point = node.ownerDocument!.createRange();
  point.setStart(node, offset);
  const [inside, at] = isText(piece.node)
    ? [piece.node, piece.from]
    : [piece.node.parentNode!, indexOf(piece.node)];
  return point.comparePoint(inside, at) < 0;
};

/** The index of the first piece with a property that all later pieces have too. */
const firstFrom = (pieces: readonly Piece[], has: (piece: Piece) => boolean): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (has(pieces[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
};
