import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { clausesWith } from '../../engine/features/phrase.ts';
import { toldApology } from '../../engine/features/told-apology.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { COUNTED } from './phrases/closing-apologies.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I already told you I'm sorry]].",
      reworded: "I've said sorry, and I can see it wasn't enough.",
    },
    { flag: '[[ive apologised like ten times]]' },
    { flag: '[[I said I was sorry]]!' },
    { flag: '[[How many times do I have to apologise]]?' },
    { flag: '[[what more do you want from me]]' },
    { flag: 'I am sorry. [[What else can I say]]?' },
    { flag: '[[Do you want me to beg]]? I am sorry.' },
    { flag: "[[I'm tired of saying sorry]]." },
    { flag: "[[You've had your apology]]." },
  ],
  silent: [
    "I already said sorry to Dad, so he's fine.",
    'I know I already apologised, and I think I missed the part that matters. What did I miss?',
    'He says he already apologised.',
    'What more do you want from the bakery, rolls?',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(COUNTED),
  { here: ['how', 'many often much', '#Apology'] },
  { here: ['apologized apologize apologizing', 'i we'] },
  {
    here: [
      'said say told saying asked texted',
      'sorry apology bad',
      'i we already',
      'already times till again was am not keep tired been have on like ok 10x 5x',
    ],
  },
  { here: ['apologized said', '#Apology'], atMost: 6 },
  {
    here: [
      'apology apologies sorry',
      'had got gave made offered given sent received enough part rest contained said',
      'your my an was been not of',
    ],
  },
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

/** Asking for the end of asking. */
const ASKING = [
  /\bhow (?:many|long|often)(?: \w+){0,3}? (?:do|must|should|will|would|am|have|did|can|are|does) (?:i|you|it|this)\b(?! (?:press|water|click|take|turn|wash|stir|refresh|restart|run|shake)\b).*|\bhow many (?:more )?(?:apologies|sorrys|sorries)\b/,
  /\bwhat (?:more|else) (?:do )?you (?:want|expect|need)\b|\bwhat (?:more|else) (?:i )?(?:can|could|should|must|do|am) i? ?(?:do|say|supposed|meant|give)\b|\bwhat (?:more|else) is there\b|\bwhat is it (?:you|that you)\b|\bwhat (?:you are|are you) wanting\b/,
  /\bwant me to (?:beg|grovel|crawl|kneel|get (?:on|down)|write it|cry)\b|\bwant (?:blood|a medal)\b|\brest of my (?:days|life)\b|\bwhat part of\b/,
  /\b(?:tired|sick|done|not|stop|keep|going to keep) (?:of )?(?:apologizing|saying (?:i am )?sorry)\b|\bsaying sorry (?:over|again)\b/,
  /\b(?:sorry|apology) (?:is )?(?:not|never) (?:\w+ )?(?:good )?enough\b|\bis (?:sorry|my apology) not\b/,
];
/** Told in other words: "sorry was said", "been saying sorry for weeks", "already told you so many times". */
const TOLD = [
  /\b(?:i|we) (?:have |had |did |literally |already |even |just |been |also )*(?:said|texted|asked|saying|written|wrote|sent|told you)(?: \w+){0,5}? (?:sorry|my bad|my apologies|i regret it)\b/,
  /\b(?:sorry|apology|apologies) (?:was|were|has|have|is|been)(?: \w+){0,2}? ?(?:said|made|given|offered|sent)\b|\bcontained an apology\b|\bbeen apologizing\b|\bsorried\b/,
  /^(?:(?!you|he|she|they)\w+ ){0,3}already (?:told|said|apologized)\b|\bafter i (?:apologized|said sorry)\b/,
];
const TO_OTHERS =
  /\b(?:sorry|apologized|apology) to (?!you\b|have\b)|\btold (?:him|her|them|mum|mom|dad|nan|everyone)\b|\b(?:he|she|they|(?<!one )who) (?:already |said |has |have )*apologized\b/;

/** "I said I was sorry!": nothing follows in it, neither for what nor to whom, and nobody else is spoken of. */
const alone = (scene: Scene, first: Placed, last: Placed): boolean =>
  /\b(?:sorry|apologized|apology|my bad)(?: ok| to you| bro| babe)?$/.test(textOf(last.clause)) &&
  (last !== first || first.clause.link !== 'when') &&
  !scene.placed(first.sentence).some(({ clause }) => clause.subject === 'third' || clause.link === 'when');

function told(scene: Scene, sentence: number): readonly Match[] {
  const closing = saysAnywhere(scene, CLOSING, sentence - 2, sentence + 2);
  const { exclaimed = false, asked = false } = scene.sentences[sentence] ?? {};
  const count = COUNT.test(plainText(scene.sentences[sentence])) || closing;
  const phrase = count ? clausesWith(scene, sentence, TOLD) : null;
  const severity = closing || exclaimed || asked ? 3 : 2;
  const clauses = scene.placed(sentence).flatMap((placed): readonly Match[] => {
    const last = toldApology(scene, placed);
    if (last === null) return [];
    return count || placed.clause.subject === 'hearer' || alone(scene, placed, last)
      ? [spanning(placed, last)]
      : [];
  });
  return [...clauses, ...(phrase === null ? [] : [phrase])].map((match) => ({ ...match, severity }));
}

export default defineRule({
  id: 'already-apologized',
  family: 'performative-closure',
  severity: 3,
  source: 'Winteraven, Relational Healing Begins with Repair; Frantz & Bennigson 2005',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, RETRY) || saysAnywhere(scene, TO_OTHERS)) return [];
    const near = scene.sentences.slice(Math.max(0, sentence - 2), sentence + 3);
    const apologised = near.some(({ tags }) => tags.has('Apology'));
    const fromMe = /\bwant (?:\w+ )?from me\b/.test(plainText(scene.sentences[sentence]));
    const asked = apologised || fromMe ? clausesWith(scene, sentence, ASKING) : null;
    const read = [...(asked === null ? [] : [asked]), ...told(scene, sentence)].slice(0, 1);
    return read.length > 0 || !apologised ? read : gradedIn(scene, sentence, COUNTED);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I've said sorry, and I can see it wasn't enough."),
    fitted(
      context,
      'fuller',
      `I said sorry before, and I think I missed the part that matters. I'm sorry I ${blank('what I did')}.`,
    ),
    fitted(context, 'question', 'I want to get this right. What did my apology leave out?'),
  ],
});
