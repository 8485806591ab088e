import { blank } from '../../engine/blanks.ts';
import { claimed } from '../../engine/features/defence.ts';
import { matched, toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { sorrily } from '../../engine/reword/draft/sorrily.ts';
import { whollySorry } from '../../engine/reword/draft/wholly.ts';
import { asSmall } from '../../engine/reword/own-words/deeds/excused.ts';
import { asOnly } from '../../engine/reword/own-words/deeds/small-deeds.ts';
import { asOverDeed } from '../../engine/reword/own-words/feelings/seen.ts';
import { upsetAbout } from '../../engine/reword/own-words/feelings/upset-about.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/not-a-big-deal.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[It's really not that deep]], Jo.",
      reworded: "It seemed small to me, and I can see it wasn't to you. I'm sorry, Jo.",
    },
    { flag: '[[it was only one party]], come on' },
    { flag: "Honestly, [[it's not the end of the world]]." },
    { flag: "[[you're upset over something so small]]" },
    { flag: '[[I was only ten minutes late]], you know me' },
  ],
  silent: [
    "No worries at all, it's not a big deal.",
    'It was a big deal, and I treated it as if it were nothing.',
    "It's only a ten minute walk from mine.",
    'Is it a big deal if I come at nine?',
    "It's just a cold, I'm fine.",
  ],
};

export const cues = gradedCues(WORDINGS);

const GRAVE =
  /\b(?:drunk|slept with|sleep with|one night|affair|cheat(?:ed|ing)|kiss(?:ed|ing)?|hit|slapp?(?:ed)?|punch(?:ed)?|stole|pregnan\w+|miscarriage|died|funeral)\b/i;

/** A condition of a demand, or the writer's own hardship: the writer made nothing of theirs small. */
const NOT_MADE_SMALL =
  /^if it['’]?s nothing\b|\bit['’]?s nothing,? right\b|\bwe were fine\b|\bi['’]?m fine\b/i;
/** "I'm fine. It's nothing. Forget I said it": the writer makes a hurt of their own small. */
const OWN_HURT =
  /\b(?:i['’]?m (?:fine|ok|okay|grand|alright|all right)|do(?:n['’]?t| not) mind me|never ?mind me|(?:forget|nvm|never ?mind)(?: that)? i (?:said|mentioned|asked|brought|told|spoke)|pretend i)\b/iu;
/** "It's forty quid": a price, and nothing small. */
const PRICE =
  /^(?:it|that|this|they)(?:['’]?s| is| was| are|['’]?re) (?!only|just|like|barely|about|merely)(?:[\p{L}\d-]+ ){1,3}(?:quid|pounds?|euros?|dollars?|bucks|p|pence|cents)$/iu;
/** What befell them, and was no deed of the writer's. */
const SUFFERED =
  /\b(?:stroke|cancer|tumou?r|heart attack|diagnosis|chemo\w*|stillb\w+|miscarriage|redundan\w+)\b/i;

const asSmallThing = (thing: string | null): string | null =>
  thing === null ? null : `${capital(thing)} seemed a small thing to me, and I can see it wasn't to you.`;

/** "It was a little mistake only", among other things in its sentence. */
const SLIP =
  /^(?:it|that|this)(?:['’]?s| is| was)(?: only| just)* (?:an? |one |such an? )?(?:very |only )?(?:small|little|tiny|minor|silly|simple|honest)? ?(?<slip>mistake|error|slip|oversight)(?: only| though| that is all)?$/iu;

/** A mistake stays one, whoever made it: its size goes. */
function slip(context: RewordContext): readonly Draft[] {
  const what = SLIP.exec(matched(context))?.groups?.slip;
  const a = /^[eo]/i.test(what ?? '') ? 'an' : 'a';
  return what === undefined
    ? []
    : [inPlace(context, 'lightest', `It was ${a} ${what.toLowerCase()}, and I see it mattered to you.`)];
}

export default defineRule({
  id: 'not-a-big-deal',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Schumann 2018; Tedeschi & Riess 1981',
  cues,
  find: (scene, sentence) => claimed(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    const typed = toItsEnd(context);
    // "If it's nothing, show me", "we were fine, you never asked", "you've had a stroke, not a tragedy".
    if (NOT_MADE_SMALL.test(typed) || SUFFERED.test(typed) || PRICE.test(typed)) return [];
    if (OWN_HURT.test(context.scene.text) && /\bnothin(?:g|['’])?\b|\bnowt\b|\bdeal\b/iu.test(typed))
      return [];
    // Nobody says of these that they seemed small.
    if (GRAVE.test(context.scene.text))
      return [
        fitted(context, 'lightest', "I hurt you, and I'm sorry."),
        fitted(context, 'fuller', `I ${blank('what I did')}. I hurt you, and I'm sorry.`),
        fitted(context, 'question', 'What has this done to you?'),
      ];
    return [
      ...whollySorry(context, asOverDeed(typed)),
      ...lightest(context, asOnly(typed), asSmall(typed) ?? asSmallThing(upsetAbout(typed))),
      ...slip(context),
      ...sorrily(context, "It seemed small to me, and I can see it wasn't to you"),
      fitted(
        context,
        'fuller',
        "It seemed small to me, and I can see it wasn't to you. I'm sorry I waved it away.",
      ),
      fitted(context, 'question', 'What did it mean to you?'),
    ];
  },
});
