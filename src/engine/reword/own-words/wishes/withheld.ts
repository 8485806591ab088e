/** What somebody shuts the talk about, kept: "I have nothing more to say to you about the fence" as "I'd rather not talk about the fence for now." */

const WORDS_AT_MOST = 16;
const I_AM = "(?:i(?:['’]?m| am)|we(?:['’]re| are| r))";
const I_WILL_NOT =
  "i (?:won['’]?t|will not|refuse to|can(?:no|['’])?t|do(?:n['’]?t| not) want to|am not going to)";
const TALK = 'talk|speak|argue|chat|go on|hear|discuss|debate';
const TALKING = "(?:talk|speak|argu|chatt|discuss|debat)in[g'’]?|going on";
const ABOUT =
  '(?:on|in|to|regarding|about) the (?:subject|matter|topic|question|issue) of|about|regarding|concerning|re|over|on|as regards';

/** "I've nothing further to say", "there's nowt more to discuss": what is about something comes after it. */
const NOTHING = `(?:i(?:['’]?ve| have)(?: got)?|i(?: ai|ain['’]?)n['’]?t got|i got|got|there(?:['’]?s| is)) (?:absolutely |honestly |really )?(?:nothing|nowt|nothin['’]?|no more|not a word)(?: (?:more|further|else|left))*(?: (?:left )?to (?:be )?(?:say|said|add|added|discuss|discussed|tell|talk))?|(?:nothing|no) (?:more|further)(?: from me)?|that(?:['’]?s| is| was) my (?:last|final) word`;
/** "I'm done talking", "I won't argue", "I'm not discussing": with a preposition, or straight on. */
const REFUSING = `${I_AM} (?:not|done|through|finished|never) (?:${TALKING})|${I_WILL_NOT} (?:${TALK})`;
const ADVERBS = '(?: (?:any ?more|any longer|again|further|any further|ever again|another word|a word))*';
/** "To you or to Calum". */
const WITH = '(?<who> (?:to|with) [^,;.!?]+?)?';
const ENDS =
  "(?<tail>(?: (?:any ?more|any longer|ever|ever again|again|one (?:more|single) time|one (?:more|single) second|now|tonight|today|at all|full stop|period|and that['’]?s (?:that|it|final))|,? now or [^;.!?]+)*)$";

const OPENS = '^(?:(?:and|but|so|look|right|ok|okay|well|honestly|anyway|now),? )*';
/** The refusal, and then what it is about. */
const LAST: readonly RegExp[] = [
  new RegExp(
    `${OPENS}(?:${NOTHING}|${REFUSING})${ADVERBS}${WITH} (?:${ABOUT}) (?<what>[^;.!?]+?)${ENDS}`,
    'iu',
  ),
  new RegExp(
    `${OPENS}(?:${I_AM} (?:not|done|through|finished) (?:discussing|debating)|${I_WILL_NOT} (?:discuss|debate))(?<who>) (?<what>(?!(?:about|with|it|this|that|any)\\b)[^;.!?]+?)(?: with you)?${ENDS}`,
    'iu',
  ),
  new RegExp(
    `${OPENS}(?:the|this|that) (?:subject|matter|topic|discussion|conversation|question|chapter)(?<who>) (?:${ABOUT}|of) (?<what>[^,;.!?]+?) is (?:now |officially |hereby )?(?:closed|over|finished|done|shut)(?: (?:on|at|from) my (?:end|side|part))?${ENDS}`,
    'iu',
  ),
];
const SAID_ALL =
  "(?:i(?:['’]?ve| have) (?:said|had) my (?:last|final) word|i(?:['’]?ve| have) said (?:all|everything) (?:that )?i(?:['’]?m| am|['’]?ve| have) (?:going|got|to)(?: to)?(?: say)?|(?:the|this|that) (?:subject|matter|topic|discussion|conversation) is (?:now )?(?:closed|over|finished)(?: (?:on|at|from) my (?:end|side))?)";
/** What it is about, and then the refusal. */
const FIRST = new RegExp(
  `${OPENS}(?:${ABOUT}|as for|as to|when it comes to) (?<what>[^,;.!?]+?),? (?:(?:${NOTHING}|${SAID_ALL})(?: to you| with you)?)(?: and (?:${NOTHING}|${SAID_ALL})(?: to you| with you)?)?${ENDS}`,
  'iu',
);

/** "To you": it goes without saying whom one does not talk to. */
const TO_YOU = /^ (?:to|with) (?:you|u|ye|yous|any ?(?:one|body))(?: (?:lot|people|all|guys))?$/iu;
/** What a clause of its own would be torn from, and what is no topic. */
const UNFIT =
  /^(?:it|this|that)\b|^(?:anything|nothing|everything|me|you|u|us|the phone|the (?:subject|matter|topic)|how (?:you|u) feel)$| with (?:you|u) (?!or\b|and\b)|,? (?:so|but|and|because|cos|if|unless|until|till)(?: (?:i|you|u|we|don['’]?t|please|they|he|she)\b|['’])|, (?!(?:the|my|your|ur|our|his|her|their|or|and)\b)/iu;

/**
 * A refusal to talk about something as a wish not to, for now; null where nothing is named, or more is said.
 * @param typed the sentence as typed, without its closing mark.
 */
export function asWithheld(typed: string): string | null {
  const groups = [...LAST, FIRST]
    .map((form) => form.exec(typed)?.groups)
    .find((found) => found !== undefined);
  const what =
    groups?.what
      ?.trim()
      .replace(/ (?:any ?more|any longer|again)(?= with\b)/iu, '')
      .replace(/ with (?:you|u)(?: (?:people|lot|guys|all))?$/iu, '') ?? '';
  if (what === '' || UNFIT.test(what) || what.split(/\s+/).length > WORDS_AT_MOST) return null;
  const who = groups?.who ?? '';
  const named = who === '' || TO_YOU.test(who) ? '' : who.replace(/^ with\b/iu, ' to');
  if (/\b(?:i|we|because|so|if|but|who|that)\b/iu.test(named)) return null;
  return `I'd rather not talk${named} about ${what} for now.`;
}
