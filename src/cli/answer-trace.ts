/** Whole messages, one a source, told step by step. */
import type { TraceFunction } from '../engine/trace/trace.ts';
import { attempted, type Desk } from './desk.ts';
import { formatTrace } from './format-trace.ts';
import { readMessage, type Source } from './input.ts';
import { type Paper, styled } from './paper.ts';
import { text } from './text.ts';
import { visible } from './visible.ts';

/** Writes how each message's review came about; a heading each where there are several. */
export async function answerTrace(
  sources: readonly Source[],
  trace: TraceFunction,
  desk: Desk,
  paper: Paper,
): Promise<void> {
  let gap = '';
  for (const source of sources) {
    const told = attempted(await readMessage(source), (message) => trace(message, desk.options));
    if ('problem' in told) {
      desk.tally.problem(source, told.problem);
      continue;
    }
    desk.tally.reviewed(told.value);
    const heading = sources.length > 1 ? `── ${visible(source.file ?? text('cli_stdin'))}\n\n` : '';
    await desk.output.line(gap + styled(paper, 'bold', heading) + formatTrace(paper, told.value));
    gap = '\n';
  }
}
