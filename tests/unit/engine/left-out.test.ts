/** A sentence that only hurts may go, where the message says what it has to say without it. */
import { expect, test } from 'vitest';
import { withoutHurt } from '../../../src/engine/reword/draft/left-out.ts';
import type { Rule } from '../../../src/engine/rule.ts';
import { sceneOf } from '../../../src/engine/scene.ts';
import { rules } from '../../../src/rules/index.ts';

const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id) as Rule;

/** The message with a gap in the place of its sentence between `[[` and `]]`; null where that stays. */
function withGap(marked: string, id = 'character-attack'): string | null {
  const text = marked.replace('[[', '').replace(']]', '');
  const scene = sceneOf(text);
  const sentence = scene.offsets.indexOf(marked.indexOf('[['));
  const to = scene.sentences[sentence]?.words.length ?? 0;
  const draft = withoutHurt(scene, ruleOf(id), { sentence, from: 0, to });
  return draft && text.slice(0, draft.span.start) + draft.text + text.slice(draft.span.end);
}

test.each([
  [
    "The bins go out on Wednesday now. [[You're a spoilt little princess.]] Dinner is at seven.",
    'The bins go out on Wednesday now. Dinner is at seven.',
  ],
  [
    'we picked up ur car from the garage. [[cant even say thanks can u]]',
    'we picked up ur car from the garage.',
  ],
  ['[[So much drama.]]\nThe boiler man comes at nine.', 'The boiler man comes at nine.'],
  [
    'The rent is paid. [[Take a chill pill!!]] 😂 "Home" is where we are.',
    'The rent is paid. "Home" is where we are.',
  ],
])('"%s" may go as "%s"', (marked, less) => {
  expect(withGap(marked)).toBe(less);
});

test.each([
  ['what the writer says of themselves', 'The boiler man came at nine. [[I let him in, as ever.]]'],
  [
    'a question somebody waits for',
    'The part is in the hall. [[What time does the boiler man come?]] See you.',
  ],
  [
    'what the next sentence goes on with',
    "The rent is paid. [[You're a spoilt princess.]] That was always so.",
  ],
  ['all that is said', "[[You're a spoilt little princess.]]"],
  [
    'two things that are spoken of',
    'Dinner is at seven. [[The invoice and the boiler wait for you.]] See you there.',
  ],
  ['an apology', 'The rent is paid for March. [[Sorry you got so worked up.]]'],
])('%s stays', (_, marked) => {
  expect(withGap(marked)).toBeNull();
});

test.each(['ultimatum', 'threat', 'sorry-you-feel', 'exit-line'])('nothing goes for %s', (id) => {
  expect(withGap("The rent is paid for March. [[You're a spoilt princess.]] See you.", id)).toBeNull();
});

test('a sentence of which less than half hurts stays', () => {
  const scene = sceneOf('The rent is paid. So the boiler man came at nine, you muppet. See you.');
  expect(withoutHurt(scene, ruleOf('insult'), { sentence: 1, from: 7, to: 9 })).toBeNull();
});
