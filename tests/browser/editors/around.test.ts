/** What stands around the card is the same everywhere: two sites stand for all, two more for where it stands. */

import { around, standing } from '../scenarios/around.ts';
import { runInChromium } from '../scenarios/run.ts';

for (const id of ['plain', 'lexical'] as const) runInChromium(id, [], around);
for (const id of ['quill', 'textarea'] as const) runInChromium(id, [], standing);
