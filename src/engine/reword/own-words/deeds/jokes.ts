/** What was said in jest, owned: "I was only kidding about your cooking" as "My joking about your cooking hurt you, and I'm sorry." */
import { isPast } from '../past.ts';
import { isLong } from '../theirs/said.ts';

const JEST =
  '(?:(?:a|only|just|pure|all|bit|of|good|harmless|friendly|little|silly|in|as|for|total|mere) )*(?:joke|jokes|banter|laugh|laughs|fun|jest|teas(?:e|ing)|wind ?up|craic|messing|joking|kidding|sarcasm|humou?r|lolz|bants)';
const ABOUT = '(?:about|abt|bout|on|over) (?<about>(?:your|ur|the|you|u|his|her|our|my)\\b[^,;.!?]*?)';
const END =
  '(?=[,;.!?]|$| (?:and|but|so|n|lol|haha|was|is|were|u|you|i|not|mate|man|bro|babe|relax|calm|honest|thats?|its?|it|to (?:the|every\\p{L}*|all|your|my|our))\\b)';

/** "The thing about your hair was only banter". */
const REMARK = new RegExp(
  `\\b(?:the|that|this|my|all that|all the) (?:joke|jokes|thing|stuff|comment|comments|remark|remarks|bit|line|crack|gag|dig)s? ${ABOUT} (?:was|is|were|['’]s|wasn['’]?t|isn['’]?t)(?: (?:only|just|meant|all|purely|obviously|literally|clearly))* ${JEST}\\b`,
  'iu',
);
/** "I'm only ever messing about your weight", "it was a joke about your driving". */
const JOKING = new RegExp(
  `\\b(?:(?<noun>jokes?)|jok(?:in|ing)|messin['’g]?|kiddin['’g]?|teas(?:in|ing)(?: you| u)?|slaggin['’g]?(?: you| u)?|banter(?:in|ing)?|havin['’g]? a (?:laugh|joke|dig)|takin['’g]? the (?:mick|mickey|piss)|windin['’g]? (?:you|u) up)(?: around)? ${ABOUT}${END}`,
  'iu',
);
/** "I called your stew dog food as banter". */
const DONE_AS = new RegExp(
  `\\bi (?:only |just )*(?<past>\\p{L}+)(?<rest> [^,;.!?]+?) (?:as|for|in) ${JEST}\\b`,
  'iu',
);
/** "I was kidding when I said you were tight", "it was a joke when we hid your shoes". */
const WHEN = new RegExp(
  `\\b${JEST}(?:['’]?s)?(?: around)? when (?<who>i|we) (?:only |just )*(?<past>\\p{L}+)(?<rest> [^,;.!?]+)`,
  'iu',
);
const GOES_ON = / (?:and|but|so|n|lol|haha|mate|man|bro|babe|relax|calm|honest|to be fair|tbh)\b.*$/iu;
/** Nothing in particular was said. */
const UNNAMED = /^ (?:it|that|this|so|stuff|things?|something|anything)$/iu;

/** What a joke was about, or what was done as one, owned; null where neither is told. */
export function asJoke(typed: string): string | null {
  const done = (WHEN.exec(typed) ?? DONE_AS.exec(typed))?.groups;
  const rest = (done?.rest ?? '').replace(GOES_ON, '');
  if (done !== undefined && isPast(done.past ?? '') && !UNNAMED.test(rest) && rest !== '' && !isLong(rest)) {
    const we = done.who?.toLowerCase() === 'we';
    return `${we ? 'We' : 'I'} ${done.past?.toLowerCase()}${rest}, and ${we ? "we're" : "I'm"} sorry.`;
  }
  const remark = REMARK.exec(typed)?.groups?.about;
  const joking = JOKING.exec(typed)?.groups;
  const about = remark ?? joking?.about;
  if (about === undefined || isLong(about) || /^(?:you|u)$|^(?:the whole|everything)/iu.test(about))
    return null;
  return `My ${remark === undefined && joking?.noun === undefined ? 'joking' : 'joke'} about ${about.trim()} hurt you, and I'm sorry.`;
}
