/** How people take themselves away as an answer. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/wording/wording.ts';
import { SHAME } from './classes.ts';

const CLASSES = {
  ...SHAME,
  mouth: 'mouth lip lips tongue trap gob face',
  inner:
    'feelings opinions opinion thoughts problems ideas distance concerns views self worries needs mouth trap gob head_down head',
  apart:
    'alone by_myself on_my_own in_the_dark myself all_by_myself in_my_room in_the_car with_the_dog outside couch sofa own_room spare_room floor garage shed mother',
  away: 'out_of_your_way out_of_your_hair out_of_your_sight out_of_your_life out_of_your_face out_of_the_way out_of_everyone out_of_everybody out_of_all out_your_way out_your_hair out_of_your',
  cause: 'since seeing because as clearly obviously evidently if_that if_my if_i apparently',
  end: 'next_time then since seeing because as if and so again from_now_on instead ever forever tonight like_always as_usual as_always',
  go: 'leave go quit stop walk pack stay_home stay_away stay_out stay_in move_out cancel disappear withdraw resign keep_quiet shut_up stay_quiet not_come not_bother not_visit not_go',
  stop: 'having existing caring breathing feeling needing talking speaking sharing bothering trying texting expecting hoping loving asking giving offering calling messaging telling contributing posting',
};

export const WORDINGS = wordings(
  `
  i ~1 will|shall not|never ~1 bring|raise|mention|discuss|talk_about ~1 up? ~1 my ~2 {inner} ~
  from_today|from_now_on|from_here_on|from_here_on_in|in_future|going_forward|henceforth ~2 i ~1 {will} ~2 nod|smile|agree|obey|say_nothing|say_yes|keep_quiet|shut_up|stay_out|do_as|mind_my|do_what
  i ~1 {will} ~3 eat|spend|have|celebrate|do ~3 christmas|dinner|birthday|weekend|tea|holidays|anniversary|evening ~2 alone|on_my_own|by_myself|with_the_dog|with_the_cat
  do not mind|worry_about me ~2 i ~1 {will} ~3 stay|sit|eat|go|be|do|stand|wait|sleep|starve|manage ~
  you ~2 do not|never ~1 need|want ~1 me ~4 so ~1 i ~1 {will}
  i|guess ~1 {will} ~1 just|simply ~1 stay|sit ~2 here ~2 alone|by_myself|on_my_own|in_the_dark|in_silence
  i . am not . allowed|entitled ~2 opinion|opinions|feelings|say !on|about|in
  i ~1 {will} ~1 uninvite|exclude|unsubscribe myself
  {sulk} ~1 you ~1 not . need|want me ~4 then|at|there|$
  i . will . be|make sure to? . never|not . {offer}
  {sulk}|bet i . will not . say nothing
  i|guess|fine|ok|right ~1 {will} . shut up
  i ~1 {will} . shut|zip|button|hold|bite|watch|keep ~1 my . own? . {mouth} !shut|until|while|open
  i ~1 {will} . keep ~1 my . own? . {mouth} shut !until|while
  i|guess ~1 {will} . keep|keeping|take ~1 my . own? . {inner} ~2 shut|to_myself|{end}|$|elsewhere|somewhere !safe|end|until
  i ~1 {will} . be|stay|keep|go|remain|sit . quiet|silent|mute|invisible ~2 $|{end} !so
  i ~1 {will} . be|stay|get|move|step|keep|take ~5 {away} ~
  i ~1 {will} . say|do|speak . nothing ~2 $|{end}|more|for_the_rest|to_anyone
  i ~1 {will} . go . be . invisible|alone|quiet ~
  i ~1 {will} . not . {offer} ~2 from . today|now|here
  last time ~1 i ~1 try|try_to|help ~
  {sulk} ~2 i go ~2 sit . alone
  i ~1 {will} ~1 simply|just? . stop . giving|offering|sharing . it|them|mine|my
  i ~1 {will} . disappear|vanish|fade|evaporate ~2 $|{end}|from|into|for_good
  i ~1 {will} . make|take|remove|see|show|let|cut|excuse|delete|isolate|lock|shut myself . scarce|off|from|out|away|home|in|up
  i ~1 {will} . leave {you} . alone|to_it|in_peace|be ~1 $|{end}|for_good
  i ~1 {will} . crawl|hide|suffer|rot|bottle|swallow|stew|fester ~3 in|under|away|back|up|it|alone|there|here
  i ~1 {will} . go ~2 cry|sit|hide|rot|die|sulk|sleep|be_alone|eat_worms|live|stay ~4 {apart}|{end}|$
  i ~1 {will} . sleep|live|stay|eat|sit|go|celebrate|spend ~4 {apart} ~2 {cause}|so|as_usual|as_always|again|like_always|$ !and_finish|two
  {sulk} ~2 i ~1 {will} ~3 sleep|eat|sit|go|watch|stay|spend|celebrate ~4 {apart} ~
  i ~1 will|shall|should|am_going_to|ought_to ~1 not|never . bother? . {offer} !it|that|this|so|about|to_him|to_her|you_back|on ~5 {again} !until|unless
  i ~1 will|shall|am_going_to ~1 not|never . say|speak|utter|tell|open|ask|mention|talk|share ~2 anything|word|another|one_word|a_thing|my_mouth|nothing ~2 $|{end}|in_this_house|no_more
  i ~1 will|shall|am_going_to ~1 not|never . bother|trouble|disturb|burden|annoy|inconvenience|interrupt {you} ~1 $|again|any_more|with|ever|then|further
  i|and|so ~1 not|never . bother|trouble ~2 asking|telling|trying|coming|helping|cooking|calling|texting|inviting|talking|sharing|saying ~2 next_time|again|any_more|then|in_future|$|if
  {sulk} ~2 i ~1 will|shall|just|am_going_to ~2 not|never ~1 {offer}|bother ~3 $|{end}|no_more
  next time ~1 i ~2 not|never|just ~1 {offer}|keep|stay|leave
  last time ~1 that? i ~1 ever|will? ~1 {offer} ~3 you|anything|anyone|nice|then|$ !tried|tyres
  remind me ~1 never|not to ~1 {offer}|do|lend|trust|be ~4
  from today|now|now_on|here|here_on|this|this_day|tomorrow ~2 i ~2 not|never|just|only|keep|do_everything|will_do ~2 {offer}|my|quiet|nod|smile|agree|silent|everything|it
  from_now_on|in_future|going_forward|henceforth i ~2 not|never|only|just|keep|do ~2 {offer}|my|quiet|nod|smile|agree|silent|everything
  you ~1 will|would . not|never . be? . hear|hearing|have|get ~3 from|out_of|to_put_up|to_deal|to_listen|peep|word ~2 me|my|i !until|about_this|clapping
  no more . opinions|jokes|questions|feelings|ideas|suggestions|surprises|dinners|favours|favors|help|input|complaints|texts|advice|words ~1 from_me|ever
  forget|pretend|imagine ~2 i ~1 ever? . exist|existed|spoke|mentioned|not_exist|said|asked|bothered|am_dead|am_not_here|was_never . $|anything|something|a_word|it|born|here
  pretend|act ~1 like|as_if|that? i ~2 not|never . exist|here|there|said|born
  consider|count|call me . gone|out|dead|uninvited|finished|removed|deleted|blocked|silent|history ~ !in
  never|not mind|worry|bother ~1 about? me ~2 i|just|then
  ignore|forget . about? me then|i_will|like_always|as_usual|like_you|i_am
  i ~1 know|can|get|take . tell|see|when|where|it|the|a_hint|hint ~4 not|never ~1 {unwanted}
  i . know when to leave|i_am_beaten|to_stop
  message received ~ i|ill|loud
  lesson learned|learnt ~2 last|never|i|not
  {go}|keep|remove ~7 {cause} ~2 i|my|everyone|nobody|everything|no_one ~4 {burden}|not_wanted|not_welcome|wanted|hates_me|wants_me|is_wrong|wrong_anyway|so_bad
  {cause} ~2 i|my|nobody|no_one ~4 {burden}|not|unwanted|wants ~3 {unwanted}|{burden}|me|i ~6 {will}|stop|leave|go|quit
  {cause} ~2 i|my ~3 not|never|no ~3 {unwanted} !at
  {cause} . nobody|no_one ~1 wants|needs me ~
  {cause} ~2 i . am . such|so|too|just|only . a|an? . {burden}
  maybe|perhaps|probably|suppose|guess|clearly|think ~4 best|better|easier|happier|simpler ~4 if|when|without i|me ~3 {go}|never|left|stayed|went|stopped|shut|step|was|were
  maybe|perhaps|guess|suppose|probably|clearly|then ~1 i ~1 had|should|will|ought_to|better|would ~2 better? ~2 not|stop|never|quit ~1 {offer}|bother ~3 $|{end}|at_all|any_more
  {sulk} ~1 i ~1 {will} ~1 just|simply|only|clearly? . {go} ~2 $|{end}|alone|by_myself|myself
  maybe|perhaps|guess|suppose|clearly|then ~1 i ~1 should|will|ought_to|better ~1 just? . leave|go|quit|disappear|shut|stay_away|keep_quiet|resign|withdraw|move_out ~2 $|{end}|away|from
  guess|so|suppose|clearly|obviously|apparently|noted i . am . uninvited|unwanted|not_wanted|not_welcome|not_needed|not_invited|third_wheel|invisible|not_good_enough
  i ~1 {will} ~1 simply|just? ~1 stop|quit ~1 {stop} ~2 $|{end}|altogether|any|feelings|needs|opinions|my|an|things|anything|stuff|you !over|pension
  i ~1 {will} ~2 be|become|live|like ~3 ghost|robot|statue|mute|doormat|furniture|shadow|stranger|mouse|little_wife|good_little|yes_man
  i ~1 {will} ~2 resign|step_down|quit|withdraw|leave_the_team|leave_the_group|leave_the_chat|hand_in_my ~8 {cause}
  i ~1 {will} ~1 do|just_do . it|everything . all? . by_myself|myself|alone|on_my_own ~3 $|{end}|i_always|always
  i ~1 {will} ~2 cancel ~2 my . birthday|party|dinner|trip|own|visit|wedding ~2 $|{end}
  {sulk} ~2 i ~1 {will} ~2 cancel ~ 
  better|best|safer|easier|wiser|simpler ~1 that|if|for? ~1 i|me ~2 keep|say|stay|go|leave|shut|hold|stop|withdraw|not|never|disappear ~3 my|quiet|silent|away|out|nothing|to_myself|opinions|{stop}|up|{offer}|then
  {sulk}|and never . {stop}|confiding|helping|inviting|surprising|opening|trusting|apologizing ~3 again|ever|any_more|you|with_you|to_you|anyone
  i ~2 not|never|no_longer . get|allowed|entitled|permitted|supposed . to . have|feel|say|express|be|speak|think|want|need ~2 feelings|opinion|opinions|emotions|upset|anything|word|needs|tired|sad|$
  i ~1 {will} ~1 just|only|simply . smile|nod|agree|obey ~2 and|with|to ~2 $|everything|agree|nod|smile|you
  if i|my ~3 such|so|that ~2 {burden} ~3 i ~2 {will}|why
  such ~1 a ~1 burden|problem|bother|embarrassment|nuisance|inconvenience ~4 i ~1 {will} ~1 {go}|keep
  i ~1 {will} ~1 delete|lose|forget ~1 my|your . number|chat|app|account|profile ~2 $|{end}
  so ~1 that? you ~1 not ~2 have|need . to . look|see|hear|deal|listen|put_up|talk|speak|suffer ~3 me|my
  so . no_one|nobody|you ~2 inconvenienced|bothered|disturbed|burdened|put_out
  would_not|not want . to . spoil|ruin|inconvenience|bother|disturb|burden . your|anyone|you|anybody|the . night|evening|fun|party|$
  i ~3 keep ~1 it|things|that|this|everything|stuff|mine . to myself ~1 next_time|in_future|from|then|since|$
  i ~2 pack|packing|packed my ~1 bags|bag|things|stuff|case|suitcase ~3 $|{end}|now
  i ~2 get|grab|got|fetch my . coat|jacket ~1 then|so|$
  see|show myself out ~
  i ~1 {will} . fall|falling back $|{end}
`,
  CLASSES,
);
