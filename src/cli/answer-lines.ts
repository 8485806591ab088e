/** `--jsonl`: an answer for each line, as it comes in. */
import type { Desk } from './desk.ts';
import { readingProblem, type Source } from './input.ts';
import { linesOf } from './lines.ts';
import { answer, MAX_LINE_BYTES } from './record.ts';
import { text } from './text.ts';

/** Answers the lines of each source in turn. A line that cannot be read is named, and the rest goes on. */
export async function answerLines(sources: readonly Source[], desk: Desk): Promise<void> {
  for (const source of sources) {
    try {
      const lines = await answerSource(source, desk);
      if (lines === 0) desk.tally.problem(source, text('cli_problem_empty'));
    } catch (error) {
      desk.tally.problem(source, readingProblem(error));
    }
  }
}

/** Gives the number of lines that were not blank. */
async function answerSource(source: Source, { review, options, output, tally }: Desk): Promise<number> {
  let lines = 0;
  for await (const { number, bytes } of linesOf(source.open(), MAX_LINE_BYTES)) {
    const answered = answer(review, bytes, options);
    if (answered === null) continue;
    lines += 1;
    if ('problem' in answered) tally.problem(source, answered.problem, number);
    else {
      tally.reviewed(answered.value.review);
      await output.line(answered.value.json);
    }
  }
  return lines;
}
