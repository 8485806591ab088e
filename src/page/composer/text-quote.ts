/**
 * Reads a quote inside an editor. A quoted thread may be as large as a web page, and nobody reviews it: its
 * elements are told by their names alone, which costs no layout.
 */
import { isElement, isText } from '../dom.ts';
import type { TextLines } from './text-lines.ts';
import { readTextNode } from './text-node.ts';

const BLOCKS = new Set(
  'address blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul'.split(' '),
);
const UNSEEN = new Set('script style template noscript head title'.split(' '));
const collapsing = { collapses: true, lineFeedBreaks: false };

/** Adds a quote to the lines, each of which begins with the sign of quoting. */
export const walkQuote = (quote: Element, lines: TextLines): void => {
  lines.blockEdge();
  lines.quotes += 1;
  walkChildren(quote, lines);
  lines.quotes -= 1;
  lines.blockEdge();
};

const walkChildren = (parent: Node, lines: TextLines): void => {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) readTextNode(node, collapsing, lines);
    else if (isElement(node)) walkElement(node, lines);
  }
};

const walkElement = (element: Element, lines: TextLines): void => {
  const name = element.localName;
  if (name === 'br') lines.lineBreak(element, 0);
  if (name === 'br' || UNSEEN.has(name)) return;
  if (BLOCKS.has(name)) lines.blockEdge();
  walkChildren(element, lines);
  if (BLOCKS.has(name)) lines.blockEdge();
};
