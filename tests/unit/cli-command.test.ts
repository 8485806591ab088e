/** The command as it is run: files and standard input in, words or JSON out, and what it says about bad input. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { MAX_LENGTH } from '../../src/engine/review.ts';
import { ended, folder, project, runOver, start } from './cli-process.ts';

const HARD = "I'm sorry you feel that way.";
/** Emoji of two and of eight UTF-16 units, a combining accent, CRLF. */
const MIXED = `Hi 😀 👩‍👩‍👧 e\u0301.\r\n\r\n${HARD} 🙏\r\nBye`;
const OVER = 'x'.repeat(MAX_LENGTH + 1);
const HUGE = 50 * 1024 * 1024;

const files = folder({
  'hard.txt': MIXED,
  'calm.txt': 'See you at eight.\n',
  'marked.txt': `\u{feff}${HARD}`,
  'empty.txt': ' \r\n',
  'nul.txt': 'sorry\0',
  'latin1.txt': Uint8Array.of(0x73, 0x6f, 0xe9, 0x20),
  'over.txt': OVER,
  'huge.txt': Buffer.alloc(HUGE, 'x'),
});
afterAll(() => files.remove());

const patience = { timeout: 60_000 };

describe('for people', patience, () => {
  it('shows where, what, why and other words, a heading for each of several files', async () => {
    const { code, stdout, stderr } = await runOver('', files.at('hard.txt'), files.at('calm.txt'));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain(`── ${files.at('hard.txt')}\n\nline 3 · Sorry for their feelings · serious\n`);
    expect(stdout).toContain(`  ${HARD}\n  ${'~'.repeat(HARD.length - 1)}\n`);
    expect(stdout).toContain("  1  I'm sorry I made you feel that way.\n  2  I'm sorry I [what I did].");
    expect(stdout).toContain(`── ${files.at('calm.txt')}\n\nNothing here stands out.\n`);
  });

  it('reads standard input, and ends with 1 only at the severity asked for', async () => {
    const [calm, hard, missing] = await Promise.all([
      runOver('See you at eight.', '--fail-on', '1'),
      runOver(HARD, '--fail-on=3'),
      runOver(HARD, '--fail-on', '3', '-', files.at('none.txt')),
    ]);
    expect(calm).toEqual({ code: 0, stdout: 'Nothing here stands out.\n', stderr: '' });
    expect(hard.code).toBe(1);
    expect(missing.stdout).toContain('Sorry for their feelings');
    expect(missing.code).toBe(2);
  });

  it('runs by the name it has in package.json', async () => {
    const npm = process.env.npm_execpath;
    const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const child = spawn(program, [...first, 'run', '-s', 'review', '--', '--fail-on', '2'], {
      cwd: project,
      shell: npm === undefined,
    });
    const end = ended(child);
    child.stdin.end(HARD);
    const { code, stdout } = await end;
    expect(stdout).toMatch(/^line 1 · Sorry for their feelings · serious\n/);
    expect(code).toBe(1);
  });
});

describe('--json', patience, () => {
  it('gives an object with UTF-16 offsets into the text as given, an array for several files', async () => {
    const [one, several, marked] = await Promise.all([
      runOver(MIXED, '--json', '--register', 'work'),
      runOver('', '--json', '--register', 'work', files.at('hard.txt'), files.at('calm.txt')),
      runOver('', '--json', files.at('marked.txt')),
    ]);
    const review = JSON.parse(one.stdout);
    const finding = review.findings[0];
    expect(Object.keys(review)).toEqual(['findings', 'repair']);
    expect(finding).toMatchObject({
      rule: 'sorry-you-feel',
      family: 'deflected-experiencer',
      severity: 3,
      start: MIXED.indexOf(HARD),
      quote: HARD.slice(0, -1),
    });
    expect(MIXED.slice(finding.start, finding.end)).toBe(finding.quote);
    expect(finding.rewordings[0].message).toBe(MIXED.replace(finding.quote, finding.rewordings[0].text));
    const [hard, calm] = JSON.parse(several.stdout);
    expect(hard).toEqual({ file: files.at('hard.txt'), ...review });
    expect(calm).toMatchObject({ file: files.at('calm.txt'), findings: [] });
    expect(JSON.parse(marked.stdout).findings[0].start).toBe(0);
  });
});

describe('--trace', patience, () => {
  it('tells clause by clause what was read, who spoke, and what the message already does', async () => {
    const words = `${HARD} I was wrong to shout.`;
    const { code, stdout, stderr } = await runOver(words, '--trace', '--fail-on', '1');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('The writer seems neither hurt nor afraid: all patterns may speak.\n');
    expect(stdout).toContain('  you feel that way\n    joined as “that” · subject: the reader · verb: feel');
    expect(stdout).toContain('  Sorry for their feelings (deflected-experiencer/sorry-you-feel)\n');
    expect(stdout).toContain('What the message already does\n');
  });

  it('names what cannot be read, and gives a heading for each of several files', async () => {
    const { code, stdout } = await runOver('', '--trace', files.at('calm.txt'), files.at('nul.txt'));
    expect(code).toBe(2);
    expect(stdout).toMatch(/^── .*calm\.txt\n\nThe writer/);
  });
});

describe('--jsonl', patience, () => {
  it('answers each line, names the ones it cannot read, goes on, and ends with 2', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: MIXED }),
      'not json',
      JSON.stringify({ id: 'b', text: 7 }),
      '',
      JSON.stringify({ id: 'c', text: OVER }),
      `{"id":"d","text":"${'x'.repeat(9 * MAX_LENGTH)}"}`,
      JSON.stringify({ id: 'e', text: 'ok', previous: 3 }),
      JSON.stringify({ text: 'See you at eight.', previousOwn: null }),
      JSON.stringify({ id: { n: 1 }, text: '' }),
    ];
    const { code, stdout, stderr } = await runOver(`${lines.join('\r\n')}\r\n`, '--jsonl');
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', null, { n: 1 }]);
    expect(answers[0].findings[0]).toMatchObject({ rule: 'sorry-you-feel', start: MIXED.indexOf(HARD) });
    expect(stderr.match(/line \d+/g)).toEqual(['line 2', 'line 3', 'line 5', 'line 6', 'line 7']);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it('answers a line before the next one is there, and reads it with what went before', async () => {
    const child = start('--jsonl', '--fail-on', '1');
    child.stdin?.write(`${JSON.stringify({ id: 1, text: HARD })}\n`);
    const [first] = await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
    const end = ended(child);
    const text = 'but i was shattered';
    child.stdin?.end(
      [
        { id: 2, text, previousOwn: "I'm sorry I yelled." },
        { id: 3, text },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const { code, stdout } = await end;
    const [second, third] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(JSON.parse(String(first)).id).toBe(1);
    expect(second.findings[0]).toMatchObject({ rule: 'sorry-but-excuse', start: 0, end: text.length });
    expect(third).toMatchObject({ id: 3, findings: [] });
    expect(code).toBe(1);
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = start('--jsonl');
    const end = ended(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    child.stdin?.end(`${JSON.stringify({ id: 1, text: MIXED })}\n`.repeat(20_000));
    expect(await end).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('bad input', patience, () => {
  it('is named, one line each, and the rest is still reviewed', async () => {
    const names = ['empty.txt', 'nul.txt', 'latin1.txt', 'over.txt', 'huge.txt', 'none.txt', '.'];
    const paths = names.map((name) => (name === '.' ? project : files.at(name)));
    const { code, stdout, stderr } = await runOver('', ...paths, files.at('calm.txt'));
    const said = stderr.trimEnd().split('\n');
    expect(said).toHaveLength(names.length);
    const about = ['empty', 'NUL', 'UTF-8', 'too long', 'too long', 'no file', 'folder'];
    for (const [i, line] of said.entries()) {
      expect(line).toContain(paths[i]);
      expect(line).toContain(about[i]);
    }
    expect(stdout).toContain('Nothing here stands out.');
    expect(code).toBe(2);
  });

  it('on standard input too, in every form', async () => {
    const runs = await Promise.all([
      runOver(''),
      runOver('\n\n', '--jsonl'),
      runOver(Buffer.alloc(HUGE, 'x')),
      runOver(Buffer.alloc(HUGE, 'x'), '--jsonl'),
      runOver(Uint8Array.of(0xff, 0xfe, 0x41), '--json'),
    ]);
    expect(runs.map(({ code, stdout }) => ({ code, stdout }))).toEqual(
      runs.map(() => ({ code: 2, stdout: '' })),
    );
    expect(runs.map(({ stderr }) => stderr)).toEqual([
      'standard input: it is empty, so there is nothing to review.\n',
      'standard input: it is empty, so there is nothing to review.\n',
      'standard input: too long to be a message, so it was not reviewed.\n',
      'standard input, line 1: too long to be a message, so it was not reviewed.\n',
      'standard input: this is not UTF-8 text, so it was not reviewed.\n',
    ]);
  });
});

describe('--explain', patience, () => {
  it('tells a rule from its own file, and the nearest ids for a name it does not know', async () => {
    const [known, unknown] = await Promise.all([
      runOver('', '--explain', 'sorry-you-feel'),
      runOver('', '--explain', 'sory-you-fel'),
    ]);
    expect(known.code).toBe(0);
    expect(known.stdout).toContain('Sorry for their feelings\n');
    expect(known.stdout).toContain('sorry-you-feel · deflected-experiencer · serious\nSource: ');
    expect(known.stdout).toMatch(
      /It speaks at:\n {2}I'm sorry you feel that way\.\n {2}~{27}\n {2}→ I'm sorry I/,
    );
    expect(known.stdout).toMatch(/It stays silent at:\n {2}\S/);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('Close to it: sorry-you-feel');
  });
});
