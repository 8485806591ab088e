/** The one list of scenarios that every editor has to pass. */
import { cards } from './cards.ts';
import { holds, looks } from './hold.ts';
import { keys } from './keys.ts';
import { marks } from './marks.ts';
import type { Scenario, Stage } from './scenario.ts';
import { refusals, things } from './things.ts';

/** Need no view of our own parts: for every browser. */
export const blind: readonly Scenario<Stage>[] = [...marks, ...keys, ...holds, ...things];

/** Find our own parts by role and name: for Chromium. */
export const seeing: readonly Scenario[] = [...cards, ...looks, ...refusals];

const differing = [
  'by mouse: the card opens on the marked words, and what is chosen stands in the message',
  'a blank is selected after a rewording: the next words typed fill it',
  'send as it is sends exactly once',
];

/** What may turn out otherwise from editor to editor; the rest is the same card and panel everywhere. */
export const touching: readonly Scenario[] = [...differing.map((name) => named(name, seeing)), ...refusals];

const needed = [
  'words that hurt get an amber line under them, and the editor keeps its own markup',
  'a calm message has no mark and goes at once',
  'by keyboard: the card opens, a rewording is applied, and one Ctrl+Z gives the words back',
  'the send key is held once, and the second press sends exactly once',
];

/** What no editor may fail at, for a run that has to be short. */
export const core: readonly Scenario<Stage>[] = needed.map((name) => named(name, blind));

function named<On extends Stage>(name: string, scenarios: readonly Scenario<On>[]): Scenario<On> {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (!found) throw new Error(`There is no scenario "${name}"`);
  return found;
}
