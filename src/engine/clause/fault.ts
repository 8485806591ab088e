/** The hearer's conduct or character told as a fault: what turns an apology into an accusation (Schumann 2018). */
import { anywhere, oneOf } from '../text/forms.ts';
import { type Clause, holds, says } from './clause.ts';

/** Forms that begin with "you", an adverb between: "you really need to calm down". */
const you = (...forms: readonly string[]): RegExp => anywhere(`you (?:\\w+ )?(?:${forms.join('|')})`);

const TOLD_TO = you(
  `(?:have (?:got )?to|need to) (?:${oneOf('take accept share own admit understand realize stop learn apologize calm grow relax chill work respect listen change')}|get (?:over|a)|see (?:(?:that|how|what|it|me)|(?:my|your) (?:side|part|point))|look at|think about|be (?:more|less))`,
  '(?:should|could|must|might) (?:not )?have',
  '(?:should|could) (?:at least|also)',
);
const NOT_ALLOWED = you(
  'can not (?:expect|just|be|deny|blame|put|pin|hold|keep|use|make)',
  'do not (?:get|understand|listen|care|have (?:the right|any)|do anything)',
);
const LEFT_UNDONE = you(
  'did not (?:even|once|have to|need to|give|help|listen|tell|let|leave|ask|bother)',
  'could not (?:even|be)|let me (?:down|think|believe)',
);
const FAINT = you(
  '(?:are|were|is|was|have) not (?:\\w+ )?(?:exactly|quite|always|much|any|the (?:only|first|best|easiest|nicest)|been (?:exactly|much|the))',
  '(?:\\w+ ){0,2}(?:hardly|barely|scarcely)',
);
const NO_BETTER = you(
  '(?:are|were) (?:hardly|(?:no|not much) better|equally|partly|both|too|as well)',
  'are (?:just as|not (?:exactly|perfect|innocent|blameless)|no (?:angel|saint))',
  'also|did the same|do (?:it|this|that|the same)',
);
const HABITS = you('never|always|constantly|keep|kept', 'too dey', 'make it');
const PUSHED = you('started|push|provok|wind|wound|brought (?:it|this|that)|ma[dk]e me');
const AT_ME = you(
  '(?:\\w+ ){0,3}(?:on (?:at me|my (?:case|back))|in my (?:face|business|ears?)|down my (?:neck|throat)|at me (?:all|the whole|constantly|since|24))',
  '(?:would )?try the patience',
);
const ASKED_FOR_IT = you(
  'asked for|(?:are|were) (?:\\w+ )?asking for|had (?:it|that) coming|deserved',
  '(?:give|gave|giving) me (?:every|no|cause|reason|good)',
);
const KNEW = you('know (?:how|that|what|i|damn|full)');

const FAULTS: readonly RegExp[] = [
  TOLD_TO,
  NOT_ALLOWED,
  LEFT_UNDONE,
  FAINT,
  NO_BETTER,
  HABITS,
  PUSHED,
  AT_ME,
  ASKED_FOR_IT,
  KNEW,
];

/** "But you are", "but you did too": the charge sent back in two words. */
const SENT_BACK =
  /^(?:\w+ )?you (?:kind of |sort of |really |so |totally |actually )*(?:are|were|did)(?: (?:too|also|as well|it too))?(?: though)?$|\byou (?:do|did|have|are|were) (?:it )?too\b/;

/** A matter under discussion is not a person's conduct. */
const TOPIC =
  /^(?:argument|point|edit|edits|code|article|question|suggestion|patch|view|claim|claims|source|sources|reasoning|logic|example|post|comment)$/;

/** Papers and things that carry "your": what becomes of them is a message about business. */
const PAPERS =
  /^(?:card|cards|payment|order|booking|appointment|parcel|ticket|account|email|mail|number|application|form|file|phone|mic|video|signal|line|subscription|reservation|invoice|link|build|server|attachment|attachments|photo|picture|connection|audio|sound|package|delivery|request)$/;

/** Deeds of theirs that are no fault. */
const KIND_DEED =
  /^(?:help|win|save|teach|inspire|fix|solve|pick|mention|suggest|change|get|say|do|look|sound|seem|manage|ask|show|explain|order|send|buy|pay)$/;

/** "You'd ignored two warnings": the 'd before a participle is a "had". */
const hadDone = ({ words, verbAt, verb, perfect }: Clause): boolean =>
  !perfect && words[verbAt]?.text !== verb && words[verbAt]?.tags.has('Participle') === true;

/** The hearer's conduct or character as a fault: past deeds, habits, labels, what they should have done. */
export function faulted(clause: Clause, text: string): boolean {
  if (clause.subject === 'hearers' && (says(clause, TOPIC) || says(clause, PAPERS))) return false;
  if (FAULTS.some((fault) => fault.test(text)) || SENT_BACK.test(text)) return true;
  if (clause.link === 'when' && holds(clause, ['WrongVerb', 'FussVerb', 'CauseVerb'], clause.verbAt))
    return true;
  if (holds(clause, ['ReactLabel', 'Trait', 'Insult', 'MindLabel'], clause.restAt)) return !clause.negated;
  if (
    clause.negated &&
    clause.tense === 'past' &&
    holds(clause, ['GoodConduct', 'Praise', 'Flawless'], clause.restAt)
  )
    return true;
  if (clause.subject === 'hearers')
    return clause.tense === 'past' || holds(clause, ['Universal', 'HurtVerb', 'WrongAdj']);
  if (clause.progressive && /^(?:present|past)$/.test(clause.tense))
    return !/^(?:go|look|use|miss|try|ask|welcome)$/.test(clause.verb);
  if (clause.modal === 'would') return clause.negated || hadDone(clause);
  if (clause.tense !== 'past' || clause.modal !== '' || clause.verb === '') return false;
  if (clause.verb === 'be') return holds(clause, ['WrongAdj', 'HurtState'], clause.restAt);
  if (clause.negated || holds(clause, ['WrongVerb', 'WrongIdiom'], clause.verbAt)) return true;
  return !clause.perfect && !KIND_DEED.test(clause.verb);
}
