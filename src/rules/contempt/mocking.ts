import type { Cue } from '../../engine/cues/cue.ts';
import { matchSpan, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { fit } from '../../engine/reword/draft/fit.ts';
import { withoutSentence } from '../../engine/reword/draft/left-out.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn, graverOf } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { MOCKERY } from './phrases/mockery.ts';
import { SARCASM } from './phrases/sarcasm.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Boo hoo]].', reworded: "I'm annoyed, and I don't want to be mean about it." },
    { flag: 'oh [[here come the tears]]' },
    { flag: '[[Congratulations on ruining the party]].' },
    { flag: 'aww [[did i hurt ur precious feelings]]' },
    { flag: '[[Nice try]], but no.' },
    { flag: '[[Nice try]], but the deposit is due on Monday.', reworded: 'The deposit is due on Monday.' },
    { flag: '[[Thanks for nothing]].' },
    { flag: '[[And the award for best victim goes to you]]' },
  ],
  silent: [
    'Congrats on the new job!',
    'Poor you, that sounds awful.',
    'Did I hurt your feelings? I would like to know.',
    'Bravo on the recital!',
    'Here come the kids.',
    'Thanks for nothing short of a perfect day!',
    'Well done on passing, you worked for it.',
  ],
};

export const cues: readonly Cue[] = [...gradedCues(MOCKERY), ...gradedCues(SARCASM)];

/** Praise, events and care around it: then the same words are meant. */
const MEANT = wordings(`
  proud|recital|passing|passed|promotion|happy_birthday|wedding|graduation|lovely|happy_for|hope|feel_better|get_well|sounds|worried|thank_you_everyone|brilliant|soup|fever|hospital|croup|vet|bringing|on_my_way|get_you|tablets|painkillers|rest_up
  short|less of|than
  sorry to|about|for_your
  congratulations on ~1 the|your new|baby|job|house
  know ~3 not easy
  your|the team !three|two|four|broken|again
`);
const FOND = /[❤💕💪🎉🥰😘]/u;

/** "Boo hoo, my ice cream fell": the tears are the writer's own. */
const OWN_TEARS = /^(?:\w+ )?boo hoo (?:my \w+|i (?:missed|lost|forgot|dropped|ran|have to))\b/;

/** So many words tell something after a mocking opening. */
const ENOUGH = 4;

/** Thanks for what was not given. */
const UNHELPED =
  /\b(?:thanks|thank you|cheers|ta)(?: \w+){0,3} for (?:nothing|(?:all )?(?:your|the) (?:help|support)|(?:not|never|no)\b|fuck all|sod all|absolutely nothing)/;

/** "Nice try, but I need proof": without the mockery it opens with, the sentence says all it has to. */
function withoutOpener(context: RewordContext): readonly Draft[] {
  const { scene, match } = context;
  const { start, end } = matchSpan(context);
  const next =
    /^(?:,|(?= \p{L}+ (?:i|we|the|my|it|this|that|there)\b)) (?:but|and|so|however),? (?<word>(?!(?:you|u|your)\b)\p{L}\S*)/iu.exec(
      scene.text.slice(end),
    );
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  if (match.from > 0 || next === null || words.length - match.to < ENOUGH) return [];
  const span = { start, end: end + next[0].length };
  const word = next.groups?.word ?? '';
  return [{ kind: 'lightest', span, text: fit(scene.text, span, capital(word)) }];
}

/** "I know you're lonely. Of course you are.": said with them, and not against them. */
const agreed = ({ sentences }: Scene, sentence: number): boolean =>
  /^of course (?:you|u) (?:are|do|did|were|have)$/.test(plainText(sentences[sentence])) &&
  /\b(?:i (?:know|get|see|understand)|no wonder|i['’]?m sure) (?:that )?(?:you|u|ur)\b/.test(
    plainText(sentences[sentence - 1]),
  );

export default defineRule({
  id: 'mocking',
  family: 'contempt',
  severity: 3,
  source: 'Gottman & Silver 1999; Culpeper 1996',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    const meant = sentenceSays(here, MEANT) || sentenceSays(scene.sentences[sentence + 1], MEANT);
    if (agreed(scene, sentence)) return [];
    if ((meant && here?.tags.has('MockTears') !== true) || OWN_TEARS.test(plainText(here))) return [];
    if (
      FOND.test(scene.text) ||
      scene.placed(sentence).every(({ clause }) => clause.subject === 'sender' && !clause.question)
    )
      return [];
    return graverOf(gradedIn(scene, sentence, MOCKERY), gradedIn(scene, sentence, SARCASM));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const unhelped = UNHELPED.test(plainText(context.scene.sentences[context.match.sentence]));
    const gone = unhelped ? null : withoutSentence(context);
    return [
      ...withoutOpener(context),
      ...(gone === null ? [] : [gone]),
      fitted(
        context,
        gone === null ? 'lightest' : 'fuller',
        unhelped ? 'I was hoping for more help.' : "I'm annoyed, and I don't want to be mean about it.",
        all,
        true,
      ),
      fitted(context, 'fuller', "I'm hurt about [what happened]. I'll come back at [time].", all, true),
    ];
  },
});
