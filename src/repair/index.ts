/** The sixteen accountable elements, heaviest first. Sources: Lewicki, Polin & Lount 2016; Scher & Darley 1997; the five articles. */
import type { ElementRule } from '../engine/rule.ts';
import { boundaryRespect } from './elements/boundary-respect.ts';
import { commitment } from './elements/commitment.ts';
import { curiosity } from './elements/curiosity.ts';
import { explanationOwned } from './elements/explanation-owned.ts';
import { ifid } from './elements/ifid.ts';
import { impact } from './elements/impact.ts';
import { invitation } from './elements/invitation.ts';
import { namesAct } from './elements/names-act.ts';
import { namesRupture } from './elements/names-rupture.ts';
import { reaffirm } from './elements/reaffirm.ts';
import { repairOffer } from './elements/repair-offer.ts';
import { responsibility } from './elements/responsibility.ts';
import { returnPromise } from './elements/return-promise.ts';
import { space } from './elements/space.ts';
import { validation } from './elements/validation.ts';
import { witnessing } from './elements/witnessing.ts';

export const elements: readonly ElementRule[] = [
  namesAct,
  responsibility,
  impact,
  validation,
  repairOffer,
  commitment,
  boundaryRespect,
  returnPromise,
  ifid,
  curiosity,
  explanationOwned,
  space,
  invitation,
  reaffirm,
  namesRupture,
  witnessing,
];
