/** Walks over a rich editor in document order and collects the text a person sees in it. */
import { isElement, isText, windowOf } from './dom.ts';
import { type Piece, TextLines } from './text-lines.ts';

/** What an image or another embedded thing reads as: the character Unicode keeps for this. */
export const OBJECT = '\uFFFC';

/** Other people's words inside the editor: their lines are read as quoted. */
const QUOTES =
  'blockquote, .gmail_quote, .yahoo_quoted, .protonmail_quote, #mail-editor-reference-message-container';

/** Things an editor puts into its own tree that are no part of the message. */
const NOT_TEXT =
  'script, style, template, noscript, [data-slate-placeholder], [data-mce-bogus="all"], .ProseMirror-widget';

/** Most elements are neither; one question tells. */
const SPECIAL = `${QUOTES}, ${NOT_TEXT}`;

const EMBEDDED = new Set(
  'img svg video audio canvas iframe object embed input textarea select button'.split(' '),
);

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
interface WhiteSpace {
  readonly collapses: boolean;
  readonly lineFeedBreaks: boolean;
}

/**
 * @param host the editing host.
 * @returns the text, and the pieces of it that nodes show, in document order.
 */
export const walkText = (host: HTMLElement): { readonly text: string; readonly pieces: readonly Piece[] } => {
  const lines = new TextLines();
  walkChildren(host, whiteSpaceOf(windowOf(host).getComputedStyle(host)), lines, windowOf(host));
  return { text: lines.text, pieces: lines.pieces };
};

const whiteSpaceOf = ({ whiteSpace }: CSSStyleDeclaration): WhiteSpace => {
  const keepsLineFeeds = whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
  return { collapses: !keepsLineFeeds || whiteSpace === 'pre-line', lineFeedBreaks: keepsLineFeeds };
};

const walkChildren = (parent: Node, whiteSpace: WhiteSpace, lines: TextLines, view: Window): void => {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) walkTextNode(node, whiteSpace, lines);
    else if (isElement(node)) walkElement(node, lines, view);
  }
};

const walkElement = (element: HTMLElement, lines: TextLines, view: Window): void => {
  if (element.localName === 'br') {
    lines.lineBreak(element, 0);
    return;
  }
  const isSpecial = element.matches(SPECIAL);
  if (isSpecial && element.matches(NOT_TEXT)) return;
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return;
  const quotes = isSpecial && element.matches(QUOTES) ? 1 : 0;
  const fixed = element.getAttribute('contenteditable') === 'false' ? 1 : 0;
  const isBlock = !/^(inline|contents|ruby)/.test(style.display);
  if (isBlock) lines.blockEdge();
  lines.quotes += quotes;
  lines.fixed += fixed;
  if (EMBEDDED.has(element.localName)) lines.atom(element, shownAs(element));
  else walkChildren(element, whiteSpaceOf(style), lines, view);
  lines.quotes -= quotes;
  lines.fixed -= fixed;
  if (isBlock) lines.blockEdge();
};

/** Many sites draw emoji as images whose text is the emoji: those read as themselves. */
const shownAs = (element: HTMLElement): string => {
  const alt = element.getAttribute('alt') ?? '';
  const isEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alt) && !/[\p{L}\s]/u.test(alt);
  return isEmoji ? alt : OBJECT;
};

const walkTextNode = (node: Text, whiteSpace: WhiteSpace, lines: TextLines): void => {
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
    walkBreak(node, match.index, match[0], whiteSpace, lines);
    from = match.index + match[0].length;
  }
  characters(data.length);
};

/** A stretch of white space or of fillers inside a text node. */
const walkBreak = (
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
