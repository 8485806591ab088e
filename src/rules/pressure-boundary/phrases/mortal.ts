/** Death in a clause of the writer's own, said of what is to come: "I'll be dead by then and you can all relax". */
import { type Clause, textOf } from '../../../engine/clause/clause.ts';

const DYING = new RegExp(
  [
    // Idioms of haste, laughter, tiredness and emphasis follow these words, and are kept out by what comes next.
    '\\b(?:die|dying)\\b(?! (?:to|for|of|laughing|from|hard|on (?:the|my|this)|happy|first|when|than|$|down|out|over|in (?:here|the|this)|my (?:hair|roots)|a little|inside (?:every|when)))',
    '(?<!\\b(?:a|an|the|any|some|my|your|this|that|these|those|no) )\\bdead\\b(?! (?:tired|right|cool|chuffed|excited|nice|right|on|line|good|set|serious|wrong|end|heat|weight|beat|keen|sure|easy|simple|honest|against|late|last|ahead|battery|phone|leg|skin|air|quiet|silent|link|links|code|lift|lifts|pool|sea|inside when|at work|lol|jealous|proud))',
    '\\bmy (?:own )?(?:death|grave|funeral|coffin|suicide|corpse|cremation)\\b',
    '(?<!committed )\\b(?:suicide|suicidal|overdose|hospice bed|the grave|a coffin|the morgue|a body bag|six feet under)\\b',
  ].join('|'),
);
const COMES = /^(?:will|would|might|may|could|can|should|going|shall|must|have to)$/;

/** True when the writer, as the subject, speaks of dying as something to come or wished for. */
export function mortal(clause: Clause): boolean {
  const { subject, tense, modal, perfect, negated, link } = clause;
  if (subject !== 'sender' || perfect || negated || clause.question) return false;
  const ahead = tense === 'future' || COMES.test(modal) || /^(?:if|when|until)$/.test(link);
  return ahead && DYING.test(textOf(clause));
}
