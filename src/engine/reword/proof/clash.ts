/** A stock sentence, and what it cannot stand beside. */
export interface Clash {
  /** What the rewording says. */
  readonly said: RegExp;
  /** What the next sentence says, and what stands anywhere else in the message. */
  readonly next?: RegExp;
  readonly around?: RegExp;
}
