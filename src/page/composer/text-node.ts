/** Reads the characters of a single text node as its white space shows. */
import type { TextLines } from './text-lines.ts';

/** Zero-width characters editors keep their caret in. The joiners inside emoji and scripts are not among them. */
const FILLERS = '\\u200B\\u2060\\uFEFF';
const preservedBreaks = new RegExp(`\\n|[${FILLERS}]+`, 'g');
const collapsedBreaks = new RegExp(
  `[ \\t\\r\\f]*[\\t\\n\\r\\f][ \\t\\n\\r\\f]*| {2,}|^ | $|[${FILLERS}]+`,
  'g',
);
const onlyFillers = new RegExp(`^[${FILLERS}]`);
/** Most text nodes have nothing of the kind, and are told by one cheap look. */
const anyPreserved = new RegExp(`[\\n${FILLERS}\\u00A0]`);
const anyCollapsed = new RegExp(`^ | $|  |[\\t\\n\\r\\f${FILLERS}\\u00A0]`);

/** How a text node's white space shows. */
export interface WhiteSpace {
  readonly collapses: boolean;
  readonly lineFeedBreaks: boolean;
}

/** Adds what a text node shows to the lines. */
export const readTextNode = (node: Text, whiteSpace: WhiteSpace, lines: TextLines): void => {
  const { data } = node;
  if (data !== '' && !(whiteSpace.collapses ? anyCollapsed : anyPreserved).test(data)) {
    lines.characters(node, 0, data);
    return;
  }
  let from = 0;
  const characters = (to: number): void => {
    // A no-break space shows as a space: editors put one where an ordinary one would vanish.
    if (to > from) lines.characters(node, from, data.slice(from, to).replaceAll('\u00A0', ' '));
  };
  for (const match of data.matchAll(whiteSpace.collapses ? collapsedBreaks : preservedBreaks)) {
    characters(match.index);
    readBreak(node, match.index, match[0], whiteSpace, lines);
    from = match.index + match[0].length;
  }
  characters(data.length);
};

/** A stretch of white space or of fillers inside a text node. */
const readBreak = (
  node: Text,
  from: number,
  found: string,
  whiteSpace: WhiteSpace,
  lines: TextLines,
): void => {
  if (onlyFillers.test(found)) return;
  if (!whiteSpace.lineFeedBreaks || !found.includes('\n')) {
    lines.collapsible(node, from);
    return;
  }
  for (let at = found.indexOf('\n'); at >= 0; at = found.indexOf('\n', at + 1))
    lines.lineBreak(node, from + at);
};
