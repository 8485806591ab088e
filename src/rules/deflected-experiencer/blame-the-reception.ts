import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { clauseAt } from '../../engine/find.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { regrets } from '../../engine/reword/draft/regrets.ts';
import { sorrily } from '../../engine/reword/draft/sorrily.ts';
import { allForWhat } from '../../engine/reword/own-words/deeds/intended.ts';
import { asImpression } from '../../engine/reword/own-words/regrets/readings.ts';
import { asWorded } from '../../engine/reword/own-words/regrets/worded-badly.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays, sentenceSays } from '../../engine/wording/saying.ts';
import { OTHERS_WORDS, OWNS_WORDING, RECEPTION } from './phrases/reception.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[My comment was taken completely the wrong way]].', reworded: 'I worded my comment badly.' },
    { flag: '[[what i said got blown out of proportion]]' },
    { flag: "[[You're twisting my words]] again" },
    { flag: '[[It was misunderstood]], that is all.' },
    { flag: '[[ur reading way too much into it]]' },
  ],
  silent: [
    "That came out wrong, I'm sorry.",
    'The minister says the quote was taken out of context by the press.',
    'Was it taken out of context? Show me the rest.',
    'The last seat was taken.',
    'I twisted my ankle on the stairs.',
    'You are reading my mind.',
  ],
};

export const cues: readonly Cue[] = gradedCues(RECEPTION);

/** A true question, a condition, or what could or would be: nothing is blamed yet. */
const isOpen = (scene: Scene, { sentence, from, to }: Match): boolean => {
  const first = clauseAt(scene, sentence, from);
  const last = scene.placed(sentence).findLast(({ clause }) => clause.from < to);
  if (first === undefined || last === undefined) return false;
  const why = /^(?:why|stop|must|do you (?:always|have))\b/.test(textOf(first.clause));
  const absolved = last.clause.negated && last.clause.subject === 'hearer' && !last.clause.question;
  return (
    (first.clause.question && !why) ||
    absolved ||
    first.clause.link === 'if' ||
    first.clause.modal !== '' ||
    last.clause.modal === 'can'
  );
};

export default defineRule({
  id: 'blame-the-reception',
  family: 'deflected-experiencer',
  severity: 2,
  source: 'Kampf 2009; Zhou, Smith & Lee 2021',
  cues,
  find: (scene, sentence) =>
    messageSays(scene, OWNS_WORDING) || sentenceSays(scene.sentences[sentence], OTHERS_WORDS)
      ? []
      : gradedIn(scene, sentence, RECEPTION).filter((match) => !isOpen(scene, match)),
  reword: (context) => [
    ...lightest(context, ...allForWhat(toItsEnd(context)), ...asWorded(toItsEnd(context))),
    ...regrets(context, ...asImpression(toItsEnd(context))),
    ...sorrily(context, 'I worded that badly'),
    fitted(context, 'fuller', "I worded that badly and it hurt you. I'm sorry."),
    fitted(
      context,
      'question',
      'I see it landed differently than I meant. Can you tell me how it came across?',
    ),
  ],
});
