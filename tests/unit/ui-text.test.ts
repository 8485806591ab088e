import { describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json';
import { createText, lookupIn } from '../../src/ui/text.ts';

describe('text', () => {
  it('fills the placeholders of the catalogue in order', () => {
    const text = createText(lookupIn(messages));
    expect(text('wording_blank', 'what I did')).toBe('(blank: what I did)');
    expect(text('wording_reads', 'Fuller', 'I am sorry.')).toBe('Fuller: it would read: I am sorry.');
  });

  it('keeps dollar signs of a substitution and writes $$ as one dollar', () => {
    const text = createText(
      lookupIn({ app_name: { message: '$$5 and $SUM$', placeholders: { sum: { content: '$1' } } } }),
    );
    expect(text('app_name', '$$9 $1')).toBe('$5 and $$9 $1');
  });

  it('shows the key where a text is missing, and finds nothing for unknown keys', () => {
    const text = createText(() => '');
    expect(text('app_name')).toBe('app_name');
    expect(text.find('rule_unknown')).toBeUndefined();
  });
});

describe('the catalogue', () => {
  const entries = Object.entries(messages) as [string, { message: string; placeholders?: object }][];

  it.each(entries)('%s names every placeholder it uses', (_, entry) => {
    const used = [...entry.message.replaceAll('$$', '').matchAll(/\$(\w+)\$/g)].map((m) =>
      m[1]?.toLowerCase(),
    );
    expect(Object.keys(entry.placeholders ?? {}).sort()).toEqual([...new Set(used)].sort());
  });

  it.each(entries)('%s is calm: no exclamation mark and no "error"', (_, entry) => {
    expect(entry.message).not.toMatch(/!|\berrors?\b/i);
  });

  // A pattern's plain name may quote the words it is about ("You always, you never").
  const spoken = entries.filter(([key]) => !/^rule_.*_name$/.test(key));
  it.each(spoken)('%s tells nobody what to do', (_, entry) => {
    expect(entry.message).not.toMatch(/\bwrong\b|\bshould\b|\bnever\b|\balways\b/i);
  });
});
