/** Whole messages, one a source: for people, or as JSON. */
import type { Review } from '../engine/types.ts';
import { attempted, type Desk } from './desk.ts';
import { jsonOf } from './format-json.ts';
import { formatReview } from './format-people.ts';
import { readMessage, type Source } from './input.ts';
import type { Paper } from './paper.ts';
import { text } from './text.ts';

/** Reads and reviews one source; null, and a line to the person, where that is not possible. */
async function reviewOf(source: Source, desk: Desk): Promise<Review | null> {
  const result = attempted(await readMessage(source), (message) => desk.review(message, desk.options));
  if ('problem' in result) {
    desk.tally.problem(source, result.problem);
    return null;
  }
  desk.tally.reviewed(result.value);
  return result.value;
}

/** Writes what there is to say about each message as soon as it is read; a heading each where there are several. */
export async function answerPeople(sources: readonly Source[], desk: Desk, paper: Paper): Promise<void> {
  const several = sources.length > 1;
  let gap = '';
  for (const source of sources) {
    const review = await reviewOf(source, desk);
    if (review === null) continue;
    const heading = several ? (source.file ?? text('cli_stdin')) : undefined;
    await desk.output.line(gap + formatReview(paper, review, heading));
    gap = '\n';
  }
}

/** Writes one object, or an array where several files are named. Nothing when the only source cannot be read. */
export async function answerJson(sources: readonly Source[], desk: Desk): Promise<void> {
  const objects: object[] = [];
  for (const source of sources) {
    const review = await reviewOf(source, desk);
    if (review === null) continue;
    objects.push({ ...(source.file !== undefined && { file: source.file }), ...jsonOf(review) });
  }
  if (sources.length > 1) await desk.output.line(JSON.stringify(objects));
  else if (objects.length === 1) await desk.output.line(JSON.stringify(objects[0]));
}
