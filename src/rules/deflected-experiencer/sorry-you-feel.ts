import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { regrets } from '../../engine/reword/draft/regrets.ts';
import { asRegret, asSeen } from '../../engine/reword/own-words/regrets/felt.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays, sentenceSays } from '../../engine/wording/saying.ts';
import { ABOUT_THINGS, CARE, NOT_OURS, THEIR_FEELING } from './phrases/deflections.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry you feel that way]].", reworded: "I'm sorry I made you feel that way." },
    {
      flag: 'well [[sorry u feel attacked]], it was a simple question',
      reworded: 'well im sorry i made you feel attacked',
    },
    { flag: "[[I apologise that you're upset]], let's talk tonight." },
    { flag: "[[Sorry that's how you feel]]" },
    { flag: '[[Sorry your feelings got hurt]].' },
  ],
  silent: [
    "I'm sorry you're feeling rotten, get some rest.",
    'I am sorry I made you feel that way.',
    'My sister said she was sorry I felt that way and I nearly hung up.',
    "I'm sorry you feel that way about your new boss, she sounds awful.",
    "I'm sorry you felt alone on Sunday, I said I'd come and I didn't.",
  ],
};

export const cues: readonly Cue[] = gradedCues(THEIR_FEELING);

/** Care that follows: an offer or a question makes a plain "sorry you're upset" sympathy. */
const caresAfter = (scene: Scene): boolean =>
  scene.sentences.some((one) => one.asked) || messageSays(scene, CARE);

export default defineRule({
  id: 'sorry-you-feel',
  family: 'deflected-experiencer',
  severity: 3,
  source: 'Ingall & McCarthy 2023; Kampf 2009; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here?.vocabulary.has('if') === true || sentenceSays(here, NOT_OURS)) return [];
    return gradedIn(scene, sentence, THEIR_FEELING).flatMap((match) => {
      // "Sorry you feel that way" stays what it is beside an owned act; "sorry you're upset" becomes sympathy.
      if (match.severity === 3) return [ownsAct(scene) ? { ...match, severity: 1 as const } : match];
      if (ownsAct(scene)) return [];
      // Care makes sympathy of it; "you feel" stays a little apart even so.
      if (caresAfter(scene))
        return here?.vocabulary.has('feel') === true ? [{ ...match, severity: 1 as const }] : [];
      return sentenceSays(here, ABOUT_THINGS) ? [{ ...match, severity: 1 as const }] : [match];
    });
  },
  reword: (context) => [
    ...regrets(context, asSeen(toItsEnd(context)), asRegret(context)),
    ...lightest(context, `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. I can see that it hurt you.`),
    fitted(context, 'question', 'I can hear that this hurt. Will you tell me what was hardest?'),
  ],
});
