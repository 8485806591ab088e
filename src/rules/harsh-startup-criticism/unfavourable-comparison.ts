import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { asWish } from '../../engine/reword/own-words/theirs/told.ts';
import { asWanted } from '../../engine/reword/own-words/wishes/requests.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { COMPARISONS, KINDLY } from './phrases/comparison.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[Why can't you be more like your sister]]?",
      reworded: "I'm upset about [topic], and I'd like to talk about it.",
    },
    { flag: "[[You're just like your father]]." },
    { flag: '[[my ex would never do that]]' },
    { flag: '[[Other husbands remember birthdays]].' },
    { flag: '[[u could learn a thing or two from tom]]' },
  ],
  silent: [
    'You look just like your mother in this picture, so pretty.',
    'My ex has the spare key.',
    "You're just like me, we both love maps.",
    "Tom's husband is driving.",
    'Do other dads come to the group?',
    "Please don't compare yourself to him.",
  ],
};

export const cues: readonly Cue[] = gradedCues(COMPARISONS);

/** Told of people who are not here. */
const TOLD =
  /^(?:and |but |so )*(?:i compared you|(?:he|she|they) (?:\w+ )?(?:said|says|thinks|told|reckons))\b/;

/** Nobody is spoken to, but what is said is the writer's own life. */
const CLOSE =
  /\b(?:me|us|my|our|i|husbands?|wives|girlfriends?|boyfriends?|mums|parents|previous|amazon|look at|take|elses|why is it)\b/;
const SHORT = 18;
/** Asked to be told: "is that what most parents do?" */
const WONDERS =
  /^(?:and |so |but )?(?:is|are|do|does|did|have|has|which|can i|could i)\b(?! (?:you|it not)\b)/;
const WORSE = /\bnot in a good way\b|\bhalf the\b/;

/** True when somebody is held beside somebody else to their loss. */
function aimed(scene: Scene, sentence: number): boolean {
  const here = scene.sentences[sentence];
  const text = plainText(here);
  if (here === undefined || TOLD.test(text) || (here.asked && WONDERS.test(text))) return false;
  const near = scene.sentences.slice(Math.max(0, sentence - 1), sentence + 2);
  if (!near.some(({ tags }) => tags.has('Hearer')) && !(here.words.length < SHORT && CLOSE.test(text)))
    return false;
  return WORSE.test(text) || !sentenceSays(here, KINDLY);
}

export default defineRule({
  id: 'unfavourable-comparison',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Festinger 1954',
  cues,
  find: (scene, sentence) => {
    if (!aimed(scene, sentence)) return [];
    const found = gradedIn(scene, sentence, COMPARISONS);
    return found.map((match) => (laughs(scene, sentence) ? { ...match, severity: 1 } : match));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const typed = context.scene.text.slice(all.start, all.end);
    const wanted = asWanted(typed) ?? asWish(typed);
    return [
      ...(wanted === null ? [] : [fitted(context, 'lightest', wanted, all)]),
      fitted(context, 'lightest', "I'm upset, and I'd like to talk about it.", all, true),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', all, true),
      fitted(context, 'question', 'Could you [request]?', all, true),
    ];
  },
});
