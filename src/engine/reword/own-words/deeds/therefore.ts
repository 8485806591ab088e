/** The writer's own deed, told as what the other brought about: "so I changed the locks", "no choice but to go to the director". */
import { verbOf } from '../../../lexicon/index.ts';
import { isLong } from '../theirs/said.ts';
import { pastOf } from './excused.ts';

/** "So yea i yelled", "thats why i threw it", "and I had to go through your bag". */
const SO =
  /(?:\b(?:so|that['’]?s why|which is why|hence|of course)|,(?! i had to)(?: (?:and|n|so))?)(?: (?:yes|yea|yeah|yep|then|now),?)? i(?<have>['’]ve| have)? (?<had>(?:had|was forced) to )?(?:just |then |also )?(?<verb>\p{L}+)(?<rest>(?: [^,;.!?]+)?)$/iu;
/** "Because of your talking I hit the table". */
const BECAUSE =
  /^(?:and |so )*(?:because|cos|cuz|bc|coz) of (?:your|ur|you|u)\b[^,;.!?]*? i (?<verb>\p{L}+)(?<rest> (?:the|my|a|your|ur|him|her|it|at|on|out)\b[^,;.!?]*)/iu;
/** "You left me no choice but to be rude to you". */
const NO_CHOICE =
  /\bno (?:other )?(?:choice|option|alternative)s? (?:but|except|other than) to (?<base>\p{L}+)(?<rest>(?: [^,;.!?]+)?)/iu;

/** What happens to somebody, and what nobody chooses. */
const NO_DEED =
  /^(?:was|were|am|is|are|had|felt|thought|knew|got|lost|snapped|said|did|told|wanted|needed|cried|drank|began|started|think|feel|know|guess|mean|became|ended|blew|exploded|flipped|cracked|erupted|went)$/iu;

/** The words of a verb as a past, where it is one or can be made one. */
function toldAs(verb: string, isBase: boolean): string | null {
  if (isBase) return verb.toLowerCase() === 'be' ? 'was' : pastOf(verb);
  const low = verb.toLowerCase();
  return verbOf(low)?.forms.past === low || (verbOf(low) === undefined && /[^e]ed$/u.test(low)) ? low : null;
}

/** "You forced my hand, so I changed the locks" as "I changed the locks"; null where no deed of the writer is told. */
export function asTherefore(typed: string): string | null {
  const said = typed.trim().replace(/ (?:lol|tbh|honestly|mate|bro)$/iu, '');
  const forced = NO_CHOICE.exec(said)?.groups;
  const { verb = '', rest = '', have, had } = SO.exec(said)?.groups ?? BECAUSE.exec(said)?.groups ?? {};
  const past =
    forced === undefined
      ? toldAs(verb, had !== undefined || have !== undefined)
      : toldAs(forced.base ?? '', true);
  const what = (forced?.rest ?? rest).trimEnd();
  return past === null ||
    (forced === undefined && NO_DEED.test(verb)) ||
    isLong(what) ||
    /\b(?:but|because|so)\b/iu.test(what)
    ? null
    : `I ${past}${what}`;
}

/** A deed, with what stands before it: "three weeks of silence, so yes, I rang them" gives "three weeks of silence" and "I rang them". */
export function deedAfter(typed: string): { readonly lead: string; readonly deed: string } | null {
  const deed = asTherefore(typed);
  const at = SO.exec(typed.trim())?.index;
  return deed === null || at === undefined
    ? null
    : { lead: typed.trim().slice(0, at).replace(/,? *$/u, ''), deed };
}
