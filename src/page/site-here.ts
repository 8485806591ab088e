/** The site of a window, as it is now: a page may change its address without being loaded anew. */
import { isOn, type Settings } from '../shell/settings.ts';
import type { Site } from '../sites/site.ts';
import { addressOf } from './here.ts';

export interface SiteHere {
  /** Where the window is; empty when nobody can know. */
  address(): string;
  /** The site of that address, whether Amends is on there or not; null where there is none. */
  site(): Site | null;
  /** The same, as long as Amends is on there; else null. */
  active(settings: Settings): Site | null;
}

/** @param siteOf the site of an absolute address; it is asked only when the address changed. */
export const createSiteHere = (view: Window, siteOf: (address: string) => Site | null): SiteHere => {
  let known = '';
  let origin = '';
  let last: Site | null = null;
  const address = (): string => addressOf(view) ?? '';
  const site = (): Site | null => {
    const here = address();
    if (here === known) return last;
    known = here;
    const found = URL.canParse(here) ? siteOf(here) : null;
    origin = found ? new URL(here).origin : '';
    // A page that changes only its path stays the same site, with the same sessions.
    if (found?.id !== last?.id) last = found;
    return last;
  };
  return {
    address,
    site,
    active: (settings) => {
      const here = site();
      return here && isOn(settings, here.id, origin) ? here : null;
    },
  };
};
