/** Walks over a rich editor in document order and collects the text a person sees in it. */
import { isElement, isText, windowOf } from '../dom.ts';
import { type Piece, TextLines } from './text-lines.ts';
import { readTextNode, type WhiteSpace } from './text-node.ts';
import { walkQuote } from './text-quote.ts';

/** What an image or another embedded thing reads as: the character Unicode keeps for this. */
const OBJECT = '\uFFFC';

/** Other people's words inside the editor: their lines are read as quoted. */
const QUOTES =
  'blockquote, .gmail_quote, .yahoo_quoted, .protonmail_quote, #mail-editor-reference-message-container';

/** Things an editor puts into its own tree that are no part of the message. */
const NOT_TEXT =
  'script, style, template, noscript, [data-slate-placeholder], [data-slate-spacer], [data-mce-bogus="all"], .ProseMirror-widget, img[alt=""]:not([src])';

/** Most elements are neither; one question tells. */
const SPECIAL = `${QUOTES}, ${NOT_TEXT}`;

const EMBEDDED = new Set(
  'img svg video audio canvas iframe object embed input textarea select button'.split(' '),
);

/**
 * @param host the editing host.
 * @returns the text, and the pieces of it that nodes show, in document order.
 */
export const walkText = (host: HTMLElement): { readonly text: string; readonly pieces: readonly Piece[] } => {
  const lines = new TextLines();
  const view = windowOf(host);
  walkChildren(host, lookOf(view.getComputedStyle(host)), lines, view);
  return { text: lines.text, pieces: lines.pieces };
};

/** How an element shows, as far as reading goes. */
interface Look extends WhiteSpace {
  readonly isBlock: boolean;
  readonly isHidden: boolean;
}

const lookOf = ({ display, whiteSpace }: CSSStyleDeclaration): Look => {
  const keepsLineFeeds = whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
  return {
    isBlock: !/^(inline|contents|ruby)/.test(display),
    isHidden: display === 'none',
    collapses: !keepsLineFeeds || whiteSpace === 'pre-line',
    lineFeedBreaks: keepsLineFeeds,
  };
};

const walkChildren = (parent: Node, whiteSpace: WhiteSpace, lines: TextLines, view: Window): void => {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) readTextNode(node, whiteSpace, lines);
    else if (isElement(node)) walkElement(node, lines, view);
  }
};

/** A name in an element of its own: some editors let nobody write inside it, and others take it away whole. */
const MENTION = /^[@#][\p{L}\p{N}_.-]+(?: \p{Lu}[\p{L}.'’-]*)*$/u;

const isMention = ({ firstChild, childNodes }: Element): boolean =>
  firstChild !== null && isText(firstChild) && childNodes.length === 1 && MENTION.test(firstChild.data);

const walkElement = (element: Element, lines: TextLines, view: Window): void => {
  if (element.localName === 'br') {
    lines.lineBreak(element, 0);
    return;
  }
  const isSpecial = element.matches(SPECIAL);
  if (isSpecial && element.matches(NOT_TEXT)) return;
  if (isSpecial && element.matches(QUOTES)) {
    walkQuote(element, lines);
    return;
  }
  const look = lookOf(view.getComputedStyle(element));
  if (look.isHidden) return;
  if (look.isBlock) lines.blockEdge();
  const isWhole =
    element.getAttribute('contenteditable') === 'false' || (!look.isBlock && isMention(element));
  const fixed = isWhole ? 1 : 0;
  lines.fixed += fixed;
  if (EMBEDDED.has(element.localName)) lines.atom(element, shownAs(element));
  else walkChildren(element, look, lines, view);
  lines.fixed -= fixed;
  if (look.isBlock) lines.blockEdge();
};

/** Many sites draw emoji as images whose text is the emoji: those read as themselves. */
const shownAs = (element: Element): string => {
  const alt = element.getAttribute('alt') ?? '';
  const isEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alt) && !/[\p{L}\s]/u.test(alt);
  return isEmoji ? alt : OBJECT;
};
