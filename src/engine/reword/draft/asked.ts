/** A question in a run of words that hurt, with or without its mark: "sorry sorry, is there class tmrw". It stays to be answered. */
import type { Draft, RewordContext } from '../../rule.ts';
import { fromHere, matchSpan, toItsEnd, wholeSentence } from './around.ts';
import { fitted } from './drafts.ts';
import { capital } from './operations.ts';

const YOU = '(?:you|u|ya|ye)';
/** What opens a plain question wherever it stands, and what does so only where something ends before it; nothing here scolds. */
const OPENS = [
  `(?:can|could|may|might) (?:i|we) (?:please |pls |plz |possibly |maybe |just |at least )*(?:have|get|use|borrow|go|come|sleep|eat|see|take|bring|move|swap|open|close|ask|leave|stay|pick|drop)\\b`,
  `(?:can|could|would|will) ${YOU} (?:please |pls |plz |possibly |maybe )*(?:send|pass|bring|pick|get|book|check|open|close|help|show|turn|move|lend|resend|forward|tell me (?:when|where|what|if|how))\\b`,
  `(?:i )?(?:just|only) (?:wanted|wondering|checking|asking|need(?:ed)?|want) (?:to (?:see|know|ask|check)|if|whether)\\b`,
  `(?:i )?(?:was|am|i['’]?m) (?:just )?wondering (?:if|whether|when|what|where)\\b`,
].join('|');
const OPENS_APART = [
  "(?:is|are|was) (?:there|it still|we still|the|my|our|today['’]?s|tomorrow['’]?s) ",
  `(?:are|r) ${YOU} (?:still |free|home|coming|around|in\\b|picking)`,
  `(?:do|did) (?:${YOU}|we|i) (?:know|have|need|still|want me|get|manage|find|see (?:my|the)) `,
  '(?:was|is) it (?:the|my|about|because|still|ok|okay|possible)\\b ',
  "(?:what time|what day|which (?:day|room|page|bus|train)|what['’]?s the|when (?:is|are|do|does|can|should)|where (?:is|are|do|does)|how (?:do|does|long|much|many)|who['’]?s|shall (?:i|we))\\b ?",
].join('|');
const APART = '[,;.!?…–—] ?|\\b(?:sorry|sry|soz|again|now|ok|okay|but|and|so|lol|tho|btw|anyway) ';
const LAST = new RegExp(
  `(?<asked>(?:(?<=^|[\\s,;.!?…–—-])(?:${OPENS})|(?<=^|${APART})(?:${OPENS_APART}))[^.!?;]*)$`,
  'iu',
);
const FIRST = new RegExp(
  `^(?<asked>(?:${OPENS})[^,.!?;]*),? (?:i['’]?m |i am |so |im )*(?:sorry|sry|apolog|pretend|forgive)`,
  'iu',
);
const SORRY = /\b(?:sorry|sry|soz|apolog\p{L}*|forgive)\b/iu;
/** "I just wanted to see if …" tells what is asked, and takes no mark. */
const TOLD = /\b(?:wanted|wondering|checking|asking|need|needed|want)\b/iu;

/** "Was it the umbrella or": nothing comes after the "or". */
const TAIL = /(?:,| or| lol| pls| please| x+)+$/iu;

/**
 * The question in a sentence, as a sentence of its own; null without one.
 * @param typed the sentence as typed, without its closing mark.
 */
export function askedIn(typed: string): string | null {
  const asked = (FIRST.exec(typed) ?? LAST.exec(typed))?.groups?.asked?.trim().replace(TAIL, '');
  if (asked === undefined || SORRY.test(asked) || asked.split(/\s+/).length < 3) return null;
  return `${capital(asked)}${TOLD.test(asked) ? '.' : '?'}`;
}

/** A statement with the question that stands after it in the sentence; none where nothing is asked. */
export function withItsQuestion(context: RewordContext, standard: string): readonly Draft[] {
  const asked = askedIn(toItsEnd(context));
  return asked === null
    ? []
    : [fitted(context, 'lightest', `${standard} ${asked}`, fromHere(context, matchSpan(context)))];
}

/** The whole sentence of a match as a statement and the question in it, wherever it stands; none where nothing is asked. */
export function aroundItsQuestion(context: RewordContext, standard: string): readonly Draft[] {
  const all = wholeSentence(context);
  const asked = askedIn(context.scene.text.slice(all.start, all.end));
  return asked === null ? [] : [fitted(context, 'lightest', `${standard} ${asked}`, all)];
}
