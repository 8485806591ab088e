/** Whether words tell of something beside the blame, the denial or the demand in them: then a bare "this" would lose it. */

import { type Tag, tagsOf, verbOf } from '../../../lexicon/index.ts';
import { isFunctionWord } from '../../../text/function-word.ts';
import { wordSet } from '../../../wording/word-set.ts';
import { capital, lowered } from '../../draft/operations.ts';

/** Classes of what is said of a charge, and of those who dispute it: they tell of nothing it is about. */
const DISPUTES: ReadonlySet<Tag> = new Set<Tag>([
  'Anyone',
  'Filler',
  'Insult',
  'KnowVerb',
  'MindLabel',
  'Negative',
  'ReactLabel',
  'Trait',
]);
/** Whose it is, and how it came about. */
const LAID = wordSet(
  `fault caused thank reason responsible start started happening happen happens happened part brought whole entire entirely own doing done having make
 makes made making take took let lets keep keeps keeping come comes coming goes going went get getting got`,
);
/** What is made up, or not remembered. */
const MADE_UP = wordSet(
  `true false lie lies lyin story stories stuff point times time kind bit lot invent invented imagination head mind memory brain dream dreams dreamt
 dreamed recall need help high meds pills tablets idea means fiction version events exist exists feel feels feelings say says said saying tell told
 telling think thinks thought believe imagine imagined`,
);
/** What is asked for as a proof. */
const PROOF = wordSet(
  `prove proof evidence show screenshot screenshots receipts name date give gimme quote exact example examples witness witnesses specific instance
 instances diff diffs retract cite line text message link post shred occasion single challenge claim`,
);
/** The parts that are given out in a quarrel. */
const PARTS = wordSet(
  `guy villain real person devil angel saint perfect rich pot kettle black mirror position same bending word words place interested agreement agree
 agrees historian suppose supposed ask call calls called apologise apologize spoken hear heard hearing honesty sorry attack attacked attacking lecture
 lecturing preach talk talking conversation convo`,
);
/** How much, how often and when. */
const MEASURES = wordSet(
  `one anything something everything thing things much most exactly precisely whatsoever nowhere there today lately ago stop onto`,
);
/** What was typed short. */
const TYPED_SHORT = wordSet(
  `thats cuz cos nope pls urself yall ive youre youve didnt doesnt dont wasnt isnt cant couldnt wouldnt`,
);
const NOTHING = [LAID, MADE_UP, PROOF, PARTS, MEASURES, TYPED_SHORT];

/** True for a word that says nothing of its own in a quarrel about who is right. */
const saysNothing = (word: string): boolean =>
  NOTHING.some((words) => words.has(word)) ||
  isFunctionWord(word) ||
  tagsOf(word).some((tag) => DISPUTES.has(tag));

const WORD = /\p{L}[\p{L}'’]{2,}/gu;
/** "I'm", "don't": what is left of them says nothing. */
const SHORT = /['’](?:m|s|re|ve|ll|d|t)$|n['’]t$/iu;
/** True when a stretch holds a word that tells of something: "you skipped my graduation", not "this is all your fault". */
export const holdsMatter = (typed: string): boolean =>
  [...typed.matchAll(WORD)].some(({ index, 0: word }) => {
    const isName = /^\p{Lu}/u.test(word) && index > 0;
    return !isName && !SHORT.test(word) && !saysNothing(word.toLowerCase());
  });

/** "We lost the deal because of you", "yall lost n it's on u": what came of it, and on whom it is laid. */
const BECAUSE =
  /^(?:and |but |so |well )*(?<what>(?:we|i) (?!(?:am|feel|felt|think|thought|know|hate|wish|hope|love)\b)\p{L}+[^,;.!?]*?),? (?:all |only |just |purely |entirely )*(?:because of|cos of|cuz of|coz of|bc of|thanks to|due to) (?:you|u|your|ur|yous|what (?:you|u))\b/iu;

/** "We lost the deal because of you" as "We lost the deal, and some of that is on me, too."; null where nothing came of it. */
export function asOutcome(typed: string): string | null {
  const what = BECAUSE.exec(typed.trim())?.groups?.what?.trim();
  return what === undefined || /\b(?:you|u|ur|your|not|never)\b|n['’]?t\b/iu.test(what)
    ? null
    : `${capital(what.replace(/^i\b/u, 'I'))}, and some of that is on me, too.`;
}

/** "It's your own fault we lost to them", "you're the reason the deal fell through", "its down to you that he won't call". */
const LAID_FIRST =
  /^(?:(?:and|but|so|well|honestly),? )*(?:it(?:['’]?s| is| was) (?:all |entirely |only |totally )*(?:(?:your|ur)(?: own)?(?: \p{L}+)? fault|down to (?:you|u)|because of (?:you|u)|(?:cos|cuz|coz|bc) of (?:you|u)|thanks to (?:you|u))(?: and (?:your|ur) [^,;.!?]*?(?= that\b))?|(?:you|u)(?:['’]re| are|r)? (?:the )?(?:\p{L}+ )?(?:reason|cause))(?: why| that)? (?<what>[^,;.!?]+)/iu;
const OF_ME = /^i (?<verb>\p{L}+)/iu;

/** Thrown in after the blame: "it's your own fault really", "… to be honest". */
const THROWN = /^(?:really|honestly|tbh|frankly|mate|babe|bro|love|hun|lol|now|again|tho|though)\b/iu;

/** A thing or a person, and what became of it. */
const CLAUSE = /^(?:(?:the|my|our|his|her|their) )?\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){1,12}/iu;
const isClause = (what: string): boolean => CLAUSE.test(what) && !THROWN.test(what);

/** "It's your own fault we lost to them" as "we lost to them", for "I'm upset that …"; null where nothing came of it. */
export function asUpset(typed: string): string | null {
  const what = LAID_FIRST.exec(typed.trim())?.groups?.what?.trim() ?? '';
  const mine = OF_ME.exec(what)?.groups?.verb?.toLowerCase();
  const isMine = mine === undefined || verbOf(mine)?.forms.past === mine;
  return !isClause(what) ||
    !isMine ||
    /\b(?:you|u|ya|your|ur|yours|yourself)\b/iu.test(what) ||
    /^(?:(?:for|of|in|to)\b|i['’]?m\b)/iu.test(what)
    ? null
    : what.replace(/^i\b/u, 'I');
}

/** "When you check the receipts", "every time you bring her up". */
const WHENEVER =
  /\b(?<when>(?:when(?:ever)?|every time|each time) (?:you|u) (?<act>[^,;.!?]+?)),? (?:i(?:['’]?m| am| feel)?|it|you|u)\b/iu;

/** "When you check the receipts I feel you see me as a thief" as "When you check the receipts, I feel hurt."; else null. */
export function asHurtWhen(typed: string): string | null {
  const when = WHENEVER.exec(typed)?.groups?.when;
  return when === undefined ||
    when.split(/\s+/).length > WHEN_AT_MOST ||
    /\b(?:and|attack|bully|accuse|gang up)\b/iu.test(when)
    ? null
    : `${capital(when.trim())}, I feel hurt.`;
}
/** A longer clause has more in it than a time. In words. */
const WHEN_AT_MOST = 10;

/** "Was out of line": how something was, in the writer's eyes. */
const JUDGED =
  /\b(?:is|was|were|are) (?:so |really |just |completely |totally |way )*(?:out of (?:line|order)|wrong|unfair|rude|unkind|not (?:ok(?:ay)?|fair|right|on)|too (?:far|much)|uncalled for|cruel|mean)$/iu;
const KNOWN = /,? (?:and|n|&) (?:you|u|ye)(?: \p{L}+)? know (?:it|that)\b.*$/iu;

/** "Calling them was out of line and you know it" as "I think calling them was out of line."; null for anything else. */
export function asJudged(typed: string): string | null {
  const claim = typed
    .trim()
    .replace(KNOWN, '')
    .replace(/^(?:and|but|so|still|well|honestly),? /iu, '');
  return KNOWN.test(typed) && JUDGED.test(claim)
    ? `I think ${/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(claim) ? claim : lowered(claim)}.`
    : null;
}
