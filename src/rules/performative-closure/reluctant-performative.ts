import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { fromHere, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { whenOf } from '../../engine/reword/own-words/when.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { NOT_OWED, OWED } from './phrases/owed-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[I guess I should apologise]].', reworded: "I'm sorry." },
    { flag: '[[i suppose i owe u an apology]]' },
    { flag: '[[I was told to apologise]]' },
    { flag: '[[Mum says I have to say sorry]].' },
    {
      flag: '[[suppose i should say sorry for not turning up on thursday]]',
      reworded: "i'm sorry for not turning up on thursday",
    },
    { flag: '[[sorry i guess]]' },
  ],
  silent: [
    'I owe you an apology.',
    "I'd like to apologise for shouting.",
    'Do you think I need to apologise to her?',
    'I suppose the train is late, sorry.',
    'I should have apologised weeks ago.',
    'Nobody told me to say this: I am sorry.',
  ],
};

export const cues: readonly Cue[] = gradedCues(OWED);

/** What it is for: "I suppose I should say sorry for not turning up". */
const FOR =
  /\b(?:sorry|soz|sry|apologi[sz]e|apologi[sz]ing|apology)(?: (?:to|2|from|2) (?:ya|yo?u|me|you all))?(?: (?:now|at some point|again|or (?:whatever|something)|bro|mate|hun|akka|from me|in person|properly))?(?: from me)?(?:, \p{Lu}\p{Ll}+,)?(?: then| now)? (?<prep>for|about|abt|bout|over) (?<what>(?!whatever\b|what (?!(?:i|we)\b|happened (?:w|at|on|in|to))|any|all\b|every)[^,;.!?]+)(?:$|,)/iu;
const TAIL = / (?:i (?:guess|suppose|spose)|or (?:whatever|something)|then|like|anyway|so)$/iu;

/** "The thing about the tips", "the stuff in the groupchat": a sorry for it alone would be vague. */
const CALLED_WRONG =
  /^(?:the|my|that) (?:\p{Ll}+ )?(?:thing|stuff|business|remark|comment|joke|message|text|post|way|crack) (?!i\b)/iu;

/** The apology with what it is for; nothing where that is not named. */
function named(context: RewordContext): readonly Draft[] {
  const { prep = '', what = '' } = FOR.exec(toItsEnd(context))?.groups ?? {};
  const isTold = what !== '' && what.split(/\s+/).length <= 14 && !/\b(?:if|but|because)\b/iu.test(what);
  if (!isTold) return [];
  const said = what.replace(TAIL, '').trim();
  const place = fromHere(context, matchSpan(context));
  const whole = [
    `I'm sorry ${prep === 'for' ? 'for' : 'about'} ${said}.`,
    ...(CALLED_WRONG.test(said) ? [`${capital(said)} was wrong, and I'm sorry.`] : []),
  ];
  return whole.map((standard) => fitted(context, 'lightest', standard, place));
}

export default defineRule({
  id: 'reluctant-performative',
  family: 'performative-closure',
  severity: 1,
  source: 'Fraser 1981; Owen 1983; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    return sentenceSays(here, NOT_OWED) || here?.asked === true ? [] : gradedIn(scene, sentence, OWED);
  },
  reword: (context) => [
    ...named(context),
    ...lightest(context, "I'm sorry.", `I'm sorry I ${blank('what I did')}${whenOf(context)}.`),
    fitted(context, 'fuller', `I owe you an apology. I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'question', 'I owe you an apology. Is now a good time?'),
  ],
});
