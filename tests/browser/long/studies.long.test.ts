/** Reading, writing and painting in the editors that are less often met. */
import { studyMarks } from '../composers/mark-study.ts';
import { studyEditors } from '../composers/study.ts';
import { fixtureIds, studied, studiedInBoth } from '../fixtures/fixtures.ts';

const others = fixtureIds.filter((id) => !studied.includes(id));
const othersInFirefox = fixtureIds.filter((id) => !studiedInBoth.includes(id));
studyEditors('chromium', others);
studyMarks('chromium', others);
studyEditors('firefox', othersInFirefox);
studyMarks('firefox', othersInFirefox);
