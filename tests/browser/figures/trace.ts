/** Reads what the browser itself measured of our scripts on the page's main thread. */
import type { Page } from 'puppeteer-core';

/** One complete event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of it in which the thread really ran: on a busy machine the rest was waiting for a processor. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

export interface Trace {
  /** Milliseconds the page's thread spent in each uninterrupted run of our code, the longest first. */
  readonly ours: readonly number[];
  /** Milliseconds our code took from each page event of this type to the next one. */
  perEvent(eventType: string): readonly number[];
  /** Milliseconds the page's thread spent in reading this script of ours and in running it, two tasks. */
  spentIn(script: string): number;
  /** Milliseconds from the first page event of this type until this script of ours was read and had run. */
  since(eventType: string, script: string): number;
  /** Milliseconds from the first page event of this type to the end of the paint that shows what it led to. */
  untilPainted(eventType: string): number;
}

const isOurs = (event: TraceEvent): boolean =>
  ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(event.name) &&
  (event.args.data?.url ?? '').startsWith('chrome-extension://');

const contains = (outer: TraceEvent, { pid, tid, ts }: TraceEvent): boolean =>
  pid === outer.pid && tid === outer.tid && ts >= outer.ts && ts < endOf(outer);

/** Timers of ours: what follows a promise in one has no name of its own, and would be missed. */
const timersIn = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  const calls = events.filter((event) => event.name === 'FunctionCall' && isOurs(event));
  return events.filter((event) => event.name === 'TimerFire' && calls.some((call) => contains(event, call)));
};

const spent = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

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
    ours: [...events.filter(isOurs), ...timersIn(events)].map(spent).sort((a, b) => b - a),
    perEvent: (eventType) => {
      const moments = events.filter((event) => isDispatch(event, eventType)).map(({ ts }) => ts);
      return moments.map((from, index) => {
        const to = moments[index + 1] ?? Infinity;
        const within = events.filter((event) => isOurs(event) && event.ts >= from && event.ts < to);
        return within.reduce((sum, event) => sum + spent(event), 0);
      });
    },
    spentIn: (script) => {
      const { read, run } = firstRun(events, script);
      return spent(read) + spent(run);
    },
    since: (eventType, script) => {
      const from = events.find((event) => isDispatch(event, eventType));
      const { run } = firstRun(events, script);
      if (!from) throw new Error(`The trace has no ${eventType}.`);
      return (endOf(run) - from.ts) / 1000;
    },
    untilPainted: (eventType) => {
      const from = events.find((event) => isDispatch(event, eventType));
      if (!from) throw new Error(`The trace has no ${eventType}.`);
      const paint = events.find(
        ({ name, pid, tid, ts }) =>
          name === 'Paint' && pid === from.pid && tid === from.tid && ts >= endOf(from),
      );
      if (!paint) throw new Error(`Nothing was painted after the ${eventType}.`);
      return (endOf(paint) - from.ts) / 1000;
    },
  };
};

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

const isDispatch = ({ name, args }: TraceEvent, type: string): boolean =>
  name === 'EventDispatch' && args.data?.type === type;

/** The task in which a script of ours is read, and the next one, in which it runs. */
const firstRun = (
  events: readonly TraceEvent[],
  script: string,
): { readonly read: TraceEvent; readonly run: TraceEvent } => {
  const isOf = (event: TraceEvent) => isOurs(event) && event.args.data?.url?.endsWith(script);
  const read = events.find((event) => event.name === 'EvaluateScript' && isOf(event));
  if (!read) throw new Error(`The trace has no ${script}.`);
  const run = timersIn(events).find((event) => event.ts >= endOf(read));
  if (!run) throw new Error(`In the trace ${script} is read and does not run.`);
  return { read, run };
};
