/** The README with all its tables renewed. */
import { coverageTable } from './coverage.ts';
import { ruleTable } from './rule-table.ts';
import { withSection } from './section.ts';

export const withTables = (readme: string): string =>
  withSection(withSection(readme, 'coverage', coverageTable()), 'rules', ruleTable());
