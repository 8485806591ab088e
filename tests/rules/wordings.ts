/** Every wording and every condition of a cue that can be reached: by the rules and elements, and by what modules export. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Condition, readCondition } from '../../src/engine/cues/condition.ts';
import { oneByOne } from '../../src/engine/cues/cue.ts';
import type { OneCue } from '../../src/engine/cues/one-cue.ts';
import { stepsOf, type Wording, Wordings } from '../../src/engine/wording/wording.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';

const source = join(import.meta.dirname, '../../src');

const cues: readonly (OneCue & { readonly wording?: Wording })[] = [...rules, ...elements].flatMap(
  ({ cues }) => cues.flatMap(oneByOne),
);

/** The wordings in a value, however many lists deep: graded tables are lists of pairs. */
const wordingsIn = (value: unknown): readonly Wording[] => {
  if (value instanceof Wordings) return value.all;
  return Array.isArray(value) ? value.flatMap(wordingsIn) : [];
};

/** The wordings that a module exports; guards are written beside what they guard. */
async function exportedBy(file: string): Promise<readonly Wording[]> {
  return Object.values((await import(join(source, file))) as object).flatMap(wordingsIn);
}

const files = ['engine/features', 'rules', 'repair'].flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);
const exported = (await Promise.all(files.map(exportedBy))).flat();

/** All of them, each once. */
export const everyWording: readonly Wording[] = [
  ...new Set([...exported, ...cues.flatMap(({ wording }) => wording ?? [])]),
];

/** A condition and, where it asks for one of several classes, those. */
const withParts = (condition: Condition): readonly Condition[] => [
  condition,
  ...condition.parts.flatMap(withParts),
];

/** The conditions of a wording. An edge of a clause asks for no word. */
export const conditionsOf = (wording: Wording): readonly Condition[] =>
  stepsOf(wording)
    .filter(({ kind }) => kind === 'word' || kind === 'guard')
    .flatMap(({ condition }) => withParts(condition));

/** The conditions of cues that wait for words in any order. */
export const looseConditions: readonly Condition[] = cues
  .filter(({ wording }) => wording === undefined)
  .flatMap(({ here, near = [] }) => [...here, ...near])
  .map(readCondition)
  .flatMap(withParts);
