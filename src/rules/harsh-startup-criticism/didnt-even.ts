import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { toldWithin } from '../../engine/reword/draft/within.ts';
import { asFoundOut } from '../../engine/reword/own-words/theirs/found-out.ts';
import { asOwed } from '../../engine/reword/own-words/theirs/owed.ts';
import { asHurt, asWish, asWishedFor } from '../../engine/reword/own-words/theirs/told.ts';
import { asRequest } from '../../engine/reword/own-words/wishes/requests.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { NEGLECT, PRAISE, WARM } from './phrases/neglect.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You didn't even ask me]].", reworded: "It hurt that you didn't ask me." },
    { flag: "[[u couldn't be bothered to come]]" },
    { flag: '[[Nice of you to finally reply]].' },
    { flag: '[[Thanks for ignoring me all day]].' },
    { flag: '[[So you just decided to book it]].' },
    { flag: '[[oh so now you reply]]' },
  ],
  silent: [
    "You didn't even have to bring anything, thank you!",
    "I didn't even notice, thank you.",
    'Did you even sleep?',
    'Thanks for leaving the light on.',
    "She couldn't even stand after the run.",
    "You haven't even opened the big one yet!",
  ],
};

export const cues: readonly Cue[] = gradedCues(NEGLECT);

/** "Did you even sleep?" may be asked from care; "did you even read it?" is another rule's. */
const ASKED = /^(?:\w+ )?(?:did|have|do|are|can) you\b/;

export default defineRule({
  id: 'didnt-even',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (laughs(scene, sentence) || sentenceSays(here, WARM)) return [];
    if (sentenceSays(scene.sentences[sentence + 1], PRAISE)) return [];
    return here?.asked && ASKED.test(plainText(here)) ? [] : gradedIn(scene, sentence, NEGLECT);
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const told = (said: string) =>
      asRequest(said) ?? asFoundOut(said) ?? asHurt(said) ?? asOwed(said) ?? asWish(said);
    return [
      ...toldWithin(context, all, told),
      ...toldWithin(context, all, asWishedFor),
      fitted(context, 'lightest', "I'm disappointed, and I'd like to talk about it.", all),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', all),
      fitted(context, 'question', 'I felt [what I felt]. Could you [request]?', all),
    ];
  },
});
