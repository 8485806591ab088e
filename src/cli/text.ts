/** The message catalogue, as the command line reads it. */
import messages from '../../assets/_locales/en/messages.json';
import type { Severity } from '../engine/types.ts';
import { ruleName as ruleNameIn, ruleReason as ruleReasonIn } from '../ui/finding-text.ts';
import { createText, lookupIn } from '../ui/text.ts';
import { severityName } from '../ui/trace-words.ts';

export const text = createText(lookupIn(messages));

/** The word for a severity. */
export const severityWord = (severity: Severity): string => severityName(text, severity);

/** A rule's name for people. */
export const ruleName = (rule: string): string => ruleNameIn(text, rule);

/** One sentence on how the wording may land; empty where there is none. */
export const ruleReason = (rule: string): string => ruleReasonIn(text, rule);
