import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { ownClausesWith } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { HANDED, HARMLESS } from './phrases/scapegoat.ts';
import { WORDINGS } from './phrases/scapegoat-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[It was the alcohol talking]].', reworded: 'I did it, and that was my choice.' },
    { flag: '[[that was my anxiety not me]]' },
    { flag: '[[My boss made me do it]].' },
    { flag: 'Jake said so, [[take it up with him]].' },
    { flag: '[[i was drunk it doesnt count]]' },
    { flag: "[[Don't blame me]], it was work." },
    { flag: "[[It's my ADHD, I can't help it]]." },
    { flag: "[[I wasn't myself last night]]." },
  ],
  silent: [
    'The alcohol is in the cupboard.',
    'Jake told me to bring crisps.',
    "I was drunk and I said something cruel. That's mine.",
    'my anxiety is bad today, can we talk tomorrow?',
    'blame the dog for the hole in the sofa',
    'The doctor said my stress is causing the headache.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['egging egged'] },
  { here: ['#Goat', 'me', '#Drove', 'do say snap shout forget lie act talking those'], atMost: 24 },
  { here: ['#Scapegoats #Goat', '#DisownedAct'], atMost: 30 },
  {
    here: ['#Scapegoats #Goat', 'it that was', 'my the them those', 'me fault that talking not blame'],
    atMost: 14,
  },
  { here: ['#Scapegoats', 'under responsible did does', 'pressure not i this that'], atMost: 26 },
  { here: ['pressure stress orders', 'under on much', 'i me', 'would never not so when tone'], atMost: 26 },
  {
    here: [
      'drunk wasted hammered drinking tipsy drink sober high stoned whiskies pints',
      'count mean know remember responsible help hold against meant saying me nobody talking',
    ],
    atMost: 30,
  },
  { here: ['blame fault', 'me my him her them his their the', 'not it on'], atMost: 18 },
  { here: ['myself responsible', 'not', 'was were am'], atMost: 16 },
  { here: ['talking acting', 'me', 'not', 'was'], atMost: 14 },
  {
    here: [
      'made told egging egged put forced pushed got asked winding dared',
      'me',
      'do say to up so',
      'it to i',
    ],
    atMost: 16,
  },
  { here: ['head', 'idea', 'put'], atMost: 22 },
  { here: ['along orders instructions', 'went just following only', 'i with'], atMost: 22 },
  { here: ['because reason', 'him her them ex boss mother father mum dad', 'i my', 'of the'], atMost: 25 },
  { here: ['take look complaint', 'up at go', 'with him her them mother boss', 'it me to'], atMost: 18 },
  { here: ['talk speak', 'to with', 'mother brother boss them him her', 'not me fault'], atMost: 18 },
  { here: ['autocorrect algorithm retrograde mercury', 'i me it that sent'], atMost: 20 },
  { here: ['reason', 'i', 'is', 'lie shout snap'], atMost: 24 },
];

export default defineRule({
  id: 'scapegoat',
  family: 'excuse-justification',
  severity: 1,
  source: 'Benoit 1995; Schumann 2018; Lerner 2017',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene) || scene.sentences[sentence]?.asked) return [];
    const match = ownClausesWith(scene, sentence, HANDED);
    return orGraded(match === null ? [] : [match], scene, sentence, WORDINGS);
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I did it, and that was my choice.'),
    fitted(context, 'fuller', `I ${blank('what I did')}. That was my choice, and I'm sorry.`),
    fitted(context, 'question', "That was my choice, and I'm sorry. What did it do to you?"),
  ],
});
