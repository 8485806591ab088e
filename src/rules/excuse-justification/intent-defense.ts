import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { deniesIntent } from '../../engine/features/intent.ts';
import { clausesWith } from '../../engine/features/phrase.ts';
import { answersHurt, seesImpact } from '../../engine/features/reaction.ts';
import { reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[That was never my intention]].', reworded: "I hurt you, and I'm sorry." },
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

const HARM = '#HurtVerb #HurtState #HurtNoun #FeelVerb #WrongAdj #WrongVerb';
export const cues: readonly Cue[] = [
  { here: ['intention intentions intent', 'my our no any', 'not never good best only always nothing no'] },
  {
    here: [
      'meant intended intend',
      'not never no nothing',
      `${HARM} it that this like anything harm bad`,
      'i it was were my',
    ],
    atMost: 35,
  },
  { here: ['mean', 'not never', 'did i', `${HARM} it anything harm for`, 'did it you'], atMost: 30 },
  { here: ['#MeanVerb supposed', 'compliment joke funny helpful nice kind praise'] },
  {
    here: [
      'trying plan aim aiming goal purpose saying getting set',
      'not never',
      `${HARM} single call out`,
      'i my',
    ],
    atMost: 18,
  },
  { here: ['#Purpose', 'not never no without nothing', 'i my it that was'], atMost: 25 },
  { here: ['#GoodWill', 'i my it that'], atMost: 25 },
  { here: ['would', 'never', HARM, 'you', 'i'] },
  { here: ['last', 'thing', 'mind wanted want intended'] },
  { here: ['idea clue', 'no', 'would', `${HARM} take come`] },
];

/** Intent denied or good will claimed, in set phrases. */
const PHRASES = [
  /\bno (?:offen[cs]e|harm|disrespect|malice|insult|ill will)\b.{0,12}\b(?:intended|meant)\b(?! to)|\b(?:there (?:is|was) (?:no|never any)|i (?:have|had|bear|bore) no|without any?|not any) (?:\w+ )?(?:malice|ill will|bad (?:intent|intentions|blood))\b/,
  /\bi (?:\w+ )?(?:meant|mean|intended) (?:you )?no (?:harm|offen[cs]e|disrespect|malice|ill)\b/,
  /\b(?:that|it|this) (?:is|was) not (?:\w+ ){0,2}(?:what|how) i (?:meant|was (?:saying|getting at|going for|trying|implying)|intended)\b(?! by)/,
  /\blast thing (?:on|i|in|that) (?:my mind|i|wanted|want|ever|intended)\b|\bnever (?:\w+ )?(?:the|my|part of the) (?:plan|point|goal|aim|idea|purpose)\b|\b(?:was|is) not (?:\w+ )?my (?:plan|point|goal|aim|purpose)\b/,
  /\b(?:(?:i|we) (?:\w+ ){0,2}(?:not|never)|(?:it|that|this|which) (?:was|is) (?:not|never)|not like i|never once) (?:\w+ ){0,6}?(?:on purpose|purposely|deliberate(?:ly)?|intentional(?:ly)?|malicious(?:ly)?|(?:directed|aimed) at you|a dig|an attack|a slight|having a go|out of spite|get at you)\b|\b(?:it|that) was not personal\b|\bit was nothing personal\b/,
  /\b(?:came|comes|coming|said|did it|was) (?:\w+ ){0,3}from (?:a good place|a place of love|the heart)\b|\bmy heart (?:is|was) in the right place\b|\bi (?:\w+ )?(?:meant|mean) (?:\w+ )?well\b|\b(?:it|i|that) (?:was|is) (?:\w+ )?well (?:meant|meaning|intentioned)\b|\bi (?:\w+ )?(?:have|had) (?:\w+ )?your (?:\w+ )?interests?\b|\b(?:my|with|nothing but|best of) (?:the )?(?:good|best|of) intentions\b|\b(?:mean|malicious|bad|nasty) bone\b/,
  /\b(?:i meant|(?:it|that|this) (?:was|is) (?:\w+ )?(?:meant|supposed|intended)) (?:it |that |to be |as |just )*(?:a |as a )?(?:compliment|praise|encouragement|helpful|funny|kind)\b/,
  /\bi would (?:never|not) (?:\w+ ){0,4}?(?:hurt|harm|upset|offend|embarrass|disrespect|insult|humiliate) (?:you|your|u)\b|\bi would (?:never|not) (?:\w+ )?do (?:anything|something|that) to (?:\w+ )?(?:hurt|harm|upset|you)\b/,
  /\bi (?:\w+ )?(?:had|have) no (?:idea|clue) (?:\w+ ){0,4}would (?:\w+ ){0,3}(?:hurt|upset|offend|take|land|feel|bother)\b/,
  /\b(?:my|our) (?:\w+ )?(?:intention|intent|intentions) (?:was|were|is|are|have) (?:\w+ ){0,3}(?:good|pure|best|kind)\b|\b(?:no|not|never|any) (?:\w+ ){0,2}(?:intention|intent) (?:of|to) (?:\w+ ){0,2}(?:hurt|upset|offend|insult|caus|disrespect|embarrass|humiliat|undermin)/,
];
/** A slip of fingers or plans, praise of others, a clarification, or the other person's own doubt. */
const HARMLESS =
  /\b(?:wrong chat|by mistake|what i meant was|i meant one|go back to sleep|twins|your (?:\w+ )?(?:intentions|heart)|(?:he|she|they) (?:did not|never|was not|were not|would|means?|meant)|clause \d|nothing personal but|typo|whether i meant|not sure|personal attacks?)\b/;

export default defineRule({
  id: 'intent-defense',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence): readonly Match[] => {
    if (seesImpact(scene) || saysAnywhere(scene, HARMLESS)) return [];
    const denied = scene
      .placed(sentence)
      .find((placed) => deniesIntent(placed.clause) && !reported(scene, placed));
    if (denied !== undefined)
      return [
        {
          ...spanning(denied),
          severity: /\bmean it$/.test(textOf(denied.clause)) && !answersHurt(scene) ? 1 : 2,
        },
      ];
    const phrase = scene.sentences[sentence]?.asked ? null : clausesWith(scene, sentence, PHRASES);
    if (phrase === null) return [];
    const sure =
      answersHurt(scene) ||
      /\b(?:my|intended|meant|purpose|deliberate|mean|place|malice)\b/.test(
        plainText(scene.sentences[sentence]),
      );
    return [{ ...phrase, severity: sure ? 2 : 1 }];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I hurt you, and I'm sorry."),
    fitted(
      context,
      'fuller',
      `I hurt you when I ${blank('what I did')}, and I'm sorry. I didn't want that, and I still did it.`,
    ),
    fitted(context, 'question', 'I can see it hurt. Will you tell me how it landed?'),
  ],
});
