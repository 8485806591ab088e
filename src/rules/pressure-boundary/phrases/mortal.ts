/** Death in a clause of the writer's own, said of what is to come: "I'll be dead by then and you can all relax". */
import type { Clause } from '../../../engine/clause/clause.ts';
import { wordings } from '../../../engine/wording/wording.ts';
import { clauseSays } from '../../../engine/wording/wording-place.ts';

/** Idioms of haste, laughter, tiredness and emphasis follow these words, and are kept out by what comes next. */
export const MORTAL = wordings(`
  i|me|my ~6 die|dying !to|for|of|laughing|from|hard|on|happy|first|when|than|down|out|over|in_here|in_the|in_this|my_hair|my_roots|a_little|inside
  i|me|my ~6 dead !tired|right|cool|chuffed|excited|nice|on|line|good|set|serious|wrong|end|heat|weight|beat|keen|sure|easy|simple|honest|against|late|last|ahead|battery|phone|leg|skin|air|quiet|silent|link|links|code|lift|lifts|pool|sea|inside_when|at_work|lol|jealous|proud
  my own|bloody|fucking|damn? death|grave|funeral|coffin|suicide|corpse|cremation
  i|me|my ~8 suicide|suicidal|overdose|hospice_bed|the_grave|a_coffin|the_morgue|a_body_bag|six_feet_under
`);
const COMES = /^(?:will|would|might|may|could|can|should|going|shall|must|have to)$/;

/** True when the writer, as the subject, speaks of dying as something to come or wished for. */
export function mortal(clause: Clause): boolean {
  const { subject, tense, modal, perfect, negated, link } = clause;
  if (subject !== 'sender' || perfect || negated || clause.question) return false;
  const ahead = tense === 'future' || COMES.test(modal) || /^(?:if|when|until)$/.test(link);
  return ahead && clauseSays(clause, MORTAL);
}
