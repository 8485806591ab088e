/** The reviewer's side of a page: reviews the focused message, marks it, and opens the card and one more look. */
import type { Finding, Review, ReviewFunction, ReviewOptions, Rewording } from '../engine/types.ts';
import type { Settings } from '../shell/settings.ts';
import { showing } from '../ui/showing.ts';
import type { Text } from '../ui/text.ts';
import { blankTexts } from './apply.ts';
import { type CardDesk, createCardDesk, type OpenedBy } from './card-desk.tsx';
import type { Hold, ResidentPort, ReviewerPort, Session } from './contract.ts';
import { type DeskKeys, listenForKeys, useShortcut } from './desk-keys.ts';
import { dismiss, type HashPhrase, withoutDismissed } from './dismissed.ts';
import { deepActiveElement } from './dom.ts';
import { outermost } from './frames.ts';
import { remembering } from './memo.ts';
import { createPanelDesk, type PanelDesk } from './panel-desk.tsx';
import { perform } from './perform.ts';
import { watchPointer } from './pointer.ts';
import { createQuiet, type QuietScope } from './quiet.ts';
import { reviewOptions } from './review-options.ts';
import { createSurface } from './surface.ts';
import { takeRewording } from './take.ts';
import { nextFinding, paintReview, sameFinding, startWork, type Work } from './work.ts';

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
  const { resident, text, doc, signal, hashPhrase } = options;
  const surface = createSurface(outermost(doc), close);
  const quiet = createQuiet();
  const blanks = new Set<string>();
  let settings = options.settings;
  let work: Work | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus when a send was held: the message, or a send control that took it a moment before. */
  let focusAtHold: Element | null = null;

  const reviewText = remembering(options.review);
  const review = (message: string, given?: ReviewOptions): Review =>
    quiet.filter(withoutDismissed(reviewText(message, given), settings, hashPhrase));
  const shared = { surface, text, doc: outermost(doc), resident, remember: rememberBlanks };
  const card: CardDesk = createCardDesk({ ...shared, sourceOf: options.sourceOf, keep, quieten });
  const panel: PanelDesk = createPanelDesk(shared);
  const hands = {
    next,
    nearest: () => {
      const finding = card.finding() ?? following();
      return finding && (withRewordings(finding) ?? null);
    },
    take: async (rewording: Rewording) =>
      work ? takeRewording(shared, work, rewording, () => void close()) : 'moved',
  } as const;
  const keys: DeskKeys = { blanks, next, enter: panel.enter, close };

  function rememberBlanks(rewording: Parameters<typeof blankTexts>[0]): void {
    for (const blank of blankTexts(rewording)) blanks.add(blank);
  }

  /** Reviews the focused message and paints its marks; a card of another text is out of date. */
  function look(session: Session): void {
    clearTimeout(leaving);
    if (!settings.on) return;
    if (work?.session.composer !== session.composer) start(session);
    if (!work) return;
    const message = session.composer.read();
    const found = review(message, { ...reviewOptions(session, settings), rewordings: false });
    work = paintReview({ ...work, session }, found, settings);
    resident.found(work.findings.length);
    card.outdate(message);
    panel.outdate(message);
  }

  function start(session: Session): void {
    end();
    work = startWork(session);
    watchPointer(session.composer.element, work.marks, surface, pointer, work.end.signal);
    listenForKeys(session.composer, surface, keys, work.end.signal);
  }

  const pointer = {
    open(index: number, by: OpenedBy) {
      const meant = work?.findings[index];
      // The words may have gone on since their marks were painted.
      lookAgain();
      const finding = work?.findings.find(({ start }) => start === meant?.start);
      if (!finding || panel.shown() || (by === 'dwell' && card.shown())) return;
      if (by === 'dwell' && showing(finding.severity, settings.sensitivity).card !== 'dwell') return;
      open(finding, by);
    },
    away: () => card.away(),
    elsewhere: () => card.close(),
  };

  /** Opens the card of a finding. Rewordings are made only now. */
  function open(finding: Finding, by: OpenedBy): void {
    const found = withRewordings(finding);
    if (work && found) card.open(work.session, work.message, found, by);
  }

  function withRewordings(finding: Finding): Finding | undefined {
    if (!work) return undefined;
    const full = review(work.message, reviewOptions(work.session, settings));
    return sameFinding(full.findings, finding);
  }

  /** The finding after the caret, or after the one whose card is open. */
  function following(): Finding | null {
    if (!work) return null;
    look(work.session);
    const caret = work.session.composer.selection()?.start ?? 0;
    return nextFinding(work.findings, card.finding(), caret);
  }

  function next(): boolean {
    const finding = following();
    if (!finding) return false;
    panel.close();
    open(finding, 'key');
    return true;
  }

  function keep(finding: Finding): void {
    quiet.addWords(finding);
    lookAgain();
  }

  function quieten(finding: Finding, scope: QuietScope): void {
    if (scope === 'message') quiet.addMessage();
    else if (scope === 'pattern') quiet.addPattern(finding);
    else {
      // At once here, and through the settings in every page from now on.
      quiet.addWords(finding);
      resident.remember((current) => dismiss(current, hashPhrase(finding.quote)));
    }
    surface.announce(text('card_quieted'));
    lookAgain();
  }

  function lookAgain(): void {
    if (work) look(work.session);
  }

  /** True while the press that was held is the last thing that moved the focus. */
  function isAtHold(): boolean {
    return panel.shown() && deepActiveElement(outermost(doc)) === focusAtHold;
  }

  function close(): boolean {
    return card.close() || panel.close();
  }

  function end(): void {
    clearTimeout(leaving);
    card.close();
    panel.close();
    if (work) resident.found(0);
    work?.end.abort();
    work = null;
  }

  signal.addEventListener('abort', () => {
    end();
    surface.remove();
  });

  return {
    review,
    focused: look,
    changed: look,
    left(session) {
      clearTimeout(leaving);
      // The focus lands only after this: it may be in our own card, or the whole window may have lost it.
      leaving = setTimeout(() => {
        if (work?.session.composer !== session.composer || surface.focused()) return;
        const { element } = session.composer;
        if (session.composer.connected() && (holdsFocus(element) || isAtHold())) return;
        end();
      });
    },
    held(hold: Hold) {
      if (work?.session.composer !== hold.session.composer) start(hold.session);
      clearTimeout(leaving);
      card.close();
      focusAtHold = deepActiveElement(outermost(doc));
      panel.open(hold, settings);
    },
    sent(session) {
      quiet.nextMessage();
      card.close();
      panel.close();
      if (work?.session.composer === session.composer && session.composer.connected()) look(session);
    },
    key(event) {
      // A key the page made up is not a person's.
      if (!event.isTrusted || !surface.owns(event)) return false;
      if (event.type !== 'keydown') return true;
      if (useShortcut(event, keys)) event.preventDefault();
      else surface.press(event);
      return true;
    },
    async perform(act) {
      const session = resident.current();
      if (session) look(session);
      return session !== null && perform(act, hands);
    },
    configured(next) {
      settings = next;
      if (settings.on) lookAgain();
      else end();
    },
  };
}

const holdsFocus = (element: HTMLElement): boolean => element.matches(':focus-within');
