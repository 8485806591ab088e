/** Cues of the ultimatums that stand as forms over plain words. */
import type { Cue } from '../../../engine/cue.ts';

const END =
  'done over finished through gone leaving out divorce off walk walking packing pack single history ending split leave marriage relationship block blocking quit file lose wrap family dead forget home kids children';
const DEMAND =
  'tell say stop get now choose come apologize either you give delete sorry quit pick marry do it';
export const ULTIMATUM_CUES: readonly Cue[] = [
  {
    here: [
      'if unless',
      'you your',
      END,
      'we i it this that not us me',
      'again ever keep do tell choose am will are consider never dead lose need forget is',
    ],
    atMost: 20,
  },
  { here: ['should moment minute next last second', 'you your', 'i we us', END], atMost: 18 },
  {
    here: [
      'or',
      'we i it is',
      'done over gone finished leaving walk walking divorce split packing through out blocking lose go',
      DEMAND,
    ],
    atMost: 16,
  },
  {
    here: ['and', 'we it us is i you', END, 'take say walk one go keep time tell do get bring see again'],
    atMost: 14,
  },
  { here: ['bother dare think need', 'not', 'coming speaking calling back texting home'], atMost: 20 },
  {
    here: ['me us i', 'or', 'her him them drink drinking bottle dog mother mates friends job game goes wife'],
    atMost: 12,
  },
  { here: ['either choose pick decide', 'or between until and', 'me i us family wife husband'], atMost: 18 },
  { here: ['bags divorce marriage relationship wedding', 'if or unless and until', 'you'] },
  { here: ['lose', 'me us', 'or and'], atMost: 12 },
  { here: ['no', 'inheritance marriage wedding sex contact grandchildren daughter son'], atMost: 12 },
  {
    here: [
      'time again chance',
      'one that last final',
      'done over finished gone wrap single blocking out',
      'we i it us you your',
    ],
    atMost: 14,
  },
  { here: ['choose'], atMost: 3 },
  { here: ['you', 'stop', 'or', 'i', 'take'], atMost: 22 },
];

/** An end is looked for only beside a price, so its cues ask for one, too. */
export const PRICE_WORD =
  'if unless or otherwise next more again another either keep until tonight today friday monday choose chance last';
