import type { Cue } from '../../engine/cues/cue.ts';
import { matched, matchSpan, runAround, toItsEnd } from '../../engine/reword/draft/around.ts';
import { withItsQuestion } from '../../engine/reword/draft/asked.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { IN_EARNEST, SURRENDERS } from './phrases/surrenders.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Whatever you say]].',
      reworded: "I don't fully agree, but I don't want to argue.",
    },
    { flag: '[[ok you win]]' },
    { flag: "[[You're always right]]." },
    { flag: "[[I'll just agree with you then]]" },
    { flag: 'fine, [[its all my fault as usual]]' },
  ],
  silent: [
    "You're right, I missed that.",
    'You won! Congrats!',
    'Whatever you say goes in the minutes.',
    "You're right about Saturday, I was late.",
    'If you win, drinks are on you.',
    'I agree with you on the price.',
    "You're right of course. My mistake.",
  ],
};

export const cues: readonly Cue[] = cuesOf(SURRENDERS, { atMost: 24 });

/** True when the agreement is meant: a point conceded, a contest, laughter. */
const GRANTED =
  /\bright,? of course\W+(?:\w+\W+){0,3}(?:sorry|apologi|thank|my (?:mistake|bad|error|fault))/iu;

const meant = (scene: Scene): boolean =>
  GRANTED.test(scene.text) || /[🏆❤🎉😄😂🥰]/u.test(scene.text) || messageSays(scene, IN_EARNEST);

/** "I'll sign whatever you put in front of me", "I'll cancel the trip, just stop shouting": what is yielded. */
const YIELDED =
  /^(?:(?:ok|okay|fine|yes|yeah|alright|and|so),? )*i(?:['’]?ll| will) (?:just )?(?<act>sign|(?:cancel|delete|sell|quit|drop|move|pay|return|skip|redo|repaint) (?!whatever|anything|everything|it all)[^,;.!?]+?)(?: (?:it|that|them|anything|whatever|what)\b[^,;.!?]*)?(?:,? (?:just|only|so|if|please)\b.*|,.*)?$/iu;

/** What is yielded, in the writer's own words; null where nothing in particular is, or it was said before. */
function asYielding(context: RewordContext): string | null {
  const { act } = (YIELDED.exec(matched(context)) ?? YIELDED.exec(toItsEnd(context)))?.groups ?? {};
  const before = context.scene.text.slice(0, matchSpan(context).start).toLowerCase();
  return act === undefined || before.includes(act.toLowerCase())
    ? null
    : `I'll ${act}, but I don't fully agree.`;
}

const DISAGREES = "I don't fully agree, but I don't want to argue.";

/** "About Felix's school", "the sofa": what is given in on. */
const ABOUT =
  /\b(?:right|wrong|correct|say|like|want|decide|agree) (?:about|on) (?<what>(?!(?:all|everything|it|that|this|me|you)\b)(?:the|my|your|ur|our|his|her|their) [\p{L}'’]+|\p{Lu}\p{Ll}+['’]s \p{L}+)(?![\p{L}'’]| and\b)/iu;
/** "You win, Teresa", "whatever u say dave": who is called among the words of giving in. */
const CALLED =
  /(?:, (?<name>\p{Lu}\p{Ll}+)(?=\s*(?:[,.;!?]|$))|\b(?:you|u) (?:win|won|say|like) (?!(?:dear|boss|sir|then|is|about|again|now|as|and|i|so|lol|ok|goes|from)\b)(?<plain>\p{L}{3,})(?=\s*[.!?]))/u;
/** Said while giving in, and nothing else. */
const NODS =
  /^(?:(?:yes|yeah|yep|ok|okay|fine|sure|of course|right|agreed|i agree|i was wrong|im wrong|i['’]m wrong|i did it|happy|always|as (?:always|usual)|with (?:all|everything)(?: of it)?|all of it|everything|the lot|whatever|dear|boss|sir|love|ok then|whatever it is|im sorry ok)\b[, ]*)+(?:dear|boss|sir|love|happy|now|then)?$/iu;

/** "Whatever you say about the tiles, I'll go along with it". */
const YIELDS =
  /^(?:\p{L}+,? )?(?:(?:whatever|anything) (?:you|u|ye) (?:say|want|decide|think|like|reckon)\b|(?:(?:you|u)(?:['’]?re| are|r)?|your|ur) (?:always )?right\b|i(?:['’]?m| am| was) (?:always )?wrong\b|(?:it['’]?s |its )?(?:all|everything(?:['’]?s| is)?) my fault\b)/iu;

/** What the writer says of themselves while they give in; anything else is theirs to keep. */
const YIELDING =
  /\bi(?:['’]?m| am| was) (?:always |clearly |obviously |all )?(?:wrong|the (?:bad (?:one|guy)|problem|villain|monster|idiot|worst))|\bi(?:['’]?ll| will) (?:just )?(?:agree|nod|say yes|go along|shut up|keep quiet)|\bi (?:agree|expect|guess|suppose|did it|give (?:in|up)|surrender|lose)\b/giu;
const OWN = /\bi(?:['’]?(?:m|ll|ve|d))?\b|\bmy (?!fault|mistake|bad|stone|mouth)/iu;

/** All sentences in a row that only give in, as one that differs; none where it is only one. */
function asOne(context: RewordContext): readonly Draft[] {
  const { scene } = context;
  const span = runAround(
    context,
    (typed, sentence) =>
      !/\?|\b(?:shout|yell|scream|angry|mad)/iu.test(typed) &&
      !OWN.test(typed.replace(YIELDING, '')) &&
      (NODS.test(typed) || YIELDS.test(typed) || wordedAs(scene, sentence, SURRENDERS).length > 0),
  );
  if (span === null) return [];
  const typed = scene.text.slice(span.start, span.end);
  const what = ABOUT.exec(typed)?.groups?.what;
  const isOne =
    typed.match(/\b(?:right|wrong|correct|say|like|want|decide|agree) (?:about|on) /giu)?.length === 1;
  const { name, plain } = CALLED.exec(typed)?.groups ?? {};
  const called = name ?? plain;
  const about = what === undefined || !isOne ? '' : ` about ${what}`;
  const said = `I don't fully agree${about}, but I don't want to argue${called === undefined ? '' : `, ${called}`}.`;
  return [inPlace(context, 'lightest', said, span)];
}

export default defineRule({
  id: 'appeasing-surrender',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Safran & Muran 2000; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => (meant(scene) ? [] : wordedAs(scene, sentence, SURRENDERS)),
  reword: (context) => [
    ...lightest(context, asYielding(context)),
    ...asOne(context),
    ...withItsQuestion(context, DISAGREES),
    fitted(context, 'lightest', DISAGREES),
    fitted(context, 'fuller', "I'd like us to stop arguing, and I still see [topic] in another way."),
    fitted(context, 'question', 'I need a break from this. Can we go on at [time]?'),
  ],
});
