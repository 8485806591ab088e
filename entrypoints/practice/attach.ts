/** Amends on a page of our own: the page itself is resident and reviewer. */
import { packed } from 'virtual:cues';
import { createReviewer } from '../../src/engine/review.ts';
import { createDesk } from '../../src/page/desk.ts';
import { startResident } from '../../src/page/resident.ts';
import { wideAwake } from '../../src/practice/settings.ts';
import { withAdvice } from '../../src/repair/advice.ts';
import { checkMessage } from '../../src/repair/check.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';
import { phraseHash } from '../../src/shell/phrases.ts';
import { settingsItem } from '../../src/shell/settings-item.ts';
import type { Site } from '../../src/sites/site.ts';
import type { Text } from '../../src/ui/text.ts';

const review = withAdvice(
  createReviewer({ rules, elements, classifier, packed, check: checkMessage }).review,
);

/** Starts watch, gate and desk on this document, whose composer is the site's. Call it once a page. */
export const attachTo = async (site: Site, text: Text): Promise<void> => {
  const settings = wideAwake(await settingsItem.read());
  // It keeps nothing.
  const resident = startResident({
    ...{ view: window, settings, siteOf: () => site, prefilter: () => true },
    ...{
      loadReviewer: async () => true,
      remember: () => undefined,
      show: () => undefined,
      promiseReturn: null,
      openPopup: null,
      alive: () => true,
      canHold: true,
    },
  });
  const hashPhrase = (phrase: string) => phraseHash(settings.salt, phrase);
  const sourceOf = (id: string) => rules.find((rule) => rule.id === id)?.source;
  const given = { resident, review, settings, text, doc: document, hashPhrase, sourceOf };
  resident.join(createDesk({ ...given, signal: resident.ended }));
};
