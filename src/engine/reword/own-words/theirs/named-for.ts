/** The deed beside a name that is called: "you're a fool, Kim, lending him the van" as "I'm upset about you lending him the van, Kim." */
import { isUnclassed, type Tag, tagsOf, verbOf } from '../../../lexicon/index.ts';
import { verbForms } from '../../../lexicon/inflect.ts';
import { isLong } from './said.ts';

const OPENING =
  '^(?:(?:and|so|but|well|ok|okay|oh|honestly|seriously|tbh|god|wow|look|listen|\\p{Lu}\\p{Ll}+(?=,)),? )*';
const YOU_ARE =
  "(?:you['’]?re|you are|u r|ur|u are|you were|u were|(?:you|u)(?= (?:absolute|total|utter|complete|stupid|lying|selfish|lazy)\\b))";
/** The name that is called, up to a comma or a deed. */
const NAME = "(?<name>(?: [\\p{L}'’-]+){1,6}?)";
const CALLED = '(?:, (?<called>\\p{L}{2,})(?=,))?';
/** No deed: what goes on in somebody, or what only looks like one. */
const NONE =
  'being|going(?! (?:round|around|behind|through|off)\\b)|feeling|nothing|something|anything|everything|morning|evening|losing|imagining|thinking|having|fucking|freaking|bloody|kidding|joking|trying|getting|coming|looking|expecting|wanting|lying|during|darling|king|thing|boring|annoying|exhausting|embarrassing|string|spring|wedding|believing|knowing|saying|loving|helping|caring|forgiving|trusting|marrying|worrying|signing|paying|thinkin|goin(?! r)|bein|havin|tryin|lyin';
const GERUND = `(?:for )?(?<done>(?!(?:${NONE})\\b)\\p{L}{2,}(?:ing|in['’]?) (?!(?:you|u)\\b)[^?!.;:]+)`;

/** "You're an idiot, Kev, lending …", "ur pathetic, hiding behind …", "you're selfish for leaving …". */
const DOING = new RegExp(
  `${OPENING}${YOU_ARE}${NAME}${CALLED}(?:, an? [\\p{L} ]{3,24}?)?(?:,| (?=for )) ?${GERUND}$`,
  'iu',
);
/** "You're a liar who told the whole street". */
const WHO = new RegExp(
  `${OPENING}${YOU_ARE}${NAME}${CALLED},? (?:who|that) (?<past>\\p{L}+)(?<rest> [^?!.;:]+)$`,
  'iu',
);
/** "It was low of you to tell the team", "how stupid of you to book it". */
const OF_YOU = new RegExp(
  `${OPENING}(?:(?:that|it)(?: was|['’]?s| is)|how|what)${NAME} of (?:you|u) to (?:go and |even |just )?(?<base>\\p{L}+)(?<rest> [^?!.;:]+)$`,
  'iu',
);
/** "Only a fool would lend him money, and I see he found one": what was done is plain. */
const ONLY = new RegExp(
  `${OPENING}only an?${NAME} (?:(?<would>would(?! (?:think|say|believe|be|have)\\b) )|(?=\\p{L}+s ))(?<base>\\p{L}+)(?<rest> [^?!.;:]+?)(?:,? (?:and|but) [^,]*\\b(?:found|live with|married|are|did|got|raised)\\b[^,]*)$`,
  'iu',
);

const SCORN: readonly Tag[] = ['Insult', 'Trait'];
const HARSH =
  /\b(?:disgrace|joke|cow|pig|snake|low|rude|mean|shameless|unbelievable|cruel|nasty|thoughtless|fool|bully|disgusting|piece of)\b/iu;
const isScorn = (name: string): boolean =>
  HARSH.test(name) ||
  name
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => tagsOf(word).some((tag) => SCORN.includes(tag)));

/** What is felt, known or said of one, and no deed. */
const NO_DEED =
  /^(?:be|is|was|are|were|been|have|has|had|think|thinks|thought|know|knows|knew|want|wanted|need|needed|like|love|loved|hate|hated|feel|felt|believe|believed|do|does|did|can|could|will|would|should|just|never|always|only|even|still|ca|won|don|doesn|didn)$/iu;
/** What may come after it is somebody else's. */
const OTHERS = /\b(?:(?:him|her|them)sel(?:f|ves)|they|he|she)\b/iu;

/** "… and a bigger one for not asking", "you lying, cheating toad": the name goes on. */
const AGAIN =
  /\b(?:and|n|&|or) (?:an?|such|so|(?:yo)?ur?e?|you['’]re) |^\p{L}+ (?!(?:the|an?|my|our|his|her|their|your|ur|it|him|them|me|us|that|this|every\p{L}*|all|people|to|for|with|in|on|up|out|off|at|behind|round|around|about|over|away|down|back|from|like|until|till|after|without)\b)\p{Ll}+ (?:of|who|like)\b/u;

const ending = (said: string, called: string | undefined): string =>
  `${said.trimEnd()}${called === undefined ? '' : `, ${called}`}.`;

/** "Jun" in "ur pathetic jun": a word no class knows, where no article makes a noun of it. */
function namedIn(name: string): string | undefined {
  const words = name.trim().split(' ');
  const last = words.at(-1) ?? '';
  const isName = words.length > 1 && !/^(?:an?|the|such|so|my)$/iu.test(words[0] ?? '');
  return isName &&
    isUnclassed(new Set(tagsOf(last.toLowerCase()))) &&
    !isScorn(last) &&
    isScorn(words[0] ?? '')
    ? last
    : undefined;
}

/** A participle that was typed short: "hidin behind her". */
const written = (done: string): string => done.replace(/^(\p{L}+in)['’]?(?= )/iu, '$1g');

/** The past of "lend" after "would", of "lends" without; null where it is no verb we know. */
function pastIn(word: string, isBase: boolean): string | null {
  const low = word.toLowerCase();
  const forms = verbOf(low)?.forms;
  if (forms !== undefined) return (isBase ? forms.base : forms.third) === low ? forms.past : null;
  if (isBase) return verbForms(low).past;
  return /[^s]s$/u.test(low) ? verbForms(low.replace(/(?<=sh|ch|x|z|o)es$|s$/u, '')).past : null;
}

/** "you're a fool lending him the van" as "I'm upset about you lending him the van."; null where no deed is told. */
export function asNamedFor(typed: string): string | null {
  const plain = typed.trim().replace(/[?!.]+$/u, '');
  const doing = DOING.exec(plain)?.groups;
  if (doing?.done !== undefined)
    return isScorn(doing.name ?? '') &&
      !isLong(doing.done) &&
      !OTHERS.test(doing.done) &&
      !AGAIN.test(doing.done)
      ? ending(`I'm upset about you ${written(doing.done)}`, doing.called ?? namedIn(doing.name ?? ''))
      : null;
  const who = WHO.exec(plain)?.groups;
  const said = who ?? OF_YOU.exec(plain)?.groups ?? ONLY.exec(plain)?.groups;
  if (
    said === undefined ||
    !isScorn(said.name ?? '') ||
    isLong(said.rest ?? '') ||
    OTHERS.test(said.rest ?? '')
  )
    return null;
  const verb = said.past ?? said.base ?? '';
  const isPast = /[^e]ed$/iu.test(verb) || verbOf(verb.toLowerCase())?.forms.past === verb.toLowerCase();
  if (NO_DEED.test(verb)) return null;
  const isBase = said.would !== undefined || OF_YOU.test(plain);
  const past = who === undefined ? pastIn(verb, isBase) : isPast ? verb : null;
  return past === null ? null : ending(`I'm upset that you ${past}${said.rest ?? ''}`, said.called);
}
