import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { ownClausesWith } from '../../engine/features/phrase.ts';
import { answersHurt, seesImpact } from '../../engine/features/reaction.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { DOUBTED, HARMLESS, TOLD } from './phrases/just-joking.ts';
import { WORDINGS } from './phrases/just-joking-wordings.ts';

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

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['sarcasm banter irony', 'called is'] },
  {
    here: [
      '#Jest #JestVerb meme',
      'just only was were am meant called obviously clearly bit literally purely',
      'i it that we my was were',
    ],
    atMost: 30,
  },
  { here: ['#Jest #JestVerb', '#JokeSense serious mad upset mean about everyone all'], atMost: 16 },
  { here: ['#JokeSense'] },
  {
    here: [
      '#HumourSense',
      'take taking handle get getting your where lost stand used cant can not understand no',
    ],
    atMost: 25,
  },
  {
    here: [
      'fun laugh laughing laughs funny serious seriously',
      'just only bit meant everyone everybody lost said having intended supposed for',
      'it was were i you',
    ],
    atMost: 25,
  },
  { here: ['crime illegal', '#Jest #JestVerb'] },
  { here: ['emoji', 'laughing put added wink'] },
  { here: ['kidding joking', 'just'], atMost: 10 },
];

export default defineRule({
  id: 'just-joking',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Culpeper 1996',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS) || seesImpact(scene) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    const asked = scene.sentences[sentence]?.asked === true;
    const match = ownClausesWith(scene, sentence, asked ? DOUBTED : [...TOLD, ...DOUBTED]);
    if (match === null) return orGraded([], scene, sentence, WORDINGS);
    const told =
      /\b(?:it|that|this|they|i|we|my|our) (?:\w+ ){0,3}?(?:was|were|meant|called)\b|\btake|\bsense of/.test(
        text,
      );
    return [{ ...match, severity: answersHurt(scene) || (told && !/\b(?:lol|haha)\b/.test(text)) ? 2 : 1 }];
  },
  reword: (context) => [
    fitted(context, 'lightest', "My joke hurt you, and I'm sorry."),
    fitted(context, 'fuller', "That joke was at your expense. I'm sorry, I'll leave it out."),
    fitted(context, 'question', "My joke hurt you, and I'm sorry. What did it touch?"),
  ],
});
