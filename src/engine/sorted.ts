/** Sorted lines in one text, read where they stand: nothing has to be made ready before the first question. */

/**
 * The rest of the line that begins with a key and a space, or undefined.
 * @param text lines in the order of their code units, `\n` between them.
 */
export function lineOf(text: string, key: string): string | undefined {
  const start = `${key} `;
  let low = 0;
  let high = text.length;
  // Between `low` and `high` stand whole lines, among them the first that is not before `start`.
  while (low < high) {
    const line = Math.max(low, text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1);
    if (text.slice(line, line + start.length) < start) {
      const end = text.indexOf('\n', line);
      low = end < 0 ? high : end + 1;
    } else high = line;
  }
  if (!text.startsWith(start, low)) return undefined;
  const end = text.indexOf('\n', low);
  return text.slice(low + start.length, end < 0 ? text.length : end);
}
