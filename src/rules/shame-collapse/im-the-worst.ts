import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { brokenDown, softUnaddressed } from '../../engine/features/self-reproach.ts';
import { matched, toItsEnd } from '../../engine/reword/draft/around.ts';
import { withItsQuestion } from '../../engine/reword/draft/asked.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { sorrily } from '../../engine/reword/draft/sorrily.ts';
import { forTheDeed } from '../../engine/reword/own-words/deeds/confessed.ts';
import { withSulk } from '../../engine/reword/own-words/feelings/sulks.ts';
import { keptSorry } from '../../engine/reword/own-words/regrets/one-sorry.ts';
import { wasHarmed } from '../../engine/reword/proof/harmed.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { SOFT, WORDINGS } from './phrases/im-the-worst.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I'm such a terrible person]].",
      reworded: "I feel awful about this, and I'm sorry.",
    },
    { flag: '[[im the worst boyfriend ever]]' },
    { flag: "[[I'm a monster]], I know." },
    { flag: '[[guess im just a bad mother]]' },
    { flag: "[[I don't deserve you]]." },
    { flag: '[[i hate myself for this]]' },
  ],
  silent: [
    "I did a terrible thing and I'm sorry.",
    "He's the worst driver in town.",
    'I was a bad friend on Saturday when I left.',
    "I'm terrible at maths.",
    'Am I a bad person?',
    'The worst part is the traffic.',
  ],
};

export const cues: readonly Cue[] = [...cuesOf(WORDINGS), ...cuesOf(SOFT)];

/** A skill, a trade, a team: nobody's worth. */
const ELSEWHERE =
  /\b(?:(?:he|she|they) (?:said|says|thinks?|told|texted|called)|not think i am|am i (?:a|an|the|such)|terrible at|bad at|awful at|worst at|cook|driver|singer|dancer|texter|typist|student|coder|programmer|liar lol|morning person|cat person|dog person|people person|fan|play|panto|film|musical|with names|speller)\b/;

/** "People have to bother with somebody like me": nothing was done, and their trouble is seen. */
const BOTHERED = /\b(?:have|has|had) to (?:bother|deal|put up)(?: \w+)? with\b/i;

/** Who only feels in the way has done nothing to feel awful about. */
const BURDEN = /\b(?:burden|nuisance|bother|pest|pain)\b/i;

export default defineRule({
  id: 'im-the-worst',
  family: 'shame-collapse',
  severity: 2,
  source: 'Tangney & Dearing 2002',
  cues,
  find: (scene, sentence) => {
    const clear = softUnaddressed(scene, brokenDown(scene, sentence, WORDINGS, ELSEWHERE));
    if (clear.length > 0) return clear;
    return brokenDown(scene, sentence, SOFT, ELSEWHERE).map((match) => ({ ...match, severity: 1 as const }));
  },
  reword: (context) => {
    // "I shouldn't have had to hear it from her": the writer is the one who was let down.
    if (/\bshould(?:n['’]?t| not) (?:have|ever|need)\b.* to\b/i.test(matched(context))) return [];
    if (wasHarmed(context.scene)) return [];
    const stock = BURDEN.test(matched(context))
      ? 'Thank you for being patient with me.'
      : 'I feel awful about this.';
    return [
      ...(BURDEN.test(matched(context)) ? [] : forTheDeed(context)),
      ...withItsQuestion(context, stock),
      ...lightest(
        context,
        keptSorry(toItsEnd(context)),
        BOTHERED.test(matched(context)) ? 'Thank you for taking the time.' : null,
      ),
      ...withSulk(context, sorrily(context, 'I feel awful about this')),
      fitted(context, 'fuller', `I ${blank('what I did')}, and I'm sorry. I don't want to make it about me.`),
      fitted(context, 'question', 'This is hard to hear. Which part matters most to you?'),
    ];
  },
});
