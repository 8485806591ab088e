/** What the review of a session's text takes into account: for its marks, for its card, and at the gate alike. */
import type { ReviewOptions } from '../engine/types.ts';
import type { Settings } from '../shell/settings.ts';
import type { Session } from './contract.ts';

/** The options of one review; two of them for the same session and settings are equal. */
export const reviewOptions = ({ previousOwn, composer }: Session, settings: Settings): ReviewOptions => ({
  register: settings.register === 'site' ? composer.site.register : settings.register,
  rulesOff: new Set(settings.rulesOff),
  ...(previousOwn === undefined ? {} : { previousOwn }),
});

/** The same without rewordings, which only a card needs: for marks and gate. */
export const markOptions = (session: Session, settings: Settings): ReviewOptions => ({
  ...reviewOptions(session, settings),
  rewordings: false,
});
