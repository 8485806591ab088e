/** Sorted lines in one text, found by halving. With the first question is noted where they begin; no line is cut out. */

/** Where lines begin, and where one after the last would. */
function beginnings(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  starts.push(text.length + 1);
  return starts;
}

/** True when the line that begins at `start` comes before the lines of a key. */
function isBefore(text: string, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const difference = text.charCodeAt(start + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return text.charCodeAt(start + key.length) < SPACE;
}

const SPACE = 0x20;

/**
 * Gives the rest of the line that begins with a key and a space, or undefined.
 * @param text lines in the order of their code units, `\n` between them.
 */
export function linesOf(text: string): (key: string) => string | undefined {
  let starts: readonly number[] | undefined;
  return (key) => {
    starts ??= beginnings(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(text, starts[middle] as number, key)) low = middle + 1;
      else high = middle;
    }
    const start = starts[low] as number;
    const end = starts[low + 1];
    return end !== undefined && text.startsWith(`${key} `, start)
      ? text.slice(start + key.length + 1, end - 1)
      : undefined;
  };
}
