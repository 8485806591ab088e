/**
 * Bad names put on the hearer. Culpeper (1996, 2011) lists the forms in which English does it: the predicate
 * ("you're so selfish"), the apposition ("you stupid cow"), the call ("…, moron"), the likeness ("liars like you"),
 * the possession ("your ignorance"), the order ("stop being a child") and the outcry ("what a hypocrite").
 */
import { type Clause, says } from './clause.ts';
import { isUnclassed } from './lexicon/index.ts';
import type { Placed, Scene } from './scene.ts';
import type { Word } from './words.ts';

export type NamingForm =
  | 'predicate'
  | 'asked'
  | 'apposition'
  | 'call'
  | 'likeness'
  | 'possession'
  | 'order'
  | 'outcry';

/** One bad name: words `from` to `to` (exclusive) of the sentence, the name itself at `at`. */
export interface Naming {
  readonly form: NamingForm;
  /** A swear-like name, or a trait of character. */
  readonly kind: 'insult' | 'trait';
  /** The trait is also a passing state, and stands without a strong degree. */
  readonly faint: boolean;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

const BINDER =
  /^(?:and|of|a|an|the|such|so|too|very|being|like|most|more|bit|little|piece|kind|sort|one|two|pretty|that|this|as|nothing|but|just|big|old|my|person|poor|excuse|for|joke)$/;
const DEGREE =
  /^(?:so|too|such|very|being|really|just|always|totally|completely|absolutely|fucking|bloody|damn|incredibly|extremely|unbelievably|beyond|most|how|acting|this|that|\w+est)$/;
const FOND =
  /^(?:love|loved|adore|adorable|proud|legend|genius|cute|brilliant|lucky|beautiful|clever|gorgeous|magnificent|lovely|sweet|glorious|awesome|hilarious|kind|amazing|wonderful)$/;
/** "impossible to live with" blames; "impossible to buy for" does not. */
const DEALING =
  /^(?:live|work|talk|deal|be|love|reason|trust|handle|argue|stand|bear|help|respect|tolerate|like)$/;
const EVENT =
  /^(?:nightmare|failure|disappointment|embarrassment|disgrace|burden|menace|joker|trash|garbage|rat|snake|pig|cow|worm|ass|dick|knob|lying|corrupt|wicked|sick)$/;

const kindOf = (word: Word | undefined): 'insult' | 'trait' | null => {
  if (word === undefined) return null;
  if (word.tags.has('Insult') || word.text === 'disgusting' || word.text === 'fraudster') return 'insult';
  return word.tags.has('Trait') ? 'trait' : null;
};

/** True for a word that may stand between a copula or "you" and the name. */
const modifies = (word: Word): boolean =>
  word.tags.has('Adverb') ||
  word.tags.has('InsultAdj') ||
  word.tags.has('FaintTrait') ||
  BINDER.test(word.text) ||
  /(?:ly|ing|ed|ic|ous|ful|less|ive|ish|est|y)$/.test(word.text) ||
  (isUnclassed(word.tags) && !/\d/.test(word.text));

const fondly = (words: readonly Word[]): boolean => words.some((word) => FOND.test(word.text));

/** First bad name from `i` on that is reached over modifiers only, or -1. */
function nameFrom(words: readonly Word[], i: number, to: number): number {
  for (let k = i; k < to; k++) {
    const word = words[k] as Word;
    if (k > i && word.gap !== 'none' && kindOf(word) === null) return -1;
    if (kindOf(word) !== null) return k;
    if (!modifies(word) || (k > i && word.tags.has('Connective') && !BINDER.test(word.text))) return -1;
  }
  return -1;
}

/** The end of a name's phrase: further names, the person it is said of, what it is bad at. */
function phraseEnd(clause: Clause, at: number): number {
  const { words } = clause;
  const goesOn = (i: number): boolean => kindOf(words[i]) !== null || words[i]?.tags.has('RoleNoun') === true;
  let end = at + 1;
  for (;;) {
    if (goesOn(end) && words[end]?.text !== 'being') end++;
    else if (words[end]?.text === 'and' && goesOn(end + 1)) end += 2;
    else return end;
  }
}

/** A name that turns out harmless by what follows: "impossible to forget", "a cheap flight". */
function harmless(clause: Clause, at: number): boolean {
  const { words, to } = clause;
  const next = at + 1 < to && words[at + 1]?.gap === 'none' ? words[at + 1] : undefined;
  if (next === undefined) return false;
  const after = words[at + 2];
  if (next.text === 'to')
    return (
      words[at]?.tags.has('Trait') === true &&
      !(
        after?.tags.has('Determiner') ||
        after?.tags.has('Sender') ||
        after?.tags.has('Third') ||
        DEALING.test(after?.text ?? '')
      )
    );
  if (/^(?:at|for|on|about|with)$/.test(next.text))
    return (
      words[at]?.tags.has('FaintTrait') === true &&
      !/^(?:me|us|my|our|how|that|this)$/.test(words[at + 2]?.text ?? '')
    );
  if (/^(?:good|happy|hot|fast|loud|busy|lucky|tired|drunk|rich|close|early|late|far)$/.test(next.text))
    return true;
  return false;
}

const naming = (form: NamingForm, clause: Clause, from: number, at: number): Naming => {
  const { words } = clause;
  const to = phraseEnd(clause, at);
  const kind = words.slice(at, to).some((word) => kindOf(word) === 'insult') ? 'insult' : 'trait';
  const strong =
    words.slice(from, at).some((word) => DEGREE.test(word.text)) ||
    words.slice(at + 1, to).some((word) => word.tags.has('RoleNoun') || !word.tags.has('FaintTrait'));
  const faint = kind === 'trait' && words[at]?.tags.has('FaintTrait') === true && !strong;
  return { form, kind, faint, from, at, to };
};

const VERBS = /^(?:be|act|behave|sound|look|become|turn|seem|get|go)$/;

/** "you're a liar", "you're being childish", "you always were a coward", "are you really that dumb". */
function predicate(clause: Clause): Naming | null {
  const { words, subjectAt, to } = clause;
  // "you are disgusting": a name that could be a verb was read as one.
  const verbal = clause.progressive && kindOf(words[clause.verbAt]) !== null;
  if (
    !(clause.subject === 'hearer' || words[subjectAt]?.text === 'you') ||
    clause.tense === 'future' ||
    (!verbal && !VERBS.test(clause.verb))
  )
    return null;
  if (clause.negated || !['', 'must', 'can', 'have to'].includes(clause.modal)) return null;
  // "the laziest person I know" is cut off as a clause of its own, so the sentence is the limit.
  const at = verbal
    ? clause.object === undefined
      ? clause.verbAt
      : -1
    : nameFrom(words, clause.restAt, words.length);
  if (at < 0 || harmless(clause, at) || fondly(words.slice(subjectAt, Math.max(to, at + 1)))) return null;
  const inverted = words[subjectAt - 1]?.tags.has('Aux') === true;
  if (!inverted) return naming('predicate', clause, subjectAt, at);
  const lead = words.slice(clause.from, subjectAt).map((word) => word.text);
  const pressed =
    lead.includes('why') ||
    lead.includes('how') ||
    words
      .slice(subjectAt, at)
      .some((word) => /^(?:that|this|really|actually|seriously|fucking)$/.test(word.text));
  return pressed ? naming('asked', clause, clause.from, at) : null;
}

/** "how dumb are you", "how selfish can you be". */
function howMuch(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  const how = words.findIndex((word, i) => i >= from && i < to && word.text === 'how');
  if (how < 0) return null;
  const at = nameFrom(words, how + 1, to);
  const asks = at > 0 && words[at + 1]?.tags.has('Aux') === true && words[at + 2]?.text === 'you';
  return asks
    ? {
        ...naming('asked', clause, how, at),
        to: Math.min(to, at + 3 + (words[at + 3]?.text === 'be' ? 1 : 0)),
      }
    : null;
}

/** "you stupid cow", "u so damn ungrateful": no verb between. */
function apposition(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:you|ya|yall)$/.test(words[i]?.text ?? '')) continue;
    let at = -1;
    for (let k = i + 1; k < Math.min(to, i + 6); k++) {
      const word = words[k] as Word;
      if (word.gap !== 'none') break;
      if (kindOf(word) !== null && !FOND.test(word.text)) {
        at = k;
        break;
      }
      const gathers =
        word.text === 'of' && /^(?:bunch|pack|load|pair|bag|set|lot|waste)$/.test(words[k - 1]?.text ?? '');
      if (gathers) continue;
      if (!modifies(word) || /^(?:a|an|the|and|of|my|that|this|one|like|for|but|as|being)$/.test(word.text))
        break;
      if (word.tags.has('Verb') && !word.tags.has('InsultAdj') && !word.tags.has('Adverb')) break;
    }
    if (at < 0 || fondly(words.slice(i, to))) continue;
    const found = naming('apposition', clause, i, at);
    const bare =
      words[at]?.tags.has('Verb') === true ||
      words[at]?.tags.has('FaintTrait') === true ||
      words[at]?.text === 'annoying';
    const degreed = words.slice(i + 1, at).some((word) => /^(?:so|too|such)$/.test(word.text));
    const named =
      words[at]?.tags.has('CalledName') === true ||
      found.to > at + 1 ||
      (found.kind === 'insult' && words.slice(i + 1, at).some((word) => word.tags.has('InsultAdj')));
    if (named || degreed || (found.kind === 'insult' && !bare)) {
      if (bare && !degreed && found.to === at + 1 && words.slice(i + 1, at).length === 0) continue;
      return found;
    }
  }
  return null;
}

/** "…, moron", "Scammer!", "listen motherfucker": a name called at the hearer and nothing else. */
function call(clause: Clause, alone: boolean): Naming | null {
  const { words, from, to } = clause;
  const last = words[to - 1] as Word;
  if (!last.tags.has('CalledName')) {
    if (words[from]?.tags.has('CalledName') && words[from + 1]?.text === 'please')
      return naming('call', clause, from, from);
    return null;
  }
  const before = words[to - 2];
  if (
    to - from > 1 &&
    before !== undefined &&
    /^(?:up|off|try|listen|please|it|now|here|back|hey|ok|yeah|bye|goodbye|thanks|well)$/.test(before.text) &&
    last.tags.has('Insult')
  )
    return naming('call', clause, to - 1, to - 1);
  const rest = words.slice(from, to - 1);
  if (
    to - from > 4 ||
    !rest.every(
      (word) =>
        word.tags.has('InsultAdj') ||
        word.tags.has('Adverb') ||
        word.tags.has('Filler') ||
        kindOf(word) !== null,
    )
  )
    return null;
  if (fondly(rest) || (/s$/.test(last.text) && !alone)) return null;
  return naming('call', clause, from, to - 1);
}

/** "idiots like you", "somebody as dumb as you". */
function likeness(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 2; i++)
    if (
      kindOf(words[i]) !== null &&
      /^(?:like|as)$/.test(words[i + 1]?.text ?? '') &&
      words[i + 2]?.text === 'you' &&
      (i + 3 >= to || !words[i + 3]?.tags.has('Verb'))
    )
      return { ...naming('likeness', clause, i, i), to: i + 3 };
  return null;
}

/** "only a fool would sign", "any idiot can see it": the measure the hearer is held to. */
function measure(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 2; i++) {
    if (!/^(?:only|any|even)$/.test(words[i]?.text ?? '')) continue;
    const at = nameFrom(words, i + 1, to);
    if (
      at > 0 &&
      words[at]?.tags.has('CalledName') &&
      /^(?:can|could|would|know|knows|will|understands|sees)$/.test(words[at + 1]?.text ?? '')
    )
      return { ...naming('likeness', clause, i, at), to: at + 2 };
  }
  return null;
}

/** "your ignorance", "your pathetic excuses", "your rude behaviour". */
function possession(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 1; i++) {
    if (words[i]?.text !== 'your') continue;
    for (let k = i + 1; k < Math.min(to, i + 5); k++) {
      const word = words[k] as Word;
      const next = k + 1 < to && words[k + 1]?.gap === 'none' ? words[k + 1] : undefined;
      if (
        word.tags.has('MoralNoun') &&
        !(
          /^(?:fraud|scam|harassment|deception)$/.test(word.text) &&
          next !== undefined &&
          next.tags.size === 0
        )
      )
        return fondly(words.slice(from, to))
          ? null
          : { ...naming('possession', clause, i, k), kind: 'insult' };
      const noun =
        next !== undefined &&
        !next.tags.has('Aux') &&
        !next.tags.has('Connective') &&
        !next.tags.has('Preposition');
      const slur =
        word.tags.has('InsultAdj') && word.tags.has('Insult')
          ? noun
          : kindOf(word) !== null &&
            next !== undefined &&
            (next.tags.has('ConductNoun') || next.tags.has('RoleNoun')) &&
            !EVENT.test(word.text);
      if (slur)
        return fondly(words.slice(from, to)) ? null : { ...naming('possession', clause, i, k), to: k + 2 };
      if (!modifies(word)) break;
    }
  }
  return null;
}

/** "stop being such a baby", "don't be an idiot", "quit acting like a child". */
function order(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:being|acting|be|playing)$/.test(words[i]?.text ?? '')) continue;
    const lead = words
      .slice(Math.max(from, i - 3), i)
      .map((word) => word.text)
      .join(' ');
    if (!/\b(?:stop|quit|do not|try not to|enough of you|sick of you|tired of you|instead of)$/.test(lead))
      continue;
    if (/\b(?:you|i|we|they|he|she|people) do not$/.test(lead)) continue;
    const childish = words.findIndex(
      (word, k) =>
        k > i &&
        k <= i + 3 &&
        k < to &&
        /^(?:child|baby|dick|diva|victim|martyr|prince|princess)$/.test(word.text),
    );
    const at = childish >= 0 ? childish : nameFrom(words, i + 1, to);
    if (at >= 0 && !harmless(clause, at))
      return naming('order', clause, clause.imperative ? Math.max(from, clause.subjectAt) : from, at);
  }
  return null;
}

/** "what a loser", "such a hypocrite": nobody named, nobody else spoken of. */
function outcry(clause: Clause): Naming | null {
  const { words, from, to } = clause;
  const first =
    words[from]?.tags.has('Filler') && !/^(?:so|such)$/.test(words[from]?.text ?? '') ? from + 1 : from;
  const head = words[first]?.text ?? '';
  const second = words[first + 1]?.text ?? '';
  if (!((head === 'what' || head === 'such') && /^an?$/.test(second))) return null;
  const at = nameFrom(words, first + 2, to);
  if (at < 0 || EVENT.test(words[at]?.text ?? '') || fondly(words.slice(from, to))) return null;
  const end = phraseEnd(clause, at);
  const told =
    words[end]?.text === 'you' || (end < to && words.slice(end, to).every((word) => word.tags.has('Filler')));
  return end >= to || told ? naming('outcry', clause, first, at) : null;
}

const VEIL =
  /^(?:say|call|think|feel|believe|worry|fear|wonder|pretend|suppose|tell|mean|ask|claim|imply|hear|read|want)$/;

/** A name somebody else uses, or one that is denied: "she says you're lazy", "I never said you were stupid". */
export function veiled(scene: Scene, placed: Placed): boolean {
  const [before] = scene.before(placed, 1);
  if (before === undefined || before.sentence !== placed.sentence) return false;
  const joined = placed.clause.words[placed.clause.from]?.gap === 'none' || placed.clause.link === 'that';
  const { clause } = before;
  if (!joined || !VEIL.test(clause.verb) || /^(?:and|but|so|because|or)$/.test(placed.clause.link))
    return false;
  if (clause.subject === 'sender') return clause.negated || clause.tense === 'past';
  return !(clause.subject === 'zero' && clause.imperative);
}

/**
 * The bad name a clause puts on the hearer, or null.
 * Example: "Honestly, you are a lazy coward" is a predicate of the kind `trait`, from "you" to "coward".
 */
export function namingOf(scene: Scene, placed: Placed): Naming | null {
  const { clause } = placed;
  if (veiled(scene, placed) || says(clause, /^(?:myself|yourself)$/)) return null;
  const alone = scene.placed(placed.sentence).length === 1;
  return (
    predicate(clause) ??
    howMuch(clause) ??
    apposition(clause) ??
    likeness(clause) ??
    measure(clause) ??
    possession(clause) ??
    order(clause) ??
    outcry(clause) ??
    (aside(scene, placed) ? null : call(clause, alone))
  );
}

/** What was said just before is about somebody else: a name called then is theirs. */
function aside(scene: Scene, placed: Placed): boolean {
  const [before] = scene.before(placed, 1);
  return (
    before?.clause.subject === 'third' ||
    (before !== undefined && /^(?:me|myself)$/.test(before.clause.words[before.clause.to - 1]?.text ?? ''))
  );
}

/** True when the sentence laughs: the words may be banter, and weigh less. */
export const laughs = (scene: Scene, sentence: number): boolean =>
  scene.sentences
    .slice(sentence, sentence + 2)
    .some((one) => one.tags.has('Laughter') || /[😂🤣😘😍🥰😜😝❤💕💪]/u.test(one.raw));
