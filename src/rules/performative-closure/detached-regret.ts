import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { subjectsOf } from '../../engine/reword/draft/subject.ts';
import { asDeplored } from '../../engine/reword/own-words/regrets/deplored.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
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

/** Somebody is hurt, and not a thing or a plan. */
const HURT =
  /\b(?:hurt|upset\w*|distress\w*|wound\w*|spoken|cry\w*|feel\w*|felt|scared|trust|friendship|marriage|between|us|took|take|it (?:came|has come))\b/i;

/** True where a thing or a plan suffered: what was done to it has to be said. */
const isOfThings = (typed: string): boolean => subjectsOf(typed).length > 0 && !HURT.test(typed);

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
    ...lightest(
      context,
      asDeplored(toItsEnd(context)),
      isOfThings(toItsEnd(context)) ? `I'm sorry I ${blank('what I did')}.` : "I'm sorry I hurt you.",
    ),
    fitted(context, 'fuller', `I'm sorry I hurt you when I ${blank('what I did')}.`),
    fitted(context, 'question', "I'm sorry I hurt you. What would help now?"),
  ],
});
