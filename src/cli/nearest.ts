/** Names close to one that was mistyped. */

/** Number of single-character changes between two words (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const SHOWN = 3;
const LONGEST = 64;

/** At most three of the names, the closest first; a name that contains what was typed is close. */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const word = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .slice(0, LONGEST);
  const byCloseness = names
    .map((name) => ({ name, away: word !== '' && name.includes(word) ? 0 : distance(word, name) }))
    .sort((a, b) => a.away - b.away);
  const best = byCloseness[0]?.away ?? 0;
  return byCloseness
    .filter(({ away }) => away === best || away <= word.length / 2)
    .slice(0, SHOWN)
    .map(({ name }) => name);
}
