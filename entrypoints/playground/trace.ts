/** The engine of the playground, in a chunk of its own. */
import { makeTrace } from '../../src/assembly/trace.ts';
import type { Trace } from '../../src/engine/trace/trace.ts';

const trace = makeTrace();

/** The trace of a message; `previous` is the one it answers, empty for none. */
export const traceOf = (message: string, previous: string): Trace =>
  trace(message, previous.trim() === '' ? {} : { previous });
