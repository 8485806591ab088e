/** A deed inside a scolding: "what possessed you to sell the piano" as "I'm upset that you sold the piano." */
import { verbOf } from '../../../lexicon/index.ts';
import { verbForms } from '../../../lexicon/inflect.ts';
import type { Draft, RewordContext } from '../../../rule.ts';
import { wholeSentence } from '../../draft/around.ts';
import { inPlace } from '../../draft/drafts.ts';
import { inRegister } from '../../draft/register.ts';
import { asUpsetBy } from './asked-deed.ts';
import { asNamedFor } from './named-for.ts';

const YOU = '(?:you|u|ya|ye|yous)';
/** Before a question that scolds, and weight inside it. */
const OPENING =
  '^(?:(?:and|so|but|well|ok|okay|oh|wait|sorry|honestly|seriously|jesus|christ|god|my god|omg),? )*';
const WEIGHT =
  "(?: (?:on earth|in the world|in (?:gods|god['’]s|heavens?|heaven['’]s) name|the (?:hell|heck|fuck|devil|actual (?:hell|fuck))|ever|exactly|honestly|bloody))*";
/** Somebody called between two commas. */
const CALLED = '(?:, (?<called>\\p{L}{2,})(?=,| to\\b))?';
const DEED = '(?<base>\\p{L}+)(?<rest> [^;:!?]+)';

/** Each holds a deed in its plain form, and nobody asks so before it is done. */
const POSSESSED: readonly RegExp[] = [
  new RegExp(
    `${OPENING}what${WEIGHT} (?:possessed|persuaded|convinced|drove|got into) ${YOU}${CALLED},? to (?:just |go and |even )?${DEED}$`,
    'iu',
  ),
  new RegExp(
    `${OPENING}(?:what|who)${WEIGHT} (?:gave|gives|give) ${YOU}${CALLED},? the (?:right|nerve|authority|idea) to (?:just |go and |even )?${DEED}$`,
    'iu',
  ),
  new RegExp(
    `${OPENING}(?:what|who)${WEIGHT} (?:made ${YOU} think|told ${YOU}|said) (?:that )?(?:${YOU} (?:could|had the right to|were allowed to|can)|it (?:was|is|would be) (?:ok|okay|fine|alright|all right|a good idea|acceptable|right)(?: for ${YOU})? to) (?:just |go and |even )?${DEED}$`,
    'iu',
  ),
  new RegExp(`${OPENING}how${WEIGHT} dare ${YOU}${CALLED},? (?:just |go and |even |to )?${DEED}$`, 'iu'),
];

/** "What kind of son leaves …", "who leaves …": the one who asks knows who it was. */
const WHO = new RegExp(
  `${OPENING}(?:what${WEIGHT} (?:kind|sort|type) of(?: an?)? (?:(?!of\\b)\\p{L}+ ){1,3}?(?:who |that )?|who${WEIGHT} )(?<verb>(?!(?:likes?|wants?|thinks?|needs?|ha[sd]?|have|is|are|was|were|does|do|did|said|says|cares?|knows?|lives?|works?|would|could|can|needs|deserves?|means?|loves?|hates?|dies|if)\\b)\\p{L}+)(?<rest> [^;:!?]+)$`,
  'iu',
);
/** "What's wrong with you, that you let him pay". */
const THAT_YOU = new RegExp(
  `${OPENING}what(?:['’]?s| is|${WEIGHT} is) (?:wrong|the matter|up) (?:with|w) ${YOU}${CALLED},? that (?<claim>${YOU} (?!(?:are|is|r|have|can|will|would|could|think)\\b|['’])[^;:!?]+)$`,
  'iu',
);

/** What no wish undoes and nobody did at a time. */
const NO_DEED =
  /^(?:be|have|think|know|want|need|like|love|hate|feel|believe|expect|assume|imagine|understand|see|hear|mean|do|even|ask|question|judge|call|accuse|suggest|say|look)$/iu;
/** Somebody else, or the one who is asked: whose they are cannot be said another way. */
const OTHERS = /\b(?:you|u|ur|your|yourself|he|she|him|they|them)\b/iu;
const WOMAN = /\b(?:m[uo]ms?|mam|mother|sister|wife|daughter|woman|girl|aunt|gran|nan|girlfriend)\b/iu;
const MAN = /\b(?:dad|father|brother|husband|son|man|bloke|lad|uncle|grandad|boyfriend)\b/iu;
const WORDS_AT_MOST = 26;

/** The plain form of "leaves"; null for what is no third person. */
function baseOf(third: string): string | null {
  const low = third.toLowerCase();
  const forms = verbOf(low)?.forms;
  if (forms !== undefined) return forms.third === low ? forms.base : null;
  if (!/[^su]s$/u.test(low) || low.length < 4) return null;
  if (/ies$/u.test(low)) return `${low.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z|o)es$/u.test(low) ? low.slice(0, -2) : low.slice(0, -1);
}

const pastOf = (base: string): string => (verbOf(base)?.forms ?? verbForms(base)).past;

/** "Leaves him there and goes out": what was done with it, told as the first; null where it cannot be told apart. */
function told(rest: string, isThird: boolean): string | null {
  let isClear = true;
  const said = rest.replace(
    /(?<= (?:and|n|&|then|and then) )(?<verb>\p{L}+)(?= ?(?<next>\p{L}*))/giu,
    (verb, ...args) => {
      const next = String((args.at(-1) as { next?: string }).next ?? '');
      const forms = verbOf(verb.toLowerCase())?.forms;
      const low = verb.toLowerCase();
      // "And sell it", "and drives off": a verb, whatever tables know.
      if (forms === undefined && /^(?:it|me|us|him|them|off)$/iu.test(next))
        return isThird ? (baseOf(low) === null ? verb : pastOf(baseOf(low) ?? low)) : pastOf(low);
      if (forms === undefined || (isThird ? forms.third : forms.base) !== low) return verb;
      if (
        !/^(?:to|the|an?|my|our|off|out|on|it|me|us|home|back|away|nothing|everything|up|down|in)$/iu.test(
          next,
        ) &&
        !/^\p{Lu}\p{Ll}/u.test(next)
      )
        isClear = false;
      return forms.past;
    },
  );
  return isClear ? said : null;
}

/** Whose something is, said to the one who is asked: "their own sister" as "your own sister"; null where it stays open. */
function addressed(rest: string, role: string): string | null {
  const said = rest
    .replace(/\b(?:their|his|her) own\b/giu, 'your own')
    .replace(/\btheir\b/giu, 'your')
    .replace(WOMAN.test(role) ? /\bher(?= \p{L})/giu : MAN.test(role) ? /\bhis\b/giu : /\0/u, 'your');
  return /\b(?:his|her|himself|herself|themselves|themself)\b/iu.test(said) ? null : said;
}

const isLong = (typed: string): boolean => typed.split(/\s+/).length > WORDS_AT_MOST;

const calling = (said: string, name: string | undefined): string =>
  `I'm upset that ${said}${name === undefined || /\b(?:and|so)$/iu.test(name) ? '' : `, ${name}`}.`;

/** "who leaves a toddler in a car" as "I'm upset that you left a toddler in a car."; null where it may be somebody else. */
export function asWhoever(typed: string): string | null {
  const { verb = '', rest = '' } = WHO.exec(typed)?.groups ?? {};
  const base = baseOf(verb);
  if (base === null || NO_DEED.test(base) || OTHERS.test(rest) || isLong(rest)) return null;
  if (/^ up with\b/iu.test(rest)) return null;
  const done = told(rest, true);
  const yours = done === null ? null : addressed(done, typed.slice(0, typed.indexOf(verb)));
  return yours === null || /\b(?:does|do|is|are|would)\b/iu.test(yours)
    ? null
    : calling(`you ${pastOf(base)}${yours.trimEnd()}`, undefined);
}

/** "She left him there. What kind of person …", "what kind of son forgets? Me": it was somebody else. */
const OTHERS_BEFORE = /\b(?:he|she|they|him|them|hes|shes)\b/iu;
const MYSELF = /^[\s?!.]*(?:me|myself|yours truly|i do|i did|i am|that['’]?s me|mine)\b/iu;

/** The message speaks to somebody: by "you", by a name that is called, or it bids them do something. */
const TO_YOU = /\b(?:[Yy]ou|[Uu]|[Yy]our|[Uu]r)\b|^, ?\p{Lu}\p{Ll}+[?!.]/u;
const BIDS = /[.!?] (?:bring|come|ring|call|answer|pick|get|tell|take|give|send|don['’]?t)\b/iu;

/** "what possessed you to sell it" as "I'm upset that you sold it."; null where no deed is named. */
export function asScoldedFor(typed: string): string | null {
  const plain = typed.trim().replace(/[?!.]+$/u, '');
  const that = THAT_YOU.exec(plain)?.groups;
  if (that?.claim !== undefined && !isLong(that.claim))
    return calling(that.claim.replace(/^\p{L}+/u, 'you'), that.called);
  const said = POSSESSED.map((form) => form.exec(plain)?.groups).find((found) => found !== undefined);
  if (said === undefined) return null;
  const { base = '', rest = '', called } = said;
  const low = base.toLowerCase();
  const known = verbOf(low)?.forms;
  if (NO_DEED.test(low) || (known !== undefined && known.base !== low) || isLong(rest)) return null;
  const done = told(rest, false);
  return done === null ? null : calling(`you ${pastOf(low)}${done.trimEnd()}`, called);
}

/** Drafts that tell the deed in a scolding as what upsets the writer; none where somebody else may have done it. */
export function scoldedFor(context: RewordContext): readonly Draft[] {
  const all = wholeSentence(context);
  const { text } = context.scene;
  const typed = text.slice(all.start, all.end);
  const [before, after] = [text.slice(0, all.start), text.slice(all.end)];
  const isSpokenTo =
    TO_YOU.test(before) || (before.trim() === '' && (TO_YOU.test(after) || BIDS.test(after)));
  const isTheirs = isSpokenTo && !OTHERS_BEFORE.test(before) && !MYSELF.test(after);
  const said =
    asUpsetBy(typed) ??
    asNamedFor(typed) ??
    asScoldedFor(typed) ??
    (isTheirs ? asWhoever(typed.trim().replace(/[?!.]+$/u, '')) : null);
  // Beside something else that may hurt the plainer one stands.
  const plainer = said?.replace(/^I'm upset that\b/u, 'It bothers me that') ?? null;
  return [...new Set([said, plainer])].flatMap((one) =>
    one === null ? [] : [inPlace(context, 'lightest', inRegister(one, context.register), all)],
  );
}
