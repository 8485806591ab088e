import { blank } from '../../engine/blanks.ts';
import { claimed } from '../../engine/features/defence.ts';
import { matched, matchSpan, typedSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { wholly, whollySorry } from '../../engine/reword/draft/wholly.ts';
import { asToldDeed } from '../../engine/reword/own-words/deeds/told-deeds.ts';
import { asOwnHabit } from '../../engine/reword/own-words/deeds/traits.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/thats-how-i-am.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[That's just how I am]].",
      reworded: 'I know [what happened] was hard on you, and I can work on it.',
    },
    { flag: '[[im just a blunt person]]' },
    { flag: "[[I have a temper, that's known]]." },
    { flag: '[[Take me or leave me]].' },
    { flag: "[[I've always been like this and you knew]]." },
    { flag: '[[It is in my blood]], what can I do.' },
  ],
  silent: [
    "I'm blunt and I'm working on it.",
    "That's just how the form is.",
    'This is how I make rice.',
    "I've always been like this about heights.",
    "I'm just a beginner, go easy on me.",
    'I know I get like this, and I want to change it.',
    "I'm on my way, just me and the dog.",
  ],
};

export const cues = gradedCues(WORDINGS);

/** "Hi its me" says who writes. */
const GREETS = /^(?:hi |hey |hello )?(?:it['’]?s|its) (?:only |just )?me$/i;

const HARD = 'hard on you, and I can work on it.';

/** True where something stands before it that tells what is hard. */
const isToldBefore = (context: RewordContext): boolean =>
  context.scene.text.slice(0, matchSpan(context).start).trim() !== '';

export default defineRule({
  id: 'thats-how-i-am',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann & Dweck 2014; Winteraven, "being blunt is not an excuse"',
  cues,
  find: (scene, sentence) => claimed(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) =>
    GREETS.test(matched(context))
      ? []
      : [
          ...whollySorry(context, asToldDeed(typedSentence(context))),
          ...wholly(context, asOwnHabit(typedSentence(context))).toReversed(),
          fitted(
            context,
            'lightest',
            isToldBefore(context) ? `I know this is ${HARD}` : `I know ${blank('what happened')} was ${HARD}`,
          ),
          fitted(context, 'fuller', "I hurt you, and I can choose how I say things to you. I'm sorry."),
          fitted(context, 'question', 'How would you have wanted me to say it?'),
        ],
});
