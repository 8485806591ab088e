import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'What was that night like for you?',
    'Will you tell me what hurt most?',
    "I'd like to understand what I missed.",
    'is there anything else u want me to know',
  ],
  absent: ['How are you?', 'What do you want from me?', 'Why are you so upset?', 'Can you tell me the time?'],
};

const CLASSES = {
  tell: 'tell show explain describe share walk talk take help say',
  inner: `feel feels felt feeling hurt hurts hurting need needed wish wished miss missed land landed impact affect affected hardest worst hard
 side view perspective experience eyes end feelings story version mean meant wrong painful help helped heard on_your_mind in_your_head upset`,
  know: 'hear know understand learn listen see get hear_about',
  worst: 'worst hardest most for_you on_you with_you to_you like_for_you',
  open: 'would will can could do did',
  for: 'to for with up like on',
} as const;

const WORDINGS = wordings(
  `
  what ~2 been|was|is ~1 like ~2
  how ~1 has|have|did|was|is ~2 been|it|that|this|sunday|yesterday ~3 for|on|feel|with ~1 you
  what ~1 are|were|do|did you ~2 feeling|thinking|feel|carrying|hoping|wishing|wish|hear|take
  what ~1 would|do you ~1 like|want|need ~1 me ~1 to
  i ~2 wonder|wondered|curious|wondering ~2 how|what|if|whether|where ~4
  can|may|could i ~1 ask ~3
  did ~1 that|it|this|i ~3 hurt|upset|bother|sting|land|sit|feel|come ~3
  where ~1 did ~1 i ~3
  i ~1 want|would_like|need ~2 know ~4
  is|was ~1 there ~1 more ~3
  anything ~3 i|you ~3 not|want|need|like ~3 say|know|see|hear|understand|seeing
  what|how|where ~6 for you
  tell me ~1 more|everything|honestly|what|how|where|about ~4
  how ~1 are|is|r ~2 you ~2 feeling|doing|holding ~1 about|with|since|after ~2
  is|was|were|are ~1 there ~1 something|anything|a_moment|part ~2 i ~3
  what ~2 am|did|have|was i ~2 missing|miss|missed|not_seeing|not_getting|get_wrong
  i ~1 would ~1 be ~1 grateful|glad ~1 to ~1 {know}
  tell|show me ~2 if|where|when|what ~2 i ~3
  how ~1 you ~1 saw|see|felt|took|experienced ~2 it|that|this|things
  what ~1 do|would|did you ~1 need ~1 from_me|$|now|right_now|most
  what hurt ~3
  {open} you ~3 {tell} ~1 me ~3 how|what|where|which|why|more|about ~2 it|that|you|this|{inner}|$|happened|from|was
  {open} you ~2 open|willing|like ~1 to ~1 {tell}|telling|sharing
  i ~2 want|like|love|need|wish|hope|would_like|would_love ~1 to? ~1 really? {know} ~2 how|what|why|about|more|your|it|from|where ~5 you|your|it|{inner}|that|been|from
  i ~2 want|need|would_like to {know} ~1 $|more|better|you
  how ~2 did|does|do|was|is ~2 it|that|this|you|my ~4 {inner}|make_you|come_across|sit|for_you|like ~2 !about
  how ~1 did|was ~1 it|that|this ~1 {inner}|for_you ~2
  what ~1 was|is ~2 it|that|this|last_night|the_worst|the_hardest|going_on ~3 like|for|worst|hardest|part ~2 you|$|for
  what|which ~2 was|is|were|felt|hurt|landed|hit|hurts ~3 {worst}|you
  what ~1 did|do|would|could|might ~1 you|have ~2 need|needed|want|wish|have|helped|help ~2 from|instead|then|me|that|in|you !the ~1
  what ~1 would|could|might ~1 have ~1 helped
  did|have|was i ~2 {inner}|miss|missed|hurt|upset|scare|misunderstood|misread ~2 you|something|anything|wrong|part|what ~2 !at
  what ~1 did|have ~1 i ~1 miss|missed|get_wrong|not_see|not_hear|overlook|misunderstand|do_wrong ~2
  if i ~1 hurt|caused|did|harmed|upset ~5 i ~1 want|like|would|need ~1 to {know}
  how ~1 are ~1 you ~1 feeling ~1 about ~1 what|that|this|it
  how ~1 did|does ~1 it ~1 land|feel|come_across|sit|sound ~3 you|$|when
  how ~1 have ~1 you ~1 been ~1 carried|held|carrying|holding|coping|managing|feeling|living ~1 this|it|that|with|since|all
  what ~1 could|should|would|might ~1 i|have ~1 i? ~1 have? ~1 done ~1 instead|differently|better|then
  is|are|was ~1 there ~1 something|anything|part|parts|more ~2 i|you|else ~2 am|have|still|need|want|would|are|you|not ~3 missed|missing|getting|seeing|hearing|understanding|say|tell|add|know|you|want
  help ~1 me ~1 {know} ~1 what|how|why|where|it|that
  {tell} ~1 me ~2 how|what|more|where|about ~2 it|that|you|hurt|happened|this|was|your
  what ~1 did|does|was|has|is ~1 it|that|this|my ~5 do|done|like|mean|bring|feel|leave ~1 {for} ~1 you
  i ~1 am ~1 curious|wondering|open ~3 how|what|about|to ~4 you|your
  i ~1 am ~1 listening|all_ears
  what_is|whats|what is going ~1 on|through ~1 for|in|with you|your
  talk|walk|take me ~1 through ~1 it|what|how|that|your
`,
  CLASSES,
);

/** Asks, and wants to hear. Hostile questions ("what do you expect me to say") are none. */
export const curiosity = defineElement({
  id: 'curiosity',
  weight: 1,
  wordings: WORDINGS,
  unless: wordings(`
    weather|holidays|pub|time
    can i ask ~2 price|favour|favor
    what would you like ~1 to ~1 drink|eat|order
    need from the|aldi|tesco|lidl|asda
    for the cake|soup|party|trip
    when you get
    why ~2 are|is|did|would|can|do ~1 not? you
    expect ~1 me|from
    what ~3 do_you|is want|your|wrong ~2 from_me|problem|with_you
    how dare|could you
    sorry to hear
    hoping to get
    works|book
    time is|it
    interview|film|movie|match|exam|game|shop|printer|tacos|pizza|standup|router|lift|bag|tesco|fever|flu|tablets|knee|ankle|tooth|concert
  `),
});
