import type { Placed, Scene } from '../../engine/scene.ts';
import { together, wordings } from '../../engine/wording/wording.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "I'm so sorry.",
    'sry for snapping at u',
    'I want to apologise for Sunday.',
    'I owe you an apology.',
  ],
  absent: [
    "Sorry, I can't make it on Friday.",
    'Sorry for your loss.',
    'He said sorry.',
    'Apology accepted.',
  ],
};

const CLASSES = {
  sorry: 'sorry apologize apologise apology apologies',
  perform: 'want wanted need like have owe owed deserve',
} as const;

/** Apologies made in other words than "I'm sorry". */
const PERFORMED = wordings(
  `
  i ~1 want|need|would_like|have ~2 say|to ~3 {sorry}
  i ~1 owe ~4 {sorry}
  you ~1 deserve|deserved ~2 {sorry} ~2 from ~1 me|us
  accept|offer ~2 my|an|a ~1 {sorry}
  forgive me|my ~1
  beg ~1 your pardon
  i ~1 regret ~1 how|what|that|my|the
  allow|let me ~1 say|tell ~1 how|that ~4 sorry
  i ~1 am|have ~2 writing|here|calling|ringing|come|came|texting|messaging|sending ~3 to|because ~4 {sorry}
  this|it ~1 is ~1 me|us ~1 saying|being ~3 {sorry}
  consider|take|let this ~2 be|as? ~1 my|an|a? ~2 {sorry}
  i ~2 ask|asking|hope|beg|begging ~2 for ~1 your ~1 forgiveness|pardon
  what i ~3 should|mean|meant|want ~4 {sorry}
  nothing ~5 except|but|other_than|apart_from ~3 {sorry}
  my {sorry} ~2 is|are|was ~2 overdue|late|due|long
  not|never|hard ~1 say|express|tell|put ~4 how ~1 sorry
  my ~1 {sorry} ~1 go|goes ~1 to ~1 you
  is|am|was ~2 sorry $
  for that|this|which i ~1 {sorry}
`,
  CLASSES,
);

/** A refusal or bad news, politely opened: "sorry, we're sold out", "sorry but I can't". */
const REFUSAL = wordings(`
  sorry|apologies ~1 but|no? ~1 i|we can|will|do|am|are not ~1 make|come|be|have|know|do|sell|think|able
  sorry|apologies ~2 sold|closed|full|out|gone|unavailable
  sorry|apologies ~1 but? no
  sorry|apologies ~1 i|we ~1 can|could|will not ~1 help|assist|make|come|be|do|give|tell|say
  sorry|apologies ~2 no|not idea|clue|chance|sure|problem
  sorry|apologies wrong|who|what|which|could|can|did|would|is|are|does|can_not|no
  sorry ~1 can|will|do not ~1 make|come|be|have|know|do
  sorry|apologies ~1 i ~1 have to
`);

/** True for a sorry that only opens a piece of news: "Sorry, the kitchen closes at nine". */
const announces = ({ clause, sentence, index }: Placed, scene: Scene): boolean => {
  const news = scene.placed(sentence)[index + 1]?.clause;
  return (
    clause.to - clause.from <= 1 &&
    news !== undefined &&
    /^(?:thing|third)$/.test(news.subject) &&
    /^(?:present|future)$/.test(news.tense)
  );
};

/** Says sorry plainly. */
export const ifid = defineElement({
  id: 'ifid',
  weight: 1,
  things: true,
  wordings: wordings(`
    can|could not ~1 apologize ~2 enough
    can|could|may i|we ~1 just? ~1 say|tell ~3 sorry ~1 $|for|to
    how ~1 sorry ~1 i|we ~1 am|are
    me|i and ~3 is|are|am ~2 sorry
    i|we ~1 can ~1 only say sorry
  `),
  cues: [{ here: ['#Apology forgive'] }],
  unless: together(
    REFUSAL,
    wordings(`
      apology accepted
      why|what|how ~2 should|do|would|must|am i ~3 apologize|sorry|apologizing
      did not ~1 catch|hear|get|see|understand that|you|the
      can|could you ~1 repeat|resend|rephrase|clarify
      wait|waiting|waited|hoping|asked|asking ~2 for ~1 an|your? apology|sorry
      my|the|our ~2 #Kin|parents|kids|boss|team is|are ~1 sorry
      sorry but ~1 that|this|it|you|no ~2 not|wrong
      sorry ~1 about|for ~1 your ~1 #Kin|#Sympathy|dog|cat ~1 $|and|i|he|she|passing
      sorry ~1 that|this|it? happened|is_happening ~1 to ~1 you
      sorry ~1 you ~1 had_to|have_to|are_going|are_having|went|lost|are_in
      nothing|not_anything ~1 to ~1 apologize
      nothing to be sorry
      not sorry
      no need to ~1 apologize|say_sorry
      sorry to ~1 tell|inform|leave|say_that|report|see|hear|learn
      accept ~1 your apology
      want|need|expect|deserve|demand ~1 an? ~1 apology from ~1 you|him|her|them
      sorry we ~1 are|do|have|can ~1 not? ~2 booked|closed|full|sold|out|deliver|accept|open|take|sell
    refuse|decline|better_safe
      sorry state|sight|excuse|tale
      you ~1 should|owe|will|to ~1 be_sorry|apologize|me_an_apology
    `),
  ),
  beside: (placed, scene) => !announces(placed, scene),
  test: ({ apology, clause }) =>
    apology?.use === 'own' ||
    (clause.subject !== 'third' && !clause.negated && !clause.question && clauseSays(clause, PERFORMED)),
});
