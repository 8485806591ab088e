/** How people hold up what they gave. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';

/** Toil as something that went on and on. */
const TOILING =
  'cooking|cleaning|slaving|working|washing|ironing|driving|raising|feeding|paying|supporting|caring|nursing|looking_after|picking_up|running_around|putting_up|sacrificing|giving|waiting|serving|providing|minding|rearing|bringing_up|helping|scrubbing|lifting|carrying|covering|defending|tidying|sitting_up|toiling|grafting|skivvying|fetching|scrimping|saving|fixing';

export const WORDINGS = wordings(`
  after|despite|considering everything|all|all_of ~3 i|we|me_and|your_father|your_mother|your_dad|your_mum ~3 #Toil|done|do|did|put_up_with !on_the|list|in_the_list|today|on
  after all|all_of|everything the|my|this|these|those|our ~2 sacrifices|money|years|work|effort|time|help|support|lifts|meals|favours|favors|nights|love|care|things|hours|trouble|hard_work ~3 i|we|me|and
  after|when|while|even_though i|we ~2 #Toil ~8 you|your|us|for_this ~6 nerve|cheek|gall|dare|complain|moan|throw|ungrateful|can_not_even|could_not_even|have_the|act_like|treat_me|talk_to_me|speak_to_me|and_you|and_this
  i|we|me ~3 #Toil|put ~12 and|but|yet ~1 this_is_how|that_is_how|this_is_what|look_what|you_can_not_even|you_could_not_even|you_throw|you_never|you_treat|you_are_behaving|you_are_asking|nobody_lifts|i_have_nothing|you_complain|you_have_the_nerve|i_can_not_get
  i|we ~3 #Toil ~9 so ~1 you|your|kids ~1 could|can|would|might|will ~9 and|but|this|that ~1 is|you|now|i
  this|that|it|what|where|all|the|is ~2 thanks|gratitude|repayment|reward|appreciation|thank_you ~2 i|we ~1 get|got|receive|deserve|earn|have|receiving
  this|that|it is ~1 my|the|your ~1 thanks|reward|repayment|gratitude|thank_you ~1 $|for|a|from
  so much for gratitude|thanks|appreciation
  fine|lovely|nice|great|some way|thanks|gratitude ~1 to repay|thank|that_is|it_is|from
  how ~2 you|i|they|people ~2 repay|repaid|thank|thanked|treat|get_repaid|get_treated|get_thanked ~2 me|for|the_person|the_woman|the_man|your_mother|your_father|after
  what ~1 do|did|have ~1 i ~2 get|got|receive ~1 back|in_return|in_exchange
  i ~2 get|got|receive ~1 nothing|complaints|grief|abuse|attitude|criticism|no_thanks ~1 back|in_return|for_it|from_you|but|$
  never|not|hardly|without ~5 word_of|single|so_much_as|bit_of ~2 thanks|thank_you|gratitude|appreciation|recognition
  not even say|manage|get|hear ~2 thanks|thank_you
  ^|you|they|kids|children|everyone|people ~1 never|not ~2 say|said ~2 thanks|thank_you|gratitude ~1 $|for_it|from|in|to
  never|not ~2 get|got|hear|heard|receive|received|given|had ~2 thanks|thank_you|gratitude ~1 $|for_it|from|in|to
  nobody|no_one|noone ~5 appreciate|appreciates|appreciated|thanks|thanked|thank|values|notices|cares ~3 i|me|my|us|how|what|$
  not|no ~1 one|single person|soul|one ~5 appreciates|appreciate|thanks|thanked|thank|values|notices|cares|helps
  i ~2 sacrificed|sacrifice|gave_up|given_up|gave|given|threw_away|thrown_away|put_off|wasted|devoted|dedicated|put_aside|poured ~2 everything|so_much|too_much|it_all|years|life|career|youth|dreams|job|body|home|best|half|whole|time|prime|twenties|thirties|studies|happiness|freedom|sleep|savings|future !presentation|on_the|sugar
  best|whole|half|good years|life|part ~1 of my|i ~2 life|gave|given|you|for_you|to_you
  you have|got no ~1 idea|clue ~3 how|what|everything|half ~3 i|we ~2 #Toil|do|did|done|go|have
  you|anyone|any_of_you ~3 know|realise|realize|appreciate|see|notice|understand|imagine|clue|care|thought ~2 how|what|everything|half|all|of_what|of_how|the_things ~3 i|we ~3 #Toil|do|through|juggle
  you ~2 be|have|been|had|are|got ~3 nothing|nowhere|street|gutter|homeless|dead|nobody|starved|prison ~4 without|if_not_for|but_for|thanks_to me|us
  without|thanks_to me|us|my_money|my_help ~1 you ~1 would|will|have|had|are|got|never|could
  everything|every_single_thing|whatever ~1 you ~1 have|own|are|got|eat|wear ~1 is|comes|came|you_have ~3 me|i|my
  who ~3 #Toil|was_there|there|took|pays|cooks|feeds|washes|cleans|drives|picked|helped|bought|stayed_up|looked_after ~5 you|your|roof|food|kids|house ~9 me|i_did|i_am|your_mother|this_idiot|muggins
  always ~1 me|i that|who|having ~2 #Toil|has_to|had_to|does|cooks|cleans|pays|to
  me who ~1 #Toil|raised|stayed|paid|fed
  i|we ~1 always|constantly|have_always|only_ever|never_stop|am_always ~3 put|putting ~2 you|your|everyone|everybody|family|kids|others ~2 first|before_me|before_myself|ahead|before_my_own
  i ~2 come|comes|am|put|putting ~1 last|bottom ~ for|with|in|on|$|always !minute|week|month
  all|only_thing ~1 i ~2 do|did|done|does is|was ~2 give|giving|work|cook|clean|slave|love|care|help|support|try_to_help|worry|look_after|for_you|for_this_family|sacrifice|think_of_you|serve|run_around|make_you_happy|put_you
  all i ask|asked|want|wanted|ask_for ~1 is|was|for|in_return ~3 respect|gratitude|appreciation|thanks|thank|help|kindness|loyalty|little
  you take and|& take|take_and
  i give and|& give|give_and
  all you ~1 ever? do is take|use_me|take_from_me
  i ~2 never|not ask|asked|get|expected ~2 for|anything|a_thing|nothing ~2 in_return|back|from_you|of_you|for_myself
  you|u|so ~1 owe me $
  you owe me|us ~1 everything|your|big|so_much|respect|that|this|at_least|more
  least you can|could|might|should ~1 do|have|is ~2 ring|thank|be|call|$|say|show|help|listen|answer|visit
  i ~1 gave|brought|gives you|him|her ~1 life|into_this|into_the|everything|birth|a_home|a_roof
  i ~1 carried|raised|fed|clothed|supported|birthed|reared|nursed|kept|housed|put you ~1 for|all|since|through_school|through_college|through_uni|through_university|nine|with|alone|and|by_myself|under_my|by_my|when|in_my|on_my|single !i
  woman|mother|man|person|one|parents|people|father|wife|husband who|that ~1 raised|made|gave|carried|fed|bore|stood_by|supported|paid|brought|sacrificed|loves ~1 you|life|everything|up
  bend|bent|bending|bending_over over|backwards|myself backwards|for|to ~ !the
  i ~2 break|broke|breaking|breaks my back !up
  i ~2 work|worked|working|bust|busted|run|ran|kill|killed|killing|knock ~2 fingers|ragged|socks|myself_for_you|myself_to_give|myself_so|ass_off_for_you|arse_off_for_you|butt_off_for_you|ass_off_so|arse_off_so
  wait|waited|waiting on you|everyone|you_all|them hand|all
  your|a|the|like|as|am|just . maid|servant|skivvy|atm|cash_machine|cashpoint|dogsbody|doormat|chauffeur|butler|unpaid_cook|housekeeper|walking_wallet ~2 to_you|you|for_you|around_here|here|in_this_house|to_this|for_this|$
  your|like_a|as_a personal|own|unpaid|free slave|taxi|cleaner|cook|bank|nanny
  you|so|how|such|are|child|children|kids|little|lot|is|you_are . ungrateful|ingrate|ingrates|unappreciative|thankless|unthankful !task|job|work
  ungrateful that_is|is_what|child|kids|lot|brat|cow|sod|brats|children|little
  not|never|any|an|shred|ounce|zero|no|bit of|the|least|any|an|zero|ounce|shred|bit|single|such ~1 of? gratitude|ingratitude
  i ~2 do|doing|did|done|handle|manage|organise|organize everything for ~1 you|this|everyone|everybody|us|kids|our !list
  i ~2 do|doing|did|done|handle|carry|manage ~1 everything|this_family|this_house|this_marriage|every_single ~4 around_here|round_here|myself|alone|as_usual|on_my_own|on_my_back|family|nothing|around_the|in_this_house|household !list
  do|doing ~1 for everybody|everyone|yall ~5 nobody|no_one|nothing|not|never
  nobody|no_one|none_of_you|never|not ~4 lift|lifts|lifting|lifted a|one finger
  i|we ~1 have|had ~3 done|been ~1 nothing|anything but ~2 support|love|good|kind|there|nice|loyal|supportive|help|patient|faithful|honest|generous
  i was|am|have_been ~1 there|only_one ~4 when|through ~1 you|no|nobody|everyone ~9 and|now|this|but|where
  i ~1 stuck|stood|stayed by|with|beside you ~6 so|and|but|when|through ~4 you|this|else|nobody|now
  how much|many|hard ~3 i ~3 #Toil ~4 you|for_you|this_family|your|us|sake
  throw|throwing|threw|thrown|shove ~3 back_in_my|in_my face
  you ~2 talk|speak|treat|behave|act ~2 like_this|to_me_like|like_that|this_way|that_way ~5 after|when ~4 i|everything|all
  this|that is how you ~1 talk|speak|treat|repay|thank|behave|pay
  what|everything i ~2 gave_up|have_given_up|sacrificed|gave|given|left|walked_away_from ~2 to|for ~2 you|us|this|move|be
  i ~3 left|quit|sold|moved|gave_up|gave ~8 for you|us|this_family|this_marriage ~6 and|only|but|so|now|yet
  some thanks that|this ~1 is
  taken|take|takes|taking ~1 me for granted
  used me|by_you|by_all_of_you ~1 as_a|like_a|for_my_money|and_threw|up
  years|months|weeks|decades|lifetime|nights ~1 of? ~2 ${TOILING} ~6 for|after|over|with|on|behind ~1 you|this_family|your|yous|ye|yall|everyone|these|us
  ${TOILING} ~6 for|after|behind|over|on ~1 you|this_family|your ~6 and|yet|but ~1 this|you|now|not|look|that|for
  this|that|it is ~1 how|what|where ~2 i ~1 am|get|got|have ~2 repaid|thanked|rewarded|paid|appreciated|repay
  who #Toil|does|did|makes|made|stays|stayed|keeps|kept ~3 your|you ~2 ~6 and|so|but you|me|i ~
  i|we ~3 #Toil ~7 so ~1 that? you|ye|the_lot|everyone|they|he ~1 all? ~1 can|could ~3 sit|lie|criticise|criticize|moan|complain|swan|go|spend|treat|lounge|watch|shop|enjoy|ignore|insult
  sacrifices|sacrifice ~1 that? i|we ~1 have|had? made|make
  not|never|no|without|nary ~1 even? ~1 a|one|single|so_much_as ~1 single? ~1 thank_you|thank|thanks|ta|cheers|acknowledgement ~1 $|from|for|out_of|in|to|you
  you ~2 be|have|been|are ~4 if it|i was|were|had not ~1 been? ~1 for|there|me|helped me|us|my|you|for_you
  if it was|were|had not ~1 been? for me|us you ~
  for your ~1 studies|education|wedding|marriage|sake|school|future|career|happiness|treatment|fees|degree ~2 i ~2 #Toil|left|gave
  everybody|everyone|you|they|kids|children|lot|yall|yous ~4 take|takes|taking ~2 and ~2 take|takes|taking|never
  i am|me ~1 the ~1 eejit|idiot|fool|mug|muggins|muppet|only_one|gobshite who|that ~2 gives|does|pays|cleans|cooks|always|has_to|tidies|organises|organizes|sorts|picks|works|remembers|keeps
  muggins|yours_truly|joe_soap ~1 here ~
  forget|remember|forgotten|remind_you who ~3 #Toil|was|sat|stayed|stood|held|raised|picked|changed ~5 you|your|here|there|bills|roof|food
  can|could|will not ~1 even? ~1 spare|give ~1 me? ~1 hour|minute|minutes|moment|call|second|five_minutes|text|finger|an|a|one|the ~3 $|phone|for_me|hour|minute|finger|call|me
  i ~2 break|kill|work|run|flog|bust ~3 myself|back|off|bone|bones|ground|ragged|death|socks|arse|ass ~5 you|this_family|everyone|your
  i|we ~3 #Toil ~9 and|but|yet ~2 all|this|what|now|still|the ~3 thanks|moan|complain|complaints|criticism|grief|abuse|ungrateful|moaning|gratitude|attitude
  i|we ~2 #Toil ~9 all you|ye|they ~1 can|do|ever|could ~2 moan|complain|criticise|criticize|whinge|is|shout|ignore
  who ~1 else? ~1 would ~1 have? ~2 put_up_with|do|done|look_after|looked_after|care|cared|stayed|taken ~3 you|all_this|what_i|that_for_you
  i ~2 never ~1 asked|ask|got|get|took|had|took_a ~2 for|a|one|single ~1 thing|penny|thanks|holiday|day_off|favour|minute|break ~1 in|from|for|back|to|$
  everything|all i ~2 do|did|have_done|have_ever_done is|was ~1 for ~1 you|this_family|your|us|the_kids
  i ~1 maintain|maintained|run|ran|moderate|moderated|organise|organised|built|kept ~6 for|unpaid|free|years ~6 thanks|gratitude|abuse|appreciation|treated|repaid|respect|this_is
  considering|remember|forget|seeing|given|wonder|who_knows who ~1 pays|paid|puts|keeps|earns|feeds|cooks|cleans|drives|raised|buys
  i ~1 drop|dropped|cancelled|rearranged|moved ~1 everything|plans|my_day|my_whole|heaven ~3 for you ~9 and|but|now|this
  to the bone ~
  where|what would you ~2 be|have|do|eat|live ~3 if i|we ~1 had|did|was|were not
  i ~2 do|doing|did|done ~1 so_much|everything|all_this|too_much|a_lot|so_many for ~3 you|everyone|all|everybody ~6 nobody|no_one|not|never|nothing|and_you|bothered|cares|none
`);
