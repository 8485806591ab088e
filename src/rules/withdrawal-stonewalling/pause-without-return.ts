import type { Cue } from '../../engine/cues/cue.ts';
import { aboutPursuits, comesBack } from '../../engine/features/coming-back.ts';
import { despairs } from '../../engine/features/despair.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { PAUSES } from './phrases/refusals.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[I need space]].', reworded: 'I need space. Can we talk at [time]?' },
    { flag: "[[i can't talk about this rn]]" },
    { flag: 'please [[give me some time alone]]' },
  ],
  silent: [
    "I need an hour to calm down. I'll come find you after.",
    'I need space in the freezer.',
    'I need a break, coffee?',
    'Do you need space?',
  ],
};

export const cues: readonly Cue[] = cuesOf(PAUSES, { atMost: 20 });

/** Somebody needs the writer elsewhere, or the two of them go together. */
const NEEDED = /\b(?:not well|ill|hospital|surgery|just us|with me|tea|petrol)\b/;

/** For as long as it takes, or away from the bond itself: nobody can name a time for that. */
const OPEN_ENDED =
  /\b(?:however|as) long (?:as )?(?:it|i|this|that)\b|\bfrom (?:our|this|the) (?:friendship|relationship|marriage)\b|\b(?:we['’]?ll see|dunno|not forever|don['’]?t know how long|idk how long)\b/iu;

/** What forbids, or leaves it open whether one comes back at all. */
const NEVER = /\b(?:do not|don['’]?t|dont|ever|never|when or if|if or when|no idea|no more)\b/iu;

export default defineRule({
  id: 'pause-without-return',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Gottman & Silver 1999; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => {
    if (comesBack(scene) || aboutPursuits(scene, sentence - 1, sentence + 1) || saysAnywhere(scene, NEEDED))
      return [];
    // A pause of somebody in despair is no wall, and asks for care instead.
    if (despairs(scene)) return [];
    return scene.sentences[sentence]?.asked ? [] : wordedAs(scene, sentence, PAUSES);
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const own = context.scene.text.slice(all.start, all.end);
    // "One more word and I'm off": no pause, a price.
    if (/\bone more\b.* and i\b/i.test(own)) return [];
    // What is said of them is no pause.
    if (/^you\b/i.test(own))
      return [fitted(context, 'lightest', 'I need a break from this. Can we talk at [time]?', all)];
    if (OPEN_ENDED.test(context.scene.text))
      return [inPlace(context, 'lightest', `${own}. I'll let you know when I'm ready to talk.`, all)];
    return [
      inPlace(context, 'lightest', `${own}. Can we talk at [time]?`, all),
      inPlace(context, 'fuller', `${own}. I'll be back at [time].`, all),
      ...(NEVER.test(own)
        ? []
        : [inPlace(context, 'lightest', `${own}, and I'll let you know when I'm ready to talk.`, all)]),
      inPlace(context, 'question', `${own}. Is it okay if we go on at [time]?`, all),
    ];
  },
});
