/** "Fine", said so that it ends (Safran & Muran 2000: denial): what says by itself that something is there, and what may. */
import { wordings } from '../../../engine/wording/wording.ts';
import { CLASSES } from './classes.ts';

const DENYING = {
  ...CLASSES,
  fine: 'fine ok good alright all_right grand cool well great perfect dandy peachy rosy',
  wrong: 'wrong the_matter matter happened bothering up going_on',
  upset:
    'upset mad angry annoyed cross sad hurt sulking bothered crying jealous offended fussed disappointed',
  ask: 'asking ask fussing fuss worrying worry checking check prodding poking on_about bother bothering',
  sure: 'really honestly absolutely perfectly totally completely always just truly seriously only',
  cope: 'manage cope survive live deal get_by sort_it get_over_it figure_it_out',
  alone: 'alone myself on_my_own by_myself without somehow',
  never: 'would_not will_not do_not could_not never',
  small: 'important relevant worth matter serious_enough a_thing',
} as const;

/** Denials that say by themselves that something is there. */
export const DENIED = wordings(
  `
  i ~1 am ~2 used to ~1 being ~2
  do_not ~1 worry ~3 i_am ~2 used ~1 to
  stop ~2 looking|staring|watching ~1 at ~1 me
  ^ ~1 all good|fine|grand ~1 here|with_me|my_end ~1 $
  nothing to see ~1 here?
  not ~1 bother|bothers|bothered ~1 me ~2 $|at_all|one_bit|honestly
  why ~1 would i ~1 mind|care ~2
  i ~1 do_not mind $
  on without me ~3 {fine}
  i ~1 guess|suppose ~1 i ~1 did_not|do_not matter ~2
  i ~1 said|told|already_said ~1 you? ~1 that? i_am|it_is|it_was ~2 {fine}|nothing
  ^ nothing ~1 is|at_all|has ~1 {wrong} $
  there is nothing|not_anything ~1 {wrong}|to_talk_about $
  why ~1 would|should|will|must i ~2 not? ~1 be ~1 {upset}|{fine}
  forget ~1 that? i ~2 said|asked|mentioned|spoke|brought|opened ~3
  pretend|act|imagine ~2 i ~1 never|not ~2 said|brought|asked|mentioned|spoke
  never mind ~2 it_is|it_does|it_was|not|whatever|does|was|sure|you|me ~4 {small}|whatever|fine|nothing|stupid|silly|get|understand|care|listen
  it|that does|did|was|is not ~1 {small} ~2 what_i|how_i|anyway|anymore|now|to_anyone|never|busy|you_are|to_you|$
  not ~1 matter|matters what|how|if|whether i ~1 feel|think|want|say|am
  not ~1 worry|mind|bother|fret|concern ~1 yourself? ~1 about|with? me|it ~2 $|i_am ~1 {sure}? {fine}?
  not ~1 bother|trouble yourself ~4
  do_not mind me ~2
  not ~1 worry|mind|bother ~1 about? me ~3 {fine}|used|here|{cope}|{alone}
  i ~1 am ~1 used to it|this|that|being $
  {fine} ~3 i_am ~1 used to ~1 it|this|that|being
  ^ i will ~1 {cope} $
  i|we ~1 will ~1 {cope} ~3 {alone}|{always}|as_usual|$
  i|we ~1 will ~1 be ~1 {fine} ~2 {always}|{alone}|i_guess
  who ~1 says|said|told ~3 {wrong}|{upset}
  i am ~1 not|never ~1 {upset} ~1 $
  ^ not {upset} ~1 $
  stop|quit|no_need_to|no_need_of ~1 {ask} ~2 $|me|if|i_am
  do_not ~1 be|keep|start|even? ~1 {ask} ~1 $|me|again|about_me|anymore|over
  everything|all|it|things is ~1 {sure} {fine} ~1 $
  ^ everything|all is? ~1 {fine} ~1 $
  ^ ~1 does|is|was not ~1 {small} ~1 $|now|anyway|you_are
  ^ why|and_why would|should|must i|not ~1 not|i? ~1 be ~1 {upset}|{fine}
  ^ ~1 its {fine} ~1 whatever|i_guess
  ^ {fine} everything|all|it is ~1 {fine} ~3
  forget ~1 it|about_it|that ~2 not|was|is ~2 {small}|nothing|stupid|silly
  ^ ~1 forget i ~1 asked|spoke|mentioned|said ~1 anything?
  i ~1 am ~2 {fine} ~2 leave_it|drop_it|stop_asking|forget_it|let_it|do_not_worry|go
  i ~1 am ~1 {sure} {fine} ~1 $|with_you
  i ~1 am ~1 {fine} ~1 {sure} ~1 $|do_not|stop|go
  you ~1 go ~1 and|ahead? ~1 enjoy|have_fun|have ~2 yourself|fun|without|me
  it|that ~1 was|is ~1 nothing ~1 forget|leave|drop|{sure}|never ~2
  it|that ~1 is|was ~1 {always} ~1 {fine} $
  it|this is ~1 whatever ~1 $|not_like|i_guess|not_as_if
  not ~1 like|as_if i ~2 waiting|waited|expecting|counting|cared|mattered ~4
  ^ ~1 no_worries|no_bother|no_problem|no_matter ~1 as_per|{always} ~1 usual?
  i ~1 will ~1 get ~1 over ~1 it|myself ~1 $|eventually|always
  nothing ~1 just me ~2
  ^ fine fine ~3
  ^ ~1 oh? nothing ~1 $
  you ~1 clearly|obviously have|got ~1 other|better ~1 things|plans|people ~3
  i ~1 should ~1 not|never ~1 have said|asked|mentioned|brought ~1 anything|it|that|$ ~1 up?
  why do_you|are_you ~1 care|ask|asking $
`,
  DENYING,
);

/** The same as a politeness: meant as a denial beside a second one, or where nothing else is said. */
export const FINE = wordings(
  `
  ^ ~1 i am ~1 {fine} $
  ^ ~1 it|this|that|everything|all|things is ~1 {fine}|nothing|whatever $
  ^ it is nothing
  ^ nothing $
  ^ fine $
  never mind|never_mind
  forget it|about_it|this|that $
  leave it $
  ^ all good|fine|ok $
  ^ whatever $
  do not worry about it|me
  drop it $
  not ~1 matter|important ~1 now|anyway|anymore|really $
  go|have ~2 fun ~1 with your
`,
  DENYING,
);
