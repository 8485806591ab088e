import { defended } from '../../engine/features/defence.ts';
import { toItsEnd, typedSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { wholly } from '../../engine/reword/draft/wholly.ts';
import { asJoke } from '../../engine/reword/own-words/deeds/jokes.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/just-joking.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[It was just a joke]].', reworded: "My joke hurt you, and I'm sorry." },
    { flag: '[[i was only kidding]], everyone laughed' },
    { flag: "[[Can't you take a joke]]?" },
    { flag: "[[It's called sarcasm]]." },
    { flag: '[[It was a bit of fun]] and everybody laughed.' },
    { flag: '[[I joke about everything]], you know me.' },
    { flag: '[[The comment was meant humorously]].' },
  ],
  silent: [
    "That joke was unkind, I'm sorry.",
    "I was joking about the 6am start, it's at nine.",
    'just kidding, see you at eight',
    "I'm not joking, we won!",
    'Do you want to hear a joke?',
    'She said she was only joking, but I saw your face. Are you all right?',
  ],
};

export const cues = gradedCues(WORDINGS);

/** Others laughed at them: the joke was not the writer's. */
const LAUGHED_AT =
  /\b(?:they|everyone|people|the (?:boys|lads|girls|others|kids)) (?:all )?laugh(?:ed|ing)?\b/i;
const IN_JEST =
  /\b(?:jok\w+|kid(?:ding|ded)|banter|fun|humou?r|teas\w+|mess(?:ing)? (?:with|about|around)|roast\w*|leg|literally)\b/i;

export default defineRule({
  id: 'just-joking',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Culpeper 1996',
  cues,
  find: (scene, sentence) => defended(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) =>
    LAUGHED_AT.test(toItsEnd(context)) && !IN_JEST.test(toItsEnd(context))
      ? []
      : [
          ...wholly(context, asJoke(typedSentence(context))),
          fitted(context, 'lightest', "My joke hurt you, and I'm sorry."),
          fitted(context, 'fuller', "That joke was at your expense. I'm sorry, I'll leave it out."),
          fitted(context, 'question', "My joke hurt you, and I'm sorry. What did it touch?"),
        ],
});
