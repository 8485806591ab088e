import { cuesOf } from '../../engine/features/worded.ts';
import { wordings } from '../../engine/features/wording.ts';
import { clauseSays } from '../../engine/features/wording-place.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "I was exhausted, and that's no excuse.",
    'I panicked. You did not deserve that.',
    'i was drunk n i still shouldnt have said it',
    "It explains my mood, it doesn't make it okay.",
  ],
  absent: [
    'I was stressed.',
    'There is no excuse for this bus.',
    "That's your excuse.",
    "I was tired, but you didn't help.",
  ],
};

const CLASSES = {
  state: `#Circumstance jealous scared afraid panic panicked drunk overwhelmed anxious grief pain ill ashamed embarrassed angry insecure defensive
 hungover burnt exhausted pressure cornered frightened triggered childhood hungry bad_place bad_news hurting bits lost_my grieving low defensive stupid drink tired pressure lonely worried all_over_the_place reason brutal
 slept sleep awful shouting`,
  not: 'not never no nothing none nor',
  excuse: 'excuse excuses justification defence defense licence license reason',
  excuses:
    'excuse excuses justify justifies justified make_it_ok makes_it_ok make_it_right makes_it_right make_it_fair give_me_the_right',
  yours:
    'your_fault your_problem your_job your_burden your_doing on_you about_you down_to_you yours your_error',
  it: 'it that this which what one',
  mine: 'mine on_me my_job my_responsibility my_problem my_task my_work my_stuff my_place my_own my_issue down_to_me up_to_me',
  mend: 'unlearn own fix work deal carry handle sort manage tell say stop change work_on break deal_with',
  still: 'still even_so all_the_same regardless anyway nonetheless',
} as const;

const WORDINGS = wordings(
  `
  does|did|do not ~1 give|gives ~1 me ~1 the|a|any ~1 right|licence|excuse
  not ~1 your|you ~1 doing|fault|problem|cause|making
  you ~1 did not ~1 cause|ask_for|make|do ~2
  so ~1 that|it|this ~1 is ~1 on_me|mine|down_to_me
  no reason ~1 to|for ~3
  not ~2 saying|telling|offering ~3 to|as excuse|an_excuse|a_defence ~2
  could ~1 have ~1 told|said|asked ~4 and ~1 i ~1 did not
  i ~1 passed|put|took ~2 it|that ~2 on|out ~3 you
  which|and_that|that ~1 was ~1 wrong|unfair|not_fair|not_ok|mine
  {it} ~2 is|was|am ~1 {not} ~1 an? ~2 {excuse} ~2 !for_what_you|for_this|for_leaving
  {not} ~2 making|make|looking|offering ~1 an|any? ~1 {excuse}
  does|do|did|will not ~2 {excuses}
  explains|explain|explained ~6 {not}|excuses ~3 {excuses}|nothing|ok|right|fair
  {state} ~6 {it}|none|nothing ~2 is|was ~2 {not}|mine ~2 {yours}|{excuse}|to
  not ~1 {yours}
  none|nothing ~1 of ~2 {it} ~4 is|was ~1 {yours}
  {it} ~1 is|was|still ~1 {mine} ~1 to ~1 {mend}
  on|down_to|up_to me to ~1 {mend}
  ^ ~1 {mine} to ~1 {mend}
  {it} ~1 is|was ~1 {mine} ~1 $|not|nobody|all|and
  was|were ~2 mine ~1 {still}
  took|taken|taking|take ~2 {it} ~1 out on ~1 you
  took ~3 out on ~1 you
  {still} i ~1 had|have ~1 no ~1 right|reason|business|excuse|call
  i ~1 {still} ~1 had|have ~1 no ~1 right|reason|business|excuse
  {still} ~2 should_not|ought_not|had_no|should_never ~1 have
  {still} ~1 i? ~1 should|ought not|never? ~1 have
  and|but i ~1 {still}? ~1 should|ought ~1 not|never? ~1 have ~3
  so i ~1 should ~1 not|never have
  {it} ~1 is|was ~1 on me ~2
  i ~1 should ~1 have told the truth
  i ~1 had ~1 no ~1 right|business to
  {still} ~1 was? ~1 not|wrong|no ~1 ok|fair|right|excuse|reason
  {it} ~2 {still} ~1 was not ~1 ok|fair|right
  you ~1 {still}? ~1 did|do not|never ~1 deserve
  you ~1 did nothing to deserve
  which ~1 you ~1 did ~1 nothing|not ~2 deserve
  you|nobody|no_one ~1 should_not|ought_not|should|ought not? ~1 have ~2 had_to|to|been ~1 pay|take|carry|suffer|bear
  {it} ~1 is ~1 a|the|my ~1 reason|background|context|explanation ~3 not ~2 {excuse}
  reason ~1 not ~1 an? ~1 {excuse}
  reason ~2 i ~8 {still} ~1 not|was
  no reason to ~3 you|like
  instead ~6 i ~1 blamed|shouted|snapped|lashed|lied ~1 you|to|at|$
  only ~1 so ~1 you ~1 know
  excuses nothing
`,
  CLASSES,
);

/** What somebody went through, in the clause itself or in one near it. */
const REASONS = wordings(
  `
  {state}
  i|work|mum|mam|dad|things|everything|life|head|job ~2 was|had|felt|got|been|have|panicked|freaked|grew|lost|snapped
  because|after ~2 i|my|the
  there was|were
  a lot going
`,
  CLASSES,
);

/** Explains without excusing: a circumstance, and in the same breath that it is no excuse. Source: Shaw, Wild & Colquitt 2003. */
export const explanationOwned = defineElement({
  id: 'explanation-owned',
  weight: 1,
  cues: cuesOf(WORDINGS),
  test: ({ clause }) => clause.subject !== 'third' && !clause.question && clauseSays(clause, WORDINGS),
  beside: (placed, scene) =>
    [placed, ...scene.before(placed, 3), ...scene.after(placed, 3)].some(
      ({ clause }) =>
        !/^(?:third|hearer|hearers|anyone)$/.test(clause.subject) && clauseSays(clause, REASONS),
    ),
});
