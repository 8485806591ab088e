/** A charge held against an apology, told as the writer's own side: "but u told me half 9" as "it got to me that u told me half 9". */
import { verbOf } from '../../../lexicon/index.ts';
import { verbForms } from '../../../lexicon/inflect.ts';
import { YOU } from '../theirs/said.ts';
import { asWish } from '../theirs/told.ts';

/** More than this is left to its writer. In words. */
const LONGEST = 22;

/** What leads up to the charge. */
const LEADS =
  /^(?:(?:honestly|frankly|really|then again|to be fair|in fairness|in (?:all )?fairness|in my defen[cs]e|tbh),? )*/iu;
/** "You did walk in on my handover", "u did drop them early". */
const DID = new RegExp(
  `^${YOU}(?: really| actually)? did(?: really| also)? (?<verb>\\p{L}+)(?<rest> .+)$`,
  'iu',
);
/** "You're the one who left the gate open". */
const THE_ONE = new RegExp(
  `^(?:${YOU}(?:['’]re| are| were| was)|(?<ur>ur|youre)) the one (?:who|that|wot) (?<verb>\\p{L}+)(?<rest> .+)$`,
  'iu',
);
/** "You told me half nine", "you'd called Fiadh a waster", "u hadnt said a word". */
const PLAIN = new RegExp(
  `^${YOU}(?<aux>['’]?d| had(?:n['’]?t| not)?| did ?n['’]?t| did not| were(?: ?n['’]?t)?)? (?<verb>\\p{L}+)(?<rest>(?: .+)?)$`,
  'iu',
);

/** Blame for the deed itself, what somebody is, a rule about them, and what a plain "that" cannot hold. */
const UNFIT =
  /[;:?!]|\b(?:if|unless|because|cos|cuz|which|whoever|anyway|always|never|ever|every(?: single)? time|constantly|asked for|deserved?|start(?:ed)?|provok\p{L}*|w(?:i|ou)nd(?:ing)? me|push(?:ed|ing)? (?:me|my|us)|made me|drove|bloody|fuck\p{L}*|shit\p{L}*|selfish|stupid|crazy|lazy|rude|as usual|typical|a right|lol|lmao|know|knew)\b/iu;
/** "…, Mark": who is called stays at the end. */
const CALLED = /, \p{Lu}\p{Ll}+$/u;
/** What is made of the charge: "… so draw your own conclusions". */
const DRAWN = / so (?:draw|work|you (?:can|tell)|there|what|do)\b.*$/iu;

/** The past of a verb as it is typed; null for a word that is none. */
function pastOf(verb: string, isBase: boolean): string | null {
  const low = verb.toLowerCase();
  const forms = verbOf(low)?.forms;
  if (isBase) return forms === undefined ? verbForms(low).past : forms.base === low ? forms.past : null;
  if (forms !== undefined) return forms.past === low ? low : null;
  return /[^e]ed$|^(?:took|left|went|came|said|told|put|cut|let|kept|had|was|were|did|got|gave|ate|sold|bought|brought|lent|sent|spent|rang|drove|threw|drank|wrote|paid|broke|spoke|shut|chose|stole|hid|sang|met|read|ran|slept|stood|sat)$/u.test(
    low,
  )
    ? low
    : null;
}

/** The charge as what the other did, without the weight: "you left it open"; null where no deed is told. */
function deedOf(charge: string): string | null {
  const said = charge.trim().replace(LEADS, '').replace(DRAWN, '');
  const named = CALLED.exec(said)?.[0] ?? '';
  const bare = said.slice(0, said.length - named.length);
  if (bare.includes(',') || UNFIT.test(bare) || bare.split(/\s+/u).length > LONGEST) return null;
  const helped = DID.exec(bare)?.groups ?? null;
  const one = helped === null ? (THE_ONE.exec(bare)?.groups ?? null) : null;
  const plain = helped === null && one === null ? (PLAIN.exec(bare)?.groups ?? null) : null;
  const { ur, aux = '', verb = '', rest = '' } = helped ?? one ?? plain ?? {};
  const { you = ur === 'ur' ? 'u' : 'you' } = helped ?? one ?? plain ?? {};
  if (rest.trim() === '') return null;
  // What the perfect or a helper stands before is kept as it was typed.
  const done = aux === '' ? pastOf(verb, helped !== null) : verb;
  return done === null ? null : `${you.toLowerCase()}${aux} ${done}${rest.trimEnd()}${named}`;
}

/** Anger owned in the apology: "sorry I shouted", "the word I used". */
const ANGER =
  /\b(?:shout\p{L}*|yell\p{L}*|snap\p{L}*|sw[eo]re?\p{L}*|swearing|curs(?:e|ed|ing)|cuss\p{L}*|scream\p{L}*|bark\p{L}*|roar\p{L}*|bawl\p{L}*|los(?:t|ing) (?:it|my (?:temper|rag|cool|head))|bl[eo]w(?:ing)? up|flew off|went off|goin(?:g)? off|go off|kick(?:ed|ing) off|rais(?:ed|ing) my voice|rant\p{L}*|tore into|stormed? \p{L}*|outburst|temper|tone|the words? i used|what i called|harsh|sharp|short with|stroppy|slamm\p{L}*)/iu;
/** A line of the other's crossed on purpose: "sorry I read your diary". */
const CROSSED =
  /\b(?:for|i|about) (?:read(?:ing)?|open(?:ed|ing)|went through|going through|look(?:ed|ing) (?:in|at|through)|check(?:ed|ing)|took|taking|us(?:ed|ing)|borrow(?:ed|ing)|ate|eating|eatin|thr(?:ew|owing)|told|telling|post(?:ed|ing)|delet(?:ed|ing)|sold|selling|lied|lying|follow(?:ed|ing)) (?!you\b|u\b)/iu;

/**
 * "It got to me that u told me half 9, and that's no excuse.": the charge beside a deed that is owned; null where that
 * cannot be told safely.
 * @param before what the apology is for, as typed.
 * @param charge from the first word of the charge to the end of its sentence.
 */
export function asGotToMe(before: string, charge: string): string | null {
  const wish = asWish(charge.trim().replace(LEADS, ''));
  if (wish !== null && !UNFIT.test(wish)) return wish;
  const deed = deedOf(charge);
  if (deed === null) return null;
  if (ANGER.test(before)) return `It got to me that ${deed}, and that's no excuse.`;
  return CROSSED.test(before)
    ? `${deed.charAt(0).toUpperCase()}${deed.slice(1)}, and I still shouldn't have done it.`
    : null;
}

/** "Sorry but ur the one who left the gate open" as "I'm upset that u left the gate open."; null where no deed is told. */
export function asUpsetThat(charge: string): string | null {
  const deed = deedOf(charge);
  return deed === null ? null : `I'm upset that ${deed}.`;
}

/** "You know what my phone's like, battery died", "you know what October does to us, we gave …". */
const YOU_KNOW =
  /^(?:you|u|ya) know (?:what|how) (?<what>[^,;.!?]+?)(?<does> do(?:es)? to (?<whom>me|us))?(?:, | - )(?<reason>(?!you\b|u\b)[^;.!?]+)$/iu;

/** "You know what my phone's like, battery died" as "Battery died, and that's no excuse."; null where no reason is told. */
export function asKnownReason(charge: string): string | null {
  const { what = '', does, whom = '', reason } = YOU_KNOW.exec(charge.trim())?.groups ?? {};
  if (reason === undefined || /\b(?:you|u|your|ur)\b/iu.test(reason)) return null;
  const told = does === undefined ? reason : `${what} got the better of ${whom}: ${reason}`;
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}, and that's no excuse.`;
}

/** "Maybe next time dont tell her shes blind": what is asked of them, held against the apology. */
const NEXT_TIME =
  /^(?:(?:maybe|perhaps|please|also|just),? )*(?:(?<next>next time|in future),? )?(?:maybe |please |just )*(?<ask>(?:do ?n['’]?t|do not) (?!you\b|u\b|be\b|start\b|act\b|make me\b|push\b|provoke\b|wind\b)\p{L}+ [^,;.!?]+)$/iu;

/** "Maybe next time don't tell her off" as "Next time, please don't tell her off."; null where nothing is asked. */
export function asNextTime(charge: string): string | null {
  const { next, ask } = NEXT_TIME.exec(charge.trim())?.groups ?? {};
  if (ask === undefined || ask.split(/\s+/u).length > LONGEST || UNFIT.test(ask)) return null;
  return next === undefined
    ? `Please ${ask}.`
    : `${next.charAt(0).toUpperCase()}${next.slice(1)}, please ${ask}.`;
}
