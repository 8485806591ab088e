/** Who is called in the words that go is called in those that come. */
import { expect, test } from 'vitest';
import { withCalled } from '../../../src/engine/reword/draft/called-within.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

/** The text with the words in brackets replaced by a draft, and the name in it where one goes along. */
function called(marked: string, text = 'I put that badly. Can we talk?'): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const scene = sceneOf(marked.replace(/[[\]]/g, ''));
  return withCalled(scene, { kind: 'lightest', span: { start, end }, text })?.text ?? null;
}

test.each([
  ['[You only hear what suits you, Greta].', 'I put that badly, Greta. Can we talk?'],
  ['[that is how you always read it Odile], ok', 'I put that badly, Odile. Can we talk?'],
  ['Fine. [And Ruben, the shed was years ago].', 'I put that badly, Ruben. Can we talk?'],
  ['[I never meant it that way Mrs Adeyemi]', 'I put that badly, Mrs Adeyemi. Can we talk?'],
  ['[just relax Ines], it is a lamp', 'I put that badly, Ines. Can we talk?'],
])('%j', (marked, words) => {
  expect(called(marked)).toBe(words);
});

test('the name stands before the first mark, or last where there is none', () => {
  expect(called('[u pushed me to it Bram]', 'that was my choice, and im sorry')).toBe(
    'that was my choice, and im sorry, Bram',
  );
  expect(called('so [not again, Bram], please', '. My part is mine. Sorry')).toBe(
    '. My part is mine, Bram. Sorry',
  );
});

test.each([
  '[You told my sister, Greta].',
  '[You never ask Odile], only me.',
  '[We went with Ruben, Ines and the boys].',
  '[It was so Friday].',
  '[You can keep it, Sunday or not].',
  "[That was so Odile's].",
  '[You are wrong about it].',
  '[You left it with Mr Adeyemi].',
])('%j calls nobody', (marked) => {
  expect(called(marked)).toBeNull();
});

test('a name that is kept is not said twice', () => {
  expect(called('[You only hear what suits you, Greta]', 'Greta, I put that badly')).toBeNull();
});
