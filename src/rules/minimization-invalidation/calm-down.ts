import { unlessHarmless } from '../../engine/features/defence.ts';
import { fromHere, matched, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { beforeNext, fitted } from '../../engine/reword/draft/drafts.ts';
import { fit } from '../../engine/reword/draft/fit.ts';
import { wholly, whollySorry } from '../../engine/reword/draft/wholly.ts';
import { asOnlyDone } from '../../engine/reword/own-words/deeds/told-deeds.ts';
import { asHeardOut } from '../../engine/reword/own-words/feelings/seen.ts';
import { bareAct } from '../../engine/reword/own-words/wishes/requests.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/calm-down.ts';

export const examples: Examples = {
  flags: [
    { flag: 'Look, [[just calm down]].', reworded: 'Look, I want to hear you out.' },
    { flag: '[[can u chill out pls]]? it was one text' },
    { flag: '[[You need to relax]], Priya.' },
    { flag: '[[Keep your hair on]], I said I would pay.' },
    { flag: "[[I'll talk to you when you've calmed down]]." },
    { flag: '[[take a breath]]' },
    { flag: '[[Calm down and send me the plan]].', reworded: 'Please send me the plan.' },
    { flag: '[[chill out Marta]]', reworded: 'i want to hear you out, Marta' },
  ],
  silent: [
    'The baby has calmed down at last.',
    'Relax your wrist before the backhand.',
    'Chill at ours on Friday? Bring nothing.',
    "It's your day off, just relax and enjoy it.",
    'Call me when things settle down at the clinic.',
  ],
};

export const cues = gradedCues(WORDINGS);

/** "Calm down and send me the file": what is asked for beside the calm. */
const ASKED_FOR =
  /\b(?:down|out|chill|relax|breath|breathe|off|on)(?: a bit| a sec| for a (?:sec|second|minute|moment))?,? (?:and|then) (?:then )?(?:please )?(?<act>\p{L}+(?: \p{L}+)?)/iu;

/** "Take a breath and settle": more of the same calm. */
const CALM =
  /^(?:settle|breathe?|relax|chill|calm|cool|think|sit|stop|listen|reflect|unwind|simmer|count)\b/iu;

/** "Calm down and send me the file" as "Please send me the file."; nothing where nothing is asked for. */
function askedFor(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const { start, end } = fromHere(context, matchSpan(context));
  const found = ASKED_FOR.exec(text.slice(start, end));
  const act = found?.groups?.act ?? '';
  if (
    found === null ||
    CALM.test(act) ||
    (bareAct(act) === null && !/^read\b(?! (?:it|that|this|again)\b)/i.test(act))
  )
    return [];
  const span = { start, end: start + found.index + found[0].length };
  return [{ kind: 'lightest', span, text: fit(text, span, `Please ${act}`) }];
}

/** What one will do, or did, told in the same breath, as a sentence of its own: "deep breaths princess I'll pay you back". */
function ownApart(context: RewordContext): readonly Draft[] {
  const { start } = matchSpan(context);
  const before = PROMISED.exec(matched(context))?.groups?.before;
  if (before === undefined) return [];
  const span = { start, end: start + before.length };
  return [beforeNext(context, 'lightest', 'I want to hear you out.', span)];
}

/** A promise that nothing but an order to calm down stands before. */
const PROMISED =
  /^(?<before>(?:[^\s,;.!?]+ ){1,5}?[^\s,;.!?]+(?<!\b(?:that|if|when|what|how|until|till|before|because|cos|like|as|than|or|and|n|but|so))) (?:i['’]?ll|i will) (?!(?:not|never|be|talk|speak|listen|leave|hang|block|go)\b)\p{L}+/iu;

export default defineRule({
  id: 'calm-down',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Gottman & Silver 1999; Shenk & Fruzzetti 2011',
  cues,
  find: (scene, sentence) => unlessHarmless(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => [
    ...askedFor(context),
    ...ownApart(context),
    ...whollySorry(context, asOnlyDone(toItsEnd(context))),
    ...wholly(context, asHeardOut(toItsEnd(context))),
    fitted(context, 'lightest', 'I want to hear you out.'),
    fitted(context, 'fuller', "I'm getting tense too. I want to hear you, can we slow down?"),
    fitted(context, 'question', 'Would a short break help us both?'),
  ],
});
