/** Writing into a rich editor, in the one order of attempts that left every measured editor's model right. */
import type { Span } from '../engine/types.ts';
import type { Site } from '../sites/site.ts';
import type { ReplaceOutcome } from './contract.ts';
import { apply, type Edit, narrow } from './edit.ts';
import { announceInput, announceLines, announcePaste, insertByCommand } from './editor-events.ts';
import { focusHost, selectIn } from './rich-selection.ts';
import { holdsFixed, rangeOf, readTextMap, type TextMap } from './text-map.ts';
import { SETTLE, SETTLE_FOR_LINES, settle, until } from './wait.ts';

interface Replacement {
  readonly span: Span;
  readonly expected: string;
  readonly text: string;
}

/** Milliseconds an editor that did not claim an announced change still has to carry it out by itself (Trix). */
const UNCLAIMED = 60;
/** Milliseconds an editor has to show a change. */
const SHOWN = 400;

/** Replaces `span`, which must still read `expected`; the caret ends up after the new words. */
export const replaceInRich = async (
  host: HTMLElement,
  site: Site,
  { span, expected, text }: Replacement,
): Promise<ReplaceOutcome> => {
  const before = readTextMap(host);
  if (before.text.slice(span.start, span.end) !== expected) return 'moved';
  const edit = narrow(before.text, span, text);
  const wanted = apply(before.text, edit);
  if (!host.isContentEditable || holdsFixed(before, edit.span) || !rangeOf(before, edit.span))
    return 'refused';
  if (wanted !== before.text) {
    const ready = await select(before, edit);
    if (!ready) return 'moved';
    await write(host, site, ready, edit);
  }
  if (!(await until(host, () => readTextMap(host).text === wanted, SHOWN))) return 'refused';
  const caret = span.start + text.length;
  selectIn(readTextMap(host), { start: caret, end: caret });
  return 'done';
};

/**
 * Selects what will be replaced, and lets the editor notice.
 *
 * @returns the map of the text as it stands then, or null when the person or the editor changed it meanwhile.
 */
const select = async (before: TextMap, { span, text }: Edit): Promise<TextMap | null> => {
  focusHost(before.host);
  selectIn(readTextMap(before.host), span);
  await settle(before.host, text.includes('\n') ? SETTLE_FOR_LINES : SETTLE);
  const now = readTextMap(before.host);
  // The editor may have drawn itself anew in between: the selection is set once more, in what stands there now.
  return now.text === before.text && selectIn(now, span) ? now : null;
};

const write = async (host: HTMLElement, site: Site, map: TextMap, edit: Edit): Promise<void> => {
  const range = rangeOf(map, edit.span);
  if (!range || announce(host, site, range, edit.text)) return;
  const changed = () => readTextMap(host).text !== map.text;
  if (await until(host, changed, UNCLAIMED)) return;
  if (selectIn(readTextMap(host), edit.span)) insertByCommand(host, edit.text);
};

/**
 * Offers the change to the editor in the one way its kind understands.
 *
 * @returns whether the editor claimed it.
 */
const announce = (host: HTMLElement, site: Site, range: Range, text: string): boolean => {
  // Typed text with line feeds would stay one paragraph with line feeds in it; a paste makes paragraphs.
  if (text.includes('\n')) return announceLines(host, text);
  if (text !== '' && undoesByPaste(host, site)) return announcePaste(host, range, text);
  return announceInput(host, range, text);
};

/** Editors that keep their own snapshots for undo take a paste, and nothing else from outside, as one step. */
const undoesByPaste = (host: HTMLElement, site: Site): boolean =>
  site.writing === 'paste' || host.classList.contains('mce-content-body');
