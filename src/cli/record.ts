/** One line of `--jsonl`: reading what it asks for, and the object that answers it. */
import { MAX_LENGTH } from '../engine/review.ts';
import type { Review, ReviewFunction, ReviewOptions } from '../engine/types.ts';
import { attempted } from './desk.ts';
import { jsonOf } from './format-json.ts';
import { decode, type Read } from './input.ts';
import { text } from './text.ts';

/** Longest line in bytes: a message of the longest kind, each unit of it escaped as `\uXXXX`, with room for the rest. */
export const MAX_LINE_BYTES = 8 * MAX_LENGTH;

/** What a line asks for. */
interface Request {
  readonly id: unknown;
  readonly text: string;
  readonly options: ReviewOptions;
}

/** An answer to one line: the review, and the line that is written for it. */
export interface Answer {
  readonly review: Review;
  readonly json: string;
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null` counts as left out. */
const isOptionalString = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string';

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function requestOf(line: string): Read<Request> {
  const value = parse(line);
  if (value === undefined) return { problem: text('cli_problem_json') };
  if (!isObject(value) || typeof value.text !== 'string') return { problem: text('cli_problem_text') };
  const { previous, previousOwn } = value;
  if (!isOptionalString(previous) || !isOptionalString(previousOwn)) {
    return { problem: text('cli_problem_previous') };
  }
  if (value.text.length > MAX_LENGTH) return { problem: text('cli_problem_long') };
  const options = {
    ...(typeof previous === 'string' && { previous }),
    ...(typeof previousOwn === 'string' && { previousOwn }),
  };
  return { value: { id: value.id ?? null, text: value.text, options } };
}

/**
 * Answers one line.
 * @param bytes the line, or null when it was longer than `MAX_LINE_BYTES`.
 * @param options what the command line asked for; the line's own `previous` and `previousOwn` go first.
 * @returns null for a blank line, which asks for nothing.
 */
export function answer(
  review: ReviewFunction,
  bytes: Uint8Array | null,
  options: ReviewOptions,
): Read<Answer> | null {
  if (bytes === null) return { problem: text('cli_problem_long') };
  const line = decode(bytes);
  if ('problem' in line) return line;
  if (line.value.trim() === '') return null;
  return attempted(requestOf(line.value), ({ id, text: message, options: own }) => {
    const reviewed = review(message, { ...options, ...own });
    return { review: reviewed, json: JSON.stringify({ id, ...jsonOf(reviewed) }) };
  });
}
