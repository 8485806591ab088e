/** What stays after replaced words, and says nothing without them: an answer, a list, the rest of a phrase, an announcement. */

import { sceneOf } from '../../scene.ts';
import { anywhere, atStart, oneOf } from '../../text/forms.ts';
import type { Rewording } from '../../types.ts';
import { hasVerb } from '../draft/stays.ts';
import { followingOf } from './next-sentence.ts';

/** "Me? No Henrik": asked back, and answered. */
const ASKS_BACK = /^(?:who,? )?(?:me|you|us|him|her|them)\?/iu;
/** "Any of it.", "in the ticket.": the rest of the phrase before, set off for weight. */
const REST = atStart(
  `(?:${oneOf('any all both either each every none most half some')}|the whole) (?:(?:bit|part|one|word|last) )?of ${oneOf('it this that them us you u')}\\b`,
  `${oneOf('in on at from under inside')} ${oneOf('the my your ur our')} \\p{L}+\\b`,
);
/** In words; more of them may be a statement whose verb is not known. */
const FEW = 5;

/** "The blinds, your brother moving in, me giving up Thursdays.": all that was meant by "all of it". */
const LIST = /^(?:the|your|ur|my|our|his|her) [^,.!?]+, (?:and )?[^,.!?]+, [^.!?]+/iu;
const WHOLE = /\b(?:all of (?:it|this|that)|everything|the lot|all)\W*$/iu;

const hasNoVerb = (sentence: string): boolean => {
  const scene = sceneOf(sentence);
  return scene.sentences.every((_, i) => !scene.placed(i).some(hasVerb));
};

/** "Granda never says it so I will.", "I know what this is.": something is announced, and has to follow. */
const ANNOUNCES = new RegExp(
  `(?:${[
    '\\b(?:so|but) i (?:will|shall)',
    '\\bi know (?:(?:exactly|just|full well) )?what (?:this|that|it) is',
    "\\bi(?:['’]ll| will) (?:just )?(?:say|tell you) (?:it|this|something|one thing)",
    "\\bhere(?:['’]s| is) (?:the thing|my problem|how it is|what i think|the truth)",
    '\\b(?:go and )?ask (?:any(?:one|body)|\\p{L}+(?: \\p{L}+)?, ask [^.!?]+)',
  ].join('|')})\\W*$`,
  'iu',
);

/** How far back an announcement is looked for. In UTF-16 units. */
const LAST = 80;

/** "I'll get you one off Vinted": a loss is made good. */
const I_WILL = "(?:i|we)(?:['’]?ll| will| can) (?:just )?";
const OFFERS = anywhere(
  `${I_WILL}(?:get|buy|order|send|bring|find|make) (?:yo)?u (?:an?|one|another|some|new|two)`,
  `${I_WILL}(?:replace|refund|fix|mend|repair|reimburse) (?:it|them|(?:yo)?ur?|the)`,
  `${I_WILL}pay (?:it|(?:yo)?u|for it) ?back`,
);

/** "The one who wrecks stuff.": says it of the name before. */
const WHO = /^\s*the one (?:who|that)\b/iu;

/** "Can u be normal again i miss u": what is said with love stays. */
const MISSES = /(?<!\b(?:but|because|cos|cuz|bc) )\bi (?:really |still |just |do )?miss (?:yo)?u\b/iu;

/** True when the sentence after new words belonged to the old ones. */
function strandsNext(text: string, { span, text: words }: Rewording): boolean {
  const next = words === '' ? '' : followingOf(text, span.end, words).trim();
  if (next === '') return false;
  const replaced = text.slice(span.start, span.end);
  if (/\?\W*$/u.test(replaced) && ASKS_BACK.test(next)) return true;
  if (WHOLE.test(replaced) && LIST.test(next)) return true;
  return REST.test(next) && next.split(/\s+/u).length <= FEW && hasNoVerb(next);
}

/** True when a rewording leaves something that only the replaced words gave a sense, or loses an offer or a kind word. */
export function leavesAlone(text: string, rewording: Rewording): boolean {
  const { span, text: words } = rewording;
  const replaced = text.slice(span.start, span.end);
  const isUnsaid =
    words === '' &&
    (ANNOUNCES.test(text.slice(Math.max(0, span.start - LAST), span.start)) ||
      WHO.test(text.slice(span.end)));
  return (
    isUnsaid ||
    strandsNext(text, rewording) ||
    [OFFERS, MISSES].some((own) => own.test(replaced) && !own.test(words))
  );
}
