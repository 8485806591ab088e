import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { brokenDown, softUnaddressed } from '../../engine/features/self-reproach.ts';
import { matched, toItsEnd, typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { forTheDeed } from '../../engine/reword/own-words/deeds/confessed.ts';
import { asWrongOnes } from '../../engine/reword/own-words/feelings/unwanted.ts';
import { keptSorry } from '../../engine/reword/own-words/regrets/one-sorry.ts';
import { CALLED, nextSentence } from '../../engine/reword/proof/next-sentence.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { SOFT, WORDINGS } from './phrases/cant-do-anything-right.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I can't do anything right]].",
      reworded: 'I keep getting things wrong, and I do want to get this right.',
    },
    { flag: '[[nothing i do is ever good enough for u]]' },
    { flag: '[[I always mess everything up]].' },
    { flag: '[[guess im just a failure]]' },
    { flag: "So [[I'm the bad guy now]]." },
    { flag: '[[whatever i say its wrong]]' },
  ],
  silent: [
    'Nothing on this laptop works right now.',
    'I did that wrong and I want to fix it.',
    "I can't get the printer right.",
    'He never gets anything right.',
    'I messed up the date, sorry!',
  ],
};

export const cues: readonly Cue[] = [...cuesOf(WORDINGS), ...cuesOf(SOFT)];

/** Things and skills that go wrong, and a wrong that is owned. */
const ELSEWHERE =
  /\b(?:printer|crossword|sudoku|quiz|puzzle|laptop|code|build|config|regex|recipe|setup|install\w*|ubuntu|wifi|driver|settings|spelling|game|exam|maths?|i did \w+ wrong|lottery|bet|prize|competition|match|raffle|play|panto|film|movie|musical|show)\b/;

/** Measured and found wanting: under it lies being left out. */
const NOT_ENOUGH =
  /\bnot (?:\w+ )?(?:cool|good|smart|fun|posh|clever|pretty|rich|important|interesting) enough\b/i;

/** Said of several, or of the other. */
const NOT_OF_ME = /^(?!.*\b(?:i|i['’]?m|my|me|im|ive)\b)/is;

/** "Wrong flowers, wrong day.", as the sentence of the match or as the next one: what was wrong is heard. */
function wrongOnes(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const all = wholeSentence(context);
  const here = asWrongOnes(typedSentence(context));
  if (here !== null) return [inPlace(context, 'lightest', here, all)];
  const next = nextSentence(text, all.end);
  const listed = next === null ? null : asWrongOnes(text.slice(next.start, next.end).replace(/[.!…]+$/u, ''));
  if (next === null || listed === null) return [];
  const called = CALLED.exec(text.slice(all.end))?.[0] ?? '';
  const said = listed.replace(/\.$/u, `${called}.`);
  return [inPlace(context, 'lightest', said, { start: all.start, end: next.end })];
}

export default defineRule({
  id: 'cant-do-anything-right',
  family: 'shame-collapse',
  severity: 2,
  source: 'Tangney & Dearing 2002; Schumann & Dweck 2014',
  cues,
  find: (scene, sentence) => {
    const clear = softUnaddressed(scene, brokenDown(scene, sentence, WORDINGS, ELSEWHERE));
    if (clear.length > 0) return clear;
    return brokenDown(scene, sentence, SOFT, ELSEWHERE).map((match) => ({ ...match, severity: 1 as const }));
  },
  reword: (context) =>
    NOT_OF_ME.test(matched(context))
      ? wrongOnes(context)
      : [
          ...wrongOnes(context),
          ...forTheDeed(context),
          ...lightest(context, keptSorry(toItsEnd(context))),
          fitted(
            context,
            'lightest',
            NOT_ENOUGH.test(matched(context))
              ? 'I feel left out, and that hurts.'
              : 'I keep getting things wrong, and I do want to get this right.',
          ),
          fitted(
            context,
            'fuller',
            `I got this wrong: I ${blank('what I did')}. I don't want to make it about me.`,
          ),
          fitted(context, 'question', 'This is hard to hear. Which part matters most to you?'),
        ],
});
