/** Editors of sites that are met less often: what a person cannot do without. The long run plays every scenario. */
import { core } from '../scenarios/all.ts';
import { runInChromium } from '../scenarios/run.ts';

for (const id of ['prosemirror', 'ckeditor', 'draft', 'squire', 'trix'] as const) runInChromium(id, core, []);
