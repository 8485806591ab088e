/** What is known by its words stands in the rules: a sentence that is changed there takes what hangs on it along. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAYINGS } from '../../src/engine/reword/draft/register.ts';
import { CLASHES } from '../../src/engine/reword/proof/clashes.ts';

/** All that rewordings are made of. */
const sources = ['../../src/rules', '../../src/engine/reword/own-words']
  .map((folder) => join(import.meta.dirname, folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('weights.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .join('\n')
  .replaceAll("\\'", "'")
  .replaceAll(/\$\{blank\('([^']+)'\)\}/g, '[$1]');

/** A sentence begins after the mark that quotes it. */
const inSource = ({ source }: RegExp): RegExp => new RegExp(source.replace(/^\^/, '[\'"`]'), 'imu');

test.each([
  ['contradicts what stays', CLASHES.map(({ said }) => said)],
  [
    'is said otherwise in another register',
    Object.values(SAYINGS).flatMap((all) => all.map(([close]) => close)),
  ],
])('what %s is said by a rule', (_, known) => {
  const unsaid = known.filter((one) => !inSource(one).test(sources));
  expect(unsaid.map(({ source }) => source)).toEqual([]);
});
