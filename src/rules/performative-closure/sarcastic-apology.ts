import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { fromHere, matched, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { asWanting } from '../../engine/reword/own-words/deeds/excused.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { EARNEST, MOCKED } from './phrases/mock-pleas.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Sorry for caring]].',
      reworded: "I'm annoyed about [what happened], and I don't want to be snide with you.",
    },
    { flag: 'Well [[excuse me for wanting a quiet evening]]' },
    { flag: "[[Sorry I'm not perfect like your brother]]." },
    { flag: "[[Sorry I'm not a mind reader]]." },
    { flag: 'oh [[im sorry did i hurt ur precious feelings]]' },
    { flag: '[[SORRY your highness]]' },
    { flag: "[[I'm sorry, I didn't realise I needed your permission]]." },
    { flag: '[[sorry i dont worship the ground]] u walk on' },
  ],
  silent: [
    'Excuse me, is this seat taken?',
    "I'm sorry I didn't think of your feelings.",
    'sorry for caring so little last month, that was my fault',
    'Pardon me for not writing sooner, I was away.',
    "oh I'm sorry, did I wake you?",
    "I'm sorry, I didn't realise you needed the car today.",
  ],
};

export const cues: readonly Cue[] = gradedCues(MOCKED);

const GRAVE =
  /\b(?:cancer|chemo\w*|tumou?r|dying|death|died|dead|funeral|wake|miscarr\w+|stroke|hospice|stillborn|burying|buried|biopsy|overdose|suicid\w+)\b/i;

/** What may be earnest alone mocks beside an eye-roll. */
const ROLLED = /🙄|😒|👏|\b(?:jeez|i guess|god forbid|wow)\b/i;

/** "Sorry ok, can we just have a nice evening now": an evening is asked for, and nothing mocked. */
const PLAN =
  /\bcan we (?:just |please |pls )?(?<act>(?:have|enjoy|watch|eat|make) (?!this\b|that\b|it\b)[^,;.!?]+?)(?: now| please| ok)?$/i;

/** "Sorry, your majesty, that the naan was cheap": the complaint that is mocked, told plainly. */
const MOCKED_THAT = /^[^.!?]*?, (?:your )?\p{L}+, that (?<told>(?!you\b|u\b)[^,;.!?]+)$/iu;

/** ". I'll know better for the seventieth": the resolve in mockery, right after it, and the name that is called before it. */
const RESOLVED =
  /^(?<called>, ?\p{Lu}\p{Ll}+)?[.!…\s]+(?:and )?(?:next time )?(?:i['’]?ll|i will|ill|i wo ?n['’]?t|wo ?n['’]?t) (?:make (?:that|the same) mistake|know (?:better|not to)|remember|make sure|be sure|try (?:and |to )?(?:not )?(?:be|care)|not (?:bother|care)|happen again|keep (?:it|that) in mind|(?:never|not) (?:ask|want|care))\b(?! (?:next time )?than)[^.!?\n]*/iu;
/** One more of the kind: "Sorry for being such hard work." */
const AGAIN = /^(?:, ?\p{Lu}\p{Ll}+)?[.!…\s]+(?:and )?(?:so )?(?:sorry|pardon|excuse|forgive)\b/iu;

/** "I wanted a quiet evening, and that matters to me.": what is wished for in mockery said plainly, with the resolve after it. */
function wished(context: RewordContext): readonly Draft[] {
  const wanted = asWanting(toItsEnd(context), true);
  if (wanted === null || !/^I (?:wanted|needed|hoped|expected)\b/.test(wanted)) return [];
  const { start, end } = fromHere(context, matchSpan(context));
  const after = context.scene.text.slice(end);
  if (AGAIN.test(after)) return [];
  const found = RESOLVED.exec(after);
  const said = `${wanted}, and that matters to me${found?.groups?.called ?? ''}.`;
  return [inPlace(context, 'lightest', said, { start, end: end + (found?.[0].length ?? 0) })];
}

export default defineRule({
  id: 'sarcastic-apology',
  family: 'performative-closure',
  severity: 3,
  mocks: true,
  source: 'Goffman 1971; Culpeper 1996',
  cues,
  find: (scene, sentence) => {
    if (messageSays(scene, EARNEST)) return [];
    const rolled = ROLLED.test(scene.text);
    return gradedIn(scene, sentence, MOCKED).map((match) =>
      match.severity === 1 && rolled ? { ...match, severity: 2 } : match,
    );
  },
  reword: (context) => {
    const typed = toItsEnd(context);
    // Annoyed is no word for a death in the family.
    if (GRAVE.test(typed)) return wished(context);
    const plan = PLAN.exec(matched(context))?.groups?.act;
    if (plan !== undefined)
      return [inPlace(context, 'lightest', `I'm sorry. I'd like us to ${plan.trim()}.`)];
    const told = MOCKED_THAT.exec(typed)?.groups?.told;
    if (told !== undefined) {
      const whole = fromHere(context, matchSpan(context));
      return [
        inPlace(
          context,
          'lightest',
          `${capital(told)}, and I'm annoyed right now. I don't want to be snide with you.`,
          whole,
        ),
      ];
    }
    const wanted = asWanting(typed);
    return [
      ...wished(context),
      ...lightest(
        context,
        wanted === null ? null : `${wanted}, and I'm annoyed right now. I don't want to be snide with you.`,
        `I'm annoyed about ${blank('what happened')}, and I don't want to be snide with you.`,
        "I'm annoyed right now, and I don't want to be snide with you.",
      ),
      fitted(
        context,
        'fuller',
        `I feel hurt about ${blank('what happened')}. I don't want to be sarcastic with you.`,
      ),
      fitted(context, 'question', 'I feel stung right now. Can we slow down?'),
    ];
  },
});
