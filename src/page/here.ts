/** Which site this is, and whose frame. */
import { genericSite, siteFor } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';

/**
 * The site of an address: a listed one, or else a site the person asked for, where every larger field may hold
 * a message. Null where there can be none.
 *
 * @param address an absolute one.
 */
export const siteOf = (address: string): Site | null => {
  const { protocol, hostname, pathname, origin } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return siteFor(hostname, pathname) ?? genericSite(origin);
};

/**
 * True for a frame that was filled by the page around it. Its listeners may be wiped at any time by
 * `document.open`, so the resident around it watches it, and one inside stands back.
 */
export const isFilledByParent = (frame: Element): boolean =>
  frame.hasAttribute('srcdoc') || /^(about:|javascript:|$)/i.test(frame.getAttribute('src') ?? '');

/** True when the resident of the page around this window watches it, too. */
export const isWatchedFromAround = (view: Window): boolean => {
  try {
    return view.frameElement !== null && isFilledByParent(view.frameElement);
  } catch {
    // A page of another origin is around it.
    return false;
  }
};

/**
 * True while a document has not run any script of its own: then our listeners come first, and a send can be held.
 * A frame without an address has no script of its own at that time.
 */
export const isFirstInLine = (doc: Document): boolean =>
  doc.readyState === 'loading' || doc.location.protocol === 'about:';

/**
 * The address that says where a window is: its own, or for a frame without one that of the page around it.
 * Null when nothing can be known.
 */
export const addressOf = (view: Window): string | null => {
  if (/^https?:$/.test(view.location.protocol)) return view.location.href;
  const above = view.location.ancestorOrigins?.[0] ?? view.origin;
  return URL.canParse(above) ? `${above}/` : null;
};
