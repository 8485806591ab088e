import { type Clause, holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { remarks } from '../../engine/features/remark.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import {
  ASKING,
  COMFORTED,
  CRYING,
  FEELS,
  GROUNDLESS,
  OVER_IT,
  RATHER,
  RATHER_ME,
  THAT_WAY,
  TO_THEM,
  UNGROUNDED,
} from './phrases/should-not-feel.ts';
import { WORDINGS } from './phrases/should-not-feel-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You shouldn't feel that way]], Mia.", reworded: "I can see you're hurt, Mia." },
    { flag: '[[theres no reason to be mad]] lol', reworded: "i can see you're hurt" },
    { flag: '[[Why would you even be upset]]?' },
    { flag: '[[Stop being jealous]].' },
    { flag: '[[You should be grateful instead]].' },
  ],
  silent: [
    'You have every right to be angry with me.',
    "You shouldn't feel guilty, it was an accident.",
    "You don't have to feel fine about it yet.",
    'I had no right to be angry with you.',
    'No need to be shy, come over and say hello.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['what', 'have is', 'to', '#Grieved #Aggrieved', 'you there'], atMost: 18 },
  {
    here: [
      '#Grieved #Aggrieved',
      'no any',
      'to cause call business right reason ground grounds',
      'you be for getting',
    ],
    atMost: 24,
  },
  {
    here: [
      '#FeelingNoun',
      'no any nothing',
      'cause call reason grounds justifies warrants',
      'your for here of in that',
    ],
    atMost: 20,
  },
  {
    here: [
      'your',
      '#FeelingNoun',
      'sense unjustified misplaced baseless valid #Drastic',
      'is no makes not are',
    ],
    atMost: 18,
  },
  {
    here: [
      'being getting feeling',
      '#Grieved #Aggrieved',
      'ridiculous silly stupid childish pointless dumb absurd is',
    ],
    atMost: 16,
  },
  { here: ['should ought must could', 'you', '#Fortunate', 'not instead rather for i'], atMost: 18 },
  { here: ['stop quit', 'sorry feeling being', 'yourself mad #Grieved'], atMost: 14 },
  { here: ['business', 'no any', 'feeling being getting'], atMost: 20 },
  { here: ['b must', 'not', '#Grieved', 'you'], atMost: 14 },
  { here: ['fail struggle', 'see understand', 'feel aggrieved upset hurt your'] },
  { here: ['there', 'what', 'to', 'cry feel sulk moan'], atMost: 14 },
  { here: ['surely seriously', 'not', '#Grieved', 'you'], atMost: 18 },
  { here: ['cry crying sulk', 'not stop'] },
  { here: ['#Grieved', '#Hearer', 'not no nothing why what how should never hardly fail stop'] },
  { here: ['#Grieved', 'no nothing stop quit', 'need reason point sense being to feeling'] },
  { here: ['#Grieved', 'ridiculous silly stupid absurd childish', 'need reason point'] },
  { here: ['#Grieved', 'ridiculous silly stupid absurd childish', 'sense being to feeling'] },
  { here: ['not no nothing', 'be get feel', '#Grieved', 'over about that so to'] },
  { here: ['feel feeling', 'should not no stop', 'that this way so', '#Hearer reason need'] },
  { here: ['cry crying tears slighted', 'no not nothing', 'need reason about over for to'] },
  { here: ['cry crying tears slighted', 'why what stop worth', 'need reason about over for to'] },
  { here: ['should', '#Hearer', 'happy grateful thankful glad pleased flattered relieved'] },
];

/** The clause speaks of a grievance: "to be mad", "feel that way", "crying over". */
const grieved = (text: string, clause: Clause): boolean =>
  (FEELS.test(text) && holds(clause, ['Grieved'])) || THAT_WAY.test(text) || CRYING.test(text);

/** A clause that denies somebody the ground for a feeling, by its subject and its words. */
function forbids(clause: Clause, text: string): Severity | 0 {
  if (/^(?:sender|third|senders|both)$/.test(clause.subject) || clause.link === 'if') return 0;
  const theirs = clause.subject === 'hearer' || /^one\b/.test(text);
  if (clause.imperative && clause.negated)
    return OVER_IT.test(text) && !/\b(?:with|at) me\b/.test(text) ? 2 : 1;
  if (clause.subject === 'zero' && /^(?:stop|quit)$/.test(clause.verb)) return 2;
  const frames = theirs ? [...TO_THEM, ...GROUNDLESS] : GROUNDLESS;
  return frames.find(([frame]) => frame.test(text))?.[1] ?? 0;
}

/** "I don't see why you'd be hurt", "idk why ur sad": the opinion stands in the clause before. */
const unseen = (before: Clause | undefined, clause: Clause): boolean =>
  before?.subject === 'sender' &&
  (before.negated || /\bfail to\b/.test(textOf(before))) &&
  /^(?:know|see|understand|get|fail|)$/.test(before.verb) &&
  clause.subject === 'hearer' &&
  !clause.negated &&
  /\b(?:why|what)\b/.test(`${textOf(before)} ${textOf(clause)}`);

export default defineRule({
  id: 'should-not-feel',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Linehan 1993; Fruzzetti & Iverson 2004; Kuo et al. 2022',
  cues,
  find: (scene, sentence) => {
    const kind = saysAnywhere(scene, ASKING) || saysAnywhere(scene, COMFORTED, sentence, sentence);
    const found = remarks(
      scene,
      sentence,
      (placed): Severity | 0 => {
        const { clause } = placed;
        const text = textOf(clause);
        const [next] = scene.after(placed, 1);
        if (RATHER.test(text))
          return RATHER_ME.test(text) || next?.clause.subject === 'sender' || next?.clause.subject === 'third'
            ? 2
            : 0;
        if (!grieved(text, clause) || COMFORTED.test(text)) return 0;
        return unseen(scene.before(placed, 1)[0]?.clause, clause) ? 2 : forbids(clause, text);
      },
      kind ? [] : UNGROUNDED,
    );
    return orGraded(found, scene, sentence, kind ? [] : WORDINGS).filter(
      ({ severity }) => severity !== 1 || !saysAnywhere(scene, ASKING),
    );
  },
  reword: (context) => [
    fitted(context, 'lightest', "I can see you're hurt."),
    fitted(context, 'fuller', "I can see you're hurt, and you don't have to explain why."),
    fitted(context, 'question', 'Can you help me see what it was like?'),
  ],
});
