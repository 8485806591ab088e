/** Messages told step by step: what goes wrong in one of them costs only its own answer. */
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { answerTrace } from '../../src/cli/answer-trace.ts';
import { createTally } from '../../src/cli/tally.ts';
import type { TraceFunction } from '../../src/engine/trace/trace.ts';
import type { Finding, ReviewFunction } from '../../src/engine/types.ts';

const serious: Finding = {
  rule: 'insult',
  family: 'contempt',
  severity: 3,
  start: 0,
  end: 3,
  quote: 'bad',
  rewordings: [],
};
const review: ReviewFunction = () => {
  throw new Error('nobody asks for it');
};
const trace: TraceFunction = (text) => {
  if (text === 'broken') throw new Error('broken');
  return { text, writer: 'plain', sentences: [], present: [], findings: text === 'bad' ? [serious] : [] };
};

/** Traces messages, each from a file of its name. */
async function traced(...messages: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const complain = (line: string) => void complaints.push(line);
  const tally = createTally(complain, 3);
  const output = { line: async (text: string) => void out.push(text), complain };
  const sources = messages.map((file) => ({ file, open: () => Readable.from([Buffer.from(file)]) }));
  await answerTrace(sources, trace, { review, options: {}, output, tally }, { styled: false, width: 80 });
  return { out, complaints, code: tally.exitCode() };
}

it('goes on with the next message where one fails', async () => {
  expect(await traced('broken', 'good')).toEqual({
    out: [expect.stringMatching(/^── good/)],
    complaints: [expect.stringContaining('broken: Amends could not review this one')],
    code: 2,
  });
});

it('fails on what the trace itself finds', async () => {
  expect((await traced('good')).code).toBe(0);
  expect((await traced('bad')).code).toBe(1);
});
