import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import {
  CHOOSE,
  ENDS_BOND,
  HARMLESS,
  ORDERED,
  PRICE,
  SAFETY,
  SENDS_AWAY,
} from '../../engine/features/bond.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phraseIn, phraseMatch, saidIn } from '../../engine/features/phrase.ts';
import { reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[If you don't come home tonight we're done]].", reworded: "I can't go on like this." },
    { flag: '[[tell her today or im leaving u]]' },
    { flag: "[[It's me or the drink]]." },
    { flag: "[[Walk out now and don't bother coming back]]." },
    { flag: "[[One more lie and it's over]]." },
  ],
  silent: [
    "If you don't come now we'll miss the film.",
    "If it rains we're done for the day.",
    "I'm done with the dishes, and you can have the bath.",
    "If you shout again I'm going to hang up and call tomorrow.",
    'If you go, bring milk.',
    'Sign the form, then the whole thing is off our desk.',
  ],
};

const END =
  'done over finished through gone leaving out divorce off walk walking packing block single history ending split leave marriage relationship';
export const cues: readonly Cue[] = [
  {
    here: [
      'if unless next',
      'you your',
      'we i it this that marriage relationship',
      END,
      'not unless again ever go keep next do tell choose',
    ],
    atMost: 24,
  },
  {
    here: [
      'or',
      'we i it is',
      'done over gone finished leaving walk walking divorce split packing through out',
    ],
    atMost: 18,
  },
  {
    here: [
      'and',
      'we it us is i',
      'over done finished end marriage relationship friendship split through gone',
      'take say walk one you go keep time tell',
    ],
    atMost: 16,
  },
  { here: ['bother dare', 'not', 'coming come home speaking calling back'], atMost: 20 },
  {
    here: [
      'me us i',
      'or',
      'her him them drink bottle dog mother mates friends',
      'it choose pick either decide',
    ],
    atMost: 16,
  },
  { here: ['either choose', 'or between until', 'goes go me us i mother wife your'], atMost: 20 },
  {
    here: [
      'pack bags divorce marriage relationship wedding',
      'if or unless and',
      'you',
      'not will am is off over',
    ],
  },
  { here: ['forget lose', 'if or unless', 'you', 'me us'], atMost: 18 },
  { here: ['no', 'inheritance marriage wedding sex relationship contact grandchildren'], atMost: 10 },
  { here: ['time', 'one', 'done over finished gone out', 'we i it us'], atMost: 14 },
];

function priced(scene: Scene, sentence: number): readonly Match[] {
  const text = plainText(scene.sentences[sentence]);
  if (
    HARMLESS.test(text) ||
    !(PRICE.test(text) || ORDERED.test(text)) ||
    !/\byou\b|\bor\b|\bone more\b|\band\b/.test(text)
  )
    return [];
  const end = phraseIn(scene, sentence, [ENDS_BOND, SENDS_AWAY]);
  const places = scene.placed(sentence);
  const [first] = places;
  if (end === null || first === undefined || reported(scene, end.first)) return [];
  const conditional = places.find(
    ({ clause }) => clause.link === 'if' && /\b(?:you|your)\b/.test(textOf(clause)),
  );
  const said = conditional === undefined && /\bif\b/.test(text) && !/\bor\b|\band\b/.test(text);
  if (said && !/\bif (?:you|your|this|that|it happens)\b/.test(text)) return [];
  const from =
    conditional !== undefined && conditional.index < end.first.index
      ? conditional
      : conditional === undefined
        ? first
        : end.first;
  const to = conditional !== undefined && conditional.index > end.last.index ? conditional : end.last;
  const match = from.index <= to.index ? spanning(from, to) : phraseMatch(end);
  return [SAFETY.test(text) ? { ...match, severity: 1 } : match];
}

export default defineRule({
  id: 'ultimatum',
  family: 'pressure-boundary',
  severity: 3,
  source: 'Gottman & Silver 1999; Stark 2007',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence)) return [];
    const choice = saidIn(scene, sentence, [CHOOSE]);
    return choice.length > 0 ? choice : priced(scene, sentence);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I can't go on like this."),
    fitted(context, 'fuller', "I can't go on like this. I'd like [request]."),
    fitted(context, 'question', 'This matters a lot to me. Can we find a way at [time]?'),
  ],
});
