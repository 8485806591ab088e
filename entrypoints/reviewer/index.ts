/** Joins the resident of this frame when there is something to review. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { residentHere } from '../../src/page/meeting.ts';

export default defineUnlistedScript(() => {
  const resident = residentHere();
  if (!resident || resident.reviewer) return;
  // The script is read in one task and run in another: the page breathes between the two.
  setTimeout(async () => {
    const { join } = await import('./join.ts');
    if (!resident.reviewer) join(resident);
  });
});
