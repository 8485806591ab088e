/**
 * What the rules could do when it was last written down: figures, and no text. The tests beside it fail when a rule
 * does worse on our own cases, or on the labelled messages where they are at hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules/index.ts';
import { CLEAN, GROUPS, gold, isClear, ordinary, ownCases } from './data.ts';
import type { Proportion } from './figures.ts';
import { type Finder, judgeGroup, judgeOwn } from './judge.ts';

const file = join(import.meta.dirname, 'baseline.json');

/** Pairs of hits and of how many. */
type Pair = readonly [hits: number, of: number];

export interface Baseline {
  /** Per rule: recall, and near-misses at which something spoke at severity 2 or more. */
  readonly dev: Readonly<Record<string, { readonly recall: Pair; readonly wrong: Pair }>>;
  /** The half that is set aside, all rules together. */
  readonly check: { readonly recall: Pair; readonly precision: Pair };
  /** Clear labelled messages by group, and messages of the clean strata with a finding of severity 2 or more. */
  readonly labelled: Readonly<Record<string, { readonly precision: Pair; readonly recall: Pair }>>;
  readonly alarms: Pair;
}

const pair = ({ hits, of }: Proportion): Pair => [hits, of];

/** How many of the cases we develop with are judged: one in so many. The half that is set aside always is. */
export const EXTENTS = { sample: 5, whole: 1 } as const;

export type Extent = keyof typeof EXTENTS;

/** Figures of both extents. */
export type Baselines = Readonly<Record<Extent, Baseline>>;

/** The figures of today. Without the shared data `labelled` is empty and `alarms` counts nothing. */
export function baselineNow(find: Finder, extent: Extent): Baseline {
  const familyOf = new Map(rules.map(({ id, family }) => [id, family]));
  const cases = ownCases()
    .filter(({ rule }) => !rule.startsWith('element-'))
    .filter(({ set }, i) => set === 'check' || i % EXTENTS[extent] === 0);
  const half = (set: string) =>
    judgeOwn(
      cases.filter((own) => own.set === set),
      familyOf,
      find,
    );
  const check = half('check');
  const judged = (gold() ?? []).filter(isClear).map((item) => ({ item, findings: find(item.text) }));
  const clean = CLEAN.flatMap((name) => ordinary()?.get(name) ?? []);
  const alarms = clean.filter(({ text }) => find(text).some(({ severity }) => severity >= 2));
  return {
    dev: Object.fromEntries(
      [...half('dev').rules].map(([rule, { recall, wrong }]) => [
        rule,
        { recall: pair(recall), wrong: pair(wrong) },
      ]),
    ),
    check: { recall: pair(check.recall), precision: pair(check.precision) },
    labelled: Object.fromEntries(
      (judged.length === 0 ? [] : Object.keys(GROUPS)).map((group) => {
        const { precision, recall } = judgeGroup(judged, group);
        return [group, { precision: pair(precision), recall: pair(recall) }];
      }),
    ),
    alarms: [alarms.length, clean.length],
  };
}

export const readBaselines = (): Baselines => JSON.parse(readFileSync(file, 'utf8')) as Baselines;

/** Keeps figures for the tests, one rule a line. */
export const writeBaselines = (find: Finder): void => {
  const baselines: Baselines = { sample: baselineNow(find, 'sample'), whole: baselineNow(find, 'whole') };
  const compact = JSON.stringify(baselines, null, 2).replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]');
  writeFileSync(file, `${compact}\n`);
};
