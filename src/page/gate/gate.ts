/** Stands before every send: lets it go, or holds it once. First in line, in the same tick, failing open. */
import type { Settings } from '../../shell/settings.ts';
import { isPartOf, type Site } from '../../sites/site.ts';
import type { Hold, ReviewerPort } from '../contract.ts';
import { keyOf } from '../keys.ts';
import type { Listeners } from '../listeners.ts';
import { reviewOptions } from '../review-options.ts';
import type { OpenSession } from '../session.ts';
import type { Sessions } from '../sessions.ts';
import { reasons } from './decide.ts';
import { type Judgement, judge } from './judge.ts';
import { type HeldGesture, release } from './release.ts';
import { atRest, letThrough, type Step, step } from './send-gesture.ts';
import { firstKey, sendingByKey, sendingByPress } from './sending.ts';
import { createSilentEnter } from './silent-enter.ts';
import { suggestionsOpen } from './suggestions.ts';

export interface GateContext {
  readonly sessions: Sessions;
  readonly settings: Settings;
  /** The site, as long as Amends is on here; else null. */
  site(): Site | null;
  sessionAt(path: readonly EventTarget[]): OpenSession | null;
  reviewer(): ReviewerPort | null;
  /** A gesture goes on to the page with this text. */
  passed(session: OpenSession, text: string): void;
  /** Looks whether the message before went. */
  settle(session: OpenSession): void;
  /** A monotonic clock, in milliseconds. */
  now(): number;
}

/** A submit this long, in milliseconds, after the last key or click of the person is the page's own. */
const OWN_GESTURE = 1000;

/** The listeners of the gate. They must be attached before the page's own. */
export const createGate = (context: GateContext): Listeners => {
  let state = atRest;
  let lastGesture = -Infinity;

  /** Takes one step with an event; a listener that throws before the end has stopped nothing. */
  const meet = (event: Event, kind: Step['kind'], session: OpenSession | null, how: HeldGesture): void => {
    const at = context.now();
    const repeat = (event as KeyboardEvent).repeat ?? false;
    // A click that a key made counts no presses.
    const isPress = (event as MouseEvent).detail > 0;
    let judgement: Judgement | null = null;
    const next = step(state, { kind, trusted: event.isTrusted, at, repeat, pressed: isPress }, () => {
      if (!session) return 'release';
      // Neither the words the person just replaced may go, nor half of the new ones.
      if (session.composer.writing) return 'wait';
      context.settle(session);
      judgement = judge(session, context.settings, context.reviewer(), context.now);
      return judgement.decision;
    });
    const { verdict } = next;
    if (verdict === 'hold' && session && judgement) openLook(session, judgement, how);
    state = next.state;
    if (verdict === 'pass' && session) context.passed(session, session.composer.read());
    if (verdict === 'hold' || verdict === 'swallow') stop(event);
  };

  const openLook = (session: OpenSession, { text, review }: Judgement, how: HeldGesture): void => {
    const { settings } = context;
    const reviewer = context.reviewer();
    if (!reviewer || !review) throw new Error('A hold without a review.');
    session.look(text, reasons(review.findings, settings));
    const full = reviewer.review(text, reviewOptions(session, settings));
    reviewer.held(
      createHold({ session, text, review: full, later: how.later }, () => {
        session.look(session.composer.read(), []);
        state = letThrough(state, context.now());
        context.passed(session, session.composer.read());
        return release(session.composer, how);
      }),
    );
  };

  const silentEnter = createSilentEnter();
  /** The key that was met last; null before, which is no key at all, as nameless ones have no place either. */
  let metKey: string | null = null;
  const keydown = (event: KeyboardEvent): void => {
    if (event.isTrusted) lastGesture = context.now();
    silentEnter.pressed(event);
    const sending = maySend(event) && sendingByKey(event, context);
    if (!sending) return;
    metKey = keyOf(event);
    meet(event, 'press', sending.session, sending.how);
  };

  const beforeInput = (event: InputEvent): void => {
    if (!silentEnter.isMeantBy(event)) return;
    const session = context.sessionAt(event.composedPath());
    if (!session?.composer.site.sendKeys.includes('enter') || suggestionsOpen(session.composer)) return;
    meet(event, 'press', session, noGesture);
  };

  /** A press on a send control is held as it begins: most pages send with the click, and some before it. */
  const pressed =
    (kind: 'down' | 'click') =>
    (event: MouseEvent): void => {
      if (event.isTrusted) lastGesture = context.now();
      const sending = event.button === 0 && sendingByPress(event.composedPath(), context);
      if (sending) meet(event, kind, sending.session, sending.how);
      else if (kind === 'down') meet(event, 'elsewhere', null, noGesture);
    };

  const submit = (event: SubmitEvent): void => {
    const form = event.composedPath()[0] as HTMLFormElement;
    const session = context.sessions.recent().find(({ composer }) => form.contains(composer.element));
    const { site } = session?.composer ?? {};
    if (!session || !site || !isPartOf(site, context.site()) || context.now() - lastGesture > OWN_GESTURE)
      return;
    const how = { ...noGesture, control: event.submitter, key: firstKey(site) };
    meet(event, 'submit', session, how);
  };

  const keyEcho =
    (kind: 'echo' | 'lift') =>
    (event: KeyboardEvent): void => {
      if (keyOf(event) === metKey) meet(event, kind, null, noGesture);
    };
  const between = (event: Event): void => meet(event, 'between', null, noGesture);

  return [
    ['keydown', keydown],
    ['beforeinput', beforeInput],
    ['keypress', keyEcho('echo')],
    ['keyup', keyEcho('lift')],
    ['pointerdown', pressed('down')],
    ...betweenDownAndClick.map((type) => [type, between] as const),
    ['click', pressed('click')],
    ['submit', submit],
  ];
};

const betweenDownAndClick = ['touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup'] as const;

const noGesture: HeldGesture = { control: null, key: 'enter', meta: false, later: false };

/** The keys that may send at all; of every other one nothing more is asked. */
const maySend = ({ key, altKey }: KeyboardEvent): boolean => key === 'Enter' || key === ' ' || altKey;

const stop = (event: Event): void => {
  // Without these, the browser would leave out the mousedown that has to be stopped for the focus to stay.
  if (event.type !== 'pointerdown' && event.type !== 'touchstart') event.preventDefault();
  event.stopImmediatePropagation();
};

/** However often it is pressed, the message is sent once. Where sending fails, the person can still press the key. */
const createHold = (held: Omit<Hold, 'send'>, send: Hold['send']): Hold => {
  let sending: ReturnType<Hold['send']> | undefined;
  const attempt = async () => {
    try {
      return await send();
    } catch {
      return 'press-enter';
    }
  };
  return {
    ...held,
    send: () => {
      sending ??= attempt();
      return sending;
    },
  };
};
