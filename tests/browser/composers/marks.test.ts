import { painted } from '../fixtures/fixtures.ts';
import { studyMarks } from './mark-study.ts';

studyMarks('chromium', painted);
