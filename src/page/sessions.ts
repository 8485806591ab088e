/** The composers of this page the person has been in. */
import { type Site, siteOfComposer } from '../sites/site.ts';
import type { Composer, Place } from './contract.ts';
import { isElsewhere } from './conversation.ts';
import { type OpenSession, openSession } from './session.ts';

/** What the book of sessions needs from its surroundings. */
export interface SessionsContext {
  open(element: HTMLElement, site: Site): Composer;
  /** Where a composer is now. */
  placeOf(composer: Composer): Place;
  /** Milliseconds. */
  now(): number;
}

export interface Sessions {
  /**
   * The session of a composer element, opened when it is new or in another conversation than before. Its site may be
   * software that runs on this one.
   */
  at(element: HTMLElement, site: Site): OpenSession;
  /** What a session is now: another one where its composer went on to another conversation. */
  now(session: OpenSession): OpenSession;
  /** The sessions in use lately, the latest first; only composers that are still in the page. */
  recent(): readonly OpenSession[];
}

/** Composers kept at hand; others are found again through their element as long as it lives. */
const MOST_RECENT = 8;

/** Makes an empty book of sessions. */
export const createSessions = ({ open, placeOf, now }: SessionsContext): Sessions => {
  const byElement = new WeakMap<HTMLElement, OpenSession>();
  let recent: OpenSession[] = [];

  const opened = (element: HTMLElement, site: Site): OpenSession => {
    const composer = open(element, site);
    const session = openSession(composer, placeOf(composer), now);
    const replaced = recent.find((other) => isReplacedBy(other, session));
    // Some pages build their editor anew at will: what the person looked at must not be held again.
    if (replaced) session.inherit(replaced);
    byElement.set(element, session);
    return session;
  };
  const here = (element: HTMLElement, site: Site): OpenSession => {
    const known = byElement.get(element);
    if (known?.composer.site !== site) return opened(element, site);
    const place = placeOf(known.composer);
    if (isElsewhere(known.place, place)) return opened(element, site);
    if (!known.place.isCertain) known.place = place;
    return known;
  };
  const nowOf = ({ composer: { element, site } }: OpenSession): OpenSession =>
    here(element, byElement.get(element)?.composer.site ?? site);

  return {
    at(element, page) {
      const session = here(element, siteOfComposer(element, page));
      if (recent[0] !== session) {
        recent = [session, ...recent.filter((other) => other !== session)].slice(0, MOST_RECENT);
      }
      return session;
    },
    now: nowOf,
    recent: () => [...new Set(recent.filter(({ composer }) => composer.connected()).map(nowOf))],
  };
};

/** The place decides, and not the element: an editor may be built anew, or go to another conversation and come back. */
const isReplacedBy = (old: OpenSession, session: OpenSession): boolean =>
  (!old.composer.connected() || old.composer.element === session.composer.element) &&
  old.place.name === session.place.name &&
  old.composer.site === session.composer.site &&
  old.composer.kind === session.composer.kind;
