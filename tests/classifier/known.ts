/** What is learned from: our own cases and examples, labelled messages, and half of the ordinary ones. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../src/engine/review.ts';
import type { Examples } from '../../src/engine/rule.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';
import { CLEAN, gold, ordinary, ownCases } from '../evaluation/data.ts';
import type { Finder } from '../evaluation/judge.ts';
import { archetypes, inAllManners } from '../rules/archetypes.ts';
import type { Known } from './samples.ts';

/** Messages of forums, which nobody has read for us, count less. */
const UNREAD = 0.3;
/** Ordinary messages that were read count for several: they were chosen because they are easily misread. */
const READ = 2;
/** A rule's own examples count for several: they are what it says of itself. */
const EXEMPLARY = 3;

/** True for the half of all ordinary messages that may be learned from; the other half is for measuring. */
function isForTraining(text: string): boolean {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return ((hash >>> 7) & 1) === 0;
}

/** Several rewordings are made from one message. */
const OURS = 0.5;

const ids = new Set(rules.map(({ id }) => id));

const fromCases = (): readonly Known[] =>
  ownCases()
    .filter(({ set, rule, flag }) => set === 'dev' && (ids.has(rule) || !flag))
    .map(({ text, rule, flag, mark }) => ({
      text,
      hurts: flag,
      rule: flag ? rule : null,
      weight: 1,
      at: mark,
    }));

async function fromExamples(): Promise<readonly Known[]> {
  const each = rules.map(async ({ family, id }): Promise<readonly Known[]> => {
    const file = join(import.meta.dirname, `../../src/rules/${family}/${id}.ts`);
    const { flags, silent } = ((await import(file)) as { examples: Examples }).examples;
    return [
      ...flags.map(({ flag }): Known => {
        const start = flag.indexOf('[[');
        const end = flag.indexOf(']]') - 2;
        const text = flag.replace('[[', '').replace(']]', '');
        return { text, hurts: true, rule: id, weight: EXEMPLARY, at: { start, end } };
      }),
      ...silent.flatMap((text): readonly Known[] =>
        typeof text === 'string' ? [{ text, hurts: false, rule: null, weight: EXEMPLARY }] : [],
      ),
    ];
  });
  return (await Promise.all(each)).flat();
}

/** Writers who are told to be themselves avoid the plainest sentences, and those are met most. */
const fromArchetypes = (): readonly Known[] =>
  archetypes
    .flatMap(([, , sentences]) => sentences.flatMap(inAllManners))
    .map((text) => ({ text, hurts: true, rule: null, weight: EXEMPLARY }));

const fromLabelled = (): readonly Known[] =>
  (gold() ?? []).map(({ text, flag }) => ({ text, hurts: flag, rule: null, weight: 1 }));

/** Of so many of our own cases the rewordings are learned from; each has to be proven, and that takes long. */
const EVERY = 3;
const { review } = createReviewer({ rules, elements });

/** What we offer ourselves hurts nobody: our own cases with the rewordings of all their findings, as rules alone have them. */
const fromRewordings = (find: Finder): readonly Known[] =>
  fromCases()
    .filter(({ hurts }, i) => hurts && i % EVERY === 0)
    .flatMap(({ text }) => review(text).findings.flatMap(({ rewordings }) => rewordings))
    .filter(({ message }) => find(message).length === 0)
    .map(({ message }) => ({ text: message, hurts: false, rule: null, weight: OURS }));

/** What was found when an ordinary message was read; undefined for one that nobody has read. */
type Verdict = readonly Pick<Known, 'rule' | 'at'>[] | 'unsure' | undefined;

/** The messages that were read, by the beginning of their hash: see `read.txt`. */
function readVerdicts(): (text: string) => Verdict {
  const verdicts = new Map<string, Verdict>();
  for (const line of readFileSync(join(import.meta.dirname, 'read.txt'), 'utf8').split('\n')) {
    const [key = '', rest = ''] = line.split(/ (.*)/s);
    if (line.startsWith('#') || key === '') continue;
    const due = rest === '' ? [] : rest.split(', ').map((one) => one.split(' '));
    verdicts.set(
      key,
      rest === '?'
        ? 'unsure'
        : due.map(([rule = '', start, end]) => ({ rule, at: { start: Number(start), end: Number(end) } })),
    );
  }
  return (text) => verdicts.get(createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS));
}

const HASH_DIGITS = 12;

/** Ordinary messages as they were read; of those nobody has read, the ones in which no rule speaks are taken to hurt nobody. */
function fromOrdinary(find: Finder): readonly Known[] {
  const verdictOf = readVerdicts();
  return [...(ordinary() ?? [])].flatMap(([corpus, messages]) => {
    const unread = CLEAN.includes(corpus) ? 1 : UNREAD;
    return messages
      .filter(({ text }) => isForTraining(text))
      .flatMap(({ text }): readonly Known[] => {
        const verdict = verdictOf(text);
        const harmless = { text, hurts: false, rule: null };
        if (verdict === undefined) return find(text).length === 0 ? [{ ...harmless, weight: unread }] : [];
        if (verdict === 'unsure') return [];
        if (verdict.length === 0) return [{ ...harmless, weight: READ }];
        return verdict.map((due) => ({ text, hurts: true, ...due, weight: READ }));
      });
  });
}

/**
 * All that is learned from.
 * @throws Error when there are no ordinary messages.
 */
export async function allKnown(find: Finder): Promise<readonly Known[]> {
  const peaceful = fromOrdinary(find);
  if (peaceful.length === 0)
    throw new Error(
      'Training needs the ordinary messages of ../shared/data: they show what peace looks like.',
    );
  return [
    ...fromCases(),
    ...(await fromExamples()),
    ...fromArchetypes(),
    ...fromLabelled(),
    ...fromRewordings(find),
    ...peaceful,
  ];
}
