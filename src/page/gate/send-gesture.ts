/** What a person does to send, from first press to last echo: a pure machine that says what becomes of each event. */
import type { SendKey } from '../../sites/site.ts';
import type { Decision as Decided } from './decide.ts';

/** What is decided over a new sending gesture. `wait`: the text is just being changed, at the person's own wish. */
type Decision = Decided | 'wait';

/** The part of a keyboard event that says whether it sends. */
export interface KeyFacts {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The send key a keydown is, among those of the site; null when it writes, picks or commits something. */
export const sendKeyOf = (key: KeyFacts, sendKeys: readonly SendKey[]): SendKey | null => {
  const pressed = nameOf(key);
  return pressed && sendKeys.includes(pressed) ? pressed : null;
};

const nameOf = (key: KeyFacts): SendKey | null => {
  // 229 is the keydown of an input method that is still composing.
  if (key.isComposing || key.keyCode === 229 || key.shiftKey) return null;
  const isChord = key.ctrlKey || key.metaKey;
  if (key.altKey) return key.key.toLowerCase() === 's' && !isChord ? 'alt+s' : null;
  if (key.key !== 'Enter') return null;
  return isChord ? 'mod+enter' : 'enter';
};

/** Whether a key presses the control that has the focus. */
export const pressesControl = (key: KeyFacts): boolean =>
  (key.key === 'Enter' || key.key === ' ') && !(key.ctrlKey || key.metaKey || key.altKey || key.isComposing);

/** One event, reduced to what counts. `at` is in milliseconds. */
export type Step =
  /** keydown of a send key in a composer, or of one that presses a send control. */
  | { readonly kind: 'press'; readonly trusted: boolean; readonly at: number; readonly repeat: boolean }
  /** keypress of the key that was met last. */
  | { readonly kind: 'echo'; readonly trusted: boolean; readonly at: number }
  /** keyup of the key that was met last. */
  | { readonly kind: 'lift'; readonly trusted: boolean; readonly at: number }
  /** A finger or the mouse goes down on the send control: some pages send already now. */
  | { readonly kind: 'down'; readonly trusted: boolean; readonly at: number }
  /** A finger or the mouse goes down anywhere else. */
  | { readonly kind: 'elsewhere'; readonly trusted: boolean; readonly at: number }
  /** What lies between going down and the click: some pages send then. */
  | { readonly kind: 'between'; readonly trusted: boolean; readonly at: number }
  /** A click on the send control; `pressed` when it ends a press, and was not made by a key. */
  | { readonly kind: 'click'; readonly trusted: boolean; readonly at: number; readonly pressed: boolean }
  /** The composer's form is submitted; browsers call this trusted even when a script asked for it. */
  | { readonly kind: 'submit'; readonly trusted: boolean; readonly at: number };

/** What happens to the event. */
export type Verdict =
  /** Stopped, and one more look opens. */
  | 'hold'
  /** Stopped without a word: it belongs to a send that is already held. */
  | 'swallow'
  /** A sending gesture that goes on to the page. */
  | 'pass'
  /** Nothing to do with a send of the person's own. */
  | 'ignore';

export interface GestureState {
  readonly heldAt: number;
  readonly passedAt: number;
  /** The last keydown of a send key was stopped, and its keyup has not come yet. */
  readonly keyStopped: boolean;
  /** The last press on the send control was stopped, and its click has not come yet. */
  readonly pressStopped: boolean;
}

export const atRest: GestureState = {
  heldAt: -Infinity,
  passedAt: -Infinity,
  keyStopped: false,
  pressStopped: false,
};

/** The person chose to send what is held: the submit that follows is theirs, however soon it comes. */
export const letThrough = (state: GestureState, at: number): GestureState => ({
  ...state,
  heldAt: -Infinity,
  passedAt: at,
});

/** A second Enter or click this soon, in milliseconds, is the same gesture bouncing. */
const BOUNCE = 400;
/** A submit this soon, in milliseconds, belongs to the key or click that went through before it. */
const SAME_GESTURE = 1000;

interface Taken {
  readonly state: GestureState;
  readonly verdict: Verdict;
}

/** What becomes of an event that only follows a gesture; null for one that begins one. */
const follow = (state: GestureState, event: Step): Taken | null => {
  const stopped = (wasStopped: boolean): Verdict => (wasStopped ? 'swallow' : 'ignore');
  if (event.kind === 'echo') return { state, verdict: stopped(state.keyStopped) };
  if (event.kind === 'lift')
    return { state: { ...state, keyStopped: false }, verdict: stopped(state.keyStopped) };
  if (event.kind === 'between') return { state, verdict: stopped(state.pressStopped) };
  if (event.kind === 'elsewhere') return { state: { ...state, pressStopped: false }, verdict: 'ignore' };
  if (event.kind === 'click' && event.pressed && state.pressStopped)
    return { state: { ...state, pressStopped: false }, verdict: 'swallow' };
  return null;
};

/**
 * Gives the verdict on one event and the next state. `decision` is asked at most once, and only when the
 * event is a new sending gesture of the person.
 */
export const step = (state: GestureState, event: Step, decision: () => Decision): Taken => {
  if (!event.trusted) return { state, verdict: 'ignore' };
  const following = follow(state, event);
  if (following) return following;
  const isKey = event.kind === 'press';
  const isDown = event.kind === 'down';
  const stopped = {
    ...state,
    keyStopped: isKey || state.keyStopped,
    pressStopped: isDown || state.pressStopped,
  };
  if (event.at - state.heldAt < BOUNCE || (isKey && event.repeat && state.keyStopped)) {
    return { state: stopped, verdict: 'swallow' };
  }
  const passed = {
    ...state,
    keyStopped: !isKey && state.keyStopped,
    pressStopped: !isDown && state.pressStopped,
    passedAt: event.at,
  };
  if (event.kind === 'submit' && event.at - state.passedAt < SAME_GESTURE) {
    return { state: passed, verdict: 'pass' };
  }
  const decided = decision();
  if (decided === 'wait') return { state: stopped, verdict: 'swallow' };
  if (decided === 'release') return { state: passed, verdict: 'pass' };
  return { state: { ...stopped, heldAt: event.at }, verdict: 'hold' };
};
