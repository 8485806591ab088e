/** Reading, writing and painting in the editors that are less often met. */
import { studyMarks } from '../composers/mark-study.ts';
import { studyEditors } from '../composers/study.ts';
import { fixtureIds, studied } from '../fixtures/fixtures.ts';

const others = fixtureIds.filter((id) => !studied.includes(id));
studyEditors(others);
studyMarks(others);
