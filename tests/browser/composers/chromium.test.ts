/** The composers in Chromium. */
import { painted } from '../fixtures/fixtures.ts';
import { useBench } from './bench.ts';
import { studyFieldMarks } from './field-marks.ts';
import { studyFinding } from './finding.ts';
import { studyMarks } from './mark-study.ts';
import { studyReading } from './reading.ts';

const bench = useBench('chromium');
studyReading(bench);
studyFinding(bench);
studyFieldMarks(bench);
studyMarks(bench, painted);
