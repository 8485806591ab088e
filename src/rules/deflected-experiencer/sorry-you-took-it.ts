import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { regrets } from '../../engine/reword/draft/regrets.ts';
import {
  asImpression,
  asNotClear,
  asReason,
  tellsOfWords,
} from '../../engine/reword/own-words/regrets/readings.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { NOT_OURS, READING_AFTER, THEIR_READING } from './phrases/deflections.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry you took that so personally]].', reworded: "I'm sorry I said it that way." },
    { flag: '[[im sorry u misread my message]], it was friendly' },
    { flag: "[[I'm sorry you got the wrong idea about the trip]]." },
    { flag: "I'm sorry. [[You took it completely out of context]]." },
    { flag: "[[sorry you can't take a joke]]" },
  ],
  silent: [
    'Sorry you took the long way round, the bridge was shut.',
    "I'm sorry I misunderstood you.",
    "I'm sorry, I put that badly.",
    'I think we misread each other, sorry, can we start again?',
    'Sorry you heard it from Tom before you heard it from me.',
  ],
};

export const cues: readonly Cue[] = [...gradedCues(THEIR_READING), ...cuesOf(READING_AFTER)];

/** A clause of its own that says what a bare apology before it left out: "I'm sorry. You took it wrong." */
function afterwards(scene: Scene, sentence: number): readonly Match[] {
  const found = wordedAs(scene, sentence, READING_AFTER);
  return found.filter(({ from, to }) => {
    const placed = scene.placed(sentence).find(({ clause }) => from < clause.to && clause.from < to);
    const before = placed === undefined ? [] : scene.before(placed, 2);
    return before.some(({ apology }) => apology?.use === 'own' && apology.complement === 'bare');
  });
}

export default defineRule({
  id: 'sorry-you-took-it',
  family: 'deflected-experiencer',
  severity: 3,
  source: 'Kampf 2009; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here?.asked === true || sentenceSays(here, NOT_OURS)) return [];
    const read = gradedIn(scene, sentence, THEIR_READING);
    return read.length > 0 ? read : afterwards(scene, sentence);
  },
  reword: (context) => {
    const impressions = asImpression(toItsEnd(context));
    const inWords = impressions.length === 0 && tellsOfWords(context.scene);
    return [
      ...regrets(context, ...impressions, asReason(toItsEnd(context))),
      ...lightest(context, inWords ? "I'm sorry I said it that way." : `I'm sorry I ${blank('what I did')}.`),
      ...regrets(context, asNotClear(toItsEnd(context))),
      ...(inWords
        ? [
            fitted(context, 'fuller', "I worded that badly and it hurt you. I'm sorry."),
            fitted(context, 'question', `I'm sorry I said ${blank('what I said')}. How did it come across?`),
          ]
        : [fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. It wasn't okay.`)]),
    ];
  },
});
