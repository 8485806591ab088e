/** Events without a doer, and the same events with the writer as the one who did them. */
import { subjectsOf } from '../../../engine/reword/draft/subject.ts';

/** The same event with its doer. */
const WITH_DOER: readonly (readonly [RegExp, string])[] = [
  [
    /\btrust (?:was|has been|got|is) (?:broken|lost|damaged|betrayed)\b/,
    "I broke your trust, and I'm sorry.",
  ],
  [
    /\bpromises? (?:was|were|got|has been|have been) (?:broken|not kept)\b/,
    "I broke a promise, and I'm sorry.",
  ],
  [/\blines? (?:was|were|got|has been|have been) crossed\b/, "I crossed a line, and I'm sorry."],
  [/\blies (?:was|were|got) told\b/, "I lied, and I'm sorry."],
  [
    /\bfeelings (?:was|were|got|ended up)(?: being| getting)? (?:hurt|trampled|bruised|stepped on)\b/,
    "I hurt your feelings, and I'm sorry.",
  ],
  [/\bball (?:was|got) dropped\b/, "I dropped the ball, and I'm sorry."],
  [/\bvoices (?:was|were|got) raised\b|\b(?:shouting|yelling)\b/, "I raised my voice, and I'm sorry."],
];
const SPOKEN = /\b(?:said|words|spoken|exchanged|insults|tempers)\b/;
/** "Mistakes were made, but none was mine": there is nothing to take on. */
export const NOT_MINE =
  /\b(?:none|not (?:any|one)|never) (?:of (?:it|them|that|this) )?(?:(?:was|were|by|is) )?(?:by )?(?:me|mine|us|ours)\b|\bnot (?:by )?(?:me|mine|us|ours)\b/;

/** The event with the writer as its doer; `text` in plain words. Null where it is none of these. */
export const ownedOf = (text: string): string | null =>
  WITH_DOER.find(([passive]) => passive.test(text))?.[1] ?? null;

/** A fault without a content of its own. */
export const vaguely = (text: string): string =>
  SPOKEN.test(text) ? "I said things that hurt, and I'm sorry." : "I made a mistake, and I'm sorry.";

/** Words for what was done that tell nothing of it. */
const UNTOLD =
  /\b(?:mistakes?|errors?|missteps?|lapses?|oversights?|wrongs?|misunderstandings?|things?|stuff|everything|it|this|that|all|happened|said|shouting|choices|decisions|words|lines|tempers|emotions)\b/;

/** True where a sentence tells so little of what was done that nothing is lost; `text` in plain words. */
export const isVague = (text: string, typed: string): boolean =>
  UNTOLD.test(text) && subjectsOf(typed).length === 0 && !/\d|(?<=\p{Ll} )\p{Lu}\p{Ll}/u.test(typed);

/** "Sorry for how things went at the wake": where it was, or when. */
const PLACE =
  /\b(?:how|what|everything|the way)\b.*\b(?:went|turned|ended|panned|played|happened|came|got|was|were)(?: (?:down|on|out|up|off|so|badly|wrong|said|handled|done))* (?<place>(?!on (?:with|about|between)\b)(?:at|in|on|last|during|over)(?: [\p{L}'’]+){1,5})$/iu;

export const settingOf = (typed: string): string | null => PLACE.exec(typed)?.groups?.place ?? null;

/** "Sorry for everything that went on with the house": what it was about. */
const WITH =
  /\b(?:sorry|apologi[sz]e|apologies|regret)(?: about| for)? (?:how (?:it|things|that|everything)|everything that|all that|what) (?:went(?: on| down)?|happened|turned out|ended) (?:(?:so |rather |very )?badly |wrong )?(?<thing>with (?!you\b|u\b|us\b|me\b|him\b|her\b|them\b|it\b|that\b|this\b)[^,;.!?]+)$/iu;

/** With a person, or a body, nothing was done by anybody for sure. */
const SOMEBODY =
  /(?<=\p{Ll} )\p{Lu}\p{Ll}|\b(?:m[uo]m\p{L}*|dads?|mother|father|parents?|brothers?|sisters?|sons?|daughters?|kids?|child(?:ren)?|baby|bab(?:y|ies)|boys?|girls?|man|men|wom[ae]n|wife|husband|partner|ex|exes|gran|nan|nana|grandad|uncle|aunt\p{L}*|cousins?|nephews?|nieces?|friends?|mates?|boss|manager|team|family|folks?|people|neighbou?rs?|job|health|heart|leg|arm|knee|back|scan|operation|surgery|pregnancy)\b/u;

/** "I'm sorry for what I did with the house.": what went on with a thing as done by the writer; null where none is named. */
export function doneWith(typed: string): string | null {
  const thing = WITH.exec(typed)?.groups?.thing;
  return thing === undefined || SOMEBODY.test(thing) ? null : `I'm sorry for what I did ${thing.trim()}.`;
}
