/** Circumstances that explain, and the words that own what was done all the same. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  state: `#Circumstance jealous afraid panic panicked drunk overwhelmed anxious grief pain ill ashamed embarrassed angry insecure defensive
 hungover burnt exhausted pressure cornered triggered childhood hungry bad_place bad_news hurting bits lost_my grieving low stupid drink tired
 lonely worried all_over reason brutal slept sleep awful shouting understaffed swamped behind hospital medication history upbringing raised
 grew_up nervous threatened diagnosis depression adhd stress fear migraine redundancy deadline explanation explains context background`,
  not: 'not never no nothing none nor',
  excuses: `excuse excuses justify justifies justified make_it_ok makes_it_ok make_it_right makes_it_right make_it_fair make_that_ok make_this_ok
 makes_that_ok give_me_the_right gives_me_the_right give_me_a_pass gives_me_a_pass let_me_off undo undoes cancel`,
  yours_noun: 'responsibility weight load cross concern business mess baggage battle issue stuff fight fears',
  noun: 'excuse excuses justification defense licence license pass permission',
  yours:
    'your_fault your_problem your_job your_burden your_doing on_you about_you down_to_you yours your_error because_of_you you',
  it: 'it that this which what one',
  mine: `mine my_decision my_choice my_doing on_me my_job my_responsibility my_problem my_task my_work my_stuff my_place my_own my_issue my_thing down_to_me up_to_me for_me for_us
 on_us up_to_us our_job our_problem`,
  mend: 'unlearn own fix work deal carry handle sort manage tell say stop change break solve look learn bring keep',
  still: 'still even_so all_the_same regardless anyway nonetheless either_way',
  ok: 'ok fine fair right acceptable cool true better excuse reason kind',
} as const;

/** Ownership that stands beside an explanation: no excuse, not your fault, and still. */
export const OWNED_REASONS = wordings(
  `
  reasons|reason|explanation|explanations|context ~4 none|not|never ~4 good_enough|good|enough|excuse|excuses|justification
  took|take|taken|taking ~5 out ~1 on ~1 you|the|everyone|everybody|him|her|my|us|them
  brought|carried|dumped|spilled|vented|unloaded|projected|spill|dump|bleed|splash|leak ~4 home|on|onto|into|over ~1 to? ~1 you|us|the_kids|our|everyone
  still|anyway|regardless ~1 was|is|it_was|that_was|chose|my|mine|no|wrong|not ~2 #WrongAdj|wrong|cruel|mean|unfair|mine|excuse|right|ok|fair ~2
  still ~1 wrong|unfair|cruel|hurtful|unkind|my_fault|on_me|mine|my_choice|my_responsibility
  let ~4 get|got|take|run|rule|win|speak|talk|boil|spill|do ~1 the_better|to_me|over|the_talking|for_me|onto|the_best
  you ~1 got|took|bore|caught|copped|had ~2 brunt|worst|sharp_end|flak|blast|full_force
  not ~2 your ~1 {yours_noun} ~2
  i ~1 am|was ~1 still? responsible|accountable|answerable ~1 for
  not ~2 say|saying|mention|mentioning|telling ~6 excuse|justify|let_myself|get_out|get_off|wriggle|defend|off_the_hook
  by ~1 way ~1 of ~1 explanation ~2 not
  no ~2 justification|excuse|defense|licence|license|alibi|free_pass
  still|anyway ~1 deserved|deserve|needed|were_owed ~2 better|more|a|an|to|the|my
  you ~1 still ~1 deserved|deserve|needed ~2
  you ~1 copped|caught ~1 it|that|the ~2
  not ~1 fair|right|ok ~1 on|to ~1 you
  nobody|no_one|nothing|none ~1 made|forced|makes ~1 me ~2
  i ~1 had ~2 other|better|kinder ~1 ways|options|choices|words|way ~2
  {state}|fear|shame|pride|panic|grief ~1 talking|speaking|driving ~1 and|but|not
  that|it|this ~1 is|was ~1 my ~1 thing|work|job|stuff|issue|mess|problem ~1 to|and|not|$
  is|was|are not ~1 an|a|any|no? ~1 {noun} ~2
  no|zero excuses|excuse ~1 $
  still ~1 on|down_to ~1 me
  how|what|the_way i ~4 is|was ~2 on_me|mine|my_fault|wrong|my_choice|not_ok|not_fair|unfair|my_doing
  i ~1 should ~1 have ~6 instead ~1 of ~2
  that|it|this|which ~1 was ~1 wrong|cruel|unfair|my_fault|on_me ~1 $|of_me|and_i
  which|that|it ~2 was|is not ~2 fair|right|ok|kind|acceptable ~1 on_you|to_you|of_me|for_you|on_the_kids
  not ~2 an_answer ~1 $|for_how|for_what|to
  none|nothing|never|not ~4 gave|gives|give ~1 me ~1 the|a? ~1 right|excuse|licence
  you ~1 were not ~1 the ~1 one|person ~2 to|who
  not ~2 telling|saying ~8 off|excuse|let_me|pity|forgive
  give|gives|gave|given ~1 me ~1 no ~1 right|excuse|licence|pass
  not ~1 {ok} ~1 to ~1 #Verb|bite|talk|shout|yell|snap|speak|take|treat|put
  #Gerund ~3 was|is ~1 wrong|unfair|cruel|cowardly|on_me|not_ok|my_choice|the_wrong
  does|did|do not ~1 give|gives ~1 me ~1 the|a|any ~1 right|licence|excuse|pass
  not ~1 your|you ~1 doing|fault|problem|cause|making|job|burden
  you ~1 did not ~1 cause|ask_for|make|do ~2
  you ~1 did nothing ~1 to|wrong
  so ~1 that|it|this ~1 is ~1 on_me|mine|down_to_me
  no reason ~1 to|for ~3 you|like|snap|shout|yell|lie|take|treat|speak|talk|be
  not ~2 saying|telling|offering ~6 excuse|an_excuse|a_defense|let_off
  could ~1 have ~1 told|said|asked ~4 and ~1 i ~1 did not
  i ~1 passed|put|took|let ~2 it|that ~3 on|out|onto ~3 you
  took|taken|taking|take ~3 out ~1 on ~1 you|the_kids
  you ~1 were|got|ended|became ~2 in_the|the|my ~1 firing_line|target|punchbag|punching_bag|lightning_rod
  which ~1 was|is ~1 wrong|unfair|not_fair|not_ok|mine
  {it} ~2 is|was|am ~1 {not} ~1 an? ~2 {noun} ~2 !for_what_you|for_this|for_leaving
  {not} ~2 making|make|looking|offering|using ~4 {noun}
  does|do|did|will not ~2 {excuses}
  {not} ~6 make|makes|made ~1 it|that|this|what ~4 {ok}
  explains|explain|explained ~6 {not}|excuses ~3 {excuses}|nothing|ok|right|fair
  {state} ~6 {it}|none|nothing ~2 is|was ~2 {not}|mine ~2 {yours}|{noun}|to
  not ~1 your_fault|your_problem|your_job|your_burden|your_doing|on_you|about_you|down_to_you|yours|your_error|because_of_you $
  is|was not you $
  not ~1 your_fault|your_problem|your_job|your_burden|your_doing|on_you|down_to_you|yours
  none|nothing ~1 of ~2 {it} ~4 is|was ~1 {yours}
  {it} ~1 is|was|still ~1 still? ~1 {mine} ~2 to|not ~1 {mend}|put|yours|you
  ^ still? . {mine} ~1 to ~1 not? {mend}
  {it} ~1 is|was ~1 {mine} ~1 $|not|nobody|all|and
  was|were ~2 mine ~1 {still}
  {still}|i i|{still} ~1 had|have ~1 no ~1 right|reason|business|excuse|call
  i ~1 had ~1 no ~1 right|business to
  {still} ~2 should_not|ought_not|had_no|should_never|should not? ~1 have
  and|but|so i ~1 {still}? ~1 should|ought ~1 not|never? ~1 have ~3
  should|ought not|never ~1 to? have ~1 landed|fallen|hit|come|been|ended|spilled|gone|become ~3 you|yours|your
  {it} ~1 is|was ~1 on me ~2
  i ~1 should ~1 have told the truth
  {still} ~1 was|is? ~1 not|wrong|no ~1 {ok}
  {it} ~2 {still} ~1 was|is not ~1 {ok}
  you|the_kids|nobody|no_one ~1 {still}? ~1 did|do|does not|never? ~1 deserve|deserves
  you|nobody|no_one ~1 should_not|ought_not|should|ought not? ~1 have ~2 had_to|to|been ~1 pay|take|carry|suffer|bear|get
  {it}|there ~1 is ~1 a|the|my ~1 reason|background|context|explanation ~3 not|never ~2 {noun}
  reason|explanation|context ~3 not ~1 an? ~1 {noun}
  reason ~2 i ~8 {still} ~1 not|was
  instead ~6 i ~1 blamed|shouted|snapped|lashed|lied|yelled|hid ~1 you|to|at|$
  excuses nothing
`,
  CLASSES,
);

/** The same in an answer that gives a reason of one's own: there nobody else's fault or excuse can be meant. */
export const OWNED_ANSWERS = wordings(`
  #OwnedIdiom
  poor|bad|lame|weak excuse|reason
  and|but should ~1 not|never? ~1 have
`);

/** What somebody went through, in the clause itself or in one near it. */
export const REASONS = wordings(
  `
  {state}
  work|mum|dad|things|everything|life|head|mind|job|day|week|kids ~2 was|were|is|had|has|have|got|been
  i|we ~1 was|were|had|felt|got|am ~3 scared|frightened|terrified|raised|brought_up|late|up_all_night|afraid|going_through|in_a|by_my|off|my_own|so_much
  i|we ~1 panicked|freaked|grew|froze|hoped|wanted|thought|feared|worried
  had me up
  i ~1 had ~4 received|heard|lost|slept|news|letter
  because|after|since ~2 i|my|the|we
  there was|were
  #Kin|money|rent|bills|boss|stress|temper|anxiety|sleep|health ~2 had|has|have|was|is|been|are ~3
  i|we ~1 had|have|was ~1 not? ~1 been|slept|eaten|had|coped|coping|sleeping|taken|going_through|dealing|struggling|drinking ~2
  a lot going
`,
  CLASSES,
);
