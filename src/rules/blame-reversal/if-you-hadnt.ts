import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { pastAct } from '../../engine/features/past-act.ts';
import { ownShare, turned } from '../../engine/features/turned-blame.ts';
import { toItsEnd, typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { saysSorryBeside, sorrily } from '../../engine/reword/draft/sorrily.ts';
import { sideOf } from '../../engine/reword/own-words/deeds/conditioned.ts';
import { asDoneAnyway } from '../../engine/reword/own-words/deeds/excused.ts';
import { asTherefore } from '../../engine/reword/own-words/deeds/therefore.ts';
import { speaksOfHarm } from '../../engine/reword/proof/harmed.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { TABLES } from './phrases/if-you-hadnt.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[If you'd told me the truth I wouldn't have shouted]].",
      reworded: "I shouted. That was my choice, and I'm sorry.",
    },
    { flag: '[[none of this would have happened if u just picked up]]' },
    { flag: '[[This is what happens when you ignore me]].' },
    { flag: "[[If you weren't so stubborn, we wouldn't be fighting]]." },
  ],
  silent: [
    "If you hadn't rung I'd have missed the ferry, thank you.",
    "If I hadn't shouted you wouldn't have left.",
    "If you'd like a lift, I can be there at ten.",
    "I wouldn't have passed if you hadn't helped me.",
    'If you had to choose, blue or green?',
  ],
};

export const cues: readonly Cue[] = gradedCues(TABLES);

/** What would have been without them is told with thanks. */
const THANKED =
  /\b(?:thank you|thanks|cheers|grateful|lifesaver|bless|glad)\b(?! to\b| for nothing| a lot)|\bsaved (?:me|my)\b/;
/** An own part, a good outcome, an apology that is refused and no act: nothing of theirs hangs on it. */
const OTHERWISE =
  /\bif (?:i|he|she|they|we) (?:had|was|were|did)\b|\b(?:passed|survived|made it|say sorry|saying sorry|apologize|blame you|deliberately)\b|\bdone (?:it|that|this|any) better\b/;

/** Questions that ask nothing: "Would I have blocked you if you'd been civil?" */
const RHETORICAL = /\bwould i\b|^(?:what|see|(?:do )?you think)\b|\bis it not$/;

/** "I wouldn't have shouted at you" gives "I shouted at you"; null when the result names no act of the writer. */
function ownAct(scene: Scene, { sentence }: Match): string | null {
  const words = scene.sentences[sentence]?.words ?? [];
  const would = words.findIndex(
    ({ text }, i) => text === 'would' && words[i - 1]?.text === 'i' && words[i + 1]?.text === 'not',
  );
  return would < 0 ? null : pastAct(scene, sentence, would, would + 7);
}

/** The deed with the writer's side of the condition: "I didn't know the fees were due, and I shouted. That was my choice." */
function withSide(context: RewordContext, act: string | null): readonly Draft[] {
  const side = act === null ? null : sideOf(typedSentence(context));
  if (side === null) return [];
  const sorry = saysSorryBeside(context.scene, context.match) ? '' : ", and I'm sorry";
  const isWished = side.before.endsWith('. ');
  const choice = isWished ? `${sorry}. That was my choice.` : `. That was my choice${sorry}.`;
  const said = `${side.before}${act}${choice}${side.after}`;
  return [fitted(context, 'lightest', said, wholeSentence(context))];
}

export default defineRule({
  id: 'if-you-hadnt',
  family: 'blame-reversal',
  severity: 3,
  source: 'Schumann 2018; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (saysAnywhere(scene, THANKED) || OTHERWISE.test(text)) return [];
    return scene.sentences[sentence]?.asked === true && !RHETORICAL.test(text)
      ? []
      : turned(scene, sentence, TABLES);
  },
  reword: (context) => {
    if (speaksOfHarm(context.scene)) return [];
    const act =
      ownAct(context.scene, context.match) ??
      asDoneAnyway(toItsEnd(context)) ??
      asTherefore(typedSentence(context));
    const own = act ?? `I ${blank('what I did')}`;
    return [
      ...sorrily(context, act === null ? null : `${act}. That was my choice`),
      ...withSide(context, act),
      ...sorrily(context, act === null ? ownShare(context.scene, context.match) : 'How I reacted is on me'),
      fitted(context, 'fuller', `${own}. That was my choice and not your doing, and I'm sorry.`),
      fitted(context, 'question', `${own}. Can we work out what to do when we both get heated?`),
    ];
  },
});
