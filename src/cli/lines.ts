/** Lines of a byte stream, one at a time, in constant memory. */

/** One line without its line feed. `bytes` is null when the line was longer than the limit. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/**
 * Cuts a stream into lines. What stands after the last line feed is a line too, unless it is empty.
 * @param limit longest line in bytes; a longer one is read past without being kept.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;

  /** Keeps a part of the current line, or lets all of the line go once it is too long. */
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    number += 1;
    const bytes = size > limit ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number, bytes };
  };

  for await (const chunk of stream) {
    let at = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, at)) {
      keep(chunk.subarray(at, end));
      yield take();
      at = end + 1;
    }
    if (at < chunk.length) keep(chunk.subarray(at));
  }
  if (size > 0) yield take();
}
