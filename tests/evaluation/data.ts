/** Where the messages to measure with are found. None of them is part of the project; without them own cases remain. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../src/engine/types.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/data');

export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly accountable: readonly string[];
  readonly flag: boolean;
  readonly note: string;
}

export interface OwnCase {
  readonly rule: string;
  readonly set: 'dev' | 'check';
  readonly flag: boolean;
  readonly text: string;
  /** The words that hurt, where the case says so by [[ and ]]. In UTF-16 offsets of the text. */
  readonly mark?: Span;
}

const lines = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** The labelled messages, or null when they are not there. */
export function gold(): readonly Gold[] | null {
  const file = join(shared, 'gold-dev.jsonl');
  return existsSync(file) ? lines(file).map((line) => JSON.parse(line) as Gold) : null;
}

/** A case nobody had to think about twice. */
export const isClear = ({ note }: Gold): boolean => !note.includes('borderline');

/** Ordinary messages by corpus, or null when they are not there. */
export function ordinary(): ReadonlyMap<
  string,
  readonly { readonly id: string; readonly text: string }[]
> | null {
  const folder = join(shared, 'ordinary');
  if (!existsSync(folder)) return null;
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [
        basename(file, '.jsonl'),
        lines(join(folder, file)).map((line) => JSON.parse(line) as { id: string; text: string }),
      ]),
  );
}

/** A text without the brackets that mark a stretch of it, and that stretch. */
function readMark(written: string): Pick<OwnCase, 'text' | 'mark'> {
  const start = written.indexOf('[[');
  const end = written.indexOf(']]');
  if (start < 0 || end < start) return { text: written };
  const text = written.slice(0, start) + written.slice(start + 2, end) + written.slice(end + 2);
  return { text, mark: { start, end: end - 2 } };
}

/** Our own cases: `tests/cases/<rule>.txt`, lines of `+ flagged` and `- silent` under `# dev` and `# check`. */
export function ownCases(): readonly OwnCase[] {
  const folder = join(root, 'tests/cases');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      let set: 'dev' | 'check' = 'dev';
      return lines(join(folder, file)).flatMap((line): OwnCase[] => {
        if (line.startsWith('#')) {
          set = line.includes('check') ? 'check' : 'dev';
          return [];
        }
        const flag = line.startsWith('+');
        if (!flag && !line.startsWith('-')) return [];
        return [
          {
            rule: basename(file, '.txt'),
            set,
            flag,
            ...readMark(line.slice(1).trim().replaceAll('\\n', '\n')),
          },
        ];
      });
    });
}

/** Corpora in which people do not quarrel: every alarm there counts. */
export const CLEAN = [
  'enron-email',
  'nus-sms',
  'ubuntu-irc',
  'support-multidogo',
  'support-tweets',
  'code-review',
];

/** Which families answer for which label (the data's own mapping). */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'conditional-apology': ['conditional-apology'],
  'sorry-you-feel': ['deflected-experiencer'],
  'but-apology': ['adversative-apology'],
  'validation-undone-by-but': ['adversative-apology'],
  'vague-apology': ['conditional-apology', 'performative-closure'],
  'impatient-apology': ['performative-closure'],
  'demand-forgiveness': ['performative-closure', 'pressure-boundary'],
  'agentless-apology': ['performative-closure', 'institutional-evasion'],
  'intent-over-impact': ['excuse-justification'],
  'excuse-justification': ['excuse-justification'],
  minimizing: ['minimization-invalidation'],
  invalidation: ['minimization-invalidation'],
  'blame-shift': ['blame-reversal'],
  'self-victimizing': ['shame-collapse'],
  'self-erasing-over-apology': ['shame-collapse'],
  'threat-ultimatum': ['pressure-boundary'],
  'boundary-push': ['pressure-boundary'],
  'always-never-criticism': ['harsh-startup-criticism'],
  'contempt-insult': ['contempt'],
  'stonewall-withdrawal': ['withdrawal-stonewalling'],
  triangulation: ['triangulation'],
};

/** The pooled groups. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'A–D': ['conditional-apology', 'deflected-experiencer', 'adversative-apology', 'performative-closure'],
  'E–H': ['excuse-justification', 'minimization-invalidation', 'blame-reversal', 'shame-collapse'],
  'I–M': [
    'pressure-boundary',
    'harsh-startup-criticism',
    'contempt',
    'withdrawal-stonewalling',
    'triangulation',
  ],
};
