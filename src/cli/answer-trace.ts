/** Whole messages, one a source, told step by step. */
import { makeTrace } from '../assembly/trace.ts';
import type { Desk } from './desk.ts';
import { formatTrace } from './format-trace.ts';
import { readMessage, type Source } from './input.ts';
import { type Paper, styled } from './paper.ts';
import { text } from './text.ts';
import { visible } from './visible.ts';

/** Writes how each message's review came about; a heading each where there are several. */
export async function answerTrace(sources: readonly Source[], desk: Desk, paper: Paper): Promise<void> {
  const trace = makeTrace();
  let gap = '';
  for (const source of sources) {
    const read = await readMessage(source);
    if ('problem' in read) {
      desk.tally.problem(source, read.problem);
      continue;
    }
    desk.tally.reviewed(desk.review(read.value, desk.options));
    const heading = sources.length > 1 ? `── ${visible(source.file ?? text('cli_stdin'))}\n\n` : '';
    const told = formatTrace(paper, trace(read.value, desk.options));
    await desk.output.line(gap + styled(paper, 'bold', heading) + told);
    gap = '\n';
  }
}
