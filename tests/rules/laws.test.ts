/** The laws every rule keeps, proven for each from its own examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { packCues } from '../../src/engine/cues/cue.ts';
import { createReviewer } from '../../src/engine/review.ts';
import { type Answer, type Example, type Examples, flagOf, type Rule } from '../../src/engine/rule.ts';
import type { ReviewOptions } from '../../src/engine/types.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';
import { shipped } from './messages.ts';

const folder = join(import.meta.dirname, '../../src/rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^[\w-]+\/[\w-]+\.ts$/.test(file),
);
const modules = await Promise.all(
  files.map(async (file) => ({
    file,
    ...((await import(join(folder, file))) as { default: Rule; examples: Examples }),
  })),
);
const { review } = createReviewer({ rules, elements: [] });
const catalogue = messages as Record<string, { message: string } | undefined>;
const key = (id: string, part: string): string => `rule_${id.replaceAll('-', '_')}_${part}`;

/** What came before an example, where its rule needs that. */
const after = ({ previous }: Pick<Example, 'previous'>): ReviewOptions =>
  previous === undefined ? {} : { previous };
const answer = (silent: string | Answer): { readonly text: string; readonly previous?: string } =>
  typeof silent === 'string' ? { text: silent } : silent;
const filled = (text: string): string =>
  text.replace(/\[(what I [^\]]+)\]/g, 'left you waiting').replace(/\[[a-z][^\]]*\]/g, 'Friday');

it('every rule file stands in the index, and only once', () => {
  expect(rules.map((rule) => rule.id).sort()).toEqual(modules.map((module) => module.default.id).sort());
});

it('every cue of every rule and element can be read', () => {
  expect(packCues(rules)).not.toBe('');
  expect(packCues(elements)).not.toBe('');
});

describe.each(modules.map((module) => [module.default.id, module] as const))('%s', (id, module) => {
  const { default: rule, examples, file } = module;
  const alone = createReviewer({ rules: [rule], elements: [] });

  it('is named like its file and its folder, and names its source', () => {
    expect(basename(file, '.ts')).toBe(id);
    expect(dirname(file)).toBe(rule.family);
    expect(rule.source).toMatch(/\b(?:19|20)\d\d\b|[A-Z]\w+,/);
  });

  it('has at least three examples and three near-misses', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(3);
    expect(examples.silent.length).toBeGreaterThanOrEqual(3);
    // Threats and self-harm get care and no wording, and nobody is reworded into staying.
    const unworded = rule.safety !== undefined || id === 'final-door';
    expect(unworded || examples.flags.some((example) => example.reworded !== undefined)).toBe(true);
  });

  it.each(examples.flags.map((example) => [example.flag, example] as const))(
    'alone finds exactly the marked words: %s',
    (_, example) => {
      const { flag, reworded } = example;
      const { text, span } = flagOf(flag);
      const { findings } = alone.review(text, after(example));
      expect(findings.map((finding) => finding.quote)).toEqual([text.slice(span.start, span.end)]);
      expect(findings[0]).toMatchObject({ ...span, rule: id });
      if (reworded !== undefined) expect(findings[0]?.rewordings[0]?.message).toBe(reworded);
    },
  );

  it.each(examples.flags.filter(({ reworded }) => reworded !== undefined))(
    'the declared wording is what the extension offers first: $flag',
    (example) => {
      const offered = shipped(flagOf(example.flag).text, after(example)).findings.map(
        ({ rewordings }) => rewordings[0]?.message,
      );
      expect(offered).toContain(example.reworded);
    },
  );

  it.each(examples.silent.map(answer).map((silent) => [silent.text, silent] as const))(
    'the extension stays silent: %s',
    (text, silent) => {
      expect(
        shipped(text, after(silent)).findings.map((finding) => `${finding.rule}: ${finding.quote}`),
      ).toEqual([]);
    },
  );

  it('offers no rewording that any rule would flag', () => {
    for (const example of examples.flags) {
      for (const finding of alone.review(flagOf(example.flag).text, after(example)).findings) {
        for (const rewording of finding.rewordings) {
          expect(
            review(filled(rewording.message), after(example))
              .findings.filter((found) => overlapsReworded(found, rewording))
              .map((found) => `${found.rule}: ${rewording.message}`),
          ).toEqual([]);
        }
      }
    }
  });

  it('needs every pattern for one of its own examples', () => {
    /** How many examples the rule finds when it knows these patterns, besides whatever else it reads. */
    const foundWith = (patterns: readonly string[]): number => {
      const one = createReviewer({ rules: [{ ...rule, patterns }], elements: [] });
      return examples.flags.filter(
        (example) => one.review(flagOf(example.flag).text, after(example)).findings.length > 0,
      ).length;
    };
    const { patterns = [] } = rule;
    for (const pattern of patterns) {
      const others = patterns.filter((other) => other !== pattern);
      expect(foundWith(patterns), pattern).toBeGreaterThan(foundWith(others));
    }
  });

  it('speaks kindly: a name, and one short sentence addressed to the reader of the card', () => {
    const name = catalogue[key(id, 'name')]?.message ?? '';
    const why = catalogue[key(id, 'why')]?.message ?? '';
    expect(name, key(id, 'name')).not.toBe('');
    expect(why, key(id, 'why')).not.toBe('');
    expect(why.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(`${name} ${why}`).not.toMatch(
      /\b(?:should|never|always|wrong|error|toxic|manipulative|gaslight\w*|fake)\b(?!")|!/i,
    );
  });

  it('is one small file', () => {
    expect(readFileSync(join(folder, file), 'utf8').split('\n').length).toBeLessThanOrEqual(165);
  });
});

const overlapsReworded = (
  found: { start: number; end: number },
  rewording: { span: { start: number }; text: string },
): boolean => found.start < rewording.span.start + rewording.text.length && found.end > rewording.span.start;
