/** The message catalogue, as the command line reads it. */
import messages from '../../assets/_locales/en/messages.json';
import type { Severity } from '../engine/types.ts';
import { createText, lookupIn } from '../ui/text.ts';
import { severityName } from '../ui/trace-words.ts';

export const text = createText(lookupIn(messages));

/** The word for a severity. */
export const severityWord = (severity: Severity): string => severityName(text, severity);

const keyOf = (rule: string): string => `rule_${rule.replaceAll('-', '_')}`;

/** A rule's name for people; its id where it has none. */
export const ruleName = (rule: string): string => text.find(`${keyOf(rule)}_name`) ?? rule;

/** One sentence on how the wording may land; undefined where there is none. */
export const ruleReason = (rule: string): string | undefined => text.find(`${keyOf(rule)}_why`);
