import type { Cue } from '../../engine/cues/cue.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Sentence } from '../../engine/text/sentence.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { together, wordings } from '../../engine/wording/wording.ts';
import { wordingIn } from '../../engine/wording/wording-place.ts';
import { DENIED, FINE } from './phrases/denials.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[Honestly, I'm fine]].", reworded: "I'm upset, and I don't have the words yet." },
    { flag: '[[i said im ok]]' },
    { flag: '[[Nothing is wrong]].' },
    { flag: '[[forget i said anything]]' },
    { flag: '[[nvm its whatever]]' },
  ],
  silent: [
    "I'm fine, just got home safe!",
    "It's fine, take your time ❤️",
    'nvm found it!',
    'How are you? I am fine, thanks.',
    'Nothing is wrong with the car.',
    "I'm not fine, and I'd like to talk later.",
    "Don't worry about it, happy to help.",
  ],
};

/** Good grace, errands and news: then fine is fine. */
const MEANT = wordings(`
  thanks|sorry|found|find|home|safe|happy|promise|congrats|night|asleep|boss|serious|sprain|doctor|arrived|landed|sorted|fixed|work|works|bus|train|late|later|tomorrow|bruise|eaten|dog|mill
  ^ no thank you
  thank you ~1 very_kindly|kindly
  love|see you
  take your time
  no rush
  and whatever
  just saying
  am here
  with either|that|me|tuesday|it
  by me
  get well
  not fine
  how are you
`);
/** What presses a denial: "really", "always", "I said". */
const PRESSED = wordings('really|honestly|guess|always|again|anymore|ok|perfectly|whatever|no|said');
const SHORT = 18;

export const cues: readonly Cue[] = cuesOf(together(DENIED, FINE), { atMost: 12 });

/** Hearts, laughter and figures: an errand or good grace. */
const meant = (scene: Scene): boolean => /[❤💕😘😂🎉🥰😅]|\d/u.test(scene.text) || messageSays(scene, MEANT);

const denials = (scene: Scene, sentence: number): readonly Match[] =>
  [...wordedAs(scene, sentence, DENIED), ...wordedAs(scene, sentence, FINE)].slice(0, 1);

/** How often a sentence denies, counted by the words it starts from. */
const times = (sentence: Sentence): number =>
  new Set([...DENIED, ...FINE].flatMap((wording) => wordingIn(sentence, wording)?.from ?? [])).size;

/** True when the message says it twice, presses it, or is nothing but a full stop after it. */
function meansMore(scene: Scene): boolean {
  const said = scene.sentences.reduce((sum, one) => sum + times(one), 0);
  const words = scene.sentences.reduce((sum, one) => sum + one.words.length, 0);
  return (
    said > 1 ||
    (messageSays(scene, PRESSED) && words > 2 && words <= 10) ||
    (words <= 4 && /\.\s*$/.test(scene.text))
  );
}

export default defineRule({
  id: 'pseudo-fine',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Safran & Muran 2000; Gunraj et al. 2016',
  cues,
  find: (scene, sentence) => {
    const length = scene.sentences.reduce((sum, { words }) => sum + words.length, 0);
    if (length > SHORT || meant(scene)) return [];
    if (scene.sentences.slice(0, sentence).some((_, i) => denials(scene, i).length > 0)) return [];
    const clear = wordedAs(scene, sentence, DENIED);
    return clear.length > 0 || meansMore(scene) ? denials(scene, sentence) : [];
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', "I'm upset, and I don't have the words yet.", all),
      fitted(context, 'fuller', "I'm upset about [what happened]. Can we talk at [time]?", all),
      fitted(context, 'question', 'This is hard for me to say. Will you ask me again at [time]?', all),
    ];
  },
});
