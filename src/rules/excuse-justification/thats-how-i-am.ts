import { type Clause, holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { clausesWith } from '../../engine/features/phrase.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[That's just how I am]].", reworded: 'I can choose how I say things to you.' },
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
  {
    here: [
      'how who what way',
      'i',
      'am was made built wired raised talk speak joke communicate operate express',
      'that this',
    ],
    atMost: 14,
  },
  { here: ['#Unchanging', 'my the our', 'it that this'], atMost: 16 },
  { here: ['#Nature', 'i my', 'just always never not person have am type kind', 'am have do'], atMost: 22 },
  { here: ['take accept handle like', 'me it', 'leave lump worst am can'], atMost: 14 },
  { here: ['always since', 'like way', 'been', 'i'], atMost: 18 },
  { here: ['change changing', 'i me', 'not never old'], atMost: 20 },
  {
    here: ['knew know married', 'you', 'what who when one me a', 'were am was getting marrying day start'],
    atMost: 18,
  },
  { here: ['me', 'just', 'that it being'], atMost: 6 },
  { here: ['say speak tell', 'i', 'mind think straight', 'what my it'], atMost: 14 },
];

const PHRASES = [
  /\b(?:that|this|it) (?:is|was)(?: \w+){0,3}? (?:how|who|what|the way) i (?:am|was|talk|speak|joke|operate|cope|communicate|express|have always|grew up|show|do (?:it|things)$)(?! (?:\w+ing|going|meeting|seeing|making|planning|using|doing|paying|at|in|thinking|trying|hoping|wearing|supposed|feeling))\b/,
  /\b(?:that|this|it) (?:is|be)(?: just| simply| only)? (?:my|in my|in the) (?:\w+ )?(?:personality|nature|character|way|style|blood|dna|genes|culture|upbringing|temperament|family)\b(?! (?:home|to|back|there|in))/,
  /\b(?:that|it) is (?:just )?me(?: \w+)?$|\bme being me\b/,
  /\btake (?:it|me) or leave (?:it|me)\b|\blike it or lump it\b|\b(?:take|accept|love) me (?:as|for (?:who|what)|the way)\b|\bhandle me at\b|\bat my worst\b/,
  /\bi (?:have )?(?:\w+ )?been (?:like (?:this|that)|(?:this|that) way)\b(?! (?:about|with|since (?:monday|tuesday|last)))|\b(?:always|never) (?:have been|has been|have|will be|was)$|\band always will\b/,
  /\bi am (?:\w+ )?(?:not|never) (?:\w+ )?(?:going to (?:\w+ )?change|changing)\b|\bi (?:can|will|could) not (?:\w+ )?(?:change (?:\w+ )?(?:who|how|that|it|now|for|me|myself|at)|become)\b|\b(?:nobody|not \w+ body|no one|anyone) (?:\w+ )?(?:changing|change) me\b|\btoo (?:old|late) to change\b|\bset in my ways\b/,
  /\byou (?:knew|know|knew exactly|know exactly) (?:who|what|how) (?:i|you) (?:was|am|were|are)\b(?! (?:at|in|going|doing|saying|talking))|\b(?:knew|known) (?:that |this |it )?(?:from (?:day one|the start|the beginning)|when (?:we met|you married|we got)|before (?:we|you))\b|\byou married (?:me|a)\b/,
  /\b(?:born|made|built|wired|raised|brought up) (?:this way|that way|like this|like that|to be)\b|\bthe way i (?:am|was) (?:\w+ )?(?:made|built|wired|raised|born|brought)\b|\bnot wired\b/,
  /\bi (?:\w+ )?(?:say what i think|speak my mind|say it (?:how|like|as)|tell it (?:how|like|as)|call it (?:how|like|as)|do not do (?:sugar|apologies|sorry|feelings|emotions|mushy|soft))\b/,
];

/** Something is to change, or it is about heights, recipes, plans. */
const HARMLESS =
  /\b(?:working on|work on it|(?:want|going|trying|try|need|will|learn\w*|started) to (?:change|do better|stop|sort|get better|do it differently|be (?:better|different|less))|differently|no excuse|not an excuse|by habit|unkind|my fault|about (?:spiders|heights|food|coffee)|i make my|mine to|sort out|welcome|beginner|on the radio|column|form|the doctor|your nature|your (?:\w+ )?personality|(?:he|she|they) (?:is|are|was|has)|sorry i (?:\w+ed|was|am|got|did)|therap\w+)\b/;

/** A trait told as a fixed fact of the writer: "I'm just blunt", "I have a temper", "I'm not a hugger". */
function fixedTrait(clause: Clause): boolean {
  if (clause.question || clause.link === 'if' || clause.subject !== 'sender' || clause.tense === 'past')
    return false;
  if (!/^(?:be|have|do|get)$/.test(clause.verb) || !holds(clause, ['Nature'], clause.restAt)) return false;
  const text = textOf(clause);
  return (
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
    const phrase = clausesWith(scene, sentence, PHRASES);
    if (phrase !== null) return [phrase];
    return scene
      .placed(sentence)
      .filter(({ clause }) => fixedTrait(clause))
      .slice(0, 1)
      .map((placed) => spanning(placed));
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I can choose how I say things to you.'),
    fitted(context, 'fuller', "I hurt you, and I can choose how I say things to you. I'm sorry."),
    fitted(context, 'question', 'How would you have wanted me to say it?'),
  ],
});
