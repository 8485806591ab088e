import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { type Phrasing, phrasesIn } from '../../engine/features/phrase.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Here we go again]].', reworded: "I'm tired, and I do want to hear this." },
    { flag: '[[ugh not this again]]' },
    { flag: '[[Oh great, another lecture]].' },
    { flag: '[[whatever helps you sleep]]' },
    { flag: "[[I've heard it all before]]." },
    { flag: 'what have I [[supposedly done this time]]' },
  ],
  silent: [
    'Here we go, tickets booked!',
    'Not again, my train is cancelled.',
    'Oh great, another parcel!',
    'Another parcel for you, by the way.',
    'lol ok see you at eight',
    'What have I forgotten this time? Milk, bread, eggs.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['here', 'we', 'go', 'again'], atMost: 12 },
  { here: ['again', 'not this ugh omg with', 'ugh not omg lord god oh seriously really this'], atMost: 9 },
  {
    here: [
      'another',
      'lecture speech list complaint rant guilt drama talk essay sermon one tantrum round meltdown crisis lectures',
      'oh great ugh of here lovely sigh it',
    ],
    atMost: 16,
  },
  { here: ['helps', 'you', 'sleep'] },
  { here: ['heard', 'before all times same', 'i we'], atMost: 14 },
  { here: ['supposedly'], atMost: 12 },
  { here: ['skip spare', 'part bit lecture speech', 'you your the'], atMost: 24 },
  { here: ['blah yada'], atMost: 9 },
  { here: ['what', 'now time', 'done did do sigh is ugh'], atMost: 7 },
  { here: ['same', 'old song story record speech broken'], atMost: 14 },
];

const TABLE: readonly Phrasing[] = [
  [
    /^(?:\w+ ){0,3}here (?:we|she|he|they|you) goe?s? (?:again|with the (?:crying|tears|drama|lecture|guilt|speech|complaining|feelings))(?= (?:every|with (?:the|your)|always|same|about|another|on about)\b|$)/,
    2,
  ],
  [
    /^(?:(?:ugh|oh|omg|god|lord|jesus|please|seriously|christ|for fuck sake|my|sigh) )*not (?:this|again)(?: (?:again|shit|crap|conversation|argument|topic|talk|discussion|fight|speech))*(?: with (?:the|your|this) [\w ]+)?$/,
    2,
  ],
  [
    /^(?:(?:ugh|oh|omg|god|lord|jesus|seriously|really|christ|sigh) )+this (?:again|shit again|conversation again|one again)\b/,
    2,
  ],
  [
    /\b(?:oh |ugh |great |lovely |sigh |here comes |just what i needed |fantastic |wonderful )+another (?:\w+ )?(?:lecture|speech|list|complaint|rant|guilt trip|drama|talk|essay|sermon|tantrum|round|meltdown|crisis|one of your)\w*|\banother (?:complaint|lecture|speech|sermon|rant|guilt trip)(?= (?:is it|from you|incoming|great)\b|$)/,
    2,
  ],
  [/\bwhatever helps you sleep\b/, 2],
  [
    /\b(?:i have|we have|have|i) (?:already )?heard (?:it|this|that|this one|it all|all this|this speech|that one|all of this|this story) (?:all )?(?:before|a (?:hundred|thousand|million) times|already|so many times|too many times|from you)\b/,
    2,
  ],
  [
    /\bsupposedly (?:done|did|do|said|forgot|wrong)\b(?: \w+ time)?|\bwhat (?:have i|did i) (?:do|done|did) (?:wrong )?(?:this time|now)$/,
    2,
  ],
  [
    /\b(?:can we |let us |please )*(?:skip|spare me) (?:the|to the|ahead to the|your) (?:part|bit|lecture|speech|drama|tears|feelings|guilt trip)\b/,
    2,
  ],
  [/^(?:yeah yeah|blah blah|yada yada)(?: \w+){0,6}$|\bblah blah blah\b/, 2],
  [/^(?:ugh |sigh |oh |god |jesus |great |and )+what (?:is it |do you want |did i do )?now$/, 2],
  [
    /\b(?:same old (?:song|story|speech|shit|argument|crap|complaints?)|broken record|sound like a broken|change the record|like a scratched)\b/,
    2,
  ],
  [
    /\bagain you (?:start|begin|come) with (?:this|that|the|your)\b|\byou (?:and )?(?:your )?(?:are )?(?:starting|start|going on) (?:again )?(?:with|about) (?:this|that|it|your \w+) again\b|\bhere (?:you|she) go(?:es)? again\b/,
    2,
  ],
];
/** What is tiresome is a thing both see: weather, trains, parcels, a song. */
const THING =
  /\b(?:rain|snow|snowing|train|bus|song|playlist|parcel|cancelled|booked|tickets|boots|weather|delivery|monday|mondays|boiler|wifi|internet|traffic|milk|bread|baby bump|season|film|episode)\b/;

export default defineRule({
  id: 'eye-roll',
  family: 'contempt',
  severity: 2,
  source: 'Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (laughs(scene, sentence) || THING.test(text) || THING.test(plainText(scene.sentences[sentence + 1])))
      return [];
    return phrasesIn(scene, sentence, TABLE).slice(0, 1);
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', "I'm tired, and I do want to hear this.", all),
      fitted(context, 'fuller', "I'm tired right now. Can we talk about this at [time]?", all),
      fitted(context, 'question', 'What would you most like me to hear?', all),
    ];
  },
});
