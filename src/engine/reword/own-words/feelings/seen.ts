/** A feeling that is not granted, seen with all it is about: "no call to be hurt that I left early" as "I can see you're hurt that I left early." */

import { asOnlyDone } from '../deeds/told-deeds.ts';
import { baseOfGerund, isPast, pastOfGerund } from '../past.ts';
import { isLong } from '../theirs/said.ts';

/** Feelings by the words people have for them; what is no feeling but what it looks like is "upset". */
const NAMED: Readonly<Record<string, string>> = {
  mad: 'angry',
  'pissed off': 'angry',
  pissed: 'angry',
  furious: 'angry',
  livid: 'angry',
  fuming: 'angry',
  raging: 'angry',
  offended: 'hurt',
  insulted: 'hurt',
  jealous: 'uneasy',
};
const KEPT =
  'hurt|upset|sad|angry|cross|annoyed|disappointed|gutted|down|low|worried|scared|nervous|embarrassed|lonely|devastated|heartbroken|frustrated|uncomfortable|uneasy|anxious';
const SHOWN =
  'sulking|sulk|sulky|crying|cry|moan|fret|fretting|sobbing|moaning|whingeing|whining|complaining|worked up|stressed|huffy|moody|stroppy|salty|butthurt|bitter|bothered|sensitive|dramatic|touchy|fuss(?:ed|ing)?|(?:a|this|such a) (?:state|mood|huff|strop|fuss|face|tizzy)|aggro|fit|drama|scene|carrying on|going on|kicking off|overreacting|overreact|worry';
const FEELING = new RegExp(
  `(?<![\\p{L}'’])(?<felt>${Object.keys(NAMED).join('|')}|${KEPT}|${SHOWN}|(?:issue|deal|thing|mountain|meal|song and dance))(?![\\p{L}'’])(?<more>.*)$`,
  'isu',
);

/** Words between the feeling and what it is about. */
const BETWEEN = /^(?: (?:at|with) (?:me|us))?(?: (?:just|only|all|still|really|simply|purely))*/iu;
const AFTER_ALL =
  / (?:and|but|so|n|then|when|cos|because|like|lol|tbh|it['’]?s|its|thats|that['’]s|please|pls|babe|mate|hun|love|bro)(?= (?:i|you|u|ur|we|it|its|he|she|they|that|thats|just|silly|daft|there|the|a|is|was|be)\b|$).*$/iu;
const SMALL = / (?:only|just|merely|simply|literally)(?= )/giu;

/** "That I asked Rita", "because my sister came", "over the fact that we left". */
const CLAUSE =
  /^ (?<link>that|because|cos|coz|cuz|bc|cause|bcos|when|(?:over|about|by|at|with) the fact(?: that)?) (?<clause>(?:i|we|he|she|they|you|u|it|there|nobody|no one|noone|everyone|everybody|people|(?:my|our|your|ur|his|her|the) [\p{L}'’]+|(?<who>\p{L}+))(?:['’](?:m|ve|re|d|s|ll)|m|ve)? [^,;.!?]+)/iu;
/** "Over me forgetting", "about Dad missing one game". */
const DOING =
  /^ (?:about|abt|bout|over|at|by|with|of|to|out of|outta|because of|cos of|bc of) (?<who>(?:(?:my|our|your|ur|his|her|the) )?[\p{L}'’]+) (?<not>not |never )?(?:just |only )?(?<doing>\p{L}+in(?:g|['’]|(?= )))(?<rest>[^,;.!?]*)/iu;
/** "Mad at me for eating the last slice": done by the writer. */
const FOR_DOING =
  /^ (?:at|with) (?:me|us) (?:just |only )*for (?:just |only )?(?<doing>\p{L}+in(?:g|['’]|(?= )))(?<rest> [^,;.!?]+)/iu;
/** "About how I parked", "over what my mother said". */
const HOW =
  /^ (?:about|abt|bout|over|at|by|with|to) (?<how>(?:what|how|the way|something|anything) (?!it\b|you\b|u\b|that\b|this\b|to\b|was\b|is\b)[\p{L}'’]+ [^,;.!?]+)/iu;
/** What may be yet to come: "me going to Leeds". */
const TO_COME =
  /^(?:go|com|mov|leav|marry|see|work|want|need|gett|hav|stay|travell|start|tak|do|go|spend|bring|invit|sell|meet|mak)in/iu;
/** "About Wendy", "over Mario Kart": a name. */
const NAME =
  /^ (?:about|abt|bout|over|of|with|at|for) (?<name>(?!I\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?=[,;.!?]|$| (?:and|but|because|cos|she|he|they|it)\b)/u;
/** "Sad about rusty he was old": a name in small letters. */
const SMALL_NAME =
  /^ (?:about|abt|bout) (?<name>(?!it\b|that\b|this\b|you\b|u\b)\p{Ll}{3,})(?= (?:he|she|hes|shes)\b)/u;
/** "About that parking thing", "over this gate": pointed at, with a word that says which. */
const POINTED =
  /^ (?:about|abt|bout|over|at|by) (?<thing>(?:that|this|those|these) (?!is\b|was\b|i\b|you\b|u\b|and\b|but\b|one\b|way\b|now\b|time\b|shit\b|crap\b|nonsense\b|stuff\b)[\p{L}'’-]+(?: [\p{L}'’-]{3,})?|(?:the|my|our|your|ur) [\p{L}'’-]+ (?:thing|business|situation|incident|stuff|saga|issue|fiasco))(?=[,;.!?]|$| (?:and|but|because|cos|it|its|mate|babe)\b| \p{Lu})/u;
/** "Of my friendship with Aaron". */
const OWN_THING =
  /^ (?:about|abt|bout|over|at|by|of) (?<thing>(?:my|our|his|her|their) [\p{L}'’-]+ (?:with|at|to|in|on|from|for) (?:the |my |your )?[\p{L}'’]+)(?=[,;.!?]|$)/iu;
const VAGUE = /^(?:that|this|those|these) (?:thing|business|stuff|matter|lot)$/iu;

/** Who may do something, in one word: a name, one of the family. */
const SOMEBODY =
  /^(?:\p{Lu}\p{Ll}+|me|my|us|our|him|her|them|m[uo]m|mam|mummy|dad|daddy|da|nan|gran|grandma|grandad|auntie|uncle|(?:my|our|your|ur|his|her|the) .+)$/u;

/** A feeling with what it is about. */
interface Felt {
  readonly felt: string;
  /** "That I asked Rita", "about Wendy". */
  readonly about: string;
  /** What the writer did, as a clause of its own: "I was twenty minutes late". */
  readonly mine: string | null;
}

const NOMINATIVE: Readonly<Record<string, string>> = {
  me: 'I',
  my: 'I',
  us: 'we',
  our: 'we',
  him: 'he',
  her: 'she',
  them: 'they',
};

const capitalI = (clause: string): string => clause.replace(/\bi(?=\b|['’])/gu, 'I');

/** "me being late" as "I was late"; null where the verb is not known. */
function asFinite({
  who = '',
  not,
  doing = '',
  rest = '',
}: Readonly<Record<string, string | undefined>>): string | null {
  const subject = NOMINATIVE[who.toLowerCase()] ?? who;
  const base = baseOfGerund(doing);
  const past = pastOfGerund(doing);
  if (not !== undefined) {
    if (base === null || base === 'be' || base === 'have') return null;
    return `${subject} didn't ${base}${rest}`;
  }
  if (past === null || base === 'have') return null;
  const plural = /^(?:we|they)$/u.test(subject) || /[^s]s$/u.test(subject.split(' ')[1] ?? '');
  return `${subject} ${past === 'was' && plural ? 'were' : past}${rest}`;
}

const ended = (words: string): string => words.replace(AFTER_ALL, '').trimEnd();

/** True of "I forgot it", "we left early": done by the writer, and done already. */
function isMine(clause: string): boolean {
  const [subject = '', ...rest] = clause.toLowerCase().split(' ');
  const verb = rest.find(
    (word) => !/^(?:only|just|accidentally|once|then|also|still|already|never)$/u.test(word),
  );
  return /^(?:i|we)$/u.test(subject) && isPast(verb ?? '');
}

function aboutIn(more: string): Omit<Felt, 'felt'> | null {
  const said = more.replace(BETWEEN, '');
  const { link, clause, who: one } = CLAUSE.exec(said)?.groups ?? {};
  if (link !== undefined && clause !== undefined && (one === undefined || SOMEBODY.test(one))) {
    const told = capitalI(ended(clause).replace(SMALL, ''));
    if (isLong(told) || told.split(' ').length < 3) return null;
    const mine = isMine(told) ? told : null;
    if (/^when$/iu.test(link) && mine === null) return null;
    const joint = /^(?:that|.* the fact.*)$/iu.test(link)
      ? 'that'
      : /^when$/iu.test(link)
        ? 'that'
        : 'because';
    return { about: `${joint} ${told}`, mine };
  }
  const doing = DOING.exec(said)?.groups;
  if (doing !== undefined && SOMEBODY.test(doing.who ?? '')) {
    const rest = ended(doing.rest ?? '');
    const told = asFinite({ ...doing, rest });
    if (told === null || isLong(told)) return null;
    const not = doing.not === undefined ? '' : 'not ';
    const isDone = isMine(told) && !TO_COME.test(doing.doing ?? '');
    return isDone
      ? { about: `that ${told}`, mine: told }
      : { about: `about ${doing.who} ${not}${doing.doing}${rest}`, mine: null };
  }
  const done = FOR_DOING.exec(more)?.groups;
  if (done !== undefined) {
    const rest = ended(done.rest ?? '');
    const told = asFinite({ who: 'me', doing: done.doing, rest });
    return told === null || isLong(told) ? null : { about: `with me for ${done.doing}${rest}`, mine: told };
  }
  const how = HOW.exec(said)?.groups?.how;
  if (how !== undefined) {
    const told = capitalI(ended(how)).replace(/^(?:something|anything) /iu, 'what ');
    return isLong(told) ? null : { about: `about ${told}`, mine: null };
  }
  const name = (NAME.exec(said) ?? SMALL_NAME.exec(said))?.groups?.name;
  if (name !== undefined) return { about: `about ${name}`, mine: null };
  const thing = (OWN_THING.exec(said) ?? POINTED.exec(said))?.groups?.thing;
  return thing === undefined || VAGUE.test(thing) ? null : { about: `about ${thing}`, mine: null };
}

/** A feeling in a sentence, with what it is about; null where either is not told. */
function feltIn(typed: string): Felt | null {
  const { felt: word = '', more = '' } = FEELING.exec(typed)?.groups ?? {};
  if (word === '') return null;
  const about = aboutIn(more) ?? feltIn(more);
  if (about === null) return null;
  const low = word.toLowerCase();
  const felt = NAMED[low] ?? (new RegExp(`^(?:${KEPT})$`, 'u').test(low) ? low : 'upset');
  // One is uneasy about somebody, and hurt by what was done.
  return { ...about, felt: felt === 'uneasy' && !about.about.startsWith('about') ? 'hurt' : felt };
}

/** "no reason to be upset about Wendy" as "I can see you're upset about Wendy."; null where nothing it is about is told. */
export function asSeen(typed: string): string | null {
  const seen = feltIn(typed);
  return seen === null ? null : `I can see you're ${seen.felt} ${seen.about}.`;
}

/** The same in other words: "I can see it hurts that I left early", "I want to hear how you feel about Wendy"; else null. */
export function asSeenElse(typed: string): string | null {
  const { about = '' } = feltIn(typed) ?? {};
  if (/^(?:that|because) /u.test(about)) return `I can see it hurts ${about.replace(/^because /u, 'that ')}.`;
  return /^about (?!me\b|us\b)/u.test(about) ? `I want to hear how you feel ${about}.` : null;
}

/** "Calm down about the loan", "chill out over Friday": what somebody is to be calm about. */
const CALM =
  /\b(?:calm|cool|simmer|settle|chill|relax|easy|breathe|unclench)(?: (?:down|out|off|it|yourself|please|a bit))*(?<more> (?:about|abt|bout|over) .*)$/iu;
const WHAT = /^ \p{L}+ (?<thing>[£$€]?[\p{L}\p{N}][^,;.!?]*)/u;

/** "calm down about the loan" as "I want to hear you out about the loan."; null where nothing is named. */
export function asHeardOut(typed: string): string | null {
  const more = CALM.exec(typed)?.groups?.more;
  if (more === undefined) return null;
  const thing = WHAT.exec(more)
    ?.groups?.thing?.replace(AFTER_ALL, '')
    .replace(/ (?:i|you|u|we|it)(?:['’]\p{L}+)? .*$/iu, '')
    .trim();
  return thing === undefined ||
    isLong(thing) ||
    /^(?:it|this|that|everything|nothing|things|stuff|me|us|what|how)\b/iu.test(thing) ||
    /\p{L}ing\b/u.test(thing)
    ? null
    : `I want to hear you out about ${thing}.`;
}

/**
 * What the writer did, where a feeling about it is waved away: "all this fuss over me being late" as "I was late, and I
 * can see it upset you"; null where no deed of theirs is told.
 */
export function asOverDeed(typed: string): string | null {
  const mine = feltIn(typed)?.mine ?? takenToHeart(typed) ?? asOnlyDone(typed);
  return mine === null ? null : `${mine}, and I can see it upset you`;
}

/** "You took it to heart when I said it was weak", "blowing up because we were late". */
const ONCE =
  /^(?!.*\bi\b.*\b(?:when|because|cos|bc|cuz|coz)\b)[^,;.!?]*? (?:just |only |all )?(?:when|because|cos|bc|cuz|coz|over the fact(?: that)?) (?<clause>(?:i|we) [^,;.!?]+)/iu;

function takenToHeart(typed: string): string | null {
  const clause = ONCE.exec(typed)?.groups?.clause;
  if (clause === undefined) return null;
  const told = capitalI(ended(clause).replace(SMALL, ''));
  return isMine(told) && !isLong(told) && told.split(' ').length > 2 ? told : null;
}
