import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { reported, spanning } from '../../engine/find.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I already told you I'm sorry]].",
      reworded: "I've said sorry, and I can see it hasn't reached you.",
    },
    { flag: '[[ive apologised like ten times]]' },
    { flag: '[[How many times do I have to apologise]]?' },
    { flag: '[[what more do you want from me]]' },
  ],
  silent: [
    "I already said sorry to Dad, so he's fine.",
    'I know I already apologised, and I think I missed the part that matters. What did I miss?',
    'He says he already apologised.',
    'What more do you want from the bakery, rolls?',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#Apology', 'already times hundred million thousand said told times how'] },
  { here: ['what', 'more else', 'want expect need', '#Hearer'] },
];

const toOthers = (clause: Clause): boolean => {
  const to = clause.words.findIndex((word, i) => i >= clause.restAt && i < clause.to && word.text === 'to');
  return (
    to >= 0 && clause.words[to + 1]?.tags.has('Hearer') === false && clause.words[to + 1]?.text !== 'have'
  );
};

/** An apology counted as paid: "I already said sorry", "how many times do I have to apologise". */
function counted(scene: Scene, placed: Placed): boolean {
  const { clause } = placed;
  const text = scene.sentences[placed.sentence]?.words.map((word) => word.text).join(' ') ?? '';
  if (
    /\b(?:what (?:else|more)) do you (?:want|expect|need)(?: me to (?:do|say)| from me)?$/.test(
      textOf(clause).replace(/^(?:so|and|but) /, ''),
    ) &&
    clause.link !== 'rel'
  )
    return true;
  if (
    /\bhow (?:many times|often|much) (?:do|must|should) i (?:have to |need to )?(?:say|apologize|be sorry|keep)/.test(
      text,
    )
  )
    return says(clause, /^(?:say|apologize|keep|many)$/);
  if (clause.subject !== 'sender' && clause.subject !== 'both' && clause.subject !== 'zero') return false;
  const verb = /^(?:say|tell|apologize)$/.test(clause.verb) && (clause.tense === 'past' || clause.perfect);
  const sorry =
    holds(clause, ['Apology']) ||
    scene
      .after(placed, 1)
      .some((next) => next.sentence === placed.sentence && holds(next.clause, ['Apology']));
  return (
    verb &&
    sorry &&
    !clause.negated &&
    says(clause, /^(?:already|times|hundred|thousand|million|twice|repeatedly)$/) &&
    !toOthers(clause) &&
    clause.object !== 'third'
  );
}

/** A retry or a question about what was missing turns it into a repair. */
const retries = (scene: Scene): boolean =>
  scene.sentences.some(({ words }) =>
    /\b(?:missed|try again|did i miss|left out|not reach|did not land|do it again properly|say it better)\b/.test(
      words.map((word) => word.text).join(' '),
    ),
  );

export default defineRule({
  id: 'already-apologized',
  family: 'performative-closure',
  severity: 3,
  source: 'Winteraven, Relational Healing Begins with Repair; Frantz & Bennigson 2005',
  cues,
  find: (scene, sentence) => {
    const found = scene
      .placed(sentence)
      .filter((placed) => counted(scene, placed) && !reported(scene, placed));
    const [first] = found;
    if (first === undefined || retries(scene)) return [];
    const last = found.at(-1) ?? first;
    const [next] = scene.after(last, 1);
    const told =
      next?.sentence === sentence && holds(next.clause, ['Apology']) && !holds(last.clause, ['Apology']);
    return [spanning(first, told ? next : last)];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I've said sorry, and I can see it hasn't reached you."),
    fitted(
      context,
      'fuller',
      `I said sorry before, and I think I missed the part that matters. I'm sorry I ${blank('what I did')}.`,
    ),
    fitted(context, 'question', 'I want to get this right. What did my apology leave out?'),
  ],
});
