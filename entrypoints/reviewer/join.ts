/** What joins a resident: the engine, the marks, the card, the panel. */
import { createDesk } from '../../src/page/desk.ts';
import type { Resident } from '../../src/page/meeting.ts';
import { lookup } from '../../src/shell/lookup.ts';
import { phraseHash } from '../../src/shell/phrases.ts';
import { createText } from '../../src/ui/text.ts';
import { makeReview, sourceOf } from './engine.ts';

/** It asks for what most messages ask for: a finding, words after it, and what softens it. */
const WARMING = "I'm sorry you feel that way, but you started it. I'll call tomorrow.";
/** Less of it, so that making the first rewordings is two tasks and not one long one. */
const SHORT_WARMING = "I'm sorry you feel that way.";
const SOON = { timeout: 1000 };

/** Joins a resident that has no reviewer yet. */
export function join(resident: Resident): void {
  const review = makeReview();
  const desk = createDesk({
    resident,
    review,
    settings: resident.settings,
    text: createText(lookup),
    doc: document,
    signal: resident.ended,
    hashPhrase: (phrase) => phraseHash(resident.settings.salt, phrase),
    sourceOf,
  });
  // The first look is a task of its own: the page breathes between the two.
  setTimeout(() => resident.join(desk));
  // What a send and a card need is made ready while nothing else happens, so that the first of them is not late.
  requestIdleCallback(() => void review(WARMING, { rewordings: false }), SOON);
  requestIdleCallback(() => void review(SHORT_WARMING), SOON);
  requestIdleCallback(() => void review(WARMING), SOON);
}
