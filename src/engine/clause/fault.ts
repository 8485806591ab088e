/** The hearer's conduct or character told as a fault: what turns an apology into an accusation (Schumann 2018). */
import { type Clause, holds, says } from './clause.ts';

const TOLD_TO =
  /\byou (?:\w+ )?(?:have (?:got )?to (?:take|accept|share|own|admit|understand|realize|see|stop|learn|apologize)|need to (?:stop|realize|understand|learn|calm|grow|apologize|own|admit|relax|get over|chill|look at|take|work on|respect|listen|change|think about|get a|be more|be less)|(?:are|were|is|was|have) not (?:\w+ )?(?:exactly|quite|always|much|any|the (?:only|first|best|easiest|nicest)|been (?:exactly|much|the))|(?:\w+ ){0,2}(?:hardly|barely|scarcely)|let me (?:down|think|believe)|could not (?:even|be)|did not (?:even|once|have to|need to|give|help|listen|tell|let|leave|ask|bother)|(?:should|could|must|might) (?:not )?have|(?:should|could) (?:at least|also)|know (?:how|that|what|i|damn|full)|asked for|(?:\w+ ){0,3}(?:on (?:at me|my (?:case|back))|in my (?:face|business|ears?)|down my (?:neck|throat)|at me (?:all|the whole|constantly|since|24))|(?:are|were) (?:\w+ )?asking for|had (?:it|that) coming|(?:give|gave|giving) me (?:every|no|cause|reason|good)|would try the|try the patience|(?:kind of |sort of |really )?(?:are|were) (?:too|as well)|wind|wound|brought (?:it|this|that)|too dey|(?:are|were) (?:hardly|no better|not much better|equally|partly|both)|deserved|can not (?:expect|just|be|deny|blame|put|pin|hold|keep|use|make)|do not (?:get|understand|listen|care|have the right|have any|do anything)|also|never|always|constantly|keep|kept|started|push|provok|made me|make me|make it|did the same|do (?:it|this|that|the same)|are (?:just as|not exactly|not (?:perfect|innocent|blameless)|no (?:angel|better|saint)))\b/;

/** "but you are", "but you did too": the charge sent back in two words. */
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
  if (TOLD_TO.test(text) || SENT_BACK.test(text)) return true;
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
