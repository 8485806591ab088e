/** A rich editor, or a plain contenteditable, as a composer. */
import type { Site } from '../../sites/site.ts';
import type { Composer } from '../contract.ts';
import { caretAfterUndo } from './caret-after-undo.ts';
import { replaceInRich } from './replace-rich.ts';
import { focusHost, selectedIn, selectIn } from './rich-selection.ts';
import { staySelected } from './stay-selected.ts';
import { rangeOf, readTextMap, type TextMap } from './text-map.ts';

export const openRich = (element: HTMLElement, site: Site): Composer => {
  const current = createCurrentMap(element);
  let writing = false;
  let letGo: (() => void) | null = null;
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
      letGo?.();
      focusHost(element);
      const map = current.read();
      letGo = selectIn(map, span) ? staySelected(element, span, map.text) : null;
    },
    focus: () => focusHost(element),
    replace: async (span, expected, text) => {
      // Two at once would take each other's selection away.
      if (writing) return 'refused';
      writing = true;
      letGo?.();
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
 * The map of an editor's text: read anew in every task in which the text is asked for, since what shows depends on
 * more than the editor's own DOM; and otherwise for as long as that has not changed, so that placing many marks needs
 * one reading.
 */
const createCurrentMap = (element: HTMLElement) => {
  let map: TextMap | null = null;
  /** Until the end of a task nobody but ourselves can change anything. */
  let isOfThisTask = false;
  /** It looks on as long as the map holds: an editor that nobody reads any more is left alone. */
  const observer = new MutationObserver(() => {
    map = null;
    observer.disconnect();
  });
  // Changes that were not announced yet count too.
  const isUnchanged = (): boolean => observer.takeRecords().length === 0;
  const readNow = (): TextMap => {
    isOfThisTask = true;
    queueMicrotask(() => {
      isOfThisTask = false;
    });
    observer.takeRecords();
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    map = readTextMap(element);
    return map;
  };
  const get = (): TextMap => (isUnchanged() && map ? map : readNow());
  return { get, read: (): TextMap => (isOfThisTask ? get() : readNow()) };
};
