import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { hitClauses, spanning } from '../../engine/find.ts';
import { plainText, saysAnywhere } from '../../engine/plain.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { toldApology } from '../../engine/told-apology.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I already told you I'm sorry]].",
      reworded: "I've said sorry, and I can see it hasn't reached you.",
    },
    { flag: '[[ive apologised like ten times]]' },
    { flag: '[[I said I was sorry]]!' },
    { flag: '[[How many times do I have to apologise]]?' },
    { flag: '[[How many more apologies do you need]]?' },
    { flag: '[[what more do you want from me]]' },
    { flag: 'I am sorry. [[What else can I say]]?' },
    { flag: 'I am sorry, ok. [[What is it you want]], blood?' },
    { flag: "[[I'm tired of saying sorry]]." },
    { flag: '[[Is my apology not good enough]]?' },
    { flag: '[[An apology has been made]].' },
    { flag: '[[Shall I spend the rest of my life saying sorry]]?' },
    { flag: '[[What part of sorry was unclear]]?' },
    { flag: "I'm sorry, ok, [[what else is there]]?" },
    { flag: '[[Do you want me to beg]]? I am sorry.' },
  ],
  silent: [
    "I already said sorry to Dad, so he's fine.",
    'I know I already apologised, and I think I missed the part that matters. What did I miss?',
    'He says he already apologised.',
    'What more do you want from the bakery, rolls?',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'apologized apologize apologizing apologise apologised apologising',
      'i we',
      'have did said times since already twice keep tired sick',
    ],
  },
  {
    here: [
      'said say told saying',
      'sorry apology bad',
      'i we',
      'already times till again was am not keep tired sick ok',
    ],
  },
  { here: ['apologized apologised'], atMost: 4 },
  { here: ['said', 'sorry'], atMost: 6 },
  { here: ['apology apologies', 'had got gave made offered given sent received', 'your my an'] },
  { here: ['apology sorry', 'enough part rest', 'not of'] },
  { here: ['apology sorry apologies', 'was been is', 'said made given offered sent'], atMost: 14 },
  { here: ['what how', 'more else many long it', 'you i there'], near: ['#Apology'] },
  { here: ['what', 'more else', 'want expect need', 'me'] },
  { here: ['want', 'me', 'beg grovel knees crawl kneel'] },
];

/** Counting: the apology as something paid, and how often. */
const COUNT =
  /\b(?:already|times|twice|thrice|\d+x|occasions|next (?:day|morning)|hoarse|everything|flowers|rest of my|ago|several|yesterday|both|in writing|first thing|hundred|thousand|million|repeatedly|blue in|over and over|again and again|enough|since|for (?:\w+ ){0,2}(?:days|weeks|hours|months|years)|all (?:day|week))\b/;
/** Closing: what is said beside it to end the talk. */
const CLOSING =
  /\b(?:what (?:more|else|is it)|how many|now what|why are we still|no need for|see no need|never satisfied|that is that|not (?:saying|going to say|doing|repeating) (?:it |that |this )?again|what is it|(?:matter|subject|case) (?:\w+ )?closed|(?:say|saying|apologize) (?:it |sorry )?(?:again|more)|still (?:you are |are you )?(?:angry|mad|upset|not happy|going)|when does it|get over it|let it go|drop it|move on|my knees|do you want|so stop|twice)\b/;
/** A retry, or a question about what was missing, makes a repair of it. */
const RETRY =
  /\b(?:missed|did i miss|try again|left out|leave out|not (?:reach|land|hear|get through)(?:ed)?|too (?:fast|quickly|soon)|this time|properly|say it better|(?:happily|gladly|will) say it again|not enough|was not (?:a )?(?:real|good|proper)|what for)\b/;

/** "I said I was sorry!": nothing follows in it, neither for what nor to whom, and nobody else is spoken of. */
const alone = (scene: Scene, first: Placed, last: Placed): boolean =>
  /\b(?:sorry|apologized|apology|my bad)(?: ok| to you| bro| babe)?$/.test(textOf(last.clause)) &&
  (last !== first || first.clause.link !== 'when') &&
  !scene.placed(first.sentence).some(({ clause }) => clause.subject === 'third' || clause.link === 'when');

function told(scene: Scene, sentence: number): readonly Match[] {
  const closing = saysAnywhere(scene, CLOSING, sentence - 2, sentence + 2);
  const { exclaimed = false, asked = false } = scene.sentences[sentence] ?? {};
  return scene.placed(sentence).flatMap((placed) => {
    const last = toldApology(scene, placed);
    if (last === null) return [];
    const counted =
      COUNT.test(plainText(scene.sentences[sentence])) ||
      closing ||
      placed.clause.subject === 'hearer' ||
      alone(scene, placed, last);
    return counted ? [{ ...spanning(placed, last), severity: closing || exclaimed || asked ? 3 : 2 }] : [];
  });
}

export default defineRule({
  id: 'already-apologized',
  family: 'performative-closure',
  severity: 3,
  source: 'Winteraven, Relational Healing Begins with Repair; Frantz & Bennigson 2005',
  cues,
  patterns: [
    'how (many|long|often) more? (times|apologies)? (do|must|should|will|would|am|have|did|can|are|does) (i|you|it|this)',
    'what (more|else) do? (you|u) (want|expect|need)',
    'what (more|else) i? (can|could|should|must|do|am|to) i? (do|say|supposed|meant|give)',
    'what (more|else) is there',
    'what is it (you|that)',
    'want me to (beg|grovel|crawl|kneel|get)',
    '(tired|sick|done|keep|not|stop) of? (apologizing|saying) sorry? (again|forever|to)?',
    '(sorry|apology|apologies) (was|were|has|have|is) been? #Adverb? (said|made|given|offered|sent|accepted)',
    'rest of my (days|life)',
    'what part of',
    '(sorry|apology) is? not #Adverb? (good|enough)',
  ],
  find: (scene, sentence, hits) => {
    if (saysAnywhere(scene, RETRY)) return [];
    const near = scene.sentences.slice(Math.max(0, sentence - 2), sentence + 3);
    const apologised = near.some(({ tags }) => tags.has('Apology'));
    const asked = apologised || /\bwant from me\b/.test(plainText(scene.sentences[sentence]));
    return [...(asked ? hitClauses(scene, sentence, hits) : []), ...told(scene, sentence)].slice(0, 1);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I've said sorry, and I can see it hasn't reached you."),
    fitted(
      context,
      'fuller',
      `I said sorry before, and I think I missed the part that matters. I'm sorry I ${blank('what I did')}.`,
    ),
    fitted(context, 'question', 'I want to get this right. What did my apology leave out?'),
  ],
});
