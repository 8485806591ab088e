/** The parts of the command that need no process: arguments, lines, layout, names, and a review that fails. */
import { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/cli/arguments.ts';
import { excerptsFrom } from '../../src/cli/excerpt.ts';
import { explained, formatList, formatRule } from '../../src/cli/explain.ts';
import { formatReview } from '../../src/cli/format-people.ts';
import { readingProblem } from '../../src/cli/input.ts';
import { linesOf } from '../../src/cli/lines.ts';
import { nearest } from '../../src/cli/nearest.ts';
import { marked, paperFor, wrapped } from '../../src/cli/paper.ts';
import { answer } from '../../src/cli/record.ts';
import { run } from '../../src/cli/run.ts';
import { columnsOf, visible } from '../../src/cli/visible.ts';
import { flagOf } from '../../src/engine/rule.ts';
import type { Finding, Review } from '../../src/engine/types.ts';
import { rules } from '../../src/rules/index.ts';

const plain = { styled: false, width: 80 };
const amber = { styled: true, width: 80 };

/** A review with one finding at `quote`, reworded to `words`. */
function reviewOf(text: string, quote: string, words: string): Review {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const message = text.replace(quote, words);
  const finding: Finding = {
    rule: 'sorry-you-feel',
    family: 'deflected-experiencer',
    severity: 3,
    ...span,
    quote,
    rewordings: [{ kind: 'lightest', span, text: words, message, blanks: [] }],
  };
  return { text, findings: [finding], repair: { attempted: false, present: [], missing: [] } };
}

/** Runs the command in this process, as if at a terminal where nothing was typed. */
async function atTerminal(...args: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    stdin: Object.assign(Readable.from([]), { isTTY: true }),
    paper: plain,
    output: {
      line: async (text) => void out.push(text),
      complain: (text) => void complaints.push(text),
    },
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}

describe('arguments', () => {
  it('become plain data', () => {
    expect(commandOf([])).toEqual({ kind: 'review', form: 'people', files: [], failOn: null, options: {} });
    expect(
      commandOf([
        '--jsonl',
        '--previous',
        'hm',
        '--previous-own=so',
        '--register',
        'child',
        '--fail-on',
        '2',
        'a',
        '-',
      ]),
    ).toEqual({
      kind: 'review',
      form: 'jsonl',
      files: ['a', '-'],
      failOn: 2,
      options: { previous: 'hm', previousOwn: 'so', register: 'child' },
    });
    expect(commandOf(['--list', '-h'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--bogus'], "Unknown option '--bogus'. --help lists what there is."],
    [['--previous'], "Option '--previous <value>' argument missing. --help lists what there is."],
    [['--json', '--trace'], '--json, --jsonl and --trace are forms of output: choose one.'],
    [['--fail-on', '4'], '--fail-on takes 1 (soft), 2 (clear) or 3 (serious), and "4" is none of them.'],
    [['--register', 'boss'], /^--register takes one of partner, family, friend, work, child, and "boss"/],
  ])('%j is told apart and explained', (args, problem) => {
    expect(commandOf(args)).toEqual({
      kind: 'misuse',
      problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
    });
  });
});

describe('run', () => {
  it('at a terminal without input says how to give it a message', async () => {
    const { code, out, complaints } = await atTerminal();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain('| npm run -s review');
  });

  it('helps, lists every rule under its family, and ends misuse with 2', async () => {
    expect(await atTerminal('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('--fail-on 1|2|3'),
    });
    const { code, out } = await atTerminal('--list');
    expect(code).toBe(0);
    for (const { id, family } of rules) {
      expect(out).toMatch(new RegExp(`^  ${id} +\\S`, 'm'));
      expect(out.split('\n')).toContain(family);
    }
    expect(await atTerminal('--nonsense')).toMatchObject({ code: 2, out: '' });
  });
});

describe('lines', () => {
  const collect = async (chunks: readonly string[], limit = 100) => {
    const lines: (string | null)[] = [];
    for await (const { bytes } of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), limit)) {
      lines.push(bytes === null ? null : Buffer.from(bytes).toString());
    }
    return lines;
  };

  it('are put together over chunks, whatever the cut', async () => {
    expect(await collect(['a', 'b\n', '\nc\nd', 'e'])).toEqual(['ab', '', 'c', 'de']);
    expect(await collect([])).toEqual([]);
    expect(await collect(['a\n'])).toEqual(['a']);
  });

  it('over the limit are counted and not kept', async () => {
    expect(await collect(['ab\nabc', 'd\nabc', 'd\ne'], 3)).toEqual(['ab', null, null, 'e']);
  });
});

describe('layout', () => {
  it('underlines in amber where there are colours, and beneath where there are none', () => {
    const excerpt = flagOf('well [[sorry u feel]] it');
    expect(marked(plain, excerpt, ' ')).toEqual([' well sorry u feel it', '      ~~~~~~~~~~~~']);
    const [row, ...more] = marked(amber, excerpt, ' ');
    expect(more).toEqual([]);
    expect(row).toBe(' well \u001b[4m\u001b[33msorry u feel\u001b[39m\u001b[24m it');
    expect(stripVTControlCharacters(row ?? '')).toBe(' well sorry u feel it');
  });

  it('breaks long sentences and goes on marking', () => {
    const narrow = { styled: false, width: 12 };
    expect(marked(narrow, flagOf('one [[two three\r\nfour]] five'), '  ')).toEqual([
      '  one two',
      '      ~~~',
      '  three four',
      '  ~~~~~~~~~~',
      '  five',
    ]);
    expect(wrapped(narrow, 'abcdefghijklmn op', '   ', '1  ')).toEqual(['1  abcdefghi', '   jklmn op']);
  });

  it('places marks by columns, not by units', () => {
    expect(columnsOf('😀 e\u0301 👩‍👩‍👧 日本')).toBe(12);
    expect(marked(plain, flagOf('😀 e\u0301 [[a👍]]'), '')).toEqual(['😀 e\u0301 a👍', '     ~~~']);
  });

  it('lets no message steer the terminal', () => {
    expect(visible('a\u001b[2J\u009bb\u007f\tc\n')).toBe('a␛[2J\ufffdb\ufffd\tc\n');
  });

  it('takes colours only on a terminal that wants them', () => {
    const terminal = { isTTY: true, columns: 200 };
    expect(paperFor(terminal, {})).toEqual({ styled: true, width: 96 });
    expect(paperFor(terminal, { NO_COLOR: '1' }).styled).toBe(false);
    expect(paperFor(terminal, { TERM: 'dumb' }).styled).toBe(false);
    expect(paperFor({}, {})).toEqual({ styled: false, width: 80 });
    expect(paperFor({ isTTY: true, columns: 0 }, {}).width).toBe(80);
  });
});

describe('a review for people', () => {
  it('shows the sentence, its line over CRLF, LF and CR, and the changed sentence', () => {
    const text = 'One.\r\nTwo.\rThree.\n😀 Well, sorry you feel so, Ana. Bye.';
    const lines = formatReview(plain, reviewOf(text, 'sorry you feel so', 'sorry I shouted')).split('\n');
    expect(lines[0]).toBe('line 4 · Sorry for their feelings · serious');
    expect(lines.slice(1, 3)).toEqual([
      '  😀 Well, sorry you feel so, Ana.',
      `  ${' '.repeat(9)}${'~'.repeat(17)}`,
    ]);
    expect(lines.at(-1)).toBe('  1  😀 Well, sorry I shouted, Ana.');
  });

  it('leaves far context out of a text without full stops', () => {
    const far = 'word '.repeat(200);
    const { text, span } = excerptsFrom(`${far}HERE ${far}`).of({ start: far.length, end: far.length + 4 });
    expect(text.length).toBeLessThan(420);
    expect(text).toMatch(/^… word .* word…$/);
    expect(text.slice(span.start, span.end)).toBe('HERE');
  });

  it('shows the line where the words stand in no sentence', () => {
    expect(excerptsFrom('a.\n> [time]\nb.').of({ start: 5, end: 11 }).text).toBe('> [time]');
  });
});

describe('one line of --jsonl', () => {
  const bytes = Buffer.from('{"id":1,"text":"hello"}');

  it('is given the options of the command, and its own first', () => {
    const seen: unknown[] = [];
    const line = Buffer.from('{"id":1,"text":"hello","previous":"own"}');
    answer(
      (text, options) => {
        seen.push(options);
        return reviewOf(text, 'h', 'H');
      },
      line,
      { previous: 'theirs', register: 'work' },
    );
    expect(seen).toEqual([{ previous: 'own', register: 'work' }]);
  });

  it('costs only its own answer when the review fails', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(answer(broken, bytes, {})).toEqual({
      problem: expect.stringContaining('the fault is its own (Error: broken)'),
    });
  });
});

describe('names and reasons', () => {
  it('finds the nearest ids', () => {
    const ids = ['sorry-you-feel', 'intent-defense', 'sorry-but-excuse'];
    expect(nearest('Sory you fel', ids)[0]).toBe('sorry-you-feel');
    expect(nearest('excuse', ids)[0]).toBe('sorry-but-excuse');
    expect(nearest('zzzzzzzzzzzzzzzzzz', ids).length).toBeGreaterThan(0);
  });

  it('explains every rule that is listed, and the open blank', async () => {
    for (const id of [...rules.map((rule) => rule.id), 'unfilled-blank']) {
      const found = await explained(id, rules);
      expect(found && formatRule(plain, found), id).toContain(`${id} · `);
    }
    expect(await explained('../cues', rules)).toBeNull();
    expect(formatList(amber, rules)).toContain('\u001b[1m');
  });

  it('says why a file cannot be read, and passes on what is no trouble of a file', () => {
    expect(readingProblem({ code: 'EACCES' })).toContain('permission');
    expect(readingProblem({ code: 'EIO' })).toContain('(EIO)');
    expect(() => readingProblem(new Error('ours'))).toThrow('ours');
  });
});
