/** What is demanded to be told, as a wish to know it: the question stays in the writer's own words. */
import { verbOf } from '../../../lexicon/index.ts';
import type { Draft, RewordContext } from '../../../rule.ts';
import { aroundMatch, fromHere } from '../../draft/around.ts';
import { fit } from '../../draft/fit.ts';

/** "Nobody's sleeping until you've told me where the money went": the question at the end of a demand. */
const ASKED =
  /\b(?:(?:un)?till?|before|unless) (?:yo)?(?:u|i|we)(?:['’]?(?:ve|ll)| have)? (?:tell|told|explain(?:ed)?|hear|heard|know|learn(?:ed|t)?|find out|sa(?:y|id)|admit(?:ted)?)(?: (?:me|us|to me|to us))? (?<what>(?:who|where|what|why|y|how|when|whose)\b[^.!?\n]+)/iu;

/** "Send me a pic of who's in that car": what a proof is asked of. */
const PROVEN =
  /^(?:(?:and|so|now|go on|just|pls|please|then),? )*(?:send|snd|show|drop|text|take|forward|gimme|give)(?: (?:me|us))?(?: (?:a|an|another|one|some|the))?(?: (?:quick|live|clear|recent|full))* (?:pics?|pictures?|photos?|vids?|videos?|selfies?|screenshots?|snaps?|proof)(?: right now| rn| now)? (?:of|showing|to prove) (?:(?!who|where|what|which)[^,.!?;\n]{2,24} (?:and|n|an) )?(?<what>(?:who|where|what|which)(?:['’]?s|['’]?re)?\b[^,.!?;\n]+)$/iu;
/** "Who were you with for three hours": a verb that changes places with its subject. */
const INVERTED =
  /^(?:(?:and|so|ok|right|but|just),? )*(?<who>who|where|what time|who else|what|which \p{L}+) (?<is>were|was|are|is|r|have|has|had) (?<you>you|u|he|she|they|that|dat) (?<rest>[^.!?;\n,]+)$/iu;
/** "Whos that in the mirror". */
const WHO_IS = /^(?:(?:and|so|n|ok|but),? )*who['’]?s (?<you>that|dat) (?<rest>[^.!?;\n,]+)$/iu;
/** "Turn your location on", "drop me ur location n video me": where somebody is. */
const LOCATED =
  /^(?:(?:and|so|now|ok|pls|please|just|then),? )*(?:turn|switch|put|share|drop|send|give|gimme|show)\b(?: (?:me|us|on|back|over))* (?:your|ur|yo) (?:(?:live|phone|current) )?location\b(?!.*\b(?:or|if|unless|pin|restaurant|venue|party)\b)[^.!?;\n]{0,60}$/iu;
/** "Where did you go after work". */
const DONE =
  /^(?:(?:and|so|ok|right|but|just),? )*(?<who>who|where|what time|what) did (?<you>you|u|he|she|they) (?<verb>\p{L}+)(?<rest>(?: [^.!?;\n,]+)?)$/iu;

/** "Who were you with" as "who you were with", "where did you go" as "where you went"; null where it is no such question. */
function indirect(typed: string): string | null {
  const person = WHO_IS.exec(typed)?.groups;
  if (person !== undefined) return `who ${person.you} is ${person.rest}`;
  const asked = INVERTED.exec(typed)?.groups;
  if (asked !== undefined) return `${asked.who?.toLowerCase()} ${asked.you} ${asked.is} ${asked.rest}`;
  const { who, you, verb = '', rest = '' } = DONE.exec(typed)?.groups ?? {};
  const forms = verbOf(verb.toLowerCase())?.forms;
  return who === undefined || forms?.base !== verb.toLowerCase()
    ? null
    : `${who.toLowerCase()} ${you} ${forms.past}${rest}`;
}

/**
 * What is checked on, as a wish to know it; null where only a thing is asked for.
 * Example: "send me a pic of who is there" as "I'd like to know who is there."
 */
export function asCurious(typed: string): string | null {
  const what = PROVEN.exec(typed)?.groups?.what?.trim() ?? indirect(typed);
  if (what === null && LOCATED.test(typed)) return "I'd like to know where you are.";
  return what === null || /\b(?:exactly|the hell|the fuck|tf|really)\b/iu.test(what)
    ? null
    : `I'd like to know ${what}.`;
}

/** The wish that stands for a demand, to the end of its sentence; nothing where it does not say what is asked. */
export function wishToKnow(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const { start, end } = fromHere(context, aroundMatch(context));
  const what = ASKED.exec(text.slice(start, end))?.groups?.what?.trimEnd();
  if (what === undefined) return [];
  const span = { start, end };
  return [{ kind: 'lightest', span, text: fit(text, span, `I'd like to know ${what}`) }];
}
