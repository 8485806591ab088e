import { blank } from '../../engine/blanks.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { answersHurt, seesImpact } from '../../engine/features/reaction.ts';
import { matched, toItsEnd, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { saysSorryBeside, sorrily } from '../../engine/reword/draft/sorrily.ts';
import { wholly, whollySorry } from '../../engine/reword/draft/wholly.ts';
import { asBefallen } from '../../engine/reword/own-words/deeds/befallen.ts';
import { asDeed, asHurtWhen, asItsEffect } from '../../engine/reword/own-words/deeds/intended.ts';
import { asMeantWell } from '../../engine/reword/own-words/deeds/meant-well.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, orGraded } from '../../engine/wording/graded.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { HARMLESS, WORDINGS } from './phrases/intent-defense.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[That was never my intention]].', reworded: "That was hurtful, and I'm sorry." },
    { flag: '[[i didnt mean to upset u]], it was late' },
    { flag: '[[I never meant for you to feel small]]' },
    { flag: "[[It wasn't meant like that]]." },
    { flag: "[[I wasn't trying to embarrass you]]." },
    { flag: '[[My intentions were good]].' },
    { flag: '[[No offence was intended]].' },
    { flag: "[[I'd never hurt you on purpose]], you know that." },
    { flag: "[[that's not how i meant it]]" },
    { flag: "I was asking a question, [[I wasn't trying to insult you]]." },
    { flag: '[[It came from a good place]].' },
  ],
  silent: [
    "That wasn't my intention, and I can see that it hurt you.",
    "I didn't mean to send you that, wrong chat.",
    "She didn't mean to hurt you.",
    "I didn't mean to wake you, go back to sleep.",
    'The intention of clause 7 is clear.',
    "That didn't sound the way I meant it.",
    "It didn't come across how I wanted it to, so let me try again.",
  ],
};

export const cues = gradedCues(WORDINGS);

/** A hurt stands in the sentence, or the message answers one. */
const namesHurt = (scene: Scene, sentence: number): boolean =>
  answersHurt(scene) ||
  /\b(?:hurt|offen[cds]|upset|wound|insult|harm|disrespect|embarrass|humiliat|feel|small)\w*/.test(
    plainText(scene.sentences[sentence]),
  );

/** What was said, not what was done: "I didn't mean it like that". */
const WORDED = /\bmean(?:t)?(?: (?:it|that|this|any|anything|nothing|no|like)\b|$)/i;

export default defineRule({
  id: 'intent-defense',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence) => {
    if (seesImpact(scene) || messageSays(scene, HARMLESS)) return [];
    const denied = orGraded([], scene, sentence, WORDINGS);
    const severity = ownsAct(scene) ? 1 : answersHurt(scene) ? 2 : undefined;
    return severity === undefined ? denied : denied.map((match) => ({ ...match, severity }));
  },
  reword: (context) => {
    const { scene, match } = context;
    const typed = matched(context);
    // Nobody spoke of a hurt: that it could hurt is all that can be said.
    const came = context.register === 'work' ? 'I can see it came across badly' : 'That was hurtful';
    const seen = WORDED.test(typed) ? 'I put that badly' : came;
    const deed = asDeed(toItsEnd(context)) ?? asDeed(typed);
    const impact = deed ?? (namesHurt(scene, match.sentence) ? 'I hurt you' : seen);
    const { start, end } = wholeSentence(context);
    const whole = scene.text.slice(start, end);
    return [
      ...(saysSorryBeside(scene, match) ? [] : lightest(context, asMeantWell(whole))),
      ...wholly(context, asBefallen(whole)),
      ...whollySorry(context, deed ?? asItsEffect(whole) ?? asHurtWhen(toItsEnd(context))),
      ...sorrily(context, impact),
      fitted(
        context,
        'fuller',
        `I hurt you when I ${blank('what I did')}, and I'm sorry. I didn't want that, and I still did it.`,
      ),
      fitted(context, 'question', 'I can see it hurt. Will you tell me how it landed?'),
    ];
  },
});
