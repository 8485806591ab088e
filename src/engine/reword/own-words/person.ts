/** The absent person a sentence draws in: "your father", "Dana", "her". */
import { blank } from '../../blanks.ts';
import { isUnclassed, tagsOf } from '../../lexicon/index.ts';
import type { RewordContext } from '../../rule.ts';
import { toItsEnd, typedSentence } from '../draft/around.ts';

/** Somebody who is not in the talk, as the writer names them. */
export interface Person {
  readonly named: string;
  readonly them: 'him' | 'her' | 'them';
}

const WOMEN =
  'm[uo]m(?:my)?|mam|mama|mother(?:-in-law)?|nan(?:a|ny)?|gran(?:ny|dma|dmother)?|aunt(?:ie|y)?|sister(?:-in-law)?|sis|wife|girlfriend|gf|daughter|niece';
const MEN =
  'dad(?:dy)?|da|father(?:-in-law)?|grandad|grandpa|grandfather|uncle|brother(?:-in-law)?|bro|husband|hubby|boyfriend|bf|son|nephew';
const OTHERS =
  'boss|manager|teacher|friend|mate|cousin|partner|ex|flatmate|roommate|neighbou?r|landlord|landlady|coach';
const KIN = new RegExp(
  `\\b(?<!\\b(?:ur|you['’]?re|you are|be) )(?<whose>your|ur|my|our|his|her|the) (?<kin>(?:(?:own|new|old|ex) )?(?:${WOMEN}|${MEN}|${OTHERS}))\\b`,
  'iu',
);
/** Every word for one of a family. */
const EACH = new RegExp(`\\b(?:${WOMEN}|${MEN})(?=s?\\b)`, 'giu');
/** "Don't show dad", "tell mum". */
const CALLED = new RegExp(
  `\\b(?:tell|show|let|ask|remind|inform|warn|with|to|or) (?<kin>${WOMEN}|${MEN})\\b`,
  'iu',
);
/** After these somebody is named: "tell Maddie", "me or Dana", "between us, Dana is …". */
const NAMED =
  /\b(?:tell|show|let|ask|remind|inform|warn) (?<told>(?!(?:me|my|us|you|your|him|her|them|it|this|that|what|how|nobody|anyone|everyone|the|a|an|these|those|all|both|people|one)\b)\p{L}{3,})|\b(?:with|against|or|over|to) (?<name>\p{Lu}\p{Ll}+)|(?:^|, |\b(?:but|that|us|because) )(?<subject>(?!I\b)\p{Lu}\p{Ll}+)(?= (?:is|was|has|did|does|always|never|just)\b|['’]s (?:the|a|an|so|such|been|not|always)\b)/gu;
const HIM = /\b(?:he|him|his)(?:['’]?s)?\b|\bhes\b/iu;
const HER = /\b(?:she|her|hers)(?:['’]?s)?\b|\bshes\b/iu;

/** A capital, or a word no class knows, stands where a person does. */
const isName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) || isUnclassed(new Set(tagsOf(word.toLowerCase())));

const pronounIn = (typed: string): Person['them'] => {
  const [he, she] = [HIM.test(typed), HER.test(typed)];
  return he === she ? 'them' : he ? 'him' : 'her';
};

const is = (kin: string, all: string): boolean =>
  new RegExp(`^(?:(?:own|new|old|ex) )?(?:${all})$`, 'i').test(kin);
const pronounOf = (kin: string, typed: string): Person['them'] =>
  is(kin, WOMEN) ? 'her' : is(kin, MEN) ? 'him' : pronounIn(typed);

/** The absent person of a sentence; null where nobody is named, or more than one may be meant. */
export function personIn(typed: string): Person | null {
  const family = new Set((typed.match(EACH) ?? []).map((word) => word.toLowerCase()));
  if (family.size > 1) return null;
  const { whose, kin } = KIN.exec(typed)?.groups ?? {};
  if (whose !== undefined && kin !== undefined)
    return { named: `${whose.toLowerCase()} ${kin}`, them: pronounOf(kin, typed) };
  const called = CALLED.exec(typed)?.groups?.kin;
  if (called !== undefined) return { named: called, them: pronounOf(called, typed) };
  const names = [...typed.matchAll(NAMED)]
    .map(({ groups }) => groups?.told ?? groups?.name ?? groups?.subject ?? '')
    .filter(isName);
  const [first] = names;
  if (new Set(names).size > 1) return null;
  if (first !== undefined) return { named: first, them: pronounIn(typed) };
  const them = pronounIn(typed);
  return them === 'them' ? null : { named: them, them };
}

/** Who was to be told, as the writer names them: "your mother", "Jess". */
const TOLD =
  /\b(?:tell|ask|remind|inform|let) (?:to )?(?<who>him|her(?! \w+ (?:that|to|know))|(?:your|my|ur|his|her|our|the) (?!that\b)[\w-]+|(?!(?:him|her|them|me|us|you|that|everyone|everybody|people)\b)\p{L}+)/iu;

/** Whoever sends somebody else does not always want to speak themselves. */
const WILL_NOT =
  /\bi(?:['’]?m| am)? (?:not|never|do(?:n['’]?t| not)|won['’]?t|will not|refuse to)(?: (?!to\b)\p{L}+){0,2} (?:speak|talk|text|call|ring|see|write)\p{L}*/iu;

/** True where the writer says they won't speak to somebody themselves. */
export const refusesToSpeak = (context: RewordContext): boolean => WILL_NOT.test(typedSentence(context));

/** Whom the hearer is to tell something; a blank where nobody is named. */
export function toldIn(context: RewordContext): Person {
  const typed = typedSentence(context);
  const person = personIn(typed);
  const who = TOLD.exec(toItsEnd(context))?.groups?.who;
  if (who !== undefined && !/^(?:him|her)$/iu.test(who)) return { named: who, them: person?.them ?? 'them' };
  const isMeant =
    person !== null && (who === undefined || person.them === who.toLowerCase() || person.them === 'them');
  return isMeant ? person : { named: who?.toLowerCase() ?? blank('name'), them: 'them' };
}
