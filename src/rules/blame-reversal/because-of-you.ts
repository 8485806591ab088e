import { blank } from '../../engine/blanks.ts';
import { type Clause, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { remarks } from '../../engine/features/remark.ts';
import { answersWho, orWorded, unsaid } from '../../engine/features/turned-blame.ts';
import { cuesOf } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { CAUSED, FAULT, FOND, GOOD, NEGATIVE, ON_PART, PHRASES } from './phrases/because-of-you.ts';
import { SOFT, WORDINGS } from './phrases/because-of-you-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[This is all your fault]].', reworded: 'Some of this is on me, too.' },
    { flag: '[[u brought this on urself]]' },
    { flag: "[[You've only yourself to blame]], Rita." },
    { flag: '[[We lost the deal because of you]].' },
    { flag: "I can't refund it, [[the mistake was on your part]]." },
  ],
  silent: [
    "It's not your fault, I told him the wrong day.",
    'Whose fault is it when a parcel gets wet?',
    'I passed because of you, thank you!',
    'He told her it was all her fault.',
    "Dinner's on you tonight, right?",
  ],
};

/** What a question after a culprit asks about. */
const BLAMED = 'fault doing blame started caused began ruined wrecked broke responsible destroyed did';

export const cues: readonly Cue[] = [
  ...cuesOf(WORDINGS),
  ...cuesOf(SOFT),
  { here: ['you yours'], near: ['who whose', BLAMED], atMost: 10 },
  { here: ['fault blame blamed', '#Hearer'] },
  { here: ['doing', 'your', 'it is all'], atMost: 14 },
  { here: ['mistake error oversight', 'your yours you yourself', 'part by own with rests lies is was'] },
  { here: ['misunderstanding', 'your yours you yourself', 'part by own with rests lies is was'] },
  { here: ['confusion responsibility', 'your yours you yourself', 'part by own with rests lies is was'] },
  { here: ['brought bring bringing', 'yourself yourselves us', 'on upon'] },
  { here: ['this that all everything', 'on', 'you', 'is all everything'], atMost: 9 },
  { here: ['started caused provoked created', 'you', 'it this that', 'so first when by'] },
  { here: ['started caused provoked created', 'you', 'it this that', 'not and yourself who you'] },
  { here: ['asked begged', 'for', 'you', 'it this that'], atMost: 12 },
  { here: ['because due thanks account since', 'of to you', '#Hearer', '#BadOutcome #WrongVerb only'] },
  { here: ['because due thanks account since', 'of to you', '#Hearer', 'yelled shouted hung blew'] },
  { here: ['cause reason', 'you', 'are is was', 'the'] },
  { here: ['if', 'not', 'for', 'you', '#BadOutcome be would was'] },
  { here: ['should', 'have', 'you', 'read checked attention careful'] },
  { here: ['should', 'have', 'you', 'listened contacted looked asked better'] },
  { here: ['read', 'you', 'not if', 'the our my what it before'] },
  { here: ['never', 'you', 'stated specified reached contacted mentioned'], atMost: 14 },
  { here: ['had', 'coming', 'you', 'it'] },
  { here: ['reap', 'you'] },
  { here: ['bed door', 'your', 'at made'] },
  { here: ['thank', 'yourself'] },
  { here: ['serves dug inflicted culprit guilty', 'you your self'] },
  { here: ['result consequence', 'of', 'your you'] },
  { here: ['you', 'and', 'your', 'mouth temper moods nagging drama drinking attitude jealousy ego'] },
  { here: ['responsible accountable', 'you', 'are hold who'] },
  { here: ['it', 'is was', 'you', 'that who', 'has have started did made'], atMost: 14 },
  { here: ['ruined', 'you', 'everything it this us my our'] },
  { here: ['traced', 'your', 'to'] },
  { here: ['you', 'did', 'this'], atMost: 8 },
  { here: ['bother bothered took', 'you', 'not', 'read check look listen ask'] },
];

/** "your fault", "the error was on your part": a copula that lays the fault on the hearer. */
const attributed = (clause: Clause, text: string): boolean =>
  !clause.negated &&
  (FAULT.test(text) || ON_PART.test(text)) &&
  /^(?:it|thing|senders|both|zero|sender|hearers|third)$/.test(clause.subject) &&
  !/\b(?:not|never|none|whose|who|nobody|hardly|sorry)\b/.test(text);

function judge(clause: Clause): Severity | 0 {
  const text = textOf(clause);
  if (clause.question && !/\bhow is (?:this|it|that) (?:my|our)\b/.test(text)) return 0;
  if (clause.link === 'if') return 0;
  const partly =
    /\b(?:partly|partially|part of|some of|maybe|also|too|a bit|half|kind of|probably|perhaps)\b/.test(text);
  if (attributed(clause, text)) return partly ? 2 : 3;
  if (
    !/\bnone\b|\bnot\b/.test(text) &&
    /\b(?:this|that|it|all of this|everything|that part|the rest) (?:is|was) (?:\w+ )?(?:all |entirely |totally |completely |only |purely )*on you$/.test(
      text,
    )
  )
    return /\ball|entirely|totally/.test(text) || /^(?:honestly )?(?:this|that)/.test(text) ? 3 : 2;
  return 0;
}

const WARDED = /\bif it (?:was|were|had) not (?:been )?for you\b/;

function caused(text: string): Severity | 0 {
  if (!CAUSED.test(text) || GOOD.test(text) || /\b(?:not|never) (?:because|due|down)\b/.test(text)) return 0;
  // "If it weren't for you I'd have failed" is thanks: what they kept away was bad.
  if (WARDED.test(text) && !/\b(?:not|never) (?:be|have)\b/.test(text.replace(WARDED, ''))) return 0;
  return NEGATIVE.test(text) || /\bonly\b/.test(text) ? 3 : 0;
}

/** "Can you confirm that this was a mistake on your end?" asks. */
const CHECKS = /^(?:can|could|would|will|do|did) (?:you|i|we)\b/;

export default defineRule({
  id: 'because-of-you',
  family: 'blame-reversal',
  severity: 3,
  darvo: 'reverse',
  source: 'Schumann 2018; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: (scene, sentence) => {
    if (FOND.test(scene.text)) return [];
    const here = scene.sentences[sentence];
    const text = plainText(here);
    const judged = ({ clause }: Placed): Severity | 0 =>
      judge(clause) || (CAUSED.test(textOf(clause)) ? caused(text) : 0);
    const found = remarks(scene, sentence, judged, here?.asked ? [] : PHRASES);
    if (here?.asked && CHECKS.test(text)) return [];
    const answer = answersWho(scene, sentence, BLAMED);
    if (answer !== null) return [answer];
    const blamed = here?.asked ? found : orWorded(found, scene, sentence, WORDINGS, SOFT);
    return blamed.filter((match) => !unsaid(scene, match));
  },
  reword: (context) => [
    fitted(context, 'lightest', 'Some of this is on me, too.'),
    fitted(
      context,
      'fuller',
      `My part in this is that I ${blank('what I did')}. I'd like to talk about the rest another time.`,
    ),
    fitted(context, 'question', 'What was my part, as you see it?'),
  ],
});
