/** Templates: the words around an answer of each shape. `…` stands for the person's own words. */
import type { Shape } from './shapes.ts';

/** Templates by shape. */
export type Joining = Readonly<Partial<Record<Shape, string>>>;

/** The same template for several shapes. */
export const all = (shapes: string, template: string): Joining =>
  Object.fromEntries(shapes.split(' ').map((shape) => [shape, template]));

/** The templates of what a person says of themselves. */
export const asI: Joining = all(
  'past to-you either base request staying attitude present modal never-base',
  'I …',
);
