import type { Cue } from '../../engine/cues/cue.ts';
import { matched, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { withItsQuestion } from '../../engine/reword/draft/asked.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
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

export default defineRule({
  id: 'appeasing-surrender',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Safran & Muran 2000; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => (meant(scene) ? [] : wordedAs(scene, sentence, SURRENDERS)),
  reword: (context) => [
    ...lightest(context, asYielding(context)),
    ...withItsQuestion(context, DISAGREES),
    fitted(context, 'lightest', DISAGREES),
    fitted(context, 'fuller', "I'd like us to stop arguing, and I still see [topic] in another way."),
    fitted(context, 'question', 'I need a break from this. Can we go on at [time]?'),
  ],
});
