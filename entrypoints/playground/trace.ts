/** The engine of the playground, in a chunk of its own. */
import { createReader } from '../../src/engine/reading.ts';
import { createReviewer } from '../../src/engine/review.ts';
import { createTracer, type Trace } from '../../src/engine/trace.ts';
import { withAdvice } from '../../src/repair/advice.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';

const parts = { rules, elements, classifier };
const reader = createReader(parts);
const { trace } = createTracer(reader, withAdvice(createReviewer(parts, reader).review));

/** The trace of a message; `previous` is the one it answers, empty for none. */
export const traceOf = (message: string, previous: string): Trace =>
  trace(message, previous.trim() === '' ? {} : { previous });
