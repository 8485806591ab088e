import { blank } from '../../engine/blanks.ts';
import { type Clause, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { plainText } from '../../engine/plain.ts';
import { remarks } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';
import type { Severity } from '../../engine/types.ts';
import { CAUSED, FAULT, FOND, PHRASES } from './phrases/because-of-you.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[This is all your fault]].', reworded: 'My part in this is that I [what I did].' },
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

export const cues: readonly Cue[] = [
  {
    here: [
      'read reached stated specified contacted mentioned',
      '#Hearer',
      'not never if',
      'the our my what before it out us me that carefully',
    ],
  },
  { here: ['fault doing blame blamed', '#Hearer'] },
  {
    here: [
      'mistake error oversight misunderstanding responsibility confusion problem negligence carelessness',
      'your yours you yourself',
      'is was are were part by own end with rests lies made not created',
    ],
  },
  { here: ['on', 'yourself you yourselves', 'brought bring bringing all this that is'] },
  { here: ['started caused provoked did asked created', 'you', 'it this that for'] },
  { here: ['because due thanks reason', '#Hearer', '#BadOutcome #WrongVerb only entire whole this'] },
  { here: ['coming reap door bed thank', 'you your yourself', 'had what at made to'] },
  { here: ['all everything who', 'on responsible started you', 'you'] },
  { here: ['account traced', 'your you yourself'] },
  { here: ['if', 'not', 'for', 'you your', '#BadOutcome be would'] },
  {
    here: [
      'should',
      'have',
      '#Hearer',
      'read checked looked attention paid asked careful thought listened known contacted stated specified told mentioned noticed',
    ],
  },
  { here: ['responsible cause caused author blame accountable source reason', 'you', 'are is were'] },
];

const ON_PART =
  /\b(?:mistake|error|oversight|misunderstanding|confusion|fault|problem|issue|blame|responsibility)\b.*\b(?:(?:on|with|at|from) your (?:part|end|side|shoulders|head)|(?:created|caused|made|done) by (?:you|yourself)|(?:rests?|lies?|sits?) (?:\w+ )?(?:with|on) you|(?:is|was|are) (?:entirely |all |only |solely )?yours)\b/;
const GOOD =
  /\b(?:passed|enjoy|enjoyed|happy|better|smile|thank|thanks|raised|reached|god bless|won|love|best|alive|success|able|proud|good|great|believe|learned|inspired|here today|safe|got the job|improved|well|help)\b/;
const NEGATIVE =
  /\b(?:lost|lose|failed?|ruined|late|missed|fired|sacked|left|leaving|crying|cry|fight\w*|argu\w+|sick|ill|awake|sleep|stress\w*|pressure|depress\w*|miserable|alone|hate|hurt|angry|mess|divorc\w+|broke|pain|suffer\w*|like this|this way|drink\w*|yell\w*|shout\w*|snapp\w*|can not|could not|in trouble|no friends|embarrass\w*|humiliat\w*|anxi\w+|problem|bad|worse|worst|happen\w*|never|nothing|no one|kicked|ended|over|dead|gone|tired|exhausted|in this|tension|upset|blood)\b/;

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

function caused(text: string): Severity | 0 {
  if (!CAUSED.test(text) || GOOD.test(text) || /\b(?:not|never) (?:because|due|down)\b/.test(text)) return 0;
  return NEGATIVE.test(text) || /\bonly\b/.test(text) ? 3 : 0;
}

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
    // "We lost it because of you": the outcome belongs to the words.
    return remarks(scene, sentence, judged, here?.asked ? [] : PHRASES).map((match) =>
      here?.words[match.from - 1]?.text === 'because' ? { ...match, from: 0 } : match,
    );
  },
  reword: (context) => [
    fitted(context, 'lightest', `My part in this is that I ${blank('what I did')}.`),
    fitted(
      context,
      'fuller',
      `My part in this is that I ${blank('what I did')}. I'd like to talk about the rest another time.`,
    ),
    fitted(context, 'question', 'What was my part, as you see it?'),
  ],
});
