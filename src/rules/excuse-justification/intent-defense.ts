import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { deniesIntent } from '../../engine/features/intent.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { ownClausesWith } from '../../engine/features/phrase.ts';
import { answersHurt, seesImpact } from '../../engine/features/reaction.ts';
import { reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { AHEAD, AIMED, HARMLESS, PURPOSE, SURE } from './phrases/intent-defense.ts';
import { WORDINGS } from './phrases/intent-defense-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[That was never my intention]].', reworded: "I can see it landed badly, and I'm sorry." },
    { flag: '[[i didnt mean to upset u]], it was late' },
    { flag: '[[I never meant for you to feel small]]' },
    { flag: "[[It wasn't meant like that]]." },
    { flag: "[[I wasn't trying to embarrass you]]." },
    { flag: '[[My intentions were good]].' },
    { flag: '[[No offence was intended]].' },
    { flag: "[[I'd never hurt you on purpose]], you know that." },
    { flag: "[[that's not how i meant it]]" },
    { flag: '[[It came from a good place]].' },
  ],
  silent: [
    "That wasn't my intention, and I can see that it hurt you.",
    "I didn't mean to send you that, wrong chat.",
    "She didn't mean to hurt you.",
    "I didn't mean to wake you, go back to sleep.",
    'The intention of clause 7 is clear.',
  ],
};

const HARM = '#HurtVerb #HurtState #HurtNoun #FeelVerb #WrongAdj #WrongVerb #LeaveHurt #Offence';
const DENIAL = 'not never no nothing zero without any';
export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['wrong', 'came come', 'out', 'mean meant'] },
  { here: ['mean', 'not never', '#Offence mean rude harsh'], atMost: 30 },
  { here: ['#Offence', DENIAL, 'intended meant behind intent mind'] },
  { here: ['malice spite malicious cruel mean nasty ill', 'no without any bone', 'i there was bone'] },
  {
    here: [
      'intention intentions intent notion wish motives motive',
      'i my our there was',
      `good best pure ${DENIAL}`,
    ],
  },
  {
    here: ['meant intended intend meaning', DENIAL, `${HARM} it that this like way`, 'i it was were my'],
    atMost: 35,
  },
  { here: ['mean', 'not never', 'did i', `${HARM} it anything nothing for`, 'did it you never'], atMost: 30 },
  {
    here: [
      '#MeanVerb supposed',
      'compliment helpful nice nicely kind kindly kindness praise encouragement well best',
    ],
  },
  {
    here: [
      'plan aim aiming goal purpose set trying wanted supposed looking out',
      'not never',
      HARM,
      'i my it never',
    ],
    atMost: 24,
  },
  { here: ['#Purpose', 'not no without nothing never how', 'i my it that was'], atMost: 25 },
  { here: ['#GoodWill', 'i my it that'], atMost: 25 },
  { here: ['would could', 'never', HARM, 'you', 'i'] },
  { here: ['last furthest', 'thing', 'mind wanted want intended thoughts'] },
  { here: ['idea clue thought imagined dream', 'no never', 'would', `${HARM} take come`] },
  { here: ['aimed directed targeted', 'not', 'you'] },
  {
    here: ['innocence innocent innocently heart', 'it was said all my', 'all meant said place was'],
    atMost: 20,
  },
];

/** The other person's intention is the one spoken of, or a paper's. */
const FORGIVEN =
  /\byou (?:did|do|have|would|were) not\b(?: \w+){0,4} (?:on purpose|purposely|deliberately|intentionally|mean(?:t)? (?:it|to|any))\b|\b(?:it|this|that) is not meant to (?:have|be an?|eliminate|replace|cover|show)\b/;

/** A denied aim, and behind it the hurt. */
const denies = (text: string): boolean => AIMED.some((form) => form.test(text)) && !AHEAD.test(text);

/** A hurt stands in the sentence, or the message answers one. */
const namesHurt = (scene: Scene, sentence: number): boolean =>
  answersHurt(scene) ||
  /\b(?:hurt|offen[cds]|upset|wound|insult|harm|disrespect|embarrass|humiliat|feel|small)\w*/.test(
    plainText(scene.sentences[sentence]),
  );

export default defineRule({
  id: 'intent-defense',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence): readonly Match[] => {
    if (seesImpact(scene) || saysAnywhere(scene, HARMLESS)) return [];
    if (FORGIVEN.test(plainText(scene.sentences[sentence]))) return [];
    const owned = ownsAct(scene);
    const denied = scene
      .placed(sentence)
      .find((placed) => deniesIntent(placed.clause) && !reported(scene, placed));
    if (denied !== undefined)
      return [
        {
          ...spanning(denied),
          severity: owned || (/\bmean it$/.test(textOf(denied.clause)) && !answersHurt(scene)) ? 1 : 2,
        },
      ];
    const text = plainText(scene.sentences[sentence]);
    const phrase = ownClausesWith(scene, sentence, [...SURE, ...PURPOSE, ...(denies(text) ? AIMED : [])]);
    if (phrase === null || (scene.sentences[sentence]?.asked && !/\bhow\b/.test(text)))
      return orGraded([], scene, sentence, WORDINGS).map((match) =>
        owned ? { ...match, severity: 1 } : match,
      );
    const polite = /\bno (?:offen[cs]e|harm|disrespect) (?:was )?(?:intended|meant)\b/.test(text);
    const sure =
      !polite &&
      (answersHurt(scene) ||
        /\b(?:my|intended|meant|purpose|deliberate|mean|place|malice|never)\b/.test(text));
    return [{ ...phrase, severity: sure && !owned ? 2 : 1 }];
  },
  reword: (context) => {
    const { scene, match } = context;
    // Nobody spoke of a hurt: how it landed is all that can be said. Nobody is sorry twice.
    const impact = namesHurt(scene, match.sentence) ? 'I hurt you' : 'I can see it landed badly';
    const sorry = scene.sentences.some(({ tags }) => tags.has('Apology')) ? '' : ", and I'm sorry";
    return [
      fitted(context, 'lightest', `${impact}${sorry}.`),
      fitted(
        context,
        'fuller',
        `I hurt you when I ${blank('what I did')}, and I'm sorry. I didn't want that, and I still did it.`,
      ),
      fitted(context, 'question', 'I can see it hurt. Will you tell me how it landed?'),
    ];
  },
});
