import { holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { habitOf } from '../../engine/features/habit.ts';
import { veiled } from '../../engine/features/naming.ts';
import { reported } from '../../engine/find.ts';
import { aroundMatch, fromHere, matchSpan, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { inRegister } from '../../engine/reword/draft/register.ts';
import { toldWithin } from '../../engine/reword/draft/within.ts';
import { asBother } from '../../engine/reword/own-words/theirs/habits.ts';
import { asFeltWorry, asHurt, asWish } from '../../engine/reword/own-words/theirs/told.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { HABITS, KIND_UNIVERSAL } from './phrases/habits.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You never listen to me]].', reworded: "I don't feel heard right now." },
    {
      flag: '[[u never wash ur cup]], it stands there till monday',
      reworded: 'it bothers me when u dont wash ur cup, it stands there till monday',
    },
    { flag: "[[You're always late]], Ines." },
    { flag: '[[Why do you always make it about you]]?' },
    { flag: '[[All you ever do is complain]].' },
    { flag: 'and [[you do this every single time]]' },
  ],
  silent: [
    'You always know how to make me laugh.',
    'You can always ring me, even at night.',
    'You never have to bring anything.',
    'Have you never been to Porto?',
    'You never complained once, and I noticed.',
    'As you always say, measure twice.',
    'I always do this, I know.',
  ],
};

/** "You always …", "you never …", "you … every time" are read from clauses; here is only said where to look. */
const UNIVERSALS = wordings(`
  you ~2 always|never|constantly|forever|continually|perpetually|invariably|not_once
  all you ~1 ever? do|care|talk|think|want|see|say|know|did
  you ~6 all_the_time|nonstop|without_fail|day_in_day_out|every_chance|time_and_again|every_single
`);
export const cues: readonly Cue[] = [...cuesOf(UNIVERSALS), ...gradedCues(HABITS)];

/** The same reproach in another order of words: "not once have you asked", "whenever there's work, you vanish". */
function reordered(scene: Scene, sentence: number): readonly Match[] {
  if (sentenceSays(scene.sentences[sentence], KIND_UNIVERSAL)) return [];
  const severity = laughs(scene, sentence) ? 1 : 2;
  return gradedIn(scene, sentence, HABITS).map((match) => ({ ...match, severity }));
}

/** "I worry that you only call when you need me": said as one's own fear. */
const FEARED = /^(?:\w+ ){0,3}i (?:worry|am (?:worried|afraid|scared)) (?:that )?you\b/;

function judge(scene: Scene, placed: Placed): Match | null {
  if (reported(scene, placed) || veiled(scene, placed)) return null;
  const habit = habitOf(scene, placed);
  if (habit === null) return null;
  const harsh = holds(placed.clause, ['Trait', 'Insult', 'MindLabel']) && !habit.negative;
  const asked = scene.sentences[placed.sentence]?.asked === true && !says(placed.clause, /^(?:why|how)$/);
  const kind = sentenceSays(scene.sentences[placed.sentence], KIND_UNIVERSAL);
  const mild = habit.plain || habit.past || asked || kind || laughs(scene, placed.sentence);
  return { sentence: placed.sentence, from: habit.from, to: habit.to, severity: mild ? 1 : harsh ? 3 : 2 };
}

/** What the writer may miss, by the conduct they name. */
const MISSED: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:listen|hear(?! me (?:sing|play|perform|preach|speak in|read))|pay attention|let me (?:talk|finish|speak))\b/,
    "I don't feel heard right now.",
  ],
  [
    /\bnever (?:\w+ )?(?:text|call|ring|reply|answer|write)\w*\b(?! (?!me\b|us\b|back\b|any\w*\b|and\b|or\b|to me\b|unless\b|except\b|first\b|when\b|on\b)\w+)/,
    "I'd like to hear from you more.",
  ],
  [/\bnever (?:\w+ )?(?:help|lift a finger|do anything|clean|cook)\b/, 'I need more help with this.'],
  [/\bnever (?:\w+ )?(?:thank|appreciate|notice)\b/, "I'd love a thank you sometimes."],
];

/** More words than these say what the habit is; to leave it out would say nothing. */
const SHORT = 6;

/** "I would have texted, except you never …": a reason, that no bother can be. */
const HANGS =
  /\b(?:except|because|cos|cuz|bc|since|though|although|if|that|when|do|does|did|must|why|how)\s*$/iu;

/** "ur such a user u only text …": no new sentence begins in the middle of a breath. */
const RUNS_ON =
  /(?:^|[.!?\n])[^.!?,;\n]*\p{L}+ +\p{L}+ +(?!(?:and|but|so|n|yet|or|then|anyway|honestly|tbh)\b)\p{L}+ +$/iu;

const asWishOrBother = (typed: string): string | null => asWish(typed) ?? asBother(typed);
const asOwnSide = (typed: string): string | null =>
  asFeltWorry(typed) ?? asWishOrBother(typed) ?? asHurt(typed);

export default defineRule({
  id: 'always-never',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Carrère & Gottman 1999; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    if (FEARED.test(plainText(scene.sentences[sentence]))) return [];
    const found = scene.placed(sentence).flatMap((placed) => judge(scene, placed) ?? []);
    return found.length > 0 ? found : reordered(scene, sentence);
  },
  reword: (context) => {
    const around = aroundMatch(context);
    const { scene, match } = context;
    const said = scene
      .placed(match.sentence)
      .map(({ clause }) => textOf(clause))
      .join(' ');
    const isOne = !/\balways\b.*\bnever\b|\bnever\b.*\balways\b/.test(said);
    const missed = isOne ? MISSED.find(([conduct]) => conduct.test(said))?.[1] : undefined;
    // The match may begin after a name that is called: "Mum, you always …".
    const told = [around, wholeSentence(context), matchSpan(context)].map((span) => fromHere(context, span));
    const bother = told.flatMap((span) => {
      const before = scene.text.slice(0, span.start);
      if (HANGS.test(before) || RUNS_ON.test(before)) return [];
      const own = asOwnSide(scene.text.slice(span.start, span.end));
      return own === null ? [] : [inPlace(context, 'lightest', inRegister(own, context.register), span)];
    });
    return [
      ...(missed === undefined
        ? [...bother, ...toldWithin(context, wholeSentence(context), asWishOrBother)]
        : []),
      ...(missed === undefined && match.to - match.from > SHORT
        ? []
        : [fitted(context, 'lightest', missed ?? 'It has been bothering me that [what you did].', around)]),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', around),
      fitted(context, 'question', 'I felt [what I felt] just now. Could you [request]?', around),
    ];
  },
});
