import type { Cue } from '../../engine/cues/cue.ts';
import { matched, toItsEnd, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { fit } from '../../engine/reword/draft/fit.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { messageSays, sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { DUE } from './phrases/pardons.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You have to forgive me]].', reworded: "I'm sorry, and you don't have to forgive me." },
    { flag: '[[just forgive me already]]' },
    { flag: "[[Why can't you just forgive me]]?" },
    { flag: '[[I need you to say you forgive me]].' },
    { flag: "I've apologised, [[the least you can do is accept my apology]]." },
    { flag: '[[You owe me another chance]].' },
  ],
  silent: [
    "You don't have to forgive me.",
    'I hope you can forgive me one day, no rush.',
    'Forgive me for asking, is it Thursday?',
    'Please forgive the delay in replying.',
    "I'm not asking you to forgive me.",
    'Will she forgive me?',
  ],
};

export const cues: readonly Cue[] = cuesOf(DUE);

/** Left to the other one's own time and will. */
const GENTLE = wordings(`
  not have|need|asking|expect|deserve|owe|sure_you
  never expect
  nobody has to
  no need|rush|hurry
  whenever|someday|some_day|one_day|in_your_own_time|all_the_time
  when you are ready
  whether
  if you can|want|ever
  would understand if
  i would love to
  hope in time
  owe me nothing
  dealt with years ago
`);
/** A courtesy, or about somebody else. */
const COURTEOUS = wordings(`
  forgive me i|if|as|but|sir|madam|dear
  forgive me for not|the|#Gerund
  forgive the|my|part|people|yourself !mistake|way
  forgive|forgiving himself|herself|themself|themselves
`);
/** What a bank, a teacher or a mother forgives or says, with no word of the writer after it. */
const TOLD =
  /\b(?:loan|debt|bank|typos?|mess|delay|spelling|mum|mam|dad|grandmother) (?:\w+ )*(?:said|says|keeps|forgiv\w+)\b(?!.* me\b)/;

/** Forgiveness asked for somebody else. */
const OTHERS = /\bforgiv(?:e|en|ing) (?:him|her|them|your \w+)\b(?!.*\bforgive me\b)/;

/** "Let it go": time is asked of them, and no pardon. */
const LET_GO = /\b(?:let (?:it|this|that) go|move on|get over)\b/i;

/** "You're my best mate so you gotta": what they are to the writer is no reason, and is worth saying. */
const BOND =
  /\b(?<bond>(?:you(?:['’]?re| are)|(?:yo)?ur) my (?:(?:best|oldest|only|closest|dearest) )?(?:mate|friend|bff|bestie|pal|buddy|brother|sister|sis|bro|cousin))\b/i;

/** What they are to the writer, and that they owe nothing; null where no bond is named. */
function asBond(typed: string): string | null {
  const bond = BOND.exec(typed)?.groups?.bond?.replace(/^(?:you(?:['’]?re| are)|(?:yo)?ur)/i, "You're");
  return bond === undefined ? null : `${bond}, and you don't have to forgive me.`;
}

/** "You have to forgive me about the money before Sunday": what for, and by when. */
const FORGIVEN =
  /\bforgiv(?:e|en|ing) me(?: now| already)?(?<for> (?:about|for|over) (?!(?:once|all|good|god)\b)[^,;.!?]+?)?(?<by> (?:before|by(?! now\b)|in time for|this|until) [^,;.!?]+)?(?=[,;.!?]|$| (?:so|because|cos|but|and|it['’]?s)\b)/iu;

/** "For what I said about your son": told by the writer. */
const TOLD_OF = /^ for what i (?:said|did|wrote|told|called|put|sent|posted)\b/iu;

/** That they owe nothing, with what it is about and when; null where neither is said. */
function asFreed(typed: string): string | null {
  const { for: about, by } = FORGIVEN.exec(typed)?.groups ?? {};
  if (
    (about ?? by) === undefined ||
    (!TOLD_OF.test(about ?? '') && /\b(?:you|u|i)\b/iu.test(`${about}${by}`))
  )
    return null;
  const sorry =
    about?.replace(/^ over/iu, ' about').replace(/^ for(?! (?:\p{L}+ing|what i)\b)/iu, ' about') ?? '';
  return `I'm sorry${sorry}, and you don't have to forgive me${by ?? ''}.`;
}

/** "I think you're obliged to forgive me by now", "it's about time you forgave me": the clause that demands. */
const DEMANDED =
  /(?:\b(?:i (?:really |honestly |do )?(?:think|feel|believe|reckon|expect) (?:that )?)?(?:(?:you|u)(?:['’]?re| are|r)? (?:now )?(?:obliged|bound|supposed|meant|expected|required|duty[- ]bound) to (?:forgive|pardon) me|(?:it['’]?s|it is|its) (?:about |high |well past )?time (?:that )?(?:you|u) (?:forgave|pardoned) me|(?:it['’]?s|it is|its) (?:only )?(?:reasonable|fair|right)(?: now)? (?:to expect you to forgive|that you forgive|for you to forgive) me|(?:you|u) to forgive me))(?: (?:by now|now|already|at this point))?/iu;

/** The demand as a hope, in its own place: "… and I hope you can forgive me one day." */
function asHope(context: RewordContext): readonly Draft[] {
  const all = wholeSentence(context);
  const found = DEMANDED.exec(context.scene.text.slice(all.start, all.end));
  if (found === null) return [];
  const start = all.start + found.index;
  const span = { start, end: start + found[0].length };
  return [
    { kind: 'lightest', span, text: fit(context.scene.text, span, 'I hope you can forgive me one day') },
  ];
}

export default defineRule({
  id: 'demand-forgiveness',
  family: 'pressure-boundary',
  severity: 3,
  source: 'Lewicki, Polin & Lount 2016; Winteraven, Relational Healing Begins with Repair',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (sentenceSays(here, GENTLE) || sentenceSays(here, COURTEOUS) || TOLD.test(plainText(here))) return [];
    const severity: Severity = messageSays(scene, GENTLE) ? 1 : 3;
    return wordedAs(scene, sentence, DUE).map((match) => ({ ...match, severity }));
  },
  reword: (context) => {
    if (OTHERS.test(plainText(context.scene.sentences[context.match.sentence])))
      return [fitted(context, 'lightest', "You don't have to forgive anyone before you are ready.")];
    return [
      ...lightest(context, asBond(matched({ ...context, match: { ...context.match, from: 0 } }))),
      ...(LET_GO.test(matched(context))
        ? lightest(context, 'Take the time you need.')
        : lightest(
            context,
            asFreed(toItsEnd(context)),
            "I'm sorry, and you don't have to forgive me.",
            "You don't have to forgive me.",
          )),
      ...asHope(context),
      fitted(context, 'fuller', "I'm sorry. You don't have to forgive me, or answer."),
    ];
  },
});
