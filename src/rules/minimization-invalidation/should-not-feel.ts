import { type Clause, holds, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { remarks } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You shouldn't feel that way]], Mia.", reworded: "I can see you're hurt, Mia." },
    { flag: '[[theres no reason to be mad]] lol', reworded: "i can see you're hurt lol" },
    { flag: '[[Why would you even be upset]]?' },
    { flag: '[[Stop being jealous]].' },
    { flag: '[[You should be grateful instead]].' },
  ],
  silent: [
    'You have every right to be angry with me.',
    "You shouldn't feel guilty, it was an accident.",
    "You shouldn't have to feel that way at home.",
    'I had no right to be angry with you.',
    'No need to be shy, come over and say hello.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['should ought', '#FeelVerb #Grieved', 'not never #Hearer'] },
  {
    here: [
      'no not nothing zero any',
      'reason need right business call cause nothing get',
      '#Grieved #FeelVerb cry crying',
    ],
  },
  { here: ['why what how see idk know', '#Hearer', '#Grieved'] },
  { here: ['can allowed', 'not', '#Hearer', '#Grieved'] },
  { here: ['worth', 'not nothing hardly', '#Grieved crying sulking'] },
  { here: ['stop quit not', '#Grieved feeling cry', 'be being get getting feel feeling cry'] },
  { here: ['should', '#Hearer', 'happy grateful thankful glad pleased flattered'] },
  { here: ['ridiculous silly stupid crazy childish pathetic absurd', 'to', '#Grieved feel'] },
];

/** Anger and hurt may be judged; guilt, worry and shyness are comforted. */
const COMFORTED =
  /\b(?:guilty|bad|ashamed|embarrassed|worried|nervous|scared|afraid|shy|alone|stressed|sorry|have to (?:feel|be))\b/;
const FEELS = /\b(?:feel|be|get|getting|being|feeling|is|are|act|stay|sound)\b/;
const THAT_WAY =
  /\bfeel(?:ing)? (?:\w+ )?(?:that|this|the) way\b|\bfeel(?:ing)? (?:like )?(?:that|this|so)\b/;
const NO_GROUND =
  /^nothing (?:here )?to\b|\b(?:no|any|zero|not a|not any|not the) (?:\w+ )?(?:reason|need|right|business|cause|call|grounds|point|sense|excuse)\b|\bnothing (?:\w+ )?(?:to|for)\b|\bwhat (?:\w+ ){0,3}(?:to|reason)\b.*\bto\b|\b(?:not|never) get to\b/;
const SCORN = /\b(?:ridiculous|silly|stupid|crazy|childish|pathetic|absurd|nonsense|unfair|selfish|petty)\b/;

const grieved = (text: string, clause: Clause): boolean =>
  (FEELS.test(text) && holds(clause, ['Grieved'])) ||
  THAT_WAY.test(text) ||
  /\bto (?:cry|sulk|complain)\b|\bcry\b|\bworth (?:crying|sulking)|\byou (?:\w+ )?(?:mad|sad|upset)\b/.test(
    text,
  );

function forbids(clause: Clause, text: string): Severity | 0 {
  if (clause.subject === 'hearer' && /^(?:should|ought|must|can|need)$/.test(clause.modal) && clause.negated)
    return 2;
  if (
    (clause.subject === 'anyone' || /^one\b/.test(text)) &&
    /^(?:should|ought)$|^$/.test(clause.modal) &&
    clause.negated
  )
    return 2;
  if (
    NO_GROUND.test(text) &&
    clause.subject !== 'sender' &&
    clause.subject !== 'third' &&
    clause.link !== 'if'
  )
    return 2;
  if (
    /^(?:(?:so|and|but|ok) )?(?:why|how) (?:would|could|should|can|on earth|the hell|the fuck|do|must) /.test(
      text,
    ) &&
    clause.subject === 'hearer'
  )
    return /\bdo\b/.test(text.split(' ').slice(0, 2).join(' ')) ? 1 : 2;
  if (
    /^(?:\w+ ){0,2}(?:why|what) (?:are )?you (?:even |so |always |still |getting |being |all )*(?:feeling )?(?:so )?\w+/.test(
      text,
    ) &&
    clause.subject === 'hearer' &&
    /\b(?:why|what) (?:are )?you\b/.test(text)
  )
    return /\b(?:even|always|over|crying|sulking)\b/.test(text) ? 2 : 1;
  if (
    clause.subject === 'hearer' &&
    (clause.modal === 'can' || clause.modal === 'allowed') &&
    clause.negated &&
    !clause.question
  )
    return 2;
  if (
    clause.subject === 'hearer' &&
    /\b(?:for|over|about) (?:no (?:good )?reason|nothing)\b|\bhave got to be\b/.test(text)
  )
    return 2;
  if (clause.subject === 'hearer' && clause.negated && /\bnot (?:really|actually|even) \w+$/.test(text))
    return 2;
  if (
    /\b(?:not|nothing|hardly|barely|never) (?:\w+ ){0,3}(?:worth|something to|anything to|a reason to|cause for|call for|grounds for)\b/.test(
      text,
    )
  )
    return 2;
  if (/^(?:stop|quit)$/.test(clause.verb) && clause.subject === 'zero') return 2;
  if (clause.imperative && clause.negated)
    return /\b(?:over|about|because of) (?:it|this|that|a|something|nothing|such|one)\b|\bstupid\b|\bso\b/.test(
      text,
    ) && !/\bwith me\b|\bat me\b/.test(text)
      ? 2
      : 1;
  return clause.subject === 'it' && SCORN.test(text) && /\bto (?:feel|be|get)\b/.test(text) ? 2 : 0;
}

/** "I don't see why you'd be hurt", "idk why ur sad": the opinion stands in the clause before. */
const unseen = (before: Clause | undefined, clause: Clause): boolean =>
  before?.subject === 'sender' &&
  before.negated &&
  /^(?:know|see|understand|get)$/.test(before.verb) &&
  clause.subject === 'hearer' &&
  !clause.negated &&
  (/\bwhy\b/.test(textOf(before)) || /\bwhy\b/.test(textOf(clause)));

export default defineRule({
  id: 'should-not-feel',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Linehan 1993; Fruzzetti & Iverson 2004; Kuo et al. 2022',
  cues,
  find: (scene, sentence) =>
    remarks(scene, sentence, (placed): Severity | 0 => {
      const { clause } = placed;
      const text = textOf(clause);
      if (
        /^(?:(?:so|well|and) )?you should be (?:\w+ )?(?:happy|grateful|thankful|glad|pleased|flattered)\b/.test(
          text,
        )
      )
        return /\binstead\b|\bfor me\b|\bi\b|\beven\b|\bnot\b/.test(text) ||
          /\b(?:i|he|she|we)\b/.test(textOf(scene.after(placed, 1)[0]?.clause ?? clause).split(' ')[0] ?? '')
          ? 2
          : 0;
      if (
        !grieved(text, clause) ||
        COMFORTED.test(text) ||
        /\b(?:every|good|a) (?:right|reason)\b/.test(text)
      )
        return 0;
      if (/\bi (?:\w+ )?(?:do|did|would|can) not want\b/.test(text)) return 0;
      return unseen(scene.before(placed, 1)[0]?.clause, clause) ? 2 : forbids(clause, text);
    }),
  reword: (context) => [
    fitted(context, 'lightest', "I can see you're hurt."),
    fitted(context, 'fuller', "I can see you're hurt, and you don't have to explain why."),
    fitted(context, 'question', 'Can you help me see what it was like?'),
  ],
});
