/** The gate's machine: every sequence of events, and what becomes of each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atRest,
  type GestureState,
  letThrough,
  type Step,
  sendKeyOf,
  step,
  type Verdict,
} from '../../src/page/gate/send-gesture.ts';
import { createSilentEnter } from '../../src/page/gate/silent-enter.ts';

const enter = {
  key: 'Enter',
  keyCode: 13,
  isComposing: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
};

describe('a key sends', () => {
  const both = ['enter', 'mod+enter'] as const;
  const table = [
    ['Enter', enter, ['enter'], 'enter'],
    ['Enter where it is a new line', enter, ['mod+enter'], null],
    ['Ctrl+Enter', { ...enter, ctrlKey: true }, ['mod+enter'], 'mod+enter'],
    ['Meta+Enter', { ...enter, metaKey: true }, both, 'mod+enter'],
    ['Ctrl+Enter where only Enter sends', { ...enter, ctrlKey: true }, ['enter'], null],
    ['Shift+Enter', { ...enter, shiftKey: true }, both, null],
    ['Ctrl+Shift+Enter', { ...enter, ctrlKey: true, shiftKey: true }, both, null],
    ['Alt+Enter', { ...enter, altKey: true }, both, null],
    ['Enter that ends a composition', { ...enter, isComposing: true }, both, null],
    ['the key of an input method', { ...enter, keyCode: 229 }, both, null],
    ['another key', { ...enter, key: 'a', keyCode: 65 }, both, null],
    ['Alt+S', { ...enter, key: 's', altKey: true }, ['alt+s'], 'alt+s'],
    ['Alt+S, capitals locked', { ...enter, key: 'S', altKey: true }, ['alt+s'], 'alt+s'],
    ['Alt+S where it does not send', { ...enter, key: 's', altKey: true }, both, null],
    ['S alone', { ...enter, key: 's' }, ['alt+s'], null],
    ['Ctrl+Alt+S', { ...enter, key: 's', altKey: true, ctrlKey: true }, ['alt+s'], null],
  ] as const;
  for (const [name, key, sendKeys, expected] of table) {
    test(`${expected ?? 'not'}: ${name}`, () => {
      expect(sendKeyOf(key, sendKeys)).toBe(expected);
    });
  }
});

describe('an Enter that no keydown names', () => {
  const paragraph = { inputType: 'insertParagraph', isTrusted: true };
  const nameless = { key: 'Unidentified', keyCode: 229, isComposing: false };
  const table = [
    ['a new paragraph after a key without a name', nameless, paragraph, true],
    ['a letter after it', nameless, { ...paragraph, inputType: 'insertText' }, false],
    ['a new paragraph that a script asks for', nameless, { ...paragraph, isTrusted: false }, false],
    ['a new paragraph after an Enter, which was met as a key', enter, paragraph, false],
    ['a new paragraph in the middle of a composition', { ...nameless, isComposing: true }, paragraph, false],
  ] as const;
  for (const [name, key, input, expected] of table) {
    test(`${expected ? 'is' : 'is not'} ${name}`, () => {
      const silent = createSilentEnter();
      silent.pressed(key);
      expect(silent.isMeantBy(input)).toBe(expected);
    });
  }
});

/** Runs events through the machine; `decide` says what a new gesture gets. */
const run = (events: readonly Step[], decide: () => 'hold' | 'release' = () => 'hold'): Verdict[] => {
  let state: GestureState = atRest;
  return events.map((event) => {
    const next = step(state, event, decide);
    state = next.state;
    return next.verdict;
  });
};

/** Decides as the gate does: a text is held until it was looked at. */
const once = (): (() => 'hold' | 'release') => {
  let looked = false;
  return () => {
    const decision = looked ? 'release' : 'hold';
    looked = true;
    return decision;
  };
};

const press = (at: number, repeat = false): Step => ({ kind: 'press', trusted: true, at, repeat });
const echo = (at: number): Step => ({ kind: 'echo', trusted: true, at });
const lift = (at: number): Step => ({ kind: 'lift', trusted: true, at });
const click = (at: number, pressed = false): Step => ({ kind: 'click', trusted: true, at, pressed });
const down = (at: number): Step => ({ kind: 'down', trusted: true, at });
const between = (at: number): Step => ({ kind: 'between', trusted: true, at });
const elsewhere = (at: number): Step => ({ kind: 'elsewhere', trusted: true, at });
const submit = (at: number): Step => ({ kind: 'submit', trusted: true, at });

describe('the gate', () => {
  test('sends nothing while the text is being changed, and the next press is a new one', () => {
    let writing = true;
    const decide = () => (writing ? 'wait' : 'release');
    const during = step(atRest, press(0), decide);
    expect(during.verdict).toBe('swallow');
    const lifted = step(during.state, lift(60), decide);
    expect(lifted.verdict).toBe('swallow');
    writing = false;
    expect(step(lifted.state, press(100), decide).verdict).toBe('pass');
    expect(step(during.state, click(100), decide).verdict).toBe('pass');
  });

  test('holds an Enter whole: keydown, keypress and keyup', () => {
    expect(run([press(0), echo(1), lift(80)])).toEqual(['hold', 'swallow', 'swallow']);
  });
  test('lets the second Enter go, whole', () => {
    const events = [press(0), echo(1), lift(80), press(500), echo(501), lift(580)];
    expect(run(events, once()).slice(3)).toEqual(['pass', 'ignore', 'ignore']);
  });
  test('swallows a second press within 400 ms of the hold', () => {
    expect(run([press(0), lift(50), press(399), lift(450), press(460)], once())).toEqual([
      'hold',
      'swallow',
      'swallow',
      'swallow',
      'pass',
    ]);
  });
  test('swallows a held key as long as it repeats', () => {
    const repeats = Array.from({ length: 60 }, (_, i) => press(500 + i * 33, true));
    expect(new Set(run([press(0), ...repeats], once()).slice(1))).toEqual(new Set(['swallow']));
  });
  test('takes a new press for a new press when the keyup never came', () => {
    expect(run([press(0), press(5000)], once())).toEqual(['hold', 'pass']);
  });
  test('swallows the second half of a double click', () => {
    expect(run([click(0), click(180), click(900)], once())).toEqual(['hold', 'swallow', 'pass']);
  });
  test('holds a press on the control whole, from its first moment to its click, however long it takes', () => {
    expect(run([down(0), between(1), between(900), click(901, true)], once())).toEqual([
      'hold',
      'swallow',
      'swallow',
      'swallow',
    ]);
  });
  test('lets the second press go, whole', () => {
    const events = [down(0), click(80, true), down(500), between(501), between(560), click(561, true)];
    expect(run(events, once()).slice(2)).toEqual(['pass', 'ignore', 'ignore', 'pass']);
  });
  test('swallows nothing more of a held press once another begins elsewhere', () => {
    const events = [down(0), between(60), elsewhere(700), between(701), click(800, true)];
    expect(run(events, once())).toEqual(['hold', 'swallow', 'ignore', 'ignore', 'pass']);
  });
  test('takes a click that a key made for a gesture of its own', () => {
    expect(run([down(0), click(900)], once())).toEqual(['hold', 'pass']);
  });
  test('asks no second time for the submit of a gesture that went', () => {
    let asked = 0;
    const decide = () => {
      asked += 1;
      return 'release' as const;
    };
    expect(run([press(0), submit(2)], decide)).toEqual(['pass', 'pass']);
    expect(asked).toBe(1);
  });
  test('holds a submit that came by itself', () => {
    expect(run([submit(0)])).toEqual(['hold']);
  });
  test('lets the submit of a chosen send through at once', () => {
    const held = step(atRest, press(0), () => 'hold').state;
    expect(step(letThrough(held, 100), submit(101), () => 'hold').verdict).toBe('pass');
  });
});

const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('press' as const), trusted: fc.boolean(), repeat: fc.boolean() }),
  fc.record({ kind: fc.constant('click' as const), trusted: fc.boolean(), pressed: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('echo' as const, 'lift', 'down', 'elsewhere', 'between', 'submit'),
    trusted: fc.boolean(),
  }),
);
/** Events in the order of time, each with the text that stands in the composer. */
const history = fc.array(fc.tuple(anyStep, fc.nat(900), fc.constantFrom('a', 'b', 'c')), { maxLength: 60 });

describe('whatever comes in whatever order', () => {
  /** Meets the events with the texts that stand in the composer; a text that was held once is released. */
  const meet = (events: readonly { event: Step; text: string }[]) => {
    const looked = new Set<string>();
    let state: GestureState = atRest;
    return events.map(({ event, text }) => {
      const before = state;
      const next = step(before, event, () => (looked.has(text) ? 'release' : 'hold'));
      if (next.verdict === 'hold') looked.add(text);
      state = next.state;
      return { event, text, verdict: next.verdict, before };
    });
  };
  const play = (events: [Omit<Step, 'at'>, number, string][]) => {
    let at = 0;
    return meet(
      events.map(([event, pause, text]) => {
        at += pause;
        return { event: { ...event, at } as Step, text };
      }),
    );
  };
  const always = (check: (played: ReturnType<typeof play>) => void) =>
    fc.assert(
      fc.property(history, (events) => check(play(events as [Omit<Step, 'at'>, number, string][]))),
      { numRuns: 1000 },
    );

  test('no text is held twice', () => {
    always((played) => {
      const held = played.filter(({ verdict }) => verdict === 'hold').map(({ text }) => text);
      expect(held).toEqual([...new Set(held)]);
    });
  });
  test('an event of the page is left alone, and changes nothing that follows', () => {
    always((played) => {
      for (const { event, verdict } of played) if (!event.trusted) expect(verdict).toBe('ignore');
      const own = played.filter(({ event }) => event.trusted);
      expect(meet(own).map(({ verdict }) => verdict)).toEqual(own.map(({ verdict }) => verdict));
    });
  });
  test('no send is lost: a gesture of its own, 400 ms after the hold, always goes once the text was looked at', () => {
    always((played) => {
      const looked = new Set<string>();
      for (const { event, text, verdict, before } of played) {
        const own = event.trusted && !['echo', 'lift', 'elsewhere', 'between'].includes(event.kind);
        const repeats = event.kind === 'press' && event.repeat;
        const ends = event.kind === 'click' && event.pressed && before.pressStopped;
        if (own && !repeats && !ends && event.at - before.heldAt >= 400 && looked.has(text))
          expect(verdict).toBe('pass');
        if (verdict === 'hold') looked.add(text);
      }
    });
  });
  test('only what was held is swallowed', () => {
    always((played) => {
      for (const { verdict, before } of played) {
        if (verdict === 'swallow') expect(before.heldAt).toBeGreaterThanOrEqual(0);
      }
    });
  });
});
