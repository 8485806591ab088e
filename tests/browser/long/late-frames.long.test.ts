/** Reading and writing where the browser draws six times a second: editors show what they did long after they did it. */
import { useBench } from '../composers/bench.ts';
import { studyEditors } from '../composers/study.ts';

studyEditors(useBench('firefox', { framesPerSecond: 6 }), ['trix', 'draft', 'ckeditor', 'prosemirror']);
