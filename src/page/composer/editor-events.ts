/** The events and commands by which a change is handed to an editor. */
import { windowOf } from '../dom.ts';
import { focusedIn } from './rich-selection.ts';

/**
 * One way to hand an editor a change: `text` in place of `range`, which is selected.
 *
 * @returns whether the editor claimed the change, and so carries it out itself.
 */
export type Offer = (host: HTMLElement, range: Range, text: string) => boolean;

/**
 * Announces typed text, as a keyboard would. Without `dataTransfer`: Firefox hands the page an empty one, and
 * editors that read it then delete the words.
 */
export const announceInput: Offer = (host, range, text) => {
  const view = windowOf(host);
  const event = new view.InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    targetRanges: [new view.StaticRange(range)],
    ...announced,
  });
  return claims(host, event);
};

/** Inserts by the browser's own editing, which fires all the events of typing. */
export const insertByCommand: Offer = (host, _range, text) =>
  text === ''
    ? host.ownerDocument.execCommand('delete')
    : host.ownerDocument.execCommand('insertText', false, text);

/** What an event needs to reach an editor wherever it listens, and to be claimed. */
export const announced = {
  bubbles: true,
  cancelable: true,
  composed: true,
} as const;

/** Dispatches an event where the person writes. Gives whether the editor claimed it. */
export const claims = (host: HTMLElement, event: Event): boolean =>
  !(focusedIn(host) ?? host).dispatchEvent(event);
