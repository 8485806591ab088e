/** The order of the test files: those that take longest begin, so that no worker ends alone with one of them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { longest } from './longest.ts';

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((part) => moduleId.includes(`/${part}`));
  return at < 0 ? longest.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
