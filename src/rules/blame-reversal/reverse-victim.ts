import { type Clause, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { remarks } from '../../engine/features/remark.ts';
import { orWorded } from '../../engine/features/turned-blame.ts';
import { cuesOf } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { PHRASES } from './phrases/reverse-victim.ts';
import { WORDINGS } from './phrases/reverse-victim-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm the real victim here]], Sue.", reworded: "I'm hurt too, Sue." },
    { flag: 'oh [[so now im the bad guy]]' },
    { flag: "[[I'm the one who should be upset]]." },
    { flag: '[[What about my feelings]]?' },
    { flag: "[[You're attacking me again]]." },
  ],
  silent: [
    "I was hurt too, and I'd like to hear you first.",
    'He is the victim here.',
    'I was the villain in the school play.',
    "When you're ready, may I tell you my side?",
    'Is anyone hurt? I heard a crash.',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(WORDINGS),
  { here: ['bad', 'guy one person', 'i'] },
  { here: ['one', 'i', 'am', 'who should getting being suffering hurting'] },
  { here: ['victim villain monster criminal culprit devil baddie sufferer hitler aggressor', '#Sender'] },
  { here: ['guy mom mum dad', 'bad terrible horrible worst', '#Sender'] },
  { here: ['wife husband boyfriend girlfriend parent', 'bad terrible horrible worst', '#Sender'] },
  { here: ['bad guilty', 'one', '#Sender', 'now so always guess'] },
  { here: ['i me', 'one', 'should hurt hurting suffering suffered attacked abused', 'am is'] },
  { here: ['i me', 'one', 'bullied wronged upset crying deserves apology pain', 'am is'] },
  { here: ['attacking abusing bullying harassing persecuting', '#Sender i this'] },
  { here: ['crucifying crucified crucify victimizing witch', '#Sender i this'] },
  { here: ['hurting hurtin', 'me', 'you'] },
  { here: ['accused accusing accuse harassment', 'i me my', 'you your being'] },
  { here: ['abuse harassed attacked bullied punished', 'i me my', 'you your being'] },
  { here: ['what', 'about', 'my me', 'feelings pain hurt side needs me'], atMost: 16 },
  { here: ['put', 'through', 'me', 'you'] },
  { here: ['my', 'fault', 'so now oh suddenly always guess everything great'], atMost: 19 },
  { here: ['problem abusive abuser', 'now suddenly guess', 'i'], atMost: 19 },
  { here: ['injured wronged victimized', 'i me myself party'] },
  { here: ['me', 'should', 'apology who'], atMost: 22 },
  { here: ['everybody everyone', 'against', 'me'], atMost: 19 },
  { here: ['hurt suffered', 'me', 'is', 'here who'] },
  { here: ['treat treating treated', 'like', 'me', 'criminal dirt enemy monster villain dog child'] },
  { here: ['feelings', 'my', 'not never', 'count matter'] },
];

const STAGE =
  /\b(?:panto|play|film|show|movie|musical|opera|cast(?:ing)? (?:me )?as\b.*\b(?:boo|play|panto)|bao|cake|biscuit|last|he is|(?:he|she|they) (?:said|says) sorry|game|larp|dnd)\b/;
const TURN =
  /\b(?:you first|hear you first|hear it|take turns|your side|slow down|about you|hear about you|i am sorry|i made (?:it about me|myself the victim)|i am the one who (?:has to|needs? to|should|must|ought to) (?:let|apolog\w+|change|say sorry|fix|work|learn|ask|explain|listen|make))\b/;

const alone = (clause: Clause): Severity | 0 =>
  says(clause, /^victim$/) &&
  clause.subject === 'sender' &&
  clause.verb === 'be' &&
  !clause.negated &&
  !/\bof (?!you)/.test(textOf(clause))
    ? 3
    : 0;

export default defineRule({
  id: 'reverse-victim',
  family: 'blame-reversal',
  severity: 3,
  darvo: 'reverse',
  source: 'Freyd 1997; Harsey & Freyd 2020',
  cues,
  find: (scene, sentence) =>
    saysAnywhere(scene, STAGE) || saysAnywhere(scene, TURN)
      ? []
      : orWorded(
          remarks(scene, sentence, ({ clause }) => alone(clause), PHRASES),
          scene,
          sentence,
          WORDINGS,
        ),
  reword: (context) => [
    fitted(context, 'lightest', "I'm hurt too."),
    fitted(context, 'fuller', "I'm hurt too, and I want to hear you first."),
    fitted(context, 'question', 'Can we take turns? You first.'),
  ],
});
