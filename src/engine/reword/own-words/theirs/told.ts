/** What the writer said of the other, told as the writer's own side: "you should have told me" as "I wish you'd told me". */
import { says } from '../../../clause/clause.ts';
import { verbOf } from '../../../lexicon/index.ts';
import { sceneOf } from '../../../scene.ts';
import { lowered } from '../../draft/operations.ts';
import { actOf, addressed, isLong, partsOf, type Said, unlaughed, withoutLife, YOU } from './said.ts';

const THEN = '(?: really| just| simply| actually| at least| ever| once)*';

/** A wish for the past: "you should have told me" gives "I wish you'd told me". */
const SHOULD = new RegExp(
  `^(?:maybe |well |then )?${YOU}${THEN} (?:should|could|might|ought to)(?<not>n['’]?t| not)?(?: at least| just| really| all)*(?:['’]?ve| have| of|a)${THEN} (?<act>.+)$`,
  'i',
);
/** "You never told me": what did not happen once, and was wished for. */
const NEVER_DID = new RegExp(
  `^${YOU} never(?: even| once)? (?<act>(?:told|asked|called|said|mentioned|texted|thanked|warned)\\b.*)$`,
  'i',
);
/** "You never once came to see it": a deed of the past that a wish can be told of. */
const NEVER_PAST = new RegExp(
  `^(?:and |so |but )*${YOU} never(?: even| once| ever)* (?<past>(?!(?:was|were|had|did|could|would|got|loved|liked|wanted|needed|cared|knew|thought|felt|meant|understood|believed|saw|lied|complained|hurt|minded|used|seemed|lost|went|stopped)\\b)\\p{L}+)(?<act> [^,;.!?]+)$`,
  'iu',
);
/** "You've never had my back in front of them, not once"; what somebody has lived or worked is no one's wish. */
const NEVER_HAVE = new RegExp(
  `^(?:and |so |but )*${YOU}(?:['’]?ve| have) never(?: once| ever)?(?! (?:been|had (?:to|an?)|done an?|worked|lived|known|loved|needed|struggled|seen|met|felt|suffered|earned|wanted)\\b) (?:in (?:your|ur) (?:\\w+ )?life )?(?<act>[^,;.!?]+)(?:,? (?:not|never) (?:one single time|once|ever))?$`,
  'i',
);
/** "You've not once in your life brought it back clean". */
const NOT_ONCE_YOU = new RegExp(
  `^(?:and |so |but )*${YOU}(?:['’]?ve| have) not (?:once|one time)(?: in (?:your|ur|all) [^,;.!?]{0,20}?(?:life|years?))? (?<act>[^,;.!?]+)$`,
  'i',
);
/** "There isn't a single meeting where you let me finish". */
const NO_SINGLE =
  /^(?:and |so |but )*there(?: is ?n['’]?t|['’]s not| is not|['’]s never| was ?n['’]?t| has ?n['’]?t been) (?:a single|one(?: single)?|ever an?|an?) (?<thing>[\p{L} -]{3,20}?) (?<where>where|when|that) (?<you>you|u) (?<act>[^,;.!?]+)$/iu;
const ONCE =
  '^(?:and |so |but )*(?:not once|never once|not one time|not a single time|at no point)(?: in [\\w ]{2,24}?)?';
/** "Not once have you asked how I am". */
const NOT_ONCE_HAVE = new RegExp(`${ONCE} ha(?:ve|d) ${YOU}(?: ever| even)? (?<act>.+)$`, 'i');
/** "Not once did you ask how I am". */
const NOT_ONCE_DID = new RegExp(`${ONCE} did ${YOU}(?: ever| even)? (?<act>.+)$`, 'i');
/** "If you'd just told me I wouldn't have …". */
const IF_ONLY = new RegExp(
  `^(?:well |but |and |maybe )*if ${YOU}(?:['’]?d| had)(?: just| only| simply| at least| even)* (?<act>.+?),? (?:i|we|none of this|this) (?:would|wouldn['’]?t|could)\\b.*$`,
  'i',
);
/** "Any decent husband would have noticed". */
const ANY =
  /^(?:and |so |but )*(?:(?:any|a|most) (?:[\w-]+ ){1,4}?|any(?:one|body) (?:[\w-]+ ){0,6}?)would(?:['’]?ve| have| of|a) (?<act>.+)$/i;
/** "You didn't even bother to read it", "you couldn't be bothered to call". */
const NOT_EVEN = new RegExp(
  `^(?:(?:and|so|but|oh|wow|whereas|while|on the other hand|also),? )*(?:${YOU}(?: just| really| still)* )?(?:did ?n['’]?t|did not|could ?n['’]?t|could not|ain['’]?t(?= even)) (?:(?:even|so much as) (?:bother (?:(?:yo)?ur (?:arse|ass|hole|backside) )?(?:to )?|be (?:bothered|arsed|fussed) (?:(?:to|2) )?)?|(?:be )?(?:bothered|arsed|fussed) (?:to|2) |bother to |bother )(?<act>(?!(?:cross|occur|dawn|enter)\\b).+)$`,
  'i',
);
/** "You had not so much as opened the file", "u havent even asked". */
const NOT_YET = new RegExp(
  `^(?:(?:and|so|but|oh|wow),? )*${YOU} ?(?<aux>['’]?ve|['’]?d|have|had)(?: not|n['’]?t) (?:even|so much as)(?: even| bothered to)? (?<act>(?!had\\b|been\\b)[^,;.!?]+)$`,
  'i',
);
/** "U wont even post me": what is refused still. */
const WONT_EVEN = new RegExp(
  `^(?:(?:and|so|but),? )*${YOU} (?<aux>wo ?n['’]?t|will not|ca ?n['’]?t|cannot) (?:even (?!be\\b)|(?<bother>(?:even )?be (?:bothered|arsed|fussed) to ))(?<act>[^,;.!?]+)$`,
  'i',
);
/** "It took you eleven days to write". */
const TOOK = /^(?:and |so |but )*it took (?:you|u|ya|ye|yous|y['’]?all) (?<act>.+ to .+)$/i;

/** What was never done, as it would have been: "came to a single match" as "come to one match"; null where it cannot be. */
function undone(typed: string): string | null {
  const said = partsOf(NEVER_PAST, typed.replace(/,? not (?:once|ever)$/iu, ''));
  const past = said?.past?.toLowerCase() ?? '';
  const forms = verbOf(past)?.forms;
  const done = forms === undefined ? (/[^e]ed$/u.test(past) ? past : null) : forms.participle;
  const act = actOf(said)
    ?.replace(/\ba single\b/giu, 'one')
    .replace(
      /\bin (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|years)\b)/giu,
      'in those ',
    )
    .replace(/ at all$/iu, '')
    .replace(/\banything\b/giu, 'something');
  if (
    act === undefined ||
    done === null ||
    (forms !== undefined && (forms.past !== past || forms.base === past))
  )
    return null;
  return /\b(?:any\p{L}*|ever|either|yet|nor|or|until|till)\b/iu.test(act)
    ? null
    : `I wish ${addressed(said ?? {})} had ${done} ${act}.`.replace('you had ', "you'd ");
}

/** "you should have told me" as "I wish you'd told me."; null where that cannot be done safely. */
export function asWish(whole: string): string | null {
  const typed = withoutLife(whole);
  const never = undone(typed);
  if (never !== null) return never;
  const single = NO_SINGLE.exec(typed)?.groups;
  if (single !== undefined)
    return `I wish there were one ${single.thing} ${single.where} ${single.you} ${single.act}.`;
  const said =
    partsOf(SHOULD, typed) ??
    partsOf(NEVER_DID, typed) ??
    partsOf(NEVER_HAVE, typed) ??
    partsOf(NOT_ONCE_HAVE, typed) ??
    partsOf(NOT_ONCE_YOU, typed) ??
    partsOf(ANY, typed) ??
    partsOf(IF_ONLY, typed);
  const act = actOf(said);
  // "… and got on with their lives": what others would have done is not asked of you.
  if (/\b(?:their|themselves)\b/i.test(act ?? '') && ANY.test(typed)) return null;
  if (
    said === undefined ||
    act === null ||
    /^(?:been(?! (?:there|here|with|at|around)\b)|to|a|an|the|that|this|it|your|ur|my|our|me|us|him|her|them|some)\b/i.test(
      act,
    )
  )
    return null;
  const had = said.not === undefined ? ' had' : " hadn't";
  return `I wish ${addressed(said)}${had} ${act}.`.replace('you had ', "you'd ");
}

/** "You closed it without so much as a comment", "u went without even telling me". */
const WITHOUT = new RegExp(
  `^(?:(?:and|so|but|oh|wow|also),? )*${YOU}(?: just| really| simply)* (?<act>(?:\\p{L}+ed|went|left|booked|sold|took|told|made|put|threw|gave|bought|sent|ate|drove|hung)(?= ) [^,;.!?]*?without [^,;.!?]+)$`,
  'iu',
);
/** "Not so much as a card out of you", "not even one phone call". */
const NOT_A =
  /^(?:and |but )*not (?:even|so much as)(?: so much as)? (?:an?|one) (?<thing>[\p{L} -]{3,30}?)(?: (?:out of|from|off) (?:you|u)| (?:you|u) (?:could|would|did|had|bothered)\b(?: \p{L}+){0,3}?)?(?<when> (?:when|after|on) [^,;.!?]{3,40})?$/iu;
/** "I didn't get so much as a nod off you". */
const GOT_NO =
  /^(?:and |but |so )*i (?:did ?n['’]?t|did not|never)(?: even)? (?:get|got|have|had|receive|received|hear|heard) (?:so much as |even )?(?:an?|one) (?:single )?(?<thing>[\p{L} -]{3,30}?) (?:out of|from|off) (?:you|u)(?<when> (?:when|after|on) [^,;.!?]{3,40})?$/iu;
/** "A two second text was apparently beyond you". */
const BEYOND =
  /^(?:and |but |so )*an? (?<thing>[\p{L} -]{3,30}?) (?:was|is|were) (?:just |apparently |clearly |obviously |really )*(?:beyond|too much (?:effort |trouble |work |to ask )?(?:for|from|of)) (?:you|u)(?:,? (?:but|so) (?:ok|okay|whatever|fine))?$/iu;
/** "A simple heads up would have been nice". */
const NICE =
  /^(?:an?|some) (?:simple |little |quick )?(?<thing>[\p{L} -]{3,30}?) would(?:['’]?ve| have)(?: at least)? been (?:nice|good|polite|enough|decent|appreciated|the (?:decent|least|right) thing|the least)(?<when> (?:before|when|after|instead of) [^,;.!?]{3,60})?$/iu;

const withArticle = (thing: string): string => `${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing.trim()}`;

/** "not so much as a card" as "I'd have liked a card."; null where nothing of the kind is missed. */
function asMissing(typed: string): string | null {
  const { thing, when = '' } =
    (NOT_A.exec(typed) ?? NICE.exec(typed) ?? GOT_NO.exec(typed) ?? BEYOND.exec(typed))?.groups ?? {};
  return thing === undefined ? null : `I'd have liked ${withArticle(thing)}${when}.`;
}

/** "Won't", "don't", "hadn't": as it stands before what is still not done. */
function auxOf({ aux = '', bother }: Said): string {
  if (/^w/i.test(aux)) return "won't";
  if (/^c/i.test(aux)) return bother === undefined ? "can't" : "don't";
  return /d$/i.test(aux) ? "hadn't" : "haven't";
}

/** "you didn't even call" as "It hurt that you didn't call."; null where that cannot be done safely. */
export function asHurt(typed: string): string | null {
  const took = actOf(partsOf(TOOK, typed));
  if (took !== null) return `It hurt that it took ${took}.`;
  const without = partsOf(WITHOUT, typed);
  const done = actOf(without)?.replace(/\bwithout (?:so much as|even|as much as) /i, 'without ');
  if (without !== undefined && done !== undefined) return `It hurt that ${addressed(without)} ${done}.`;
  const missing = asMissing(typed);
  if (missing !== null) return missing;
  const yet = partsOf(NOT_YET, typed) ?? partsOf(WONT_EVEN, typed);
  const still = actOf(yet);
  if (yet !== undefined && still !== null) {
    const refused = /^(?:w|c)/i.test(yet.aux ?? '');
    const aux = auxOf(yet);
    return `It ${refused ? 'hurts' : 'hurt'} that ${addressed(yet)} ${aux} ${still}.`;
  }
  const said = partsOf(NOT_EVEN, typed) ?? partsOf(NOT_ONCE_DID, typed);
  const act = actOf(said);
  if (
    said === undefined ||
    act === null ||
    /^(?:been|be|(?!ring|bring|sing|swing)\w+ing|with|the|a|an|at|have)\b/i.test(act)
  )
    return null;
  return `It hurt that ${addressed(said)} didn't ${act}.`;
}

/** "You didn't even bother to read the card" as "I wish you'd read the card."; null where that cannot be done safely. */
export function asWishedFor(typed: string): string | null {
  const said = partsOf(NOT_EVEN, typed);
  const [verb = '', ...more] = actOf(said)?.split(' ') ?? [];
  const forms = verbOf(verb.toLowerCase())?.forms;
  return said === undefined || forms?.base !== verb.toLowerCase() || more.length === 0
    ? null
    : `I wish ${addressed(said)} had ${[forms.participle, ...more].join(' ')}.`.replace('you had ', "you'd ");
}

/** "Deep down you resent me", "it's obvious you don't care": a story about what goes on in the other. */
const STORY = new RegExp(
  `^(?:(?:and|but|so|well|ok|deep down|obviously|clearly|admit it|face it|honestly|i know(?: that)?|i bet|it['’]?s (?:obvious|clear)(?: that)?|it (?:looks|seems)(?: like| as if| that)?|(?:looks|seems) like),? )*(?<act>(?:${YOU}|ur)\\b.+|(?:(?:it|that) does ?n['’]?t (?:even )?matter to (?:you|u)\\b|all (?:you|u) (?:ever )?(?:wanted|care about|cared about)\\b|(?:my|our) (?!feelings?\\b)[\\p{L} ]{3,30}? (?:means?|meant) nothing to (?:you|u)\\b).*)$`,
  'iu',
);
/** A worry about oneself only asks to be comforted. */
const OPINION = /\b(?:think|thinks|believe|hate|hates|despise|me)\b/i;
const SURELY =
  /\b(?:obviously|clearly|just(?! (?:want|use|like|do|need|came|come|here|after|pretend)\p{L}*\b)|even|literally|fucking|bloody|simply) /giu;
/** "You don't give a crap about it": crude, and no worry. */
const CRUDE =
  /\b(?<not>do(?:es)? ?n['’]?t|do(?:es)? not|never) give (?:a|an|one|two) (?:single |flying |rat['’]?s )*(?:crap|shits?|fucks?|toss|damn|hoot|monkey['’]?s|stuff|ass|arse)\b/giu;

/** What is held against the hearer in "I feel like you …". */
const FELT =
  /\b(?:fe(?:els?|lt|eling)|impression)(?: to me)?(?: like| as if| as though| that)* (?<claim>(?:you|ur?)\b(?!['’]?re right)\b.+)$/i;

/** "I feel like you don't respect me" as "I worry that you don't respect me."; null where nothing is felt so. */
export function asFeltWorry(typed: string): string | null {
  const claim = FELT.exec(typed)?.groups?.claim?.replace(
    /, (?:always|never) (?:have|has|had|did|do|will)$/i,
    '',
  );
  return claim === undefined ? null : asWorry(claim, true);
}

/** Two statements in one breath: "u dont care about this team shawna u just wanted the tshirt". */
const runsOn = (claim: string): boolean =>
  sceneOf(claim)
    .placed(0)
    .slice(1)
    .some(({ clause }) => clause.link === 'main' && says(clause, /^you$/));

/**
 * "you've always resented me" as "I worry that you've always resented me."; null where that cannot be done safely.
 * @param felt true where the writer spoke of a feeling: then a worry about oneself is what was said.
 */
export function asWorry(typed: string, felt = false): string | null {
  const claim = unlaughed(partsOf(STORY, typed)?.act ?? '')
    .replace(SURELY, '')
    .replace(CRUDE, (_, not: string) => `${not} care`);
  if (
    claim === '' ||
    runsOn(claim) ||
    isLong(claim) ||
    (!felt && OPINION.test(claim)) ||
    /[?!;:,]|\bso\b/.test(claim.replace(/, \p{L}+$/u, ''))
  )
    return null;
  return `I worry that ${lowered(claim)}.`;
}
