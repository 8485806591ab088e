import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { remarks } from '../../engine/features/remark.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { PHRASES } from './phrases/fault-sharing.ts';
import { WORDINGS } from './phrases/fault-sharing-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[We were both wrong]], Ali.', reworded: 'I was wrong when I [what I did], Ali.' },
    { flag: '[[it takes two to argue]]' },
    { flag: "[[You're not innocent either]]." },
    { flag: '[[There was fault on both sides]].' },
  ],
  silent: [
    'I was wrong to shout. My side of it can wait.',
    'It takes two hours by train.',
    'We both loved the lasagne.',
    'Neither of us can drive tonight.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['sides parties', 'both', 'we i'], atMost: 14 },
  { here: ['enough', 'blame', 'go around round'] },
  { here: ['only', 'one person', 'not hardly', 'i', 'who that'], atMost: 18 },
  { here: ['neither both either', 'of', 'us we', 'good looking glory part'], atMost: 18 },
  {
    here: ['each both', 'we us', 'apologise apologize something fcked fucked wrong did said dirty owe'],
    atMost: 18,
  },
  { here: ['50 fifty'], atMost: 6 },
  { here: ['two', 'us', 'of', 'there guilt fault in it'], atMost: 14 },
  { here: ['sides parties', 'both', 'contributed heated mistake fault blame breakdown on'] },
  { here: ['so as', 'did were', 'you', 'i my', 'mistakes wrong and'], atMost: 16 },
  { here: ['saint angel picnic', 'you', 'hardly no not been'] },
  { here: ['square even quits', 'we', 'so same call are'], atMost: 18 },
  { here: ['done did', 'same', 'to', 'me'], atMost: 18 },
  { here: ['clap', 'hand one'] },
  { here: ['both neither each', 'we us our sides parties side', '#WrongAdj #WrongVerb #Trait'] },
  { here: ['equally mutual mutually', 'we us our sides parties side', '#WrongAdj #WrongVerb #Trait'] },
  { here: ['both neither each', 'we us our sides parties side', '#Insult wrong blame'] },
  { here: ['equally mutual mutually', 'we us our sides parties side', '#Insult wrong blame'] },
  { here: ['both neither each', 'we us our sides parties side', 'fault faults guilty'] },
  { here: ['equally mutual mutually', 'we us our sides parties side', 'fault faults guilty'] },
  { here: ['both neither each', 'we us our sides parties side', 'mistake mistakes messed'] },
  { here: ['equally mutual mutually', 'we us our sides parties side', 'mistake mistakes messed'] },
  { here: ['both neither each', 'we us our sides parties side', 'screwed things bad part lost sorry'] },
  { here: ['equally mutual mutually', 'we us our sides parties side', 'screwed things bad'] },
  { here: ['equally mutual mutually', 'we us our sides parties side', 'part lost sorry'] },
  { here: ['both neither each', 'we us our sides parties side', 'apologize responsible innocent'] },
  { here: ['equally mutual mutually', 'we us our sides parties side', 'apologize responsible innocent'] },
  { here: ['both neither each', 'we us our sides parties side', 'perfect better badly owe'] },
  { here: ['equally mutual mutually', 'we us our sides parties side', 'perfect better badly owe'] },
  { here: ['not hardly', 'only just all alone', 'me mine', 'one fault on'], atMost: 16 },
  { here: ['not hardly', 'only just all alone', 'me mine', 'blame wrong messed it'], atMost: 16 },
  { here: ['innocent perfect blameless saint', 'you', 'not hardly no either'] },
  { here: ['too either yourself also equally as', 'you', 'bad wrong blame fault'], atMost: 22 },
  { here: ['too either yourself also equally as', 'you', 'guilty worse'], atMost: 22 },
  { here: ['too either yourself also equally as', 'you', 'responsible innocent nice'], atMost: 22 },
  { here: ['blame fault responsibility', 'split share shared half 50 equal sides both mine'] },
  { here: ['takes take', 'two 2'] },
  { here: ['ways', 'both goes cuts'] },
  { here: ['street sides', 'two'] },
  { here: ['six', 'half'], atMost: 22 },
  { here: ['even quits', 'we it call'], atMost: 12 },
  { here: ['so', 'were did', 'you', 'wrong was'], atMost: 19 },
  { here: ['part share role', 'played your yours had', 'you in this'] },
  { here: ['hurt', 'each', 'other', 'we'], atMost: 19 },
];

const TWO =
  /\b(?:both|each of us|we each|either of us|neither|each other|mutual(?:ly)?|equally|jointly|(?:two|both) (?:sides|parties)|two of us|all of us|none of us)\b/;
const WRONGNESS =
  /\b(?:wrong|blame|fault|faults|guilty|responsib\w+|mistakes?|messed|screwed|fucked|badly|bad|idiots?|out of line|lost (?:it|our|the)|sorry|apologi[sz]e|owe|could have (?:done|been)|should have (?:done|been)|better|innocent|perfect|blameless|angels?|saints?|glory|best|at it|to work on|things|stuff|carried away|heated|part to play|to answer for|contributed|played|let ourselves)\b/;

/** "we were both wrong", "neither of us is perfect": a fault told of two. */
const bothWrong = (clause: Clause): boolean => {
  const text = textOf(clause);
  return (
    TWO.test(text) &&
    /\b(?:we|us|our|sides|parties|each other)\b/.test(text) &&
    (WRONGNESS.test(text) || holds(clause, ['WrongVerb', 'WrongAdj', 'Trait', 'Insult'])) &&
    !holds(clause, ['Mundane', 'Praise']) &&
    !clause.question &&
    !/\b(?:ending|answer|number|address|train|bus|direction|guess|exit|movie|film|food|drive|make it|need new|forms?)\b/.test(
      text,
    )
  );
};

/** The writer's own act was named first: then a word about both is no escape. */
const ownedFirst = (scene: Scene, sentence: number): boolean =>
  scene.sentences
    .slice(0, sentence + 1)
    .some((_, i) =>
      scene
        .placed(i)
        .some(
          ({ clause }) =>
            clause.subject === 'sender' &&
            clause.tense === 'past' &&
            !clause.negated &&
            clause.modal === '' &&
            holds(clause, ['WrongVerb'], clause.verbAt),
        ),
    );

/** Both were wrong about a film, a form, a bus. */
const ELSEWHERE = /\b(?:ending|answer|score|forms?|bus|train|side of the|guess|spoiler|quiz|recipe)\b/;

const PROPOSED = /\b(?:agree|call it|shall we|say we)\b/;

export default defineRule({
  id: 'fault-sharing',
  family: 'minimization-invalidation',
  severity: 1,
  source: 'Schumann 2018; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    // "Shall we agree that we were both idiots?" asks for a signature, other questions are true ones.
    const asked = scene.sentences[sentence]?.asked && !saysAnywhere(scene, PROPOSED, sentence, sentence);
    if (ownedFirst(scene, sentence) || asked) return [];
    const elsewhere = saysAnywhere(scene, ELSEWHERE, sentence, sentence);
    const found = remarks(
      scene,
      sentence,
      ({ clause }): Severity | 0 => (bothWrong(clause) ? 1 : 0),
      elsewhere ? [] : PHRASES,
    );
    return elsewhere ? found : orGraded(found, scene, sentence, WORDINGS);
  },
  reword: (context) => [
    fitted(context, 'lightest', `I was wrong when I ${blank('what I did')}.`),
    fitted(
      context,
      'fuller',
      `I was wrong when I ${blank('what I did')}. I'm sorry. I'd like to talk about my side another time.`,
    ),
    fitted(context, 'question', 'What was my part, as you see it?'),
  ],
});
