import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { EARNEST, mockApology } from '../../engine/features/mock-apology.ts';
import { phraseIn } from '../../engine/features/phrase.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { MOCKED } from './phrases/closing-apologies.ts';
import { MOCK_PLEAS } from './phrases/mock-pleas.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry for caring]].', reworded: "I'm hurt, and I don't want to be sarcastic about it." },
    { flag: '[[Well excuse me for wanting a quiet evening]]' },
    { flag: "[[Sorry I'm not perfect like your brother]]." },
    { flag: "[[Sorry I'm not a mind reader]]." },
    { flag: 'oh [[im sorry did i hurt ur precious feelings]]' },
    { flag: '[[SORRY your highness]]' },
    { flag: "[[I'm sorry, I didn't realise I needed your permission]]." },
    { flag: '[[sorry i dont worship the ground]] u walk on' },
  ],
  silent: [
    'Excuse me, is this seat taken?',
    "I'm sorry I didn't think of your feelings.",
    'sorry for caring so little last month, that was my fault',
    'Pardon me for not writing sooner, I was away.',
    "oh I'm sorry, did I wake you?",
    "I'm sorry, I didn't realise you needed the car today.",
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(MOCKED),
  {
    here: [
      '#Apology excuse forgive',
      '#Innocent #Innocuous #Flawless #MockTitle #Dared worship permission exist breathe born',
    ],
  },
  { here: ['excuse pardon', 'me', 'for', '#Wished not'] },
  {
    here: [
      '#Apology excuse pardon forgive',
      'for i did your princess',
      '#Innocent #Flawless #MockTitle #Wished daring asking being live read text every poor precious job life friends feelings ego princess majesty highness stupidity good clever',
    ],
    atMost: 22,
  },
  { here: ['#Apology', 'have having', 'life feelings emotions opinion opinions needs'] },
  {
    here: [
      '#Apology',
      'queen king god boss perfect permission allowed crime illegal law revolves revolved expert princess right wrong',
      'you',
    ],
  },
  { here: ['#Apology', 'all everyone some', 'us can is has', 'not of'], atMost: 16 },
  { here: ['#Apology', 'little poor delicate fragile tiny precious', 'feelings ego pride heart'] },
];

/** The apology is meant: a wrong of the writer's own is named with it. */
const OWNED =
  /\bi was (?:\w+ )?(?:wrong|unfair|rude|unkind|selfish|careless|cold)\b|\bmy fault\b|\bon me\b|\bi should (?:not )?have\b|\bnot fair\b/;

/** A plea that may be meant: it speaks softly unless an eye-roll stands beside it. */
function pleads(scene: Scene, sentence: number): Match | null {
  const phrase = phraseIn(scene, sentence, MOCK_PLEAS);
  if (phrase === null || EARNEST.test(plainText(scene.sentences[sentence]))) return null;
  return { ...spanning(phrase.first, phrase.last), severity: 1 };
}

export default defineRule({
  id: 'sarcastic-apology',
  family: 'performative-closure',
  severity: 3,
  source: 'Goffman 1971; Culpeper 1996',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, OWNED)) return [];
    const match = mockApology(scene, sentence) ?? pleads(scene, sentence);
    if (match === null) return gradedIn(scene, sentence, MOCKED);
    // What may be earnest alone mocks beside an eye-roll.
    const rolled = /🙄|😒|\b(?:jeez|i guess|god forbid|wow)\b/i.test(scene.text);
    return [match.severity === 1 && rolled ? { ...match, severity: 2 } : match];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm hurt, and I don't want to be sarcastic about it."),
    fitted(
      context,
      'fuller',
      `I feel hurt about ${blank('what happened')}. I don't want to be sarcastic with you.`,
    ),
    fitted(context, 'question', 'I feel stung right now. Can we slow down?'),
  ],
});
