/** Judging a reviewer by labelled messages: figures only, so that a page, a test and a file can hold them. */
import type { Finding } from '../../src/engine/types.ts';
import { FAMILIES, type Gold, GROUPS, type OwnCase } from './data.ts';
import type { Proportion } from './figures.ts';

/** What a reviewer finds in a text. */
export type Finder = (text: string) => readonly Finding[];

/** A case with what was found in it. */
export interface Judged<Case> {
  readonly item: Case;
  readonly findings: readonly Finding[];
}

/** How a group of families fares on labelled messages. */
export interface GroupFigures {
  readonly precision: Proportion;
  readonly recall: Proportion;
  /** Due and not found; spoken at severity 2 or more and not wanted. */
  readonly missed: readonly Judged<Gold>[];
  readonly wrong: readonly Judged<Gold>[];
}

const loud = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity >= 2);

/** Precision at severity 2 or more and recall at any, for one pooled group (see GROUPS). */
export function judgeGroup(judged: readonly Judged<Gold>[], group: string): GroupFigures {
  const families = GROUPS[group] ?? [];
  const answering = (label: string): readonly string[] => FAMILIES[label] ?? [];
  const ofGroup = (label: string): boolean => answering(label).some((family) => families.includes(family));
  const due = judged.filter(({ item }) => item.labels.some(ofGroup));
  const caught = ({ item, findings }: Judged<Gold>): boolean => {
    const expected = item.labels.filter(ofGroup).flatMap(answering);
    return findings.some(({ family }) => expected.includes(family));
  };
  const spoke = judged.filter(({ findings }) =>
    findings.some(({ severity, family }) => severity >= 2 && families.includes(family)),
  );
  const missed = due.filter((one) => !caught(one));
  const wrong = spoke.filter(({ item }) => !item.flag);
  return {
    precision: { hits: spoke.length - wrong.length, of: spoke.length },
    recall: { hits: due.length - missed.length, of: due.length },
    missed,
    wrong,
  };
}

/** How a family fares: messages labelled for it, and how many of them it found. */
export function judgeFamilies(judged: readonly Judged<Gold>[]): ReadonlyMap<string, GroupFigures['recall']> {
  const families = [...new Set(Object.values(GROUPS).flat())];
  return new Map(
    families.map((family) => {
      const due = judged.filter(({ item }) => item.labels.some((label) => FAMILIES[label]?.includes(family)));
      const hits = due.filter(({ findings }) => findings.some((finding) => finding.family === family));
      return [family, { hits: hits.length, of: due.length }];
    }),
  );
}

/** How one rule fares on its own cases. */
export interface RuleFigures {
  readonly recall: Proportion;
  /** Near-misses at which any rule spoke at severity 2 or more. */
  readonly wrong: Proportion;
  readonly missed: readonly Judged<OwnCase>[];
  readonly mistaken: readonly Judged<OwnCase>[];
}

export interface OwnFigures {
  readonly rules: ReadonlyMap<string, RuleFigures>;
  readonly recall: Proportion;
  readonly byFamily: Proportion;
  readonly precision: Proportion;
}

/**
 * Our own cases of one half. Files that belong to no rule hold only messages that must stay silent.
 * @param familyOf the family of each rule that is judged.
 */
export function judgeOwn(
  cases: readonly OwnCase[],
  familyOf: ReadonlyMap<string, string>,
  find: Finder,
): OwnFigures {
  const due = cases.filter(({ rule, flag }) => familyOf.has(rule) || !flag);
  const judged = due.map((item): Judged<OwnCase> => ({ item, findings: find(item.text) }));
  const names = [...new Set(due.map(({ rule }) => rule))];
  const rules = new Map(names.map((name) => [name, ruleFigures(judged, name)]));
  const flagged = judged.filter(({ item }) => item.flag);
  const spoken = flagged.filter(({ findings }) => loud(findings)).length;
  const mistaken = judged.filter(({ item, findings }) => !item.flag && loud(findings)).length;
  const byFamily = flagged.filter(({ item, findings }) =>
    findings.some(({ family }) => family === familyOf.get(item.rule)),
  );
  const hits = [...rules.values()].reduce((sum, { recall }) => sum + recall.hits, 0);
  return {
    rules,
    recall: { hits, of: flagged.length },
    byFamily: { hits: byFamily.length, of: flagged.length },
    precision: { hits: spoken, of: spoken + mistaken },
  };
}

function ruleFigures(judged: readonly Judged<OwnCase>[], name: string): RuleFigures {
  const own = judged.filter(({ item }) => item.rule === name);
  const flagged = own.filter(({ item }) => item.flag);
  const missed = flagged.filter(({ findings }) => !findings.some(({ rule }) => rule === name));
  const near = own.filter(({ item }) => !item.flag);
  const mistaken = near.filter(({ findings }) => loud(findings));
  return {
    recall: { hits: flagged.length - missed.length, of: flagged.length },
    wrong: { hits: mistaken.length, of: near.length },
    missed,
    mistaken,
  };
}
