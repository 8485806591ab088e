import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { fromHere, matchSpan, toItsEnd, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { withoutSentence } from '../../engine/reword/draft/left-out.ts';
import { scoldedFor } from '../../engine/reword/own-words/theirs/scolded.ts';
import { asRequest } from '../../engine/reword/own-words/wishes/requests.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { LOADED_QUESTIONS, OPEN_QUESTIONS } from './phrases/loaded-questions.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[What is wrong with you]]?',
      reworded: 'That upset me, and I want to understand it.',
    },
    { flag: '[[seriously whats ur problem]]' },
    { flag: "[[Why can't you just wash your plate]]?" },
    { flag: '[[Are you deaf]]? I said Monday.' },
    { flag: '[[What kind of brother forgets a wedding]]?' },
    { flag: '[[How hard is it to send one text]]?' },
    { flag: '[[Who do you think you are]]?' },
  ],
  silent: [
    "What's wrong? You look sad.",
    "What's wrong with you today, are you ok? I'm worried.",
    "Why can't you come on Friday?",
    'How hard is it to learn the harp?',
    'What kind of mother board is that?',
    'Are you mad at me?',
    "What's your problem set due date?",
  ],
};

export const cues: readonly Cue[] = gradedCues(LOADED_QUESTIONS);

/** "Are you deaf?", "do you even read?": not being heard lies under it. */
const UNHEARD =
  /\b(?:are|r) (?:you|u) (?:just |all )?(?:deaf|blind|illiterate)\b|\b(?:listen|listening|hear|read)\b/i;
/** What was done is told in the question: "what kind of father forgets …", "…, leaving the gate open". */
const TELLS =
  /\b(?:kind|sort|type) of (?:an? )?\p{L}+ (?:who |that )?(?!(?:are|is|r|am)\b)(?!(?:does|do|says|say|did|said) (?:that|this|it)(?: to \p{L}+)?\W*$)\p{L}+s?\b|\bthat (?:you|u)['’]?d? |, ?(?!seriously\b)\p{L}{3,}ing\b|\b(?:leav|send|tell|say|do|tak|mak|giv|sell|post|forgett)in(?:g|['’]|(?= )) (?:my|the|our|it|this|that|her|him|me|a)\b/iu;

export default defineRule({
  id: 'whats-wrong-with-you',
  family: 'harsh-startup-criticism',
  severity: 3,
  source: 'Gottman & Silver 1999; Zhang et al. 2018',
  cues,
  find: (scene, sentence) => {
    // Care, or a thing that is asked about, may come with the next sentence.
    if (messageSays(scene, OPEN_QUESTIONS, sentence, sentence + 1)) return [];
    const found = gradedIn(scene, sentence, LOADED_QUESTIONS);
    return found.map((match) => (laughs(scene, sentence) ? { ...match, severity: 1 } : match));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const scolded = scoldedFor(context);
    if (scolded.length > 0) return scolded;
    const asked = fromHere(context, matchSpan(context));
    const request = asRequest(toItsEnd(context));
    const told = TELLS.test(context.scene.text.slice(all.start, all.end));
    const gone = told ? null : withoutSentence(context);
    return [
      ...(request === null ? [] : [fitted(context, 'lightest', request, asked)]),
      ...(gone === null ? [] : [gone]),
      fitted(
        context,
        gone === null ? 'lightest' : 'fuller',
        UNHEARD.test(toItsEnd(context))
          ? "I don't think I was heard."
          : told
            ? 'It upset me that [what you did], and I want to understand it.'
            : 'That upset me, and I want to understand it.',
        all,
        true,
      ),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', all, true),
      fitted(context, 'question', 'Could you [request]?', all, true),
    ];
  },
});
