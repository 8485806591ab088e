import { cuesOf } from '../../engine/features/worded.ts';
import { wordings } from '../../engine/features/wording.ts';
import { clauseSays } from '../../engine/features/wording-place.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "From today I'll ask before I share your photos.",
    "I won't shout at you again.",
    "I've started seeing someone about my temper.",
    'next time ill ring u if im running late',
  ],
  absent: [
    "I won't be at the gym again this week.",
    "I'll do better things with my time.",
    "I'll never forgive you.",
    'Next time bring a coat.',
  ],
};

const CLASSES = {
  will: `will shall promise swear vow intend plan aim am_going_to am_trying_to am_working_to am_learning_to am_determined_to want_to mean_to
 need_to am_committed_to would_like_to`,
  not: 'not never no_longer',
  hurt: `interrupt interrupting shout shouting yell yelling lie lying hide hiding ignore ignoring snap raise check read mock joke criticize
 criticise pressure push walk_away walk_out drink drinking talk_over speak speaking swear threaten compare cancel forget let keep leave touch
 blame judge ghost dismiss tease gossip share post go_behind go_through do_this do_that do_it assume make treat talk tag use`,
  again: 'again any_more anymore ever without over you like_that like_this to_you from_now when before',
  care: `ask asking check checking text texting call calling ring tell telling let say listen listening wait pause stop breathe knock read think
 include consult warn write book come keep put leave speak talk answer reply own be_there be_home be_on_time show_up turn_up hear run_it give`,
  when: 'before when every each whenever first so if as_soon_as the_moment instead rather_than from_now from_today next_time always straight_away again',
  help: `therapy therapist counsellor counselor counselling counseling course class group meetings session sessions someone alarm reminder timer
 doctor program programme aa coach calendar`,
  did: `booked signed started joined enrolled set put asked begun deleted quit stopped given changed leaving turned made arranged written cancelled`,
  better: 'better change improve grow differently different harder an_effort work',
} as const;

const WORDINGS = wordings(
  `
  i ~1 am ~1 done|finished|through with|being ~3
  you ~1 will ~1 not|never ~2 have ~1 to ~4 again|twice|for_that|me
  that|this ~1 is|was ~1 the last time ~1 i
  last time ~1 i ~2 {hurt}|do|let|make
  i ~1 am going to ~1 start|stop|try|learn|keep ~4
  . going to ~1 start|stop|try|learn ~4 {again}|{when}|home|straight
  i ~1 {will} ~1 count|breathe|think|stop|pause|wait|sleep|step ~5 before
  i ~1 have ~1 joined|signed|booked|started|found|asked|been|got ~4 for|about ~1 my|the ~2
  putting|put|added ~5 calendar|diary|phone
  my ~1 word ~1 $|on|that
  i ~1 give|gave ~1 you ~1 my ~1 word|promise
  before i ~1 speak|talk|decide|answer|post|send|open|book|invite|spend ~4
  never again
  not ~1 again ~1 $
  i ~1 {will} ~1 be|do|try ~2 more|less|better|calmer|kinder|there|on_time ~3
  from now on
  from|starting ~1 tonight|today|tomorrow|now|here|this|monday|sunday|next ~1 on|out|forward? ~5 i|we|my|phone|the ~6
  going|moving forward ~1 i|you|we ~2 will|{will}|hear|am|ask ~3
  in ~1 the? future ~1 i|we ~1 {will}|am ~3
  i ~1 {will} {not} ~2 {hurt} ~6 {again}
  i am {not} going to ~1 {hurt} ~6 {again}|$
  i ~1 {will} {not} ~2 {hurt} $
  ^ . never|not going_to|gonna ~2 {hurt} ~4 {again}
  ^ going to ~1 {care}|let_you ~8 {when}|from|finish
  when ~1 you ~4 i ~1 {will} ~1 let_you|stop|{care}
  i ~1 {will} ~2 {care} ~8 {when}
  i ~1 {will} ~1 make sure ~2 i|you|we|it|that
  i ~1 {will} ~1 stop ~1 {hurt}
  i ~1 {will} ~1 try ~1 to? ~1 {care}|{better}|harder
  i ~1 {will} ~1 do|be {better} ~2 by|at|about|with|than
  i ~2 promise|swear|vow ~4 {not}|to|i|that ~3 {again}|{care}|{hurt}
  i ~1 promise|swear|vow ~1 i? ~1 will ~1 {care}|stop|quit|change
  i ~1 {will}|am ~1 work|working ~1 on ~2 it|my|that|this|not|how|listening
  i ~1 am|going ~2 going|to|see|seeing|talking|start|starting ~5 {help}
  i|we ~1 have|am ~2 {did} ~8 {help}|therapy|so|to_my|place|how|at_dinner|phone|hall|drawer
  i|we ~1 are|am|have ~1 changing|changed|reviewing|rewriting|putting|retraining|updating|fixing|setting|leaving ~6 so|up|in|how|place|that|at
  it|that|this|the_shouting|the_drinking|the_lying ~1 will|is|would|am ~1 {not} ~1 happen|happening|going_to_happen ~1 again|any_more
  it|that|this|the_shouting|the_drinking|the_lying ~1 stops|ends ~1 now|here|today|with_me|tonight
  you ~1 have ~1 my ~1 word
  i ~1 will ~1 be putting|setting|booking|asking|checking ~5 so|in|before
  next ~1 time ~5 you ~1 get|will_get
  next|if_this|when_i ~1 time ~6 i ~1 {will} ~4 {care}
  next ~1 time ~6 you ~1 will ~1 get|have|hear|know ~1
  every|each ~2 day|week|night|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~4 i ~1 {will} ~1
  you ~1 will ~1 hear ~1 it ~1 from me first
  i ~1 want|need ~1 to ~1 change|learn|stop|be|do ~1 that|this|it|how|better|more
  i ~1 am ~1 learning|trying to ~2 {care}|stop|not|be
`,
  CLASSES,
);

const WEAK = wordings(
  'i ~1 will ~1 do|be|try ~1 {better} ~2 $|promise\ni ~1 {will} ~1 change|improve $',
  CLASSES,
);

/** Promises a concrete change. "I'll do better" alone is a weak form. */
export const commitment = defineElement({
  id: 'commitment',
  weight: 2,
  wordings: WORDINGS,
  cues: cuesOf(WEAK),
  test: ({ clause }) => (clauseSays(clause, WEAK) ? 'weak' : false),
  unless: wordings(`
    kettle
    last time ~1 i ~1 buy|eat|go|fly|order|cook
    joined ~1 the|a gym|library
    start ~1 the? dinner|lunch|car
    have to ~1 pay
    gate|code|office ~2 is|opens
    not ~1 be ~1 home|in|there|around|able|at|back|joining|here
    change|swap|replace|fix|change_my ~2 tyres|tires|shirt|clothes|hair|job|password|sheets|oil|battery|bulb|filter
    better things
    never forgive
    never|not ~1 speak|talk|trust ~1 to? you again
    not|never ~1 see|hear ~1 from? me again
    office|gate|code opens|open|is
    we will all|have
    bring ~1 a|your torch|coat|snacks
    to the shop|gym|shops|match
  `),
});
