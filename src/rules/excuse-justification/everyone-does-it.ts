import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { hitClauses } from '../../engine/find.ts';
import { ownsAct } from '../../engine/ownership.ts';
import { saysAnywhere } from '../../engine/plain.ts';
import { answersHurt } from '../../engine/reaction.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

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
    here: ['#Jury', 'would does do forget flirt lie lies cheat looks look shout yell snap say says'],
    atMost: 25,
  },
  { here: ['#Jury', '#WrongVerb'], atMost: 25 },
  { here: ['#Jury', 'problem mind care bothered upset same flattered issue'] },
  { here: ['normal natural', 'to for it'], atMost: 18 },
];

/** Owned, comforting, or about a plan. */
const HARMLESS =
  /\b(?:was mine|is mine|my fault|i am sorry i|makes sense|similarly|not (?:strange|alone|the only)|would (?:be|feel|struggle|need|find|love|like) (?:tired|sad|hurt|upset|exhausted|nervous|scared|it|that|to|a)|would feel|would be (?:lucky|happy|proud|the same|upset|hurt)|thank|fridays?|thursdays?|on (?:mon|tues|wednes|satur|sun)days?|before \d|at \d|the key|shoes|boiler|join us|come|bring|pay|know|hi\b|i (?:told myself|thought))\b/;

export default defineRule({
  id: 'everyone-does-it',
  family: 'excuse-justification',
  severity: 1,
  source: 'Schumann 2018; Benoit 1995',
  cues,
  patterns: [
    '#Jury #Jury{0,2} (in|with|like)? (my|your)? (position|shoes|place|situation|right)? (mind)? would #Adverb{0,2} (have|not|be|say|do|think|react|get|understand|see|agree|tell) #Adverb? (done|said|have|gone|reacted|forgotten|lost|been|even|a|care|mind|get|flattered|that|the|over|felt|snapped|shouted|come)?',
    '#Jury #Jury{0,2} #Adverb{0,3} (does|do|did|says|say|said|does|has) #Adverb? (it|that|this|the|things|stuff|worse|same|them|sometimes|lies)',
    '#Jury #Jury{0,2} .? #Adverb{0,2} (do|does|would|has|have|is|had|seems|will|even) #Adverb? (not|a|had|have|get)? #Adverb? (care|mind|problem|bothered|complain|complained|upset|issue|get|bat|mad|angry|notice|noticed)',
    '#Jury #Jury{0,2} .? #Adverb{0,2} #WrongVerb',
    '#Jury #Adverb{0,2} (looks|look|flirts|flirt|smacks|smack|cancels|cancel|argues|argue|fight|fights|reads|borrowed|had)',
    '(it|this|that) is #Adverb{0,3} (normal|natural|common) (to|for|in|behaviour|behavior|and|when|that)',
  ],
  find: (scene, sentence, hits) => {
    if (scene.sentences[sentence]?.asked && !answersHurt(scene)) return [];
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene)) return [];
    return hitClauses(scene, sentence, hits)
      .slice(0, 1)
      .map((match) => ({ ...match, severity: answersHurt(scene) ? 2 : 1 }));
  },
  reword: (context) => [
    fitted(context, 'lightest', 'This is about what I did.'),
    fitted(context, 'fuller', `I ${blank('what I did')}, and it hurt you.`),
    fitted(context, 'question', 'What made it hard for you?'),
  ],
});
