/** What somebody is upset about, as a thing with a name: "all that carrying on over a casserole dish" as "the casserole dish". */

/** With these something else begins. */
const ENDS =
  'and|n|but|or|because|bc|cos|coz|cuz|if|when|while|that|which|who|whose|so|as|than|to|for|before|after|until|till|with|without|is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|i|you|u|ur|we|he|she|they|it|not|never|always|again|now|then|anyway|just|already|yet|too|lol|tbh|mate|bro|babe|hun|like|every|all';
const NOUN = `[\\p{L}\\p{N}£$€][\\p{L}\\p{N}'’&-]*`;
const THING = new RegExp(
  `\\b(?:about|bout|abt|over|for(?= (?:an?|one)\\b)|bringing up|under(?= the\\b)|behind(?= the\\b)) (?:just |only |literally )?(?<thing>(?:the|an?|one|your|ur|my|our|his|her|their|some) (?!(?:${ENDS})\\b)${NOUN}(?: (?!(?:${ENDS}|in|on|at|from)\\b)${NOUN}){0,3}(?: (?:on|in|at|from) (?:the|my|your|ur|a) ${NOUN})?)`,
  'iu',
);
/** No things: what is said of any quarrel, and whom one is upset over. */
const EMPTY =
  /\b(?:things?|stuff|shit|crap|nothing|fact|way|bit|lot|matter|time|moment|place|spot|guy|man|woman|girl|boy|lad|hill|top|edge|wrong|right|while|whole|world|sake|reason|top|weekend|year|years|month|months|week|weeks|day|days|hours?|minutes?|person|people|storm|drama|point|age|past|cold|coming|wall|table|bridge|rug|carpet|dam|line|list|weight|size|figure|looks|body|age|height|hair|skin|nose|teeth|accent)$/iu;
/** What only makes it small. */
const BELITTLING =
  /(?<=^the )(?:(?:small|little|tiny|silly|stupid|measly|single|bloody|poxy|lousy|stinking|fucking|damn|tiny|wee|bit of) )+/iu;

/** "The debs was six years ago", "that was like two summers ago". */
const LONG_AGO =
  /(?<=^|[,.;!?] |\b(?:[Aa]nd|[Bb]ut|[Ss]o|mate|babe) )(?<what>it|that|this|(?:the|your|ur|our|his|her|my) [\p{L}'’]+(?: [\p{L}'’]+)??|\p{Lu}\p{L}+)(?:['’]s|(?<=it|that)s| was| were| happened)(?: (?:like|about|nearly|over|all|only|literally|just))* (?<ago>[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,2} ago)\b/u;

/** What is long past and still hurts: "the debs, six years on"; null where no time is told. */
export function longAgo(typed: string): string | null {
  const { what = '', ago = '' } = LONG_AGO.exec(typed)?.groups ?? {};
  if (ago === '') return null;
  return /^(?:it|that|this)$/iu.test(what)
    ? `what happened ${ago}`
    : what.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (c) => c.toLowerCase());
}

/** "Get over the thing with Carla", "hung up on what I said at Easter". */
const STILL_OVER =
  /\b(?:(?:get|got|getting|be) over|mov(?:e|ed|ing) on from|get past|hung up on|(?:going |still |harping |banging |rattling )on about|bring(?:ing)? up|let(?:ting)? go of|stuck on|dwelling on|dwell on|obsess\p{L}* over|holding on to) (?<thing>(?:what|how|the way) (?:i|we|he|she|they|(?:my|our|your|ur) [\p{L}'’]+) [^,;.!?]+|(?:the|your|ur|my|our|that|this) [\p{L}\p{N}'’-]+(?: (?!and\b|but\b|it\b|i\b|you\b|u\b|so\b|already\b|now\b|mate\b)[\p{L}\p{N}'’-]+){0,4})(?=[,;.!?]|$| (?:and|but|already|now|mate|babe|it|so)\b)/iu;

/** "get over the thing with Carla" as "I can see the thing with Carla still hurts."; null where it is not told what. */
export function asStillSore(typed: string): string | null {
  const thing = STILL_OVER.exec(typed)?.groups?.thing?.replace(
    / (?:already|now|by now|yet|again|every time|all the time)$/iu,
    '',
  );
  if (
    thing === undefined ||
    /^(?:that|this|the) (?:one|now|already|thing|stuff|matter|fact|past|whole thing|same.*|line|hill)$/iu.test(
      thing,
    )
  )
    return null;
  const told = thing.replace(/\bi\b/gu, 'I');
  const many = /^(?:the|your|ur|my|our) (?:\S+ )?[\p{L}-]+[^s'’]s$/iu.test(told);
  return told.split(' ').length > 12 ? null : `I can see ${told} still ${many ? 'hurt' : 'hurts'}.`;
}

/** The thing a sentence says somebody is upset about, with an article it can be named by; null where none is named. */
export function upsetAbout(typed: string): string | null {
  const thing = THING.exec(typed)?.groups?.thing;
  if (thing === undefined || EMPTY.test(thing)) return null;
  const named = thing
    .replace(/^(?:an?|one|some) /iu, 'the ')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    .replace(BELITTLING, '');
  return /\p{L}{3,}$/u.test(named) || /\d/u.test(named) ? named : null;
}
