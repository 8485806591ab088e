/** What a frame answers to the popup. The text goes to that page alone, because the person opened it. */
import type { ApplyRequest, Standing, Status } from '../shell/protocol.ts';
import type { RunningResident } from './resident.ts';
import { selfTest } from './self-test.ts';

/** The answers of one frame, by name of the question. */
export const answersOf = (resident: RunningResident) => {
  return {
    status: async (): Promise<Status> => ({
      standing: standingOf(resident),
      siteId: resident.site?.id ?? '',
      siteName: resident.site?.name ?? '',
      selfTest: selfTest(resident),
    }),
    text: async () => (resident.isOn ? resident.textNow() : null),
    'review-here': async () => (resident.isOn ? resident.reviewNow() : null),
    'compose-wish': async () => resident.takeComposeWish(),
    apply: ({ span, expected, text }: ApplyRequest) => resident.apply(span, expected, text),
  };
};

const standingOf = (resident: RunningResident): Standing => {
  if (!resident.isOn) return 'switched-off';
  if (!resident.hasComposer()) return 'no-composer';
  if (resident.reviewer?.isQuiet()) return 'quiet';
  return resident.canHold ? 'works' : 'cannot-hold';
};
