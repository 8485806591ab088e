import { blank } from '../../engine/blanks.ts';
import { type Clause, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { type Deflected, deflections, reactionNoun } from '../../engine/features/deflected.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { misreads } from '../../engine/features/hurt.ts';
import { ownApologies, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { THEIR_READING } from './phrases/deflections.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry you took that so personally]].', reworded: "I'm sorry I said it that way." },
    { flag: '[[im sorry u misread my message]], it was friendly' },
    { flag: "[[I'm sorry you got the wrong idea about the trip]]." },
    { flag: "I'm sorry. [[You took it completely out of context]]." },
    { flag: "[[sorry you can't take a joke]]" },
  ],
  silent: [
    'Sorry you took the long way round, the bridge was shut.',
    "I'm sorry I misunderstood you.",
    "I'm sorry, I put that badly.",
    'I think we misread each other, sorry, can we start again?',
    'Sorry you heard it from Tom before you heard it from me.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(THEIR_READING),
  {
    here: [
      '#MisreadIdiom #TakeVerb #MisreadVerb hear heard received got get gotten handle have wrong understood chose choose decided see saw missed made make turned turn let pick picked came misreading misunderstanding interpretation perceive perceived reading interpreted construed interpreting',
      '#Hearer',
    ],
    near: ['#Apology'],
  },
];

const JOKE =
  /\b(?:take|handle|get|see|appreciate|accept) (?:a |the |any |my |some )?(?:joke|jokes|banter|humou?r|criticism|feedback|honesty|truth|compliment|teasing|constructive|it)\b/;

/** "sorry for your misreading of my mail". */
const MISREADING =
  /\b(?:misreading|misunderstanding|misinterpretation|misconception|misapprehension|interpretation|reading|misperception)\b/;

/** The hearer reads it wrong, or "can't take" it. */
function theirReading(clause: Clause): boolean {
  if (clause.subject === 'senders' && (clause.passive || clause.verb === 'get'))
    return (
      /^(?:get|take|read|receive|interpret|hear|misunderstand|misinterpret)$/.test(clause.verb) &&
      /\b(?:by you|as|wrong)\b/.test(textOf(clause))
    );
  if (
    /^(?:it|senders)$/.test(clause.subject) &&
    /\bcame? (?:across|over|out) (?:\w+ )?to you\b/.test(textOf(clause))
  )
    return true;
  if (clause.subject !== 'hearer' && clause.subject !== 'hearers') return false;
  if (clause.negated && /\b(?:can|could|do|did) not\b/.test(textOf(clause)))
    return (
      JOKE.test(textOf(clause)) ||
      /\bnot (?:really |fully )?(?:understand|get|see|realize|grasp) (?:what|my|that i|me|the (?:joke|point|humou?r))\b/.test(
        textOf(clause),
      )
    );
  if (says(clause, /^(?:each|if|we)$/)) return false;
  if (clause.subject === 'hearers') return false;
  return misreads(clause) && !clause.question && !/^(?:will|would|may|might|should)$/.test(clause.modal);
}

/** "you took what · I said so personally": the free relative belongs to the reading. */
const whole = ({ clause, next }: Deflected): Clause =>
  next?.clause.link === 'rel' ? { ...clause, to: next.clause.to } : clause;

/** A second sentence that says what the first left out: "I'm sorry. You took it wrong." */
function afterFullStop(scene: Scene, sentence: number): readonly Match[] {
  const [first] = scene.placed(sentence);
  if (first === undefined || !theirReading(first.clause)) return [];
  const [before] = scene.before(first, 1);
  const bare =
    before !== undefined &&
    before.sentence !== sentence &&
    before.apology?.use === 'own' &&
    before.apology.complement === 'bare';
  return bare ? [spanning(first)] : [];
}

export default defineRule({
  id: 'sorry-you-took-it',
  family: 'deflected-experiencer',
  severity: 3,
  source: 'Kampf 2009; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const found = deflections(scene, sentence).filter((one) => !one.heard && theirReading(whole(one)));
    if (found.length > 0) return found.map(({ match }) => match);
    const but = scene
      .placed(sentence)
      .find(
        (placed) =>
          placed.clause.link === 'but' &&
          theirReading(placed.clause) &&
          scene.before(placed, 2).some(({ apology }) => apology?.use === 'own'),
      );
    if (but !== undefined) return [spanning(but)];
    const nouns = reactionNoun(scene, sentence).filter(({ noun }) => MISREADING.test(noun));
    if (nouns.length > 0) return nouns.map(({ match }) => match);
    const worded = gradedIn(scene, sentence, THEIR_READING);
    if (worded.length > 0) return worded;
    return ownApologies(scene, sentence).length > 0 ? [] : afterFullStop(scene, sentence);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm sorry I said it that way."),
    fitted(context, 'fuller', "I worded that badly and it hurt you. I'm sorry."),
    fitted(context, 'question', `I'm sorry I said ${blank('what I said')}. How did it come across?`),
  ],
});
