/** The baseline over a share of our own cases, which a short run has the time for. */
import { judgementKeeps } from './baseline-law.ts';

judgementKeeps('sample');
