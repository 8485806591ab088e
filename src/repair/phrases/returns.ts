/** Stepping back from a talk with a time to come back to it (Gottman & Silver 1999). */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  will: 'will shall am_going_to promise_to can could would want_to would_like_to',
  talk: `talk talking call calling text texting ring ringing message speak speaking sit sit_down come come_back finish continue pick write
 answer reply listen try meet go_on carry_on hear look find return get_back tell explain`,
  when: `#TimeWord tomorrow tonight later then after once when before at in on until half fifteen twelve forty twenty thirty ten nine eight seven six five 8 9 10 20 30 7`,
  stop: `stop pause leave_it stop_here step_out step_away take_a_break breathe calm calm_down cool cool_off think sleep sleep_on settle reset
 decompress process reflect walk run breather break air nap shower minute minutes hour moment time space twenty pen`,
  day: 'tomorrow tonight monday tuesday wednesday thursday friday saturday sunday',
  due: `tomorrow tonight later monday tuesday wednesday thursday friday saturday sunday morning afternoon evening weekend minutes hour hours after once
 when then until breakfast lunch dinner midnight noon half fifteen twelve forty twenty thirty ten nine eight seven six five 6 7 8 9 10 20 30 bedtime work soon 1 2 3 4 5 11 12 15 45 4pm 5pm 6pm 7pm 8pm 9pm 10pm 8am 9am 10am first_thing in_a_bit shortly as_soon_as days week weeks`,
  least: 'bit minute minutes moment second sec hour while few',
  heated: `heated angry upset tired raw wound_up worked_up loud overwhelmed flooded hot much exhausted fried full badly wrecked stupid spinning drained`,
  resume: 'pick continue finish carry resume come talk sit return',
} as const;

/** A pause and a return in one breath. */
export const RETURNS = wordings(
  `
  let me ~10 then ~1 i ~1 will ~2 {talk}|be_with|be_back
  can|could|shall we ~1 {stop}|take ~4 and|then ~1 start|try|talk|go|pick|speak ~3 {when}
  give|let_me_have|lend me? ~1 {when}|{stop} ~4 and|then ~1 i|we ~1 am|will|can|are
  let_us ~1 {stop}|leave|park|pause|pick ~4 {when} ~2 $|and|when|then|instead
  i ~1 {will} ~1 get|come|circle|be ~1 back ~1 to ~1 you|this|it ~3 {when}
  can|could|shall we|i ~1 {resume}|talk|do|try|go|revisit ~3 {when}|on_sunday|at_the_weekend ~1 instead|when|then|please|$
  i ~1 can|could not ~2 talk|think|do|say|answer ~6 {talk} ~4 {when}
  i ~1 need ~1 to ~1 sit|stop|go|get|put|cool|think|breathe ~6 {talk} ~3 {when}
  taking|take|need|give_me ~1 10|ten|five|5|20|twenty|{least} ~6 back|talk|then ~3
  let_us ~1 {stop}|stop|leave|pause ~6 and|then ~1 {talk}|try ~3 {when}
  i ~1 {will} ~1 leave|park|drop ~1 it|this ~4 and ~1 {talk}|call|come ~4
  when|once ~1 i ~1 am|come|get|have ~1 back|home|calm|calmer|slept|settled ~3 we|i ~2 {talk}
  hold that thought ~12
  give me ~1 until ~2 ~3 i ~1 {will} ~2
  let_us ~1 {talk} ~2 {when}
  then ~2 i ~1 want|will|would ~2 to? ~1 hear|listen|talk|finish ~2
  i ~2 need|needing|want|taking|take|going ~4 {stop} ~8 then|and|but ~3 i|we|can ~3 {talk}|back|all
  need|needing|taking|going ~4 {stop} ~3 back ~1 {when} ~6 {talk}|i|we|then
  i ~1 need ~4 {when}|{stop} ~6 i ~1 will ~1 {talk}|be_back ~2 you|{when}|back
  too ~1 {heated} ~8 i ~1 will ~2 {talk}|be ~4 {when}
  too ~1 {heated} ~8 {talk} ~3 {when}
  let|give me? ~6 {stop}|{when} ~8 then|and|ill ~3 {will}|i|we ~3 {talk}
  give me? ~1 a? ~1 {when}|{stop}|minutes ~2 and|then ~1 i|we ~1 {will} ~2 {talk}
  give ~1 me? ~1 {when} ~1 then|and ~1 we|i ~1 {will} ~1 {talk}
  can|could|shall|may|let we|us|i ~2 {resume} ~1 up? this|it|that|back|the_conversation ~2 up|back|again? ~3 {when} !from_the
  can|could|shall we|i ~2 leave|park|pause|stop ~1 it|this ~4 {when} ~6 {talk}
  can|could|shall i ~1 call|ring|text|message ~1 you ~1 at|in|after|tomorrow|tonight
  not|can_not ~1 now|tonight|yet|today|right_now ~8 {when} ~4 {when}|yes|i|$
  not ~1 in|here ~8 after|later|when|tonight|tomorrow ~6 yes|i|we
  can not ~3 now|this|tonight|well|justice ~8 {talk} ~3 {when}
  i ~1 will|shall ~2 {talk} ~4 tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|after|in_the_morning ~2 and ~2 {talk}
  i ~1 want|need|would_like|going to ~2 {stop}|answer|say|do ~10 {talk} ~5 {when}
  i ~1 want|need|would_like to ~1 think|answer|reply ~8 properly|tonight|tomorrow|well
  i ~3 {stop} ~8 and|but ~1 i ~1 will ~2 be|come|{talk} ~1 back ~3
  i ~1 will ~1 be|come back ~3 to ~2 {talk}|this|finish
  i ~1 am ~3 {stop}|stepping|going|stopping ~4 and|so ~1 i ~1 will ~1 be|come back
  i ~1 am ~2 stepping|popping|going ~2 away|out ~5 back
  stepping out ~8 back ~2 {when}
  i ~1 do ~1 want to ~1 come|get|go ~1 back ~1 to
  i ~1 will ~1 step|go|pop ~1 out ~6 we ~1 will ~2 {talk}|go_on
  walk|run|breather|drive ~2 back ~1 in|by|at|before ~6 {talk}|then|all
  be_right_back ~6 {talk} ~2 at|in|when
  {heated} ~4 {talk} ~1 at ~1
  sleep ~1 on ~1 it ~5 {talk} ~3 {when}
  you ~1 will ~1 hear ~1 from me ~4 {when}
  i ~1 have ~1 to {stop} ~6 {when} ~6 i ~1 will ~2 {talk}
  but|then|and ~1 on? {when} ~1 we ~1 {talk}
  but|then {when} ~4 i ~1 am|will ~2 all_ears|{talk}|yours
  all ~1 yours|ears
  after ~1 they|the_kids|dinner|work ~4 yes|i_will|we
  {talk} ~2 on ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday ~2 $|instead
  i ~1 will ~1 be ~1 back ~1 at|by|in|before ~2 $|and ~3
`,
  CLASSES,
);

/** A talk with a time, which is a return where a pause stands beside it. */
export const MEETINGS = wordings(
  `
  i ~1 will ~1 find|have|get ~2 them|it|answer|words ~2 by|before|for ~1 {due}
  {due} ~2 after|over|before ~1 breakfast|lunch|dinner|work|school ~2 i_promise|i_will|promise|$
  i|we|let_us ~2 will|can|could|want|promise|let_us|am_going_to ~3 {talk} ~6 {due}
  let_us|can_we|can_i|could_we|shall_we|let_me ~2 {talk} ~6 {due}
  {due} ~3 i|we ~2 will|can|could ~3 {talk}
  ^ {talk} ~3 {due}
  i ~2 will|promise ~3 {talk} ~2 you|back|to_this|to_it|it|$
  back ~2 {due}
  breakfast|coffee|dinner|lunch|tea ~1 {due} ~1 $|you|us|talk
  tomorrow|tonight|later over|after ~2
  we ~1 {will}? ~1 {talk} ~2 {due}
  hear ~2 from me
  then ~1 we|i ~2 {talk}
  then ~1 you ~1 have ~2 me ~2
  {due} ~1 same ~1 place|time ~1 $
  then ~1 i ~1 am ~2 yours|ears|back|with_you|here
  you ~1 will ~1 have ~1 my ~1 reply|answer|response ~3 {due}
  when|once|after ~1 they|the_kids|everyone ~3 bed|asleep|gone|home
  i ~2 will ~1 be ~1 back ~1 $
  can|could|shall we ~1 take|have|find|set ~4 {due}
  we|i ~1 will ~1 go_on|carry_on|pick_up|talk ~1 then|there|from|when|$
  ^ ~1 {day} ~1 morning|afternoon|evening|night|instead|then|maybe|after_work? ~1 $
  ^ ~1 ten|twenty|fifteen|thirty|half_an|an|one|two ~1 minutes|hour|hours $
  i ~1 will ~1 be ~1 free|with_you|yours ~2 {due}
  we|i ~1 {will} ~1 {resume}|discuss|revisit|sort ~1 it|this|that|up? ~1 $|then|properly|off|together|out
  speak|talk|chat ~2 {due} ~1 $
`,
  CLASSES,
);

/** The stepping back itself. */
export const PAUSES = wordings(
  `
  no|not ~1 good|use ~1 at|to|for
  do not ~1 have ~2 words|answer|answers ~1 yet|right|now|$
  need|take|taking|have|want|let|give|going|stepping|must ~4 {stop}|weekend|stop_here|until|night|sleep|day|evening
  stepping|step ~1 out|away|back
  too ~1 {heated}
  i ~1 am|feel ~3 {heated}|shaking|crying
  not|never ~2 now|tonight|yet|today|ready|here
  head|brain ~2 {heated}|done|all_over
  can|could not ~2 do|talk|think|answer|say|discuss|have
  before ~2 i|it|we ~2 say|gets|snap|shout|do
  switching|turning|putting ~2 phone|laptop ~2 off|away|down
  head|brain ~3 burst|bursting|exploding|full|spinning|pounding
  do not ~1 trust ~1 my|myself
  not ~1 ignoring ~1 you
  need ~2 sec|second|bit|while|while_to
  clear ~1 my ~1 head|mind|thoughts
  too|so ~2 wound|worked|emotional|shaky|hurt|raw ~2 $|to|right|now
  i ~1 am|feel|got ~2 flooded|overwhelmed|spiralling|spiraling|fuming|boiling|steaming|shutting_down|at_my_limit|losing_it
  not ~1 leaving|running|walking|shutting|avoiding|blanking|stonewalling ~2
  breather|time_out|timeout|cool_off|cool_down|some_air
  going ~1 in|round ~1 in? circles
  going|gone|off ~1 for ~1 a ~1 drive|walk|run|lap
  need|going ~1 to? get_off
  too ~1 much|important ~2 to ~1 do|rush|say|settle|sort
  in_a rush
  myself ~1 shutting|losing|getting|boiling|spiralling|going|snapping
  not ~1 want ~1 to ~1 fight|argue|talk|do ~3 over|by|on|like|now|tonight|text
  leave|park|pause ~1 it|this|that
`,
  CLASSES,
);
