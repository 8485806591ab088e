/** The composers in Firefox; the long run studies each editor there. */
import { useBench } from './bench.ts';
import { studyFieldMarks } from './field-marks.ts';
import { studyFinding } from './finding.ts';
import { studyReading } from './reading.ts';

const bench = useBench('firefox');
studyReading(bench);
studyFinding(bench);
studyFieldMarks(bench);
