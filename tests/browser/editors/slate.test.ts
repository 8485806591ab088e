import { blind, touching } from '../scenarios/all.ts';
import { runInChromium } from '../scenarios/run.ts';

runInChromium('slate', blind, touching);
