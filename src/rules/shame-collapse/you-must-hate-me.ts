import type { Cue } from '../../engine/cue.ts';
import { brokenDown } from '../../engine/features/self-reproach.ts';
import { cuesOf } from '../../engine/features/worded.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { WORDINGS } from './phrases/you-must-hate-me.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You must hate me now]].', reworded: "I'm scared I've lost your trust." },
    { flag: '[[u probably hate me]]' },
    { flag: '[[I bet you regret being with me]].' },
    { flag: '[[im sure you are sick of me]]' },
    { flag: '[[are u gonna leave me now]]' },
  ],
  silent: [
    'You must hate mornings.',
    'Do you hate olives?',
    'You probably hated that film.',
    'He must hate me.',
    'Are you going to leave now or at six?',
    "I'm sick of this weather.",
  ],
};

export const cues: readonly Cue[] = cuesOf(WORDINGS);

/** Somebody else's view, or a thing that is hated. */
const ELSEWHERE =
  /\b(?:he|she) (?:must|probably)|\b(?:lol|jk|for (?:this|saying this|the spoiler|asking|sending))\b/;

export default defineRule({
  id: 'you-must-hate-me',
  family: 'shame-collapse',
  severity: 1,
  source: 'Joiner 2000; Winteraven, Relational Healing Begins with Repair',
  cues,
  find: (scene, sentence) => brokenDown(scene, sentence, WORDINGS, ELSEWHERE),
  reword: (context) => [
    fitted(context, 'lightest', "I'm scared I've lost your trust."),
    fitted(context, 'fuller', "I'm scared I've lost your trust, and you don't have to comfort me."),
    fitted(context, 'question', "I'm scared I've lost your trust. Is there a way back?"),
  ],
});
