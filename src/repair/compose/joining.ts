/**
 * How an answer becomes a sentence of the message: for each question, the words around an answer of each shape.
 * `…` stands for the person's own words. A shape that is not listed stands by itself. The fewest words that keep
 * the grammar right are the best ones: whatever is here and not theirs was put into their mouth.
 */
import {
  care,
  comingBack,
  heard,
  hope,
  need,
  noticed,
  now,
  part,
  state,
  thanks,
} from './between-templates.ts';
import { actAlone, apology, change, explanation, impact, next, open } from './repair-templates.ts';
import type { Shape } from './shapes.ts';
import type { Joining } from './template.ts';

/**
 * Shapes that few questions tell apart join as a broader one does. What is said of a thing, or of whose fault
 * something is not, reads the same after every question.
 */
export const broader: Readonly<Partial<Record<Shape, Shape>>> = {
  undergone: 'past',
  was: 'past',
  left: 'state',
  wronged: 'state',
  lived: 'undergone',
  'you-lived': 'you',
  your: 'you',
  measure: 'a-noun',
  place: 'noun',
  yours: 'noun',
  room: 'noun',
  us: 'noun',
};
export const anywhere: Joining = { meant: 'It …', 'not-noun': "It's …" };

export const joinings = {
  impact,
  apology,
  actAlone,
  explanation,
  change,
  open,
  next,
  noticed,
  part,
  hope,
  state,
  need,
  return: comingBack,
  care,
  thanks,
  heard,
  now,
} as const satisfies Record<string, Joining>;

export type JoiningId = keyof typeof joinings;
