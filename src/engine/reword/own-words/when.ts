/** When something was, as the writer said it. */
import type { RewordContext } from '../../rule.ts';
import { toItsEnd } from '../draft/around.ts';

const TIME =
  /\b(?:earlier(?: today)?|yesterday|last night|the other (?:day|night)|this morning|tonight|today|(?:on |last |for |about )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening))?)\b/i;

/** " last night", " on Saturday", with the space before it; empty where no time is told. */
export function whenOf(context: RewordContext): string {
  const time = TIME.exec(toItsEnd(context))?.[0];
  return time === undefined
    ? ''
    : ` ${time.replace(/^(?:for|about) /i, 'on ').replace(/^(?=\w+day)(?!yester|to)/i, 'on ')}`;
}
