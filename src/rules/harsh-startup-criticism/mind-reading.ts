import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { toldFirst } from '../../engine/reword/draft/within.ts';
import { asWorry } from '../../engine/reword/own-words/theirs/told.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { MOTIVES, OPEN } from './phrases/motives.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[You don't care about me]].",
      reworded: 'I may be wrong about [topic]. Can I ask you about it?',
    },
    { flag: '[[u did that on purpose]]' },
    { flag: "[[It's obvious you'd rather be out with them]]." },
    { flag: "[[You obviously think I'm stupid]]." },
    { flag: '[[my feelings mean nothing to you]]' },
    { flag: "[[You're trying to make me look bad]]." },
  ],
  silent: [
    "I'm telling myself you don't care. Is that true?",
    "I know you didn't do it on purpose.",
    'Would you rather walk or drive?',
    "He doesn't care about us.",
    'You obviously know more about this than me.',
    "If you'd rather be alone tonight, that's fine.",
  ],
};

export const cues: readonly Cue[] = gradedCues(MOTIVES);

/** "…, don't you?", "…, right?": told as a fact all the same. */
const TAG = /\b(?:(?:do|did|are|were|have|would|is) not (?:you|it)|right|huh)$/;

/** "You just told it happens to you": what they told is repeated, and no motive is read. */
const REPORTS = /\byou just (?:told|said) (?:me |us )?(?:that )?(?:its|it is) /;

export default defineRule({
  id: 'mind-reading',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Rosenberg 2003; Simmons, Gordon & Chambless 2005',
  cues,
  find: (scene, sentence) => {
    const [here, next] = [scene.sentences[sentence], scene.sentences[sentence + 1]];
    const text = plainText(here);
    if ((here?.asked && !TAG.test(text)) || REPORTS.test(text) || sentenceSays(here, OPEN)) return [];
    const soft = laughs(scene, sentence) || (next?.asked === true && sentenceSays(next, OPEN));
    const found = gradedIn(scene, sentence, MOTIVES);
    return soft ? found.map((match) => ({ ...match, severity: 1 })) : found;
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      ...toldFirst(context, all, (said) => asWorry(said)),
      fitted(
        context,
        'lightest',
        // Nobody would know what "this" is: it was told in the words that go.
        'I may be wrong about [topic]. Can I ask you about it?',
        all,
      ),
      fitted(context, 'fuller', "I feel [what I felt], and I'm afraid I don't matter here.", all),
      fitted(context, 'question', 'I felt [what I felt]. How was it for you?', all),
    ];
  },
});
