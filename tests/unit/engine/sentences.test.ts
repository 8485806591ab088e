import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASK } from '../../../src/engine/text/form.ts';
import { rawSentences } from '../../../src/engine/text/sentences.ts';

const cut = (text: string): readonly string[] =>
  rawSentences(text).map(({ raw }) => raw.replaceAll(MASK, ''));

describe('sentences', () => {
  it.each<[string, readonly string[]]>([
    ['Sorry. But I was tired', ['Sorry.', 'But I was tired']],
    ['sorry... but you started it', ['sorry... but you started it']],
    ['ok\nfine\r\nsorry', ['ok', 'fine', 'sorry']],
    ['I saw Dr. Shaw at 4 p.m. today. Sorry!', ['I saw Dr. Shaw at 4 p.m. today.', 'Sorry!']],
    [
      'This line of an old mail was broken by hand at seventy columns and\ngoes on here.',
      ['This line of an old mail was broken by hand at seventy columns and\ngoes on here.'],
    ],
    ['   ', []],
    ['…', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    ['a quoted reply', "> I'm sorry you feel that way\nThanks for telling me.", ['Thanks for telling me.']],
    [
      'what a mail client adds',
      'Thanks.\nOn Tue, 3 Nov 2026 at 10:00, Sam wrote:\nyou never listen',
      ['Thanks.'],
    ],
    ['a signature', 'See you\n-- \nSam, always late', ['See you']],
    ['code', 'Try this\n```\nif (you) never()\n```\nok', ['Try this', 'ok']],
    ['words of others in quotes', 'He said "you always lie" and left.', ['He said  and left.']],
    ['who a line is addressed to', '@sam @lee: thanks\n@sam see @lee', ['thanks', 'see @lee']],
    ['a call', 'Why not fail("you fool")?', ['Why not ?']],
    ['a call inside a quotation', 'Use "fail(400, "you fool")" there.', ['Use  there.']],
    ['a link', 'See https://example.org/you-never-listen now', ['See  now']],
  ])('leaves out %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('takes a message that is wholly in quotes for the message', () => {
    expect(cut('"I am sorry you feel that way."')).toEqual(['"I am sorry you feel that way."']);
  });

  it('places every sentence exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { raw, start, end } of rawSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end - start).toBe(raw.length);
          const own = text.slice(start, end).replaceAll('\r', '\n');
          for (let i = 0; i < raw.length; i++)
            if (raw[i] !== MASK && raw[i] !== '\n') expect(raw[i]).toBe(own[i]);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
