/** Freedom left to the other: their pace, their answer, their anger. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  will: 'will shall can am would',
  fine: 'ok fine alright all_right right understandable no_problem cool good valid enough',
  time: 'time space room days distance quiet breathing_room peace while',
  answer: `answer reply respond forgive decide explain talk text say_anything say_yes write read_this call come_back accept trust react comfort hug_me
 answering replying forgiving talking responding`,
  reply: 'reply answer response forgiveness explanation anything a_thing text call decision verdict yes',
  pace: 'pace speed time timing terms tempo timetable schedule shots agenda rules',
  period:
    'day days night nights weekend week weeks month months evening year while couple few hour hours moment minute',
  want: 'want need like feel wish choose prefer decide',
} as const;

/** Who says one of these leaves the answer, and its time, to the other. */
export const FREEDOM = wordings(
  `
  if ~1 it|this|that ~1 takes ~4 it|that|then ~1 takes|is|so
  your ~1 choice|call|decision|say ~2 when|if|whether|how ~3
  you ~2 set|decide|pick|choose|call|control|dictate ~1 the ~1 {pace}
  your ~1 pace|timing|terms|timeline|clock ~1 $|not_mine|is|and
  i ~1 will|would|am not ~2 be? ~2 upset|cross|offended|hurt|mad|angry|mind|hold|judge|blame|take_it ~4 if ~1 you ~2
  {fine} ~1 if|that|when|for ~1 it|this|that|things ~2 to? takes|take|needs|need|never|is_not|does_not|feels ~3
  ball ~1 is ~1 in your court
  take ~1 the|a|all|some|another|as_many ~1 {period} ~1 you? ~1 $|or|to_think|to_decide|if|before|need|want !off
  if|when and|or if|when ~1 you ~3
  i ~1 am ~1 giving|leaving ~1 you ~3 {time}
  i ~1 {will} ~2 give|leave ~1 you ~3 {time}
  ^ please? sleep ~1 on ~1 it|this|that ~1 $|for|and|first|no
  nothing|no_decision ~2 has|needs ~1 to ~1 be ~1 decided|said|settled|sorted|fixed|answered|resolved ~2
  if ~1 that|it|silence|not_talking|this ~1 is|feels ~1 easier|better|safer|too_much|too_soon|too_hard|more_than ~2
  you ~1 are|feel ~1 free|welcome|allowed ~1 to|not ~3 {answer}|leave|say_no|walk|take|stay|$
  feel free ~1 to|not ~2 not|ignore|delete|skip|answer ~2 to? {answer}|this|it|me|in_your
  i ~1 would|will|can|do|shall ~2 understand|get_it|respect_it|respect_that|accept_it|accept_that ~1 if ~1 you ~2
  if ~2 you ~8 i ~1 will|would|can|do ~2 understand|get_it|accept_it|respect_it|respect_that ~1 $|and|too|why|completely
  i ~1 am|was not ~2 asking|expecting|hoping|looking|waiting|after|owed|fishing|here ~1 for? ~2 {reply}|you_to|to_be_forgiven
  i ~1 do|will not ~2 expect|need|want|require|ask ~1 for? ~2 {reply}|you_to|to_hear|to_be_forgiven|from_you ~2
  you ~1 do|need|are|must|would not ~2 have|need|owe|obliged|required|expected|supposed|bound ~2 to|me|us|anyone ~3 {answer}|{reply}|right_now|back|$
  not|never|nobody|no_one ~2 expecting|asking|expects|asks|demanding|rushing|hurrying ~1 you ~2 to|$|into|here ~2
  i ~1 {will} ~2 be|keep|stay ~2 here|around|patient|waiting|available ~3 when|whenever|if|until|however|as_long|or
  no_matter ~1 how_long|how_much|when ~2 it|you|this|that ~1 takes|take|need|want|are ~2 $|to|for|i
  not ~1 going_to? ~1 ask|asking|push|press|rush|beg|chase|force|demand|pressure ~1 you ~2 for|to|into ~2 {reply}|{answer}
  let|leave|park ~1 this|it|that|me|my_message ~1 sit|rest|settle|be ~2 as_long|for_as|while|until|however
  i ~1 know|understand|accept ~1 that? ~1 forgiveness|an_answer|trust|you ~1 might|may|will|can not|never|take ~2
  and ~1 that|which|it ~1 is ~1 your ~1 call|choice|right|decision|prerogative ~2
  if ~1 you ~2 need|want|have ~2 to ~2 be|stay|feel|keep|remain ~1 angry|mad|cross|away|quiet|upset|sad ~8 {fine}
  read|open|keep|answer|reply|believe ~1 it|this|me|that? ~1 or ~1 do_not|not|bin|delete|throw ~2
  i ~1 {will} ~1 follow ~1 your ~1 lead
  this|it|that|your_reply|an_answer|answer|talking ~1 can|will ~1 wait|keep ~1 $|as_long|until_you|for_you
  do ~1 it|this|that|whatever|what ~2 in_your|at_your|you ~1 own|pace|time|{want}
  you ~1 can|may|could ~1 be|stay|remain ~2 angry|cross|mad|upset|sad|quiet|silent|hurt|furious|away|as ~2
  be ~2 angry|mad|cross|sad|quiet|upset|furious ~1 as|for|with ~1 long|you|me ~3
  you ~1 can|may|could ~1 always? ~1 ignore|skip|bin|mute ~2 this|it|me|my|that
  whatever|whichever|however|what ~1 you ~2 {want}|decide|choose ~3 is|works|i_will ~1 {fine}|for|take|accept|respect
  no ~2 deadline|clock|timer|timeline|expiry|hurry|obligation|expectation|expectations|rush|pressure ~2 on|from|for|here|at_all|to|with ~2 $|this|me|it|{answer}|you
  no|without ~1 pressure|rush|hurry|strings|expectations|obligation ~1 $
  i ~1 know|understand|realize|get ~2 you|trust|forgiveness|healing ~3 take|takes|need ~3 time|while|a_lot|long|months
`,
  CLASSES,
);

/** What stands in sentences that use these words for something else. */
export const NOT_SPACE = wordings(`
  see if i care
  day|days|week|weeks|time off
  i ~1 will ~1 wait ~2 in|at|outside|for_the
  time off
  processed|mobile|bar|dry|cake|form
  i ~1 need|want ~2 time|space
  survey|form|draft|quote|options|essay|homework|slides|contract|paperwork|menu|checkout
  on|with|over|to ~1 the|a|any review|report|spreadsheet|invoice|dish|towels|pr|patch|task
  to ~1 bring|print|book|come|pay|cook|eat|buy|drive|wear|pack ~3
  response|reply required
  required subject|the
  call me when
  seat|window|table
  press start
  taxi|rush_hour|traffic|kettle|soup|gym
  rush on the
  reply by
`);
