/** A word-level difference between two sentences, in pieces ready to be shown. */

import { diffArrays } from 'diff';
import { labelOf } from '../engine/blanks.ts';
import type { Span } from '../engine/types.ts';
import type { Change } from './change.ts';

/** A stretch of a shown difference. A `blank`'s text is its label, without brackets. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new' | 'blank';
  readonly text: string;
}

interface Token {
  readonly text: string;
  readonly blank: boolean;
}

/** Words that stayed (`gone` and `fresh` empty), or words that give way to others. */
interface Group {
  readonly same: readonly Token[];
  readonly gone: readonly Token[];
  readonly fresh: readonly Token[];
}

/** The pieces of a change in reading order: what goes stands before what comes. */
export function piecesOf(change: Change): Piece[] {
  const changes = diffArrays(tokensOf(change.before, []), tokensOf(change.after, change.blanks), {
    comparator: (left, right) => left.text === right.text,
  });
  const groups = changes.map(({ value, added, removed }): Group => {
    if (removed) return { same: [], gone: value, fresh: [] };
    return added ? { same: [], gone: [], fresh: value } : { same: value, gone: [], fresh: [] };
  });
  return fold(groups)
    .flatMap(({ same, gone, fresh }) => {
      const stops = leadingStops(fresh);
      return [
        ...pieces('same', same),
        ...pieces('new', fresh.slice(0, stops)),
        ...pieces('gone', gone),
        ...pieces('new', fresh.slice(stops)),
      ];
    })
    .flatMap(bareEdges);
}

/** How many stops new words begin with: they belong to the word before, also where something goes in between. */
const leadingStops = (fresh: readonly Token[]): number => {
  const at = fresh.findIndex(({ text }) => !/^[.,;:!?…]$/.test(text));
  return at < 0 ? fresh.length : at;
};

/** Joins neighbouring changes, and changes that hardly anything keeps apart: phrases read better than flicker. */
function fold(groups: readonly Group[]): Group[] {
  const folded: Group[] = [];
  for (const [index, group] of groups.entries()) {
    const last = folded.at(-1);
    const next = groups[index + 1];
    const island = isSmall(group.same) && last && next && isChange(last) && isChange(next);
    if (last && isChange(last) && (isChange(group) || island)) {
      folded[folded.length - 1] = {
        same: [],
        gone: [...last.gone, ...group.gone, ...group.same],
        fresh: [...last.fresh, ...group.fresh, ...group.same],
      };
    } else folded.push(group);
  }
  return folded;
}

const isChange = (group: Group) => group.same.length === 0;

/** At most one short word, and no blank, which is worth standing out. */
function isSmall(tokens: readonly Token[]): boolean {
  const shown = tokens.filter(({ text }) => text.trim());
  return shown.length <= 1 && shown.every(({ text, blank }) => !blank && text.length <= 4);
}

/** Words with their inner apostrophes and hyphens, runs of space, and single marks; a blank is one token. */
function tokensOf(text: string, blanks: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const blank of blanks) {
    tokens.push(...words(text.slice(at, blank.start)), {
      text: text.slice(blank.start, blank.end),
      blank: true,
    });
    at = blank.end;
  }
  return [...tokens, ...words(text.slice(at))];
}

function words(text: string): Token[] {
  const found = text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu) ?? [];
  return found.map((word) => ({ text: word, blank: false }));
}

/** One piece for each run of words; blanks stand alone. A change that is only space is not worth showing. */
function pieces(kind: 'same' | 'gone' | 'new', tokens: readonly Token[]): Piece[] {
  const found: Piece[] = [];
  for (const { text, blank } of tokens) {
    const last = found.at(-1);
    if (blank) found.push({ kind: 'blank', text: labelOf(text) });
    else if (last?.kind === kind) found[found.length - 1] = { kind, text: last.text + text };
    else found.push({ kind, text });
  }
  return kind === 'gone' ? found.filter(({ text }) => text.trim()) : found;
}

/** Space at the edges of new words is not part of what is highlighted. */
function bareEdges(piece: Piece): Piece[] {
  if (piece.kind !== 'new') return [piece];
  const words = piece.text.trim();
  const at = piece.text.indexOf(words);
  const around = (text: string): Piece[] => (text ? [{ kind: 'same', text }] : []);
  const middle: Piece[] = words ? [{ kind: 'new', text: words }] : [];
  return [...around(piece.text.slice(0, at)), ...middle, ...around(piece.text.slice(at + words.length))];
}
