import { blank } from '../../engine/blanks.ts';
import { holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { pastAct } from '../../engine/features/past-act.ts';
import { remarks } from '../../engine/features/remark.ts';
import { orWorded, ownShare, unsaid } from '../../engine/features/turned-blame.ts';
import { cuesOf } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Severity } from '../../engine/types.ts';
import { ACT, CAUSE, GOOD, PHRASES, STATE } from './phrases/you-made-me.ts';
import { WORDINGS } from './phrases/you-made-me-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You made me shout at the kids]].', reworded: 'I shouted at the kids. That was my choice.' },
    { flag: '[[look what u made me do]]' },
    { flag: '[[You drive me to drink]], Pat.' },
    { flag: '[[you bring out the worst in me]]' },
    { flag: '[[You left me no choice]].' },
  ],
  silent: [
    'You made me laugh so hard at lunch.',
    'You make me want to try harder.',
    'Nobody made me shout, I chose it.',
    'My brother made me watch all nine films.',
    'Did I make you feel rushed?',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(WORDINGS),
  { here: ['#Hearer', '#CauseVerb push pushed pushing turned', 'me', '#WrongVerb act behave drink'] },
  { here: ['#Hearer', '#CauseVerb push pushed pushing turned', 'me', 'lose crazy mad angry yelling'] },
  { here: ['#Hearer', 'turning lead led got gets get', 'me', '#WrongVerb act behave drink'] },
  { here: ['#Hearer', 'turning lead led got gets get', 'me', 'lose crazy mad angry yelling'] },
  { here: ['#Hearer', '#CauseVerb push', 'me', 'shouting screaming into edge limit'] },
  { here: ['#Hearer', 'pushed pushing turned', 'me', 'shouting screaming into edge limit'] },
  { here: ['#Hearer', '#CauseVerb push pushed pushing turned', 'me', 'snap mental insane hate resort'] },
  { here: ['#Hearer', 'turning lead led got gets get', 'me', 'shouting screaming into edge limit'] },
  { here: ['#Hearer', 'turning lead led got gets get', 'me', 'snap mental insane hate resort'] },
  { here: ['#Hearer', 'made make making forced', 'me', 'do like say be'] },
  { here: ['choice option alternative', 'me', 'left leave gave give leaves', 'no'] },
  { here: ['bring brings brought bringing', 'out', 'worst side', 'me'] },
  { here: ['provoked goaded provoke goad', '#Hearer', '#Sender', 'into to by me hand'] },
  { here: ['wind wound driven forced', '#Hearer', '#Sender', 'into to by me hand'] },
  { here: ['compelling forcing driving pushing', '#Hearer', 'me'] },
  { here: ['reason', 'i', '#Hearer', 'drink yell shout lie cheat snap hit'] },
  { here: ['pushed', 'far', 'you only'] },
  { here: ['stop not why', 'make making', 'me', 'yell shout scream hit hurt do act lose lie angry mad'] },
  { here: ['made makes gets', 'me', 'who what nobody', '#WrongVerb send temper mean'] },
  { here: ['make', 'i', 'you', 'lose shout temper'], atMost: 10 },
  { here: ['what', 'you', 'do doing did', 'to', 'me'], atMost: 10 },
  { here: ['making', 'mother father mum dad', 'you your'] },
  { here: ['turned', 'into', 'me', 'you'] },
  { here: ['how way', 'you', 'act treat behave', 'i'] },
  { here: ['buttons', 'push pushing pushed', 'my'] },
];

function judge(scene: Scene, placed: Placed): Severity | 0 {
  const { clause } = placed;
  if (!/^(?:hearer|hearers)$/.test(clause.subject) && !(clause.subject === 'zero' && placed.index > 0))
    return 0;
  if (
    !CAUSE.test(clause.verb) ||
    clause.negated ||
    clause.link === 'if' ||
    (clause.question && clause.subject !== 'hearers')
  )
    return 0;
  const text = textOf(clause, clause.restAt);
  const after =
    /^me\b ?(.*)$/.exec(text)?.[1] ??
    /^(?:your (?:own )?(?:mother|father|mum|dad|wife|husband|parents))\b ?(.*)$/.exec(text)?.[1];
  if (after === undefined || GOOD.test(after)) return 0;
  if (
    /^(?:have|get|leave|turn|lead)$/.test(clause.verb) &&
    !holds(clause, ['WrongVerb'], clause.restAt) &&
    !/^(?:into|to (?:it|this|lie|cheat))/.test(after)
  )
    return 0;
  if (ACT.test(after) || STATE.test(after) || holds(clause, ['WrongVerb', 'Insult'], clause.restAt + 1)) {
    const feeling = /\bfeel\b/.test(after) && !holds(clause, ['WrongVerb'], clause.restAt + 1);
    const mood = STATE.test(after) && /\b(?:mad|angry|furious|crazy|insane|mental|nuts)\b/.test(after);
    const [next] = scene.after(placed, 1);
    return feeling ? 0 : mood ? (next?.clause.subject === 'sender' ? 3 : 1) : 3;
  }
  const [next] = scene.after(placed, 1);
  return clause.verb === 'push' &&
    after === '' &&
    next?.sentence === placed.sentence &&
    /^(?:and|until|so)$/.test(next.clause.link)
    ? 2
    : 0;
}

/** "You made me shout at the kids" gives "I shouted at the kids"; null when no act is named. */
function ownAct({ scene, match }: RewordContext): string | null {
  const cause = scene
    .placed(match.sentence)
    .find(({ clause }) => clause.object === 'sender' && clause.from < match.to && match.from < clause.to);
  return cause === undefined
    ? null
    : pastAct(scene, match.sentence, cause.clause.restAt + 1, cause.clause.to);
}

export default defineRule({
  id: 'you-made-me',
  family: 'blame-reversal',
  severity: 3,
  source: 'Schumann 2018; Harsey, Zurbriggen & Freyd 2017; Rosenberg 2003',
  cues,
  find: (scene, sentence) =>
    orWorded(
      remarks(scene, sentence, (placed) => judge(scene, placed), PHRASES),
      scene,
      sentence,
      WORDINGS,
    ).filter((match) => !unsaid(scene, match)),
  reword: (context) => {
    const own = ownAct(context);
    const act = own ?? `I ${blank('what I did')}`;
    return [
      fitted(
        context,
        'lightest',
        own === null ? ownShare(context.scene, context.match) : `${own}. That was my choice.`,
      ),
      fitted(context, 'fuller', `I got angry, and ${act}. That was my choice, and I'm sorry.`),
      fitted(context, 'question', `${act}. Can we work out what to do when we both get heated?`),
    ];
  },
});
