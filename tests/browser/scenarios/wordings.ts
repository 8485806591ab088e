/** What the reviewer offers for a message, reckoned outside the browser from the same rules. */
import { createReviewer } from '../../../src/engine/review.ts';
import type { Rewording } from '../../../src/engine/types.ts';
import { elements } from '../../../src/repair/index.ts';
import { classifier } from '../../../src/rules/classifier.ts';
import { rules } from '../../../src/rules/index.ts';
import { sites } from '../../../src/sites/index.ts';
import { spokenWording } from '../../../src/ui/finding-text.ts';
import type { Fixture } from '../fixtures/fixtures.ts';
import { text } from './scenario.ts';

const { review } = createReviewer({ rules, elements, classifier });

/** The rewordings of a message's first finding, in the tone of the fixture's site. */
export const rewordingsOf = (message: string, fixture: Fixture): readonly Rewording[] => {
  const register = sites.find(({ id }) => id === fixture.site)?.register ?? 'partner';
  return review(message, { register }).findings[0]?.rewordings ?? [];
};

/** The name a rewording has for assistive technology. */
export const spoken = (message: string, rewording: Rewording): string =>
  spokenWording(text, message, rewording);
