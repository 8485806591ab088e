import { type Clause, holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { ownClausesWith } from '../../engine/features/phrase.ts';
import { saidNow } from '../../engine/features/recall.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { FIXED, HARMLESS } from './phrases/thats-how-i-am.ts';
import { WORDINGS } from './phrases/thats-how-i-am-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[That's just how I am]].", reworded: 'I know this is hard on you, and I can work on it.' },
    { flag: '[[im just a blunt person]]' },
    { flag: "[[I have a temper]], that's known." },
    { flag: '[[Take me or leave me]].' },
    { flag: "[[I've always been like this]] and you knew." },
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

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['filter savage toxic', 'i', 'no am'], atMost: 12 },
  { here: ['way', 'made built wired raised', 'i', 'am was'] },
  {
    here: [
      'how who what way',
      'i',
      'am was made built wired raised talk speak joke operate express',
      'that this it the',
    ],
    atMost: 14,
  },
  { here: ['#NatureNoun', 'my our', 'it that this is just in part simply'], atMost: 16 },
  { here: ['#Nature', 'i my', 'just always never not person have am type kind', 'am have do'], atMost: 22 },
  { here: ['#Trait #WrongAdj', 'i', 'am', 'always person when just born is'], atMost: 14 },
  { here: ['#Origin', 'i am it we', 'am thing'], atMost: 14 },
  { here: ['take accept handle like love', 'me it', 'leave lump worst am can'], atMost: 14 },
  { here: ['always since', 'like way been was will have has', 'i my', 'been was have will has'], atMost: 14 },
  { here: ['change changing become help', 'i me', 'not never old who it'], atMost: 18 },
  {
    here: [
      'knew know known married',
      'you',
      'what who when one me a',
      'were am was getting marrying day start like',
    ],
    atMost: 18,
  },
  { here: ['married', 'you', 'a me'], atMost: 16 },
  { here: ['me', 'just that this', 'that it being is'], atMost: 6 },
  { here: ['if', 'not', 'like handle', 'you', 'problem tough leave loss'], atMost: 20 },
  { here: ['live deal', 'with', 'will have to you', 'something it', 'i'], atMost: 22 },
  { here: ['say speak tell call', 'i we', 'mind think straight spade', 'what my it as'], atMost: 22 },
  { here: ['sugarcoat filter mince', 'i no not'], atMost: 14 },
  {
    here: ['family country culture house', 'my our', 'in', 'we', 'direct directly loud shout speak honest'],
    atMost: 24,
  },
  { here: ['old ways', 'too my', 'change set'], atMost: 18 },
  { here: ['some', 'people', 'happen am', 'i'], atMost: 18 },
];

/** A trait told as a fixed fact of the writer: "I'm just blunt", "I have a temper", "I'm not a hugger". */
function fixedTrait(clause: Clause): boolean {
  if (clause.question || clause.link === 'if' || clause.subject !== 'sender' || clause.tense === 'past')
    return false;
  if (!/^(?:be|have|do|get)$/.test(clause.verb) || !holds(clause, ['Nature'], clause.restAt)) return false;
  const text = textOf(clause);
  return (
    !/\bbeing\b/.test(text) &&
    /\b(?:just|always|simply|person|a|type|not|never)\b/.test(text) &&
    !/\b(?:today|about|on the|right now|tonight|this week|for you|will be|with you)\b/.test(text)
  );
}

export default defineRule({
  id: 'thats-how-i-am',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann & Dweck 2014; Winteraven, "being blunt is not an excuse"',
  cues,
  find: (scene, sentence) => {
    if (scene.sentences[sentence]?.asked || saysAnywhere(scene, HARMLESS)) return [];
    const phrase = ownClausesWith(scene, sentence, FIXED);
    if (phrase !== null) return saidNow(scene, phrase) ? [phrase] : [];
    const traits = scene
      .placed(sentence)
      .filter(({ clause }) => fixedTrait(clause))
      .slice(0, 1)
      .map((placed) => spanning(placed));
    return orGraded(traits, scene, sentence, WORDINGS);
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I know this is hard on you, and I can work on it.'),
    fitted(context, 'fuller', "I hurt you, and I can choose how I say things to you. I'm sorry."),
    fitted(context, 'question', 'How would you have wanted me to say it?'),
  ],
});
