/** Sends a held message for the person: once, in one way. The only synthetic send there is. */
import type { SendKey } from '../../sites/site.ts';
import type { Composer } from '../contract.ts';
import { windowOf } from '../dom.ts';
import { isPressable, sendControlOf } from './send-control.ts';
import { isLetGo, LOOKS } from './sent.ts';

/** How the message was held, so that it goes the same way. */
export interface HeldGesture {
  /** The control that was pressed; null when the send was a key. */
  readonly control: HTMLElement | null;
  readonly key: SendKey;
  /** True when the key was held down with Meta (⌘) instead of Ctrl. */
  readonly meta: boolean;
  /** True when the control leads to sending at another time. */
  readonly later: boolean;
}

/**
 * Does the held gesture: a press on the send control where there is one, else the Enter again. Resolves to
 * `press-enter`, with the caret back in the composer, when the message did not go (see `sent.ts`). A message that is to
 * go later is `sent` once the page was asked when.
 */
export const release = async (composer: Composer, gesture: HeldGesture): Promise<'sent' | 'press-enter'> => {
  const before = composer.read();
  const held = gesture.control && isPressable(gesture.control) ? gesture.control : null;
  if (gesture.later) return askWhen(composer, held);
  const control = held ?? sendControlOf(composer.element, composer.site.send);
  const went = () => isLetGo(composer, before);
  if (control) pressControl(control, went);
  else pressKey(composer, gesture);
  return (await seen(went)) ? 'sent' : byHand(composer);
};

/** What did not go by itself goes by hand, from a caret at the end. */
const byHand = (composer: Composer): 'press-enter' => {
  const end = composer.read().length;
  composer.focus();
  composer.select({ start: end, end });
  return 'press-enter';
};

/**
 * Opens the page's choice of times, and leaves the rest to the person. Where its entry is gone with its menu, nothing
 * is pressed: another control would send at once.
 */
const askWhen = (composer: Composer, control: HTMLElement | null): 'sent' | 'press-enter' => {
  if (!control) return byHand(composer);
  pressControl(control, () => false);
  return 'sent';
};

/** Resolves as soon as `holds` at one of the looks, to false after the last. */
const seen = async (holds: () => boolean): Promise<boolean> => {
  let waited = 0;
  for (const look of LOOKS) {
    await pause(look - waited);
    waited = look;
    if (holds()) return true;
  }
  return false;
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The events of one press, as far as they are needed: some pages send before the click, and then there is none. */
const pressControl = (control: HTMLElement, went: () => boolean): void => {
  const view = windowOf(control);
  const { left, top, width, height } = control.getBoundingClientRect();
  const middle = { clientX: left + width / 2, clientY: top + height / 2 };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const Event = type.startsWith('pointer') ? view.PointerEvent : view.MouseEvent;
    const buttons = type.endsWith('down') ? 1 : 0;
    const init = { bubbles: true, cancelable: true, composed: true, detail: 1, view, buttons, ...middle };
    control.dispatchEvent(new Event(type, init));
    if (went()) return;
  }
};

const enter = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };

/** What the events of a key say of it. */
const strokeOf = ({ key, meta }: HeldGesture): KeyboardEventInit => {
  if (key === 'alt+s') return { key: 's', code: 'KeyS', keyCode: 83, which: 83, altKey: true };
  const modified = key === 'mod+enter';
  return { ...enter, ctrlKey: modified && !meta, metaKey: modified && meta };
};

/** The three events of one key. As in a real press, a keypress follows only where nobody took the keydown. */
const pressKey = (composer: Composer, gesture: HeldGesture): void => {
  composer.focus();
  const { element } = composer;
  const view = windowOf(element);
  const stroke = strokeOf(gesture);
  const dispatch = (type: string): boolean =>
    element.dispatchEvent(
      new view.KeyboardEvent(type, {
        ...stroke,
        charCode: type === 'keypress' ? (stroke.keyCode ?? 0) : 0,
        bubbles: true,
        cancelable: true,
        composed: true,
        view,
      }),
    );
  if (dispatch('keydown')) dispatch('keypress');
  dispatch('keyup');
};
