/** Openings for a talk, which may be declined. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  can: 'can could shall may might should',
  talk: `talk talking chat sit_down sitting_down call calling ring phone speak speaking listen hear explain revisit discuss_it discuss_this reconnect
 talk_it have_a_talk start_again start_over try_again work_it_out work_through go_over hear_you`,
  open: 'open willing up_for up able ready ok alright all_right fine happy free comfortable good possible',
  like: 'want feel like wish fancy need care ready would_like would_love decide prefer choose feel_up feel_able feel_like',
  at: 'whenever when if any anytime any_time tonight tomorrow later this properly over through about when_you it that',
  talks: 'talking speaking a_chat a_talk a_walk a_coffee sitting_down starting_again trying_again',
  time: 'day night evening hour anytime any_time whenever if when always',
} as const;

/** Who says one of these opens a way back, and leaves it to the other to take it. */
export const OPENINGS = wordings(
  `
  would|will|could you ~1 let ~1 me ~2 buy|take|make|get ~3 coffee|tea|drink|lunch|dinner|breakfast|walk ~3
  can|could|may|shall we ~2 have ~3 chat|talk|conversation|word|heart_to_heart ~2 #TimeWord|$|about_us|about_last|about_what|soon|please
  would|will you ~1 come ~1 for|on ~1 a ~1 walk|coffee|drive|drink ~1 with ~1 me $
  i|we|can|could|maybe ~8 if ~1 you ~1 are|would_be|feel ~1 up_for|open_to|willing|comfortable_with|ok_with ~1 it|that|to|$
  would|will you ~2 {like}|consider|be_open|come ~2 coming|going|seeing|come|go|see ~3 counsellor|counselor|therapist|mediator|someone ~3 with_me|together|us|$
  happy|glad|available|willing|here|ready|keen|around ~1 to ~1 {talk} ~3 whenever|when|if|any|anytime ~2
  i ~2 here|around|free ~2 if|when|whenever ~1 or_if? ~1 you ~3 {like}|ever ~2
  is|would|when ~2 be|now|tonight|tomorrow|this|there|is|it ~2 good|ok|right|better|bad|suitable ~1 time|moment|day|point ~2 to|for ~1 {talk}
  good|right|better ~1 time|moment|day ~1 to|for ~2 {talk} ~3 about|it|through|us|this|properly
  can|could|may i ~1 tell|share|say|show|explain ~4 or ~1 would|do|is ~3
  can|could|may i ~1 share|explain|tell_you|say ~2 what|how|why|my|where ~3 i|my_mind|side ~1 been|was|felt|mean|saw|think|feel|$
  {can} we ~2 take|have|give|try|do|make ~3 another|second|fresh|new ~2 run|go|try|crack|shot|stab|chance|talk|conversation|start
  let_us ~2 take|have|give|try|make ~3 another|second|fresh|new ~2 run|go|try|crack|shot|stab|chance|talk|conversation|start
  can|could|may|shall i ~1 {talk} ~1 you|to_you ~2 #TimeWord|this|about_what|about_it|about_us
  you ~1 are ~1 always? welcome ~1 to ~1 {talk}|come|bring ~3 {time}|about|it|me|with_me|anything|to_me
  would ~1 it|you ~1 help|be|find ~3 to|if ~1 we? ~2 {talk} ~4
  would|will|are|do you ~2 {open}|like|want|consider|mind|care ~2 to|for|with? ~2 {talk}|{talks} ~2 about|through|it|with_me|to_me|together|again|properly|over|when|if
  if ~1 it|that|this ~1 is|feels|sounds|would_be|suits|works|helps|seems ~2 {open}|too|you|right|better|easier ~2 with|by|for|to? ~1 you? ~4 i|we|can|could|shall ~1 would|will|could|can|we|i ~3 {talk}|come|meet|in_person|try|face_to_face|see_you|to_you
  what ~1 do|would you ~1 say|think|reckon ~2 we|to|about|of|if ~3 {talk}|{talks}|coffee|walk|try|start
  how|what about ~2 we|a|you_and ~4 {talk}|coffee|walk|again|over|chat|tea ~3
  i ~1 would|will ~3 sort|work|talk|figure ~2 this|it|things ~1 out|through|over ~2 in_person|together|with_you|face_to_face|if_you|when_you
  how ~1 would|do ~1 you ~1 feel ~1 about ~2 {talks}|sitting|meeting|talking|trying|starting|a_call|a_walk|seeing ~3
  do|have|would|could you ~1 have|got|spare ~2 minute|minutes|moment|hour|time|evening ~2 for ~1 me|us ~1 $|tonight|today|tomorrow|this|to_talk
  i ~1 will ~1 be ~2 there|at|in|around|outside ~8 if|in_case ~1 you ~2 like|want|fancy|feel ~1 to|like ~1 come|join|talk|meet
  welcome|love|appreciate|value ~2 hearing|to_hear ~2 your|what_you|how_you|from_you ~3
  perhaps|maybe ~1 we ~1 could|can|might ~1 write|meet|walk|talk|sit|start|try ~2 to|again|over|down|together|with|about|it|$|and
  say|give_me|just_say the ~1 word ~2 and|i|if|when
  reach_out|come_find|come_and_find|come_talk|knock|come_to_me ~3 when|whenever|if|any|anytime ~2 ready|want|feel|like|up|time
  call|ring|text|message|phone|wake me ~1 day_or_night|any_time|anytime|whenever_you
  my ~1 door|phone|inbox|line|ear|ears|kitchen|arms ~1 is|are ~2 open|on|here|yours|always
  i ~1 would|will ~2 love|like|welcome|appreciate|value ~3 {talk}|talking|a_talk|chance_to ~4 if_you|when_you|whenever|with_you|to_you|your_side|together|in_person|face_to_face
  i ~2 hope|hoping|wondered|wonder|wondering ~2 if|whether|that? ~1 we ~2 could|can|might ~3 {talk}|start_over|try_again|sit_down
  if|when|whenever ~1 or_if|and_if? ~1 you ~2 {like}|{open}|are ~3 {talk} ~4 i|we|my|just|let ~1 will|am|can|would|could|me|door ~2
  {can} we ~1 both? ~1 {talk}|sit|draw_a_line|hit|press ~4 together|again|over|properly|through|past|calmly|reset|restart|under_it|under_this ~2
  ^ ~1 do|would? ~1 you? ~1 want|fancy|like ~1 to? ~1 {talk}|a_chat|a_talk ~2 later|tonight|tomorrow|sometime|about_it|about_this|about_last|soon
`,
  CLASSES,
);
