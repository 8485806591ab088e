/** The baseline over all of our own cases. */
import { judgementKeeps } from './baseline-law.ts';

judgementKeeps('whole');
