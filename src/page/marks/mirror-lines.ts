/**
 * The text in a mirror, a block for each line of it. A letter then makes the browser lay out one of them; in a single
 * block it would lay out all that comes after the letter, in a long text for longer than the field itself takes.
 */
import type { Span } from '../../engine/types.ts';
import { changeBetween } from '../composer/carry.ts';

export interface MirrorLines {
  /** Writes what changed since the last time, and nothing else. */
  write(text: string): void;
  /** Rectangles of a span of the text; none where the text is shorter. */
  rects(span: Span): readonly DOMRect[];
}

interface Line {
  readonly block: HTMLElement;
  readonly characters: Text;
  readonly text: string;
}

/** A line with nothing on it is as high as any other only if something stands there. */
const NOTHING = '\u200B';

/** Starts empty, in `box`. */
export const createMirrorLines = (box: HTMLElement): MirrorLines => {
  let lines: readonly Line[] = [];
  let written: string | null = null;
  return {
    write: (text) => {
      if (text === written) return;
      written = text;
      lines = rewrite(box, lines, text.split('\n'));
    },
    rects: (span) => (span.end > (written ?? '').length ? [] : rectsOf(lines, span)),
  };
};

/** The lines before and after the change stay as they are; those between them are written anew, one in the place of one. */
const rewrite = (box: HTMLElement, before: readonly Line[], texts: readonly string[]): readonly Line[] => {
  const shared = Math.min(before.length, texts.length);
  let head = 0;
  while (head < shared && before[head]!.text === texts[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && before.at(-1 - tail)!.text === texts.at(-1 - tail)) tail += 1;
  const old = before.slice(head, before.length - tail);
  const after = before.slice(before.length - tail);
  const changed = texts.slice(head, texts.length - tail).map((text, index) => {
    const line = old[index] ?? addLine(box, after[0]?.block ?? null);
    return writeLine(line, text);
  });
  for (const { block } of old.slice(changed.length)) block.remove();
  const lines = [...before.slice(0, head), ...changed, ...after];
  // What a field indents is its first line alone.
  lines.forEach(({ block }, index) => {
    block.style.textIndent = index === 0 ? '' : '0';
  });
  return lines;
};

const addLine = (box: HTMLElement, before: HTMLElement | null): Line => {
  const block = box.ownerDocument.createElement('div');
  const characters = box.ownerDocument.createTextNode(NOTHING);
  block.style.cssText = 'flex:1 0 auto;unicode-bidi:inherit';
  block.append(characters);
  box.insertBefore(block, before);
  return { block, characters, text: '' };
};

/** Only the stretch that changed: then the browser measures no other letters again. */
const writeLine = ({ block, characters }: Line, text: string): Line => {
  const shown = text || NOTHING;
  const { start, end, by } = changeBetween(characters.data, shown);
  characters.replaceData(start, end - start, shown.slice(start, end + by));
  return { block, characters, text };
};

const rectsOf = (lines: readonly Line[], { start, end }: Span): DOMRect[] => {
  const rects: DOMRect[] = [];
  let at = 0;
  for (const { characters, text } of lines) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    if (from < to) rects.push(...rectsBetween(characters, from, to));
    at += text.length + 1;
  }
  return rects;
};

const rectsBetween = (characters: Text, start: number, end: number): DOMRectList => {
  const range = characters.ownerDocument.createRange();
  range.setStart(characters, start);
  range.setEnd(characters, end);
  return range.getClientRects();
};
