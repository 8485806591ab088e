/** What the playground is given by its entrypoint. */
import type { Trace } from '../engine/trace/trace.ts';
import type { Text } from '../ui/text.ts';

export interface PlaygroundPort {
  readonly text: Text;
  /**
   * Tells how the review of a message comes about. Loads the engine with its first call, not before.
   *
   * @param previous the message it answers; empty for none.
   */
  trace(message: string, previous: string): Promise<Trace>;
}
