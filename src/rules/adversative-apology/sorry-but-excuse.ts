import { conjunctOf, isAdversative } from '../../engine/adversative.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { ownApologies, spanning } from '../../engine/find.ts';
import { capital, ownWords, withComma } from '../../engine/operations.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "I'm sorry I yelled, [[but I was exhausted]].",
      reworded: "I'm sorry I yelled. I was exhausted, and that's not your fault.",
    },
    { flag: 'sorry [[but work has been mental]]' },
    { flag: 'Sorry. [[But I was under so much pressure]].' },
  ],
  silent: [
    "Sorry, but the kitchen's closed for the night.",
    "I'm sorry I shouted, but you don't have to make this okay for me.",
    "I was worn out, but that's no excuse, and I'm sorry.",
    "Sorry but I can't make it on Friday, I'm on shift.",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#But', '#Circumstance just only not never no'], near: ['#Apology'] },
];

export default defineRule({
  id: 'sorry-but-excuse',
  family: 'adversative-apology',
  severity: 2,
  source: 'Cerulo & Ruane 2014; Schumann 2018; Shaw, Wild & Colquitt 2003',
  cues,
  find: (scene, sentence) =>
    scene.placed(sentence).flatMap((placed) => {
      if (!isAdversative(placed.clause) || conjunctOf(placed.clause) !== 'excuse') return [];
      const apologised = scene.before(placed, 3).some((before) => before.apology?.use === 'own');
      return apologised ? [spanning(placed)] : [];
    }),
  reword: (context) => {
    const { scene, match } = context;
    const excuse = scene
      .placed(match.sentence)
      .find(({ clause }) => clause.from <= match.from && match.from < clause.to);
    if (excuse === undefined) return [];
    const stop = excuse.clause.from === 0 ? '' : '. ';
    const owned = `${stop}${capital(ownWords(scene, excuse))}, and that's not your fault.`;
    return [
      fitted(context, 'lightest', owned, withComma(scene, excuse)),
      fitted(context, 'question', `${stop}How are you after that?`, withComma(scene, excuse)),
    ];
  },
});
