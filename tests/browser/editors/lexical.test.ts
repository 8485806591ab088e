import { blind, seeing } from '../scenarios/all.ts';
import { around } from '../scenarios/around.ts';
import { runInChromium } from '../scenarios/run.ts';

runInChromium('lexical', blind, [...seeing, ...around]);
