import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { clausesWith } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';

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
  { here: ['#Scapegoats', '#DisownedAct'], atMost: 30 },
  { here: ['#Scapegoats', 'it that was', 'my the'], atMost: 9 },
  { here: ['#Scapegoats', 'under responsible', 'pressure not i'], atMost: 26 },
  {
    here: [
      'drunk wasted hammered drinking tipsy drink sober',
      'count mean know remember responsible help hold against meant saying',
    ],
    atMost: 30,
  },
  { here: ['blame thank fault', 'me my him her them his their'], atMost: 18 },
  { here: ['not', 'myself responsible'], atMost: 16 },
  {
    here: ['made told egging egged put forced pushed got asked winding', 'me', 'do say to up', 'it to'],
    atMost: 16,
  },
  { here: ['because reason', 'him her them ex boss mother father mum dad', 'i my', 'of the'], atMost: 25 },
  { here: ['take look complaint', 'up at go', 'with him her them mother boss', 'it me to'], atMost: 18 },
];

/** Owned; about cupboards, sofas and doctors; a mere report of a bad day. */
const HARMLESS =
  /\b(?:(?:that|it|this) is (?:on me|mine)|i am the one|my (?:choice|fault)|no excuse|not an excuse|i am sorry (?:i|for|about)|cupboard|fridge|sofa|salmon|headache|doctor|bring|deadline|move the|made me (?:laugh|smile|cry|happy|think|a|feel (?:better|sick))|told me (?:about|that|you|he|she|they|it)|proud)\b/;

const GOAT =
  '(?:alcohol|drink|booze|wine|beer|vodka|whiske?y|gin|tequila|rum|drugs|weed|stress|hormones|period|pms|anxiety|depression|adhd|autism|ocd|ptsd|bipolar|meds|medication|tablets|pills|insomnia|hunger|menopause|hangover|steroids|job|work|childhood|upbringing|trauma|demons|illness|head office|algorithm|jet lag|exhaustion|tiredness|ex(?: wife| husband)?|boss|mother|father|mum|mom|dad)';
const PHRASES = [
  new RegExp(
    `\\b(?:it|that|this) (?:is|was)(?: \\w+){0,2}? (?:the|my) ${GOAT}\\b.{0,20}\\b(?:talking|speaking|not me|and not|that|fault|who|doing)\\b|\\b(?:it|that|this) (?:is|was)(?: just| only| all)? (?:the|my) ${GOAT}$`,
  ),
  new RegExp(
    `\\b(?:my|the|this) ${GOAT}(?: \\w+){0,2}? (?:made|makes|got|gets|drove|forced|had|turned) me\\b|\\b(?:my|the) ${GOAT} (?:is|are|was|were)(?: \\w+){0,5}?\\b.*\\bnot (?:responsible|my fault|in control)\\b`,
  ),
  /\b(?:he|she|they|everyone|everybody|\w+) (?:\w+ )?(?:made|forced|pushed|dared|put|talked|egged|got|egging|winding|wound) me (?:do|say|on|up|into|to (?:do|say|it))\b|\begging me on\b/,
  /\b(?:told|asked|advised|encouraged|convinced) me to(?: \w+){0,3}?(?: so i did| and i| so i)\b|\b(?:because|since) \w+ (?:\w+ )?told me to\b|\bonly (?:\w+ ){1,4}because (?:he|she|they|everyone|\w+) (?:told|made|said|was|were|asked)\b|\bonly (?:doing|following) (?:what|orders)\b/,
  /\b(?:drunk|wasted|hammered|drinking|tipsy|drink on me|high|half asleep)\b.*\b(?:not count|not mean|not responsible|not remember|hold (?:it|that) against|did not know what|not know what|not my fault)\b|\bwould never (?:\w+ )?(?:\w+ ){0,2}sober\b|\b(?:drunk|old|stressed|tired|angry|hangry) me\b/,
  /\b(?:not|do not) blame me\b|\bblame (?:him|her|them|it on|the (?!dog|cat)|my|work|your)\b|\b(?:do not|not) look at me\b|\btake it up with\b|\b(?:complaint|problem|issue) (?:should |is )?(?:\w+ )?(?:go to|with) (?:them|him|her|my)\b|\b(?:can )?thank my\b/,
  /\b(?:was|am|were) not (?:\w+ )?(?:myself|responsible for|in control|in my right mind)\b|\bnot the real me\b|\bbecause of (?:him|her|them|my (?!back|knee|train|shift))\w*|\b(?:is|was) the reason (?:i|why i)\b/,
  new RegExp(
    `\\bunder (?:\\w+ )?(?:pressure|stress|orders)(?: from)?\\b.*\\b(?:when i|so)\\b|\\bit is my ${GOAT}\\b.*\\b(?:can not help|forgets?|makes|does)\\b|\\b(?:my|the) ${GOAT}(?: \\w+){0,3}? (?:not me|talking)\\b|\\b(?:raised|brought|taught) me (?:this|that|like|up|to be)\\b`,
  ),
];

export default defineRule({
  id: 'scapegoat',
  family: 'excuse-justification',
  severity: 1,
  source: 'Benoit 1995; Schumann 2018; Lerner 2017',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene) || scene.sentences[sentence]?.asked) return [];
    const match = clausesWith(scene, sentence, PHRASES);
    return match === null ? [] : [match];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I did it, and that was my choice.'),
    fitted(context, 'fuller', `I ${blank('what I did')}. That was my choice, and I'm sorry.`),
    fitted(context, 'question', "That was my choice, and I'm sorry. What did it do to you?"),
  ],
});
