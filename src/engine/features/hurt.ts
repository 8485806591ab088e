/**
 * Saying that somebody is hurt, seen from two sides: what hurts ("my joke upset you") and who feels it
 * ("you were offended"). Kampf 2009 tells apologies apart by which side they name.
 */
import { type Clause, holds, textOf } from '../clause/clause.ts';
import { BE } from '../clause/verb-group.ts';
import { anywhere, oneOf } from '../text/forms.ts';
import type { Word } from '../text/words.ts';

/** Whom a harm falls on; `implied` when nobody is named ("if that stung"). */
export type Harmed = 'hearer' | 'anyone' | 'other' | 'implied';

/** Verbs that also stand for small courtesies ("sorry if I bothered you"): they name no wound by themselves. */
const MILD = /^(?:bother|disturb|inconvenience|worr|shock|scare|trigger|frustrat|annoy)/;

/** Harm to these is bodily or material, not a wound between two people. */
const BODY =
  /^(?:eyes?|ears?|stomach|tummy|head|back|hands?|foot|feet|arms?|legs?|toes?|skin|sleep|allergies|schedule|plans?|screen|phone|car)$/;

const harmed = (words: readonly Word[], at: number, to: number): Harmed => {
  for (let i = at; i < Math.min(to, at + 3); i++) {
    const word = words[i] as Word;
    if (word.text === 'your' && BODY.test(words[i + 1]?.text ?? '')) return 'other';
    if (word.tags.has('Hearer')) return 'hearer';
    if (
      word.tags.has('Anyone') ||
      (word.text === 'some' && /^(?:of|people|folks)$/.test(words[i + 1]?.text ?? ''))
    )
      return 'anyone';
    if (word.tags.has('Third')) return 'other';
    if (!word.tags.has('Adverb') && !word.tags.has('Preposition') && !word.tags.has('Determiner')) break;
  }
  return 'implied';
};

/** Words that make the next hurt word a state and not a deed: "was hurt", "felt hurt". */
const stative = (word: Word | undefined): boolean =>
  word !== undefined &&
  (BE.has(word.text) || /^(?:get|got|gotten|getting|feel|felt|feeling|become|became)$/.test(word.text));

/**
 * The harm a clause tells as something done, or null: "hurt your feelings", "made you feel small", "caused pain".
 * @param mild also count verbs of small courtesies ("bothered you").
 */
export function harmIn(clause: Clause, mild = true): Harmed | null {
  const { words, to } = clause;
  for (let i = Math.max(clause.subjectAt, clause.from); i < to; i++) {
    const word = words[i] as Word;
    if (word.tags.has('HarmIdiom')) return 'hearer';
    let before = i - 1;
    while (before > clause.from && words[before]?.tags.has('Adverb')) before--;
    if (
      word.tags.has('HurtVerb') &&
      !stative(words[before]) &&
      !/^(?:a|an|the|any|some|no|your|my|of)$/.test(words[before]?.text ?? '')
    ) {
      if (word.tags.has('Gerund') || (!mild && MILD.test(word.text))) continue;
      return harmed(words, i + 1, to);
    }
    if (/^(?:ma[dk]e|makes|making|left|leave|leaves|got|gave|give|caused?|brought)$/.test(word.text)) {
      const rest = words.slice(i + 1, to);
      const cause = /^(?:cause|brought|gave|give)/.test(word.text);
      const feels = rest.some((w) => w.tags.has('FeelVerb'));
      const felt = rest.some((w) =>
        cause
          ? w.tags.has('HurtNoun') || (feels && w.tags.has('HurtState'))
          : w.tags.has('HurtState') || w.tags.has('FeelVerb') || /^(?:cry|tears)$/.test(w.text),
      );
      if (felt) return harmed(words, i + 1, to);
    }
    if (
      /^(?:hurtful|offensive|upsetting|insulting|painful|insensitive|humiliating|wounding|distressing|demeaning|degrading|belittling|disrespectful|triggering)$/.test(
        word.text,
      )
    )
      return harmed(words, i + 1, to);
  }
  return null;
}

/** True when the subject of a clause is in a hurt state: "you were offended", "anyone felt left out", "your feelings got hurt". */
export function feelsHurt(clause: Clause): boolean {
  if (clause.verbAt < 0) return false;
  if (clause.negated)
    return (
      /^(?:like|love|enjoy|appreciate|welcome|want)$/.test(clause.verb) ||
      (clause.verb === 'be' &&
        /^(?:happy|pleased|satisfied|thrilled|ok)$/.test(clause.words[clause.restAt]?.text ?? ''))
    );
  if (
    /^f(?:ind|ound)/.test(clause.words[clause.verbAt]?.text ?? '') &&
    holds(clause, ['WrongAdj', 'HurtVerb', 'HurtState', 'Negative'], clause.restAt)
  )
    return true;
  if (
    /^(?:be|take|cause)$/.test(clause.verb) &&
    /^(?:it|thing|anyone)$/.test(clause.subject) &&
    clause.passive &&
    holds(clause, ['HurtNoun'])
  )
    return true;
  const state = clause.passive || /^(?:be|feel|get|become|end|find|seem|leave|make|walk)$/.test(clause.verb);
  if (state && holds(clause, ['HurtState'], clause.verbAt)) return true;
  return clause.passive && holds(clause, ['HurtVerb'], clause.verbAt);
}

/** Manner words after "take it", "read it": badly, personally, the wrong way. */
const MANNER =
  /^(?:wrong|wrongly|badly|personally|personal|offen[cs]e|umbrage|heart|poorly|seriously|harshly|negatively|literally|context|way|like|as|issue|hard|far|much|sense|insult|attack|exception|differently)$/;
/** Something that was said: "the joke", "what I wrote", or offence itself. */
const SPEECH =
  /^(?:offen[cs]e|umbrage|exception|issue|jokes?|banter|sarcasm|(?:the|a|one|my|that|this|what)\b.*\b(?:jokes?|comments?|remarks?|texts?|messages?|tone|words?|questions?|emails?|posts?|advice|feedback|i|suggestion|honesty))\b/;
/** Readings told with an open object: "made it about race", "turned a compliment into an insult", "missed the irony". */
const TURNED = anywhere(
  `${oneOf('made make making turn turned turning twist twisted twisting blew blow blowing warp warped spin spun')} (?:\\w+ ){1,4}?(?:into|about|out of|around|against)`,
  'miss(?:ed|ing)? (?:the|my) (?:irony|joke|point|humou?r|sarcasm|tone|intent|intention|message|meaning)',
  'let(?:ting)? (?:it|that|this|me|my \\w+) (?:get|bother|upset|hurt|affect|offend)',
  'pick(?:ed|ing)? (?:\\w+ ){1,3}up (?:wrong|badly|the wrong way)',
  '(?:read|reading|see|saw|seeing|hear|heard) (?:\\w+ ){1,2}(?:into|in) (?:it|that|this|what i|my|things|everything)',
  '(?:saw|see|heard|hear|found) an? (?:insult|attack|dig|slight|criticism|accusation|threat|offen[cs]e)',
  'take (?:(?:my|a|the) )?(?:jokes?|things|everything|words?) (?:\\w+ )?(?:as|so|too|literally|personally|seriously|to heart)',
);
const ANAPHOR = /^(?:it|that|this|things|everything|what|me|my|so|them|anything|something)$/;

/** A plain thing that is misread: "the platform", "the timetable". */
const THING =
  /^(?:the|your) (?:\w+ )?(?:platform|train|bus|time|times|timetable|date|day|address|price|label|map|number|name|order|instructions|sign|recipe|form|calendar|clock|announcement|question)\b/;

/** True when the subject reads something into it: "you took it wrong", "you misunderstood me", "you got the wrong idea". */
export function misreads(clause: Clause): boolean {
  const { words, to, verbAt, restAt } = clause;
  if (verbAt < 0 || clause.negated) return false;
  if (holds(clause, ['MisreadIdiom'], verbAt) || TURNED.test(textOf(clause, verbAt))) return true;
  const verb = words[verbAt] as Word;
  const rest = words.slice(restAt, to).map((word) => word.text);
  if (verb.tags.has('MisreadVerb') || /^(?:misinterpret|misconstrue|twist)/.test(verb.text))
    return (
      rest.length === 0 || !(/^(?:a|an|their|his|her|our)$/.test(rest[0] ?? '') || THING.test(rest.join(' ')))
    );
  if (/^(?:get|have)$/.test(clause.verb))
    return /\b(?:wrong (?:idea|impression|end|message|vibe|thing)|(?:the|that|an?) impression|(?:it|me|this|that) (?:all )?wrong)\b/.test(
      rest.join(' '),
    );
  const chosen = /^(?:choose|decide|prefer|insist)$/.test(clause.verb) && /^(?:to|on)$/.test(rest[0] ?? '');
  const reads =
    chosen ||
    /^(?:take|interpret|construe|read|hear|perceive|receive|understand|see|experience)$/.test(clause.verb);
  const object = chosen ? rest.slice(2) : rest;
  if (!reads || !(ANAPHOR.test(object[0] ?? '') || SPEECH.test(object.slice(0, 4).join(' ')))) return false;
  return /^(?:interpret|construe|perceive)$/.test(clause.verb) || object.some((text) => MANNER.test(text));
}
