/** What is feared or missed under a sulk, a thanks under an apology for being there: in the writer's own words. */
import { verbOf } from '../../../lexicon/index.ts';
import { isLong } from '../theirs/said.ts';

const CUT =
  /,? (?:then|since|because|cos|cuz|bc|so|if|any ?more|at all|again|either|like|as|and|n|but|lol|tbh|seeing|apparently|anyway)\b.*$/iu;

/** "I just won't come on Sunday", "it's best if i stop coming over". */
const NOT_COMING =
  /(?:\b(?:not|stop|quit|never)|n['’]?t)(?: even| just| bother| bothering)*(?: to)? (?:come|coming|visit|visiting|turn(?:ing)? up|show(?:ing)? up|be there|attend|attending|go|going)\b(?<where>(?: (?:to|on|at|for|in|this|next) [^,;.!?]+)?)/iu;
/** "I'll keep my opinions about the kitchen to myself", "no more opinions from me on the tiles". */
const SPEECHLESS =
  /(?:(?:\b(?:not|never)|n['’]?t) (?:say|saying|speak|comment)(?: (?:anything|a word|a thing|another word|my opinion|up))?(?: again| any ?more| ever)?|\bkeep my (?:opinions?|thoughts|feelings|mouth|trap|gob)(?: (?:shut|closed|to myself))?|\b(?:stop having|no more) opinions?(?: from me)?|\bshut up)(?<on> (?:about|on|in|at|over) (?:the|our|your|ur|my|his|her|this) [^,;.!?]+)/iu;
/** "I'll be on my own at Christmas". */
const ALONE =
  /\b(?:i['’]?ll|i will|i guess i['’]?ll|ill)(?: just)? (?<act>(?:be|sit|spend|have|eat|stay|sleep|celebrate)\b[^,;.!?]*?\b(?:alone|on my own|by myself)\b[^,;.!?]*)/iu;
/** "Since my singing bothers you so much". */
const SINCE =
  /\b(?:since|because|cos|cuz|bc|seeing as) (?<why>my (?:\p{L}+ ){1,3}?(?:bothers?|annoys?|upsets?|irritates?|offends?|embarrass(?:es)?)\b[^,;.!?]*)$/iu;

/** Where somebody comes to, as where they are: " to your party" as " at your party". */
const placeOf = (where: string): string =>
  /^ to (?:the|your|ur|my|our|his|her|an?|christmas|xmas|easter|dinner|lunch|tea)\b/iu.test(where)
    ? where.replace(/^ to/iu, ' at')
    : where.replace(/^ to\b.*$/iu, '');

/** The worry, the wish or the sadness under a sulk: "I guess I won't come on Sunday" as "I'm worried that I'm not wanted on Sunday."; null where none can be told. */
export function underSulk(typed: string): string | null {
  const said = typed.trim();
  if (/\bpromise\b/iu.test(said)) return null;
  const why = SINCE.exec(said)?.groups?.why;
  if (why !== undefined && !isLong(why)) return `It hurts that ${why}.`;
  const coming = NOT_COMING.exec(said)?.groups;
  if (coming !== undefined) {
    const where = placeOf((coming.where ?? '').replace(CUT, ''));
    return isLong(where) ? null : `I'm worried that I'm not wanted${where}.`;
  }
  const on = SPEECHLESS.exec(said)
    ?.groups?.on?.replace(CUT, '')
    .replace(/ to myself$/iu, '');
  if (on !== undefined && !isLong(on)) return `I'd like to be heard${on.replace(/^ on\b/u, ' about')}.`;
  const alone = ALONE.exec(said)?.groups?.act?.replace(CUT, '');
  return alone === undefined || isLong(alone) || !/\b(?:alone|own|myself)\b/iu.test(alone)
    ? null
    : `I'm sad to ${alone}.`;
}

/** "Sorry for being such a burden with my knee". */
const BURDEN =
  /\b(?:sorry|apologies|soz|sry) (?:for|to|about) (?:being|be) (?:such |so |always |such an? |an? )*(?:burden|nuisance|pain|bother|pest|drain|trouble|handful|needy|difficult|hard work) (?:with|about|over) (?<what>(?:my|the|all my|these|this) [^,;.!?]+)/iu;
/** What was listened to, and not helped with. */
const TOLD =
  /\b(?:problems?|worries|rants?|moods?|drama|feelings?|crying|tears|moaning|breakup|break-up)\b/iu;
/** "Sorry I cried at the funeral", "soz for venting about Dev". */
const WEPT =
  /\b(?:sorry|apologies|soz|sry)(?: that)? (?:for |about |i )(?:just )?(?<did>cr(?:ied|ying)|brok?e? ?down|breaking down|fell apart|falling apart|sobb(?:ed|ing)|vent(?:ed|ing)|rant(?:ed|ing)|rambl(?:ed|ing)|mo[au]n(?:ed|ing)|unload(?:ed|ing))(?<where> (?:at|in|on|about|over|after|before|during|when) [^,;.!?]+)/iu;
const HABIT =
  /^ (?:when|after|before|during) (?:you|u|what)\b|^ (?:about|over|at|in|on) (?:it|this|that|everything|all|you|u|the time)\b(?! \p{L})/iu;

/** Thanks for what was given: "sorry I cried at the funeral" as "Thank you for being there when I cried at the funeral."; null where it tells of nothing. */
export function asThanks(typed: string): string | null {
  const what = BURDEN.exec(typed)?.groups?.what?.replace(CUT, (cut) => (/^,? and\b/iu.test(cut) ? cut : ''));
  if (what !== undefined && !isLong(what))
    return TOLD.test(what) ? `Thank you for listening to ${what}.` : `Thank you for your help with ${what}.`;
  const { did = '', where: told = '' } = WEPT.exec(typed)?.groups ?? {};
  const where = told.replace(CUT, '');
  if (where === '' || isLong(where) || HABIT.test(where)) return null;
  const [verb = '', ...more] = did.toLowerCase().split(' ');
  const past = verbOf(verb)?.forms.past ?? verb.replace(/ing$/u, 'ed');
  const heard = /^(?:vent|rant|rambl|mo[au]n|unload)/iu.test(verb);
  return `Thank you for ${heard ? 'listening' : 'being there'} when I ${[past, ...more].join(' ')}${where}.`;
}

/** "You probably hate me after the party". */
const HATED =
  /\b(?:hates? (?:me|my guts)|can(?:['’]?t|not) (?:even )?(?:stand|bear|look at)(?: the sight of)? me|despises? me|loathes? me|never forgive me)\b(?: now| forever)?(?<tail>(?:,? (?:after|since|for|over|efter|about) [^,;.!?]+)?)/iu;
const OF_ALL = /\b(?:you|u|ye)(?: \p{L}+){0,2}? (?:all|lot|guys)\b/iu;

/** "You probably hate me after the party" as "I'm worried that you're angry with me after the party."; null where no such fear is told. */
export function asAngry(typed: string): string | null {
  const found = HATED.exec(typed);
  if (
    found === null ||
    !/\b(?:you|u|ye|ur|you['’]?d)\b/iu.test(typed.slice(0, found.index + found[0].length))
  )
    return null;
  const tail = (found.groups?.tail ?? '')
    .replace(/^,/u, '')
    .replace(CUT, (cut) => (/^ and\b/iu.test(cut) ? cut : ''));
  return isLong(tail)
    ? null
    : `I'm worried that you're${OF_ALL.test(typed) ? ' all' : ''} angry with me${tail}.`;
}

/** "Wrong flowers, wrong day, wrong entrance". */
const WRONG_LIST = /^(?:and |the )?wrong [^,;.!?]+(?:, (?:and )?(?:the )?wrong [^,;.!?]+)+$/iu;
const FORCE = /\b(?:bloody|fucking|stupid|damn|sodding|poxy) /giu;

/** "Wrong flowers, wrong day" as "I hear that the flowers and the day were wrong, and I do want to get this right."; else null. */
export function asWrongOnes(typed: string): string | null {
  const said = typed.trim().replace(FORCE, '');
  if (!WRONG_LIST.test(said)) return null;
  const things = said.split(/, /u).map((one) => one.replace(/^(?:and )?(?:the )?wrong /iu, 'the '));
  return `I hear that ${things.slice(0, -1).join(', ')} and ${things.at(-1)} were wrong, and I do want to get this right.`;
}
