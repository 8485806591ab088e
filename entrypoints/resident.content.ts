/** Lives in every frame of a site: watches, and stands at the gate. */

import { anchors } from 'virtual:anchors';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPrefilter } from '../src/engine/prefilter.ts';
import { answersOf } from '../src/page/answers.ts';
import { isFirstInLine, isWatchedFromAround, siteOf } from '../src/page/here.ts';
import { takePlace } from '../src/page/meeting.ts';
import { startResident } from '../src/page/resident.ts';
import { answerPopup, isAlive, loadReviewer } from '../src/shell/frame.ts';
import { defaultSettings } from '../src/shell/settings.ts';
import { settingsItem } from '../src/shell/settings-item.ts';
import { siteMatches } from '../src/sites/index.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    if (isWatchedFromAround(window)) return;
    const remember = (change: Parameters<typeof settingsItem.change>[0]) => void settingsItem.change(change);
    const canHold = isFirstInLine(document);
    // The gate cannot wait for the storage: the person's settings follow within milliseconds.
    const settings = defaultSettings;
    const resident = startResident({
      ...{
        view: window,
        settings,
        siteOf,
        prefilter: createPrefilter(anchors),
        loadReviewer,
        remember,
        alive: isAlive,
        canHold,
      },
    });
    takePlace(resident);
    settingsItem.read().then(resident.configure);
    const stops = [settingsItem.watch(resident.configure), answerPopup(answersOf(resident))];
    resident.ended.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  },
});
