import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { conditions } from '../../engine/features/apology-condition.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { regrets } from '../../engine/reword/draft/regrets.ts';
import { asToYou } from '../../engine/reword/own-words/regrets/anyone.ts';
import { deconditioned } from '../../engine/reword/own-words/regrets/decondition.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { DOUBTED_PERSON, NOT_DOUBTED } from './phrases/doubted-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry if anyone felt insulted]].", reworded: "I'm sorry I insulted some of you." },
    { flag: '[[sorry to anyone i hurt last night]]' },
    { flag: '[[To those who were offended by the joke, I apologise]].' },
    { flag: '[[Apologies if I upset anybody on Friday]], see you all Monday.' },
  ],
  silent: [
    'Apologies to anyone who received the invitation twice.',
    'Sorry to everyone still waiting for a seat.',
    'I apologise to you and to Priya for what I said.',
    'Sorry if anyone already posted this.',
  ],
};

export const cues: readonly Cue[] = gradedCues(DOUBTED_PERSON);

/** The one written to is among those nobody names. */
const toYou = (own: string): string =>
  own
    .replace(/\b(?:anyone|anybody|someone|somebody|people)['’]s\b/i, 'your')
    .replace(
      /\b(?:anyone|anybody|someone|somebody|some people|(?:some|any) of you|people|folks)(?: here)?\b/i,
      'you',
    );

export default defineRule({
  id: 'conditional-anyone',
  family: 'conditional-apology',
  severity: 2,
  source: 'Kampf 2009; Battistella 2014',
  cues,
  find: (scene, sentence) =>
    sentenceSays(scene.sentences[sentence], NOT_DOUBTED) ? [] : gradedIn(scene, sentence, DOUBTED_PERSON),
  reword: (context) => {
    const { scene, match } = context;
    const condition = conditions(scene, match.sentence)[0];
    const own = condition && deconditioned(scene, condition.clauses, condition.match.to);
    return [
      ...(own ? [inPlace(context, 'lightest', `I'm sorry ${toYou(own)}.`)] : []),
      ...regrets(context, asToYou(context)),
      ...lightest(context, `I'm sorry I ${blank('what I did')}. It hurt ${blank('name')}.`),
      fitted(
        context,
        'fuller',
        `What I said about ${blank('topic')} was hurtful to ${blank('name')}, and I'm sorry.`,
      ),
      fitted(context, 'question', `I'm sorry I ${blank('what I did')}. What was that like for you?`),
    ];
  },
});
