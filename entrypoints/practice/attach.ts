/** Amends on a page of our own: the page itself is resident and reviewer. */
import { createDesk } from '../../src/page/desk.ts';
import { startResident } from '../../src/page/resident.ts';
import { wideAwake } from '../../src/practice/settings.ts';
import { phraseHash } from '../../src/shell/phrases.ts';
import { settingsItem } from '../../src/shell/settings-item.ts';
import type { Site } from '../../src/sites/site.ts';
import type { Text } from '../../src/ui/text.ts';
import { makeReview, sourceOf } from '../reviewer/engine.ts';

const review = makeReview();

/** Starts watch, gate and desk on this document, whose composer is the site's. Call it once a page. */
export const attachTo = async (site: Site, text: Text): Promise<void> => {
  const settings = wideAwake(await settingsItem.read());
  const resident = startResident({
    view: window,
    settings,
    siteOf: () => site,
    prefilter: () => true,
    loadReviewer: async () => true,
    // It keeps nothing: what is chosen here counts in this chat.
    remember: async () => true,
    show: () => undefined,
    promiseReturn: null,
    openPopup: null,
    alive: () => true,
    canHold: true,
  });
  const hashPhrase = (phrase: string) => phraseHash(settings.salt, phrase);
  const given = { resident, review, settings, text, doc: document, hashPhrase, sourceOf };
  resident.join(createDesk({ ...given, signal: resident.ended }));
};
