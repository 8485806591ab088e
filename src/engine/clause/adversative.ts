/**
 * What stands after "but": the class of the second conjunct decides whether it takes an apology back
 * (excuse, accusation, correction) or goes on caring (commitment, care, question, freedom).
 * Source: Schumann 2018; Cerulo & Ruane 2014.
 */
import { type Clause, holds, says, textOf } from './clause.ts';

export type Conjunct =
  | 'excuse'
  | 'accusation'
  | 'correction'
  | 'refusal'
  | 'logistics'
  | 'commitment'
  | 'question'
  | 'care'
  | 'freedom'
  | 'other';

/** "that said", "it's just that", "at the same time": a but without the word. */
const TURN =
  /^(?:(?:that|this) (?:being )?said\b|having said\b|it is (?:just|only)(?: that)?\b|just that\b|at the same time\b|then again\b|mind you\b|on the other hand\b|(?:in (?:all )?fairness|to be fair)\b|except (?:that|for)?\b|only that\b|not to mention\b|let us be (?:real|honest)\b)/;
/** Questions that want no answer: "but what did you expect?", "have you listened to yourself?". */
const RHETORICAL =
  /\b(?:what (?:did|do|else did) you (?:expect|want|think)|who (?:does|do|invites|says|acts|starts|even)|why (?:do|did|are|would|must|can|could) (?:not )?you (?:always|so|have to|never|keep|even|such|just)|why you (?:so|always|never|keep)|have you (?:ever |even )?(?:listened|seen|looked|thought|considered)|do you (?:even|ever|have any|realize|know how)|are you (?:even|so|really)|is it any (?:wonder|surprise))\b/;
const CORNERED =
  /\b(?:what (?:was|am|were) i (?:meant|supposed|to do)|what else (?:was|could|can) i|how (?:was|could|am) i)\b/;
/** Blame whose grammatical subject is a thing of theirs: "it takes two", "the way you speak to me". */
const BLAMED =
  /\btakes? two\b|\b(?:it is|it was|you are|you were) (?:you|the one|the ones?) (?:who|that)\b|\bthe way you (?:speak|talk|act|treat|carry|go|behave|look)|\byour (?:own )?(?:\w+ )?(?:stubbornness|attitude|temper|behavio\w+|nagging|jealousy|drama|selfishness|lies|lying|moods?|mouth|temper|carelessness)\b|\bwhen you (?:\w+ ){0,2}(?:nag|push|keep|start|act|shout|provoke|wind|lie|treat|talk|speak)|\bnext time\b|\b(?:both|two) of us\b|\bnot the only one\b|\bgoes both ways\b|\bcuts both ways\b/;

/** True when the clause stands against what came before ("but", "however", "tho" at its end, "that said"). */
export const isAdversative = (clause: Clause): boolean =>
  clause.link === 'but' ||
  /^(?:though|however)$/.test(clause.words[clause.to - 1]?.text ?? '') ||
  TURN.test(textOf(clause));

const FAULTLESS =
  /\b(?:you (?:do not (?:have|need|owe)|can (?:take|have|be|tell|always)|may|deserve|deserved|were (?:so |totally |absolutely |completely )?right|are (?:so |totally |absolutely |completely )?right|did nothing|matter|mean)|not your fault)\b/;
const OWNED =
  /\b(?:more than that|no excuse|not an excuse|my fault|on me|i was (?:wrong|out of line)|no justification|that does not (?:make it|excuse)|no reason to|not okay|i (?:should|could) (?:not )?have)\b/;

/**
 * Class of a clause that follows an apology or an acknowledgement.
 * @param tail plain words of the clauses that hang on it ("that is not · what I said").
 */
export function conjunctOf(clause: Clause, tail = ''): Conjunct {
  const text = `${textOf(clause)} ${tail}`.trim();
  if (clause.question && CORNERED.test(text)) return 'excuse';
  if (RHETORICAL.test(text)) return 'accusation';
  if (clause.question && !/\b(?:you (?:can|could) not|why you)\b/.test(text)) return 'question';
  if (OWNED.test(text))
    return /\bnot (?:really |all |entirely |even )?(?:my|on)\b/.test(text) ? 'correction' : 'care';
  if (
    /\bit (?:is|was) (?:all |really |actually |kind of )?your (?:own )?(?:fault|choice|doing|problem)\b/.test(
      text,
    )
  )
    return 'accusation';
  if (FAULTLESS.test(text) && !/\b(?:make|made) me\b/.test(text)) return 'freedom';
  if (/\byou are the (?:one|only)\b|\bit is you (?:who|that)\b/.test(text)) return 'accusation';
  if (clause.subject === 'sender' || (clause.subject === 'zero' && clause.tense === 'past'))
    return senders(clause, text);
  if (clause.subject === 'hearer' || clause.subject === 'hearers') return hearers(clause, text);
  if (BLAMED.test(text)) return 'accusation';
  if (clause.imperative && clause.negated) return 'accusation';
  if (clause.subject === 'both')
    return /\b(?:can not|could not|do not|are not|only|will not|must)\b/.test(text) ? 'refusal' : 'other';
  return others(clause, text);
}

function others(clause: Clause, text: string): Conjunct {
  const lived =
    clause.tense === 'past' ||
    clause.perfect ||
    clause.verb === 'be' ||
    clause.verb === 'have' ||
    clause.progressive;
  if (STRAINED.test(text)) return 'excuse';
  if (holds(clause, ['Circumstance']) && !holds(clause, ['Mundane']) && lived) return 'excuse';
  if (
    /\b(?:not (?:what|my|true|the|fair|like|how|that|about|accurate)|never (?:what|happened|my|about|like)|did not happen|not (?:all )?on me|not as (?:though|if)|not (?:a|that) (?:big|bad))\b|\bnot$/.test(
      text,
    )
  )
    return 'correction';
  if (/\byour (?:own )?(?:fault|problem|doing|choice)\b/.test(text)) return 'accusation';
  return holds(clause, ['Mundane', 'TimeWord']) ? 'logistics' : 'other';
}

const DENIAL =
  /\bi (?:did not|do not|never|have not|was not|am not|have never) (?:really |even |actually |ever |once )?(?:say|said|do|done|did|call|called|promise|promised|agree|agreed|ask|asked|lie|lied|cheat|cheated|start|started|hurt|touch|touched|yell|yelled|think|trying|the (?:only|one)|a (?:mind|bad)|responsible|going to (?:apologi|say)|mad|wrong)/;
const EXCUSE =
  /\b(?:no (?:choice|idea|time|option|way of|clue|other)|not have (?:a choice|any choice|time|the time|much|any)|(?:was|am|were|have been) (?:only|just|simply|really|still|honestly|literally|so|kind of) (?:trying|joking|being|kidding|doing|saying|looking|playing|teasing|upset|angry|mad|hurt|tired|thinking|defending|protecting|concerned|worried)|(?:was|am) (?:trying|joking|kidding|defending|protecting)|had to\b|going through|going thru|under (?:a lot|considerable|so much|enormous|huge|great)|froze|panicked|lost my|up since|no sleep|not (?:slept|eaten)|had no (?:sleep|food|breakfast|break)|not (?:my|really) (?:self|myself|intention)|not been myself|meant (?:well|it as|no)|get (?:like|that way)|had good|(?:only|just) (?:wanted|meant|said|did|tried|asked)|(?:forget|forgot) things|am (?:only|just) human|have (?:a lot|so much|adhd|issues))\b/;

/** Strain told in idioms: "running on no sleep", "my nerves were at me", "I had three kids screaming". */
export const STRAINED =
  /\b(?:running on|off my (?:face|head|game|tits)|carrying|juggling|struggling|drowning|coping|due on|on my period|jet lag\w*|in (?:a|such a|an awful|a bad|a dark|a terrible|a weird) (?:state|panic|hurry|rush|mood|way|place|headspace)|at (?:my wits|breaking|the end of)|end of my (?:tether|rope)|on edge|(?:my |the )nerves|blood sugar|sugar was|trust issues|the drink|the booze|(?:had|have|has|having|got|with) (?:three|two|four|too|so|a lot|no|all|loads|a million|enough|a great deal) (?:\w+ )?(?:kids|screaming|much|on|going|things|sleep|time|patience|strain|stress|pressure)|in (?:bits|pieces|agony|pain)|(?:head|mind|brain) (?:was|is|has been) (?:all over|not in|gone|fried|mush|elsewhere|a mess|in bits|spinning|somewhere)|not (?:slept|eaten|thinking|been sleeping|sleeping|well|in (?:a|the) (?:good|right))|between (?:the|my|work) .* and|tension|strain|all sorts|on my (?:mind|plate|case|back)|up all night|no mood|not (?:really |quite |exactly )?(?:a saint|myself)|hardly a saint|only human|get like this|been (?:in a|through|under|having))\b/;

function senders(clause: Clause, text: string): Conjunct {
  if (STRAINED.test(text) && !/\bnot (?:going to|want)\b/.test(text)) return 'excuse';
  if (
    clause.tense === 'future' ||
    /\b(?:want to|would like to|hope|need to|am (?:trying|working|learning|going to|willing))\b/.test(text)
  )
    return /\bnot\b/.test(text) ? 'refusal' : 'commitment';
  if (
    /\bcan not\b|\b(?:disagree|do not (?:agree|think))\b|\bhave to (?:say no|decline|cancel|pass|go|leave)\b/.test(
      text,
    )
  )
    return 'refusal';
  if (
    /^(?:love|care|miss|appreciate|value|understand|respect|hear|see|promise)$/.test(clause.verb) &&
    !clause.negated
  )
    return 'care';
  if (DENIAL.test(text)) return 'correction';
  const unknowing =
    clause.negated &&
    /^(?:mean|know|realize|intend|want|notice|see|expect|remember|think|plan|try)$/.test(clause.verb);
  if (unknowing || EXCUSE.test(text)) return 'excuse';
  const felt =
    clause.tense === 'past' ||
    clause.perfect ||
    clause.progressive ||
    clause.verb === 'be' ||
    clause.verb === 'have' ||
    clause.verb === 'get';
  if (holds(clause, ['Circumstance'], clause.restAt) && felt && clause.tense !== 'modal') return 'excuse';
  return 'other';
}

function hearers(clause: Clause, text: string): Conjunct {
  const praised = clause.words
    .slice(clause.restAt, clause.to)
    .some(
      (word) => word.tags.has('Praise') && !/^(?:right|better|cry|laugh|smile|happy|help)$/.test(word.text),
    );
  if (praised && !clause.negated) return 'care';
  if (
    (says(
      clause,
      /^(?:mute|number|ticket|seat|wrong|email|link|address|form|meeting|file|queue|version|order|password|account|page|channel)$/,
      clause.restAt,
    ) &&
      clause.modal !== '') ||
    says(clause, /^(?:mute|muted|ticket)$/)
  )
    return 'logistics';
  return faulted(clause, text) ? 'accusation' : 'other';
}

const TOLD_TO =
  /\byou (?:\w+ )?(?:have (?:got )?to (?:take|accept|share|own|admit|understand|realize|see|stop|learn|apologize)|need to (?:stop|realize|understand|learn|calm|grow|apologize|own|admit|relax|get over|chill)|(?:should|could|must|might) (?:not )?have|(?:should|could) (?:at least|also)|know (?:how|that|what|i|damn|full)|asked for|(?:are|were) (?:\w+ )?asking for|had (?:it|that) coming|(?:give|gave|giving) me (?:every|no|cause|reason|good)|would try the|try the patience|(?:kind of |sort of |really )?(?:are|were) (?:too|as well)|wind|wound|brought (?:it|this|that)|too dey|(?:are|were) (?:hardly|no better|not much better|equally|partly|both)|deserved|can not (?:expect|just|be|deny|blame)|do not (?:get|understand|listen|care|have the right|have any|do anything)|also|never|always|constantly|keep|kept|started|push|provok|made me|make me|make it|did the same|do (?:it|this|that|the same)|are (?:just as|not exactly|not (?:perfect|innocent|blameless)|no (?:angel|better|saint)))\b/;

/** A matter under discussion is not a person's conduct. */
const TOPIC =
  /^(?:argument|point|edit|edits|code|article|question|suggestion|patch|view|claim|claims|source|sources|reasoning|logic|example|post|comment)$/;

/** Deeds of theirs that are no fault. */
const KIND_DEED =
  /^(?:help|win|save|teach|inspire|fix|solve|pick|mention|suggest|change|get|say|do|look|sound|seem|manage|ask|show|explain|order|send|buy|pay)$/;

/** The hearer's conduct or character as a fault: past deeds, habits, labels, what they should have done. */
function faulted(clause: Clause, text: string): boolean {
  if (clause.subject === 'hearers' && says(clause, TOPIC)) return false;
  if (TOLD_TO.test(text)) return true;
  if (holds(clause, ['ReactLabel', 'Trait', 'Insult', 'MindLabel'], clause.restAt)) return !clause.negated;
  if (clause.negated && clause.tense === 'past' && holds(clause, ['GoodConduct'], clause.restAt)) return true;
  if (clause.subject === 'hearers')
    return clause.tense === 'past' || holds(clause, ['Universal', 'HurtVerb', 'WrongAdj']);
  if (clause.progressive && /^(?:present|past)$/.test(clause.tense))
    return !/^(?:go|look|use|miss|try|ask|welcome)$/.test(clause.verb);
  if (clause.modal === 'would') return clause.negated;
  if (clause.tense !== 'past' || clause.modal !== '' || clause.verb === '') return false;
  if (clause.verb === 'be') return holds(clause, ['WrongAdj', 'HurtState'], clause.restAt);
  if (clause.negated || holds(clause, ['WrongVerb', 'WrongIdiom'], clause.verbAt)) return true;
  return !clause.perfect && !KIND_DEED.test(clause.verb);
}
