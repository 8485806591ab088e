/** Finds the control that sends the message of a composer, and the composer of a control. */
import { isElement, isHtml, isShown } from '../dom.ts';
import { outward } from '../frames.ts';

/** True for a control that a person could press now. */
export const isPressable = (control: Element): control is HTMLElement =>
  control.isConnected && isShown(control) && !control.matches(':disabled, [aria-disabled="true"]');

/** The control on an event's path, or null. */
export const controlIn = (path: readonly EventTarget[], selector: string | undefined): HTMLElement | null =>
  (selector &&
    path
      .filter(isElement)
      .filter(isHtml)
      .find((element) => element.matches(selector))) ||
  null;

/**
 * The nearest send control of a composer: on each way up from it, the first one that can be pressed. Null when
 * the site names none or none is there.
 */
export const sendControlOf = (composer: Element, selector: string | undefined): HTMLElement | null => {
  if (!selector) return null;
  for (let at: Element | null = composer; at; at = outward(at)) {
    const control = [...at.querySelectorAll(selector)].find(isPressable);
    if (control) return control;
  }
  return null;
};

/**
 * The composer a send control belongs to: the one with which it shares the smallest part of the page.
 *
 * @param composers the first one wins among equals.
 */
export const nearestComposer = <Holder extends { readonly composer: { readonly element: HTMLElement } }>(
  control: Element,
  composers: readonly Holder[],
): Holder | null => {
  const chain = wayUp(control);
  const distance = ({ composer }: Holder): number =>
    Math.min(...wayUp(composer.element).map((element) => distanceIn(chain, element)));
  let nearest: Holder | null = null;
  for (const holder of composers) {
    if (distance(holder) < (nearest ? distance(nearest) : Infinity)) nearest = holder;
  }
  return nearest;
};

/** An element on the way up from a control that matches, looked for around the control: a composer never met. */
export const composerAround = (control: Element, selector: string): HTMLElement | null => {
  for (const at of wayUp(control)) {
    const found = [...at.querySelectorAll<HTMLElement>(selector)].find(isShown);
    if (found) return found;
  }
  return null;
};

const wayUp = (from: Element): Element[] => {
  const way: Element[] = [];
  for (let at: Element | null = from; at; at = outward(at)) way.push(at);
  return way;
};

const distanceIn = (chain: readonly Element[], element: Element): number => {
  const index = chain.indexOf(element);
  return index < 0 ? Infinity : index;
};
