/** Whose a key is: it belongs to where it went down, until it comes up. */
import { describe, expect, test } from 'vitest';
import type { ReviewerPort } from '../../src/page/contract.ts';
import { createOwnKeys } from '../../src/page/gate/own-keys.ts';

interface Pressed {
  readonly type: 'keydown' | 'keypress' | 'keyup';
  readonly inside?: boolean;
  readonly repeat?: boolean;
  readonly isTrusted?: boolean;
}

/** Enter in a page whose surface takes every key of the person inside. Gives which events the page never hears. */
const stoppedOf = (events: readonly Pressed[]): boolean[] => {
  const reviewer = {
    key: (event: Pressed) => event.isTrusted !== false && event.inside === true,
  } as unknown as ReviewerPort;
  const keys = new Map<string, (event: never) => void>(createOwnKeys(() => reviewer));
  return events.map((pressed) => {
    let stopped = false;
    const event = {
      code: 'Enter',
      key: 'Enter',
      repeat: false,
      isTrusted: true,
      preventDefault: () => undefined,
      ...pressed,
      stopImmediatePropagation: () => {
        stopped = true;
      },
    };
    keys.get(pressed.type)?.(event as never);
    return stopped;
  });
};

describe('a key that went down in the surface', () => {
  test('is not the message’s while it repeats, nor when it comes up', () => {
    const pressed = [
      { type: 'keydown', inside: true },
      { type: 'keydown', repeat: true },
      { type: 'keypress' },
      { type: 'keyup' },
    ] as const;
    expect(stoppedOf(pressed)).toEqual([true, true, true, true]);
  });

  test('stays its own when a script presses the same key meanwhile, and that one goes to the page', () => {
    const pressed = [
      { type: 'keydown', inside: true },
      { type: 'keydown', isTrusted: false },
      { type: 'keypress', isTrusted: false },
      { type: 'keyup', isTrusted: false },
      { type: 'keydown', repeat: true },
      { type: 'keyup' },
    ] as const;
    expect(stoppedOf(pressed)).toEqual([true, false, false, false, true, true]);
  });

  test('is the message’s once it was pressed there anew', () => {
    const pressed = [
      { type: 'keydown', inside: true },
      { type: 'keydown' },
      { type: 'keydown', repeat: true },
      { type: 'keyup' },
    ] as const;
    expect(stoppedOf(pressed)).toEqual([true, false, false, false]);
  });
});
