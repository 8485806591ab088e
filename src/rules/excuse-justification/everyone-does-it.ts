import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { clausesWith } from '../../engine/features/phrase.ts';
import { answersHurt } from '../../engine/features/reaction.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Anyone would have done the same]].', reworded: 'This is about what I did.' },
    { flag: '[[literally everyone does it]]' },
    { flag: "[[Most people wouldn't even care]]." },
    { flag: '[[Nobody else has a problem with it]].' },
    { flag: "[[it's normal to forget things]]" },
    { flag: "[[who hasn't told a white lie]]" },
    { flag: '[[People cancel all the time]].' },
  ],
  silent: [
    'Everyone does it at five on Fridays, join us.',
    'Is it normal to hear a click?',
    'Everyone makes mistakes and this one was mine.',
    'Nobody else has the key.',
    'Anyone would be tired after a week like that.',
    'everyone says hi',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      '#Jury',
      'would',
      'same care mind bothered flattered done laughed gone forgotten reacted have not',
    ],
    atMost: 22,
  },
  { here: ['#Jury', 'does do did says', 'it that this same'], atMost: 9 },
  {
    here: ['#Jury', 'else', 'problem mind care bothered issue upset complain complained complains'],
    atMost: 22,
  },
  { here: ['#Jury', '#WrongVerb looks look flirts smacks gossips ghosts'], atMost: 16 },
  { here: ['normal natural', 'to for', 'it that is'], atMost: 18 },
  { here: ['who', 'not never', 'has have'], atMost: 14 },
  { here: ['show name every', 'me office family', 'one gossip who'], atMost: 18 },
];

/** Owned, comforting, or about a plan. */
const HARMLESS =
  /\b(?:was mine|is mine|my fault|i am sorry i|makes sense|similarly|not (?:strange|alone|the only)|would (?:be|feel|struggle|need|find|love|like) (?:tired|sad|hurt|upset|exhausted|nervous|scared|it|that|to|a)|would feel|would be (?:lucky|happy|proud|the same|upset|hurt)|thank|fridays?|thursdays?|on (?:mon|tues|wednes|satur|sun)days?|before \d|at \d|the key|shoes|boiler|join us|come|bring|pay|know|hi\b|i (?:told myself|thought))\b/;

const JURY =
  '(?:everyone|everybody|anyone|anybody|nobody|no one|people|(?:most|other|normal|all(?: the other)?|any|every|lots of|loads of|plenty of|half the|all my|the other|all of the|\\w+ per ?cent of|\\d+ of) ?\\w+|we all|all of us|half the \\w+|the whole \\w+)';
const PHRASES = [
  new RegExp(
    `\\b${JURY}(?: else)?(?: (?:in|with|like|of) (?:my|your|this|that|the) \\w+| in their right mind)?(?: \\w+)? would(?: \\w+){0,2}? (?:have|not|do|say|react|get|understand|agree|be (?:flattered|fine|ok|grateful)|laugh|see|forget|snap|care|mind|ever)\\b`,
  ),
  new RegExp(
    `\\b${JURY}(?: else)?(?: \\w+ly| just| always| here| at work)* (?:does|do|did|says|say|said) (?:it|that|this|the same|stuff|things|worse)\\b`,
  ),
  new RegExp(
    `\\b${JURY}(?: else)?(?: \\w+){0,4}? (?:has|had|have|is|was|are|were|does|do|did|would|seems?|will|even|ever)(?: \\w+){0,3}? (?:problem|issue|complain\\w*|mind|minded|care[ds]?|bothered|offended|upset|bat an|mad|angry|notice\\w*|blink\\w*)\\b`,
  ),
  /\b(?:everyone|everybody|people|every \w+|(?:most|all|all the other|other) \w+)(?: else)?(?: \w+ly| just| always| my age| nowadays| these days| does| do)* (?:forgets?|lies|lie|shouts?|yells?|snaps?|cheats?|flirts?|argues?|fights?|looks?|reads?|ghosts?|cancels?|swears?|drinks?|gossips?|smacks?|borrows?|exaggerates?|checks?|teases?|slips? up|loses? (?:it|their)|gets? (?:angry|drunk|jealous))\b/,
  /\b(?:it|this|that|which) is(?: \w+){0,2}? (?:normal|natural|common|standard|human|human nature|what \w+ do)\b(?: (?:to|for|in|behaviou?r|and|when|that|practice)|$)|\bthat is (?:life|couples|marriage|families|family|work|men|boys|how \w+ (?:is|are|talk|work))\b|\bhappens (?:all the time|to everyone|in every)\b|\bpart of (?:life|marriage|every)\b/,
  /\bwho (?:has|have|does|would) not (?:\w+ )?(?:had|done|said|told|lied|forgotten|forget|shouted|lost|ever|sometimes|been|get|got)\b|\b(?:show|name) me (?:one|a|any) \w+ who\b|\bin every \w+ there (?:is|are)\b|\bnot the (?:first|only) (?:one|man|woman|person|husband|wife) (?:to|who)\b/,
];

export default defineRule({
  id: 'everyone-does-it',
  family: 'excuse-justification',
  severity: 1,
  source: 'Schumann 2018; Benoit 1995',
  cues,
  find: (scene, sentence) => {
    if (scene.sentences[sentence]?.asked && !answersHurt(scene)) return [];
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene)) return [];
    const match = clausesWith(scene, sentence, PHRASES);
    return match === null ? [] : [{ ...match, severity: answersHurt(scene) ? 2 : 1 }];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'This is about what I did.'),
    fitted(context, 'fuller', `I ${blank('what I did')}, and it hurt you.`),
    fitted(context, 'question', 'What made it hard for you?'),
  ],
});
