/** The events and commands by which a change is handed to an editor. */
import { isElement, windowOf } from './dom.ts';
import { focusedIn } from './rich-selection.ts';

/**
 * Announces typed text in place of a range, as a keyboard would. Without `dataTransfer`: Firefox hands the
 * page an empty one, and editors that read it then delete the words.
 *
 * @returns whether the editor claimed the change, and so carries it out itself.
 */
export const announceInput = (host: HTMLElement, range: Range, text: string): boolean => {
  const view = windowOf(host);
  const event = new view.InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    targetRanges: [new view.StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !target(host).dispatchEvent(event);
};

/**
 * Announces a paste of one line at the selection, which is `range`. Its markup repeats the inline elements
 * the range begins in, so that the new words keep the formatting of the old.
 *
 * @returns whether the editor claimed it.
 */
export const announcePaste = (host: HTMLElement, range: Range, text: string): boolean =>
  paste(host, { 'text/html': markupOf(host, range, text), 'text/plain': text });

/** Announces a paste of plain lines at the selection: the editor makes its own paragraphs of them. */
export const announceLines = (host: HTMLElement, text: string): boolean =>
  paste(host, { 'text/plain': text });

/** Inserts at the selection by the browser's own editing, which fires all the events of typing. */
export const insertByCommand = (host: HTMLElement, text: string): void => {
  if (text === '') host.ownerDocument.execCommand('delete');
  else host.ownerDocument.execCommand('insertText', false, text);
};

const target = (host: HTMLElement): HTMLElement => focusedIn(host) ?? host;

/** @param data by type, the one that matters most first. */
const paste = (host: HTMLElement, data: Readonly<Record<string, string>>): boolean => {
  const view = windowOf(host);
  const options = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new view.DataTransfer();
  for (const [type, content] of Object.entries(data)) clipboardData.setData(type, content);
  let event = new view.ClipboardEvent('paste', { ...options, clipboardData });
  if (!event.clipboardData?.getData('text/plain')) {
    // Firefox drops the data of another world's DataTransfer, but has two members of its own for one type.
    const [dataType, content] = Object.entries(data)[0]!;
    event = new view.ClipboardEvent('paste', { ...options, dataType, data: content } as ClipboardEventInit);
  }
  return !target(host).dispatchEvent(event);
};

const markupOf = (host: HTMLElement, range: Range, line: string): string => {
  const view = windowOf(host);
  const start = range.startContainer;
  let markup = asMarkup(line);
  let element = isElement(start) ? start : start.parentElement;
  while (element && element !== host && view.getComputedStyle(element).display === 'inline') {
    markup = wrap(element, markup);
    element = element.parentElement;
  }
  return markup;
};

/** Spaces at the edges would be dropped as the white space around markup. */
const asMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/^ | $/g, '&nbsp;');

/** The markup inside a copy of an element: its tags, taken from its own serialisation. */
const wrap = (element: HTMLElement, markup: string): string => {
  const empty = element.cloneNode(false) as HTMLElement;
  const closing = `</${element.localName}>`;
  return empty.outerHTML.slice(0, -closing.length) + markup + closing;
};
