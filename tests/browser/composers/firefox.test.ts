/** A field and a rich editor stand for the others in Firefox: these are studied in the long run. */
import { studiedInBoth } from '../fixtures/fixtures.ts';
import { studyMarks } from './mark-study.ts';
import { studyEditors } from './study.ts';

studyEditors('firefox', studiedInBoth);
studyMarks('firefox', studiedInBoth);
