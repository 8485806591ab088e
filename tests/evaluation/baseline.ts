/**
 * What the rules could do when it was last written down: figures, and no text. The test beside it fails when a rule
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

/** The figures of today. Without the shared data `labelled` is empty and `alarms` counts nothing. */
export function baselineNow(find: Finder): Baseline {
  const familyOf = new Map(rules.map(({ id, family }) => [id, family]));
  const cases = ownCases().filter(({ rule }) => !rule.startsWith('element-'));
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

export const readBaseline = (): Baseline => JSON.parse(readFileSync(file, 'utf8')) as Baseline;

/** Keeps figures for the test, one rule a line. */
export const writeBaseline = (baseline: Baseline): void => {
  const compact = JSON.stringify(baseline, null, 2).replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]');
  writeFileSync(file, `${compact}\n`);
};
