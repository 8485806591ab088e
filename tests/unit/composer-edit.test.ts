import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, narrow } from '../../src/ui/edit.ts';

/** The narrowed edit for replacing `old` inside a message by `text`: what goes, and what comes. */
const edit = (message: string, old: string, text: string): [string, string] => {
  const start = message.indexOf(old);
  const narrowed = narrow(message, { start, end: start + old.length }, text);
  return [message.slice(narrowed.span.start, narrowed.span.end), narrowed.text];
};

describe('narrow', () => {
  it.each([
    [
      'the words that differ',
      'Sam, you are stupid today.',
      'you are stupid',
      'you are careless',
      ['stupid', 'careless'],
    ],
    ['whole words', 'sorry you feel', 'sorry you feel', 'sorry you fell', ['feel', 'fell']],
    ['whole contractions', "I don't care", "I don't", "I didn't", ["don't", "didn't"]],
    ['words that are added', 'I am sorry.', 'I am sorry', 'I am sorry for that', ['', ' for that']],
    ['whole emoji', 'ok 👩‍👧', 'ok 👩‍👧', 'ok 👩‍👦', ['👩‍👧', '👩‍👦']],
    ['several lines', 'a b', 'a b', 'a c\nd', ['b', 'c\nd']],
    ['nothing where nothing differs', 'the same', 'the same', 'the same', ['', '']],
  ])('writes only %s', (_, message, old, text, expected) => {
    expect(edit(message, old, text)).toEqual(expected);
  });

  it('writes a neighbouring word again where words only go away', () => {
    expect(edit('I am just sorry', 'just ', '')).toEqual(['am just ', 'am ']);
    expect(edit('just sorry', 'just ', '')).toEqual(['just sorry', 'sorry']);
    expect(edit('\uFFFC just sorry', 'just ', '')).toEqual(['just sorry', 'sorry']);
    expect(edit('just', 'just', '')).toEqual(['just', '']);
  });

  const signs = [..."abc '’.\n", '👩\u200D👧', '👧', 'é'];
  const words = fc.array(fc.constantFrom(...signs), { maxLength: 24 }).map((some) => some.join(''));

  it('never changes what the message becomes', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), words, (message, one, other, text) => {
        const [start, end] = [one % (message.length + 1), other % (message.length + 1)].sort((a, b) => a - b);
        const span = { start: start!, end: end! };
        expect(apply(message, narrow(message, span, text))).toBe(apply(message, { span, text }));
      }),
    );
  });

  it('never writes nothing as long as a word is left', () => {
    fc.assert(
      fc.property(words, words, words, (before, old, after) => {
        const narrowed = narrow(
          before + old + after,
          { start: before.length, end: before.length + old.length },
          '',
        );
        if (old !== '' && /[a-c]/.test(before.split('\n').at(-1)! + after.split('\n')[0]!)) {
          expect(narrowed.text).not.toBe('');
        }
      }),
    );
  });
});
