/** Carries out what a person asks to be quiet about, and takes it out of reviews. */
import type { Finding, Review } from '../../engine/types.ts';
import { type Settings, withName, without } from '../../shell/settings.ts';
import type { Composer } from '../contract.ts';
import { conversationOf } from '../conversation.ts';
import { dismiss, type HashPhrase, undismiss, withoutDismissed } from './dismissed.ts';
import { endOfDay, hushed, isHushed, loudIn, quietIn, quietUntil } from './hush.ts';
import { createQuiet, type QuietScope } from './quiet.ts';
import { answered, isEnough, turnedOff, wave } from './waved.ts';

export interface QuietingTools {
  settings(): Settings;
  /** Changes the settings here at once, and in every page from then on. */
  change(change: (settings: Settings) => Settings): void;
  /** Is called when the person wants to hear again of what was quiet. */
  heard(): void;
  /** The composer one is in, or was last. */
  composer(): Composer | null;
  readonly hashPhrase: HashPhrase;
}

export interface Quieting {
  /** The review without what is quiet. */
  filter(review: Review): Review;
  /** Quiets something. Gives what makes it heard again. */
  quieten(finding: Finding, scope: QuietScope): () => void;
  /** The person keeps their words. True when their pattern came up so often that it is worth asking about. */
  keep(finding: Finding): boolean;
  /** Answers that question. */
  turnDown(finding: Finding, off: boolean): void;
  /** Whether nothing is to be heard of this message at all. */
  isQuiet(): boolean;
  /** Ends that. */
  hearAgain(): void;
  /** Whether the conversation one is in can be told from others. */
  knowsConversation(): boolean;
  nextMessage(): void;
}

/** Starts with what the settings say. */
export function createQuieting({ settings, change, heard, composer, hashPhrase }: QuietingTools): Quieting {
  const quiet = createQuiet();
  const conversation = (): string | null => {
    const here = composer();
    const key = here && conversationOf(here);
    return key ? hashPhrase(`conversation ${key}`) : null;
  };
  /** Nothing is hashed, and no page is looked at, as long as nothing is quiet. */
  const isHushedHere = (): boolean => {
    const now = settings();
    return isHushed(now, now.quietConversations.length > 0 ? conversation() : null, Date.now());
  };
  /** A change, and the change that takes it back. */
  const both = (there: (all: Settings) => Settings, back: (all: Settings) => Settings) => {
    change(there);
    return () => change(back);
  };
  const quietHere = (): (() => void) => {
    const here = conversation();
    if (here !== null)
      return both(
        (all) => quietIn(all, here),
        (all) => loudIn(all, here),
      );
    const id = composer()?.site.id;
    if (id === undefined) return () => undefined;
    return both(
      (all) => ({ ...all, sitesOff: withName(all.sitesOff, id) }),
      (all) => ({ ...all, sitesOff: without(all.sitesOff, id) }),
    );
  };
  const quietPhrase = (finding: Finding): (() => void) => {
    const hash = hashPhrase(finding.quote);
    const loud = quiet.addWords(finding);
    const undo = both(
      (all) => dismiss(all, hash),
      (all) => undismiss(all, hash),
    );
    return () => {
      loud();
      undo();
    };
  };
  const scopes: Readonly<Record<QuietScope, (finding: Finding) => () => void>> = {
    message: quiet.addMessage,
    conversation: quietHere,
    today: () =>
      both(
        (all) => quietUntil(all, endOfDay(new Date())),
        (all) => quietUntil(all, 0),
      ),
    phrase: quietPhrase,
    pattern: quiet.addPattern,
  };

  return {
    filter: (review) =>
      quiet.filter(isHushedHere() ? hushed(review) : withoutDismissed(review, settings(), hashPhrase)),
    quieten: (finding, scope) => scopes[scope](finding),
    keep(finding) {
      quiet.addWords(finding);
      change((all) => wave(all, finding.rule));
      return isEnough(settings(), finding.rule);
    },
    turnDown: ({ rule }, off) => change((all) => (off ? turnedOff(all, rule) : answered(all, rule))),
    isQuiet: () => quiet.isMessage || isHushedHere(),
    hearAgain() {
      const here = conversation();
      quiet.hearMessage();
      change((all) => quietUntil(here === null ? all : loudIn(all, here), 0));
      heard();
    },
    knowsConversation: () => conversation() !== null,
    nextMessage: quiet.nextMessage,
  };
}
