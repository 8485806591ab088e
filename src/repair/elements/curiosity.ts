import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { QUESTIONS } from '../phrases/questions.ts';

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
  tell: 'tell show explain describe share walk talk take help say teach',
  inner: `feel feels felt feeling hurt hurts hurting need needed needs wish wished miss missed land landed impact affect affected hardest worst hard
 side view perspective experience eyes end feelings story version mean meant wrong painful help helped heard on_your_mind in_your_head upset
 happened bothering bothered stung carrying been_like`,
  know: 'hear know understand learn listen see hear_about find_out',
  worst: 'worst hardest most for_you on_you with_you to_you like_for_you heaviest deepest',
  open: 'would will can could do did are',
  part: 'part bit moment thing piece word words line bits parts',
  want: 'want would_like would_love need wish hope am_trying am_willing would_rather am_here would_prefer am_ready am_happy',
  wh: 'how what why where which when whether if',
} as const;

const WORDINGS = wordings(
  `
  do|would you ~2 want|like|need|prefer|rather ~3 company|quiet|hug|me_to|space|advice|vent|distraction|help ~4 or|me|right|$
  i ~2 {want} ~2 {know} ~1 all|everything|every_part|the_rest|the_worst|whatever
  what|how ~2 been|was|is|be ~1 it|that|this|last_night|the_night|yesterday? ~2 like ~1 for|to|living|being|hearing|with|at|since|$
  what ~3 been|was|is ~1 like ~1 for|to|living|being|hearing|with|at|since|$
  how ~1 has|have|did|was|is ~2 been|it|that|this|sunday|yesterday ~3 for|on|with ~1 you
  what ~1 are|were|is|was ~1 you ~1 feeling|thinking|carrying|hoping|wishing|holding
  what ~1 do|did you ~1 feel|hear|take|wish|hope|make
  what ~1 was|is|were|are ~1 going|running|happening ~1 through|in|on|for ~2 you|your
  what ~1 would you ~1 like|want|need|prefer ~1 me|us|from
  what ~1 do you need ~1 me|us
  i ~2 wonder|wondered|curious|wondering ~2 {wh} ~4 you ~4 {inner}|need|think|saw|see|are
  i ~2 wonder|wondered|curious|wondering ~2 {wh} ~2 i ~3 #HurtVerb|{inner}|#Past
  can|may|could i ~1 ask ~2 {wh} ~6 you|{inner}
  can|may|could i ~1 ask ~1 you? ~1 about ~2 last|that|it|what|yesterday|us
  can|may|could i ~2 hear ~4 you|your
  did ~1 that|it|this|i|what_i ~5 hurt|upset|bother|sting|land|sit|feel|scare|embarrass
  where ~1 did|do ~1 i ~1 lose|go|miss|let|hurt|overstep|cross|mess|get ~1 you|it|wrong|that|a|the
  anything ~1 else? ~3 i|you ~3 not|want|need|like|would ~3 say|know|see|hear|understand|seeing|tell|add
  what|how|where ~6 for you $
  tell me ~1 more|everything|honestly|all ~3
  {tell} ~1 me ~2 how|what|where|about|if|when ~6 you|your|hurt|happened|felt|feel|hardest|worst|i
  how ~1 are|is ~2 you ~2 feeling|doing|holding ~1 about|with|since|after|up
  how ~1 are ~1 we ~1 really? doing|feeling|now
  what ~2 am|did|have|was|do i ~2 missing|miss|missed|not_seeing|not_getting|get_wrong|not_see|not_hear|overlook|misunderstand
  am|have|did i ~2 missing|understood|understand|hear|hearing|heard|read|reading|got|get ~1 you|that|it|this ~1 right|correctly|wrong
  correct|stop me ~1 if|when|where
  if ~1 i ~2 got|get|have|am|misread|missed ~6 wrong|off|anything ~4 {tell}|correct|know
  let me know|hear ~2 {wh} ~6 felt|feel|feeling|hurt|landed|wrong|upset|bothered|stung
  i ~1 would ~1 be ~1 grateful|glad ~1 to ~1 {know} ~4 you|your|how|what
  how ~1 you ~1 saw|see|felt|feel|took|experienced ~2 it|that|this|things
  what ~1 do|would|did you ~1 need ~1 from_me|$|now|right_now|most
  what ~1 hurt|stung|upset ~3 you|most|$|in_what|about
  {open} you ~2 {tell}|telling|sharing ~1 me ~3 {wh}|more|about ~6 you|your|{inner}|i
  {open} you ~2 open|willing|ok|like|up ~2 {tell}|telling|sharing
  i ~2 {want}|like|love ~3 {know} ~2 it? {wh}|about|more|your|from|where ~5 you|your|{inner}|it
  i ~2 {want} ~2 {know} ~1 you|better|more|it ~1 $|about_that|about_it|about_this|about_what|about_how
  {know} ~3 your ~1 side|perspective|version|experience|story|feelings|end
  i ~1 {want} ~2 {know} ~2 it|that ~1 from ~1 you
  how ~2 did|does|do|was|is ~2 it|that|this|my|what_i|me ~6 {inner}|make_you|come_across|sit|sound ~1 !of|the
  what ~1 was|is ~2 it|that|this|last_night|the ~1 worst|hardest|heaviest ~2 part|thing|bit|for|about
  what|which ~2 {part} ~5 {worst}|hurt|stung|landed|hit|hurts|hard|stayed|stuck
  what|which ~2 was|is|were|felt|hurt|landed|hit|hurts ~3 {worst}
  what ~1 did|do|would|could|might ~1 you|have ~2 need|needed|want|wish|have|helped|help ~2 from|instead|then|me|that|in|you !the ~1
  what ~1 would|could|might ~1 have|make ~2 helped|easier|better|safe
  what ~1 could|should|would|might ~1 i|have ~1 i? ~1 have? ~1 done ~1 instead|differently|better|then
  did|have|was i ~2 {inner}|miss|missed|hurt|upset|scare|misunderstood|misread|do ~2 you|something|anything|wrong|part|what ~2 !at
  if i ~1 hurt|caused|did|harmed|upset ~5 i ~1 {want} ~1 to ~1 {know}
  how ~1 have ~1 you ~1 been ~1 carried|held|carrying|holding|coping|managing|feeling|living|since|with|after
  is|are|was|were ~1 there ~1 something|anything|part|parts|a_moment|a_part|more ~2 i|you|else ~2 am|have|still|need|want|would|are|you|not|do|did|could|should ~3
  is|was ~1 there ~1 more ~1 to|you|$|behind
  help ~1 me ~1 {know} ~1 {wh}|it|that|you
  what ~1 did|does|was|has|is ~1 it|that|this|my ~5 do|done|mean|bring|feel|leave ~1 to|for|with|up|like|on ~1 you
  i ~1 am ~1 curious|open ~3 {wh}|about|to ~4 you|your|hear
  i ~1 am ~1 listening|all_ears
  talk|walk|take me ~1 through ~1 it|what|how|that|your
  i ~1 would|want ~2 know ~2 {wh} ~4 {inner}
  what ~1 are|am ~1 you|i ~2 afraid|scared|worried ~1 of|about
`,
  CLASSES,
);

/** Asks, and wants to hear. Hostile questions ("what do you expect me to say") are none. */
export const curiosity = defineElement({
  id: 'curiosity',
  weight: 1,
  wordings: together(WORDINGS, QUESTIONS),
  unless: wordings(`
    what more|else do|could|can|would ~1 you|i ~2 need|want|do|expect ~2 from_me|$
    did i ever ~1 do
    feel to ~1 win
    need ~1 a ~1 medal|parade|cookie
    hear ~1 about ~1 the ~1 !way|night|fight|row
    you ~1 want|expect|need ~1 me ~1 to ~1 say $
    weather|holidays|pub|time|interview|film|movie|match|exam|game|shop|printer|tacos|pizza|standup|router|lift|bag|tesco|fever|flu|tablets|knee|ankle|tooth|concert|build|party|drink
    version|number|order|address|error|logs|steps|browser|code|file|price|balance|account|issue|reference|password|configuration|menu
    can i ask ~2 price|favor
    what would you like ~1 to ~1 drink|eat|order
    need from the|aldi|tesco|lidl|asda
    for the cake|soup|party|trip
    when you get
    why ~2 are|is|did|would|can|do ~1 not? you
    expect ~1 me|from
    what ~3 do_you|is want|your|wrong ~2 from_me|problem|with_you
    what ~2 did|have ~1 i do|done|did ~2 wrong ~1 now|this_time|again|exactly
    exactly did|have i
    through|in your head|mind when|buying you
    how dare|could you
    even want
    should bring|wear|buy
    why you ~1 never|always|keep|do_not|would_not|can_not
    jab|surgery|operation|vaccine|trip|marathon|race|run
    dark|doctor say|said
    sorry to hear
    hoping to get
    works|book
  `),
});
