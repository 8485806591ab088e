import { blind, touching } from '../scenarios/all.ts';
import { runInChromium } from '../scenarios/run.ts';

runInChromium('rooster', blind, touching);
