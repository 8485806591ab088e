/** A deed that was made small, told as it is: "be glad I only read your texts" as "I read your texts". */
import { verbOf } from '../../../lexicon/index.ts';
import { isLong } from '../theirs/said.ts';

/** Where the deed ends: what was not done, and what others do. */
const ENDED =
  /(?:,| (?:and|n|but|instead|cos|because|lol|tbh|mate|not|when|while|so|is|was|whats|what's|until|till|lads?|love)\b).*$/iu;
/** "Be glad I only texted her", "be glad it's only your phone I read", "all I did was crop you out". */
const ONLY =
  /\b(?:be (?:glad|grateful|thankful|happy)|at least|lucky|thank (?:god|your stars|fuck)|could be worse)\b,? (?:that )?i (?:only|just) (?<past>\p{L}+)(?<rest> .+)$/iu;
const ONLY_THING =
  /\b(?:be (?:glad|grateful|thankful|happy)|at least|lucky)\b,? (?:that )?(?:it['’]?s|it was) (?:only|just) (?<thing>(?:ur|your|the|my) [\p{L}'’]+) i (?<past>\p{L}+)/iu;
const ALL = /\ball i (?:did|done) was(?: to)? (?<base>\p{L}+)(?<rest> .+)$/iu;
/** Words are made small in another way, and nobody is sorry for having asked. */
const SPOKEN =
  /^(?:ask(?:ed)?|sa(?:id|y)|tell|told|suggest(?:ed)?|mention(?:ed)?|point(?:ed)?|try|tried|want(?:ed)?|be|was|had|have|got|get|give|gave|love[ds]?|look(?:ed)?|help(?:ed)?)$/iu;

function pastOf(word: string): string | null {
  const low = word.toLowerCase();
  const forms = verbOf(low)?.forms;
  if (forms !== undefined && (forms.past === low || forms.base === low)) return forms.past;
  if (forms !== undefined) return null;
  return /[^e]ed$/u.test(low) ? low : null;
}

/** A deed somebody is to be glad about, owned: "I read your texts, and I'm sorry."; null where none is told. */
export function asOnly(typed: string): string | null {
  const named = ONLY_THING.exec(typed)?.groups;
  const said = named ?? ONLY.exec(typed)?.groups ?? ALL.exec(typed)?.groups;
  const what =
    named === undefined ? (said?.rest ?? '').replace(ENDED, '').trimEnd() : ` ${named.thing ?? ''}`;
  const verb = said?.past ?? said?.base ?? '';
  const toldOn = /^told$/i.test(verb) && /^ (?:my|our|his|her|the|one) .*\b(?:about|that)\b/i.test(what);
  const past = SPOKEN.test(verb) && !toldOn ? null : pastOf(verb);
  return past === null || what.trim() === '' || isLong(what) ? null : `I ${past}${what}, and I'm sorry.`;
}
