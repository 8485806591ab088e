/** Where resident and reviewer find each other: a well-known symbol of their isolated world. */
import { residentName } from '../shell/world.ts';
import type { ResidentPort, ReviewerPort } from './contract.ts';

/** The resident as the other scripts of its world see it. */
export interface Resident extends ResidentPort {
  /** Milliseconds since 1970 when a composer of this frame last had the focus; 0 for never. */
  readonly focusedAt: number;
  /** Aborted when this resident retires: everything that belongs to it ends. */
  readonly ended: AbortSignal;
  /** The reviewer that joined, or null. */
  readonly reviewer: ReviewerPort | null;
  /** Brings the reviewer in. A second one is ignored. */
  join(reviewer: ReviewerPort): void;
  /** False once it retired, its extension was updated or removed, or another document came into its window. */
  alive(): boolean;
  /** Stops for good: every listener goes, every surface closes. Harmless when repeated. */
  retire(): void;
}

const place = Symbol.for(residentName);
const world = globalThis as { [place]?: Resident };

/** The resident of this world, or null. */
export const residentHere = (): Resident | null => world[place] ?? null;

/** True while a resident lives in this world: a second one would only take its hold away. */
export const isTaken = (): boolean => world[place]?.alive() ?? false;

/** Makes this the resident of the world. An older one, left over from before an update, retires. */
export const takePlace = (resident: Resident): void => {
  world[place]?.retire();
  world[place] = resident;
};
