/** Writing into a rich editor, in the one order of attempts that left every measured editor's model right. */
import type { Span } from '../../engine/types.ts';
import type { Site } from '../../sites/site.ts';
import { apply, type Edit, narrow } from '../../ui/edit.ts';
import type { ReplaceOutcome } from '../contract.ts';
import { announceInput, insertByCommand, type Offer } from './editor-events.ts';
import { announceLines, announcePaste } from './paste.ts';
import { watchPerson } from './person.ts';
import { focusHost, selectedIn, selectIn } from './rich-selection.ts';
import { takeBack } from './take-back.ts';
import { holdsFixed, rangeOf, readTextMap, type TextMap } from './text-map.ts';
import { drawn, SETTLE, SETTLE_FOR_LINES, settle, until } from './wait.ts';

interface Replacement {
  readonly span: Span;
  readonly expected: string;
  readonly text: string;
}

/** Milliseconds an editor that did not claim an announced change still has to carry it out by itself (Trix). */
const UNCLAIMED = 60;
/** Times the words are selected at most, if they do not stay so. */
const MOST_SELECTED = 4;
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
    if (!(await select(before, edit))) return 'moved';
    if (!(await write(host, site, edit, before.text, wanted))) return 'refused';
  }
  const caret = span.start + text.length;
  selectIn(readTextMap(host), { start: caret, end: caret });
  return 'done';
};

/**
 * Selects what will be replaced, and lets the editor notice. Where the person moves the caret meanwhile, the editor
 * would write at theirs, so the words are selected anew.
 *
 * @returns false when the person or the editor changed the text meanwhile.
 */
const select = async ({ host, text: before }: TextMap, { span, text }: Edit): Promise<boolean> => {
  focusHost(host);
  for (let times = 0; times < MOST_SELECTED; times += 1) {
    selectIn(readTextMap(host), span);
    await settle(host, text.includes('\n') ? SETTLE_FOR_LINES : SETTLE);
    const now = readTextMap(host);
    if (now.text !== before) return false;
    const selected = selectedIn(now);
    if (selected?.start === span.start && selected.end === span.end) break;
  }
  return true;
};

/** Offers the change in one way after the other, until the editor takes one. Gives whether it stands there. */
const write = async (
  host: HTMLElement,
  site: Site,
  edit: Edit,
  before: string,
  wanted: string,
): Promise<boolean> => {
  const person = watchPerson(host);
  try {
    const old = before.slice(edit.span.start, edit.span.end);
    for (const offer of offers(host, site, old, edit.text)) {
      // Where the person goes on writing by now, a second way could only write where they are.
      if (person.wrote()) return false;
      if (!(await isTaken(host, offer, edit, before))) continue;
      const read = () => readTextMap(host).text;
      if (await until(host, () => read() === wanted, SHOWN)) return true;
      // What a person wrote meanwhile must not be taken back.
      if (read() === before || person.wrote() || !(await takeBack(host, read, before))) return false;
    }
    return false;
  } finally {
    person.leave();
  }
};

/** Offers a change in one way. Gives whether the editor claimed it, or did something about it unclaimed. */
const isTaken = async (
  host: HTMLElement,
  offer: Offer,
  { span, text }: Edit,
  before: string,
): Promise<boolean> => {
  const now = readTextMap(host);
  // The editor may have drawn itself anew: the selection is set once more, in what stands there now.
  const range = now.text === before && selectIn(now, span) ? rangeOf(now, span) : null;
  if (!range) return false;
  const changed = () => readTextMap(host).text !== before;
  if (offer(host, range, text) || (await until(host, changed, UNCLAIMED))) return true;
  // On a busy machine the time may have passed before the editor could draw.
  await drawn(host);
  return changed();
};

/** The ways to offer a change, in the order that left the model of every measured editor right. */
const offers = (host: HTMLElement, site: Site, old: string, text: string): readonly Offer[] => {
  // Typed text with line feeds would stay one paragraph with line feeds in it; a paste makes lines.
  if (text.includes('\n')) {
    const pastes = site.writing === 'paste' ? [announceLines] : [announcePaste, announceLines];
    return [...pastes, insertByCommand];
  }
  if (text !== '' && undoesByPaste(host, site)) return [announcePaste, insertByCommand];
  // Over a line break of Draft's, the browser's own editing would leave the DOM and the model apart.
  if (text !== '' && old.includes('\n')) return [announceInput, announcePaste, insertByCommand];
  return [announceInput, insertByCommand];
};

/** Editors that keep their own snapshots for undo take a paste, and nothing else from outside, as one step. */
const undoesByPaste = (host: HTMLElement, site: Site): boolean =>
  site.writing === 'paste' || host.classList.contains('mce-content-body');
