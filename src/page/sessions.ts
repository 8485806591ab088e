/** The composers of this page the person has been in. */
import { type Site, siteOfComposer } from '../sites/site.ts';
import type { Composer } from './contract.ts';
import { type OpenSession, openSession } from './session.ts';

/** What the book of sessions needs from its surroundings. */
export interface SessionsContext {
  open(element: HTMLElement, site: Site): Composer;
  /** Where the page is: another address is another conversation. */
  address(): string;
  /** Milliseconds. */
  now(): number;
}

export interface Sessions {
  /** The session of a composer element, opened when it is new. Its site may be software that runs on this one. */
  at(element: HTMLElement, site: Site): OpenSession;
  /** The sessions in use lately, the latest first; only composers that are still in the page. */
  recent(): readonly OpenSession[];
}

/** Composers kept at hand; others are found again through their element as long as it lives. */
const MOST_RECENT = 8;

/** Makes an empty book of sessions. */
export const createSessions = ({ open, address, now }: SessionsContext): Sessions => {
  const byElement = new WeakMap<HTMLElement, OpenSession>();
  let recent: OpenSession[] = [];

  const opened = (element: HTMLElement, site: Site): OpenSession => {
    const session = openSession(open(element, site), address(), now);
    const replaced = recent.find((other) => isReplacedBy(other, session));
    // Some pages build their editor anew at will: what the person looked at must not be held again.
    if (replaced) session.inherit(replaced);
    byElement.set(element, session);
    return session;
  };

  return {
    at(element, page) {
      const site = siteOfComposer(element, page);
      const known = byElement.get(element);
      const session = known?.composer.site === site ? known : opened(element, site);
      if (recent[0] !== session) {
        recent = [session, ...recent.filter((other) => other !== session)].slice(0, MOST_RECENT);
      }
      return session;
    },
    recent: () => recent.filter(({ composer }) => composer.connected()),
  };
};

const isReplacedBy = (old: OpenSession, session: OpenSession): boolean =>
  !old.composer.connected() &&
  old.address === session.address &&
  old.composer.site === session.composer.site &&
  old.composer.kind === session.composer.kind;
