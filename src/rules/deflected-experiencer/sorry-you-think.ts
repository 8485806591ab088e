import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { regrets } from '../../engine/reword/draft/regrets.ts';
import { asFelt } from '../../engine/reword/own-words/regrets/felt.ts';
import { asImpression, asKind, asReason } from '../../engine/reword/own-words/regrets/readings.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { NOT_OURS, THEIR_VIEW } from './phrases/deflections.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry you think I'm selfish]].", reworded: "I'm sorry I [what I did]." },
    { flag: '[[sorry u see it like that]]' },
    { flag: "[[Sorry that's what you think of me]]." },
    { flag: '[[I am sorry you view me as careless]], truly.' },
  ],
  silent: [
    "I'm sorry, do you think it's too late to ring?",
    "Sorry I let you think I didn't care.",
    "I'm sorry you think the room is too cold, I'll turn the heating up.",
    'Sorry, I see it the same way.',
  ],
};

export const cues: readonly Cue[] = gradedCues(THEIR_VIEW);

/** An opinion of what one is, and no deed in it: nobody gave reason for that. */
const OF_CHARACTER =
  /\b(?:consider|find|see|view|regard|think of|perceive) me\b|\b(?:think|believe|reckon|feel|feel like|that) (?:i['’]?m|i am|im) (?!\p{L}+ing\b)(?!.*\b(?:for|because|when|after|since|who\p{L}*)\b)|\bin (?:your|ur) (?:eyes|estimation|mind|opinion|book)\b/iu;

/** "Sorry you have me down as some kind of miser". */
const ASCRIBED =
  /\b(?:(?:ha(?:ve|d)|got|put) me down (?:as|for)|(?:take|took|taken) me for|(?:cast|paint(?:ed)?) me as) (?:an? |some (?:kind|sort) of (?:an? )?)(?<what>[\p{L}'’-]+(?: (?!(?:now|then|too|lol|tbh)\b)[\p{L}'’-]+)?)(?=(?: (?:now|then|too|lol|tbh))?\s*(?:[.,;!?]|$))/iu;

/** What the other takes the writer for, as how it came across: "I'm sorry I came across as a miser."; else null. */
function ascribed(typed: string): string | null {
  const what = ASCRIBED.exec(typed)?.groups?.what;
  return what === undefined
    ? null
    : `I'm sorry I came across as ${/^[aeiou]/iu.test(what) ? 'an' : 'a'} ${what}.`;
}

export default defineRule({
  id: 'sorry-you-think',
  family: 'deflected-experiencer',
  severity: 2,
  source: 'Schumann 2018; Goffman 1971',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    return here?.asked === true || sentenceSays(here, NOT_OURS) ? [] : gradedIn(scene, sentence, THEIR_VIEW);
  },
  reword: (context) => [
    ...regrets(
      context,
      asFelt(context),
      asReason(toItsEnd(context)),
      asKind(toItsEnd(context)),
      ...asImpression(toItsEnd(context)),
      ascribed(toItsEnd(context)),
    ),
    ...lightest(
      context,
      OF_CHARACTER.test(toItsEnd(context))
        ? `I'm sorry I ${blank('what I did')}.`
        : "I'm sorry I gave you reason to think that.",
    ),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. I can see why it looks that way to you.`),
    fitted(context, 'question', 'What did I do that made you see it this way?'),
  ],
});
