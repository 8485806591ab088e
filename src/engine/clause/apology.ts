/**
 * Apology forms (IFIDs: illocutionary force indicating devices, Blum-Kulka & Olshtain 1984) and what they
 * govern. Only the writer's own apology counts; sympathy, courtesy and reports are told apart here, once.
 */

import type { Word } from '../text/words.ts';
import { type Clause, holds, says, textOf } from './clause.ts';

/**
 * bare: nothing follows · if: a condition · for: a noun or gerund · relative: whatever/anything/what I did ·
 * about: a topic · to: a recipient or infinitive · that: a clause, "that" mostly left out.
 */
type Complement = 'bare' | 'if' | 'for' | 'relative' | 'about' | 'to' | 'that';

/**
 * own: the writer's apology · sympathy: for an event nobody here caused · courtesy: to bother, to ask, excuse me ·
 * repeat: "sorry?" · reported: somebody else's, or advice · mention: talk about an apology ("I said sorry").
 */
type ApologyUse = 'own' | 'sympathy' | 'courtesy' | 'repeat' | 'reported' | 'mention';

export interface ApologyForm {
  readonly use: ApologyUse;
  readonly complement: Complement;
  /** Index of the apology word in the sentence. */
  readonly at: number;
  /** First word of what it governs, in the sentence. */
  readonly after: number;
}

const HEAD =
  /^(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|pardon|bad|b|culpa|apology|regret|regrets|forgive|excuse|fault|forgiveness)$/;
const DEGREE = new Set(
  'ah lah la o oh bruv fam pal g madam dears friends so very really truly deeply terribly awfully extremely sincerely genuinely again much all sincere deepest dude man babe mate love honey dear guys bro sir madam too just me us'.split(
    ' ',
  ),
);
const GIVEN = /\b(?:have|has|accept|beg(?:ging)?|ask(?:ing)?|owe you)(?: for)? (?:an?|my|our|your)(?: \w+)?$/;
const SYMPATHY_TO = /^(?:hear|see|learn|know|read)$/;
const COURTESY_TO =
  /^(?:bother|disturb|interrupt|trouble|ask|bug|keep|jump|intrude|butt|say|be|nag|chase|pester|barge|wake|ruin|disappoint|spam|break|rush|be)$/;

const indexOf = (clause: Clause): number => {
  for (let i = clause.from; i < clause.to; i++) {
    const word = clause.words[i] as Word;
    if (word.tags.has('Apology') && (HEAD.test(word.text) || word.text === 'apologized')) return i;
  }
  return -1;
};

const complementAt = (
  words: readonly Word[],
  at: number,
  next: Clause | undefined,
): { complement: Complement; after: number } => {
  let i = at + 1;
  while (DEGREE.has(words[i]?.text ?? '') && words[i]?.gap === 'none') i++;
  const word = words[i];
  if (word === undefined) return { complement: 'bare', after: words.length };
  const following = words[i + 1]?.text ?? '';
  if (word.text === 'if' || (word.text === 'in' && following === 'case'))
    return { complement: 'if', after: i + 1 };
  if (/^(?:for|about|over|regarding|concerning|re)$/.test(word.text)) {
    const relative =
      /^(?:what|whatever|anything|everything|how|all|any)$/.test(following) &&
      (next?.link === 'rel' || /^(?:whatever|anything|everything)$/.test(following));
    if (relative) return { complement: 'relative', after: i + 1 };
    return { complement: word.text === 'for' ? 'for' : 'about', after: i + 1 };
  }
  if (word.text === 'to') return { complement: 'to', after: i + 1 };
  if (word.gap !== 'none') return { complement: 'bare', after: i };
  if (word.text === 'that' || next?.from === i || next?.link === 'that')
    return next?.link === 'that' || (next?.from === i && next.link === 'main')
      ? { complement: 'that', after: i }
      : { complement: 'bare', after: i };
  return { complement: 'bare', after: i };
};

/** Words an apology that was asked for, said or denied hangs on: "say sorry", "I'm not sorry", "your apologies". */
const GOVERNS =
  /^(?:say|says|said|saying|am|is|are|was|be|being|been|feel|feels|felt|not|a|an|the|no|your|his|her|their|one|of|to|for|want|need|and|or|that)$/;

/** "I was rude to your mum sorry", "I forgot, my bad": an apology at the end of what the writer tells of themselves. */
function trails(clause: Clause, at: number, complement: Complement): boolean {
  const head = clause.words[at]?.text ?? '';
  const from = /^(?:bad|b|fault|apologies)$/.test(head) && clause.words[at - 1]?.text === 'my' ? at - 1 : at;
  return (
    complement === 'bare' &&
    /^(?:sorry|bad|b|apologies)$/.test(head) &&
    clause.subject === 'sender' &&
    clause.verbAt >= 0 &&
    from > clause.verbAt + 1 &&
    at + 2 >= clause.to &&
    !/^(?:tell|say|ask|want|need|hear|get|write)$/.test(clause.verb) &&
    !GOVERNS.test(clause.words[from - 1]?.text ?? '')
  );
}

function useOf(
  clause: Clause,
  at: number,
  complement: Complement,
  after: number,
  asked: boolean,
): ApologyUse {
  const words = clause.words;
  const before = words
    .slice(clause.from, at)
    .map((word) => word.text)
    .join(' ');
  const next = words[after]?.text ?? '';
  if (trails(clause, at, complement)) return 'own';
  // "you have my apologies", "I beg your pardon", "I owe you a sorry" are still the writer's own.
  if (GIVEN.test(before)) return 'own';
  if (/\b(?:feel|feels|felt) $|better safe than $|\ba $/.test(`${before} `)) return 'mention';
  if (
    clause.subject === 'third' ||
    /\b(?:he|she|they|him|her|them)\b|\b(?:mom|mum|dad)\b(?! (?:i|we|so)\b)/.test(before)
  )
    return 'reported';
  if (clause.subject === 'hearer' || /\b(?:your|you should|you to)\b/.test(before)) return 'reported';
  if (
    /\b(?:say|said|saying|says|told|tell)\b/.test(before) &&
    !/\b(?:want|like|need|just|have|wanted|must) to say\b|\blet me say\b/.test(before)
  )
    return 'mention';
  if (/\bnot\b/.test(before)) return 'mention';
  const insists = /^(?:ok|alright|already|happy|god|satisfied|content|better|enough|pleased)$/.test(
    words[at + 1]?.text ?? '',
  );
  if (complement === 'bare' && asked && !insists && words.length <= at + 2 && clause.to - clause.from <= 3)
    return 'repeat';
  if (complement === 'to' && SYMPATHY_TO.test(next)) return 'sympathy';
  if (complement === 'to' && COURTESY_TO.test(next)) return 'courtesy';
  if ((complement === 'for' || complement === 'about') && holdsFrom(words, after, 'Sympathy'))
    return 'sympathy';
  if (complement === 'for' && /^your$/.test(next)) return 'sympathy';
  return 'own';
}

const holdsFrom = (words: readonly Word[], at: number, tag: 'Sympathy'): boolean =>
  words.slice(at, at + 6).some((word) => word.tags.has(tag));

/**
 * The apology a clause makes, if it makes one.
 * @param next the following clause of the same sentence, if any.
 * @param asked the sentence ends in a question mark.
 */
export function apologyOf(clause: Clause, next: Clause | undefined, asked: boolean): ApologyForm | null {
  if (!holds(clause, ['Apology'])) return null;
  const at = indexOf(clause);
  if (at < 0) return null;
  const word = clause.words[at]?.text ?? '';
  if (/^(?:bad|b)$/.test(word) && clause.words[at - 1]?.text !== 'my') return null;
  const { complement, after } = complementAt(clause.words, at, next);
  if (!performs(clause, word, at, complement, after)) return null;
  let use = useOf(clause, at, complement, after, asked);
  if (word === 'apologized' && use === 'own') use = 'mention';
  if (use === 'own' && complement === 'that' && next !== undefined && sympathetic(next)) use = 'sympathy';
  return { use, complement, at, after };
}

/** What of the writer's own is regretted: "the harsh words", "my tone", "how I spoke". */
const CONDUCT =
  /^regret (?:my|the|those|that|how|what|having|every) (?:\w+ ){0,2}(?:words?|tone|outburst|behaviou?r|conduct|manner|language|comments?|remarks?|message|letter|e?mail|reaction|actions?|temper|joke|row|fight|argument|lies?|silence|i)\b/;

/** Words that apologise only in some frames: "forgive me if", "I regret any", "please accept my apology". */
function performs(clause: Clause, word: string, at: number, complement: Complement, after: number): boolean {
  const before = clause.words.slice(clause.from, at).map((one) => one.text);
  const own = clause.subject === 'sender' || clause.subject === 'zero';
  const next = clause.words[at + 1]?.text ?? '';
  if (word === 'excuse')
    return (complement === 'if' && next === 'me') || (own && /^(?:any|whatever)$/.test(next));
  if (word === 'forgive')
    return complement === 'if' || (own && /^(?:me|us|my|our|any|all|whatever)$/.test(next));
  if (word === 'fault') return before.at(-1) === 'my' && before.length <= 3 && clause.verb === '';
  if (word === 'forgiveness') return own && /\b(?:ask|beg|asking|begging|seek)\b/.test(before.join(' '));
  if (word === 'regrets') return before.includes('my') || before.includes('our');
  if (word === 'regret')
    return (
      (complement === 'if' ||
        /^(?:any|whatever|anything)$/.test(clause.words[after]?.text ?? '') ||
        (clause.subject === 'sender' && clause.words[after]?.tags.has('Gerund') === true) ||
        (own && /^(?:it|that|this)$/.test(next) && at + 2 >= clause.to) ||
        (clause.subject === 'sender' && CONDUCT.test(textOf(clause, at)))) &&
      !before.includes('you')
    );
  if (word !== 'apology') return true;
  const wanted = /\b(?:want|wants|need|demand|deserve|expect|waiting|wait|await|awaiting|owed|require|get)\b/;
  if (wanted.test(before.join(' '))) return false;
  const offered =
    /\b(?:offer|extend|issue|make|give|accept|send|owe|take|consider|offering|extending|giving|sending|an|here is)\b/.test(
      before.join(' '),
    );
  return (
    (before.includes('my') || before.includes('our') || (offered && (own || clause.imperative))) &&
    !before.includes('your')
  );
}

/** "sorry you're ill", "sorry you have to go through this": an event, nobody's act. */
function sympathetic(clause: Clause): boolean {
  if (clause.subject !== 'hearer' && clause.subject !== 'hearers' && clause.subject !== 'third') return false;
  // "you have a problem with me", "you find me cold": about the writer, and no misfortune.
  if (says(clause, /^(?:me|my|us)$/, clause.restAt)) return false;
  return (
    says(
      clause,
      /^(?:sick|ill|unwell|poorly|through|loss|lost|dealing|struggling|suffering|accident|crash|crashed|died|hospital|cold|flu|injured|diagnosed|homesick|grieving)$/,
    ) ||
    /\b(?:have|had|having) (?:to|such|a|so|trouble|problems|issues|difficult)|\b(?:are|were) (?:having|going|experiencing|facing|in)\b/.test(
      textOf(clause),
    )
  );
}
