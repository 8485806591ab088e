import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/engine/text/words.ts';

const plain = (raw: string): string =>
  wordsOf(raw)
    .map((word) => word.text)
    .join(' ');

describe('plain words', () => {
  it.each([
    ['I’m sorry', 'i am sorry'],
    ['im so sry u feel that way', 'i am so sorry you feel that way'],
    ['sorrryyyy i didnt mean it', 'sorry i did not mean it'],
    ["you shouldn't've", 'you should not have'],
    ['ur too sensitive', 'you are too sensitive'],
    ['ur mum called', 'your mum called'],
    ['ur hearin things', 'you are hearing things'],
    ['you b crazy', 'you be crazy'],
    ['option b is fine', 'option b is fine'],
    ['on thin ice with robin', 'on thin ice with robin'],
    ['ur jus mad', 'you are just mad'],
    ['ok ur right', 'ok you are right'],
    ['wipe it off ur right hand', 'wipe it off your right hand'],
    ['u got time 2 answer me', 'you got time to answer me'],
    ['i made 2 phone calls', 'i made 2 phone calls'],
    ['sorry 4 his mess', 'sorry for his mess'],
    ['at 4 his train goes', 'at 4 his train goes'],
    ['love you 2', 'love you too'],
    ['see you at 2', 'see you at 2'],
    ['it was your doing', 'it was your doing'],
    ['i respect your no', 'i respect your no'],
    ['your no fun', 'you are no fun'],
    ['your failure to read', 'your failure to read'],
    ['your so dramatic', 'you are so dramatic'],
    ['your dramatic entrance', 'your dramatic entrance'],
    ['its your fault', 'it is your fault'],
    ['the dog wagged its tail', 'the dog wagged its tail'],
    ['ill call you', 'i will call you'],
    ['I was ill', 'i was ill'],
    ['sooooo *really* sorry', 'so really sorry'],
    ['b/c i said so', 'because i said so'],
    ['appologise for my behaviour', 'apologize for my behavior'],
    ['sor\u200Bry', 'sorry'],
    ['SORRY', 'sorry'],
    ['i cant', 'i can not'],
    ['gonna', 'going to'],
    ['f*ck you', 'fuck you'],
    ['', ''],
  ])('%s', (raw, expected) => {
    expect(plain(raw)).toBe(expected);
  });

  it.each([
    ['no ill will, an ill-timed joke', 'no ill will an ill timed joke'],
    ['mum is ill all week', 'mum is ill all week'],
    ['my promise is ill pay', 'my promise is i will pay'],
    ['im sorry ill call', 'i am sorry i will call'],
    ['she lets me, he lets you down', 'she lets me he lets you down'],
    ['lets talk', 'let us talk'],
    ['lets you and me talk', 'let us you and me talk'],
    ['you half-wit', 'you half wit'],
    ['go wit who u want', 'go with who you want'],
    ['ur wit me', 'your with me'],
    ['the till is short', 'the till is short'],
    ['wait till five', 'wait until five'],
    ['a nasty bout of flu', 'a nasty bout of flu'],
    ['moan bout it', 'moan about it'],
    ['hiding in my den', 'hiding in my den'],
    ['ok den', 'ok then'],
    ['Don said so', 'don said so'],
    ['i don kno', 'i do not know'],
    ['my da rang', 'my dad rang'],
    ['talk 2 da hand', 'talk to the hand'],
    ['ten thou', 'ten thousand'],
    ['thou i tried', 'though i tried'],
    ['since you tot up who owes what', 'since you tot up who owes what'],
    ['i tot forgot', 'i totally forgot'],
    ['on an iv drip', 'on an iv drip'],
    ['iv been ill', 'i have been ill'],
    ['larkin owes 200 lira', 'larkin owes 200 lira'],
  ])('tells shorthand from the word it looks like: %s', (raw, expected) => {
    expect(plain(raw)).toBe(expected);
  });

  it.each([
    ["my bf's mum", 'my boyfriend mum'],
    ["ppl's feelings", 'people feelings'],
    ["my freind's car", 'my friend car'],
    ["at my wit's end", 'at my wit end'],
  ])('spells an owner right: %s', (raw, expected) => {
    expect(plain(raw)).toBe(expected);
  });

  it('keeps the place of every word, whatever stands around it', () => {
    const raw = '  “I’m 😔 sorry”, ur👍🏽 right…';
    expect(wordsOf(raw).map((word) => raw.slice(word.start, word.end))).toEqual([
      'I’m',
      'I’m',
      'sorry',
      'ur',
      'ur',
      'right',
    ]);
  });

  it('marks soft gaps at commas, dashes and emoji, none at spaces', () => {
    expect(wordsOf('sorry, but 😩 i was tired - ok').map((word) => word.gap)).toEqual([
      'strong',
      'soft',
      'soft',
      'none',
      'none',
      'soft',
    ]);
  });

  it('gives phrases their classes', () => {
    expect(wordsOf('you let me down').every((word) => !word.tags.has('HurtState'))).toBe(true);
    expect(
      wordsOf('i felt let down')
        .filter((word) => word.tags.has('HurtState'))
        .map((word) => word.text),
    ).toEqual(['let', 'down']);
  });

  it('never leaves the text, and never goes back in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        let last = 0;
        for (const word of wordsOf(raw)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(raw.length);
          last = word.start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
