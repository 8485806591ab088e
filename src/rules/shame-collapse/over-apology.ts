import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { matched } from '../../engine/reword/draft/around.ts';
import { lightest } from '../../engine/reword/draft/drafts.ts';
import { oneSorry } from '../../engine/reword/own-words/regrets/one-sorry.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[sorry sorry sorry]]', reworded: "i'm sorry i [what I did]" },
    { flag: "[[I'm so sorry, I feel awful, sorry, really sorry]]!" },
    { flag: '[[omg sorry, so sorry, I apologise]]' },
    {
      flag: '[[sorry sorry sorry im so sorry about spilling on your notes, im sorry sorry]]',
      reworded: 'im sorry about spilling on your notes',
    },
    {
      flag: "[[Sorry, sorry, I'm dreadfully sorry, my dog looked at your sandwich]].",
      reworded: "I'm sorry my dog looked at your sandwich.",
    },
  ],
  silent: [
    'Sorry, I missed that. Sorry for the wait.',
    "I'm sorry I lied to you. I'm so sorry. I'm sorry it took me so long to say.",
    "I'm sorry I was late for lunch.",
    'Tell her sorry from me.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#Sorry'], near: ['sorry'], atMost: 30 },
  { here: ['apologize apologies', '#Sorry'], near: ['apologies accept again once'], atMost: 30 },
];

/** Three or more apologies ask for relief rather than give it. */
const MANY = 3;
/** A serious act named, or nothing to do with an apology. */
const NAMED =
  /\b(?:lied|lying|cheat\w*|hit|stole|shouted|screamed|scared|slapp\w*|betray\w*|wrong (?:chat|person|number)|song|tell (?:him|her|them)|said sorry|says sorry|(?:he|she|they) (?:kept|keeps?) saying sorry)\b/;

const apologiesIn = (scene: Scene, sentence: number): readonly number[] =>
  (scene.sentences[sentence]?.words ?? []).flatMap((word, i) =>
    word.tags.has('Sorry') && word.text !== 'my' ? [i] : [],
  );

/** "Sorry for the noise, sorry for the typo": one sorry would lose the other. */
const namesSeveral = ({ scene, match }: RewordContext): boolean => {
  const { start, end } = scene.span(match.sentence, match.from, match.to);
  return (scene.text.slice(start, end).match(/\b(?:for|about|abt) /giu) ?? []).length > 1;
};

export default defineRule({
  id: 'over-apology',
  family: 'shame-collapse',
  severity: 1,
  tells: true,
  source: 'Owen 1983; Schumann & Ross 2010',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, NAMED)) return [];
    const here = apologiesIn(scene, sentence);
    const before = scene.sentences.slice(0, sentence).flatMap((_, i) => apologiesIn(scene, i));
    const later = scene.sentences
      .slice(sentence + 1)
      .some((_, i) => apologiesIn(scene, sentence + 1 + i).length > 0);
    if (later || here.length === 0 || here.length + before.length < MANY) return [];
    const last = scene
      .placed(sentence)
      .findLast(({ clause }) => here.some((at) => at >= clause.from && at < clause.to));
    const from = here.length >= MANY ? 0 : (last?.clause.from ?? 0);
    return [{ sentence, from, to: scene.sentences[sentence]?.words.length ?? 0 }];
  },
  // Spread over sentences, one clear sentence in the place of the last would only be one more.
  reword: (context) =>
    context.match.from > 0 ||
    apologiesIn(context.scene, context.match.sentence).length < MANY ||
    namesSeveral(context)
      ? []
      : lightest(context, oneSorry(matched(context)), `I'm sorry I ${blank('what I did')}.`),
});
