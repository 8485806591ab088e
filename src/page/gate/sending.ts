/** Which message a press on a control, or a key, sends. */
import { isPartOf, type SendKey, type Site } from '../../sites/site.ts';
import { composerElement } from '../composer/composer.ts';
import { isElement, isShown } from '../dom.ts';
import type { OpenSession } from '../session.ts';
import type { Sessions } from '../sessions.ts';
import type { HeldGesture } from './release.ts';
import { composerAround, controlIn, nearestComposer } from './send-control.ts';
import { pressesControl, sendKeyOf } from './send-gesture.ts';
import { suggestionsOpen } from './suggestions.ts';

/** A message that is about to go, and how. */
export interface Sending {
  readonly session: OpenSession;
  readonly how: HeldGesture;
}

/** What is asked about the page in which something was pressed. */
export interface SendingContext {
  readonly sessions: Sessions;
  /** The site, as long as Amends is on here; else null. */
  site(): Site | null;
  /** The session an event's path leads through. */
  sessionAt(path: readonly EventTarget[]): OpenSession | null;
}

/** The key a message goes by where nothing says which. */
export const firstKey = (site: Site): SendKey => site.sendKeys[0] ?? 'enter';

/**
 * What a press on this path sends, now or later, or null. Software that may run on the site is asked first: it names
 * its control more exactly.
 */
export const sendingByPress = (
  path: readonly EventTarget[],
  { site: siteHere, sessions }: SendingContext,
): Sending | null => {
  const page = siteHere();
  for (const site of page ? [...(page.software ?? []), page] : []) {
    const now = controlIn(path, site.send);
    const control = now ?? controlIn(path, site.sendLater);
    const session = control && sessionOf(control, site, sessions);
    if (control && session?.composer.site === site) {
      return { session, how: { control, key: firstKey(site), meta: false, later: now === null } };
    }
  }
  return null;
};

/** What a key that goes down sends, or null where it writes, picks or does something else. */
export const sendingByKey = (event: KeyboardEvent, context: SendingContext): Sending | null => {
  const path = event.composedPath();
  const session = context.sessionAt(path) ?? sessionBeside(path, event, context);
  if (!session) return pressesControl(event) ? ownControl(path, context) : null;
  const key = sendKeyOf(event, session.composer.site.sendKeys);
  if (!key || suggestionsOpen(session.composer)) return null;
  return { session, how: { control: null, key, meta: event.metaKey, later: false } };
};

/** A control that the page made of some element: it acts on the key itself, where a button makes a click of it. */
const ownControl = (path: readonly EventTarget[], context: SendingContext): Sending | null => {
  const sending = sendingByPress(path, context);
  return sending?.how.control?.matches('button, input, summary, a[href]') ? null : sending;
};

/** In mail, the keys also send from the fields beside the message: the subject, the recipients. */
const sessionBeside = (
  path: readonly EventTarget[],
  event: KeyboardEvent,
  { site: siteHere, sessions }: SendingContext,
): OpenSession | null => {
  const site = siteHere();
  const [field] = path;
  if (!site?.sendsFromBeside || !sendKeyOf(event, site.sendKeys)) return null;
  if (!isElement((field ?? null) as Node | null) || !(field as Element).matches(textFields)) return null;
  const session = sessionOf(field as Element, site, sessions);
  return session && isPartOf(session.composer.site, site) ? session : null;
};

const textFields = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** The nearest session in use, else that of a composer that was never met, found around the control. */
const sessionOf = (control: Element, site: Site, sessions: Sessions): OpenSession | null => {
  const unmet = composerAround(control, site.composer);
  const element = unmet && composerElement([unmet], site);
  if (element) sessions.at(element, site);
  const shown = sessions.recent().filter(({ composer }) => isShown(composer.element));
  return nearestComposer(control, shown);
};
