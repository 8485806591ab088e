/** The words that belong to a rule, an element or a kind of rewording, from the catalogue. */
import { labelOf } from '../engine/blanks.ts';
import type { ElementId, Family, Finding, Rewording } from '../engine/types.ts';
import { changeOf } from './change.ts';
import type { Text } from './text.ts';

const keyOf = (id: string) => `rule_${id.replaceAll('-', '_')}`;

/** The plain name of a pattern; its id in words if the catalogue has none. */
export const ruleName = (text: Text, rule: string): string =>
  text.find(`${keyOf(rule)}_name`) ?? rule.replaceAll('-', ' ');

/** The question to think about at a blank: `words` is the blank with its brackets. Empty for any other words. */
export const blankQuestion = (text: Text, words: string): string =>
  text.find(`blank_${labelOf(words).replaceAll(' ', '_')}`) ?? '';

/** One sentence on how the pattern may land; empty if the catalogue has none. */
export const ruleReason = (text: Text, rule: string): string => text.find(`${keyOf(rule)}_why`) ?? '';

/** The plain name of a family of patterns; its id in words if the catalogue has none. */
export const familyName = (text: Text, family: Family): string =>
  text.find(`family_${family.replaceAll('-', '_')}`) ?? family.replaceAll('-', ' ');

/** The plain name of an accountable element; its id in words if the catalogue has none. */
export const elementName = (text: Text, element: ElementId): string =>
  text.find(`element_${element.replaceAll('-', '_')}`) ?? element.replaceAll('-', ' ');

const LIMIT = 'final-door';

/** What is said where there is no wording to offer: care first, then limits and advice, and else that only they know. */
export function withoutWording(
  text: Text,
  { rule, safety, tentative }: Pick<Finding, 'rule' | 'safety' | 'tentative'>,
  advised = false,
): string {
  if (safety) return text('card_none_safety');
  if (advised && rule !== LIMIT) return text('check_advised');
  if (tentative) return text('card_tentative');
  return text(rule === LIMIT ? 'card_none_limit' : 'card_mine');
}

/** Whether a repair can begin at this wording: not where care comes first, at a limit, or at a blank of ours. */
export const canBeRepaired = ({ rule, family, safety }: Finding): boolean =>
  family !== 'blank' && rule !== LIMIT && safety === undefined;

const kindKeys = {
  lightest: 'wording_lightest',
  fuller: 'wording_fuller',
  question: 'wording_question',
} as const;

/** What kind of rewording it is, in the person's words: one that only takes words away is called so. */
export const kindName = (text: Text, { kind, text: words }: Pick<Rewording, 'kind' | 'text'>): string =>
  text(words === '' ? 'wording_gap' : kindKeys[kind]);

/** How the sentence would read, in one line for a screen reader; blanks are spoken as blanks. */
export function spokenWording(
  text: Text,
  original: string,
  rewording: Rewording,
  heading = kindName(text, rewording),
): string {
  const { after, blanks } = changeOf(original, rewording);
  if (!/[\p{L}\p{N}]/u.test(after)) return text('wording_left_out', heading);
  let spoken = '';
  let at = 0;
  for (const { start, end } of blanks) {
    const label = labelOf(after.slice(start, end));
    spoken += after.slice(at, start) + text('wording_blank', label);
    at = end;
  }
  return text('wording_reads', heading, spoken + after.slice(at));
}
