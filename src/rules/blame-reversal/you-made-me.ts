import { blank } from '../../engine/blanks.ts';
import { holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { verbOf } from '../../engine/lexicon/index.ts';
import { type Phrasing, remarks } from '../../engine/remark.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Severity } from '../../engine/types.ts';

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
    'My brother made me do it.',
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

const CAUSE = /^(?:make|force|drive|push|provoke|cause|lead|get|have|turn|leave)$/;
/** What follows "you made me": a hurtful act, or an anaphor of one. */
const ACT =
  /^(?:to )?(?:\w+ly |go |come |have to |want to |feel like |start |end up )?(?:do|act|behave|be|become|look|drink|lose|say|go off|resort|kick|throw|smash|punch|spend|gamble|call you|treat|talk to you|speak to you|raise|hate|react|turn)\b(?! (?:better|happy|proud|more|at ease|well))/;
const STATE =
  /^(?:so |this |that |really |absolutely |completely |fucking )?(?:mad|angry|furious|crazy|insane|mental|nuts|like this|this way|into|a monster|act out|up the wall|round the bend|over the edge|to (?:it|this|that|the edge|the limit|the point|my limit|breaking|anger|madness|despair|violence))\b/;
const GOOD =
  /\b(?:laugh|smile|happy|proud|better|want to|feel (?:so |very |really |like )?(?:loved|good|safe|at home|welcome|special|better|seen|alive)|realize|think|believe|dinner|soup|tea|coffee|cake|breakfast|promise|wait|late|good|crazy (?:good|about)|choose|sure|cry laughing|love)\b/;

const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:see |look (?:at )?)?what you (?:have )?(?:made|make|are making|force|forced) (?:me|us) (?:to )?(?:do|say|become|into|feel like)/,
    3,
  ],
  [
    /\byou (?:\w+ ){0,2}(?:bring|brings|brought|bringing|drag|draw) (?:out )?(?:\w+ ){0,4}(?:worst|bad side|side|monster|animal|devil|person|ugly|dark side|beast) (?:\w+ ){0,2}(?:in|of|out of|out in) me\b/,
    3,
  ],
  [
    /\byou (?:have |had |really |just |)?(?:left|leave|leaving|gave|give|giving) (?:me|us) (?:with )?(?:no|any|little|zero|not much|very little)? ?(?:other )?(?:choice|option|alternative|way out)\b/,
    3,
  ],
  [
    /\b(?:you|it is you|your \w+) (?:who |that |)(?:has|have|had|got|get|gets) me (?:\w+ ){0,3}(?:acting|yelling|shouting|roaring|screaming|lying|swearing|behaving|losing|sneaking|cursing|bugging|tripping|looking like)\b/,
    3,
  ],
  [
    /\b(?:i am|i was|i have been|i become|i became|i get|i got|i act|i turned|i turn) (?:\w+ ){0,4}(?:because of|thanks to) (?:how|what|the way) you\b/,
    3,
  ],
  [
    /\b(?:it (?:was|is) (?:you|your \w+)|having you\b.* (?:is|was) what|nobody else|no one else|constant \w+(?: \w+){0,4}) (?:who |that |)?(?:\w+ )?(?:made|makes|drove|drives|pushed|forced|got|gets|goaded|provoked|led) me (?!laugh|smile|happy|feel)(?:\w+)/,
    3,
  ],
  [
    /\b(?:i was|i have been|i got|i am|a man can only be|a person can only be) (?:\w+ )?(?:provoked|pushed|driven|goaded|forced|made)(?: \w+){0,3} (?:by you|into|to (?:it|this|do|say|lie|cheat)|so far|too far)\b/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:are|were|have been|keep|kept) (?:\w+ )?(?:compelling|forcing|driving|pushing|goading|provoking|making) (?:me|your (?:own )?(?:mother|father|mum|dad|wife|husband)) (?:to|into|up the)/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:pushed|drove|forced|sent|threw|led|got) me (?:\w+ )?(?:into|to) (?:(?:his|her|their|someone|another) |\w+ing|it\b|this\b|the edge|drink)|\b(?:forced|forcing) my hand\b|\b(?:the|you are the|ur the) reason i (?:drink|yell|shout|lie|cheat|snap|hit|act|am like|scream|smoke|lost|lose)\b|\byou (?:\w+ )?(?:drove|drive|pushed|push) me (?:\w+ )?(?:up the wall|over the edge|round the|to (?:it|this|that|drink|the edge|the point|the brink))/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:get|got|make|made|have|had|wind|wound) me (?:\w+ )?so (?:mad|angry|wound up|furious|frustrated|worked up|annoyed|stressed)(?: \w+){0,2} i\b|\byou make i (?:lose|shout|vex|do)/,
    3,
  ],
  [
    /\byou (?:know|knew) (?:exactly )?(?:how to|which|what) (?:\w+ )?(?:push|buttons|press)\b|\byou (?:keep |kept |always |just |really )?(?:push|pushed|pushing|press|pressed) (?:\w+ )?(?:my )?(?:buttons|my limits)\b/,
    2,
  ],
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
