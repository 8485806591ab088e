/** `--list` and `--explain`: the rules, told from their own files. */
import { BLANK_LABELS, blank, UNFILLED } from '../engine/blanks.ts';
import { type Answer, type Example, type Examples, flagOf, type Rule } from '../engine/rule.ts';
import type { Finding } from '../engine/types.ts';
import { marked, type Paper, styled, wrapped } from './paper.ts';
import { ruleName, ruleReason, severityWord, text } from './text.ts';

const INDENT = '  ';

/** All rules by family, in their order, a name for each. Ends without a line feed. */
export function formatList(paper: Paper, rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(({ family }) => family))];
  const wide = Math.max(...rules.map(({ id }) => id.length)) + INDENT.length;
  const blocks = families.map((family) => [
    styled(paper, 'bold', family),
    ...rules
      .filter((rule) => rule.family === family)
      .map(({ id, severity }) => `${INDENT}${id.padEnd(wide)}${ruleName(id)} · ${severityWord(severity)}`),
  ]);
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** What there is to say about a rule; `examples` are its proof. */
export interface Explained {
  readonly rule: Pick<Rule, 'id' | 'severity'> & {
    readonly family: Finding['family'];
    readonly source?: string;
  };
  readonly examples: Examples;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** The other person's message, for examples that answer one. */
const previousLines = (paper: Paper, previous: string | undefined): readonly string[] =>
  previous === undefined ? [] : wrapped(paper, text('cli_explain_after', previous), INDENT);

const flagLines = (paper: Paper, { flag, previous, reworded }: Example): readonly string[] => [
  ...previousLines(paper, previous),
  ...marked(paper, flagOf(flag), INDENT),
  ...(reworded === undefined ? [] : wrapped(paper, reworded, `${INDENT}  `, `${INDENT}→ `)),
];

const silentLines = (paper: Paper, example: string | Answer): readonly string[] =>
  typeof example === 'string'
    ? wrapped(paper, example, INDENT)
    : [...previousLines(paper, example.previous), ...wrapped(paper, example.text, INDENT)];

/** A rule in full: name, reason, family, severity, source, when it speaks and when it stays silent. */
export function formatRule(paper: Paper, { rule, examples }: Explained): string {
  const reason = ruleReason(rule.id);
  const speaks = examples.flags.flatMap((example) => flagLines(paper, example));
  const silent = examples.silent.flatMap((example) => silentLines(paper, example));
  return [
    styled(paper, 'bold', ruleName(rule.id)),
    ...(reason === '' ? [] : wrapped(paper, reason, '')),
    '',
    `${rule.id} · ${rule.family} · ${severityWord(rule.severity)}`,
    ...(rule.source === undefined ? [] : wrapped(paper, text('cli_explain_source', rule.source), '')),
    ...section(text('cli_explain_speaks'), speaks),
    ...section(text('cli_explain_silent'), silent),
  ].join('\n');
}

/** The engine's own finding has no rule file. */
const BLANKS: Explained = {
  rule: { id: UNFILLED, family: 'blank', severity: 3 },
  examples: { flags: BLANK_LABELS.map((label) => ({ flag: `[[${blank(label)}]]` })), silent: [] },
};

/** Every id `--explain` knows. */
export const explainable = (rules: readonly Rule[]): readonly string[] => [
  ...rules.map(({ id }) => id),
  UNFILLED,
];

/** Reads what a rule's file says about it; null for an unknown id. */
export async function explained(id: string, rules: readonly Rule[]): Promise<Explained | null> {
  if (id === UNFILLED) return BLANKS;
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) return null;
  // The id is one of ours by now, so nothing a person typed becomes part of a path.
  const file: { readonly examples: Examples } = await import(`../rules/${rule.family}/${rule.id}.ts`);
  return { rule, examples: file.examples };
}
