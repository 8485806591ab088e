/** Carries out what a person asks to be quiet about, and takes it out of reviews. */
import type { Finding, Review } from '../../engine/types.ts';
import { adding, dropping, type NameList, type PageChoice, quietUntil } from '../../shell/page-choice.ts';
import type { Settings } from '../../shell/settings.ts';
import type { Composer } from '../contract.ts';
import { conversationOf } from '../conversation.ts';
import { type HashPhrase, withoutDismissed } from './dismissed.ts';
import { endOfDay, hushed, isHushed } from './hush.ts';
import { createQuiet, type QuietScope } from './quiet.ts';
import { isEnough } from './waved.ts';

export interface QuietingTools {
  settings(): Settings;
  /** Changes the settings here at once, and in every page from then on. */
  choose(...choices: readonly PageChoice[]): void;
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
export function createQuieting({ settings, choose, heard, composer, hashPhrase }: QuietingTools): Quieting {
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
  /** Puts a name in a list. Gives what takes it out again. */
  const add = (name: string, list: NameList): (() => void) => {
    choose(adding(name, list));
    return () => choose(dropping(name, list));
  };
  const quietHere = (): (() => void) => {
    const here = conversation();
    if (here !== null) return add(here, 'quietConversations');
    const id = composer()?.site.id;
    return id === undefined ? () => undefined : add(id, 'sitesOff');
  };
  const quietToday = (): (() => void) => {
    choose(quietUntil(endOfDay(new Date())));
    return () => choose(quietUntil(0));
  };
  const quietPhrase = (finding: Finding): (() => void) => {
    const loud = quiet.addWords(finding);
    const undo = add(hashPhrase(finding.quote), 'dismissed');
    return () => {
      loud();
      undo();
    };
  };
  const scopes: Readonly<Record<QuietScope, (finding: Finding) => () => void>> = {
    message: quiet.addMessage,
    conversation: quietHere,
    today: quietToday,
    phrase: quietPhrase,
    pattern: quiet.addPattern,
  };

  return {
    filter: (review) =>
      quiet.filter(isHushedHere() ? hushed(review) : withoutDismissed(review, settings(), hashPhrase)),
    quieten: (finding, scope) => scopes[scope](finding),
    keep(finding) {
      quiet.addWords(finding);
      choose(adding(finding.rule, 'waved'));
      return isEnough(settings(), finding.rule);
    },
    turnDown({ rule }, off) {
      // Answered, the question starts from the beginning.
      choose(dropping(rule, 'waved'), ...(off ? [adding(rule, 'rulesOff')] : []));
    },
    isQuiet: () => quiet.isMessage || isHushedHere(),
    hearAgain() {
      const here = conversation();
      quiet.hearMessage();
      choose(quietUntil(0), ...(here === null ? [] : [dropping(here, 'quietConversations')]));
      heard();
    },
    knowsConversation: () => conversation() !== null,
    nextMessage: quiet.nextMessage,
  };
}
