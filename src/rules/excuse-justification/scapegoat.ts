import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { hitClauses } from '../../engine/find.ts';
import { ownsAct } from '../../engine/ownership.ts';
import { saysAnywhere } from '../../engine/plain.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[It was the alcohol talking]].', reworded: 'I did it, and that was my choice.' },
    { flag: '[[that was my anxiety not me]]' },
    { flag: '[[My boss made me do it]].' },
    { flag: '[[Jake told me to]], take it up with him.' },
    { flag: '[[i was drunk it doesnt count]]' },
    { flag: "[[Don't blame me, blame work]]." },
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
  { here: ['#Scapegoats', '#DisownedAct'] },
  { here: ['#Scapegoats', 'help responsible fault blame'] },
  {
    here: [
      'drunk wasted hammered drinking tipsy high tired sober',
      'count mean know remember responsible help hold against',
    ],
  },
  { here: ['blame', 'me my him her them'] },
  { here: ['not', 'myself responsible'], atMost: 14 },
  { here: ['made told egging put forced', 'me', 'do say it to up'], atMost: 20 },
  { here: ['because reason', 'of', 'him her them ex boss mother father mum dad', 'i my'] },
];

/** Owned; about cupboards, sofas and doctors; a mere report of a bad day. */
const HARMLESS =
  /\b(?:(?:that|it|this) is (?:on me|mine)|i am the one|my (?:choice|fault)|no excuse|not an excuse|i am sorry (?:i|for|about)|cupboard|fridge|sofa|salmon|headache|doctor|bring|deadline|move the|made me (?:laugh|smile|cry|happy|think|a|feel (?:better|sick))|told me (?:about|that|you|he|she|they|it)|proud)\b/;

export default defineRule({
  id: 'scapegoat',
  family: 'excuse-justification',
  severity: 1,
  source: 'Benoit 1995; Schumann 2018; Lerner 2017',
  cues,
  patterns: [
    '(was|is|be) #Adverb? (the|my|that|all)? #Scapegoats #Adverb? (talking|speaking|not|that|and|who|in)',
    '#Scapegoats (made|makes|make|got|sent|had|pushed|drove|forced) me',
    '(was|is) #Adverb? (the|my) #Scapegoats',
    '#Scapegoats . . . . . #DisownedAct',
    '(boss|mum|mom|dad|mother|father|friends|friend|ex|brother|sister|manager|everyone|they|he|she) (made|told|put|forced|egged|dared|talked|pushed) me (do|say|to|up|into|on)? (it|this|that|to|say|ignore|so)',
    '. told me to (so|and|i|ignore|say)?$',
    '(drunk|wasted|hammered|drinking|tipsy|high|sober|tired) . . . . (count|mean|responsible|remember|against|saying)',
    'blame (me|him|her|them|my|work|the)',
    'not #Adverb? (myself|responsible) #Adverb? (for|last|that|when|what|then)',
    '(because|reason) of? (him|her|them)',
  ],
  find: (scene, sentence, hits) => {
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene) || scene.sentences[sentence]?.asked) return [];
    return hitClauses(scene, sentence, hits).slice(0, 1);
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I did it, and that was my choice.'),
    fitted(context, 'fuller', `I ${blank('what I did')}. That was my choice, and I'm sorry.`),
    fitted(context, 'question', "That was my choice, and I'm sorry. What did it do to you?"),
  ],
});
