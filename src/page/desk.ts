/** The reviewer's side of a page: reviews the focused message, marks it, and opens the card and one more look. */
import type { Review, ReviewFunction, ReviewOptions, Rewording } from '../engine/types.ts';
import { withChoices } from '../shell/page-choice.ts';
import type { Settings } from '../shell/settings.ts';
import type { Text } from '../ui/text.ts';
import type { Hold, ResidentPort, ReviewerPort, Session } from './contract.ts';
import { type DeskKeys, listenForKeys, obeyShortcut } from './desk-keys.ts';
import { createDrafts } from './drafts.ts';
import { outermost } from './frames.ts';
import { createLeaving } from './leaving.ts';
import { createBlankHint } from './marks/blank-hint.tsx';
import { watchPointer } from './marks/pointer.ts';
import { remembering } from './memo.ts';
import { perform } from './perform.ts';
import type { HashPhrase } from './quiet/dismissed.ts';
import { createQuieting } from './quiet/quieting.ts';
import { createReadAhead } from './read-ahead.ts';
import { markOptions, reviewOptions } from './review-options.ts';
import { badgeState } from './surface/badge.tsx';
import { createCardWays } from './surface/card-ways.ts';
import { createSheets } from './surface/sheets.ts';
import { createSurface } from './surface/surface.ts';
import { takeRewording } from './surface/take.ts';
import { paintReview, startWork, type Work } from './work.ts';

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
  const surface = createSurface(outermost(doc), close);
  const drafts = createDrafts();
  const leaving = createLeaving(outermost(doc));
  const blanks = new Set<string>();
  let settings = options.settings;
  let work: Work | null = null;

  const reviewText = remembering(options.review);
  const review = (message: string, given?: ReviewOptions): Review =>
    quieting.filter(reviewText(message, given));
  const failed = () => resident.failed('reading ahead');
  const ahead = createReadAhead(outermost(doc).defaultView ?? window, reading, failed, signal);
  const quieting = createQuieting({
    settings: () => settings,
    choose(...choices) {
      settings = withChoices(settings, choices);
      resident.remember(choices);
    },
    heard: () => void lookAtAll(),
    composer: () => (work?.session ?? resident.current())?.composer ?? null,
    hashPhrase,
  });
  const here = { surface, text, doc: outermost(doc) };
  const shared = { ...here, resident, drafts, blanks, hint: createBlankHint(here) };
  const cardTools = { quieting, sourceOf, requieted: lookAgain, look: () => void lookAtAll() };
  const sheets = createSheets({ ...shared, ...cardTools }, close);
  const { card, panel, whole, badge } = sheets;
  const ways = createCardWays({
    sheets,
    fullReview,
    settings: () => settings,
    work: () => work,
    latest() {
      if (work) catchUp(work.session);
      return work;
    },
  });
  const { next, nearest } = ways;
  const hands = {
    next,
    nearest,
    take: async (rewording: Rewording) =>
      work ? takeRewording(shared, work, rewording, () => void close()) : 'moved',
  } as const;
  const keys: DeskKeys = {
    blanks,
    next,
    close,
    enter: () => panel.enter() || lookAtAll(),
    atBlank: (blank) => work && surface.announce(shared.hint.show(work.session.composer, blank)),
  };

  /** Finds what marks and gate need to know of a text. */
  function reading(session: Session, message: string): Review {
    return review(message, markOptions(session, settings));
  }

  /** Reviews the focused message and paints its marks; a card of another text is out of date. */
  function look(session: Session): void {
    leaving.cancel();
    if (!settings.on) return;
    if (work?.session.composer !== session.composer) start(session);
    if (!work) return;
    const message = session.composer.read();
    drafts.watch(work.session, work.message, message);
    work = paintReview({ ...work, session }, reading(session, message), settings);
    resident.found(work.findings.length);
    sheets.outdate(message);
    sayByBadge(work);
  }

  /** Looks where what stands there now was not looked at yet. */
  function catchUp(session: Session): void {
    const isKnown = work?.session.composer === session.composer && work.message === session.composer.read();
    if (isKnown) leaving.cancel();
    else look(session);
  }

  /** Says nothing while something larger stands open. The elements are looked for only where nothing is found. */
  function sayByBadge(done: Work): void {
    const { session, findings } = done;
    if (!settings.badge || panel.shown() || whole.shown()) {
      badge.hide();
      return;
    }
    const full = findings.length > 0 ? null : fullReview(done);
    badge.say(session.composer, badgeState(findings, full?.repair ?? null));
  }

  /** Opens the look at the whole message. False without one. */
  function lookAtAll(): boolean {
    if (!work) return false;
    look(work.session);
    const full = fullReview(work);
    badge.hide();
    card.close();
    whole.open(work.session, full, settings, quieting.isQuiet() ? quieting.hearAgain : null);
    return true;
  }

  function start(session: Session): void {
    // The page took the words of one conversation out of a composer that now serves another.
    if (work?.session.composer.element === session.composer.element)
      drafts.watch(work.session, work.message, session.composer.read());
    end();
    work = startWork(session);
    watchPointer(session.composer.element, work.marks, surface, ways.pointer, work.end.signal);
    listenForKeys(session.composer, surface, keys, work.end.signal);
  }

  /** The message with its rewordings and its check. */
  function fullReview({ message, session }: Work): Review {
    return review(message, reviewOptions(session, settings));
  }

  function lookAgain(): void {
    if (work) look(work.session);
  }

  function close(): boolean {
    const closed = sheets.closeOne();
    if (closed && work) sayByBadge(work);
    return closed;
  }

  function end(): void {
    leaving.cancel();
    sheets.closeAll();
    if (work) resident.found(0);
    // An editor that went away with its words was not always meant to.
    if (work && !work.session.composer.connected()) drafts.keep(work.session, work.message);
    work?.end.abort();
    work = null;
  }

  const vanish = () => {
    end();
    surface.remove();
  };
  signal.addEventListener('abort', vanish);
  // What stands in the page around a frame would stay there after the frame is gone.
  if (outermost(doc) !== doc) doc.defaultView?.addEventListener('pagehide', vanish, { signal });

  return {
    review,
    focused: look,
    typed: ahead.typed,
    changed: look,
    replaced: (session, before) => drafts.keep(session, before),
    left: (session) =>
      leaving.after(session, panel.shown, () => {
        if (work?.session.composer === session.composer && !surface.focused()) end();
      }),
    held(hold: Hold) {
      if (work?.session.composer !== hold.session.composer) start(hold.session);
      leaving.cancel();
      sheets.closeAll();
      leaving.holding();
      panel.open(hold, settings);
    },
    sent(session) {
      quieting.nextMessage();
      sheets.closeAll();
      if (work?.session.composer === session.composer && session.composer.connected()) look(session);
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
      if (session) catchUp(session);
      return session !== null && perform(act, hands);
    },
    isQuiet: quieting.isQuiet,
    configured(next) {
      settings = next;
      if (settings.on) lookAgain();
      else end();
    },
  };
}
