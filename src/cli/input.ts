/** Where messages come from: files and standard input, read as UTF-8 and never beyond what a message can hold. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { MAX_LENGTH } from '../engine/review.ts';
import { text } from './text.ts';

/** A file or standard input. `file` is undefined where nobody named one. */
export interface Source {
  readonly file: string | undefined;
  /** Opens the bytes; trouble with the file arrives as an error of the stream. */
  readonly open: () => Readable;
}

/** What reading gives: the value, or a sentence for the person that says why there is none. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

/** Sources for the named files (`-` is standard input), or standard input when none is named. */
export function sourcesOf(files: readonly string[], stdin: Readable): readonly Source[] {
  if (files.length === 0) return [{ file: undefined, open: () => stdin }];
  return files.map((file) => ({ file, open: () => (file === '-' ? stdin : createReadStream(file)) }));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text; a byte order mark is left out. A NUL byte or a broken sequence means it is not text. */
export function decode(bytes: Uint8Array): Read<string> {
  if (bytes.includes(0)) return { problem: text('cli_problem_binary') };
  try {
    return { value: decoder.decode(bytes) };
  } catch {
    return { problem: text('cli_problem_encoding') };
  }
}

/** Why a stream could not be read, in a sentence. Rethrows what is not an error of the system. */
export function readingProblem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENAMETOOLONG') return text('cli_problem_missing');
  if (code === 'EISDIR') return text('cli_problem_folder');
  if (code === 'EACCES' || code === 'EPERM') return text('cli_problem_forbidden');
  return text('cli_problem_unreadable', code);
}

/** A UTF-16 unit takes at most three bytes of UTF-8, and a byte order mark three more. */
const MAX_BYTES = 3 * MAX_LENGTH + 3;

/** The bytes of a source, or null as soon as there are more than a message can have. */
async function bytesOf(source: Source): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open() as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads one whole message. Memory stays within a few times the longest message. */
export async function readMessage(source: Source): Promise<Read<string>> {
  try {
    const bytes = await bytesOf(source);
    if (bytes === null) return { problem: text('cli_problem_long') };
    const read = decode(bytes);
    if ('problem' in read) return read;
    if (read.value.trim() === '') return { problem: text('cli_problem_empty') };
    return read.value.length > MAX_LENGTH ? { problem: text('cli_problem_long') } : read;
  } catch (error) {
    return { problem: readingProblem(error) };
  }
}
