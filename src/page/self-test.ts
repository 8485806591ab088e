/** What a frame finds out about itself, for a person who wants to report that something does not work. */
import type { SelfTest } from '../shell/protocol.ts';
import { sendControlOf } from './gate/send-control.ts';
import type { RunningResident } from './resident.ts';

/** Looks at the composer that was used last. Nothing of its text is read. */
export const selfTest = (resident: RunningResident): SelfTest => {
  const { site, canHold } = resident;
  const composer = resident.current()?.composer ?? null;
  const control = composer && sendControlOf(composer.element, composer.site.send);
  return {
    known: site?.known ?? 'structure-only',
    composer: composer?.kind ?? 'none',
    isFramed: window !== window.top,
    sendKeys: (composer?.site ?? site)?.sendKeys ?? [],
    hasSendControl: control !== null,
    hasReviewer: resident.reviewer !== null,
    canHold,
    errors: resident.errors,
  };
};
