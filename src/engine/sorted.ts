/** Sorted lines in one text, found by halving the text itself: no line is cut out, and none is counted beforehand. */

const SPACE = 0x20;

/** True when the line that begins at `start` comes before the lines of a key. */
function isBefore(text: string, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const difference = text.charCodeAt(start + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return text.charCodeAt(start + key.length) < SPACE;
}

/** Where the line ends that holds a place. */
function endOf(text: string, place: number): number {
  const end = text.indexOf('\n', place);
  return end < 0 ? text.length : end;
}

/** Where the first line begins that does not come before the lines of a key; the text's length where all do. */
function firstFrom(text: string, key: string): number {
  // Both stand where a line begins, or behind the last one.
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
    if (isBefore(text, start, key)) low = Math.min(endOf(text, middle) + 1, text.length);
    else high = start;
  }
  return low;
}

/**
 * Gives the rest of the line that begins with a key and a space, or undefined.
 * @param text lines in the order of their code units, `\n` between them.
 */
export function linesOf(text: string): (key: string) => string | undefined {
  return (key) => {
    const start = firstFrom(text, key);
    return text.startsWith(`${key} `, start)
      ? text.slice(start + key.length + 1, endOf(text, start))
      : undefined;
  };
}
