/** The tables of verbs: one that stands in several classes has the same forms in each. */
import { expect, test } from 'vitest';
import { verbForms } from '../../../src/engine/lexicon/inflect.ts';
import * as verbs from '../../../src/engine/lexicon/verbs.ts';

test('a verb has the same forms in every class', () => {
  const known = new Map<string, string>();
  const other: string[] = [];
  for (const [name, table] of Object.entries(verbs))
    for (const entry of table.split(/\s+/).filter(Boolean)) {
      const forms = verbForms(entry);
      // "Canceled" and "cancelled" are one.
      const written = Object.values(forms).join('/').replaceAll('ll', 'l');
      const before = known.get(forms.base) ?? written;
      if (before !== written) other.push(`${name}: ${written}, elsewhere ${before}`);
      known.set(forms.base, before);
    }
  expect(known.size).toBeGreaterThan(400);
  expect(other).toEqual([]);
});
