/** The order of the test files: those that take longest begin, so that no worker ends alone with one of them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * From the longest on. A fresh clone remembers no earlier run, and the size of a file says nothing here: a list of
 * scenarios is one line.
 */
const longest = [
  'long/sends',
  'long/studies',
  'clients/roundcube',
  'rules/rewordings',
  'unit/cli-command',
  'gallery/looks',
  'composers/chromium',
  'composers/firefox',
  'editors/firefox',
  'composers/editors.test',
  'editors/',
  'popup/compose',
  'popup/firefox',
  'trust/page-keys',
  'trust/foreign-frames',
  'trust/failures',
  'trust/written-frames',
  'evaluation/',
  'rules/',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((part) => moduleId.includes(`/${part}`));
  return at < 0 ? longest.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
