/** The part of Amends that lives in every frame of a site: it watches, stands at the gate, and calls the reviewer. */
import type { Review } from '../engine/types.ts';
import { type PageChoice, withChoices } from '../shell/page-choice.ts';
import type { Act, Shown } from '../shell/protocol.ts';
import type { Settings } from '../shell/settings.ts';
import type { Site } from '../sites/site.ts';
import { createComposeWish } from './compose-wish.ts';
import { openComposer } from './composer/composer.ts';
import type { ReplaceOutcome, ReviewerPort } from './contract.ts';
import { placeOf } from './conversation.ts';
import { createGate } from './gate/gate.ts';
import { createOwnKeys } from './gate/own-keys.ts';
import { createSentWatch } from './gate/sent.ts';
import { listenEverywhere } from './listeners.ts';
import { createLoader } from './loader.ts';
import type { Resident } from './meeting.ts';
import { createReport } from './report.ts';
import { reviewOptions } from './review-options.ts';
import type { OpenSession } from './session.ts';
import { createSessions } from './sessions.ts';
import { createSiteHere } from './site-here.ts';
import { createTroubles } from './troubles.ts';
import { createWatch } from './watch.ts';

export interface ResidentContext {
  readonly view: Window;
  readonly settings: Settings;
  /** The site of an address; null where there is none. */
  readonly siteOf: (address: string) => Site | null;
  /** True for a text that may hold a finding: only then is the reviewer worth its weight. */
  readonly prefilter: (text: string) => boolean;
  /** Brings the reviewer into this frame; it joins by itself. False when it could not come. */
  readonly loadReviewer: () => Promise<boolean>;
  /** Stores what the person chose here; `configure` follows. Resolves to whether it is stored, and never rejects. */
  readonly remember: (choices: readonly PageChoice[]) => Promise<boolean>;
  /** Shows a number of findings, or a state, outside the page. */
  readonly show: (shown: Shown) => void;
  /** See `ResidentPort`. */
  readonly promiseReturn: ((at: number) => Promise<boolean>) | null;
  /** Opens the popup over this page; null where there is none. */
  readonly openPopup: (() => void) | null;
  /** False once the extension was updated or removed and this script was left behind. */
  readonly alive: () => boolean;
  /** False when the page's own listeners may stand before ours. */
  readonly canHold: boolean;
}

/** The resident, and what its entrypoint asks of it. */
export interface RunningResident extends Resident {
  configure(settings: Settings): void;
  /** The site of this frame, whether Amends is on here or not; null where there is none. */
  readonly site: Site | null;
  readonly isOn: boolean;
  readonly canHold: boolean;
  /** What went wrong here, by the event or the task in which it did, and how often. */
  readonly errors: Readonly<Record<string, number>>;
  /** Whether there is a place to write in this frame. */
  hasComposer(): boolean;
  /** The message that was written in last, as it reads; null without a composer. */
  textNow(): string | null;
  /** The same, reviewed with rewordings; null without a composer or a reviewer. */
  reviewNow(): Promise<Review | null>;
  /** Where a popup that opens now is to begin composing, told once; null when nobody asked for it. */
  takeComposeWish(): number | null;
  /** Replaces words in the message that was written in last. */
  apply(span: { start: number; end: number }, expected: string, text: string): Promise<ReplaceOutcome>;
  /** Does what a key of the browser or its menu asks for, in the message that was written in last. */
  perform(act: Act): Promise<boolean>;
}

/** Starts watching a window. Nothing of the page is touched until a send is held. */
export const startResident = (context: ResidentContext): RunningResident => {
  const { view, canHold } = context;
  const doc = view.document;
  const ending = new AbortController();
  const now = () => performance.now();
  let { settings } = context;
  let reviewer: ReviewerPort | null = null;

  const here = createSiteHere(view, context.siteOf);
  const activeSite = () => here.active(settings);
  /** To everybody else, a site that is switched off is Amends switched off. */
  const settingsHere = (): Settings => ({ ...settings, on: activeSite() !== null });

  // A blank can stand in a text without any other words of concern.
  const mayConcern = (text: string): boolean => text.includes('[') || context.prefilter(text);
  const troubles = createTroubles();
  const report = createReport(context.show);
  const wish = createComposeWish(now);
  const loader = createLoader(context.loadReviewer, () => reviewer !== null);
  const load = async (): Promise<boolean> => {
    const came = await loader.load();
    if (!came && context.alive()) report.show('broken');
    return came;
  };
  const sessions = createSessions({
    open: openComposer,
    placeOf: (composer) => placeOf(composer, here.address()),
    now,
  });
  const watch = createWatch({
    sessions,
    site: activeSite,
    reviewer: () => reviewer,
    unreviewed: (text, pasted) => {
      if (pasted || mayConcern(text)) void load();
    },
    failed: troubles.note,
  });
  const sent = createSentWatch((session, text) => {
    session.remember(text);
    session.begin();
    reviewer?.sent(session);
  });
  const gate = createGate({
    sessions,
    get settings() {
      return canHold ? settings : { ...settings, hold: 'never' as const };
    },
    site: activeSite,
    sessionAt: watch.sessionAt,
    reviewer: () => reviewer,
    passed: (session, text) => {
      if (!reviewer && mayConcern(text)) void load();
      sent.passed(session, text);
    },
    settle: sent.settle,
    now,
  });

  const current = (): OpenSession | null => watch.current() ?? sessions.recent()[0] ?? null;
  const resident: RunningResident = {
    get settings() {
      return settingsHere();
    },
    ended: ending.signal,
    alive: () => !ending.signal.aborted && context.alive() && view.document === doc,
    get focusedAt() {
      return watch.focusedAt;
    },
    get reviewer() {
      return reviewer;
    },
    get site() {
      return here.site();
    },
    get isOn() {
      return activeSite() !== null;
    },
    canHold,
    hasComposer: () => {
      const site = here.site();
      return current() !== null || (site !== null && view.document.querySelector(site.composer) !== null);
    },
    current,
    refresh: (session) => watch.refresh(sessions.at(session.composer.element, session.composer.site)),
    remember(choices) {
      void context.remember(choices).then((isStored) => {
        // What the person just chose still counts on this page.
        if (!isStored && !ending.signal.aborted) resident.configure(withChoices(settings, choices));
      });
    },
    found: (count) => {
      // Where Amends is off, nothing is found, and that is not what the button says.
      if (activeSite()) report.show(count);
    },
    failed: troubles.note,
    errors: troubles.counts,
    promiseReturn: context.promiseReturn,
    compose:
      context.openPopup &&
      ((at) => {
        wish.make(at);
        context.openPopup?.();
      }),
    takeComposeWish: wish.take,
    join(joining) {
      if (reviewer || ending.signal.aborted) return;
      reviewer = joining;
      loader.arrived();
      // It was made some tasks ago, with what held then.
      reviewer.configured(settingsHere());
      const session = watch.current();
      if (!session) return;
      reviewer.changed(session);
    },
    configure(next) {
      const wasOn = activeSite() !== null;
      settings = next;
      // The page speaks for its tab; frames inside it may belong to other sites.
      if (view === view.top && here.site()) report.on(activeSite() !== null);
      reviewer?.configured(settingsHere());
      watch.look(view.document);
      // Switched on again, the words that stand there get their lines back.
      const session = watch.current();
      if (!wasOn && session && activeSite()) reviewer?.changed(session);
    },
    textNow: () => current()?.composer.read() ?? null,
    async reviewNow() {
      const session = current();
      if (!session || !(await load()) || !reviewer) return null;
      watch.refresh(session);
      return reviewer.review(session.composer.read(), reviewOptions(session, settings));
    },
    async apply(span, expected, text) {
      const session = current();
      if (!session) return 'moved';
      const before = session.composer.read();
      const outcome = await session.composer.replace(span, expected, text);
      if (outcome === 'done') reviewer?.replaced(session, before);
      watch.refresh(session);
      return outcome;
    },
    async perform(act) {
      const session = current();
      if (!session || !activeSite() || !(await load()) || !reviewer) return false;
      watch.refresh(session);
      const done = await reviewer.perform(act);
      // Who asks for a review is told when there is nothing to look at.
      if (!done && act === 'review') report.show('calm');
      return done;
    },
    retire() {
      ending.abort();
      watch.stop();
      reviewer = null;
    },
  };

  listenEverywhere(view, [...createOwnKeys(() => reviewer), ...watch.listeners, ...gate], {
    signal: ending.signal,
    alive: context.alive,
    orphaned: resident.retire,
    failed: troubles.note,
    entered: (inner) => watch.look(inner.document),
  });
  watch.look(view.document);
  return resident;
};
