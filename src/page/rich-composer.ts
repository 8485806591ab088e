/** A rich editor, or a plain contenteditable, as a composer. */
import type { Site } from '../sites/site.ts';
import { caretAfterUndo } from './caret-after-undo.ts';
import type { Composer } from './contract.ts';
import { replaceInRich } from './replace-rich.ts';
import { focusHost, selectedIn, selectIn } from './rich-selection.ts';
import { rangeOf, readTextMap, type TextMap } from './text-map.ts';

export const openRich = (element: HTMLElement, site: Site): Composer => {
  const current = createCurrentMap(element);
  let writing = false;
  const composer: Composer = {
    kind: 'rich',
    element,
    site,
    get writing() {
      return writing;
    },
    read: () => current.read().text,
    connected: () => element.isConnected && element.isContentEditable,
    rects: (span) => {
      const range = rangeOf(current.get(), span);
      return range ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
    },
    range: (span) => rangeOf(current.get(), span),
    selection: () => selectedIn(current.get()),
    select: (span) => {
      focusHost(element);
      selectIn(current.read(), span);
    },
    focus: () => focusHost(element),
    replace: async (span, expected, text) => {
      // Two at once would take each other's selection away.
      if (writing) return 'refused';
      writing = true;
      try {
        const before = current.read().text;
        const outcome = await replaceInRich(element, site, { span, expected, text });
        if (outcome === 'done') caretAfterUndo(composer, before, span);
        return outcome;
      } finally {
        writing = false;
      }
    },
  };
  return composer;
};

/**
 * The map of an editor's text: read anew whenever the text is asked for, and otherwise for as long as the
 * editor's DOM has not changed since, so that placing many marks needs one reading.
 */
const createCurrentMap = (element: HTMLElement) => {
  let map: TextMap | null = null;
  const observer = new MutationObserver(() => {
    map = null;
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  const read = (): TextMap => {
    observer.takeRecords();
    map = readTextMap(element);
    return map;
  };
  // Changes that were not announced yet count too.
  const get = (): TextMap => (map && observer.takeRecords().length === 0 ? map : read());
  return { read, get };
};
