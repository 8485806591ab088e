import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { asserted, turned } from '../../engine/features/turned-blame.ts';
import { matched, typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { asUpsetBy } from '../../engine/reword/own-words/theirs/asked-deed.ts';
import { holdsMatter } from '../../engine/reword/own-words/theirs/disputed.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { TABLES } from './phrases/doubting-their-mind.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[You're imagining things]].",
      reworded: 'I remember it differently, and I believe it felt that way to you.',
    },
    {
      flag: '[[ur actually insane]]',
      reworded: 'i see it differently, and i believe it felt that way to you',
    },
    { flag: "[[It's all in your head]], Jen." },
    { flag: '[[You need your head examined]].' },
    { flag: '[[Your memory is playing tricks on you again]].' },
  ],
  silent: [
    "You're crazy good at darts.",
    "You're not imagining it, I was cold with you.",
    "I'm going mad with this printer.",
    'Do you need help with the boxes?',
    'I must have remembered it wrong.',
  ],
};

export const cues: readonly Cue[] = gradedCues(TABLES);

/** Admired, or laughed about together. */
const FOND =
  /\b(?:love (?:you|it|that)|congrat\w*|congratulations|haha\w*|omg|fair play|well done|respect)\b/;
/** Told of somebody else: "I asked her what planet she was on"; or of oneself. */
const OF_OTHERS = /\b(?:asked|told) (?:him|her|them)\b|\bi (?:must|may|might) have\b/;
/** A gift turned down: "are you mad, you can't pay for all of us". */
const TOO_KIND = /\byou (?:can not|should not|must not|do not have to) (?:\w+ )?(?:pay|buy|carry)\b/;

/** What is doubted is what happened, and not the other's reason. */
const isOfMemory = (context: RewordContext): boolean =>
  /\b(?:imagin|memory|rememb|recall|happen|said|dream|made? (?:it|that|this|things) up|making (?:it|that|this|things) up|in your head|hearing|seeing)/i.test(
    matched(context),
  );

/** "I read it all like a psycho": the writer's own mind. */
const OWN_MIND = /^(?:i|i['’]?ve|i['’]?m)\b(?!.*\b(?:you|u|your|ur|you['’]?re)\b)/iu;

/** True where "it" would lose what is disputed, or seem to mean what was said before. */
const tellsOf = (context: RewordContext, typed: string): boolean => {
  const before = context.scene.sentences[context.match.sentence - 1]?.raw ?? '';
  return holdsMatter(typed.replace(matched(context), ' ')) || holdsMatter(before);
};

/** "Because I never touched it": what a doubt was the reason for stands for itself. */
const BECAUSE = /^[.!?\s]*\b(?:because|bc|cos|cuz) (?=\p{L})/iu;

/** A statement in the place of the match; a "because" after it goes with the question it answered. */
function becauseless(context: RewordContext, standard: string): readonly Draft[] {
  const draft = fitted(context, 'lightest', standard);
  const { text } = context.scene;
  const gap = BECAUSE.exec(text.slice(draft.span.end));
  const next = gap === null ? '' : text.slice(draft.span.end + gap[0].length).charAt(0);
  if (gap === null || draft.text === '') return [draft];
  const end = draft.span.end + gap[0].length + 1;
  const capitals = /^\p{Lu}/u.test(draft.text) ? next.toUpperCase() : next;
  return [{ ...draft, span: { ...draft.span, end }, text: `${draft.text.replace(/\.$/, '')}. ${capitals}` }];
}

/** "A whole film in your head, she is my cousin": the one fact in it. */
const KIN =
  /[^.!?]+?,? (?<who>(?:she|he|they)(?:['’]?s|['’]?re| is| are| was| were) (?:literally |only |just )*(?:my|our) [^,.!?]+)[.!?]*$/iu;

const fond = (scene: Scene): boolean => saysAnywhere(scene, FOND) || /😄|❤|💪|🥂/u.test(scene.text);

export default defineRule({
  id: 'doubting-their-mind',
  family: 'blame-reversal',
  severity: 3,
  darvo: 'deny',
  source: 'Harsey, Zurbriggen & Freyd 2017; Sweet 2019; Stark 2007',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (OF_OTHERS.test(text) || TOO_KIND.test(text)) return [];
    const found = asserted(scene, turned(scene, sentence, TABLES));
    return fond(scene) ? found.map((match) => ({ ...match, severity: 1 as const })) : found;
  },
  reword: (context) => {
    const typed = typedSentence(context);
    if (OWN_MIND.test(typed)) return [];
    const done = asUpsetBy(typed);
    if (done !== null) return [fitted(context, 'lightest', done, wholeSentence(context))];
    const who = KIN.exec(typed)?.groups?.who;
    if (who !== undefined)
      return [
        fitted(context, 'lightest', `I see this differently. ${capital(who)}.`, wholeSentence(context)),
      ];
    const isPast = isOfMemory(context);
    const it = isPast && tellsOf(context, typed) ? blank('what happened') : 'it';
    const mine = `I ${isPast ? `remember ${it}` : 'see it'} differently`;
    return [
      ...becauseless(context, `${mine}, and I believe it felt that way to you.`),
      ...becauseless(context, isPast ? `We remember ${it} differently.` : 'I see this differently.'),
      fitted(
        context,
        'fuller',
        `${mine}. I believe it felt that way to you, and I'd like to hear more of it.`,
      ),
      fitted(context, 'question', 'Can you tell me how it was for you?'),
    ];
  },
});
