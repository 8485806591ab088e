/** How people excuse themselves for being there. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';

const SORRY = '#Sorry|forgive|excuse|soz';
/** What a person calls their feelings and needs when they make themselves small. */
const BURDEN =
  'much|needy|clingy|emotional|sensitive|annoying|pathetic|burden|bother|nuisance|drain|downer|drag|handful|hard_work|a_lot|broken|weird|insecure|dramatic|depressed|depressing|anxious|weak|sad|moody|attached|negative|boring|useless|worthless|difficult|unstable|crazy|mess|wreck|crybaby|disappointment|inconvenience|pain_in|loser|disaster|work|exhausting|intense|high_maintenance|melodramatic|lonely|down|lame|stupid|problem|trouble|whiny|moaner|misery|whinger|awkward|heavy|damaged|tearful|teary|weepy|overwhelmed|overwhelming|anxiety|miserable|sappy|soft|complicated|tiresome';
const POUR =
  'crying|cried|cry|venting|vented|vent|rambling|rambled|ramble|ranting|ranted|rant|unloading|unloaded|offloading|oversharing|overshared|moaning|whining|whingeing|whinging|overthinking|panicking|existing|exist|breathing|falling_apart|breaking_down|melting_down|losing_it|overreacting|sulking|spiralling|spiraling|burdening|blubbing|sobbing|sobbed|bawling|weeping|trauma_dumping|freaking_out';

export const WORDINGS = wordings(`
  ${SORRY} ~1 for|about|to|that|if|i|me ~1 always|just|even|again|i? ~1 being|be|am|was|get|got|getting|keep|feel|become|be_being . ${BURDEN} !late|fun|at|better|help|today|week|right_now|on_the|busy|with_the|of_a|when|rain
  ${SORRY} ~1 i|that_i ~2 am|was|get|got|keep|feel|always_am|am_always . being? ${BURDEN} !late|fun|at|better|help|today|week|busy|with_the|when|about_it_being
  ${SORRY} ~2 for|about|i|me|to ~2 ${POUR} !wolf|out_loud|about_the|about_it_in|off
  ${SORRY} ~2 for|about|i|me ~2 dumping|dumped|dump|throwing|pouring|putting|laying ~2 on_you|all_this|all_that|this_on|that_on|everything_on|my|it_all ~1 on_you|you|problems|feelings|stuff|issues|$ !boxes
  ${SORRY} ~1 that? you ~1 have|had|got|are|always_have ~2 deal|put_up|listen|look_after|babysit|stuck|cope|hear|see|comfort ~2 me|my ~2 !late|delay
  ${SORRY} ~1 that? i ~1 can|could|am|was|do|will ~1 not|never ~2 normal|stronger|easier|happy|fun|enough|good_enough|like_other|less|cope|stop_crying|cheerful|deserve|perfect|calm|handle_things|handle_life|be_what|the_person|worth
  ${SORRY} ~1 that? i ~2 exist|existed|cry|feel ~1 so_much|this_way|like_this|things|$|the_way|too
  ${SORRY} ~1 that? i ~1 always|just|still|even|keep ~1 need|needed|needing|want|wanted|depend|lean|rely|cling ~1 you|on_you|attention|reassurance|comfort|so_much|to_you|a_hug|help_with_everything|someone !to
  ${SORRY} ~1 that? i ~2 need|needed|needing you|so_much|reassurance|comfort|attention !to
  ${SORRY} ~6 need|needing|want|wanting you ~1 to reassure|comfort|cheer|calm|hold|hug|check_on
  ${SORRY} ~1 for ~1 always|even|ever? ~1 needing|wanting|having|craving ~2 you|attention|reassurance|comfort|love|affection|help|needs|feelings|emotions|to_talk|so_much|breakdown|meltdown|cry|anxiety|opinions|hug !to
  ${SORRY} ~1 i have|had feelings|needs|emotions|opinions|depression|anxiety|problems|a_breakdown|a_meltdown
  ${SORRY} ~1 for|about|of ~1 all? ~1 my|the|these|this ~2 feelings|emotions|tears|crying|sadness|anxiety|depression|neediness|insecurities|insecurity|breakdown|meltdown|rant|baggage|trauma|moaning|sob_story|pity_party|waterworks|moods|drama|worries|emotional_state|mental_health
  ${SORRY} ~6 with my ~2 feelings|problems|worries|sadness|issues|troubles|anxiety|depression|emotions|stuff|drama|tears|baggage|moaning|nonsense|life|rubbish|silly
  ${SORRY} ~3 taking|take|took|hogging ~1 up? ~1 space|room|air|oxygen|so_much|too_much|all_your|everyone
  ignore|forget|not_mind me ~5 #Sorry|am|being|just ~3 ${BURDEN}|#Sorry|silly
  ${SORRY} ~1 for|about ~1 being like_this|me|this_way|the_way|how_i|alive|born|human|myself|such_a_mess|so_much|who !late
  ${SORRY} ~1 i am like_this|me|this_way|the_way_i_am|how_i_am|who_i_am|here|alive|human
  ${SORRY} ~1 i|for|to ~2 talk|talking|go|going|went|keep|bang|banging|harp|prattle|prattling ~1 on|so_much|too_much ~2 about ~2 my|myself|me|it|this
  ${SORRY} ~6 boring|bored|bore|exhausting|exhaust|burdening|burden|troubling|troubled ~1 you ~2 with ~2 my|me|this|all|it
  ${SORRY} ~4 bothering|troubling|bugging|disturbing|burdening|worrying|annoying you ~1 with ~2 my|this_again|all_this|all_my|feelings|everything
  ${SORRY} ~3 brought|bringing|dragging|dragged|ruining|ruined|spoiling|killing|killed|dampening ~1 everyone|mood|vibe|everybody|you ~1 down|mood|vibe|$ !when
  ${SORRY} ~3 catching|having|catch|caught|got|showing|show feelings|emotions|emotional|a_heart
  i am|know_i_am|know_that_i_am|was . ${BURDEN} ~8 #Sorry
  ${SORRY} ~6 i ~1 know ~1 i ~1 am ~2 lot|much|${BURDEN}
  i ~1 am ~3 too|so much ~4 #Sorry
  ${SORRY} ~2 taking_up|take_up|took_up|taking space|room
  crying|cried|sobbing|bawling|blubbing ~2 down|on|over|at|to|in the|you|your phone|again|shoulder ~4 #Sorry
  ${SORRY} ~6 you ~3 did not sign up
  ${SORRY} ~2 wasting|wasted|waste your ~1 time|energy|breath|evening ~2 on|with me|my|feelings|this
  ${SORRY} ~4 nobody|no_one|you_do_not ~3 wants|want|needs|need|asked ~2 hear|read|listen|know ~3 my|me|about|this
  ${SORRY} ~1 for loving|caring|feeling|missing|trying ~2 you|much|things|so_much|too_much|deeply
  ${SORRY} ~1 i ~1 love|loved|care|cared|miss|missed ~1 you|so ~1 much|too_much|so_much|$ !the|your_call
  ${SORRY} ~2 for ~1 asking|hoping ~3 much|love|you_to_care|help_again|attention|reassurance
  ${SORRY} ~1 i ~1 am ~1 not ~2 enough|better|stronger|worth|fun|normal|easy|what_you !at|news|clear|help|able
  excuse|forgive|pardon|mind ~1 my ~2 tears|emotions|outburst|crying|blubbing|sobbing|wobble|state|drama|sadness|meltdown|moaning|neediness|silliness
  should|did|do|want not|never ~3 burden|burdened|bother|dump|dumped|trouble|troubled|load|offload ~2 you|this|on_you|it ~3 with|$|my|like|about|yesterday
  ${SORRY} ~3 fell|fall|falling|broke|break|breaking|went|cracked|crumbled|melted|dissolved apart|down|to_pieces|up|into
  ${SORRY} ~6 needed|needing|need|wanted|leaning|leaned|relied ~2 so_much|too_much|from_you|on_you ~1 $|from|of|lately|again
  ${SORRY} ~2 being|am|was|get|got|getting . ill|sick|poorly|unwell|tired|low|down|disabled|in_pain ~2 again|and_making|all_the_time|all_the ~
  ${SORRY} ~6 make|making|made|makes everything|it|things ~2 about_me|about_myself|difficult|hard|weird|awkward|heavy
  ${SORRY} ~3 so|too|such|this|always ~1 extra|emo|dramatic|mopey|teary|sensitive|needy|much|soppy|pathetic|paranoid|silly|down|low|miserable
  i ~1 am|be ~2 too|so much ~3 #Sorry|i_know|sometimes ~
  ${SORRY} ~3 you ~1 have|had ~2 see|hear|deal|look_after|carry|mind|witness|put ~3 me|that|my|like_that|this
  ${SORRY} ~1 for|about ~1 how ~1 ${BURDEN} ~1 i
  ${SORRY} ~1 that? you ~3 calm|comfort|hold|reassure|carry|babysit|rescue|cheer|mind me
  ${SORRY} ~2 i ~1 am ~2 having|in|getting|into|spiralling|panicking ~3 panic|anxiety|meltdown|breakdown|episode|wobble|feels|bad_brain
  ${SORRY} ~2 i ~1 am ~1 no|not ~1 fun|craic|use|good_company|company|joy|laugh|sunshine ~1 !at
  ${SORRY} ~4 getting|catching|having|in ~2 feels|my_feelings
`);
