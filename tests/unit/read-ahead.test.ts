import { expect, it, vi } from 'vitest';
import type { Session } from '../../src/page/contract.ts';
import { createReadAhead } from '../../src/page/read-ahead.ts';

/** A window whose spare time comes when it is told. */
const idleWindow = () => {
  const waiting = new Map<number, () => void>();
  let last = 0;
  const view = {
    requestIdleCallback: (work: () => void) => {
      waiting.set(++last, work);
      return last;
    },
    cancelIdleCallback: (id: number) => void waiting.delete(id),
  } as unknown as Window;
  const idle = (): void => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const work of due) work();
  };
  return { view, idle };
};

const sessionWith = (read: () => string): Session => ({ composer: { read } }) as unknown as Session;

const ahead = () => {
  const texts: string[] = [];
  const end = new AbortController();
  const { view, idle } = idleWindow();
  const failed = vi.fn();
  const { typed } = createReadAhead(view, (_, text) => texts.push(text), failed, end.signal);
  return { texts, idle, typed, failed, end };
};

it('reads once for many letters, and what stands there then', () => {
  const { texts, idle, typed } = ahead();
  let text = 'Hi';
  const session = sessionWith(() => text);
  typed(session);
  text = 'Hi there';
  typed(session);
  idle();
  expect(texts).toEqual(['Hi there']);
});

it('leaves long texts to the pause in typing', () => {
  const { texts, idle, typed } = ahead();
  typed(sessionWith(() => 'a'.repeat(2001)));
  idle();
  expect(texts).toEqual([]);
});

it('goes on after an editor that throws, says so, and reads the next change', () => {
  const { texts, idle, typed, failed } = ahead();
  typed(
    sessionWith(() => {
      throw new Error('no model');
    }),
  );
  expect(idle).not.toThrow();
  expect(failed).toHaveBeenCalledOnce();
  typed(sessionWith(() => 'Hi'));
  idle();
  expect(texts).toEqual(['Hi']);
});

it('reads nothing more after its end', () => {
  const { texts, idle, typed, end } = ahead();
  typed(sessionWith(() => 'Hi'));
  end.abort();
  idle();
  expect(texts).toEqual([]);
});
