import { type Clause, holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import type { Phrasing } from '../../engine/features/phrase.ts';
import { remarks } from '../../engine/features/remark.ts';
import { orWorded } from '../../engine/features/turned-blame.ts';
import { cuesOf } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { WORDINGS } from './phrases/prove-it-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Prove it]].', reworded: "I'd like to understand. Can you tell me more?" },
    { flag: '[[name one time i lied to u]]' },
    { flag: '[[When did I ever shout at you]]?' },
    { flag: "[[Where's your proof]]?" },
    { flag: '[[show me the text where i said that]]' },
  ],
  silent: [
    'Can you give me an example, so I understand?',
    'When did I last see the dentist?',
    'Show me where the fuse box is.',
    "You don't have to prove it, I believe you.",
    'Do you have proof of address?',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(WORDINGS),
  { here: ['proof evidence', 'your where what got you'] },
  { here: ['name tell show give list', 'one single 1 me', 'i', 'when where time that ever did'] },
  { here: ['prove substantiate demonstrate', 'it that this your i me'] },
  { here: ['name show give quote tell cite', 'example examples', 'i me you your'] },
  { here: ['name show give quote tell cite', 'instance instances proof', 'i me you your'] },
  { here: ['find list furnish provide point gimme', 'example examples', 'i me you your'] },
  { here: ['find list furnish provide point gimme', 'instance instances proof', 'i me you your'] },
  { here: ['name show give quote tell cite', 'evidence witness sentence sources dates', 'i me you your'] },
  { here: ['find list furnish provide point gimme', 'evidence witness', 'i me you your'] },
  { here: ['find list furnish provide point gimme', 'sentence sources dates', 'i me you your'] },
  { here: ['name list give tell show find quote', 'one 1 single', 'time day thing occasion word', 'i me'] },
  { here: ['show quote cite', 'where me', 'i me'], atMost: 22 },
  { here: ['when where', 'i', 'ever exactly supposed', 'did have do was am'] },
  { here: ['when what date', 'i', 'did have do', 'supposed exactly ever said say', 'you'], atMost: 19 },
  { here: ['when what date', 'i', 'did have do', 'do lie insult shout yell', 'you'], atMost: 19 },
  { here: ['who', 'heard saw', 'me'] },
  { here: ['proof evidence receipts', 'your where what', 'you i it no thought please'], atMost: 22 },
  { here: ['proof evidence receipts', 'got any no', 'you i it no thought please'], atMost: 22 },
  { here: ['witnesses', 'your where what got any no', 'you i it no thought please'], atMost: 22 },
  { here: ['screenshot screenshots', 'your where what', 'you i it no thought please'], atMost: 22 },
  { here: ['screenshot screenshots', 'got any no', 'you i it no thought please'], atMost: 22 },
  { here: ['proof evidence receipts', 'show have you', 'you i it no thought please'], atMost: 22 },
  { here: ['proof evidence receipts', 'or thought please', 'you i it no thought please'], atMost: 22 },
  { here: ['witnesses', 'show have you or thought please', 'you i it no thought please'], atMost: 22 },
  { here: ['screenshot screenshots', 'show have you', 'you i it no thought please'], atMost: 22 },
  { here: ['screenshot screenshots', 'or thought please', 'you i it no thought please'], atMost: 22 },
  { here: ['evidence proof receipts screenshots witnesses examples'], atMost: 4 },
  { here: ['when', 'where', 'who'], atMost: 9 },
  { here: ['back', 'up', 'can could', 'you', 'that it this'] },
];

const SELF = '(?:i|me|my|where i|when i|that i|of me|i have|i was)';
const PHRASES: readonly Phrasing[] = [
  [
    /^(?:\w+ ){0,3}prove (?:it|that|this)(?: then| to me| or \w+.*)?$|\bprove (?:that )?i (?:did|was|said|have|lied|ever|am)\b|\bsubstantiate (?:your|that claim)\b|\b(?:demonstrate|prove) (?:that|to me) (?:\w+ )?i\b|\b(?:can|could) you back (?:that|it|this|any of this) up\b/,
    2,
  ],
  [
    /\b(?:when|where|what) (?:did|have|was|am|do|had) i (?:ever|once|supposed(?:ly)?) (?!last|first)\w+|\bwhen (?:exactly )?(?:did|do|have) i (?:ever |exactly |once )?(?:do|said|say|lie|yell|shout|ignore|put you|treat|call you|hurt|insult|cheat|belittle|blame|disrespect|promise) ?(?:that|this|it|you|to you|at you)?\b|\bon what date\b.*\b(?:am|did) i\b(?! say the)|\bwhere is it written\b/,
    2,
  ],
  [
    new RegExp(
      `\\b(?:name|list|cite|furnish|quote|give|show|tell|find|get|provide|point|come up with|see|produce|pinpoint)(?: me| us| to| up with| ur)?(?: just| even| a| the| with)* (?:one|1|a single|single|an?|five|three|any|the|even one|ur|your)? ?(?:single |concrete |actual |specific )?(?:time|day|example|examples|instance|instances|occasion|moment|text|message|msg|sentence|sources|line|email|place|evidence|witness|thing)s?(?: \\w+)? (?:when |where |that |of |in which |on |in )*${SELF}\\b`,
    ),
    2,
  ],
  [
    /\b(?:where is|what is|what|show me|you got|you have|have you|got|without|any|no) (?:\w+ )?(?:your |any |some |no )?(?:proof|evidence|receipts|witnesses)(?= ?$| (?:have|then|that i|i|of (?:me|that|this)|or|please|lol|no|go|for (?:that|this)|you)\b)|^(?:evidence|proof|receipts|screenshots?|witnesses|examples?)(?: please| thought so| or .*)?$|\breceipts thought so\b|\b(?:pics|screenshots?|proof|receipts) or it\b|\byour (?:\w+ )?(?:witnesses|evidence|proof)\b/,
    2,
  ],
  [
    /\b(?:give me|i would like|gimme|provide|let me have) (?:a |the |some |your )?(?:dates?|specifics)(?: and (?:times|places|names))?(?:$| please\b.*| if\b.*)/,
    2,
  ],
  [
    /^(?:\w+ )?quote me\b|\bget me (?:one|a) witness\b|\bwho (?:heard|saw) me\b|\btell me (?:exactly )?(?:what|when|where|one (?:day|time)) (?:exactly )?i (?:said|did|have|was|ever)\b|\bshow me (?:exactly )?where i (?:said|did|called|wrote|was|ever)\b|\bfind me (?:the|one|a)\b|\bquote the last\b|\bwhen\b where\b|^when where\b|\bname (?:one|1|it)\b ?(?:one|go on|just one)?$/,
    2,
  ],
];
const SINCERE =
  /\bhaha\w*\b|\b(?:so (?:that )?i (?:can|understand|know|do not|could)|understand|catch myself|to learn|would like to get it|i believe you|can you (?:give|tell) me an example|could you|help me see|do not have to prove|prove me wrong|may not see|want to (?:catch|see it|know so)|i am sorry|i (?:might|may) (?:well )?have|my dentist|tetanus|file expenses|library|invoice|visa|address|upload|attached|theorem|movie|film|song|zone)\b/;

const demand = (clause: Clause): boolean =>
  clause.imperative &&
  /^(?:prove|substantiate)$/.test(clause.verb) &&
  !holds(clause, ['Third']) &&
  textOf(clause).split(' ').length <= 3;

/** A lone "Examples." in a longer message is a heading, and "Proof" a file. */
const heading = (scene: Scene, sentence: number): boolean =>
  scene.sentences.length > 2 &&
  scene.sentences[sentence]?.asked !== true &&
  /^(?:examples?|proof|evidence|screenshots?)$/.test(plainText(scene.sentences[sentence]));

export default defineRule({
  id: 'prove-it',
  family: 'blame-reversal',
  severity: 2,
  source: 'Gottman & Silver 1999; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: (scene, sentence) =>
    heading(scene, sentence) ||
    (saysAnywhere(scene, SINCERE) && !/\bunderstand nothing\b/.test(plainText(scene.sentences[sentence])))
      ? []
      : orWorded(
          remarks(scene, sentence, ({ clause }): Severity | 0 => (demand(clause) ? 2 : 0), PHRASES),
          scene,
          sentence,
          WORDINGS,
        ),
  reword: (context) => [
    fitted(context, 'lightest', "I'd like to understand. Can you tell me more?"),
    fitted(context, 'fuller', "I'm not asking for proof, I want to understand."),
    fitted(context, 'question', 'Can you tell me about one time, so I can see it?'),
  ],
});
