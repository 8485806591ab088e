import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "If you're up for it, I'd like to talk.",
    'Could we try that conversation again?',
    "I'm here whenever you want to talk.",
    'would it be ok if i rang later',
  ],
  absent: ['We need to talk now.', 'Are you up for pizza?', 'Answer me.', 'Talk to Sam about it.'],
};

const CLASSES = {
  talk: `talk talking chat meet meeting sit sitting sit_down walk call calling ring rang phone speak speaking listen hear share sharing go_over
 revisit redo try_again start_over start_again come_over come_round catch_up work_through work_this go_back rewind say_more repair reconnect`,
  open: 'open willing up_for up able ready ok okay alright fine happy free',
  like: 'want feel like wish fancy need care ready would_like decide prefer',
  can: 'can could shall may might should',
  thing:
    'it that this us about properly over through later sometime together again tonight tomorrow conversation when if side slower how what your',
  part: 'that this it part conversation talk convo chat evening start fresh',
} as const;

const WORDINGS = wordings(
  `
  any ~1 chance ~2 we|i|you ~2 could|can ~2 {talk}
  i ~1 would|will ~1 be ~1 glad|happy|grateful ~2 of|to|if|for ~6
  you ~1 free|around|about ~1 to|for ~2 {talk} ~4
  would|will|could you ~1 let ~1 me ~2 {talk}|explain|listen|hear|come
  is|would ~1 it|be? ~1 ok|okay|alright|all_right ~2 if ~1 i|we ~1 {talk}|come|came|call|called|rang ~4 and|to|by|round|$ ~2
  {can} we ~1 give ~3 talk|conversation|that|it|us ~1 another ~2
  i ~1 hope ~2 we ~1 can ~2 {talk} ~4
  if ~1 you ~1 would|d ~1 like ~1 to ~1 {talk}
  can|could we ~1 {talk} ~2 just|the_two|alone|properly
  would|will|are you ~2 {open}|like|want|consider|mind ~1 to|for|with? ~4 {talk}|try ~6 {thing}|with_me|coffee|once|$
  would you be {open} ~1 to? ~2 {talk} ~6 {thing}|with_me|coffee|once|down|$
  would it be {open} ~1 if|to ~1 i? ~2 {talk}|came ~3
  {can} we ~3 {talk}|try|have|take|do|give|start|go|look|come|pick|revisit ~4 {part}|again|over|it|back|fresh|through|up|?
  {can} i|we ~1 {talk} ~1 you? ~2 to|about|later|with|when|tonight|tomorrow|sometime|$
  {can} we {talk} $
  let_us ~1 {talk}|start|try|go ~3 again|over|it|through|properly
  maybe|perhaps|how_about ~1 we ~1 {can} ~2 {talk}|go|try|start ~6 {thing}|{talk}|$|if
  door ~1 is ~1 open ~1 if|when|whenever
  {can} i ~1 come|call|ring ~6 if|when you ~1 {open}|are|want
  i ~1 should|would ~1 be glad|happy|grateful ~1 to ~1 {talk}
  when ~1 it ~1 suits ~1 you
  wanna|want|fancy|feel_like ~2 to? ~1 {talk}|meet ~3 {thing}
  if|when|whenever|should ~1 or_if? ~1 you ~3 {like}|{open} ~4 {talk} ~8
  if|when|whenever|should ~1 you ~3 {like}|{open}|want ~4 i|my|me|we|door ~2 am|would|will|is|could|here
  my ~1 door|phone|ear|ears ~1 is|are ~2 open|on|here|yours|always
  i ~1 am|will_be ~1 here|around|free|home|about ~4 if|when|whenever|should ~1 you ~3 {like}|would|feel|ready|want
  i ~1 am ~1 here ~1 for|when|whenever|if you
  i ~1 would|will ~2 love|like|be|welcome|appreciate ~2 glad|happy|to|the|a|for ~2 hear|listen|chance|{talk}|us|go ~8 if|when|whenever|your|you|it|over|this|tonight|$
  i ~1 would ~1 like|love ~1 to ~1 {talk} ~2
`,
  CLASSES,
);

/** Invites back, without pushing. */
export const invitation = defineElement({
  id: 'invitation',
  weight: 1,
  wordings: WORDINGS,
  unless: wordings(`
    drill|babysit|lift|cafe
    need|have ~1 to talk
    right_now|this_second|this_instant|immediately|or_else|you_must|demand
    answer me
    open the
    the film|movie|game|match|meeting|van
    up for ~1 a ~1 walk|coffee $
    pizza|invoice|order|budget|shifts|movie|lovely
    talk to sam|the|him|her
  `),
});
