/** Whether wordings stand somewhere at all, whoever says them: for what guards a reading, or has to stand beside it. */
import type { Scene } from '../scene.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Wordings } from './wording.ts';
import { wordingIn } from './wording-place.ts';

/** True when one of the wordings stands in a sentence. */
export const sentenceSays = (sentence: Sentence | undefined, table: Wordings): boolean =>
  sentence !== undefined && table.some((wording) => wordingIn(sentence, wording) !== null);

/** True when one of the wordings stands in a sentence of the message from `from` to `to`, both included. */
export const messageSays = (
  scene: Scene,
  table: Wordings,
  from = 0,
  to: number = scene.sentences.length - 1,
): boolean => scene.sentences.slice(Math.max(0, from), to + 1).some((one) => sentenceSays(one, table));
