import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { pastAct } from '../../engine/features/past-act.ts';
import { asserted, ownShare, turned } from '../../engine/features/turned-blame.ts';
import { typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { saysSorryBeside, sorrily } from '../../engine/reword/draft/sorrily.ts';
import { asDoneAnyway, asDriven } from '../../engine/reword/own-words/deeds/excused.ts';
import { asTherefore, deedAfter } from '../../engine/reword/own-words/deeds/therefore.ts';
import { CALLED, nextSentence } from '../../engine/reword/proof/next-sentence.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { TABLES } from './phrases/you-made-me.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[You made me shout at the kids]].',
      reworded: "I shouted at the kids. That was my choice, and I'm sorry.",
    },
    { flag: '[[look what u made me do]]' },
    { flag: '[[You drive me to drink]], Pat.' },
    { flag: '[[you bring out the worst in me]]' },
    { flag: '[[You left me no choice]].' },
  ],
  silent: [
    'You made me laugh so hard at lunch.',
    'You make me want to try harder.',
    'Nobody made me shout, I chose it.',
    'My brother made me watch all nine films.',
    'Did I make you feel rushed?',
  ],
};

export const cues: readonly Cue[] = gradedCues(TABLES);

/** How the other is said to have done it: "… with your moaning". */
const MEANS = / (?:with|by) (?:all )?(?:that|this|those|your|ur|the way|\p{L}+ing)\b.*$/iu;

/** "You made me shout at the kids" gives "I shouted at the kids"; null when no act is named. */
function ownAct({ scene, match }: RewordContext): string | null {
  const cause = scene
    .placed(match.sentence)
    .find(({ clause }) => clause.object === 'sender' && clause.from < match.to && match.from < clause.to);
  return cause === undefined
    ? null
    : (pastAct(scene, match.sentence, cause.clause.restAt + 1, cause.clause.to)?.replace(MEANS, '') ?? null);
}

/** "You pushed me to it. Two weeks of silence, so yes, I rang your boss.": the deed is told in the next sentence. */
function withNext(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const all = wholeSentence(context);
  const next = /\b(?:it|this|that)$/iu.test(typedSentence(context)) ? nextSentence(text, all.end) : null;
  const told = next === null ? null : deedAfter(text.slice(next.start, next.end).replace(/[.!…]+$/u, ''));
  if (next === null || told === null) return [];
  const called = CALLED.exec(text.slice(all.end))?.[0] ?? '';
  const sorry = saysSorryBeside(context.scene, context.match) ? '' : ", and I'm sorry";
  const acts = told.lead === '' ? [told.deed] : [`${told.lead}, and ${told.deed}`, told.deed];
  return acts.map((act) =>
    inPlace(context, 'lightest', `${act}. That was my choice${sorry}${called}.`, {
      start: all.start,
      end: next.end,
    }),
  );
}

/** What a question may still say: "what did you expect?", "who wouldn't snap?". */
const ASKED = /\b(?:what|who|how|why|look|see|anyone|did i|enjoy)\b/;

export default defineRule({
  id: 'you-made-me',
  family: 'blame-reversal',
  severity: 3,
  source: 'Schumann 2018; Harsey, Zurbriggen & Freyd 2017; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    const open = here?.asked !== true || ASKED.test(plainText(here));
    return open ? asserted(scene, turned(scene, sentence, TABLES)) : [];
  },
  reword: (context) => {
    const typed = typedSentence(context);
    const own = ownAct(context) ?? asDriven(typed) ?? asTherefore(typed) ?? asDoneAnyway(typed);
    const act = own ?? `I ${blank('what I did')}`;
    return [
      ...(own === null ? withNext(context) : []),
      ...sorrily(
        context,
        own === null ? ownShare(context.scene, context.match) : `${own}. That was my choice`,
        own === null ? null : 'How I reacted is on me',
      ),
      fitted(context, 'fuller', `I got angry, and ${act}. That was my choice, and I'm sorry.`),
      fitted(context, 'question', `${act}. Can we work out what to do when we both get heated?`),
    ];
  },
});
