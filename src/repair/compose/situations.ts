/**
 * The situations a repair is composed for, and the steps of each in the order research supports: their
 * experience, what I did, an owned explanation, repair or change, a question or room (Cerulo & Ruane 2014;
 * Lewicki, Polin & Lount 2016). Where that order would read oddly, the situation has its own: a long silence is
 * named before its effect is, and an unclear tension is not apologised for, which could make an offence of it.
 */
import type { ElementId } from '../../engine/types.ts';
import type { JoiningId } from './joining.ts';

/** One question of a situation. The catalogue holds its words under `compose_<situation>_<step>`. */
export interface Step {
  readonly id: string;
  /** How the answer becomes a sentence. */
  readonly joining: JoiningId;
  /** The elements a sentence of an earlier draft shows when it answers this question. */
  readonly holds: readonly ElementId[];
}

export type SituationId = 'hurt' | 'off' | 'pause' | 'silence' | 'answered' | 'group' | 'child';

/** A situation and its questions, in their order. */
export interface Situation {
  readonly id: SituationId;
  readonly steps: readonly Step[];
}

const impact: Step = { id: 'impact', joining: 'impact', holds: ['impact', 'validation', 'witnessing'] };
const act: Step = { id: 'act', joining: 'apology', holds: ['names-act', 'responsibility', 'ifid'] };
const why: Step = { id: 'why', joining: 'explanation', holds: ['explanation-owned'] };
const change: Step = { id: 'change', joining: 'change', holds: ['repair-offer', 'commitment'] };
const open: Step = {
  id: 'open',
  joining: 'open',
  holds: ['curiosity', 'space', 'invitation', 'boundary-respect'],
};
const hope: Step = { id: 'hope', joining: 'hope', holds: ['reaffirm'] };

/** Every situation, the most common first. */
export const situations: readonly Situation[] = [
  { id: 'hurt', steps: [impact, act, why, change, open] },
  {
    id: 'off',
    steps: [
      { id: 'noticed', joining: 'noticed', holds: ['names-rupture'] },
      { id: 'part', joining: 'part', holds: ['names-act', 'responsibility', 'ifid', 'explanation-owned'] },
      hope,
      open,
    ],
  },
  {
    id: 'pause',
    steps: [
      { id: 'state', joining: 'state', holds: [] },
      { id: 'need', joining: 'need', holds: [] },
      { id: 'return', joining: 'return', holds: ['return-promise'] },
      { id: 'care', joining: 'care', holds: ['reaffirm', 'validation'] },
    ],
  },
  { id: 'silence', steps: [act, impact, why, hope, open] },
  {
    id: 'answered',
    steps: [
      { id: 'thanks', joining: 'thanks', holds: [] },
      { id: 'heard', joining: 'heard', holds: ['validation', 'witnessing'] },
      { id: 'now', joining: 'now', holds: ['boundary-respect'] },
      { ...open, joining: 'next' },
    ],
  },
  { id: 'group', steps: [impact, act, why, change, open] },
  { id: 'child', steps: [impact, act, change, open] },
];

/** The situation of an id; undefined for anything else (a draft kept by an earlier version). */
export const situationOf = (id: string): Situation | undefined =>
  situations.find((situation) => situation.id === id);
