import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { plainlySorry } from '../../engine/reword/own-words/regrets/owing.ts';
import { whenOf } from '../../engine/reword/own-words/when.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { NOT_OWED, OWED } from './phrases/owed-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[I guess I should apologise]].', reworded: "I'm sorry." },
    { flag: '[[i suppose i owe u an apology]]' },
    { flag: '[[I was told to apologise]]' },
    { flag: '[[Mum says I have to say sorry]].' },
    {
      flag: '[[suppose i should say sorry for not turning up on thursday]]',
      reworded: "i'm sorry for not turning up on thursday",
    },
    { flag: '[[sorry i guess]]' },
  ],
  silent: [
    'I owe you an apology.',
    "I'd like to apologise for shouting.",
    'Do you think I need to apologise to her?',
    'I suppose the train is late, sorry.',
    'I should have apologised weeks ago.',
    'Nobody told me to say this: I am sorry.',
  ],
};

export const cues: readonly Cue[] = gradedCues(OWED);

export default defineRule({
  id: 'reluctant-performative',
  family: 'performative-closure',
  severity: 1,
  source: 'Fraser 1981; Owen 1983; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    return sentenceSays(here, NOT_OWED) || here?.asked === true ? [] : gradedIn(scene, sentence, OWED);
  },
  reword: (context) => [
    ...plainlySorry(context),
    ...lightest(context, "I'm sorry.", `I'm sorry I ${blank('what I did')}${whenOf(context)}.`),
    fitted(context, 'fuller', `I owe you an apology. I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'question', 'I owe you an apology. Is now a good time?'),
  ],
});
