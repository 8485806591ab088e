/** The reviewer's side of a page: reviews the focused message, marks it, and opens the card and one more look. */
import type { ReviewFunction, Rewording } from '../engine/types.ts';
import { withChoices } from '../shell/page-choice.ts';
import type { Settings } from '../shell/settings.ts';
import type { Text } from '../ui/text.ts';
import type { Hold, ResidentPort, ReviewerPort, Session } from './contract.ts';
import { type DeskKeys, listenForKeys, obeyShortcut } from './desk-keys.ts';
import { createDrafts } from './drafts.ts';
import { outermost } from './frames.ts';
import { createLeaving } from './leaving.ts';
import { createLooking } from './looking.ts';
import { createBlankHint } from './marks/blank-hint.tsx';
import { watchPointer } from './marks/pointer.ts';
import { perform } from './perform.ts';
import type { HashPhrase } from './quiet/dismissed.ts';
import { createQuieting } from './quiet/quieting.ts';
import { createReadAhead } from './read-ahead.ts';
import { createReviews } from './reviews.ts';
import { createCardWays } from './surface/card-ways.ts';
import { createSheets } from './surface/sheets.ts';
import { createSurface } from './surface/surface.ts';
import { takeRewording } from './surface/take.ts';

/** What a desk is given. */
export interface DeskOptions {
  readonly resident: ResidentPort;
  readonly review: ReviewFunction;
  readonly settings: Settings;
  readonly text: Text;
  readonly doc: Document;
  /** Ends everything: marks, card, panel and listeners go. */
  readonly signal: AbortSignal;
  readonly hashPhrase: HashPhrase;
  /** Where a rule says its pattern is described ("Kampf 2009"). */
  readonly sourceOf?: (rule: string) => string | undefined;
}

/** Makes the desk of a page. One card or panel is open at a time; the focused composer is the one it works on. */
export function createDesk(options: DeskOptions): ReviewerPort {
  const { resident, text, doc, signal, hashPhrase, sourceOf } = options;
  let settings = options.settings;
  const settingsNow = () => settings;

  const around = outermost(doc);
  const surface = createSurface(around, close);
  const drafts = createDrafts();
  const leaving = createLeaving(around);
  const blanks = new Set<string>();
  const quieting = createQuieting({
    settings: settingsNow,
    choose(...choices) {
      settings = withChoices(settings, choices);
      resident.remember(choices);
    },
    heard: () => void lookAtAll(),
    composer: () => (looking.work?.session ?? resident.current())?.composer ?? null,
    hashPhrase,
  });
  const reviews = createReviews(options.review, settingsNow, quieting);
  const failed = () => resident.failed('reading ahead');
  const ahead = createReadAhead(around.defaultView ?? window, reviews.forMarks, failed, signal);

  const here = { surface, text, doc: around };
  const shared = { ...here, resident, drafts, blanks, hint: createBlankHint(here) };
  const cardTools = { quieting, sourceOf, requieted: () => looking.again(), look: () => void lookAtAll() };
  const sheets = createSheets({ ...shared, ...cardTools }, close);
  const { card, panel, whole, badge } = sheets;
  const ways = createCardWays({
    sheets,
    fullReview: reviews.full,
    settings: settingsNow,
    work: () => looking.work,
    latest() {
      if (looking.work) looking.catchUp(looking.work.session);
      return looking.work;
    },
  });
  const { next, nearest } = ways;
  const keys: DeskKeys = {
    blanks,
    next,
    close,
    enter: () => panel.enter() || lookAtAll(),
    atBlank: (blank) =>
      looking.work && surface.announce(shared.hint.show(looking.work.session.composer, blank)),
  };
  const looking = createLooking({
    ...{ resident, reviews, sheets, drafts, leaving },
    settings: settingsNow,
    started({ session: { composer }, marks, end }) {
      watchPointer(composer.element, marks, surface, ways.pointer, end.signal);
      listenForKeys(composer, surface, keys, end.signal);
    },
  });
  const hands = {
    next,
    nearest,
    take: async (rewording: Rewording) =>
      looking.work ? takeRewording(shared, looking.work, rewording, () => void close()) : 'moved',
  } as const;

  /** Opens the look at the whole message. False without one. */
  function lookAtAll(): boolean {
    looking.again();
    const { work } = looking;
    if (!work) return false;
    const full = reviews.full(work);
    badge.hide();
    card.close();
    whole.open(work.session, full, settings, quieting.isQuiet() ? quieting.hearAgain : null);
    return true;
  }

  function close(): boolean {
    const closed = sheets.closeOne();
    if (closed) looking.sayByBadge();
    return closed;
  }

  const isAt = ({ composer }: Session): boolean => looking.work?.session.composer === composer;
  const vanish = () => {
    looking.end();
    surface.remove();
  };
  signal.addEventListener('abort', vanish);
  // What stands in the page around a frame would stay there after the frame is gone.
  if (around !== doc) doc.defaultView?.addEventListener('pagehide', vanish, { signal });

  return {
    review: reviews.review,
    focused: looking.look,
    typed: ahead.typed,
    changed: looking.look,
    replaced: (session, before) => drafts.keep(session, before),
    left: (session) =>
      leaving.after(session, panel.shown, () => {
        if (isAt(session) && !surface.focused()) looking.end();
      }),
    held(hold: Hold) {
      if (!isAt(hold.session)) looking.start(hold.session);
      leaving.cancel();
      sheets.closeAll();
      leaving.holding();
      panel.open(hold, settings);
    },
    sent(session) {
      quieting.nextMessage();
      sheets.closeAll();
      if (isAt(session) && session.composer.connected()) looking.look(session);
      // Looking keeps what is gone from the message; it is gone because it went.
      drafts.forget(session);
    },
    key(event) {
      // A key the page made up is not a person's.
      if (!event.isTrusted || !surface.owns(event)) return false;
      if (event.type !== 'keydown') return true;
      if (obeyShortcut(event, keys)) event.preventDefault();
      else surface.press(event);
      return true;
    },
    async perform(act) {
      const session = resident.current();
      if (session) looking.catchUp(session);
      return session !== null && perform(act, hands);
    },
    isQuiet: quieting.isQuiet,
    configured(next) {
      settings = next;
      if (settings.on) looking.again();
      else looking.end();
    },
  };
}
