import { joined, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { veiled } from '../../engine/features/naming.ts';
import { clauseAt } from '../../engine/find.ts';
import { aroundMatch, fromHere, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { toldWithin } from '../../engine/reword/draft/within.ts';
import { asOwed } from '../../engine/reword/own-words/theirs/owed.ts';
import { asWish } from '../../engine/reword/own-words/theirs/told.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { EXPECTATIONS, GLAD } from './phrases/expectations.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You should have told me]].', reworded: "I wish you'd told me." },
    { flag: '[[u shouldve asked]]' },
    { flag: '[[You should know me better by now]].' },
    { flag: "[[I shouldn't have to remind you]]." },
  ],
  silent: [
    'You should have seen his face!',
    'You should have the file now.',
    'I should have known better, and that is on me.',
    "You shouldn't have, thank you!",
    'You should know that I love you.',
    'You should have come, it was great!',
    'I was the worst mother you could have had.',
  ],
};

export const cues: readonly Cue[] = gradedCues(EXPECTATIONS);

/** Asked ("should you have …?"), or put into somebody's mouth. */
const open = (scene: Scene, { sentence, from }: Match): boolean => {
  const here = clauseAt(scene, sentence, from);
  const first = scene.sentences[sentence]?.words[from]?.text;
  return here !== undefined && ((first === 'should' && here.clause.question) || veiled(scene, here));
};

/** "The worst you could have had": how bad something was, and nothing that was to be done. */
const isDegree = (scene: Scene, { sentence, to }: Match): boolean =>
  /\b(?:most|least|best|worst|last|only) (?:\w+ ){0,2}you (?:could|can|might) (?:have )?\w*$/.test(
    joined(scene.sentences[sentence]?.words.slice(0, to) ?? []),
  );

/** "Perhaps I ought not to have told her": the writer's own deed, and no word about the other's. */
const isOwnDeed = (scene: Scene, { sentence, from }: Match): boolean =>
  scene
    .placed(sentence)
    .some(
      ({ clause }) =>
        from < clause.to &&
        clause.from <= from &&
        /^(?:\w+ ){0,2}(?:i|we) (?:should|ought|could)(?: to)?(?: not)?(?: to)? have (?!to\b)/.test(
          textOf(clause),
        ),
    );

/** "Buyer should have read it, is what you wrote me". */
const THEIR_WORDS =
  /\b(?:is|was|that['’]s) (?:exactly )?what (?:you|u|he|she|they) (?:said|wrote|told|texted|answered)\b/i;

export default defineRule({
  id: 'should-have',
  family: 'harsh-startup-criticism',
  severity: 1,
  source: 'Rosenberg 2003; Horney 1950; Yeomans et al. 2020',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (laughs(scene, sentence) || sentenceSays(here, GLAD)) return [];
    return gradedIn(scene, sentence, EXPECTATIONS).filter(
      (match) => !open(scene, match) && !isDegree(scene, match) && !isOwnDeed(scene, match),
    );
  },
  reword: (context) => {
    const around = aroundMatch(context);
    const said = context.scene.text.slice(around.start, around.end);
    const all = wholeSentence(context);
    // What they said themselves is no word of the writer's.
    if (THEIR_WORDS.test(context.scene.text.slice(all.start, all.end))) return [];
    const told = [fromHere(context, around), all, around].map((span) =>
      toldWithin(context, span, (one) => asWish(one) ?? asOwed(one)),
    );
    const wish = told.find(({ length }) => length > 0) ?? [];
    // What one ought to be is no deed to do differently.
    if (
      wish.length === 0 &&
      /\b(?:should|ought)(?:n['’]?t| not)? (?:not )?(?:to )?(?:be|need|feel|have to)\b|\byour age\b/i.test(
        said,
      )
    )
      return [];
    return [
      ...wish,
      fitted(context, 'lightest', "I'd like you to [request] next time.", around),
      fitted(
        context,
        'fuller',
        'I felt [what I felt] when [what you did]. Next time, please [request].',
        around,
      ),
      fitted(context, 'question', 'Could you [request] next time?', around),
    ];
  },
});
