/** Saying that an own act was a wrong: "I was rude", "I snapped", "my tone came across as harsh". */
import { type Clause, holds } from '../clause/clause.ts';
import type { Tag } from '../lexicon/index.ts';
import type { Word } from '../text/words.ts';
import { wordSet } from '../wording/word-set.ts';
import { wordings } from '../wording/wording.ts';
import { clauseSays } from '../wording/wording-place.ts';
import { harmIn } from './hurt.ts';

/** Wrong verbs and qualities that are as often a small slip or a courtesy: they name no wrong by themselves. */
const SLIP = wordSet(
  `forget forgot forgotten interrupt cancel rush push hit break broke overlook spoil ruin steal slam exaggerate bail judge upset hurt offend disappoint embarrass wreck trash provoke underestimate pressure cheat nag`,
);
/** Qualities that are as often said of things ("the wrong file", "off topic"). */
export const FAINT = wordSet(
  `short mistaken incorrect confused confusing unclear misinformed dense thick off loud weird intense strong wrong difficult unavailable absent late dumb slow rough blunt salty stubborn needy clingy moody ass`,
);

/** Classes of words for what somebody was at fault. */
const FAULT: readonly Tag[] = ['WrongAdj', 'Trait', 'Insult', 'ReactLabel'];

/** Deeds toward the hearer that are no wrong, or only a small disturbance. */
const COURTESY =
  wordSet(`wake bother disturb interrupt bug miss call text message email mail send tell ask see hear meet keep
 confuse startle spam tag copy misunderstand misread mistake get give show catch reach add remind repeat
 forget be have do make say write scare surprise worry know find take beat answer thank offer want need owe
 hit hurt upset offend annoy inconvenience frighten shock trouble hold save ping invite follow help like
 love think recognize quote beg bore`);

/** What makes a bad state no fault: illness, strain, logistics. */
const EXPLAINS: readonly Tag[] = ['Ill', 'Circumstance', 'Mundane', 'HurtState'];
/** Conduct that was due; "not clear" and "not there yet" are no wrong. */
const DECENT = wordSet(
  `correct proper appropriate good decent ideal best perfect acceptable justified warranted called professional ladylike graceful gracious gentlemanly sympathetic fairest kindest nicest`,
);
/** What of the writer's own can be conduct; an accent, a camera or a spelling cannot. */
const CONDUCT = wordings(`
  my ~1 tone|behavior|conduct|words|attitude|response|reaction|manner|manners|delivery|wording|reply|comment|comments|joke|jokes|remark|remarks|choice|action|actions|language|email|message|text|approach|treatment
`);
/** A manner of dealing with somebody: "treated you like dirt", "came on too strong", "sounded like I was judging". */
const TREATED = wordings(`
  treat|treated|treating|spoke|spoken|speaking|talked|talking|acted|acting|behaved|behaving|reacted|dealt ~4 unfairly|badly|poorly|harshly|wrongly|rudely|coldly|unkindly|horribly|terribly|unjustly|sharply|funny|weird
  treat|treated|treating|spoke|talked|acted|behaved like ~1 shit|dirt|crap|trash|rubbish|garbage|nothing|a|an
  came|come|coming|went|go|gone|going|was|were|been|being ~5 too|bit|kind_of|so|little|pretty|rather ~1 strong|hard|hot|heavy|harsh|forward|sharp|far
  sounded|seemed|came_across|came_off|came_over|looked|acted|acting ~1 like|as_if|as_though|as ~1 i|an|a|having|being|my
`);
/** A part in somebody's life that was played badly: "not much of a brother", "a bad girlfriend". */
const PART = wordings(
  `
    {bad} ~1 {part}
    not ~2 much_of_a|the_best|the_greatest|the_nicest|a_great|a_good|a_proper|a_decent|a_real|a_very_good|such_a|any_kind_of ~2 {part}
    bit|kind|sort|type|much|half of ~1 a|an ~2 #WrongAdj|#Insult|#Trait|bully|monster|diva|disaster|grump|bear|headcase|tyrant|nuisance|letdown|stranger|ghost|lecture|rant
    on the #WrongAdj side
    butt of
    fun|mock|mockery|fool of ~1 you|your
    for granted
  `,
  {
    bad: 'bad poor shit shitty crap crappy rubbish lousy terrible awful horrible rotten useless lame toxic negligent',
    part: `friend mate pal bff buddy partner husband wife brother bro sister sis son daughter mother mum mom mam dad father parent boyfriend girlfriend boyf gf bf flatmate flatmates roommate
 housemate neighbour neighbor colleague coworker boss host guest listener company teammate lead manager captain lover cousin uncle aunt auntie grandparent gran nan grandad godparent human person landlord tenant`,
  },
);
const SEEMS = /^(?:sound|seem|come|act|behave|appear|look|get|read|feel|be|turn)$/;

/** How surely a wrong is named. */
type Grade = 0 | 1 | 2;

/** A clause in which a wrong may be told. */
interface Told {
  readonly clause: Clause;
  /** It is told of the writer, and not of a thing. */
  readonly own: boolean;
  /** A wrong under way counts less than one that was done. */
  readonly now: 1 | 2;
}

/** One way to tell of a wrong: its grade, or undefined where it is for another to say. */
type Way = (told: Told) => Grade | undefined;

const textAt = (clause: Clause, at: number): string => clause.words[at]?.text ?? '';

const isIdiom: Way = ({ clause, own, now }) => (own && holds(clause, ['WrongIdiom']) ? now : undefined);

const saysNothing: Way = ({ clause }) => (clause.verbAt < 0 ? 0 : undefined);

/** "I was insulting": conduct that is read as a deed under way. */
const conducts: Way = ({ clause, own, now }) =>
  own && clause.progressive && clause.words[clause.verbAt]?.tags.has('WrongAdj') === true && !clause.negated
    ? now
    : undefined;

/** Index of the first word for a fault in what is said of the subject, or -1. */
function faultAt({ clause, own }: Told): number {
  const faults = own ? FAULT : FAULT.slice(0, 1);
  for (let i = clause.restAt; i < clause.to; i++) {
    const { text, tags } = clause.words[i] as Word;
    if (/^(?:the|your|it|that|this|my|his|her|their)$/.test(text)) return -1;
    if (tags.has('Preposition') && !/^(?:as|like|off|out|across|over)$/.test(text)) return -1;
    const isBad = own && tags.has('Negative') && !EXPLAINS.some((tag) => tags.has(tag));
    if (isBad || faults.some((tag) => tags.has(tag))) return i;
  }
  return -1;
}

/** "I was rude", "it sounded harsh". */
const seemed: Way = (told) => {
  const { clause, now } = told;
  const at = SEEMS.test(clause.verb) ? faultAt(told) : -1;
  if (at < 0) return undefined;
  if (clause.negated) return 0;
  return FAINT.has(textAt(clause, at)) && !/^(?:out|a|an)$/.test(textAt(clause, at - 1)) ? 1 : now;
};

/** "It came across wrong". */
const cameAcross: Way = ({ clause }) => {
  if (clause.verb !== 'come' || !/^(?:across|off|over|out)$/.test(textAt(clause, clause.restAt)))
    return undefined;
  return /^(?:wrong|badly|that|like|as|poorly|the)$/.test(textAt(clause, clause.restAt + 1)) ? 2 : 0;
};

/** "It sounded like I was judging you". */
const seemedAsIf: Way = ({ clause, own, now }) =>
  !own &&
  /^(?:feel|seem|sound|look|appear)$/.test(clause.verb) &&
  /^(?:like|as|that)$/.test(textAt(clause, clause.restAt)) &&
  clause.words.slice(clause.restAt).some(({ text }) => text === 'i')
    ? now
    : undefined;

/** "I wasn't fair", "my tone was less than kind". */
const fellShort: Way = ({ clause, own, now }) => {
  const lacks = clause.negated || textAt(clause, clause.restAt) === 'less';
  if (!own || !lacks || !SEEMS.test(clause.verb)) return undefined;
  if (holds(clause, ['GoodConduct'], clause.restAt)) return now;
  const isConduct = clause.subject !== 'senders' || clauseSays(clause, CONDUCT);
  return isConduct && clause.words.slice(clause.restAt, clause.to).some(({ text }) => DECENT.has(text))
    ? now
    : undefined;
};

/** "I didn't listen". */
const neglected: Way = ({ clause, own, now }) =>
  own &&
  clause.negated &&
  /^(?:treat|listen|respect|appreciate|support|defend|consider|include|value|hear|notice|show|stand)$/.test(
    clause.verb,
  )
    ? now
    : undefined;

const treated: Way = ({ clause, own, now }) =>
  own && (clauseSays(clause, TREATED) || clauseSays(clause, PART)) ? now : undefined;

/** Beyond this only what the writer did themselves is a wrong. */
const notDone: Way = ({ clause, own }) => (!own || clause.negated ? 0 : undefined);

const wronged: Way = ({ clause, now }) =>
  clause.words[clause.verbAt]?.tags.has('WrongVerb') && !SLIP.has(clause.verb) ? now : undefined;

/** "I made you feel small". */
const madeFeel: Way = ({ clause, now }) =>
  /^(?:make|leave)$/.test(clause.verb) && harmIn(clause) === 'hearer' ? now : undefined;

/** "I caused you pain"; "any inconvenience caused" is a formula. */
const caused: Way = ({ clause }) => {
  if (clause.verb !== 'cause' || harmIn(clause) === null) return undefined;
  return holds(clause, ['FormulaNoun']) ? 1 : 2;
};

/** "I said something hurtful", "I did something". */
const didSomething: Way = ({ clause }) => {
  const isVague =
    /^(?:do|say|write|post)$/.test(clause.verb) &&
    /^(?:something|anything|stuff|things|a|some)$/.test(textAt(clause, clause.restAt));
  if (!isVague) return undefined;
  return holds(clause, ['HurtState', 'HurtVerb', 'WrongAdj'], clause.restAt) ? 2 : 1;
};

/** "I ignored you": done to the hearer, and no courtesy. */
const didToThem: Way = ({ clause }) =>
  clause.subject === 'sender' &&
  clause.tense === 'past' &&
  clause.object === 'hearer' &&
  !COURTESY.has(clause.verb)
    ? 1
    : 0;

const WAYS: readonly Way[] = [
  isIdiom,
  saysNothing,
  conducts,
  seemed,
  cameAcross,
  seemedAsIf,
  fellShort,
  neglected,
  treated,
  notDone,
  wronged,
  madeFeel,
  caused,
  didSomething,
  didToThem,
];

/** How surely a clause names a wrong of the sender: 2 a wrong, 1 a fault that may be a courtesy, 0 none. */
export function wrongIn(clause: Clause): Grade {
  const own = /^(?:senders?|zero)$/.test(clause.subject);
  if (!own && clause.subject !== 'it' && clause.subject !== 'thing') return 0;
  const told: Told = { clause, own, now: clause.tense === 'present' ? 1 : 2 };
  for (const way of WAYS) {
    const grade = way(told);
    if (grade !== undefined) return grade;
  }
  return 0;
}
