/** What a rewording says, and which sentences around it would make that false: then it is not offered. */
import { rememberedText } from '../../remembered.ts';
import type { Rewording } from '../../types.ts';
import { leavesAlone } from './left-alone.ts';
import { followingOf } from './next-sentence.ts';
import {
  BELITTLES,
  BRIGHTENS,
  CONGRATULATES,
  CONSOLES,
  GOES_ON_ABOUT,
  JEERS,
  MEASURES,
  MINIMIZES,
  SHRUGS,
  TALKS_OF_THEM,
} from './stances/belittles.ts';
import {
  ANSWERS,
  CHARGES,
  COUNTERS,
  DENIES,
  DISCLAIMS,
  KNOWS,
  SCOLDS,
  SHARES_BLAME,
} from './stances/charges.ts';
import {
  APOLOGIZES,
  CARES_NO_MORE,
  CONFESSES,
  DESPAIRS,
  GRUDGES,
  REASSURES,
  REPEATS_SORRY,
  REPORTS,
  RESOLVES,
  SAYS_SORRY,
  SPEAKS_FOR_ALL,
  STAYS_SO,
  SURRENDERS,
  THANKS,
  WANTS_THANKS,
  WITHDRAWS,
} from './stances/of-oneself.ts';
import {
  ASKS_FAVOUR,
  CLAIMS,
  CLOSES,
  COMES,
  DEMANDS,
  DIRECTS,
  ENDS,
  HURRIES,
  INSISTS,
  LEAVES,
  ORDERS,
  WARNS,
} from './stances/presses.ts';

/** One thing a rewording may say, and the stances it cannot stand beside. */
export interface Clash {
  readonly said: RegExp;
  /** Of the next sentence, which takes back what is said: it may go along. */
  readonly undone?: readonly RegExp[];
  /** Of the next sentence, which does not fit. */
  readonly next?: readonly RegExp[];
  /** Of anything else in the message. */
  readonly around?: readonly RegExp[];
}

/** A hand held out: heard, seen, felt with. */
const HEARS =
  /\b(?:want to hear|hear you|to hear (?:this|it)|listening|can see|did ?n['’]?t (?:see|realise|know)|sounds hard|tell me more|seemed (?:a )?small)\b/iu;
/** What sets somebody free to answer, or to keep silent. */
const FREES =
  /\b(?:have to forgive|mine to deal with|eases my worry|when would be (?:a )?good|can wait|when you can|no rush|hear you (?:first|out)|tell me more|time you need|want to hear this)\b/iu;
/** A fault that is one's own. */
const OWNS =
  /\b(?:on me|hurt you|I stepped in|I put that|my part|what I did|how I reacted|lost your trust|put that badly|worded that badly|was wrong when)\b/iu;
const APOLOGY = /\bI['’]?m sorry\b|\bI apologi[sz]e\b|\bnot ready to say\b/iu;
/** A view or a memory of one's own beside theirs. */
const DIFFERS =
  /\b(?:(?:remember|see) (?:it|this|that|\[[^\]]+\]) (?:\w+ )?(?:differently|in (?:two|another) ways?)|fully agree|may (?:have this|be) wrong)\b/iu;
const CHANGES = /\b(?:can work on it|can choose how)\b/iu;
/** An open ear, or a talk held out. */
const INVITES =
  /\b(?:can (?:we|you|i) (?:talk|tell)|hear you|to hear|like to talk|hard time with|when would be (?:a )?good|about it)\b/iu;
const PAUSES = /\b(?:need to stop for now|can we talk at|ready to talk)\b/iu;
/** A hurt of one's own. */
const COMPLAINS = /\b(?:taken for granted|I['’]?m hurt (?:too\b|by \[)|that stung|bother(?:s|ing) me)/iu;
/** Nothing is meant to hurt. */
const SPARES = /\b(?:out on you|be (?:mean|snide|sarcastic))\b/iu;

/** Whoever goes on like this has not heard, freed or owned anything. */
const TAKES_BACK = [SCOLDS, ORDERS, CHARGES, DENIES, CONSOLES];

export const CLASHES: readonly Clash[] = [
  { said: HEARS, undone: TAKES_BACK, next: [MEASURES, JEERS], around: [SHRUGS, BELITTLES] },
  { said: FREES, undone: [...TAKES_BACK, DEMANDS], around: [INSISTS] },
  {
    said: OWNS,
    undone: TAKES_BACK,
    next: [JEERS],
    around: [DISCLAIMS, SHARES_BLAME, SHRUGS],
  },
  { said: DIFFERS, around: [BELITTLES] },
  { said: INVITES, undone: [LEAVES], next: [MEASURES], around: [ENDS] },
  { said: PAUSES, undone: [LEAVES], next: [MEASURES], around: [ENDS] },
  { said: COMPLAINS, next: [CONGRATULATES], around: [SAYS_SORRY, THANKS] },
  { said: SPARES, next: [RESOLVES], around: [APOLOGIZES, JEERS] },
  { said: CHANGES, around: [STAYS_SO, SHRUGS, DESPAIRS] },
  { said: APOLOGY, next: [JEERS, REPEATS_SORRY], around: [GRUDGES] },
  // A question, and then the answer: "Can I ask you about it? You enjoyed it."
  { said: /\?\W*$/u, next: [ANSWERS] },
  { said: /\bhear you first\b|\btell me more\b|\bI wrote about this\b/iu, next: [COUNTERS] },
  { said: /\bseemed (?:a )?small\b/iu, next: [MINIMIZES, GOES_ON_ABOUT] },
  { said: /\b(?:no rush|time you need)\b/iu, next: [HURRIES] },
  { said: /\bwant to hear this\b/iu, around: [TALKS_OF_THEM] },
  {
    said: /\b(?:mine to deal with|have to forgive|eases my worry)\b/iu,
    around: [DIRECTS, SHARES_BLAME],
  },
  {
    said: /\bsorry I \[|\bgave you reason\b|\bI did it\b|\bmy choice\b/iu,
    around: [DISCLAIMS, CLAIMS],
  },
  { said: /\bI stepped in\b/iu, around: [WANTS_THANKS] },
  {
    said: /\bI['’]?ve said sorry\b|\bit was ?n['’]?t enough\b/iu,
    around: [JEERS, CLAIMS, SAYS_SORRY],
  },
  { said: /\bmay (?:have this|be) wrong\b/iu, around: [KNOWS] },
  {
    said: /\b(?:fully agree|in another way|keep getting things wrong)\b/iu,
    around: [SURRENDERS, CARES_NO_MORE],
  },
  { said: /\bmatters (?:a lot )?to me\b|\bI do care about\b/iu, around: [CARES_NO_MORE] },
  { said: /\bI feel awful about this\b/iu, next: [DESPAIRS] },
  { said: /^Thank you\b/iu, around: [WITHDRAWS, DESPAIRS] },
  { said: /\bthat stung\b/iu, around: [WITHDRAWS] },
  { said: /\bI['’]?m upset, and I do/iu, around: [REASSURES] },
  { said: /\bonly speak for\b/iu, around: [SPEAKS_FOR_ALL, REPORTS] },
  { said: /\b(?:some|part) of [^.]+ is on me\b/iu, around: [REPORTS] },
  { said: /\bsounds hard\b/iu, around: [CONFESSES, BRIGHTENS] },
  { said: /\bI did it\b/iu, around: [SAYS_SORRY] },
  { said: /\bmakes sense to me\b/iu, next: [DENIES] },
  { said: /\bhard time with\b/iu, undone: [DEMANDS] },
  { said: /\bI['’]?ll talk to\b|\bThis is between\b/iu, around: [ASKS_FAVOUR] },
  { said: /\b(?:mine|ours) to put right\b/iu, around: [CLOSES] },
  { said: /\blike us to\b|\bgo to bed on this\b|^Please can we\b/iu, around: [INSISTS] },
  { said: /(?:forgive me one day|(?<!before, and )I['’]d be glad of an answer)\b/iu, around: [INSISTS] },
  { said: /\bnot talk (?:to|about)\b/iu, around: [ENDS] },
  { said: /\bwhen would be (?:a )?good\b/iu, around: [COMES] },
  { said: /\bhow you remember it\b/iu, next: [DENIES] },
  { said: /\blike to be heard\b/iu, around: [WITHDRAWS] },
  { said: /\bfind a way\b|\bgo on like this\b/iu, around: [WARNS] },
  // Space is not given by whoever comes, sends or books all the same.
  { said: /\bll respect that\b/iu, around: [COMES] },
];

/** "Sorry if I'm out of line, but u …": a sorry that only opens a charge. */
const CHARGED = /^,? (?:but|tho|though) (?:yo)?u\b/iu;

/** Sentences of which is remembered what they may clash with: the same ones are drafted again with every key. */
const REMEMBERED = 500;

const clashesOf = rememberedText(REMEMBERED, (words) => CLASHES.filter(({ said }) => said.test(words)));

const has = (stances: readonly RegExp[] | undefined, text: string): boolean =>
  stances?.some((one) => one.test(text)) === true;

/** True when the sentence `next` takes back what `said` has granted, or goes on where `said` is held open. */
export const goesOnHurting = (said: string, next: string): boolean =>
  clashesOf(said).some(({ undone }) => has(undone, next)) ||
  (DIFFERS.test(said) && has([CHARGES, DENIES], next));

/** True when a rewording contradicts what stays around it. */
export const clashes = (text: string, rewording: Rewording): boolean => {
  const { span, text: words } = rewording;
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const following = followingOf(text, span.end, words);
  return (
    leavesAlone(text, rewording) ||
    (/\bsorry\b/i.test(words) && CHARGED.test(after)) ||
    (OWNS.test(words) && DISCLAIMS.test(text.slice(span.start, span.end))) ||
    clashesOf(words).some(
      ({ undone, next, around }) =>
        has(undone, following) ||
        has(next, following) ||
        [before, following, after].some((beside) => has(around, beside)),
    )
  );
};
