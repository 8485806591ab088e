import { blank } from '../../engine/blanks.ts';
import { defended } from '../../engine/features/defence.ts';
import { matched, toItsEnd, typedSentence } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { wholly, whollySorry } from '../../engine/reword/draft/wholly.ts';
import {
  asMistyped,
  asMyDoing,
  asSaidDrunk,
  asTalked,
} from '../../engine/reword/own-words/deeds/culprits.ts';
import { asMadeTo } from '../../engine/reword/own-words/deeds/excused.ts';
import { allForWhat } from '../../engine/reword/own-words/deeds/intended.ts';
import { asJoke } from '../../engine/reword/own-words/deeds/jokes.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/scapegoat.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[It was the alcohol talking]].', reworded: "I said it, and I'm sorry." },
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
    "Please don't blame me for moving the date, it was in the letter.",
    'The doctor said my stress is causing the headache.',
  ],
};

export const cues = gradedCues(WORDINGS);

/** Words are what it was: "it was the drink talking". */
const TALKED = /\b(?:talking|speaking|spoke|said|words|tongue|mouth)\b/i;

/** What is one's own, and no culprit: drink, illness, a mood. What others did nobody confesses to. */
const OWN =
  /\b(?:drink|drunk|beers?|wine|whisky|whiskey|vodka|gin|tequila|rum|alcohol|booze|pints?|high|stoned|meds|medication|hangover|hungover|anxiety|adhd|add|ptsd|ocd|bpd|depression|illness|hormones?|period|stress|nerves|temper|anger|mood|grief|trauma|tired|tiredness|exhaustion|knackered|myself|me)\b/i;
/** "It was the office, not me": the writer is named as the one who did not. */
const NOT_ME = /\bnot (?:me|i)\b|\b(?:blame|with) (?:me|myself)\b/gi;

/** "Coach told me to write to you". */
const SENT =
  /\b(?:told|asked|wants|wanted|says|said|made|ordered|advised) (?:me |i (?:should|have to|must) )(?:to )?(?:write(?! (?:him|her|them|you|u|it) (?:up|off|out)\b)|text|message|call|ring|contact|email|apologi[sz]e|say sorry)\b/i;

const isOwn = (said: string): boolean => OWN.test(said.replace(NOT_ME, ' '));

/** "Please don't blame me for changing the page": nobody else is named. */
const PLEA = /\bplease (?:do not|dont) blame (?:me|us) for \w+ing\b/;

const sorryFor = (deed: string | null): string | null => (deed === null ? null : `${deed}, and I'm sorry.`);

export default defineRule({
  id: 'scapegoat',
  family: 'excuse-justification',
  severity: 1,
  source: 'Benoit 1995; Schumann 2018; Lerner 2017',
  cues,
  find: (scene, sentence) =>
    PLEA.test(plainText(scene.sentences[sentence])) ? [] : defended(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    const typed = typedSentence(context);
    const told = [
      ...lightest(context, ...allForWhat(toItsEnd(context))),
      ...wholly(context, sorryFor(asMadeTo(toItsEnd(context))), asTalked(typed), asJoke(typed)),
      ...whollySorry(context, asMyDoing(typed), asSaidDrunk(typed), asMistyped(typed)),
    ];
    // Who sent them to write is no culprit, and the letter no deed.
    if (SENT.test(toItsEnd(context))) return [];
    if (!isOwn(matched(context))) return told;
    const admitted = TALKED.test(toItsEnd(context)) ? 'I said it' : `I ${blank('what I did')}`;
    return [
      ...told,
      fitted(context, 'lightest', `${admitted}, and I'm sorry.`),
      fitted(context, 'fuller', `I ${blank('what I did')}. That was my choice, and I'm sorry.`),
      fitted(context, 'question', "That was my choice, and I'm sorry. What did it do to you?"),
    ];
  },
});
