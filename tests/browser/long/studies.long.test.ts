/** Reading, writing and painting in the editors that the short run leaves out, and in Firefox in all of them. */
import { describe } from 'vitest';
import { useBench } from '../composers/bench.ts';
import { studyMarks } from '../composers/mark-study.ts';
import { studyEditors } from '../composers/study.ts';
import { type FixtureId, fixtureIds, painted, studied } from '../fixtures/fixtures.ts';

const allBut = (known: readonly FixtureId[]) => fixtureIds.filter((id) => !known.includes(id));

describe('in Chromium', () => {
  const bench = useBench('chromium');
  studyEditors(bench, allBut(studied));
  studyMarks(bench, allBut(painted));
});
describe('in Firefox', () => {
  const bench = useBench('firefox');
  studyEditors(bench, fixtureIds);
  studyMarks(bench, fixtureIds);
});
