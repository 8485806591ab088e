import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { type Phrasing, remarks } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[We were both wrong]], Ali.', reworded: 'I was wrong to [what I did], Ali.' },
    { flag: '[[it takes two to argue]]' },
    { flag: "[[You're not innocent either]]." },
    { flag: '[[There was fault on both sides]].' },
  ],
  silent: [
    'I was wrong to shout. My side of it can wait.',
    'It takes two hours by train.',
    'We both loved the lasagne.',
    'Neither of us can drive tonight.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'both',
      'wrong blame fault guilty messed screwed said did made hurt bad sides acted behaved part lost mistakes apologize sorry stupid responsible parties',
    ],
  },
  { here: ['neither', 'us perfect innocent right angel saint'] },
  { here: ['takes', 'two 2 tango argue fight quarrel'] },
  {
    here: [
      'innocent blameless perfect angel saint faultless even half share part blame fault',
      'either goes also you us too call not no just as only each other',
    ],
  },
  { here: ['so', 'were did are have', 'you', 'wrong #Sender'] },
  { here: ['bad guilty wrong', 'as', 'me each other you'] },
  { here: ['ways street sides coin', 'both two goes every'] },
];

const PHRASES: readonly Phrasing[] = [
  [
    /\btakes? (?:two|2)(?: people| of us)?(?: to (?:tango|argue|fight|quarrel|make|break|row|dance|have|start|clap))?$|\btakes? (?:two|2)(?: people)? to (?:tango|argue|fight|quarrel|make a|break|row|have an?|start)\b|\bone hand\b.*\bclap\b/,
    1,
  ],
  [
    /\bneither (?:of us|one of us|you nor i|side)(?: (?:is|was|are|were|has|have|came|covered|behaved|comes|acted|handled))?(?: \w+){0,3} (?:perfect|innocent|right|blameless|angels?|saints?|clean|well|glory|best|fault|faultless)\b/,
    1,
  ],
  [
    /\b(?:not|no|hardly|never) (?:exactly |completely |entirely |totally |so |all that |that |quite |an? )*(?:innocent|blameless|perfect|angel|saint|faultless|squeaky clean|lily white)(?: either| here| in this| yourself| too)\b/,
    1,
  ],
  [
    /\b(?:faults?|blame|wrongs?|mistakes|errors|things (?:said|done)|failings) (?:\w+ )?(?:on|from|by) (?:both|all) (?:sides|ends|parts|parties)|\bboth (?:sides|parties) (?:are|were|have|had|share|made|did|said)\b/,
    1,
  ],
  [
    /\byou (?:also |too |both )?(?:played|play|had|have|did|contributed|share|bear|carry) (?:also )?(?:a |an |your |some |half |the )?(?:\w+ )?(?:part|role|share|hand|half|bit|fault|blame|responsibility)\b|\byour (?:own )?(?:share|part|half|bit|role) (?:in|of|to)\b/,
    1,
  ],
  [
    /\bnot (?:just|only|all|entirely|completely|solely) (?:\w+ )?(?:on me|my fault|me|mine)\b|\bnot the only (?:one|person) (?:who|that|to|at|in)\b/,
    1,
  ],
  [/\bso (?:were|did|are|have|do) you(?! (?:want|like|think|have|know|know))/, 1],
  [
    /\bsix of one\b|\bcall it (?:even|quits|a draw)\b|\bwe are (?:even|quits|square)\b|\btwo sides to (?:every|this|it|the story|any)\b|\b(?:goes|cuts|works) both ways$|\btwo way street\b|\b50 50\b|\bfifty fifty\b/,
    1,
  ],
  [
    /\b(?:just )?as (?:bad|guilty|wrong|much to blame) as (?:me|i am|i was|each other|one another|i)\b|\bas bad as each other\b/,
    1,
  ],
];
const WRONG =
  /\b(?:wrong|to blame|at fault|guilty|responsible|bad|stupid|said (?:things|stuff|some)|made (?:mistakes|our|some)|messed|screwed|fucked|hurt(?: each)?|acted|behaved|lost (?:it|our|the)|got (?:carried|heated|angry)|done|did (?:\w+ )*(?:stuff|things|wrong|mistakes?)|could have|should have|owe|need to (?:apologize|say|own|change)|handled|crossed)\b/;

/** "we were both wrong", "both of us said things". */
const bothWrong = (clause: Clause): boolean =>
  says(clause, /^both$/) &&
  !holds(clause, ['Mundane', 'Praise']) &&
  WRONG.test(textOf(clause)) &&
  (clause.subject === 'both' || /\bboth of us\b|\bwe\b/.test(textOf(clause))) &&
  !/\bwrong (?:about|place|number|time|day|way|bus|train|exit)\b/.test(textOf(clause));

/** The writer's own act was named first: then a word about both is no escape. */
const ownedFirst = (scene: Scene, sentence: number): boolean =>
  scene.sentences
    .slice(0, sentence + 1)
    .some((_, i) =>
      scene
        .placed(i)
        .some(
          ({ clause }) =>
            clause.subject === 'sender' &&
            clause.tense === 'past' &&
            !clause.negated &&
            clause.modal === '' &&
            holds(clause, ['WrongVerb'], clause.verbAt),
        ),
    );

export default defineRule({
  id: 'fault-sharing',
  family: 'minimization-invalidation',
  severity: 1,
  source: 'Schumann 2018; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) =>
    ownedFirst(scene, sentence)
      ? []
      : remarks(scene, sentence, ({ clause }): Severity | 0 => (bothWrong(clause) ? 1 : 0), PHRASES),
  reword: (context) => [
    fitted(context, 'lightest', `I was wrong to ${blank('what I did')}.`),
    fitted(
      context,
      'fuller',
      `I was wrong to ${blank('what I did')}. I'm sorry. I'd like to talk about my side another time.`,
    ),
    fitted(context, 'question', 'What was my part, as you see it?'),
  ],
});
