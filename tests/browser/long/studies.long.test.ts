/** Reading, writing and painting in the editors that the short run leaves out, and in Firefox in all of them. */
import { studyMarks } from '../composers/mark-study.ts';
import { studyEditors } from '../composers/study.ts';
import { type FixtureId, fixtureIds, painted, studied } from '../fixtures/fixtures.ts';

const allBut = (known: readonly FixtureId[]) => fixtureIds.filter((id) => !known.includes(id));
studyEditors('chromium', allBut(studied));
studyMarks('chromium', allBut(painted));
studyEditors('firefox', fixtureIds);
studyMarks('firefox', fixtureIds);
