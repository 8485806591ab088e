import type { Cue } from '../../engine/cue.ts';
import { aboutErrands, comesBack } from '../../engine/features/coming-back.ts';
import { refusesTalk } from '../../engine/features/refused-talk.ts';
import { completing, reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I'm done arguing with you]].",
      reworded: 'I need to stop for now. Can we talk at [time]?',
    },
    { flag: '[[dont even bother texting back]]' },
    { flag: '[[This discussion is over]], good night.' },
    { flag: '[[I have nothing left to say to you]].' },
    { flag: '[[just leave me alone]]' },
  ],
  silent: [
    "I'm done talking to the plumber, he comes on Friday.",
    "Don't call me, I'm in class.",
    "I don't want to talk about this yet. Tomorrow after work?",
    'The meeting is over.',
    'Leave me a slice!',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['done finished through tired sick over out', '#TalkingWord'], atMost: 18 },
  {
    here: [
      'not never refuse no nothing zero rather',
      '#TalkingWord',
      '#Hearer this that it again anymore i further',
    ],
    atMost: 14,
  },
  {
    here: [
      'not never stop quit',
      'talk talking speak speaking text texting call calling message messaging write writing ring ringing email reply replying bother',
      'me us bother',
    ],
    atMost: 16,
  },
  { here: ['not', 'talk hear see look doing', 'this it you your another more again'], atMost: 9 },
  { here: ['nothing zero anything', 'say add discuss talk', 'to'], atMost: 18 },
  {
    here: [
      '#TalkingWord case further',
      'over closed finish finished done end ended ends ignored last final closed',
    ],
    atMost: 12,
  },
  {
    here: ['final last enough', 'i my that', 'say saying said word message text heard reply answer final'],
    atMost: 10,
  },
  {
    here: [
      'not',
      'expect get getting want owe hear',
      'reply answer answers response word explanation explanations excuses conversation',
    ],
    atMost: 14,
  },
  { here: ['said', 'have', 'all everything piece'], atMost: 12 },
  { here: ['leave let', 'me', 'alone be'] },
  { here: ['go get stay save spare talk tell', 'away face breath me sight hand wall someone'], atMost: 7 },
  {
    here: [
      'hanging muting muted blocking blocked ignoring shutting cutting ending leaving turning switching',
      'up you this now phone chat',
    ],
    atMost: 14,
  },
  { here: ['not never', 'reply respond bother'], atMost: 7 },
  { here: ['we are am', 'done through', 'here'], atMost: 5 },
  {
    here: ['stop quit drop zip', 'talking texting messaging calling explanations blowing it lecturing'],
    atMost: 5,
  },
];

/** Agreement and laughter: then nothing is shut. */
const AGREES = /\b(?:agree|joking|kidding|haha|same side)\b/;

export default defineRule({
  id: 'shutdown',
  family: 'withdrawal-stonewalling',
  severity: 2,
  source: 'Gottman & Silver 1999; Christensen & Heavey 1990',
  cues,
  find: (scene, sentence) => {
    if (comesBack(scene) || aboutErrands(scene) || saysAnywhere(scene, AGREES)) return [];
    const closing = scene.placed(sentence).find((placed) => {
      const [next] = scene.after(placed, 1);
      // "don't call me while I'm driving", "don't call me, text me": a restriction, not a shut door.
      const limited =
        next?.sentence === sentence &&
        (/^(?:if|when|until|rel)$/.test(next.clause.link) ||
          (next.clause.imperative &&
            !next.clause.negated &&
            next.clause.object === 'sender' &&
            next.clause.verb !== 'leave'));
      return !limited && refusesTalk(scene, placed) && !reported(scene, placed);
    });
    return closing === undefined ? [] : [spanning(closing, completing(scene, closing))];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I need to stop for now. Can we talk at [time]?'),
    fitted(context, 'fuller', "I'm too upset to talk well right now. I'll come back to this at [time]."),
    fitted(context, 'question', 'I need a break from this. Would [time] be okay to go on?'),
  ],
});
