/** Reads what the browser itself measured of our scripts on the page's main thread. */
import type { Page } from 'puppeteer-core';

/** One complete event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

export interface Trace {
  /** Milliseconds of each uninterrupted run of our code, the longest first. */
  readonly ours: readonly number[];
  /** Milliseconds from the first page event of this type to the end of the first run of this script of ours. */
  since(eventType: string, script: string): number;
}

const isOurs = (event: TraceEvent): boolean =>
  ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(event.name) &&
  (event.args.data?.url ?? '').startsWith('chrome-extension://');

/** Traces what happens on a page during some work. */
export const traced = async (page: Page, work: () => Promise<unknown>): Promise<Trace> => {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const bytes = await page.tracing.stop();
  const events = (
    JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as { traceEvents: TraceEvent[] }
  ).traceEvents
    .filter(({ ph }) => ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  return {
    ours: events
      .filter(isOurs)
      .map(({ dur = 0 }) => dur / 1000)
      .sort((a, b) => b - a),
    since: (eventType, script) => {
      const from = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === eventType);
      const run = events.find(
        (event) => event.name === 'EvaluateScript' && isOurs(event) && event.args.data?.url?.endsWith(script),
      );
      if (!from || !run) throw new Error(`The trace has no ${from ? script : eventType}.`);
      return (run.ts + (run.dur ?? 0) - from.ts) / 1000;
    },
  };
};
