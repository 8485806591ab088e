/** What the sources of one run come to: the complaints on the way, and the exit code at the end. */
import type { Review, Severity } from '../engine/types.ts';
import type { Source } from './input.ts';
import { text } from './text.ts';
import { visible } from './visible.ts';

/** 0 fine · 1 a finding of the severity given with `--fail-on` · 2 input or usage that cannot be followed. */
export type ExitCode = 0 | 1 | 2;

export interface Tally {
  /** Tells the person what is the matter with a source, or with one of its lines (counted from 1). */
  readonly problem: (source: Source, problem: string, line?: number) => void;
  readonly reviewed: (review: Pick<Review, 'findings'>) => void;
  readonly exitCode: () => ExitCode;
}

/** A tally that complains to `complain` and counts findings of severity `failOn` and more. */
export function createTally(complain: (line: string) => void, failOn: Severity | null): Tally {
  let badInput = false;
  let failed = false;
  return {
    problem: ({ file }, problem, line) => {
      const name = file === undefined || file === '-' ? text('cli_stdin') : visible(file);
      const place = line === undefined ? name : `${name}, ${text('cli_line', String(line))}`;
      complain(`${place}: ${problem}`);
      badInput = true;
    },
    reviewed: ({ findings }) => {
      failed ||= failOn !== null && findings.some(({ severity }) => severity >= failOn);
    },
    exitCode: () => (badInput ? 2 : failed ? 1 : 0),
  };
}
