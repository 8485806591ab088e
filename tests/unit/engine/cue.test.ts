import { expect, it } from 'vitest';
import { conditionOf } from '../../../src/engine/cues/condition.ts';
import { type Cue, createCueIndex, packCues } from '../../../src/engine/cues/cue.ts';
import { sentenceOf } from '../../../src/engine/text/sentence.ts';

const sentences = (...raws: readonly string[]) => raws.map(sentenceOf);
const called = (cues: readonly Cue[], raws: readonly string[]): boolean =>
  createCueIndex([{ cues }])(sentences(...raws), raws.length - 1).length > 0;

it('reads words, classes and phrases, with spaces, lines or bars between', () => {
  expect(conditionOf('mad #Apology cross')).toMatchObject({
    words: new Set(['mad', 'cross']),
    phrases: [],
    tags: ['Apology'],
  });
  expect(conditionOf('mad|#Apology|get_lost')).toMatchObject({
    words: new Set(['mad']),
    phrases: [['get', 'lost']],
    tags: ['Apology'],
  });
  expect(conditionOf('\n  mad\n cross ')).toMatchObject({
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

it('packs the order of conditions, and cues by the words and classes of their rarest ones', () => {
  const owners = [{ cues: [{ here: ['i me', 'cry sob'] }] }, { cues: [{ here: ['#Apology', 'you'] }] }];
  expect(packCues(owners)).toBe('10,01\n#Apology 1.0\ncry 0.0\nsob 0.0');
});

it('packs the places of the cues of a table with the table', () => {
  const table = { all: [{ here: ['grovel'] }, { here: ['crawl'] }, { here: ['crawl grovel'] }] };
  const owners = [{ cues: [{ here: ['sob'] }, table] }];
  expect(packCues(owners)).toBe('0,0 0 0\ncrawl 1.1.2\ngrovel 1.0.2\nsob 0.0');
});

it('reads a table of cues with the first of them', () => {
  let read = 0;
  const table = {
    get all() {
      read += 1;
      return [{ here: ['grovel'] }, { here: ['crawl'] }];
    },
  };
  const owners = [{ cues: [table] }];
  const packed = packCues(owners);
  read = 0;
  const called = createCueIndex(owners, packed);
  const here = sentences('Must I walk?', 'Must I crawl?');
  expect(called(here, 0)).toEqual([]);
  expect(read).toBe(0);
  expect(called(here, 1)).toEqual([0]);
  expect(read).toBeGreaterThan(0);
});

it('answers alike with cues that were packed beforehand', () => {
  const owners = [{ cues: [{ here: ['i', 'grovel crawl'] }] }, { cues: [{ here: ['#Apology', 'but'] }] }];
  const [now, packed] = [createCueIndex(owners), createCueIndex(owners, packCues(owners))];
  const here = sentences('Must I crawl?', 'Must they crawl?', 'Sorry, but no.');
  expect(here.map((_, i) => now(here, i))).toEqual([[0], [], [1]]);
  expect(here.map((_, i) => packed(here, i))).toEqual([[0], [], [1]]);
});
