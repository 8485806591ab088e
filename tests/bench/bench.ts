/**
 * `npm run bench`: what a review costs in Node, all rules on. Prints medians and, where the shared data is there,
 * real mails; otherwise own cases. Figures of the browser are the suites' business.
 */

import { createCueIndex } from '../../src/engine/cues/cue.ts';
import { createReviewer } from '../../src/engine/review.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { type Scene, sceneOf } from '../../src/engine/scene.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';
import { CLEAN, ordinary, ownCases } from '../evaluation/data.ts';

const started = performance.now();
const { review } = createReviewer({ rules, elements, classifier });
const compiled = performance.now() - started;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const corpora = ordinary();
const texts =
  corpora
    ?.get('enron-email')
    ?.map((mail) => mail.text)
    .filter((text) => words(text) >= 20) ?? ownCases().map((own) => own.text);
/** Half are measured after the others were read, when what is worked out with the first use is there. */
const mails = texts.slice(0, 500);
const others = texts.slice(500, 1000);
const clean =
  corpora === null ? mails : CLEAN.flatMap((name) => corpora.get(name)?.map((message) => message.text) ?? []);

/** What marks and gate ask for: no rewordings, and no elements that move nothing. */
const marksOnly = { rewordings: false };
const perThousand = (of: readonly string[]): number =>
  median(of.map((text) => (time(() => review(text, marksOnly)) * 1000) / Math.max(1, words(text))));
const cold = perThousand(others);
const warm = perThousand(mails);

const flagged = 'Well I am sorry if you were hurt by my little joke.';
const short = Array.from({ length: 200 }, (_, i) => time(() => review(`${flagged} ${i}`)));

const long = mails.join('\n\n').split(/\s+/).slice(0, 1000).join(' ');
review(long);
/** The long mail with its ending typed on. */
const typed = (i: number): string =>
  long + ' and so on it goes'.slice(0, 1 + (i % 18)) + String.fromCharCode(97 + (i % 26));
const keystroke = Array.from({ length: 200 }, (_, i) => time(() => review(typed(i), marksOnly)));
const full = Array.from({ length: 200 }, (_, i) => time(() => review(typed(i))));

let sentences = 0;
let reached = 0;
let parsed = 0;
const byRule = new Map<string, number>();
const called = createCueIndex(rules);
/** True when the rule asks compromise for the patterns in a sentence. */
const parses = (rule: Rule, scene: Scene, sentence: number): boolean => {
  let asked = false;
  rule.find(scene, sentence, () => {
    asked = true;
    return [];
  });
  return asked;
};
for (const text of clean) {
  const scene = sceneOf(text);
  for (let i = 0; i < scene.sentences.length; i++) {
    sentences++;
    const asked = called(scene.sentences, i).map((order) => rules[order] as Rule);
    if (asked.length > 0) reached++;
    if (asked.some((rule) => rule.patterns !== undefined && parses(rule, scene, i))) parsed++;
    for (const { id } of asked) byRule.set(id, (byRule.get(id) ?? 0) + 1);
  }
}
console.log(`rules ${rules.length}, compiled in ${compiled.toFixed(1)} ms`);
console.log(
  `review, per 1,000 words of ${corpora === null ? 'own cases' : 'real mail'}, median of ${mails.length}: ${warm.toFixed(2)} ms (${cold.toFixed(2)} ms for the first ${others.length})`,
);
console.log(`a 12-word flagged message, median of 200: ${median(short).toFixed(2)} ms`);
console.log(`one more keystroke in a 1,000-word mail, median of 200: ${median(keystroke).toFixed(2)} ms`);
console.log(`the whole check of a 1,000-word mail, median of 200: ${median(full).toFixed(2)} ms`);
console.log(
  `sentences that meet a cue: ${((100 * reached) / sentences).toFixed(2)} % of ${sentences}; that reach compromise: ${((100 * parsed) / sentences).toFixed(2)} %`,
);
console.log(
  [...byRule]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .map(([id, count]) => `${id} ${((100 * count) / sentences).toFixed(2)} %`)
    .join(' · '),
);
