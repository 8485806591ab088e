import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { type Deflected, deflections, reactionNoun } from '../../engine/features/deflected.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { feelsHurt, harmIn } from '../../engine/features/hurt.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { spanning } from '../../engine/find.ts';
import { fitted, lightest } from '../../engine/reword/drafts.ts';
import { asRegret } from '../../engine/reword/felt.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { THEIR_FEELING } from './phrases/deflections.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry you feel that way]].", reworded: "I'm sorry I made you feel that way." },
    {
      flag: 'well [[sorry u feel attacked]], it was a simple question',
      reworded: 'well im sorry i made you feel attacked',
    },
    { flag: "[[I apologise that you're upset]], let's talk tonight." },
    { flag: "[[Sorry that's how you feel]]" },
    { flag: '[[Sorry your feelings got hurt]].' },
  ],
  silent: [
    "I'm sorry you're feeling rotten, get some rest.",
    'I am sorry I made you feel that way.',
    'My sister said she was sorry I felt that way and I nearly hung up.',
    "I'm sorry you feel that way about your new boss, she sounds awful.",
    "I'm sorry you felt alone on Sunday, I said I'd come and I didn't.",
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(THEIR_FEELING),
  { here: ['#Apology', '#Hearer'] },
  { here: ['#Apology', 'that this it do are'], near: ['#Hearer', '#FeelVerb #HurtState'] },
];

/** Somebody else's doing: "upset about your exam", "hurt in the crash". The writer's own things stay ("with our service", "about it"). */
const OTHERS =
  /\b(?:about|with|by|over|at|because of|toward|towards|for) (?:ur|your(?! own)|the|him|her|his|them|their|the|yourself|school|work|life|everything else|mum|mom|dad)\b/;
const OURS =
  /\b(?:about|with|by|at|over|in|from|of) (?:my|me|us|our|this|that|it|what|how|everything|things|the (?:\w+ )?(?:way|purchase|products?|items?|orders?|service|outcome|decision|quality|response|experience|joke|comment|remark|message|situation|answer|thing))\b/;

/** Grief, worry and illness are met with sympathy; only hurt by another person is deflected. */
const SORROW =
  /^(?:sad|worried|scared|terrified|frightened|alone|lonely|bad|awful|terrible|horrible|afraid|anxious|heartbroken|devastated|gutted|distressed|shaken|stressed|down|lost|overwhelmed|rotten|rough|crap|shit|crappy|shitty|better|like (?:crap|shit))$/;

const othersTopic = (clause: Clause): boolean => {
  const text = textOf(clause, clause.restAt);
  return (OTHERS.test(text) && !OURS.test(text)) || holds(clause, ['Sympathy'], clause.restAt);
};
const sorrow = (clause: Clause): boolean => {
  const words = clause.words.slice(clause.restAt, clause.to);
  const isSad = ({ text }: { readonly text: string }): boolean => SORROW.test(text);
  const suffers = words.some((word) => isSad(word) || word.tags.has('Ill'));
  return suffers && !words.some((word) => word.tags.has('HurtState') && !isSad(word));
};

/** 3 for "feel that way", 2 for hurt states, 0 for none. */
function theirFeeling({ clause, next, how, heard }: Deflected): 0 | 1 | 2 | 3 {
  if (
    (clause.negated && !/^(?:be|like|love|enjoy|appreciate)$/.test(clause.verb)) ||
    clause.modal === 'have to' ||
    othersTopic(clause)
  )
    return 0;
  if (clause.subject === 'hearers') return feelsHurt(clause) && !heard ? 2 : 0;
  // "sorry it makes you uncomfortable": a standing effect on them; "that it hurt you" owns a little more.
  if (clause.subject === 'it' && !heard && harmIn(clause, false) === 'hearer')
    return clause.tense === 'present' ? 2 : 1;
  if (clause.subject !== 'hearer') return 0;
  if (CHOSEN.test(textOf(clause))) return 3;
  if (/\b(?:problem|issue|trouble) with (?:me|my|this|that|it|what|how|us)\b/.test(textOf(clause))) return 2;
  // "sorry you mad", "you so upset with me": the verb is left out.
  if (clause.verbAt < 0 && holds(clause, ['HurtState'], clause.subjectAt) && !sorrow(clause)) return 2;
  if (clause.progressive && clause.verb !== 'feel' && holds(clause, ['HurtState'], clause.verbAt)) return 2;
  const feels = clause.verb === 'feel';
  if (feels) {
    const rest = textOf(clause, clause.restAt);
    if (
      how ||
      /^(?:(?:like )?(?:that|this)|the (?:way|need)|as though|as if|like (?:i|we|you)|i|we|you)\b|^(?:like|that|so)?$/.test(
        rest,
      )
    )
      return heard ? 2 : 3;
  }
  if (heard || sorrow(clause)) return 0;
  const feelings =
    next !== undefined &&
    clause.verb === 'get' &&
    next.clause.subject === 'hearers' &&
    holds(next.clause, ['HurtState']);
  const feeling =
    says(clause, /^(?:feeling|feelings)$/, clause.restAt) &&
    (holds(clause, ['HurtState'], clause.restAt) ||
      says(clause, /^(?:such|these|those|me|us)$/, clause.restAt));
  return feels || feelings || feeling || feelsHurt(clause) ? 2 : 0;
}

const CHOSEN =
  /\b(?:choos\w+|chose|decid\w+|insist\w*|prefer\w*) (?:to|on) (?:feel|be|feeling|being|get|find)\b/;
/** Reactions regretted as a thing: "sorry for your frustration". Pain and loss are met with sympathy. */
const REACTION =
  /\b(?:frustration|anger|feelings?|upset|annoyance|disappointment|offen[cs]e|dissatisfaction|displeasure|irritation|resentment|unhappiness|outrage|indignation|reaction|rage|fury|bitterness|huff|mood)\b/;
const SEEN = /\bto (?:see|find|hear|learn) (?:that )?you (?:\w+ ){0,2}?(?:so|this|too)?\b/;

/** "sorry for your feelings", "sorry to see you so bitter". */
function named(scene: Scene, sentence: number): readonly Match[] {
  if (ownsAct(scene) || caresAfter(scene)) return [];
  const nouns = reactionNoun(scene, sentence).filter(({ noun }) => REACTION.test(noun));
  const seen = scene
    .placed(sentence)
    .filter(
      (placed) =>
        placed.apology?.use === 'sympathy' &&
        SEEN.test(textOf(placed.clause)) &&
        /\b(?:with|at|about|over|by|towards?) (?:me|us|my|this|it)\b/.test(textOf(placed.clause)) &&
        holds(placed.clause, ['HurtState'], placed.apology.after),
    )
    .map((placed) => spanning(placed));
  return [...nouns.map(({ match }) => match), ...seen].map((match) => ({ ...match, severity: 2 as const }));
}

const CARE =
  /\b(?:here for you|hug|happy to|glad to|sit with you|offer (?:you )?(?:a|the|to)|i can (?:offer|refund|replace)|i will (?:be|sit|stay|refund|replace|fix)|come over|call you|i know how (?:much|long|hard|badly)|let me (?:know|help|make|fix)|we will (?:fix|help|refund|replace)|(?:can|could) (?:you|i|we))\b/;

/** Care that follows: an offer or a question makes a plain "sorry you're upset" sympathy. */
const caresAfter = (scene: Scene): boolean =>
  scene.sentences.some((one) => one.asked) || saysAnywhere(scene, CARE);

function judged(scene: Scene, deflected: Deflected): readonly Match[] {
  const level = theirFeeling(deflected);
  const owned = ownsAct(scene);
  if (level === 0 || (level < 3 && (owned || caresAfter(scene)))) return [];
  return [{ ...deflected.match, severity: owned ? 1 : level }];
}

export default defineRule({
  id: 'sorry-you-feel',
  family: 'deflected-experiencer',
  severity: 3,
  source: 'Ingall & McCarthy 2023; Kampf 2009; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const read = [
      ...deflections(scene, sentence).flatMap((one) => judged(scene, one)),
      ...named(scene, sentence),
    ];
    if (read.length > 0 || ownsAct(scene) || caresAfter(scene)) return read;
    return gradedIn(scene, sentence, THEIR_FEELING);
  },
  reword: (context) => [
    ...lightest(context, asRegret(context), `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. I can see that it hurt you.`),
    fitted(context, 'question', 'I can hear that this hurt. Will you tell me what was hardest?'),
  ],
});
