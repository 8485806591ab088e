import { blank } from '../../engine/blanks.ts';
import { unlessHarmless } from '../../engine/features/defence.ts';
import { toItsEnd, typedSentence } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { whollySorry } from '../../engine/reword/draft/wholly.ts';
import { asOwnShare } from '../../engine/reword/own-words/deeds/shares.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/fault-sharing.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[We were both wrong]], Ali.', reworded: 'I was wrong when I [what I did], Ali.' },
    { flag: '[[it takes two to argue]]' },
    { flag: "[[You're not innocent either]]." },
    { flag: '[[There was fault on both sides]].' },
  ],
  silent: [
    'I was wrong to shout. My side of it can wait.',
    'It takes two hours by train.',
    'We both loved the lasagne.',
    'Neither of us can drive tonight.',
    'We can both delete our posts if you like.',
  ],
};

export const cues = gradedCues(WORDINGS);

/** Two sides are spoken of, or what is even between them; "you've become a bore" shares nothing. */
const SHARES =
  /\b(?:both|each|two|twos|half|halves|neither|nobody|none|no one|sides?|ends?|even|quits|same|dozen|blame|faults?|angels?|tie|draw|part(?:y|ies)?|mistakes|wrongs?|we|us|all|tango|fifty\w*|50|cancel\w*|innocent|split|equals?|share\w*|mutual\w*|square|hands|clean|saints?|perfect|other|women|people|too|as well)\b/i;

/** The writer's own deed stands right before: "I crashed your car, fair enough. You lent it, call it half and half." */
function isToldBefore({ scene, match }: RewordContext): boolean {
  const before = scene.placed(match.sentence - 1);
  if (before.some(({ clause }) => clause.negated)) return false;
  return before.some(
    ({ clause, index }) =>
      clause.subject === 'sender' &&
      clause.link === 'main' &&
      clause.tense === 'past' &&
      !clause.negated &&
      clause.to > clause.restAt &&
      !/^(?:be|have|think|want|say|tell|hear|read|get|know|feel|mean|love)$/.test(clause.verb) &&
      !before.slice(index + 1).some((after) => /^hearers?$/.test(after.clause.subject)),
  );
}

export default defineRule({
  id: 'fault-sharing',
  family: 'minimization-invalidation',
  severity: 1,
  source: 'Schumann 2018; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => unlessHarmless(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    const typed = toItsEnd(context);
    const own = whollySorry(context, asOwnShare(typed) ?? asOwnShare(typedSentence(context)));
    if (!SHARES.test(typed)) return own;
    return [
      ...own,
      ...lightest(context, isToldBefore(context) ? 'That was wrong of me.' : null),
      fitted(context, 'lightest', `I was wrong when I ${blank('what I did')}.`),
      fitted(
        context,
        'fuller',
        `I was wrong when I ${blank('what I did')}. I'm sorry. I'd like to talk about my side another time.`,
      ),
      fitted(context, 'question', 'What was my part, as you see it?'),
    ];
  },
});
