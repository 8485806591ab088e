import { expect, it } from 'vitest';
import { conditionOf } from '../../../src/engine/condition.ts';
import { anchorsOf, type Cue, createCueIndex } from '../../../src/engine/cue.ts';
import { sentenceOf } from '../../../src/engine/text/sentence.ts';

const sentences = (...raws: readonly string[]) => raws.map(sentenceOf);
const called = (cues: readonly Cue[], raws: readonly string[], anchors?: string): boolean =>
  createCueIndex([anchors === undefined ? { cues } : { cues, anchors }])(sentences(...raws), raws.length - 1)
    .length > 0;

it('reads words, classes and phrases, with spaces, lines or bars between', () => {
  expect(conditionOf('mad #Apology cross')).toEqual({
    words: new Set(['mad', 'cross']),
    phrases: [],
    tags: ['Apology'],
  });
  expect(conditionOf('mad|#Apology|get_lost')).toEqual({
    words: new Set(['mad']),
    phrases: [['get', 'lost']],
    tags: ['Apology'],
  });
  expect(conditionOf('\n  mad\n cross ')).toEqual({
    words: new Set(['mad', 'cross']),
    phrases: [],
    tags: [],
  });
});

it('calls a rule only where all its conditions are met', () => {
  const cues = [{ here: ['#Apology', 'but however'] }];
  expect(called(cues, ['Sorry, but you started it.'])).toBe(true);
  expect(called(cues, ['Sorry about that.'])).toBe(false);
  expect(called(cues, ['But you started it.'])).toBe(false);
});

it('calls for a phrase only where its words stand together', () => {
  const cues = [{ here: ['i', 'give_up|shut_down'] }];
  expect(called(cues, ['So I give up.'])).toBe(true);
  expect(called(cues, ['I looked up and give thanks.'])).toBe(false);
});

it('looks two sentences back for what may stand near, and no further', () => {
  const cues = [{ here: ['tired'], near: ['#Apology'] }];
  expect(called(cues, ['Sorry.', 'Really.', 'I was tired.'])).toBe(true);
  expect(called(cues, ['Sorry.', 'Really.', 'So it goes.', 'I was tired.'])).toBe(false);
});

it('heeds how long the sentence is', () => {
  const cues = [{ here: ['sorry'], atMost: 2 }];
  expect(called(cues, ['Sorry then.'])).toBe(true);
  expect(called(cues, ['Sorry for the noise.'])).toBe(false);
});

it('waits at the rarest condition', () => {
  expect(anchorsOf([{ here: ['i me', 'cry'] }, { here: ['grovel', '#Verb', 'you'] }])).toBe('10');
});

it.each(['', '1', '9', '00'])('answers alike whatever anchors it is given (%j)', (anchors) => {
  const cues = [{ here: ['i', 'grovel crawl'] }];
  expect(called(cues, ['Must I crawl?'], anchors)).toBe(true);
  expect(called(cues, ['Must I beg?'], anchors)).toBe(false);
  expect(called(cues, ['Must they crawl?'], anchors)).toBe(false);
});
