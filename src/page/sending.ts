/** Which message a press on a control sends. */
import type { Site } from '../sites/site.ts';
import { composerElement } from './composer.ts';
import { composerAround, isShown, nearestComposer, sendControlIn } from './send-control.ts';
import type { OpenSession } from './session.ts';
import type { Sessions } from './sessions.ts';

/**
 * The send control on an event's path and the session it sends, or null. Software that may run on the site is asked
 * first: it names its control more exactly.
 */
export const sendingAt = (
  path: readonly EventTarget[],
  page: Site,
  sessions: Sessions,
): { readonly control: HTMLElement; readonly session: OpenSession } | null => {
  for (const site of [...(page.software ?? []), page]) {
    const control = sendControlIn(path, site.send);
    const session = control && sessionOf(control, site, sessions);
    if (control && session?.composer.site === site) return { control, session };
  }
  return null;
};

/** The nearest session in use, else that of a composer that was never met, found around the control. */
const sessionOf = (control: Element, site: Site, sessions: Sessions): OpenSession | null => {
  const unmet = composerAround(control, site.composer);
  const element = unmet && composerElement([unmet], site);
  if (element) sessions.at(element, site);
  const shown = sessions.recent().filter(({ composer }) => isShown(composer.element));
  return nearestComposer(control, shown);
};
