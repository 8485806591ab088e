/** Every scenario in every editor, in both browsers. */
import { fixtureIds } from '../fixtures/fixtures.ts';
import { blind, seeing } from '../scenarios/all.ts';
import { runInChromium, runInFirefox } from '../scenarios/run.ts';

for (const id of fixtureIds) runInChromium(id, blind, seeing);
runInFirefox(fixtureIds, blind);
