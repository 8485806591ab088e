/** Whether a send is held. Pure, so that it can be read as a table. */
import type { Finding, Severity } from '../../engine/types.ts';
import type { Settings } from '../../shell/settings.ts';
import { collapse, findingKey } from '../composer/same-text.ts';

export type Decision = 'hold' | 'release';

/** What the person already took one more look at in one composer. */
export interface LookedAt {
  /** Whole texts, collapsed: they go. */
  readonly texts: ReadonlySet<string>;
  /** Findings of the message being written, by `findingKey`: they hold no changed text again. */
  readonly findings: ReadonlySet<string>;
}

/** The smallest severity that holds a send under these settings; null where nothing is ever held. */
export const holdFrom = ({ on, hold }: Settings): Severity | null => {
  if (!on || hold === 'never') return null;
  return hold === 'serious' ? 3 : 2;
};

/** The findings that are a reason to hold, whether they were looked at or not. */
export const reasons = (findings: readonly Finding[], settings: Settings): readonly Finding[] => {
  const from = holdFrom(settings);
  return from === null ? [] : findings.filter(({ severity }) => severity >= from);
};

/**
 * Decides over a send of `text`: held when it has a reason that was not looked at yet, and only once for a
 * text. An unfilled blank is a finding of severity 3 like any other.
 */
export const decide = (
  text: string,
  findings: readonly Finding[],
  cleared: LookedAt,
  settings: Settings,
): Decision => {
  if (cleared.texts.has(collapse(text))) return 'release';
  const unseen = reasons(findings, settings).some((finding) => !cleared.findings.has(findingKey(finding)));
  return unseen ? 'hold' : 'release';
};
