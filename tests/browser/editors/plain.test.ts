import { blind, touching } from '../scenarios/all.ts';
import { standing } from '../scenarios/around.ts';
import { runInChromium } from '../scenarios/run.ts';

runInChromium('plain', blind, [...touching, ...standing]);
