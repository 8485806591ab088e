/** The order in which drafts are tried: what loses least of the message stands first. */
import { describe, expect, test } from 'vitest';
import { triedFor } from '../../../src/engine/reword/draft/tried.ts';
import { defineRule, type Rule } from '../../../src/engine/rule.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

/** A rule that rewords its match with one sentence. */
const saying = (words: string, traits: Partial<Rule> = {}): Rule =>
  defineRule({
    id: 'saying',
    family: 'withdrawal-stonewalling',
    severity: 1,
    source: 'none',
    cues: [],
    find: () => [],
    reword: ({ scene, match }) => [
      { kind: 'lightest', span: scene.span(match.sentence, match.from, match.to), text: words },
    ],
    ...traits,
  });

/** The messages that would be tried for the words between `[[` and `]]`. */
function tried(marked: string, rule: Rule): readonly string[] {
  const text = marked.replace('[[', '').replace(']]', '');
  const scene = sceneOf(text);
  const words = scene.sentences[0]?.words ?? [];
  const from = words.findIndex(({ start }) => start >= marked.indexOf('[['));
  const to = words.findLastIndex(({ end }) => end <= marked.indexOf(']]') - 2) + 1;
  return triedFor(rule, { scene, match: { sentence: 0, from, to }, register: 'friend' }).map(
    ({ span, text: said }) => text.slice(0, span.start) + said + text.slice(span.end),
  );
}

describe('what is tried', () => {
  test('is the draft for the match, then the one for its sentence', () => {
    expect(tried('Honestly, [[give up]]!', saying('I hear you'))).toEqual([
      'Honestly, I hear you!',
      'I hear you!',
    ]);
  });

  test('is the draft in its place alone, where much else stands in its sentence', () => {
    const tale = 'We drove to the coast with the dog and the boat this morning, so [[give up]]!';
    expect(tried(tale, saying('I hear you'))).toHaveLength(1);
  });

  test('says in the end what it is about, where that would be lost', () => {
    expect(tried('[[Get over it about the Christmas party]].', saying('I hear you'))).toEqual([
      'I hear you.',
      'About the Christmas party: I hear you.',
    ]);
  });

  test('takes a "But" along last, and for a repair that fails only', () => {
    const text = '[[Sorry you feel that way]]. But we follow the rules.';
    const failed = tried(text, saying("I'm sorry", { family: 'conditional-apology' }));
    expect(failed.at(0)).toBe("I'm sorry. But we follow the rules.");
    expect(failed.at(-1)).toBe("I'm sorry. We follow the rules.");
    expect(tried(text, saying("I'm sorry"))).toEqual(["I'm sorry. But we follow the rules."]);
  });
});

describe('what is plainly asked for', () => {
  const text = '[[Stop being daft, can you bring my keys tomorrow]]';

  test('is kept first', () => {
    const [first, second] = tried(text, saying("I'm upset."));
    expect(first).toBe("I'm upset. Can you bring my keys tomorrow?");
    expect(second).toBe("I'm upset.");
  });

  test('is not kept where it is what hurts', () => {
    expect(tried(text, saying("I'm upset.", { family: 'contempt' }))).toEqual(["I'm upset."]);
  });
});
