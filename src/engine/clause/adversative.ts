/**
 * What stands after "but": the class of the second conjunct decides whether it takes an apology back
 * (excuse, accusation, correction) or goes on caring (commitment, care, question, freedom).
 * Source: Schumann 2018; Cerulo & Ruane 2014.
 */
import { anywhere, atStart, oneOf } from '../text/forms.ts';
import { type Clause, holds, says, textOf } from './clause.ts';
import { DENIAL, excusesAct } from './excuse.ts';
import { faulted } from './fault.ts';
import { tellsStrain } from './strain.ts';

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
const TURN = atStart(
  'still$|just that\\b|(?:that|this) (?:being )?said\\b|having said\\b|it is (?:just|only)(?: that)?\\b',
  'at the same time\\b|then again\\b|mind you\\b|on the other hand\\b|be that as it may\\b|let us be (?:real|honest)\\b',
  '(?:in (?:all )?fairness|to be fair|in (?:my|our|his|her|their) (?:own )?defen[cs]e)\\b',
  'except (?:that|for)?\\b|only that\\b|not to mention\\b|with (?:all (?:due )?)?respect\\b',
  '(?:all the same|even so|nevertheless|nonetheless|regardless)\\b',
);
/** Questions that want no answer: "but what did you expect?", "have you listened to yourself?". */
const RHETORICAL = anywhere(
  'what (?:did|do|else did) you (?:expect|want|think)|is it any (?:wonder|surprise)',
  'who (?:does|do|invites|says|acts|starts|even|was it|started|made|left|taught|asked|told|else)',
  'why (?:do|did|are|would|must|can|could) (?:not )?you (?:always|so|have to|never|keep|even|such|just)',
  'why you (?:so|always|never|keep)',
  'have you (?:(?:ever|even) )?(?:listened|seen|looked|thought|considered)|did you (?:ever|even|not)',
  'do you (?:even|ever|have any|realize|know how)|are you (?:even|so|really)|is it not you|were you not',
  'how (?:about|do you think) (?:you|your|i|when)|whose (?:fault|idea|choice|doing)',
  'what about (?:you|your|when you|what (?:you|your)|me|my|how you|the (?:time|way|things|stuff|shit) you)',
);
const CORNERED =
  /\b(?:what (?:was|am|were) i (?:meant|supposed|to do)|what (?:else )?(?:was|could|can|should) i\b|how (?:was|could|am) i)\b/;
/** "So would anybody", "so did I": others would have done it, or it fell on the writer, too. */
const SO_WOULD =
  /^(?:but |though |yet )?(?:\w+ )?so (?:would|do|did|am|are|was|were|have|has) (?:i|we|anybody|anyone|everyone|everybody|most)\b/;
/** Blame whose grammatical subject is a thing of theirs: "it takes two", "the way you speak to me". */
const BLAMED = anywhere(
  'takes? two|(?:both|two) of us|(?:goes|works|cuts) both ways|not the only one|next time|none of this',
  '(?:it is|it was|you are|you were) (?:you|the ones?) (?:who|that)|it (?:is|was) (?:\\w+ )?you$',
  'the way you (?:speak|talk|act|treat|carry|go|behave|look)\\w*',
  `your (?:own )?(?:\\w+ )?${oneOf('stubbornness attitude temper behavio\\w+ nagging jealousy drama selfishness lies lying moods? mouth carelessness')}`,
  `when you (?:\\w+ ){0,2}${oneOf('nag push keep start act shout provoke wind lie treat talk speak')}\\w*`,
  'not (?:(?:exactly|just|only|all) )+me|if you (?:had|were|did|just|would|could|only)',
);

/** "but come on", "but get over it": orders that end the matter. */
const DISMISSED =
  /^(?:\w+ )?(?:come on|grow up|get (?:over|a grip|real)|calm down|chill|relax|stop|let it go|move on|deal with|wake up|man up|toughen up|suck it up|look at (?:yourself|what you)|try (?:being|living|having)|own up)\b/;

/** True when the clause stands against what came before ("but", "however", "tho" at its end, "that said"). */
export const isAdversative = (clause: Clause): boolean =>
  clause.link === 'but' ||
  /^(?:though|however)$/.test(clause.words[clause.to - 1]?.text ?? '') ||
  TURN.test(textOf(clause));

const FAULTLESS = anywhere(
  'you (?:do not (?:have|need|owe)|can (?:take|have|be|tell|always|keep|use|still|ask|call|stay))',
  'you (?:may|deserved?|matter|mean|did nothing|had nothing to do|did not (?:do anything|deserve|cause))',
  'you (?:were|are) (?:(?:so|totally|absolutely|completely) )?right|not your fault',
);
/** After an apology these own the act, too; elsewhere they may speak of anything. */
const GRANTED = anywhere(
  'more than that|not okay|i was (?:wrong|out of line)|(?<!\\b(?:put|pin|dump|hang|push|blame)\\b.*)\\bon me',
  'no reason to|not (?:a|any|much of a) (?:reason|excuse|justification)',
  'that does not (?:make it|excuse)|it (?:is|was) (?:(?:all|just|only) )*(?:me|mine)',
);

/**
 * Class of a clause that follows an apology or an acknowledgement.
 * @param tail the clauses that hang on it ("that is not · what I said").
 */
export function conjunctOf(clause: Clause, tail: readonly Clause[] = []): Conjunct {
  const whole = [clause, ...tail];
  const text = whole.map(textOf).join(' ');
  if (clause.question && CORNERED.test(text)) return 'excuse';
  if (SO_WOULD.test(text)) return 'correction';
  if (RHETORICAL.test(text)) return 'accusation';
  if (clause.question && !/\b(?:you (?:can|could) not|why you)\b|\b(?:ok|alright|right|yeah)$/.test(text))
    return 'question';
  if (GRANTED.test(text) || whole.some((one) => holds(one, ['OwnedIdiom'])))
    return /\bnot (?:really |all |entirely |even )?(?:my|on)\b(?! you)/.test(text) ? 'correction' : 'care';
  if (
    /\bit (?:is|was) (?:all |really |actually |kind of )?your (?:own )?(?:fault|choice|doing|problem|decision|idea|mess|stupid\w*)\b/.test(
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
  if (clause.imperative && (clause.negated || DISMISSED.test(text))) return 'accusation';
  if (clause.subject === 'both')
    return /\b(?:can not|could not|do not|are not|only|will not|must)\b/.test(text) ? 'refusal' : 'other';
  return others(clause, text);
}

function others(clause: Clause, text: string): Conjunct {
  if (tellsStrain(clause, text) && !holds(clause, ['Mundane'])) return 'excuse';
  if (excusesAct(clause, text)) return 'excuse';
  if (
    /\b(?:not (?:what|my\b(?! (?:shift|turn|day|number|department|area|account|order|name|car|dog|stop|job|table))|true|the|fair|like|how|that|about|accurate)|never (?:what|happened|my|about|like)|did not happen|not (?:all )?on me|not as (?:though|if)|not (?:a|that) (?:big|bad))\b|\bnot$/.test(
      text,
    )
  )
    return 'correction';
  if (/\byour (?:own )?(?:fault|problem|doing|choice)\b/.test(text)) return 'accusation';
  return holds(clause, ['Mundane', 'TimeWord']) ? 'logistics' : 'other';
}

function senders(clause: Clause, text: string): Conjunct {
  if (tellsStrain(clause, text) && !/\bnot (?:going to|want)\b/.test(text)) return 'excuse';
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
  return excusesAct(clause, text) ? 'excuse' : 'other';
}

function hearers(clause: Clause, text: string): Conjunct {
  if (/\byou know (?:how|what) i (?:am|get)\b/.test(text)) return 'excuse';
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
