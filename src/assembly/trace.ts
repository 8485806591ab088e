/** The same engine, telling how a review came about. */
import { createTracer } from '../engine/trace.ts';
import { parts } from './parts.ts';

/** Makes what traces a message. It takes time: once is enough. */
export const makeTrace = () => createTracer(parts).trace;
