/** Saying that an own act was a wrong: "I was rude", "I snapped", "my tone came across as harsh". */
import { type Clause, holds } from '../clause/clause.ts';
import type { Tag } from '../lexicon/index.ts';
import { harmIn } from './hurt.ts';
import { wordSet } from './word-set.ts';
import { wordings } from './wording.ts';
import { clauseSays } from './wording-place.ts';

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

/** How surely a clause names a wrong of the sender: 2 a wrong, 1 a fault that may be a courtesy, 0 none. */
export function wrongIn(clause: Clause): 0 | 1 | 2 {
  const { words, verbAt, to } = clause;
  const text = (i: number): string => words[i]?.text ?? '';
  const own = clause.subject === 'sender' || clause.subject === 'senders' || clause.subject === 'zero';
  if (!own && clause.subject !== 'it' && clause.subject !== 'thing') return 0;
  const present = clause.tense === 'present' ? 1 : 2;
  if (own && holds(clause, ['WrongIdiom'], clause.from)) return present;
  if (verbAt < 0) return 0;
  // "I was insulting": conduct that is read as a deed under way.
  const conducts = clause.progressive && words[verbAt]?.tags.has('WrongAdj') === true;
  if (own && conducts && !clause.negated) return present;
  if (SEEMS.test(clause.verb)) {
    const faults = own ? FAULT : FAULT.slice(0, 1);
    for (let i = clause.restAt; i < to; i++) {
      const word = words[i];
      if (/^(?:the|your|it|that|this|my|his|her|their)$/.test(text(i))) break;
      if (word?.tags.has('Preposition') && !/^(?:as|like|off|out|across|over)$/.test(word.text)) break;
      const fault =
        word !== undefined &&
        (faults.some((tag) => word.tags.has(tag)) ||
          (own && word.tags.has('Negative') && !EXPLAINS.some((tag) => word.tags.has(tag))));
      if (!fault) continue;
      if (clause.negated) return 0;
      return FAINT.has(text(i)) && !/^(?:out|a|an)$/.test(text(i - 1)) ? 1 : present;
    }
    if (clause.verb === 'come' && /^(?:across|off|over|out)$/.test(text(clause.restAt)))
      return /^(?:wrong|badly|that|like|as|poorly|the)$/.test(text(clause.restAt + 1)) ? 2 : 0;
    const like =
      !own &&
      /^(?:like|as|that)$/.test(text(clause.restAt)) &&
      /^(?:feel|seem|sound|look|appear)$/.test(clause.verb);
    if (like && words.slice(clause.restAt).some((word) => word.text === 'i')) return present;
    const conduct = clause.subject !== 'senders' || clauseSays(clause, CONDUCT);
    const lacking = clause.negated || text(clause.restAt) === 'less';
    const short =
      holds(clause, ['GoodConduct'], clause.restAt) ||
      (conduct && words.slice(clause.restAt, to).some((word) => DECENT.has(word.text)));
    if (lacking && own && short) return present;
  }
  if (
    own &&
    clause.negated &&
    /^(?:treat|listen|respect|appreciate|support|defend|consider|include|value|hear|notice|show|stand)$/.test(
      clause.verb,
    )
  )
    return present;
  if (own && (clauseSays(clause, TREATED) || clauseSays(clause, PART))) return present;
  if (!own || clause.negated) return 0;
  if (words[verbAt]?.tags.has('WrongVerb') && !SLIP.has(clause.verb)) return present;
  if (/^(?:make|leave)$/.test(clause.verb) && harmIn(clause) === 'hearer') return present;
  if (clause.verb === 'cause' && harmIn(clause) !== null) return holds(clause, ['FormulaNoun']) ? 1 : 2;
  if (
    /^(?:do|say|write|post)$/.test(clause.verb) &&
    /^(?:something|anything|stuff|things|a|some)$/.test(text(clause.restAt))
  )
    return holds(clause, ['HurtState', 'HurtVerb', 'WrongAdj'], clause.restAt) ? 2 : 1;
  const done = clause.subject === 'sender' && clause.tense === 'past' && clause.object === 'hearer';
  return done && verbAt >= 0 && !COURTESY.has(clause.verb) ? 1 : 0;
}
