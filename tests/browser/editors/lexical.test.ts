import { blind, seeing } from '../scenarios/all.ts';
import { runInChromium } from '../scenarios/run.ts';

runInChromium('lexical', blind, seeing);
