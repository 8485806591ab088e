import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { sentenceSays } from '../../engine/features/saying.ts';
import { toItsEnd } from '../../engine/reword/around.ts';
import { fitted, lightest } from '../../engine/reword/drafts.ts';
import { asDeplored } from '../../engine/reword/felt.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { NOT_BETWEEN_US, PITIED } from './phrases/regret.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[It's unfortunate that you were hurt]].", reworded: "I'm sorry I hurt you." },
    { flag: 'well [[its a shame u took it like this]]' },
    { flag: '[[I regret that this upset you]].' },
    { flag: '[[We regret any distress this caused]].' },
    { flag: '[[Too bad it ended up like this between us]]' },
    { flag: '[[Sad that it has come to this]].' },
    { flag: '[[Pity my joke left you feeling small]].' },
  ],
  silent: [
    'Unfortunately the flight is full.',
    "It's a shame about the weather.",
    'I regret what I said to you.',
    "Shame you can't come on Sunday!",
    "It's a pity he took it that way.",
  ],
};

export const cues: readonly Cue[] = gradedCues(PITIED);

export default defineRule({
  id: 'detached-regret',
  family: 'performative-closure',
  severity: 2,
  source: 'Kampf 2009; Battistella 2014; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here?.asked === true || ownsAct(scene) || sentenceSays(here, NOT_BETWEEN_US)) return [];
    return gradedIn(scene, sentence, PITIED);
  },
  reword: (context) => [
    ...lightest(context, asDeplored(toItsEnd(context)), "I'm sorry I hurt you."),
    fitted(context, 'fuller', `I'm sorry I hurt you when I ${blank('what I did')}.`),
    fitted(context, 'question', "I'm sorry I hurt you. What would help now?"),
  ],
});
