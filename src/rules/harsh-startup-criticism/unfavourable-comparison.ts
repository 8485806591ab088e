import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phrasesIn, widened } from '../../engine/features/phrase.ts';
import { COMPARISONS } from '../../engine/phrases/comparison.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[Why can't you be more like your sister]]?",
      reworded: "I'd like to ask you for something: [request].",
    },
    { flag: "[[You're just like your father]]." },
    { flag: '[[my ex would never do that]]' },
    { flag: '[[Other husbands remember birthdays]].' },
    { flag: '[[u could learn a thing or two from tom]]' },
  ],
  silent: [
    'You look just like your mother in this picture, so pretty.',
    'My ex has the spare key.',
    "You're just like me, we both love maps.",
    "Tom's husband is driving.",
    'Do other dads come to the group?',
    "Please don't compare yourself to him.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'you',
      'like into as',
      '#Third',
      'just exactly turning becoming more sound act acting worse bad are',
    ],
    atMost: 24,
  },
  { here: ['ex', 'never would always least did does'], atMost: 24 },
  {
    here: [
      'other everyone normal nobody elses else',
      'husbands wives girlfriends boyfriends partners dads mums moms mothers fathers parents people kids couples men women friends colleagues bosses husband wife boyfriend girlfriend mom mum dad',
    ],
    atMost: 20,
  },
  { here: ['learn', 'from', 'you', 'could thing something lesson'], atMost: 20 },
  {
    here: [
      'previous last predecessor',
      'would had never always',
      '#RoleNoun assistant person one predecessor',
    ],
    atMost: 20,
  },
  { here: ['age', 'your', 'i', 'at'], atMost: 20 },
  { here: ['compared unlike', 'you', '#Third to'], atMost: 24 },
];

const KIND =
  /\b(?:pretty|beautiful|gorgeous|handsome|lovely|proud|laugh|smile|loved|love|great|pic|picture|photo|cute|kind|grand|clue|come to|compare yourself|wonderful|good way)\b/;

export default defineRule({
  id: 'unfavourable-comparison',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Festinger 1954',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (
      laughs(scene, sentence) ||
      (KIND.test(text) && !/\bnot in a good way\b/.test(text)) ||
      /^do other\b/.test(text)
    )
      return [];
    return phrasesIn(scene, sentence, COMPARISONS)
      .slice(0, 1)
      .map((match) => widened(scene, match));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', "I'd like to ask you for something: [request].", all),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', all),
      fitted(context, 'question', 'Could you [request]?', all),
    ];
  },
});
