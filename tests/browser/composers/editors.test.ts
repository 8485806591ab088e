import { studied } from '../fixtures/fixtures.ts';
import { useBench } from './bench.ts';
import { studyEditors } from './study.ts';

studyEditors(useBench('chromium'), studied);
