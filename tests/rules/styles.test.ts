/** Every family is heard however people type: the examples of its rules, written the way a phone writes. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReviewer } from '../../src/engine/review.ts';
import { type Examples, flagOf, type Rule } from '../../src/engine/rule.ts';
import { rules } from '../../src/rules/index.ts';

const SHORT: Readonly<Record<string, string>> = {
  you: 'u',
  your: 'ur',
  "you're": 'ur',
  are: 'r',
  because: 'cuz',
  really: 'rly',
  people: 'ppl',
  please: 'pls',
  sorry: 'sry',
  tomorrow: 'tmrw',
  with: 'w',
  want: 'wanna',
};
const shortened = (text: string): string =>
  text
    .replace(/\bwant to\b/gi, 'wanna')
    .replace(/\bgoing to\b/gi, 'gonna')
    .replace(/[\w']+/g, (word) => (word === 'want' ? word : (SHORT[word.toLowerCase()] ?? word)));

/** Ways of typing that change nothing about what is said. */
const styles: Readonly<Record<string, (text: string) => string>> = {
  'lowercase, without apostrophes and full stops': (text) =>
    text.toLowerCase().replaceAll("'", '').replace(/\.$/, ''),
  'typographic apostrophes': (text) => text.replaceAll("'", '’'),
  'texting shorthand': (text) => shortened(text.toLowerCase()),
  'stretched letters': (text) =>
    text.replace(/\b(sorry|so|you|no|fine|please|really|never)\b/gi, (word) => word + word.at(-1)?.repeat(3)),
  'an emoji before and after': (text) => `😔 ${text} 🙏`,
  'line breaks of Windows': (text) => text.replaceAll('\n', '\r\n').replace(/([.!?]) /g, '$1\r\n'),
  'two spaces between words': (text) => text.replaceAll(' ', '  '),
};

const examplesOf = async ({ family, id }: Rule): Promise<Examples> =>
  ((await import(join(import.meta.dirname, `../../src/rules/${family}/${id}.ts`))) as { examples: Examples })
    .examples;

const families = readdirSync(join(import.meta.dirname, '../../src/rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Of the examples of a family, so many must be heard in every style: a phone's typing may hide one in twenty. */
const HEARD = 0.95;

describe.each(families)('%s', (family) => {
  test.each(Object.keys(styles))('is heard in %s', async (style) => {
    const restyled = styles[style] as (text: string) => string;
    const missed: string[] = [];
    let asked = 0;
    for (const rule of rules.filter((one) => one.family === family)) {
      const { review } = createReviewer({ rules: [rule], elements: [] });
      for (const { flag, previous } of (await examplesOf(rule)).flags) {
        // A bare word in answer to a hurt is judged by how little it is: an emoji more, and it is another answer.
        if (previous !== undefined) continue;
        const text = restyled(flagOf(flag).text);
        const { findings } = review(text);
        asked++;
        if (findings.length === 0) missed.push(`${rule.id}: ${text}`);
      }
    }
    expect(missed.slice(Math.floor(asked * (1 - HEARD)))).toEqual([]);
  });
});
