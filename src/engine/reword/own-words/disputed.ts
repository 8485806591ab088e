/** Whether words tell of something beside the blame, the denial or the demand in them: then a bare "this" would lose it. */
import { tagsOf } from '../../lexicon/index.ts';
import { capital } from '../draft/operations.ts';

/** What says nothing of its own in a quarrel about who is right. */
const NOTHING = new RegExp(
  `^(?:${[
    'the|and|but|for|nor|yet|not|all|any|anything|anyone|anybody|some|something|everything|nothing|nobody|none|one|once|twice|ever|never|always|again|too|also|only|just|even|still|really|actually|literally|seriously|honestly|exactly|simply|very|much|more|most|than|then|there|here|now|today|lately|ago|such|that|thats|this|these|those|with|from|into|onto|about|over|under|because|cause|cos|cuz|since|while|when|where|what|who|whose|which|why|how|out|off|down|well|like|okay|yes|yeah|nah|nope|lol|lmao|mate|bro|babe|girl|man|love|please|pls|kindly|sorry',
    'you|your|yours|yourself|ur|urself|u|yall|she|her|hers|him|his|they|them|their|its|our|ours|mine|myself|me|we|us|im|ive|id|ill|youre|youve',
    'are|was|were|been|being|has|have|had|having|does|did|done|didnt|doesnt|dont|wasnt|isnt|will|would|could|should|can|cant|couldnt|wouldnt|got|get|getting|make|makes|made|making|let|lets|keep|keeps|going|come|comes|goes|went|take|took',
    'fault|blame|blamed|thank|thanks|reason|responsible|caused|start|started|happen|happened|happening|happens|mistake|part|doing|brought|entirely|whole|own|entire|completely|totally|always',
    'say|says|said|saying|tell|told|telling|know|knows|think|thinks|thought|believe|feel|feels|mean|means|true|untrue|false|lie|lies|lied|lying|lyin|liar|story|stories|things|thing|stuff|point|times|time|way|kind|bit|lot|invent|invented|imagine|imagining|imagination|head|mind|memory|brain|crazy|insane|mad|delusional|sure|dream|dreamt|dreamed|dreams|remember|remembering|recall|wrong|right|no|need|help|high|meds|pills|tablets|idea|where|getting',
    'prove|proof|prove|evidence|show|screenshot|screenshots|receipts|name|date|give|gimme|quote|exact|example|examples|witness|specific|instance|instances|diffs|diff|retract|cite|line|sentence|point|text|message',
    'victim|bad|guy|villain|monster|hurt|hurting|attack|attacked|attacking|bullied|bully|real|blamed|feelings|upset|person|worst|devil|enemy',
    'everyone|everybody|people|agree|agrees|talk|talking|rich|coming|hypocrite|perfect|saint|pot|kettle|black|mirror|look|yourself|ask|before|after|call|calls|called|selfish|angel|suppose|supposed|hardly|position|lecture|lecturing|preach|worry|same|keeping',
    'bending|words|word|however|apologise|apologize|conversation|convo|place|exist|exists|version|events|fiction|accusation|accusations|honesty|absolutely|spoken|nowhere|agreement|stop|such|heard|hear|hearing|whatsoever|interested|challenge|single|shred|evidence|occasion|precisely|witnesses|historian|link|post|without|even|made|claim',
  ].join('|')})$`,
  'iu',
);
const WORD = /\p{L}[\p{L}'’]{2,}/gu;
/** "I'm", "don't": what is left of them says nothing. */
const SHORT = /['’](?:m|s|re|ve|ll|d|t)$|n['’]t$/iu;
const LABELS = /^(?:Insult|Trait|ReactLabel|MindLabel|Negative)$/;

/** True when a stretch holds a word that tells of something: "you skipped my graduation", not "this is all your fault". */
export const holdsMatter = (typed: string): boolean =>
  [...typed.matchAll(WORD)].some(({ index, 0: word }) => {
    const isName = /^\p{Lu}/u.test(word) && index > 0;
    const low = word.toLowerCase();
    return !isName && !SHORT.test(word) && !NOTHING.test(low) && !tagsOf(low).some((tag) => LABELS.test(tag));
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
    ? `I think ${/^(?:I\b|\p{Lu}\p{Ll}+ \p{Lu})/u.test(claim) ? claim : claim.charAt(0).toLowerCase() + claim.slice(1)}.`
    : null;
}
