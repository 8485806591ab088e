/** Laying words out in lines for a terminal or a file, some of them marked. */
import { styleText } from 'node:util';
import type { Excerpt } from './excerpt.ts';
import { columnsOf, visible } from './visible.ts';

/** What is written on. */
export interface Paper {
  /** True for a terminal that takes colours: marks are an amber underline there, else `~~~~` on a line beneath. */
  readonly styled: boolean;
  /** Columns of a line. */
  readonly width: number;
}

/** Longer lines are tiring to read. */
const MAX_WIDTH = 96;
const MIN_WIDTH = 24;
/** For files and pipes, and for terminals that do not know their own width. */
const USUAL_WIDTH = 80;

/** The paper for a stream. `NO_COLOR` (no-color.org) and a dumb terminal turn styles off. */
export const paperFor = (
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: NodeJS.ProcessEnv,
): Paper => ({
  styled: stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb',
  width: Math.max(MIN_WIDTH, Math.min(stream.columns || USUAL_WIDTH, MAX_WIDTH)),
});

/** Words in a style, where the paper takes it. */
export const styled = (paper: Paper, style: Parameters<typeof styleText>[0], words: string): string =>
  paper.styled ? styleText(style, words, { validateStream: false }) : words;

/** One laid-out line; `from` (inclusive) to `to` (exclusive) is marked. */
interface Row {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The row with one more word, which has its own marked part. */
function append(row: Row, word: Row): Row {
  const at = row.text === '' ? 0 : row.text.length + 1;
  const text = row.text === '' ? word.text : `${row.text} ${word.text}`;
  if (word.from >= word.to) return { ...row, text };
  return { text, from: row.from < row.to ? row.from : at + word.from, to: at + word.to };
}

/** Breaks words into rows of at most `width` columns. White space, line ends included, becomes one space. */
function rowsOf({ text, span }: Excerpt, width: number): readonly Row[] {
  const rows: Row[] = [];
  let row: Row = { text: '', from: 0, to: 0 };
  for (const { 0: typed, index } of text.matchAll(new RegExp(`\\S{1,${width}}`, 'gu'))) {
    const word = {
      text: typed,
      from: Math.max(span.start - index, 0),
      to: Math.min(span.end - index, typed.length),
    };
    const joined = append(row, word);
    if (row.text !== '' && columnsOf(joined.text) > width) {
      rows.push(row);
      row = append({ text: '', from: 0, to: 0 }, word);
    } else row = joined;
  }
  return [...rows, row];
}

const NO_MARK = { start: 0, end: 0 };

/** Words as lines, each led by `indent`; `first` leads the first line instead and has the same width. */
export const wrapped = (paper: Paper, words: string, indent: string, first = indent): readonly string[] =>
  rowsOf({ text: visible(words), span: NO_MARK }, paper.width - indent.length).map(
    (row, i) => (i === 0 ? first : indent) + row.text,
  );

/** An excerpt as lines, its marked words underlined, or with `~~~~` on a line beneath. */
export const marked = (paper: Paper, excerpt: Excerpt, indent: string): readonly string[] =>
  rowsOf({ text: visible(excerpt.text), span: excerpt.span }, paper.width - indent.length).flatMap((row) =>
    (paper.styled ? [styledRow(paper, row)] : plainRows(row)).map((line) => indent + line),
  );

const styledRow = (paper: Paper, { text, from, to }: Row): string =>
  from >= to
    ? text
    : text.slice(0, from) + styled(paper, ['underline', 'yellow'], text.slice(from, to)) + text.slice(to);

const plainRows = ({ text, from, to }: Row): readonly string[] =>
  from < to
    ? [text, ' '.repeat(columnsOf(text.slice(0, from))) + '~'.repeat(columnsOf(text.slice(from, to)))]
    : [text];
