/** A charge right after an apology, without a "but" (Schumann 2018: blame undoes an apology). */
import { conjunctOf } from '../clause/adversative.ts';
import { holds, says } from '../clause/clause.ts';
import { type OwnApology, spanning } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { namesWrong } from './turn.ts';

/** Deeds of theirs that are told as the cause of what followed. */
export const PROVOKES = /^(?:keep|start|push|provoke)$/;

/** What they kept or began that speaks for them, or of their hurt. */
const HARMLESS = /^(?:crying|trusting|loving|believing|helping|smiling|shaking|waiting|well)$/;

/** "I'm sorry I snapped, you kept asking": a charge right after an apology for an act of one's own, without a "but". */
export function chargesIn(scene: Scene, sentence: number): readonly Match[] {
  return scene.placed(sentence).flatMap((placed): readonly Match[] => {
    const { clause } = placed;
    if (clause.link !== 'main' || clause.subject !== 'hearer' || clause.tense !== 'past' || clause.question)
      return [];
    if (scene.sentences[sentence]?.asked === true || conjunctOf(clause) !== 'accusation') return [];
    if (holds(clause, ['Praise', 'GoodConduct', 'HurtState'], clause.restAt) || says(clause, HARMLESS))
      return [];
    const provokes = PROVOKES.test(clause.verb);
    if (!provokes && !holds(clause, ['WrongVerb', 'Insult', 'ReactLabel'], clause.verbAt)) return [];
    const apology = scene
      .before(placed, 2)
      .find((one): one is OwnApology => one.apology?.use === 'own' && one.apology.complement !== 'to');
    if (apology === undefined || !namesWrong(scene, apology)) return [];
    return [{ ...spanning(placed), severity: provokes ? 2 : 1 }];
  });
}
