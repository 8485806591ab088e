/** The engine of the playground, in a chunk of its own. */
import { createTracer, type Trace } from '../../src/engine/trace.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';

const { trace } = createTracer({ rules, elements, classifier });

/** The trace of a message; `previous` is the one it answers, empty for none. */
export const traceOf = (message: string, previous: string): Trace =>
  trace(message, previous.trim() === '' ? {} : { previous });
