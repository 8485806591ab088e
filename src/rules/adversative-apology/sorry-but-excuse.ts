import { conjunctOf, isAdversative } from '../../engine/adversative.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { spanning } from '../../engine/find.ts';
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
    { flag: "I apologise, [[however that's not what I said]]." },
  ],
  silent: [
    "Sorry, but the kitchen's closed for the night.",
    "I'm sorry I shouted, but you don't have to make this okay for me.",
    "I was worn out, but that's no excuse, and I'm sorry.",
    "Sorry but I can't make it on Friday, I'm on shift.",
    "Sorry, but I didn't get the second page of the scan.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      '#But just said',
      '#Circumstance just only not never no had meant have',
      '#Sender it that this #Circumstance',
    ],
    near: ['#Apology'],
  },
];

export default defineRule({
  id: 'sorry-but-excuse',
  family: 'adversative-apology',
  severity: 2,
  source: 'Cerulo & Ruane 2014; Schumann 2018; Shaw, Wild & Colquitt 2003',
  cues,
  find: (scene, sentence) =>
    scene.placed(sentence).flatMap((placed) => {
      if (!isAdversative(placed.clause)) return [];
      const kind = conjunctOf(placed.clause);
      if (kind !== 'excuse' && kind !== 'correction') return [];
      const apologised = scene.before(placed, 3).some((before) => before.apology?.use === 'own');
      const [next] = scene.after(placed, 1);
      const ownedNext = next !== undefined && conjunctOf(next.clause) === 'care';
      return apologised && !ownedNext ? [spanning(placed)] : [];
    }),
  reword: (context) => {
    const { scene, match } = context;
    const excuse = scene
      .placed(match.sentence)
      .find(({ clause }) => clause.from <= match.from && match.from < clause.to);
    if (excuse === undefined) return [];
    const stop = excuse.clause.from === 0 ? '' : '. ';
    const place = withComma(scene, excuse);
    const question = fitted(context, 'question', `${stop}How are you after that?`, place);
    if (conjunctOf(excuse.clause) !== 'excuse')
      return excuse.clause.from === 0 ? [question] : [{ kind: 'lightest', span: place, text: '' }, question];
    const owned = `${stop}${capital(ownWords(scene, excuse))}, and that's not your fault.`;
    return [fitted(context, 'lightest', owned, place), question];
  },
});
