/** Whole messages, one a source: for people, or as JSON. */
import type { Desk } from './answer-lines.ts';
import { jsonOf } from './format-json.ts';
import { formatReview } from './format-people.ts';
import { readMessage, type Source } from './input.ts';
import type { Paper } from './paper.ts';
import { text } from './text.ts';

/** Writes what there is to say about each message as soon as it is read; a heading each where there are several. */
export async function answerPeople(sources: readonly Source[], desk: Desk, paper: Paper): Promise<void> {
  const several = sources.length > 1;
  let written = 0;
  for (const source of sources) {
    const read = await readMessage(source);
    if ('problem' in read) {
      desk.tally.problem(source, read.problem);
      continue;
    }
    const review = desk.review(read.value, desk.options);
    desk.tally.reviewed(review);
    const heading = several ? (source.file ?? text('cli_stdin')) : undefined;
    await desk.output.line((written++ > 0 ? '\n' : '') + formatReview(paper, review, heading));
  }
}

/** Writes one object, or an array where several files are named. Nothing when the only source cannot be read. */
export async function answerJson(sources: readonly Source[], desk: Desk): Promise<void> {
  const objects: object[] = [];
  for (const source of sources) {
    const read = await readMessage(source);
    if ('problem' in read) {
      desk.tally.problem(source, read.problem);
      continue;
    }
    const review = desk.review(read.value, desk.options);
    desk.tally.reviewed(review);
    objects.push({ ...(source.file !== undefined && { file: source.file }), ...jsonOf(review) });
  }
  if (sources.length > 1) await desk.output.line(JSON.stringify(objects));
  else if (objects.length === 1) await desk.output.line(JSON.stringify(objects[0]));
}
