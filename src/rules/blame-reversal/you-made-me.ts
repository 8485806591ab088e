import { blank } from '../../engine/blanks.ts';
import { holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { verbOf } from '../../engine/lexicon/index.ts';
import { remarks } from '../../engine/remark.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Severity } from '../../engine/types.ts';
import { ACT, CAUSE, GOOD, PHRASES, STATE } from './phrases/you-made-me.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You made me shout at the kids]].', reworded: 'I shouted at the kids. That was my choice.' },
    { flag: 'look [[what u made me do]]' },
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
  {
    here: [
      '#Hearer',
      '#CauseVerb push pushed pushing leave left leaves leaving have has had got getting turn turned turning lead led',
      'me',
      '#WrongVerb do act behave drink choice option lose so say like crazy mad angry yelling shouting screaming into edge limit snap this way person someone mental insane point hate resort',
    ],
  },
  { here: ['bring brings brought bringing', 'out', 'worst side in of me'] },
  { here: ['made make making', '#Hearer', 'do look see'] },
  {
    here: [
      'provoked goaded driven pushed drove forced forcing compelling driving reason',
      '#Hearer',
      '#Sender',
    ],
  },
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
  const placed = scene
    .placed(match.sentence)
    .find(({ clause }) => clause.from <= match.to && match.from < clause.to && clause.object === 'sender');
  if (placed === undefined) return null;
  const { clause } = placed;
  const at = clause.words.findIndex((word, i) => i > clause.restAt && i < clause.to && word.text !== 'to');
  const verb = verbOf(clause.words[at]?.text ?? '');
  if (
    at < 0 ||
    verb === undefined ||
    /^(?:do|be|have|act|become|look)$/.test(verb.lemma) ||
    says(clause, /^your?$/, at) ||
    !clause.words[at]?.tags.has('WrongVerb')
  )
    return null;
  const span = scene.span(match.sentence, at, match.to);
  const typed = scene.text.slice(span.start, span.end).replace(/^\S+/, verb.forms.past);
  return `I ${typed}`;
}

export default defineRule({
  id: 'you-made-me',
  family: 'blame-reversal',
  severity: 3,
  source: 'Schumann 2018; Harsey, Zurbriggen & Freyd 2017; Rosenberg 2003',
  cues,
  find: (scene, sentence) => remarks(scene, sentence, (placed) => judge(scene, placed), PHRASES),
  reword: (context) => {
    const act = ownAct(context) ?? `I ${blank('what I did')}`;
    return [
      fitted(context, 'lightest', `${act}. That was my choice.`),
      fitted(context, 'fuller', `I got angry, and ${act}. That was my choice, and I'm sorry.`),
      fitted(context, 'question', `${act}. Can we work out what to do when we both get heated?`),
    ];
  },
});
