import { cuesOf } from '../../engine/wording/worded.ts';
import { together, wordings } from '../../engine/wording/wording.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { CHANGES, NOT_CHANGE } from '../phrases/changes.ts';

export const examples: ElementExamples = {
  present: [
    "From today I'll ask before I share your photos.",
    "I won't shout at you again.",
    "I've started seeing someone about my temper.",
    'next time ill ring u if im running late',
    'Going to stop shouting.',
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
  sure: 'will shall promise swear vow am_going_to are_going_to promise_to have_to want_to',
  not: 'not never no_longer',
  hurt: `interrupt interrupting shout shouting yell yelling lie lying hide hiding ignore ignoring snap raise check read mock joke criticize
 pressure push walk_away walk_out drink drinking talk_over speak speaking swear threaten compare cancel forget let keep leave touch
 blame judge ghost dismiss tease gossip share post go_behind go_through do_this do_that do_it assume make treat talk tag use look_at take put
 spend decide disappear shut slam roll cut storm bail miss #WrongVerb #HurtVerb`,
  again:
    'again any_more anymore ever without over you like_that like_this to_you from_now when before because around',
  care: `ask asking check checking text texting call calling ring tell telling let say listen listening wait pause stop breathe knock read think
 include consult warn write book come keep put leave speak talk answer reply own be_there be_home be_on_time show_up turn_up hear run_it give
 apologize own_up count turn_off switch_off slow thank credit stand plan`,
  when: 'before when_i when_you when_we when_it every each whenever first so_that so_nobody so_no_one so_you so_we so_it if_i if_you if_we if_it as_soon_as the_moment instead rather_than from_now from_today next_time always straight_away',
  help: `therapy therapist somebody counsellor counselor counselling counseling course class group meetings session sessions someone alarm reminder reminders timer
 doctor gp program programme aa coach calendar checklist sponsor rehab clinic detox diary lock app budget rota`,
  did: `booked signed started joined enrolled set put asked deleted quit stopped given changed turned made arranged written cancelled told called added blocked`,
  better: 'better change improve grow differently different harder an_effort work more less calmer kinder',
  we: 'i we you_will you_get my our no no_more the_phone phone everything nothing two whatever any sundays fridays',
  day: 'tonight today tomorrow now here this monday tuesday wednesday thursday friday saturday sunday next january',
  event: 'happen happening repeat slip forgotten missed lost repeated ignored skipped',
} as const;

const WORDINGS = wordings(
  `
  every ~1 night|day|week|evening|morning|sunday ~2 starting|from_now
  before ~1 i ~8 i ~1 will ~2 {care}
  before i ~1 speak|decide|answer|post|send|open|invite|spend ~4
  i|we ~1 {will} ~8 instead|rather ~1 of|than|$ ~2 #Gerund|#WrongVerb|just|$
  i ~1 {will} ~1 try|work|learn ~2 to|on|at ~2 {care}|{better}|my|it|that|how|this|not
  i ~2 start|see|begin|meet|saw|started|starting|joining|seeing|beginning ~3 {help} ~2 on|every|this|next|about|for|{day}|$
  you ~1 will ~1 not|never ~2 have ~1 to ~4 again|twice|for_that|me
  that|this ~1 is|was ~1 the last time ~1 i
  i ~1 {will}|want|need ~1 to? stop|change|learn ~1 {hurt}|#Gerund|that|this|it|how|my
  it|that|this|the_shouting|the_drinking|the_lying ~1 stops|ends|changes ~1 now|here|today|with_me|tonight
  i . am? going to ~1 start|stop|try|learn|keep|work ~6 {again}|{when}|home|straight|on_my|#Gerund|to|asking|listening|my
  ^ . going to ~1 start|stop|try|learn|keep|work ~6 {again}|{when}|home|straight|on_my|#Gerund|to|asking|listening|my
  i ~1 {will} ~1 count|breathe|think|stop|pause|wait|sleep ~5 before|first|instead|next_time
  i|we ~1 have|am|are ~2 {did} ~8 {help}|so_that|so_nobody|so_no_one|so_you|so_it|so_i|so_we|to_my|place|how|at_dinner|phone|hall|drawer
  i ~1 {did} ~4 {help} ~3 so|for|about|with|to|before|every|and
  i ~1 have|am ~1 joined|signed|booked|started|found|asked|been|got|seeing|going|see|seen ~4 {help} ~4 for|about|my|to|and|the|on|$
  i ~1 have ~1 stopped|quit|given_up|poured ~3 drinking|smoking|gambling|drink|weed|betting|booze|bottle|app|apps
  not|never ~1 again ~1 $
  have|give|gave ~1 you? my ~1 word|promise ~1 $|on|that
  from ~1 now on ~3 {we}|i
  from|starting ~1 {day} ~1 on|out|forward? ~5 {we} ~3 !will_be_open|opens
  going|moving forward ~4 will|i_am|we_are|hear|ask !need|have|cost|only
  in ~1 the? future ~1 i|we ~1 {will}|am ~3
  i ~1 {will} {not} ~2 {hurt} ~6 {again}
  i|we ~1 am|are {not} ~1 going to ~1 {hurt} ~6 {again}|$
  i|we ~1 will|am_going_to|are_going_to ~1 {not} ~1 look|stare|scroll|sit|walk|go|bring|let ~8 again|any_more|anymore|ever
  ^ . never|not going_to ~2 {hurt} ~4 {again}
  ^ going to ~1 {care}|let_you ~8 {when}|from|finish
  when|whenever|next_time ~1 you|i ~6 i ~1 {will} ~1 let_you|stop|{care}|put|walk
  i|we ~1 {will} ~2 {care} ~8 {when}
  i|we ~1 {sure} ~2 make sure ~2 i|you|we|it|that|this|nobody|no_one !have|know_about
  i ~2 promise|swear|vow ~4 {not}|to|i|that|will ~3 {again}|{care}|{hurt}|stop|quit|change|do|be|work
  i|we ~1 will|have_been|am|are ~2 work|working ~1 on ~2 my|how|listening|myself|being|not|us|that|it|this ~4 !asap|now
  i|we ~1 are|am|have ~1 changing|changed|reviewing|rewriting|putting|retraining|updating|fixing|leaving ~6 so|in|how|place|that|at
  it|that|this|the_shouting|the_drinking|the_lying ~1 will|is|would|am ~1 {not} ~2 {event}|going_to_happen ~2 again|any_more|$
  never|not ~1 gets|get|be|happen|happens|slip|slips ~1 {event}? ~1 again
  i|we ~1 will ~1 be putting|setting|booking|asking|checking|reviewing|training ~5 so|in|before|all|every
  next ~1 time ~6 you ~1 get|will|hear|know
  next ~1 time ~4 i|we ~1 {will} !be_in|visit|bring|order
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
  asked: false,
  wordings: together(WORDINGS, CHANGES),
  cues: cuesOf(WEAK),
  test: ({ clause }) => (clauseSays(clause, WEAK) ? 'weak' : false),
  unless: NOT_CHANGE,
});
