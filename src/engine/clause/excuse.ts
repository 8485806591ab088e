/**
 * Reasons told in place of an owned act: strain, not having known or meant, having had no choice (Scott & Lyman 1968).
 */
import { type Clause, holds } from './clause.ts';

/** "I never said that", "I didn't start it": the charge is disputed. */
export const DENIAL =
  /\bi (?:did not|do not|never|have not|was not|am not|have never) (?:really |even |actually |ever |once )?(?:say|said|do|done|did|call|called|promise|promised|agree|agreed|ask(?:ed)?\b(?! (?:what|how|if|whether|about|you (?:what|how|if|about|first)))|lie|lied|cheat|cheated|start|started|hurt|touch|touched|yell|yelled|think|trying|the (?:only|one)|a (?:mind|bad)|responsible|going to (?:apologi|say)|mad|wrong)/;
const NO_CHOICE =
  /\b(?:no (?:choice|idea|time|option|way of|clue|other|way)|not have (?:a choice|any choice|time|the time|much|any)|(?:was|am|were|have been) (?:only|just|simply|really|still|honestly|literally|so|kind of) (?:trying|joking|being|kidding|doing|saying|looking|playing|teasing|upset|angry|mad|hurt|tired|thinking|defending|protecting|concerned|worried)|(?:was|am) (?:trying|joking|kidding|defending|protecting)|had to\b|meant (?:well|it as|no)|thought (?:that )?(?:you|we|it|they|this|i)|under the impression|not (?:my|really) intention|had good|(?:only|just) (?:wanted|meant|said|did|tried|asked)|(?:forget|forgot) things|(?:was|got) (?:told|asked|forced|made|pushed) to|could not (?:help|stop|control|think|cope|handle|take) )/;
/** "I get like that", "you know how I am", "I'm only human": the fault is how one is made. */
const NATURE =
  /\bget (?:like|that way)\b|\bam (?:only|just) human\b|\bhave (?:a lot|so much|adhd|issues)\b|\byou know (?:how|what) i (?:am|get)\b|\b(?:how|who|the way) i (?:am|was (?:raised|brought))\b/;
/** Nobody's doing: an accident, a joke, the heat of the moment, nobody told me. */
const MISHAP =
  /\bit was (?:just |only |all |purely |meant (?:as|to be) )*(?:an? )?(?:\w+ )?(?:joke|accident|banter|prank|mistake|misunderstanding|laugh|bit of fun|once|one time)\b|\bheat of the moment\b|\b(?:nobody|no one|none of you|someone|somebody) (?:\w+ )?(?:told|warned|could have|had told|gave|mentioned)\b|\bhow (?:was|were|could|am) i\b/;
/** Strain told in idioms: "running on no sleep", "my nerves were at me", "I had three kids screaming". */
export const STRAINED =
  /\b(?:going (?:through|thru)|under (?:a lot|considerable|so much|enormous|huge|great|an awful)|(?:lost|losing) my|up since|no sleep|not (?:slept|eaten)|had no (?:sleep|food|breakfast|break)|not (?:\w+ )?(?:my self|myself|sleep|slept|eat|eaten)|not been (?:\w+ )?myself|breathing down|under the influence|(?:was|am|were|been|is) (?:\w+ )?(?:hurting|grieving|suffering|heartbroken|mourning|spiralling|burnt out)\b|(?:plate|hands|days?|week) (?:\w+ ){0,2}full|one of those (?:days|weeks|mornings|nights|months)|not had (?:a|one|any) (?:\w+ )?(?:day off|break|rest|minute|holiday|moment)|my (?:depression|anxiety|adhd|ocd|ptsd|bipolar|health|back|mental health|blood pressure|sugar|insomnia|migraine|period|hormones|fibro|ms)\b (?:\w+ ){0,3}(?:bad|playing|flaring|acting|terrible|awful|worse|up|rough|through|all over|killing)|running on|off my (?:face|head|game|tits)|carrying|juggling|struggling|drowning|coping|due on|in (?:a|such a|an awful|a bad|a dark|a terrible|a weird) (?:state|panic|hurry|rush|mood|way|place|headspace)|at (?:my wits|breaking|the end of)|end of my (?:tether|rope)|on edge|(?:my |the )nerves|sugar was|the (?:drink|booze)|(?:had|have|has|having|got|with) (?:three|two|four|five|too|so|a lot|no|all|loads|a million|a few|enough|a great deal|hardly any|barely any) (?:\w+ )?(?:kids|screaming|much|many|on|going|things|sleep|time|patience|strain|stress|pressure|drinks?)|in (?:bits|pieces|agony|pain)|(?:head|mind|brain|heart|nerves|patience|hands?) (?:is|was|were|are|has been|have been|had been)(?: \w+)? (?:all over|not in|gone|fried|mush|elsewhere|a mess|in bits|spinning|somewhere|shot|in place|full|tied|frayed|racing|foggy|in a)|not (?:thinking|been sleeping|sleeping|well|in (?:a|the) (?:good|right))|between (?:the|my|work) .* and|all sorts|on my (?:mind|plate|case|back)|up (?:all|half the) night|no mood|not (?:really |quite |exactly )?a saint|hardly a saint|get like this|been (?:in a|through|under|having)|(?:at|on|onto) me (?:all|the whole)|time of (?:the|my) (?:month|year))\b/;

/** "due to the move", "what with the exams": a circumstance set before the clause. */
const FRONTED = /^(?:\w+ )?(?:due to|because of|owing to|on account of|what with|given|thanks to|with all)\b/;

/** Circumstances that explain a late answer as well as a mood. */
export const SLIGHT =
  /^(?:busy|work|shift|shifts|asleep|sleeping|sleep|phone|battery|traffic|kids|baby|ill|sick|unwell|rushing|rushed|meds|medication|deadline|deadlines|job|slammed|distracted|preoccupied|knackered|swamped|hectic|migraine|headache|late|cross|money|tired|moving|finals|exam|exams)$/;

/** True when a clause of the writer's own life tells strain: a state, a body, a week, work. */
export function tellsStrain(clause: Clause, text: string): boolean {
  if (STRAINED.test(text)) return true;
  if (FRONTED.test(text)) return holds(clause, ['Circumstance']);
  const lived =
    clause.tense === 'past' ||
    clause.perfect ||
    clause.progressive ||
    /^(?:be|have|get|go)$/.test(clause.verb);
  if (!lived || /^(?:modal|future)$/.test(clause.tense)) return false;
  const now = clause.tense === 'present' && !clause.perfect;
  return clause.words
    .slice(Math.max(clause.subjectAt, clause.from), clause.to)
    .some(({ tags, text: word }) => tags.has('Circumstance') && !(now && SLIGHT.test(word)));
}

/** True when a clause of the writer excuses without strain: no choice, no knowledge, no intention, one's nature. */
export function excusesAct(clause: Clause, text: string): boolean {
  const unknowing =
    clause.negated &&
    clause.subject !== 'hearer' &&
    /^(?:mean|know|realize|intend|want|notice|see|expect|remember|think|plan|try)$/.test(clause.verb);
  return unknowing || NO_CHOICE.test(text) || NATURE.test(text) || MISHAP.test(text);
}
