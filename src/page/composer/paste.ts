/** Handing an editor a change as a paste: the one thing from outside that every editor makes lines of. */
import { isElement, windowOf } from '../dom.ts';
import { announced, claims, type Offer } from './editor-events.ts';

/** TinyMCE makes paragraphs of its own of simple markup, unless it is told that the markup is TinyMCE's own. */
const OWN_OF_TINYMCE = 'x-tinymce/html';

/**
 * Announces a paste. Its markup repeats the inline elements the range begins in, so that the new words keep the
 * formatting of the old.
 */
export const announcePaste: Offer = (host, range, text) => {
  const markup = markupOf(host, range, text);
  return paste(host, { 'text/html': markup, 'text/plain': text, [OWN_OF_TINYMCE]: markup });
};

/** Announces a paste without markup, of which the editor makes its own paragraphs. */
export const announceLines: Offer = (host, _range, text) => paste(host, { 'text/plain': text });

/** Announces a paste of this data, by type. */
const paste = (host: HTMLElement, data: Readonly<Record<string, string>>): boolean => {
  const view = windowOf(host);
  const clipboardData = new view.DataTransfer();
  for (const [type, content] of Object.entries(data)) clipboardData.setData(type, content);
  const event = new view.ClipboardEvent('paste', {
    ...announced,
    clipboardData,
  });
  return claims(host, event.clipboardData?.types.length ? event : pasteInFirefox(view, data));
};

/**
 * Firefox shows a page nothing of what an extension puts into a `DataTransfer`. It has two members of its own for
 * the first type, and takes the others through the page's own view of the event.
 */
const pasteInFirefox = (
  view: Window & typeof globalThis,
  data: Readonly<Record<string, string>>,
): ClipboardEvent => {
  const [[dataType, content] = [], ...others] = Object.entries(data);
  const init = { ...announced, dataType, data: content } as ClipboardEventInit;
  const event = new view.ClipboardEvent('paste', init);
  const { wrappedJSObject: seenByPage = event } = event as {
    readonly wrappedJSObject?: ClipboardEvent;
  };
  for (const [type, other] of others) seenByPage.clipboardData?.setData(type, other);
  return event;
};

const markupOf = (host: HTMLElement, range: Range, text: string): string => {
  const view = windowOf(host);
  const start = range.startContainer;
  let markup = asMarkup(text);
  let element: Element | null = isElement(start) ? start : start.parentElement;
  while (element && element !== host && view.getComputedStyle(element).display === 'inline') {
    markup = wrap(element, markup);
    element = element.parentElement;
  }
  return markup;
};

/** Markup has one space where there are several, and none at the edges of a line. */
const asMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/(?<= ) |^ | $/gm, '&nbsp;')
    .replaceAll('\n', '<br>');

/** The markup inside a copy of an element: its tags, taken from its own serialisation. */
const wrap = (element: Element, markup: string): string => {
  const empty = element.cloneNode(false) as Element;
  const closing = `</${element.localName}>`;
  return empty.outerHTML.slice(0, -closing.length) + markup + closing;
};
