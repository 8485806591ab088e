import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { OPENINGS } from '../phrases/openings.ts';

export const examples: ElementExamples = {
  present: [
    'Can we talk about it after dinner?',
    "If you're up for it, I'd like to talk.",
    'Could we try that conversation again?',
    "I'm here whenever you want to talk.",
    'would it be ok if i rang later',
  ],
  absent: ['We need to talk now.', 'Are you up for pizza?', 'Answer me.', 'Talk to Sam about it.'],
};

const CLASSES = {
  talk: `talk talking chat meet meeting sit sitting sit_down call calling ring rang phone speak speaking listen hear share sharing go_over
 revisit redo try_again start_over start_again come_over come_round catch_up work_through work_this go_back rewind say_more repair reconnect
 have_a_talk have_that_talk hear_you`,
  open: 'open willing up_for up able ready ok alright all_right fine happy free comfortable',
  like: 'want feel like wish fancy need care ready would_like would_love decide prefer',
  can: 'can could shall may might should',
  thing:
    'it that this us about properly over through later sometime together again tonight tomorrow conversation when if side slower how what your just',
  part: 'that this it part conversation talk convo chat evening start fresh',
  us: 'just_us just_the_two just_you the_two_of_us you_and_me face_to_face in_person properly',
  meet: 'coffee tea walk drink lunch dinner breakfast',
} as const;

const WORDINGS = wordings(
  `
  if ~1 you ~1 want|like|wish|need|fancy ~1 to ~3 say|shout|yell|tell_me|hear_me
  would|will|could|can you ~1 give|spare ~1 me ~3 minutes|minute|hour|time|moment|evening
  i ~1 would ~1 like|love ~1 to ~1 try|do|have|redo ~4 again|over|properly|differently
  can|could|may i ~1 see|meet ~1 you ~1 before|tonight|tomorrow|soon|this|on|just|$
  {can} we ~3 walk|sit ~1 and ~1 talk
  no agenda
  if ~1 you ~1 would ~1 like ~1 that|it ~1 $
  so|and ~1 i ~1 can ~1 {talk} ~1 you|to_you|properly
  you ~1 know ~1 where ~2 i|find ~1 am|me ~1 if|when|any
  i ~1 am ~1 here ~2 day|night|any|anytime|always|all
  {can} i ~1 come|call|ring|stop|drop|pop ~6 {talk}|see_you|apologize|sit
  would|is ~1 a ~1 call|talk|walk|visit|coffee|chat ~4 ok|alright|fine|help|good|possible|easier
  if ~1 that|it ~1 works|suits ~1 for? you
  any ~1 chance ~2 we|i|you ~2 could|can ~2 {talk}
  i|we ~1 would|will ~1 be ~1 glad|happy|grateful ~2 of|to|if|for ~4 {talk}|chance|you ~4 it|that|you|your|this|me|us|about|$
  i ~1 would ~1 be ~1 grateful ~2 for|if|of ~4
  you ~1 free|around|about ~1 to|for ~2 {talk} ~4
  would|will|could you ~1 let ~1 me ~2 {talk}|explain|listen|hear|come
  is|would ~1 it|be? ~1 ok|alright|all_right ~2 if ~1 i|we ~1 {talk}|come|came|call|called|rang ~4 and|to|by|round|$ ~2
  {can} we ~1 give ~3 talk|conversation|that|it|us ~1 another ~2
  i ~1 hope ~2 we ~1 can ~2 {talk} ~4
  if ~1 you ~1 would ~1 like ~1 to ~1 {talk}
  can|could we ~1 {talk} ~2 just|the_two|alone|properly
  would|will|are|do you ~2 {open}|like|want|consider|mind ~1 to|for|with? ~4 {talk}|try ~6 {thing}|with_me|once|$
  would|will|do|could you|we ~2 {like}|{open}|get|grab|go|have ~6 {meet} ~6 {talk}|about|{us}
  would you be {open} ~1 to? ~2 {talk} ~6 {thing}|with_me|coffee|once|down|$
  would it be {open} ~1 if|to ~1 i? ~2 {talk}|came ~3
  {can} we ~3 {talk}|try|have|get|take|do|give|start|go|look|come|pick|revisit ~2 {part} ~3 again|over|back|fresh|through|up|differently
  {can} we ~2 go|have|take ~2 back|another ~4 where|when|before|go|talk|conversation|it
  {can} we ~1 start|try|begin ~2 over|again|fresh|from|new
  {can} we ~2 find|have|make|set|take ~3 time|evening|moment|hour ~4 {talk}|for_us|together
  {can} i|we ~1 {talk} ~1 you? ~2 to_you|about_it|about_us|about_that|about_what|about_last|about_this|later|with_you|when|tonight|tomorrow|sometime
  {can} i|we {talk} $
  let_us ~1 {talk}|start|try|go ~3 again|over|it|through|properly
  maybe|perhaps|how_about ~1 we ~1 {can} ~2 {talk}|go|try|start ~6 it|that|this|us|conversation|{talk}|through|together|$|if|slower|properly
  maybe|perhaps|how_about ~1 we ~1 {can}? ~1 have|do|give ~2 conversation|talk|it|that|this|another_go
  door ~1 is? ~1 always? open ~2 if|when|whenever|to_you|for_you|any|always|day
  {can} i ~1 come|call|ring ~6 if|when you ~1 {open}|are|want
  when ~1 it ~1 suits ~1 you
  want|want_to|fancy|feel_like|up_for|open_to|down_to ~2 to? ~1 {talk}|meet|talking ~3 {thing}
  want|want_to|fancy|feel_like ~4 {meet} ~6 {talk}|about_us|about_it|{us}
  if|when|whenever|should ~1 or_if? ~1 you ~2 {like}|{open} ~4 {talk} ~2 it|that|this|about|to_me|with_me|more|i|me|my|$|again|or|even|through
  if|when|whenever|should ~1 you ~2 {like}|{open} ~5 i|me|my|we|door ~2 am|would|will|is|could ~2 here|around|love|like|listen|free|open|glad|up|all_ears|come|be
  my ~1 door|phone|ear|ears ~1 is|are? ~1 always? open|on|here|yours ~2 all|any|if|when|always|for|day|to_you
  i ~1 am|will_be ~1 here|around|free|home|about|up ~4 if|when|whenever|should ~1 you ~3 {like}|would|feel|ready|want
  i am? ~1 here ~1 if|when|whenever you
  i ~1 am ~1 here ~1 for ~1 you
  i ~1 would|will ~2 love|like|be|welcome|appreciate ~2 glad|happy|to|the|a|for ~2 hear|listen|chance|{talk}|go ~4 your_side|your_view|you_out|it|over|through|when_you|whenever|if_you|us|tonight|$|again
  i ~1 would ~1 like|love ~1 to ~1 {talk} ~1 $|about_it|to_you|with_you|things|this|it|properly
`,
  CLASSES,
);

/** Invites back, without pushing. */
export const invitation = defineElement({
  id: 'invitation',
  weight: 1,
  wordings: together(WORDINGS, OPENINGS),
  unless: wordings(`
    drill|babysit|lift|cafe
    you|we need|have ~1 to talk
    not ~1 want ~1 to? ~1 talk|meet|see|speak|hear|sit
    press ~1 1|2|3|one|two|three
    manager|agent|dm|questions|presentation|lecture|conference
    had better
    percent|discount|roadmap|sprint|invoice
    right_now|this_second|this_instant|immediately|or_else|you_must|demand
    answer me
    open the
    the film|movie|game|match|meeting|van
    up for ~1 a ~1 walk|coffee $
    pizza|invoice|order|budget|shifts|movie|lovely
    talk to sam|the|him|her
  `),
});
