import { studied } from '../fixtures/fixtures.ts';
import { core } from '../scenarios/all.ts';
import { runInFirefox } from '../scenarios/run.ts';

/** A smoke run: the long run plays every scenario in every editor. */
runInFirefox(studied, core);
