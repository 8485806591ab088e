/** Lives in every frame of a site: watches, and stands at the gate. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { worthReading } from '../src/engine/cues/prefilter.ts';
import { answersOf } from '../src/page/answers.ts';
import { isFirstInLine, isWatchedFromAround, siteOf } from '../src/page/here.ts';
import { isTaken, takePlace } from '../src/page/meeting.ts';
import { startResident } from '../src/page/resident.ts';
import { askForReturn } from '../src/shell/ask-for-return.ts';
import {
  isAlive as alive,
  answerPopup,
  loadReviewer,
  obeyCommands,
  openPopup,
  remember,
  show,
} from '../src/shell/frame.ts';
import { defaultSettings as settings } from '../src/shell/settings.ts';
import { followSettings } from '../src/shell/settings-item.ts';
import { siteMatches } from '../src/sites/index.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    if (isWatchedFromAround(window) || isTaken()) return;
    const here = {
      view: window,
      canHold: isFirstInLine(document),
      siteOf,
      prefilter: worthReading,
    };
    // The gate cannot wait for the storage: the person's own settings follow within milliseconds.
    const promiseReturn = (at: number) => askForReturn(at);
    const tools = { loadReviewer, remember, show, promiseReturn, openPopup, alive };
    const resident = startResident({ ...here, settings, ...tools });
    takePlace(resident);
    const stops = [
      followSettings(resident.configure),
      answerPopup(answersOf(resident)),
      obeyCommands({ perform: resident.perform, site: async () => resident.site?.id ?? '' }),
    ];
    resident.ended.addEventListener('abort', () => stops.forEach((stop) => void stop()));
  },
});
