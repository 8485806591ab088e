/** What is said of one's own lot in bitterness, as what it is like: "this is what I get, a sulk" as "it hurts to get a sulk." */
import { verbOf } from '../../../lexicon/index.ts';
import { capital } from '../../draft/operations.ts';
import { isLong } from './said.ts';

/** Longer sentences are left to the writer. In words. */
const LONGEST = 34;

/** "…, and this is what I get, a text to say you're away". */
const THANKS =
  /^(?<deed>.+?),? (?:and |n |& )?(?:so )?(?:this|that|these)(?:['’]?s| is| are| was)? (?:all )?(?:(?:the|my) thanks(?: (?:i|we) (?:get|got))?|what (?:i|we) (?:get|got)(?: for it| in return| back)?|how (?:i(?:['’]?m| am)|i get|we are) (?:repaid|thanked|treated)|my reward)(?<rest>(?:,? .+)?)$/iu;
/** "…, and now I hear that I'm unsupportive". */
const HEARD =
  /^(?<deed>.+?),? (?:and|n|&|but)(?: now| yet| still| then)* i (?<verb>hear|find out|get told|have to hear|get called)(?<rest> .+)$/iu;
/** "…, and you want to fuss about a parking space". */
const AND_YOU =
  /^(?<deed>.+?),? (?:and|n|&)(?: yet| still| then| now)* (?<you>you|u)(?<rest> (?:can(?:n?['’]?t|not)?|want|still|just|have(?:n['’]?t)?|call|complain|moan|tell|say|treat|act|never|do(?:n['’]?t)?|wo(?:n['’]?t)|go|fuss|sulk)\b.*)$/iu;

/** Something given or done for the other, in the first person. */
const GIVEN =
  /(?:^|[ ,])(?:i|we)(?:['’]?ve|['’]?d| have)? (?:gave|given|worked|drove|cooked|ironed|made|make|do|did|sat|sit|paid|pay|put|raised|cleaned|clean|looked|took|take|bent|spent|stood|stayed|translated|carried|held|covered|lent|moved|washed|wash|iron|fed|feed|bought|cared|nursed|ran|run|stopped|quit|turned|slaved|scrubbed|never)\b/iu;
/** What would only hurt again, or is a saying. */
const SPITE =
  /\b(?:nobody|no ?one|nothing|rubbish|ungrateful|selfish|bitch|spoilt|brat|nerve|cheek|gall|f[uc]+k\p{L}*|shit\p{L}*)\b/iu;

/** How it feels, after a deed: ", and it hurts to get a sulk". */
function feltIn(typed: string): readonly [deed: string, felt: string] | null {
  const thanks = THANKS.exec(typed)?.groups;
  if (thanks !== undefined) {
    const rest = (thanks.rest ?? '').replace(/^,? /u, '');
    if (rest === '') return [thanks.deed ?? '', 'I feel taken for granted'];
    if (/^(?:over|for|because of|after|about)\b/iu.test(rest))
      return [thanks.deed ?? '', `I feel taken for granted ${rest}`];
    const doing = /^(?<you>you|u)(?<doing> \p{L}+in[g'’]?\b.*)$/iu.exec(rest)?.groups;
    if (doing !== undefined)
      return [
        thanks.deed ?? '',
        `it hurts that ${doing.you?.toLowerCase() === 'u' ? 'ur' : "you're"}${doing.doing}`,
      ];
    return /^(?:an?|one|no|not even)\b/iu.test(rest) ? [thanks.deed ?? '', `it hurts to get ${rest}`] : null;
  }
  const heard = HEARD.exec(typed)?.groups;
  if (heard !== undefined)
    return [
      heard.deed ?? '',
      `it hurts to ${heard.verb?.toLowerCase().replace(/^have to /u, '')}${heard.rest}`,
    ];
  const you = AND_YOU.exec(typed)?.groups;
  return you === undefined ? null : [you.deed ?? '', `it hurts that ${you.you}${you.rest}`];
}

/** "Twenty years I drove nights", "After all the weeks I've paid": how long, and what was done. */
const GAVE =
  /^(?:(?:after|and|so|honestly),? )*(?:(?:all )?(?<time>(?:the )?(?:[\p{L}-]+|\d+) (?:years?|months?|weeks?|nights?|days?|summers?))(?: of \p{L}+)? )?(?:that )?(?:i|we)(?:['’]?ve|['’]?d| have| had)? (?<verb>\p{L}+)(?<rest> .+)$/iu;
/** A name that is called in the middle: ", Rodney". */
const CALLED = /, \p{Lu}\p{Ll}+(?=,|$)/u;

/** A verb as it stands after "after"; null for one that no table knows. */
const doing = (verb: string): string | null => verbOf(verb.toLowerCase())?.forms.gerund ?? null;

/** "Twenty years I drove nights and paid for it" as "twenty years of driving nights and paying for it"; null where several things are told apart. */
function afterAll(deed: string): string | null {
  const { time, verb = '', rest = '' } = GAVE.exec(deed)?.groups ?? {};
  const act = doing(verb);
  const isKnown = [...rest.matchAll(/ and (?<word>\p{L}+ed)\b/gu)].every(
    ([, word]) => verbOf(word ?? '') !== undefined,
  );
  if (act === null || !isKnown || /,? i\b/iu.test(rest)) return null;
  const told = rest.replace(/(?<= and )\p{L}+/gu, (word) =>
    verbOf(word)?.forms.past === word ? (doing(word) ?? word) : word,
  );
  return `${time === undefined ? '' : `${time.toLowerCase()} of `}${act}${told}`;
}

/**
 * "Two years I drove you there, and this is the thanks" as "I feel taken for granted, after two years of driving you
 * there."; null where nothing was given, or no end of the kind is told.
 * @param typed the sentence as typed, without its closing mark.
 */
export function asTakenForGranted(typed: string): string | null {
  const said = typed.trim();
  if (said.split(/\s+/).length > LONGEST || SPITE.test(said)) return null;
  const [deed = '', felt = ''] = feltIn(said) ?? [];
  if (felt === '' || !GIVEN.test(deed)) return null;
  const called = CALLED.exec(deed)?.[0] ?? '';
  const given = afterAll(deed.replace(CALLED, '').replace(/,$|,(?= and)/gu, ''));
  return given === null ? null : `${capital(felt)}${called}, after ${given.replace(/^the /u, 'all the ')}.`;
}

/** "I'm the villain for being late", "now im the bad guy cos i forgot". */
const BLAMED =
  /\b(?:i['’]?m|i am)(?: always| apparently| now| suddenly| the one who is)* the (?:bad guy|villain|monster|ogre|baddie|devil|bad one|evil one|big bad wolf)(?: here| again| in this)*(?<why> (?:for|over|after) [^,;.!?]+)$/iu;
/** "I'm the one who gets yelled at in a car park". */
const SUFFERED =
  /\b(?:i['’]?m|i am|it['’]?s me|i was) (?:the one )?(?:who|that)(?:['’]?s| is| was| has| had)?(?: been| got| gets| getting| being| ended up getting)+ (?<done>(?!hurt\b|bullied\b|attacked\b)\p{L}+(?:ed|t|n)(?: (?:at|on|off|about))?)(?<where> (?:in|at|on|by|in front of|for) [^,;.!?]+?)(?= and\b|$|[,;.!?])/iu;

/** "I'm the villain for being late" as "I feel blamed for being late."; null where nothing is told of it. */
export function asBlamed(typed: string): string | null {
  const said = typed.trim().replace(/,? (?:am i|is it|apparently|lol)$/iu, '');
  const { why } = BLAMED.exec(said)?.groups ?? {};
  if (why !== undefined && !isLong(why)) return `I feel blamed${why}.`;
  const { done, where } = SUFFERED.exec(said)?.groups ?? {};
  return done === undefined || where === undefined || isLong(where)
    ? null
    : `It hurt to get ${done}${where}.`;
}
