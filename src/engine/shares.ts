/** True when two sets have a word in common; the smaller one is gone through. */
export function shares(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const word of few) if (many.has(word)) return true;
  return false;
}
