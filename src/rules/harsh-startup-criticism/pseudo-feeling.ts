import { type Clause, holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { spanning } from '../../engine/find.ts';
import { aroundMatch, fromHere, matchSpan } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { fit } from '../../engine/reword/draft/fit.ts';
import { inRegister } from '../../engine/reword/draft/register.ts';
import { speaksForUs } from '../../engine/reword/draft/voice.ts';
import { withoutMaker } from '../../engine/reword/own-words/theirs/maker.ts';
import { asFeltWorry } from '../../engine/reword/own-words/theirs/told.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Register, Span } from '../../engine/types.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { FEELINGS } from './phrases/feelings.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I feel like you don't respect me]].", reworded: "I worry that you don't respect me." },
    { flag: '[[i feel u never try]]' },
    { flag: '[[I feel ignored by you at these dinners]].' },
    { flag: "[[It feels like you're using me]]." },
  ],
  silent: [
    'I feel sad when plans change late.',
    "I feel like you're right about this.",
    'I feel like pizza.',
    'Do you feel like you slept enough?',
    'He feels like a stranger here.',
    "I feel like you're going to love it.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: ['feel feels feeling felt', 'you', 'like that as not never only always just used is are would do'],
    atMost: 40,
  },
  { here: ['feel feels felt feeling', 'by', 'you'] },
  ...gradedCues(FEELINGS),
];

/** What one may feel about somebody without blaming them. */
const GOOD = wordings(`
  right|get_me|really_get|understand|deserve|should|can_do|might|may|home|ready|belong|earned|neighbour|neighbor|miss_you|proud|smash|growing_up|well|explained_it|did_great
  going_to|would|will smash|love|like|enjoy|do|be ~1 $|great|ok|fine|good|it|this|that|so
  here_for_years|only_left|never_left|rest_after|know_me|know_what|need_a|need_to_rest|need_some|could_use|could_do|left_the
`);
/** What is felt "that you …" blames, unless it is kind: a plain description of the other is no feeling. */
const blames = (clause: Clause): boolean =>
  (clause.subject === 'hearer' ||
    (clause.subject === 'hearers' && holds(clause, ['Universal', 'Negative']))) &&
  !clauseSays(clause, GOOD) &&
  (clause.negated || !holds(clause, ['Praise'], clause.restAt));

/** "I feel", "it feels", "feels": the writer's, now. */
const feels = (clause: Clause): boolean =>
  (['sender', 'it', 'zero'].includes(clause.subject) || /\b(?:i|it) (?:\w+ )?feel/.test(textOf(clause))) &&
  says(clause, /^(?:feel|feels|feeling)$/) &&
  !clause.question;

function judge(scene: Scene, placed: Placed): Match | null {
  const { clause } = placed;
  if (!feels(clause)) return null;
  const [next] = scene.after(placed, 1);
  if (next?.sentence !== placed.sentence || next.clause.words[next.clause.from]?.gap !== 'none') return null;
  return blames(next.clause) && !/^(?:and|but|so|when|or|until)$/.test(next.clause.link)
    ? spanning(placed, next)
    : null;
}

/** "I feel", "I'm feeling", "I just get this feeling", "it feels to me". */
const FEELING =
  /\b(?:(?:i['’]?m|im|i|we|it)\b (?:am |just |really |do |sometimes |often |honestly |still |get |got |have |had |this |that |the |a )*)?fe(?:el(?:s|ing)?|lt)\b/giu;

/** What a rewording replaces: from "I feel" on, so that what was said before it stays. */
function fromFeeling(context: RewordContext): Span {
  const { scene, match } = context;
  const around = aroundMatch(context);
  const { start } = scene.span(match.sentence, 0, 1);
  const last = matchSpan(context).end;
  const felt = [...scene.text.slice(start, last).matchAll(FEELING)];
  const from = matchSpan(context).start - start;
  const at = (felt.find(({ index, 0: words }) => index + words.length > from) ?? felt.at(-1))?.index;
  return at === undefined ? around : { start: start + at, end: around.end };
}

/** "I feel ignored by you at these dinners": the feeling without the doer. */
const BY_YOU =
  /^(?<felt>(?:i|we) (?:\w+ )?(?:feel|felt) (?:\w+ )?\w+(?:ed|ut|nt|ft out)) by (?:you|u)(?: (?:lot|guys|people|all)\b)?(?: (?:and|n|&) (?:your|ur) \w+)?(?! (?:and|n)\b)(?<rest>[^,;.!?]*)$/i;

/** Somebody who is addressed by a title or an office. */
const FORMAL =
  /\b(?:Dr|Mr|Mrs|Ms|Prof(?:essor)?|Sir|Madam|Councillor)\b|\b(?:as|you['’]?re|you are) my (?:manager|boss|supervisor|coach|teacher|landlord)\b/u;

/** "I feel ignored by you at these dinners" as "I feel ignored at these dinners."; null where no feeling is named. */
function withoutDoer(typed: string, register: Register, isFormal: boolean): string | null {
  const { felt, rest = '' } = BY_YOU.exec(typed)?.groups ?? {};
  if (felt === undefined) return null;
  // At work it is told as what was, not as what is felt now, and it has to be clear by whom.
  const told = register === 'work' ? felt.replace(/\bfeel\b/i, 'felt') : felt;
  if ((register === 'work' || isFormal) && rest.trim() === '') return null;
  return `${told.replace(/^i\b/, 'I')}${rest}.`;
}

/** The feeling as a worry, or without its doer; with a "when" that belongs to it. Nothing where it cannot be told so. */
function ownFeeling(context: RewordContext, around: Span): readonly Draft[] {
  const { text } = context.scene;
  const spans = [fromHere(context, around), around];
  return spans.flatMap((span) => {
    const typed = text.slice(span.start, span.end);
    // "Manipulated by you, buying at 9": who buys has to be told.
    const isBare = !/^,? \p{L}+ing\b/iu.test(text.slice(span.end));
    const own =
      asFeltWorry(typed) ?? (isBare ? withoutDoer(typed, context.register, FORMAL.test(text)) : null);
    return own === null ? [] : [inPlace(context, 'lightest', inRegister(own, context.register), span)];
  });
}

/** "I feel you could have told me the size you wanted": what was not known. */
const UNTOLD =
  /\bi (?:just |really )?(?:feel|felt)(?: like| that| as if)? (?:you|u) (?:could|should|might) (?:have|ve|of) (?:at least |also |just )?(?:stated|told (?:me|us)|said|mentioned|specified|given (?:me|us)|let (?:me|us) know|warned (?:me|us)(?: about)?)(?: that| about)? (?=(?:the|your|that|what|which|how|when|where|if|whether|it|there)\b)/iu;

/** "I feel you could have told me the size" as "It would have helped me to know the size". */
function unknown(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const { start } = matchSpan(context);
  const found = UNTOLD.exec(text.slice(start));
  if (found === null || found.index > 0) return [];
  const span = { start, end: start + found[0].length };
  const us = speaksForUs(context.scene) ? 'us' : 'me';
  return [{ kind: 'lightest', span, text: fit(text, span, `It would have helped ${us} to know `) }];
}

export default defineRule({
  id: 'pseudo-feeling',
  family: 'harsh-startup-criticism',
  severity: 1,
  source: 'Rosenberg 2003; Rogers, Howieson & Neame 2018',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence)) return [];
    const found = scene.placed(sentence).flatMap((placed) => judge(scene, placed) ?? []);
    if (found.length > 0 || sentenceSays(scene.sentences[sentence], GOOD)) return found;
    return gradedIn(scene, sentence, FEELINGS);
  },
  reword: (context) => {
    const around = fromFeeling(context);
    return [
      ...unknown(context),
      ...ownFeeling(context, around),
      ...withoutMaker(context),
      fitted(context, 'lightest', 'I felt hurt when [what you did].', around),
      fitted(context, 'fuller', 'I feel [what I felt] when [what you did].', around),
      fitted(context, 'question', 'I feel [what I felt]. Can we talk about it?', around),
    ];
  },
});
