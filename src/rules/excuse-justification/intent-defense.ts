import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { reported, spanning } from '../../engine/find.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[That was never my intention]].', reworded: "I hurt you, and I'm sorry." },
    { flag: '[[i didnt mean to upset u]], idk why ur crying' },
    { flag: '[[I never meant for you to feel small]]' },
  ],
  silent: [
    "That wasn't my intention, and I can see that it hurt you.",
    "I didn't mean to send you that, wrong chat.",
    "She didn't mean to hurt you.",
    "I didn't mean to wake you, go back to sleep.",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['intention intentions intent', 'my our'] },
  {
    here: [
      '#MeanVerb',
      'not never',
      '#HurtVerb #HurtState #FeelVerb it that this way like anything harm you',
    ],
  },
];

/** Intention denied: "wasn't my intention", "didn't mean to hurt you". */
function deniesIntent(clause: Clause): boolean {
  if (says(clause, /^(?:intention|intentions|intent)$/) && /\b(?:my|our)\b/.test(textOf(clause)))
    return clause.negated || /\b(?:good|pure|best)\b/.test(textOf(clause));
  if (
    !/^(?:mean|intend)$/.test(clause.verb) ||
    !clause.negated ||
    !/^(?:sender|both|zero)$/.test(clause.subject) ||
    clause.imperative
  )
    return false;
  const rest = textOf(clause, clause.restAt);
  if (/^to (?:be )?/.test(rest) && !holds(clause, ['HurtVerb', 'WrongVerb', 'WrongAdj'], clause.restAt))
    return false;
  return (
    /^(?:it|that|this|anything|any (?:harm|offen[cs]e|disrespect)|harm|for|to)\b/.test(rest) &&
    !holds(clause, ['Mundane'], clause.restAt)
  );
}

/** The impact is acknowledged somewhere: then intent beside it is fine (seeds 000 and 003 show that form). */
const seesImpact = (scene: Scene): boolean =>
  scene.sentences.some((_, i) =>
    scene.placed(i).some(({ clause }) => {
      const about =
        clause.subject === 'sender' &&
        /^(?:see|hear|understand|know|realize|get)$/.test(clause.verb) &&
        !clause.negated &&
        !clause.question;
      if (about)
        return /\b(?:hurt|hurtful|felt|landed|upset|upsetting|harsh|pain|weight)\b/.test(
          scene.sentences[i]?.words.map((w) => w.text).join(' ') ?? '',
        );
      return (
        clause.subject === 'sender' &&
        holds(clause, ['HurtVerb'], clause.verbAt) &&
        clause.object === 'hearer' &&
        !clause.negated &&
        clause.link !== 'if'
      );
    }),
  );

const denials = (scene: Scene, sentence: number): readonly Placed[] =>
  scene
    .placed(sentence)
    .filter((placed) => deniesIntent(placed.clause) && !reported(scene, placed) && !placed.clause.question);

export default defineRule({
  id: 'intent-defense',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence) => {
    const found = denials(scene, sentence);
    return found.length > 0 && !seesImpact(scene) ? found.map((placed) => spanning(placed)) : [];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I hurt you, and I'm sorry."),
    fitted(
      context,
      'fuller',
      `I hurt you when I ${blank('what I did')}, and I'm sorry. I didn't want that, and I still did it.`,
    ),
    fitted(context, 'question', 'I can see it hurt. Will you tell me how it landed?'),
  ],
});
