import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { brokenDown } from '../../engine/features/self-reproach.ts';
import { typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { asTakenForGranted } from '../../engine/reword/own-words/theirs/wronged.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { WORDINGS } from './phrases/martyr.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[After everything I've done for you]].", reworded: 'I feel taken for granted.' },
    { flag: 'and [[this is the thanks i get]]' },
    { flag: '[[I gave up my career for this family]].' },
    { flag: '[[do you have any idea how much i do for you]]' },
    { flag: '[[i do everything around here]] and u complain' },
    { flag: "[[I've bent over backwards for you]]." },
  ],
  silent: [
    "Thank you for everything you've done for me.",
    "After everything we've been through, I want to get this right.",
    "I've done everything on the list.",
    'How much do I owe you?',
    'I gave up sugar.',
    'I feel tired from the housework and I need help.',
  ],
};

export const cues: readonly Cue[] = cuesOf(WORDINGS);

/** Thanks, a shared past, a need said plainly. */
const ELSEWHERE =
  /\b(?:sugar|smoking|meat|coffee|alcohol|thank you(?! (?:in|for it|ever))(?=.* for)|on the list|done on (?:that|the|this|my|our) \w+|need help|need some help|checklist|chocolate|drinking|blood|birth)\b/;

/** What was given stays, and what it is like is said in the place of the reproach. */
function given(context: RewordContext): readonly Draft[] {
  const felt = asTakenForGranted(typedSentence(context));
  return felt === null ? [] : [inPlace(context, 'lightest', felt, wholeSentence(context))];
}

export default defineRule({
  id: 'martyr',
  family: 'shame-collapse',
  severity: 2,
  source: 'Vangelisti, Daly & Rudnick 1991; Rosenberg 2003',
  cues,
  find: (scene, sentence) => brokenDown(scene, sentence, WORDINGS, ELSEWHERE),
  reword: (context) => [
    ...given(context),
    fitted(context, 'lightest', 'I feel taken for granted.'),
    fitted(context, 'fuller', `I'm tired, and I'd love ${blank('what I need')}.`),
    fitted(context, 'question', `Could we share ${blank('topic')} in a different way?`),
  ],
});
