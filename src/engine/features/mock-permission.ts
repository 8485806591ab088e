/** Mock permission: words that give freedom and take the care back ("do what you want", "suit yourself", "see if I care"). */
import { textOf } from '../clause/clause.ts';
import { completing } from '../find.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Severity } from '../types.ts';

/** What sighs beside it, and what shows that somebody is in a good mood. */
const SIGH =
  /\b(?:fine|whatever|then|always|anyway|care|guess|done|sick|apparently|clearly|only|never|hell|fuck|obviously)\b/;
const LIGHT = /\p{Extended_Pictographic}|:\)|!/u;
const OPENING = String.raw`(?:(?:just|so|then|and|well|ok|fine|right|now|no|oh|you|can|go|ahead|on|honestly|seriously|look|yeah|sure|please|you know what|whatever|also|should|may|anyway|man|bro|babe|alright|i do not care|by all means|at this point|know|what|but) )*`;
const WANT = String.raw`(?:want|like|please|feel like|fancy|wish|think (?:is )?best|have to do|got to do|must|prefer|need to do)`;
const END = String.raw`(?= ?$| (?:then|now|any ?more|any ?way|i guess|as (?:always|usual|ever|per usual)|like (?:always|you always)|you (?:always|will|usually)|to (?:do|think|believe|say)$|ok|i am (?:done|out|tired)|at this point|idc|man|bro|see if|but|and|because|since|it is|with (?:your life|yourself|her|him|them)|about it|again|for all i care|lol|if)\b)`;

/** Unmistakable, wherever they stand. */
const CLEAR: readonly RegExp[] = [
  `^${OPENING}(?:do|think|believe|say|decide|go|spend|choose|just do) (?:exactly |just |it )?(?:what(?:ever)?|as|where(?:ver)?|how(?:ever)?) (?:the \\w+ |tf |the fuck |ever |it is )?(?:you|your heart) ${WANT}s?${END}`,
  `\\byou (?:will|are going to|always|just|only) (?:just |only |always )?(?:do|going to do|doing) (?:what(?:ever)?|as|how(?:ever)?) (?:the \\w+ )?you ${WANT}\\b`,
  `^${OPENING}(?:suit|please) (?:yourself|yourselves)${END}`,
  `^${OPENING}(?:have|do|get|take) it (?:all )?your (?:own )?way${END}`,
  `^${OPENING}(?:see if i (?:care|give|mind|stop you|am bothered)|like i (?:even )?(?:care|give|am bothered)|as if i (?:care|give))\\b`,
  `\\bi (?:do not|can not|no longer|really do not|honestly do not|have stopped|am past|stopped|am beyond|quit|will not) ?(?:\\w+ ){0,3}(?:car(?:e|ing)|give an? (?:damn|shit|fuck|toss|crap|monkeys)|bothered?)(?: (?:about (?:this|it|any of (?:this|it)|you|us|what you|how you)|at all))* (?:any ?more|any longer|what you (?:do|want|say|think)|either way what|how you|where you go)\\b|\\bi (?:have stopped|am past|stopped|am beyond|am done|no longer) (?:even )?(?:car(?:e|ing))\\b(?! (?:for|about the))|\\bi (?:really |honestly |just )?could (?:not )?care less\\b(?! (?:about (?:the|his|her|their)|who|which|if it))|\\bi do not care (?:\\w+ )?(?:what|how|where|who|if) you (?:do|want|go|say|think|leave|are)\\b`,
  `\\b(?:it is|that is|this is|is|you are)? ?(?:not|no longer) (?:any ?more )?(?:my|our) (?:problem|business|concern|headache|mess|circus)(?: any ?more| any longer| now| what you \\w+)?$|^${OPENING}(?:it is |that is |this is )?(?:all )?(?:your|you) (?:own )?(?:problem|loss|funeral|mess|headache)(?: now| then| not mine)*$`,
  `^${OPENING}(?:be (?:like (?:that|this)|that way)|stay mad|go and sulk|keep (?:sulking|lying to yourself))${END}`,
  `^${OPENING}do whatever$|^${OPENING}off you go\\b|^${OPENING}do not let me (?:stop|keep) you$|^${OPENING}(?:just )?do you (?:then|i guess)`,
  `^${OPENING}you do you (?:then|i guess|as always|as usual|like always|ok)$`,
  `\\bwash my hands of (?:it|this|that|you|the (?:whole|lot))\\b|\\bi (?:have |am )?(?:giv(?:e|en|ing)|gave) up on (?:you|us|this|trying)\\b|^${OPENING}i give up trying\\b`,
  `^${OPENING}(?:why do i (?:even |still )?(?:bother|try|care|waste)|i do not know why i (?:even |still )?(?:bother|try))\\b`,
  `^${OPENING}(?:go be with|run (?:back|off|along) to|enjoy your life|have fun with (?:that|your))\\b|\\bfor all i care\\b`,
  `^${OPENING}(?:figure|sort|work) (?:it|that|this) out (?:for |by )?yourself${END}|^${OPENING}(?:deal|cope|handle|live) with (?:it|that|this) (?:by )?yourself${END}|^${OPENING}do it yourself then$`,
  `\\b(?:makes no (?:odds|difference|matter)|does not matter|does not make any difference|is all the same) to me (?:now|any ?more|what you|how you|either way what you)\\b|\\bi am (?:so |completely |totally )?(?:over it|past it|beyond caring|past caring|out)(?: now| ok)?$(?<=past caring|beyond caring|past caring now)`,
].map((form) => new RegExp(form));

/** As often meant plainly: soft, and only as the whole sentence. */
const SOFT: readonly RegExp[] = [
  '^(?:(?:fine|ok|well|oh|sure|yeah|right|so) )*whatever(?: (?:then|man|dude|it is (?:up to you|fine)|you say|i do not care|makes you happy(?: i guess)?|floats your boat|friend))*$',
  '^(?:(?:fine|ok|well|whatever|then) )+(?:leave|go|it is up to you|i do not care|up to you|knock yourself out|be my guest|walk away|go ahead|never mind|forget it)(?: then)?$',
  '^(?:i )?(?:just )?(?:do not care|give up|am over it|am done caring|am not bothered any ?more)$',
  '^(?:leave|go)(?: then)$',
  '^(?:fine |ok |well )*as you wish(?: then)?$',
  '^(?:(?:fine|ok|well|but|hey|oh) )*(?:it is )?your (?:life|choice|body|money|decision|call)\\b(?! (?:sign|is|was))',
  '^(?:(?:fine|ok|well|oh) )*(?:knock yourself out|be my guest)$|^be my guest (?:wreck|ruin|destroy|break|leave)\\b',
  '^(?:what is the point|what is the use|who cares|no ?body cares)(?: (?:any ?more|of (?:this|talking|trying)))?$',
  '^(?:on second thoughts? )?forget (?:it|this|that)(?: then)?$',
].map((form) => new RegExp(form));

/**
 * How surely a clause washes its hands of what the hearer does: 2 mock permission, 1 a sigh that may be meant plainly,
 * 0 neither. "do what you want with the chairs" and "if you want to" are no mock permission.
 */
export function washesHands(scene: Scene, placed: Placed): Severity | 0 {
  const { clause, sentence, index } = placed;
  if (/^(?:if|until|when|rel|that)$/.test(clause.link) || /^(?:third|anyone)$/.test(clause.subject)) return 0;
  const all = scene.placed(sentence);
  const whole = textOf({ ...clause, to: clause.words.length });
  if (scene.sentences[sentence]?.asked === true && !/\bwhy do i\b/.test(whole)) return 0;
  const text = textOf({ ...clause, to: completing(scene, placed).clause.to });
  if (CLEAR.some((form) => form.test(text)))
    return clause.words.length <= 9 && !LIGHT.test(scene.text) ? 2 : SIGH.test(whole) ? 2 : 1;
  return index === 0 && all.length <= 3 && SOFT.some((form) => form.test(whole)) ? 1 : 0;
}
