import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { inFun } from '../../engine/features/fun.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { clauseAt, hitClauses, reported } from '../../engine/find.ts';
import { fromHere, matched, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { asSaidMyself, eventsIn } from '../../engine/reword/own-words/deeds/doer.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays, sentenceSays } from '../../engine/wording/saying.ts';
import { DOER_NAMED, DOERLESS, ELSEWHERE, REGRETS, UNSIGNED, WRONGED } from './phrases/doerless.ts';
import { doneWith, isVague, NOT_MINE, ownedOf, settingOf, vaguely } from './phrases/doers.ts';
import { PITIED } from './phrases/regret.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Mistakes were made]].', reworded: "I made a mistake, and I'm sorry." },
    { flag: '[[some hurtful things were said last night]]' },
    { flag: '[[the words just came out]], sorry' },
    { flag: '[[Your trust has been broken]].' },
    { flag: 'Sorry, [[lines should never have been crossed]].' },
    {
      flag: '[[Feelings were trampled on]], sorry.',
      reworded: "I hurt your feelings, and I'm sorry.",
    },
    { flag: '[[Tempers flared last night]].' },
    { flag: '[[There was some shouting]]. Apologies.' },
    { flag: '[[Things escalated]].' },
    { flag: '[[What was said was said]].' },
    { flag: '[[Sorry it came to this]].' },
    { flag: "[[I'm sorry your heart got broken]]." },
    { flag: '[[sorry it all got out of hand]]' },
  ],
  silent: [
    'I made a mistake.',
    "things were said and I'm the one who said them, I'm sorry",
    'mistakes were made in the 2019 audit, see page 4',
    'No mistakes were made.',
    'Sorry that happened to you on the train, did you get home?',
    'The cake was made by Ana.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(DOERLESS),
  ...gradedCues(WRONGED),
  { here: ['#Misdeed', '#DoneWrong', 'was were got been gotten being getting'] },
];

/** Clauses that nobody else is reported to say. */
const ownWords =
  (scene: Scene) =>
  ({ sentence, from }: Match): boolean => {
    const first = clauseAt(scene, sentence, from);
    return first !== undefined && !reported(scene, first);
  };

export default defineRule({
  id: 'agentless-passive',
  family: 'performative-closure',
  severity: 2,
  source: 'Battistella 2014; Bohner 2002; Zhou, Smith & Lee 2021',
  cues,
  // The passive in all its tenses: "things have really been said", "lines should never have been crossed".
  patterns: [
    '#Misdeed #Adverb{0,2} (was|were|got|been|gotten|being|getting) #Adverb{0,2} #DoneWrong',
    '#Misdeed #Adverb{0,2} (has|have|had|could|should) #Adverb? (not|never)? #Adverb? have? been #Adverb? #DoneWrong',
  ],
  find: (scene, sentence, hits) => {
    const here = scene.sentences[sentence];
    if (here === undefined || here.asked || sentenceSays(here, ELSEWHERE)) return [];
    if (messageSays(scene, DOER_NAMED) || ownsAct(scene)) return [];
    // What is deplored as the other's hurt is told by another rule.
    if (gradedIn(scene, sentence, PITIED).length > 0) return [];
    const sorry = scene.sentences.some(({ tags }) => tags.has('Apology'));
    const regretted = sorry || sentenceSays(here, REGRETS);
    const wronged = regretted ? gradedIn(scene, sentence, WRONGED) : [];
    if (wronged.length > 0) return wronged;
    // "Things escalated" alone may be a tale; "mistakes were made" is none, and beside a regret any stands in the place of an apology.
    const worded = gradedIn(scene, sentence, DOERLESS);
    const doerless = worded.length > 0 ? worded : hitClauses(scene, sentence, hits).filter(ownWords(scene));
    return doerless.map((match) =>
      regretted || (sentenceSays(here, UNSIGNED) && !inFun(scene, sentence))
        ? match
        : { ...match, severity: 1 },
    );
  },
  reword: (context) => {
    const text = plainText(context.scene.sentences[context.match.sentence]);
    if (NOT_MINE.test(text)) return [];
    const typed = matched(context);
    const { start, end } = matchSpan(context);
    const events = eventsIn(typed);
    const owned = ownedOf(text);
    const place = settingOf(typed);
    const myself = asSaidMyself(toItsEnd(context));
    const ends = /^\s*(?:[.!?]|$)/.test(context.scene.text.slice(end));
    return [
      ...(myself === null
        ? []
        : [inPlace(context, 'lightest', myself, fromHere(context, matchSpan(context)))]),
      ...lightest(context, owned, doneWith(typed)),
      ...(events === null
        ? []
        : [
            (events.at === 0 ? fitted : inPlace)(context, 'lightest', `${events.done}, and I'm sorry.`, {
              start: start + events.at,
              end,
            }),
            ...(ends ? [inPlace(context, 'lightest', `${events.done}, and I'm sorry.`)] : []),
          ]),
      ...lightest(
        context,
        place === null ? null : `I'm sorry I ${blank('what I did')} ${place}.`,
        isVague(text, typed) ? vaguely(text) : `I ${blank('what I did')}, and I'm sorry.`,
      ),
      fitted(context, 'fuller', `I ${blank('what I did')}, and you paid for it. I'm sorry.`),
      fitted(context, 'question', `I ${blank('what I did')}. What has it meant for you?`),
    ];
  },
});
