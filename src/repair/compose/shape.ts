/**
 * How an answer begins, and so which words it needs around it. People answer a question in fragments ("forgot your
 * birthday"), in -ing forms ("not calling"), in whole sentences, and in texting style; each shape joins differently.
 */

import { tagsOf } from '../../engine/lexicon/index.ts';
import type { Word } from '../../engine/text/words.ts';
import { wordsOf } from '../../engine/text/words.ts';
import type { Shape } from './shapes.ts';
import { ATTITUDES, isBase, isEvent, isGerund, isPast, isState, REQUESTS, STAYING } from './vocabulary.ts';

/** A sentence of an answer: its shape, and its words without what the shape replaces. */
export interface Shaped {
  readonly shape: Shape;
  readonly words: string;
  /** A time that stands before a plan ("next time", "from now on"); empty without one. */
  readonly ahead: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PERSONS = list('i you we he she they it');
const STANDING = list(
  'it this these he she they there everyone everybody people nobody someone something everything nothing things let thank thanks please',
);
const AFTER_MODAL = list('not never have be really just only definitely probably hardly barely always also');
const ASKED = list('that this there anything everything something');
const FINITE = list(
  'am is are was were do does did have has had will would can could should must may might shall',
);
const MENTAL = list(
  'know think feel want wish hope realize realise understand owe see hear regret guess believe love miss need mean promise take',
);
const TIMES = list('when whenever once until till after before while since');
const FAULT = list('fault bad mistake');
const NUMBERS = /^(?:\d+|an?|the|one|two|three|four|five|ten|fifteen|twenty|thirty|half|few|couple|another)$/;
const UNITS = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|nights?|while|bit|moment|evening)$/;
const CLOCK = /^(?:half past |quarter (?:past|to) )?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|h|o'?clock)?$/i;
const APOLOGY =
  /^(?:(?:i|we|am|are|so|really|very|just|truly|again|also) ){0,6}(?:sorry|apologies)\b|\bi (?:am )?(?:\w+ )?(?:sorry|apologi[sz]e)\b/;
const DETERMINED = list('the a an my your our his her their this that these some no all every');

const JOINED = /^(?:and|but|well|um+|uh+|oh|ok|okay)(?:,\s*|\s+)(?=\S)/i;
const AHEAD =
  /^(?:next time|from (?:now|today) on|from now|in (?:the )?future|tomorrow|tonight|today|this (?:week|weekend|evening)|on \w+day),?\s+(?=\S)/i;
const PLANS = list('base either request staying not-base never-base dont');
const WHOLE = list('i stance you we sentence');

/** Reads the shape of one sentence of an answer. Total: any text has one. */
export function shapeOf(sentence: string): Shaped {
  const words = sentence.trim();
  const ahead = AHEAD.exec(words)?.[0] ?? '';
  const after = ahead ? shapeNow(words.slice(ahead.length)) : null;
  if (after && PLANS.has(after.shape)) return { ...after, ahead };
  if (after && WHOLE.has(after.shape)) return { shape: 'sentence', words, ahead: '' };
  return { ...shapeNow(words), ahead: '' };
}

function shapeNow(words: string): Omit<Shaped, 'ahead'> {
  if (/\?["'”’)]*$/.test(words)) return { shape: 'question', words };
  if (CLOCK.test(words)) return { shape: 'clock', words };
  const bare = words.replace(JOINED, '');
  const all = wordsOf(bare);
  const told = all.map(({ text }) => text);
  if (APOLOGY.test(told.join(' ')) && !/^(?:for|not|never|without)$/.test(told[0] ?? '')) {
    return { shape: 'sentence', words };
  }
  const start = afterAdverbs(all);
  const first = told[start] ?? '';
  const next = told[start + 1] ?? '';
  const stripped = (count: number, shape: Shape) => ({ shape, words: without(bare, all, start, count) });
  if (first === 'being') return stripped(1, 'being');
  if (first === 'do' && next === 'not') return stripped(2, 'dont');
  if (first === 'not' && isVerbBase(next)) return stripped(1, 'not-base');
  const found = kindOf(told.slice(start), all.slice(start));
  const kind = found === 'whether' && told[start - 1] === 'only' ? 'when' : found;
  // An unknown word after "really" or "so" is an adjective more often than not.
  const degree = kind === 'noun' && DEGREES.has(told[start - 1] ?? '');
  return { shape: degree ? 'state' : kind, words };
}

/** Adverbs say nothing about the shape: "really tired", "completely forgot". */
const afterAdverbs = (words: readonly Word[]): number => {
  const at = words.findIndex(({ text, tags }) => text !== 'too' && (!tags.has('Adverb') || KEPT.has(text)));
  return Math.max(at, 0);
};
const DEGREES = list('really so very quite pretty super extremely totally completely just still too');
const KEPT = list('here never a once right more such');

/** The words as typed, `count` plain words from `start` on left out. */
const without = (sentence: string, words: readonly Word[], start: number, count: number): string => {
  const from = words[start]?.start ?? 0;
  const to = words[start + count]?.start ?? sentence.length;
  return sentence.slice(0, from) + sentence.slice(to);
};

function kindOf(told: readonly string[], words: readonly Word[]): Shape {
  const [first = ''] = told;
  // After a comma something else begins: "confusing, scary".
  const next = words[1]?.gap === 'soft' ? '' : (told[1] ?? '');
  return (
    linked(first, next, told) ??
    spoken(first, next, told) ??
    negative(first, next) ??
    auxiliary(first, next, told) ??
    described(first, next, told, words) ??
    verbal(first, next, told) ??
    nominal(first, next, told, words)
  );
}

/** Answers that begin with a joining word or a question word. */
function linked(first: string, next: string, told: readonly string[]): Shape | null {
  if (first === 'because') return 'because';
  if (first === 'if' || first === 'whether') return 'whether';
  if (TIMES.has(first) && !FINITE.has(next)) return 'when';
  if (first === 'like' || (first === 'as' && ['if', 'though'].includes(next))) return 'like';
  if (first === 'about' && next === 'to') return 'going';
  if (first === 'for' || first === 'about' || first === 'to') return first;
  if (first === 'that') return PERSONS.has(next) || DETERMINED.has(next) ? 'that' : null;
  if (!/^(?:what|how|why|where|who|which|when)$/.test(first)) return null;
  if (FINITE.has(next) || next === 'about' || next === 'come') return 'question';
  if (next === 'you' && isGerund(told[2] ?? '')) return 'question';
  return isPast(next) || /s$/.test(next) ? 'wh-subject' : 'wh';
}

/** Whole sentences, by their subject. */
function spoken(first: string, next: string, told: readonly string[]): Shape | null {
  if (first === 'i') return takesNoApology(told) ? 'stance' : 'i';
  if (first === 'you' && next === 'and') return 'noun';
  if (first === 'you') return next === 'must' ? 'sentence' : 'you';
  if (first === 'we') return 'we';
  if (first === 'that') return 'sentence';
  if (first === 'let') return ['me', 'us'].includes(next) ? 'sentence' : null;
  if (first === 'my' && FAULT.has(next)) return 'stance';
  if (first === 'no' && next === 'excuse') return 'stance';
  if (PERSONS.has(next) && !['let', 'please'].includes(first)) return null;
  if (STANDING.has(first) && (told.length > 1 || first.startsWith('thank'))) return 'sentence';
  return null;
}

/** "I should have", "I know", "I never meant": after "I'm sorry" these would say something else. */
function takesNoApology(told: readonly string[]): boolean {
  const verb =
    told
      .slice(1)
      .find((word) => !['just', 'really', 'never', 'not', 'did', 'do', 'only', 'so'].includes(word)) ?? '';
  if (/^(?:should|could|would|can|will|may|might|must)$/.test(told[1] ?? '')) return true;
  return MENTAL.has(verb) && !(verb === 'take' && told.includes('out'));
}

function negative(first: string, next: string): Shape | null {
  if (first !== 'not' && first !== 'never') return null;
  if (next === 'to') return 'to';
  if (isGerund(next)) return 'not-gerund';
  if (first === 'not') return DETERMINED.has(next) || next === 'about' ? 'not-noun' : 'state';
  if (next === 'again') return 'sentence';
  return isPast(next) && !isBase(next) ? 'past' : 'never-base';
}

function auxiliary(first: string, next: string, told: readonly string[]): Shape | null {
  if (!FINITE.has(first)) return null;
  if (PERSONS.has(next) || ASKED.has(next)) return 'question';
  if (first === 'was') return 'was';
  if (['were', 'did', 'had'].includes(first)) return 'undergone';
  if (first === 'must' || told.includes('happen')) return 'must';
  if (['have', 'has', 'am', 'are', 'is'].includes(first))
    return ['a', 'the', 'to'].includes(next) ? 'base' : 'present';
  if (first === 'do' || first === 'does') return 'base';
  return isBase(next) || AFTER_MODAL.has(next) ? 'modal' : 'question';
}

const OBJECT = list('you your me my us our him her them everyone it the a');

/** Adjectives that people put before a noun as often as not. */
const ATTRIBUTIVE = list(
  'short awkward honest quiet cold small kind rude mean bad good nice hard silly stupid great strange',
);
const LATER = list('twice lately yesterday though inside enough again together today sometimes first');
/** Where somebody is, and where an act comes from ("out of fear"). */
const PLACES = list('in on at under out beyond');
const ORIGINS = list('fear love anger habit spite shame pride');
const OUTSIDE = list('left let put shut led stood');

const isThing = (word: Word | undefined): boolean =>
  word?.gap === 'none' &&
  !LATER.has(word.text) &&
  !isState(word.text) &&
  ![...word.tags].some((tag) => FUNCTION.has(tag));
const FUNCTION = list(
  'Preposition Connective Adverb Sender Hearer Both Third Thing TimeWord Determiner Question',
);

function described(
  first: string,
  next: string,
  told: readonly string[],
  words: readonly Word[],
): Shape | null {
  if (first === 'too') return isEvent(told[1] ?? '') ? 'event' : 'state';
  if (first === 'here' || first === 'back') return 'here';
  if (PLACES.has(first) && !ORIGINS.has(told[2] ?? '') && first !== 'up') return 'place';
  if (OUTSIDE.has(first) && ['out', 'down', 'behind'].includes(next) && !OBJECT.has(told[2] ?? ''))
    return 'state';
  if (NUMBERS.test(first) && told.slice(1, 4).some((word) => UNITS.test(word))) return 'duration';
  const verb = isPast(first) || isBase(first) || isGerund(first);
  if (verb && OBJECT.has(next)) return null;
  if (
    isEvent(first) &&
    !(ATTRIBUTIVE.has(first) && isThing(words[1])) &&
    (!isGerund(first) || ['', 'for', 'to', 'and', 'when'].includes(next))
  )
    return 'event';
  if (ATTRIBUTIVE.has(first) && isThing(words[1])) return 'noun';
  if (!isState(first) || (first === 'calm' && next === 'down')) return null;
  return tagsOf(first).includes('WrongVerb') && isPast(first) ? 'wronged' : 'state';
}

const MEANT = list('meant mattered helped sucked means matters helps sucks hurts seems sounds');
const UNDERGONE = list(
  'felt got cried waited missed lost thought sat stayed worried ended needed wanted saw heard found stood slept believed trusted went came stopped started spent froze panicked',
);

function verbal(first: string, next: string, told: readonly string[]): Shape | null {
  if (first === 'going' && next === 'to' && isVerbBase(told[2] ?? '')) return 'going';
  if (isGerund(first)) return 'gerund';
  const base = isVerbBase(first);
  if (isPast(first)) {
    if (next === 'you') return first === 'let' && told[2] !== 'down' ? 'either' : 'to-you';
    if (MEANT.has(first)) return 'meant';
    if (base) return 'either';
    return UNDERGONE.has(first) ? 'undergone' : 'past';
  }
  if (MEANT.has(first)) return 'meant';
  if (!base || FINITE.has(next)) return null;
  if (REQUESTS.has(first) || next === 'me' || (first === 'feel' && next === 'free')) return 'request';
  if (told.length === 1 && ATTITUDES.has(first)) return 'noun';
  if (STAYING.has(first)) return 'staying';
  return ATTITUDES.has(first) ? 'attitude' : 'base';
}

/** Words that are far more often nouns where an answer begins with them. */
const NOUNS = list('back anger shame pressure harm shock damage distress worry blame abuse');
const isVerbBase = (word: string): boolean => isBase(word) && !NOUNS.has(word);

function nominal(first: string, next: string, told: readonly string[], words: readonly Word[]): Shape {
  if (['no', 'less', 'more', 'fewer', 'none'].includes(first)) return 'amount';
  if (isClause(told, words)) return first === 'your' ? 'you' : 'sentence';
  if (['your', 'up', 'all', 'whatever', 'anything'].includes(first)) return 'yours';
  if (first === 'a' || first === 'an') return 'a-noun';
  return next === '' && words[0]?.tags.has('Negation') ? 'sentence' : 'noun';
}

/** True when a noun is followed by its own verb ("work was crazy"), and not by a clause about it ("the thing I did"). */
function isClause(told: readonly string[], words: readonly Word[]): boolean {
  const rest = told.slice(1, 7);
  const inner = rest.findIndex(
    (word) => PERSONS.has(word) || /^(?:that|who|which|where|when|about|with|at|to)$/.test(word),
  );
  const verb = rest.findIndex(
    (word, at) =>
      FINITE.has(word) || (at > 0 && at < 3 && words[at + 1]?.tags.has('Past') === true && isPast(word)),
  );
  return verb >= 0 && (inner < 0 || verb < inner);
}
