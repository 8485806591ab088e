/** Every scenario in every editor, in both browsers. */
import { type FixtureId, fixtures } from '../fixtures/fixtures.ts';
import { blind, seeing } from '../scenarios/all.ts';
import { runInChromium, runInFirefox } from '../scenarios/run.ts';

const ids = Object.keys(fixtures) as FixtureId[];
for (const id of ids) runInChromium(id, blind, seeing);
runInFirefox(ids, blind);
