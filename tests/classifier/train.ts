/**
 * `npm run train`: learns the classifier anew and writes `src/rules/weights.ts`, which holds numbers and no
 * text. What it is worth is told by `npm run evaluate`, with and without `--without classifier`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finderWithout } from '../evaluation/without.ts';
import { elementSamples } from './element-samples.ts';
import { allKnown } from './known.ts';
import { learn } from './learn.ts';
import { learnElements } from './learn-elements.ts';
import { samplesOf } from './samples.ts';

const find = finderWithout(['classifier']);
const known = await allKnown(find);
const samples = known.flatMap((one) => samplesOf(one, one.hurts ? find(one.text) : []));
const hurtful = samples.filter(({ hurts }) => hurts).length;
console.log(`${known.length} messages, ${samples.length} samples, ${hurtful} of them hurt`);
const written = `/** Learned by \`npm run train\`; not written by hand. */
import type { PackedClassifier } from '../engine/classifier/classifier.ts';

export const weights: PackedClassifier = ${JSON.stringify({ ...learn(samples), elements: learnElements(await elementSamples()) })};
`;
writeFileSync(join(import.meta.dirname, '../../src/rules/weights.ts'), written);
console.log(`${Math.round(written.length / 1024)} KB written`);
