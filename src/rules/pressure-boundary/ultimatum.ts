import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { spanning } from '../../engine/find.ts';
import { matched } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { asStake } from '../../engine/reword/own-words/wishes/warnings.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { together } from '../../engine/wording/wording.ts';
import { wordingIn } from '../../engine/wording/wording-place.ts';
import { CHOICES, ENDS, PRICES } from './phrases/bond-ends.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[If you don't come home tonight we're done]].",
      reworded: "I'd really like you to come home tonight.",
    },
    { flag: '[[tell her today or im leaving u]]' },
    { flag: "[[It's me or the drink]]." },
    { flag: "[[Walk out now and don't bother coming back]]." },
    { flag: "[[One more lie and it's over]]." },
    { flag: "[[Go on that date and it's over]]." },
    { flag: '[[Miss one more class and our marriage is over]].' },
    { flag: "[[If you go to the gym with him it's over]]." },
  ],
  silent: [
    "If you don't come now we'll miss the film.",
    "If it rains we're done for the day.",
    "I'm done with the dishes, and you can have the bath.",
    "If you shout again I'm going to hang up and call tomorrow.",
    'If you go, bring milk.',
    "One more lap and we're done.",
    'Sign the form, then the whole thing is off our desk.',
  ],
};

export const cues: readonly Cue[] = cuesOf(together(ENDS, CHOICES));

/** The bond itself, named as what ends: no topic beside it makes the price harmless. */
const BOND =
  /\b(?:marriage|relationship|friendship|wedding|engagement|(?:this|our) family|divorc(?:e you|ing|ed)|for divorce|br(?:eak|eaking|oken) up|split(?:ting)? up|(?:are|be) single|the locks|us (?:over|finished)|end of us|lose me)\b/;

/** Errands, sport, work and menus end, too; "that date", "the gym with him" is what is forbidden. */
const TOPIC =
  /(?<!\b(?:that|those|your|his|her) )\b(?:matter of time|goals?|match|laps?|sets?|great work|takeaway|cooking|reps?|rounds?|songs?|questions?|film|movie|game|level|dishes|form|slides?|merge|deploy|build|bugs?|order|milk|bus|train|meeting|lunch|shift|traffic|parking|class|exam|contract|flight|airport|holiday|weather|heating|wifi|screen|oven|gym|pasta|fish|colou?r|date|refund)\b(?! with (?:him|her|them|that)\b)/;

/** Offers, questions and limits are built like a price. */
const OFFERED = [
  /\bwhy (?:he|she|they) (?:will|would|does|do|did) not\b/,
  /\b(?:let me know|text me|hang up|call you|call tomorrow)\b/,
  /\b(?:i say it is|easier|whoever|cancel it|if it|leave the room)\b/,
  /\bif (?:you (?:ask|prefer|fancy|would rather|are (?:done|finished|free))|i were|anyone|we|all goes|possible|so)\b/,
  /\bif you (?:like|want|need)(?:$| (?:to|me|i|a)\b)/,
  /\bnot (?:have|need|want you|asking you|going to ask you) to (?:choose|pick|decide)\b/,
];
const isHarmless = (text: string): boolean =>
  OFFERED.some((pattern) => pattern.test(text)) || (TOPIC.test(text) && !BOND.test(text));

/** A limit for the writer's own safety: kept, not priced. */
const SAFETY = /\b(?:hits?|touch|shout|yell|scream|threaten|throw|grab|push|shove|hurt|swear at|scare)\b/;

/** A demand: an order, or what the other one does now ("you go to that party"). */
const demands = ({ clause }: Placed): boolean =>
  clause.imperative ||
  (clause.subject === 'hearer' && clause.tense !== 'past' && !clause.question && clause.verb !== 'be');

/** "unfollow her or …": an order by its form alone. */
const alternative = (places: readonly Placed[], at: number): boolean =>
  places[at]?.clause.subject === 'zero' && places[at + 1]?.clause.link === 'or';

/** True when a sentence names a price before word `from`, or anywhere a condition: a term, a last time, a demand. */
function priced(scene: Scene, sentence: number, from: number): boolean {
  const here = scene.sentences[sentence];
  const places = scene.placed(sentence);
  return (
    (here !== undefined && PRICES.some((wording) => wordingIn(here, wording) !== null)) ||
    places.some(
      (placed, at) =>
        (placed.clause.to <= from && (demands(placed) || alternative(places, at))) ||
        (placed.clause.imperative && placed.clause.from + 1 < from),
    )
  );
}

const TO_HEARER = /\b(?:yours?|you|or|one more|once more)\b/;
const FOLLOWS_UP = /^(?:or|otherwise|after that|then|or else|if not|because)\b/;

/** The end of the bond in a sentence, when its price stands in it or right before it. */
function endPriced(scene: Scene, sentence: number): readonly Match[] {
  const here = scene.sentences[sentence];
  const [end] = wordedAs(scene, sentence, ENDS);
  const places = scene.placed(sentence);
  const [first, last] = [places[0], places.at(-1)];
  if (here === undefined || end === undefined || first === undefined || last === undefined) return [];
  const text = plainText(here);
  const at = Math.max(...ENDS.all.map((wording) => wordingIn(here, wording)?.from ?? 0));
  const toHearer = TO_HEARER.test(text) || places.some(demands);
  if (toHearer && priced(scene, sentence, at)) return [spanning(first, last)];
  return FOLLOWS_UP.test(text) && priced(scene, sentence - 1, Number.POSITIVE_INFINITY) ? [end] : [];
}

export default defineRule({
  id: 'ultimatum',
  family: 'pressure-boundary',
  severity: 3,
  apart: true,
  tells: true,
  source: 'Gottman & Silver 1999; Stark 2007',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (laughs(scene, sentence) || isHarmless(text)) return [];
    const choice = wordedAs(scene, sentence, CHOICES);
    const held = choice.length > 0 ? choice : endPriced(scene, sentence);
    return SAFETY.test(text) ? held.map((match) => ({ ...match, severity: 1 })) : held;
  },
  reword: (context) => [
    // A limit for the writer's own safety is not softened.
    ...lightest(
      context,
      context.match.severity === 1 || context.register === 'work' ? null : asStake(matched(context)),
    ),
    fitted(context, 'lightest', "This isn't working for me, and I'd like us to find a way."),
    fitted(context, 'fuller', "I can't go on like this. I'd like you to [request]."),
    fitted(context, 'question', 'This matters a lot to me. Can we find a way at [time]?'),
  ],
});
