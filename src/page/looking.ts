/** Works on the composer one is in: reviews its message, paints the marks, and lets the badge say what is there. */
import type { Settings } from '../shell/settings.ts';
import type { ResidentPort, Session } from './contract.ts';
import type { Drafts } from './drafts.ts';
import type { Leaving } from './leaving.ts';
import type { Reviews } from './reviews.ts';
import { badgeState } from './surface/badge.tsx';
import type { Sheets } from './surface/sheets.ts';
import { paintReview, startWork, type Work } from './work.ts';

export interface Looking {
  /** What is known of the composer; null where none is worked on. */
  readonly work: Work | null;
  /** Works on this composer from now on, and on no other. */
  start(session: Session): void;
  /** Reviews the message and paints its marks; a card of another text is out of date. */
  look(session: Session): void;
  /** The same for the composer that is worked on. */
  again(): void;
  /** Looks where what stands there now was not looked at yet. */
  catchUp(session: Session): void;
  /** Lets the badge say what was found; nothing while something larger stands open. */
  sayByBadge(): void;
  /** Works on nothing any more. */
  end(): void;
}

export interface LookingContext {
  readonly resident: ResidentPort;
  readonly reviews: Reviews;
  readonly sheets: Sheets;
  readonly drafts: Drafts;
  readonly leaving: Leaving;
  settings(): Settings;
  /** Is told what is worked on now, to listen there until its end. */
  started(work: Work): void;
}

/** Starts with no composer. */
export function createLooking(context: LookingContext): Looking {
  const { resident, reviews, sheets, drafts, leaving, settings } = context;
  const { badge, panel, whole } = sheets;
  let work: Work | null = null;

  function start(session: Session): void {
    // The page took the words of one conversation out of a composer that now serves another.
    if (work?.session.composer.element === session.composer.element)
      drafts.watch(work.session, work.message, session.composer.read());
    end();
    work = startWork(session);
    context.started(work);
  }

  function look(session: Session): void {
    leaving.cancel();
    if (!settings().on) return;
    if (work?.session.composer !== session.composer) start(session);
    if (!work) return;
    const message = session.composer.read();
    drafts.watch(work.session, work.message, message);
    work = paintReview({ ...work, session }, reviews.forMarks(session, message), settings());
    resident.found(work.findings.length);
    sheets.outdate(message);
    sayByBadge();
  }

  function sayByBadge(): void {
    if (!work) return;
    const { session, findings } = work;
    if (!settings().badge || panel.shown() || whole.shown()) {
      badge.hide();
      return;
    }
    // The elements are looked for only where nothing is found.
    const full = findings.length > 0 ? null : reviews.full(work);
    badge.say(session.composer, badgeState(findings, full?.repair ?? null));
  }

  function end(): void {
    leaving.cancel();
    sheets.closeAll();
    if (work) resident.found(0);
    // An editor that went away with its words was not always meant to.
    if (work && !work.session.composer.connected()) drafts.keep(work.session, work.message);
    work?.end.abort();
    work = null;
  }

  return {
    get work() {
      return work;
    },
    start,
    look,
    again() {
      if (work) look(work.session);
    },
    catchUp(session) {
      const isKnown = work?.session.composer === session.composer && work.message === session.composer.read();
      if (isKnown) leaving.cancel();
      else look(session);
    },
    sayByBadge,
    end,
  };
}
