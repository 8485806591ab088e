import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { calledIn, priced } from '../../engine/features/trade.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { PRICED } from './phrases/turned-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'll apologise when you do]].", reworded: "I'm sorry I [what I did]." },
    { flag: '[[im not saying sorry until u do]]' },
    { flag: "[[I'd apologise if you admitted it]]." },
    { flag: 'I said sorry, [[now you say it]].' },
    { flag: "I'm sorry. [[You owe me an apology too]]." },
  ],
  silent: [
    "I'll apologise to her when I see her tonight.",
    "When you're ready I'd like to apologise in person.",
    "I'm sorry. You don't owe me anything back.",
    "She said she'll apologise when he does.",
    "If you like, I'll apologise to your mum too.",
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(PRICED),
  { here: ['#Apology regret remorse', '#Hearer yours mine'] },
  {
    here: [
      'turn go first await awaiting waiting hear hearing expect trust yours mine apologize apology sorry owe owed same say likewise admit back start side',
      '#Hearer yours mine i me',
    ],
    near: ['#Apology'],
  },
  {
    here: ['admit own', 'first when once if until unless', 'you', 'i', 'will can might'],
    atMost: 20,
  },
];

/** A bargain in other words, with an apology in reach. */
const bargained = (scene: Scene, sentence: number): readonly Match[] =>
  scene.sentences.slice(Math.max(0, sentence - 2), sentence + 3).some(({ tags }) => tags.has('Apology'))
    ? gradedIn(scene, sentence, PRICED)
    : [];

export default defineRule({
  id: 'counter-conditional-apology',
  family: 'adversative-apology',
  severity: 3,
  source: 'Goffman 1971; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const found = priced(scene, sentence);
    const read = found.length > 0 ? found : calledIn(scene, sentence);
    return read.length > 0 ? read : bargained(scene, sentence);
  },
  reword: (context) => [
    fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}, whatever happens next.`),
    fitted(context, 'question', "I'm hurt too. Can we take turns? You first."),
  ],
});
