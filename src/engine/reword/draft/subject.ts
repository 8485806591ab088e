/** The things a sentence speaks of beside its hurtful words: "my birthday", "the talk page". */

import { verbOf } from '../../lexicon/index.ts';
import { isFunctionWord } from '../../text/function-word.ts';
import { wordSet } from '../../wording/word-set.ts';
import { isNoTopic } from './no-topic.ts';

const DEFINITE =
  /\b(?<!\b(?:like|than|as|not|oh|is|are|was|were|did|does|do|has|have|can|will) )(?<whose>my|our|the|this|that|these|those|your|ur) (?=(?<words>[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}))/giu;
/** What is said of a thing, or when: a noun phrase ends before it, too. */
const SAID_OF_IT = wordSet(
  `please lol mate bro hun sorry anyway tho til instead properly today tonight tomorrow yesterday first back half late early open closed shut unlocked
 better worse everyone everybody amongst less`,
);
/** "She's", "isn't": a clause goes on. */
const SHORT =
  /^(?:(?:you|i|we|they|he|she|it)['’]\p{L}+|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could|should|ai)n['’]?t)$/iu;

/** True where a noun phrase ends. */
const endsPhrase = (word: string): boolean =>
  isFunctionWord(word) || SAID_OF_IT.has(word.toLowerCase()) || SHORT.test(word);

/** "Your lad's a bit slow", "this one's above us": somebody is said to be something, or the noun is still to come. */
const OPEN_ENDED = /['’]s$/iu;
/** "Your CV reads like …", "my phone reads the …": what follows shows that the word before is a verb. */
const AFTER_VERB =
  /^(?:like|as|a|an|the|my|your|our|so|too|very|really|that|better|worse|it|me|him|her|us)$/i;

/** "Your lass deserves better", "did the manager get his …": a verb after the noun, so it is who does something. */
const DOES =
  /^(?:get|gets|got|want|wants|needs|thinks?|says?|said|knows?|knew|goes|went|comes?|came|takes?|took|gives?|gave|deserves?|makes?|made|seems?|keeps?|kept|tells?|told|lets?|loves?|likes?|hates?|wins?|won|lost|loses?|lies|lied)$/i;

function nounIn(noun: string): string | null {
  const [determiner = '', ...words] = noun.split(' ');
  const end = words.findIndex(endsPhrase);
  const whole = end < 0 ? words : words.slice(0, end);
  const last = whole.at(-1)?.toLowerCase() ?? '';
  const isVerb = whole.length > 1 && verbOf(last)?.forms.third === last && AFTER_VERB.test(words[end] ?? '');
  const kept = isVerb ? whole.slice(0, -1) : whole;
  if (kept.slice(1).some((word) => DOES.test(word))) return null;
  return kept.length === 0 ||
    kept.some(isNoTopic) ||
    OPEN_ENDED.test(kept.at(-1) ?? '') ||
    /(?:ing|ed)$/i.test(kept.at(-1) ?? '')
    ? null
    : [determiner.toLowerCase(), ...kept].join(' ');
}

/** A thing that is spoken of, and where it stands in the text. */
export interface Spoken {
  readonly subject: string;
  readonly start: number;
  readonly end: number;
}

/** The things a stretch of text speaks of, with their determiners and places, in order. */
export const spokenOf = (typed: string): readonly Spoken[] =>
  [...typed.matchAll(DEFINITE)].flatMap(({ index, groups }) => {
    const subject = nounIn(`${groups?.whose} ${groups?.words}`);
    return subject === null ? [] : [{ subject, start: index, end: index + subject.length }];
  });

/** The things a stretch of text speaks of, with their determiners, in order. */
export const subjectsOf = (typed: string): readonly string[] => spokenOf(typed).map(({ subject }) => subject);
