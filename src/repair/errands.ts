/** Errands: a sentence about things, in a message in which nothing has come between two people. */
import { conditionOf } from '../engine/cues/condition.ts';
import { remembered } from '../engine/remembered.ts';
import type { Scene } from '../engine/scene.ts';
import type { Sentence } from '../engine/text/sentence.ts';
import type { Word } from '../engine/text/words.ts';

/** What tells that something has. */
const BETWEEN = conditionOf(
  '#HurtState #HurtNoun #Apology #WrongVerb #HurtVerb #WrongAdj trust fault blame forgive ashamed argument fight row promise promised lied',
);

const isBetween = remembered((scene: Scene): boolean =>
  scene.sentences.some((sentence) => BETWEEN.isMetBy(sentence)),
);

/** A meal is an hour, too: "can we talk after dinner?" is about no errand. */
const isThing = ({ tags }: Word): boolean =>
  tags.has('Errand') || (tags.has('Pursuit') && !tags.has('TimeWord'));

/** True for a sentence about things where nothing in the message speaks of a hurt. */
export const isErrand = (scene: Scene, sentence: Sentence): boolean =>
  sentence.words.some(isThing) && !isBetween(scene);
