/** What is known of one composer, in memory only: the page's life is the longest it lives. */
import type { Finding } from '../engine/types.ts';
import { collapse, findingKey } from './composer/same-text.ts';
import type { Composer, Place, Session } from './contract.ts';
import type { LookedAt } from './gate/decide.ts';

/** The resident's own view of a session; everybody else sees the read-only `Session`. */
export interface OpenSession extends Session {
  place: Place;
  text: string;
  readonly lookedAt: LookedAt;
  /** Marks a text as looked at, with the findings that were a reason to look. */
  look(text: string, findings: readonly Finding[]): void;
  /** The person went on to a new message: findings may hold again, whole texts do not. */
  begin(): void;
  /** Remembers the message that just went. */
  remember(text: string): void;
  /** Takes over what was known of the composer this one replaces. */
  inherit(from: OpenSession): void;
  /** For `inherit`. */
  readonly memory: Memory;
}

interface Memory {
  readonly texts: Set<string>;
  readonly findings: Set<string>;
  sent: { readonly text: string; readonly at: number } | undefined;
}

/** Two messages sent within this time, in milliseconds, are read together. */
const PREVIOUS_OWN = 5 * 60_000;
/** Texts remembered as looked at in one composer. */
const MOST_TEXTS = 50;

/** Opens a session. `now` gives milliseconds. */
export const openSession = (composer: Composer, place: Place, now: () => number): OpenSession => {
  const memory: Memory = { texts: new Set(), findings: new Set(), sent: undefined };
  return {
    composer,
    place,
    text: '',
    memory,
    lookedAt: memory,
    get previousOwn() {
      const { sent } = memory;
      return sent && now() - sent.at < PREVIOUS_OWN ? sent.text : undefined;
    },
    look(text, findings) {
      memory.texts.add(collapse(text));
      for (const finding of findings) memory.findings.add(findingKey(finding));
      for (const oldest of memory.texts) {
        if (memory.texts.size <= MOST_TEXTS) break;
        memory.texts.delete(oldest);
      }
    },
    begin() {
      memory.findings.clear();
    },
    remember(text) {
      memory.sent = { text, at: now() };
      // What is written next is a new text, even in the same words.
      this.text = '';
    },
    inherit({ memory: earlier }) {
      for (const text of earlier.texts) memory.texts.add(text);
      for (const finding of earlier.findings) memory.findings.add(finding);
      memory.sent = earlier.sent;
    },
  };
};
