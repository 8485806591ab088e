import { describe, expect, it } from 'vitest';
import type { Rewording } from '../../src/engine/types.ts';
import { changeOf } from '../../src/ui/change.ts';
import { type Piece, piecesOf } from '../../src/ui/diff.ts';
import { stretchesOf } from '../../src/ui/marked.ts';

/** A rewording of `quote` in `text`, as the engine would build it. */
function rewording(text: string, quote: string, words: string): Rewording {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const message = text.slice(0, span.start) + words + text.slice(span.end);
  const blanks = [...message.matchAll(/\[[^\]]+\]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return { kind: 'lightest', span, text: words, message, blanks };
}

const brackets = { same: ['', ''], gone: ['{-', '-}'], new: ['{+', '+}'], blank: ['[', ']'] } as const;
const show = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => brackets[kind][0] + text + brackets[kind][1]).join('');
const diff = (text: string, quote: string, words: string) =>
  show(piecesOf(changeOf(text, rewording(text, quote, words))));

describe('changeOf', () => {
  it('shows the person their own sentence and no other', () => {
    const text = 'Hi. I am sorry you feel that way, truly. Bye.';
    const change = changeOf(text, rewording(text, 'you feel that way', 'I hurt you'));
    expect(change).toEqual({
      before: 'I am sorry you feel that way, truly.',
      after: 'I am sorry I hurt you, truly.',
      blanks: [],
    });
  });

  it('moves blanks with the cut and keeps those of the shown sentence only', () => {
    const text = 'I was late [when]. Sorry if you were hurt.';
    const change = changeOf(text, rewording(text, 'Sorry if you were hurt', "I'm sorry I [what I did]"));
    expect(change.blanks.map(({ start, end }) => change.after.slice(start, end))).toEqual(['[what I did]']);
  });

  it('shortens long surroundings at word boundaries', () => {
    const filler = 'and then we went on and on about it without a stop for a very long while ';
    const text = `${filler}sorry you feel that way ${filler}`;
    const { before } = changeOf(text, rewording(text, 'you feel that way', 'I hurt you'));
    expect(before).toMatch(/^…\w.* sorry you feel that way and .*\w…$/);
    expect(before.length).toBeLessThan(130);
  });

  it('ends with the change where the change ends its sentence', () => {
    const text = 'Calm down. We can talk later.';
    expect(changeOf(text, rewording(text, 'Calm down.', 'I hear you.')).after).toBe('I hear you.');
  });
});

describe('piecesOf', () => {
  it('keeps phrases together instead of flickering word by word', () => {
    expect(diff("I'm sorry you feel that way.", 'you feel that way', 'I hurt you')).toBe(
      "I'm sorry {-you feel that way-}{+I hurt you+}.",
    );
  });

  it('does not leave a small word standing between two changes', () => {
    expect(diff('I was only trying to help.', 'was only trying to', 'see it did not')).toBe(
      'I {-was only trying to-}{+see it did not+} help.',
    );
    expect(diff("I'm sorry you feel it", 'sorry you feel it', 'sorry. Can you say what hurt')).toBe(
      "I'm sorry{+.+}{- you feel it-} {+Can you say what hurt+}",
    );
  });

  it('shows blanks as pieces of their own', () => {
    expect(diff('Sorry if you were hurt.', 'if you were hurt', 'I [what I did]')).toBe(
      'Sorry {-if you were hurt-}{+I+} [what I did].',
    );
  });

  it('shows an addition without a removal', () => {
    expect(diff('I am sorry.', 'sorry.', 'sorry. What was it like for you?')).toBe(
      'I am sorry. {+What was it like for you?+}',
    );
  });

  it('gives the sentence after the change when what goes is left out', () => {
    const text = 'Mistakes were made 😔, ok?';
    const change = changeOf(text, rewording(text, 'Mistakes were made', 'I made a mistake'));
    const after = piecesOf(change).filter(({ kind }) => kind !== 'gone');
    expect(after.map((piece) => piece.text).join('')).toBe('I made a mistake 😔, ok?');
  });
});

describe('stretchesOf', () => {
  it('gives the whole text back, in order, whatever the marks', () => {
    const marks = [
      { span: { start: 6, end: 40 }, weight: 3 },
      { span: { start: 2, end: 8 }, weight: 1 },
    ] as const;
    const stretches = stretchesOf('Hello dear reader', marks);
    expect(stretches.map(({ text }) => text)).toEqual(['He', 'llo de', 'ar reader']);
    expect(stretches.map(({ weight }) => weight)).toEqual([0, 1, 3]);
  });
});
