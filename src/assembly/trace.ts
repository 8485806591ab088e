/** The same engine, telling how a review came about. */
import { createReader } from '../engine/reading.ts';
import { createReviewer } from '../engine/review.ts';
import { createTracer, type TraceFunction } from '../engine/trace/trace.ts';
import { withAdvice } from '../repair/advice.ts';
import { parts } from './parts.ts';

/** Makes what traces a message. It takes time: once is enough. */
export function makeTrace(): TraceFunction {
  const reader = createReader(parts);
  return createTracer(reader, withAdvice(createReviewer(parts, reader).review)).trace;
}
