/** What answering needs, whatever the form of the answers. */
import type { ReviewFunction, ReviewOptions } from '../engine/types.ts';
import type { Read } from './input.ts';
import type { Output } from './output.ts';
import type { Tally } from './tally.ts';
import { text } from './text.ts';

export interface Desk {
  readonly review: ReviewFunction;
  readonly options: ReviewOptions;
  readonly output: Output;
  readonly tally: Tally;
}

/**
 * What is made of something that could be read. A fault of ours in one message must not cost the answers to all the
 * others: it is told as a problem of that one.
 */
export function attempted<Given, Made>(read: Read<Given>, make: (given: Given) => Made): Read<Made> {
  if ('problem' in read) return read;
  try {
    return { value: make(read.value) };
  } catch (error) {
    return { problem: text('cli_problem_ours', String(error).split('\n', 1)[0] ?? '') };
  }
}
