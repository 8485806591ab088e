import { studied } from '../fixtures/fixtures.ts';
import { studyEditors } from './study.ts';

studyEditors('chromium', studied);
