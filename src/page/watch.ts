/** Notices composers and what is written in them. On the keystroke path there is only bookkeeping. */
import { isPartOf, type Site } from '../sites/site.ts';
import { activeComposerElement, composerElement } from './composer/composer.ts';
import { collapse } from './composer/same-text.ts';
import type { ReviewerPort } from './contract.ts';
import type { Listeners } from './listeners.ts';
import type { OpenSession } from './session.ts';
import type { Sessions } from './sessions.ts';

export interface WatchContext {
  readonly sessions: Sessions;
  /** The site, as long as Amends is on here; else null. */
  site(): Site | null;
  reviewer(): ReviewerPort | null;
  /** Brings the reviewer in; told that a text changed while it is not there. */
  unreviewed(text: string, pasted: boolean): void;
  /** Notes what went wrong where nobody else would hear of it. */
  failed(where: string): void;
}

export interface Watch {
  readonly listeners: Listeners;
  /** Milliseconds since 1970; 0 for never. */
  readonly focusedAt: number;
  /** The session whose composer has, or last had, the focus. */
  current(): OpenSession | null;
  /** The session an event's path leads through. */
  sessionAt(path: readonly EventTarget[]): OpenSession | null;
  /** Reads the composer now and tells what changed. */
  refresh(session: OpenSession, pasted?: boolean): void;
  /** Looks whether the focus is in a composer of this document already. */
  look(doc: Document): void;
  stop(): void;
}

/** A pause in typing, in milliseconds, after which the text is read. */
const TYPING_PAUSE = 250;

/** The pauses, in milliseconds, after which a text is read again that was cut or pasted: editors take their time. */
const MOVED_LOOKS = [100, 400, 1600];

/** Starts with no composer known; nothing happens before the first event or `look`. */
export const createWatch = (context: WatchContext): Watch => {
  let current: OpenSession | null = null;
  let focused = false;
  let focusedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The timer is only for an editor that takes its time with what was cut or pasted. */
  let isLateLook = false;
  /** Edited since the last reading: words that went and came back between two readings lost their marks all the same. */
  let edited = false;

  const refresh = (session: OpenSession, pasted = false): void => {
    const { composer } = session;
    if (!composer.connected()) {
      lose(session);
      return;
    }
    const text = composer.read();
    if (text === session.text && !edited) return;
    edited = false;
    session.text = text;
    if (collapse(text) === '') session.begin();
    const reviewer = context.reviewer();
    if (reviewer) reviewer.changed(session);
    else context.unreviewed(text, pasted);
  };

  const refreshIn = (milliseconds: number, pasted = false, ...later: number[]): void => {
    const session = current;
    clearTimeout(timer);
    isLateLook = false;
    timer = setTimeout(() => {
      timer = undefined;
      // An editor that throws while it is read is left alone until the next change.
      try {
        if (session) refresh(session, pasted);
      } catch {
        context.failed('reading');
      }
      // What was read may be the end of an earlier change: a cut just before the paste.
      const [next, ...others] = later;
      if (next === undefined) return;
      refreshIn(next, pasted, ...others);
      isLateLook = true;
    }, milliseconds);
  };

  const leave = (session: OpenSession): void => {
    focused = false;
    context.reviewer()?.left(session);
  };

  const lose = (session: OpenSession): void => {
    if (current !== session) return;
    current = null;
    leave(session);
    look(session.composer.element.ownerDocument);
  };

  const sessionAt = (path: readonly EventTarget[]): OpenSession | null => {
    const site = context.site();
    if (!site) return null;
    if (current && isPartOf(current.composer.site, site) && path.includes(current.composer.element)) {
      return context.sessions.now(current);
    }
    const element = composerElement(path, site);
    return element && context.sessions.at(element, site);
  };

  const enter = (session: OpenSession): void => {
    focusedAt = Date.now();
    if (session === current && focused) return;
    if (current && session !== current && focused) leave(current);
    current = session;
    focused = true;
    context.reviewer()?.focused(session);
    refreshIn(0);
  };

  /** One composer may serve many conversations, and nobody says when it goes on to the next. */
  const inUse = (): OpenSession | null => {
    if (!current?.composer.connected()) return null;
    const session = context.sessions.now(current);
    if (session !== current && focused) enter(session);
    return session;
  };

  const look = (doc: Document): void => {
    const site = context.site();
    const element = site && activeComposerElement(doc, site);
    if (site && element) enter(context.sessions.at(element, site));
  };

  const touched = (event: Event): void => {
    const session = sessionAt(event.composedPath());
    if (session) enter(session);
    else if (current && !current.composer.connected()) lose(current);
  };

  const typed = (event: Event): void => {
    touched(event);
    if (!current || !focused) return;
    edited = true;
    // The event of the pasted text itself comes after `paste`, and must not put the reading off.
    const isPaste = (event as InputEvent).inputType === 'insertFromPaste';
    // Until the reviewer is here nobody waits for a pause: a send right after the last letter must find it.
    if (timer !== undefined && !isLateLook && !context.reviewer() && !isPaste) return;
    refreshIn(isPaste ? 0 : TYPING_PAUSE, isPaste);
    if (!isPaste) context.reviewer()?.typed(current);
  };

  const moved = (event: Event): void => {
    touched(event);
    // The text comes or goes after this event, in some editors without any other.
    if (!current || !focused) return;
    edited = true;
    refreshIn(0, event.type === 'paste', ...MOVED_LOOKS);
  };

  const focusLeft = (): void => {
    const session = current;
    setTimeout(() => {
      if (!session || session !== current || !focused) return;
      const { element, site } = session.composer;
      if (activeComposerElement(element.ownerDocument, site) !== element) leave(session);
    });
  };

  return {
    listeners: [
      ['focusin', touched],
      ['pointerdown', touched],
      ['keydown', touched],
      ['input', typed],
      ['cut', moved],
      ['paste', moved],
      ['focusout', focusLeft],
    ],
    get focusedAt() {
      return focusedAt;
    },
    current: inUse,
    sessionAt,
    refresh,
    look,
    stop: () => clearTimeout(timer),
  };
};
