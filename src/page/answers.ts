/** What a frame answers to the popup. The text goes to that page alone, because the person opened it. */
import type { ApplyRequest, ReviewHere, Standing, Status } from '../shell/protocol.ts';
import type { RunningResident } from './resident.ts';
import { selfTest } from './self-test.ts';

/** The answers of one frame, by name of the question. */
export const answersOf = (resident: RunningResident) => {
  const status = (): Status => ({
    standing: standingOf(resident),
    siteId: resident.site?.id ?? '',
    siteName: resident.site?.name ?? '',
    selfTest: selfTest(resident),
  });
  return {
    status: async (): Promise<Status> => status(),
    'review-here': async (): Promise<ReviewHere> => {
      const review = resident.isOn ? await resident.reviewNow() : null;
      return { status: status(), review, composeAt: resident.takeComposeWish() };
    },
    apply: ({ span, expected, text }: ApplyRequest) => resident.apply(span, expected, text),
  };
};

const standingOf = (resident: RunningResident): Standing => {
  if (!resident.isOn) return 'switched-off';
  if (!resident.hasComposer()) return 'no-composer';
  if (resident.reviewer?.isQuiet()) return 'quiet';
  return resident.canHold ? 'works' : 'cannot-hold';
};
