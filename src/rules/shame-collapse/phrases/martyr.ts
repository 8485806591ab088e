/** How people hold up what they gave. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/wording/wording.ts';
import { SHAME } from './classes.ts';

const CLASSES = {
  ...SHAME,
  we: 'i we your_father your_mother your_dad your_mum me_and',
  gifts:
    'sacrifices sacrifice money years work effort time help support lifts meals favours favors nights love care things hours trouble hard_work decades',
  but: 'and but yet meanwhile while',
  who: 'who whose woman mother man person one parents people father wife husband',
  repay:
    'repay repaid thank thanked treat treated treats appreciate appreciated pay rewarded behave talk speak',
};

export const WORDINGS = wordings(
  `
  ^ ~1 gave|did|sacrificed|worked ~4 everything|years|my ~4 for_you|for_this_family|for_us|for_the_family ~3 {but}
  years|months|decades ~1 i|we have? {toil} ~2 you|your|this_family|this_house
  if it ~1 was|were|is not ~1 for me|us $
  little|bit_of|some|ounce_of gratitude|thanks|appreciation|recognition ~2 would|might|could|goes
  nobody|no_one|nothing ~6 if ~1 i ~2 not ~
  i|we ~2 {toil} ~14 and|but|yet ~1 i|we|what|all|this ~3 get|got|getting|receive ~3 shrug|attitude|grief|abuse|nothing|complaints|silence|moaning|lip|cheek|criticism|hate|eye_rolls|bad_reviews
  free|spare|own|unpaid ~1 evenings|time|weekends|nights|money|hours ~12 complain|moan|whine|complaints|demands|abuse|criticise|ungrateful|entitled
  who ~1 was|is ~1 it? ~1 that|who ~1 {toil}|sat|drove|paid|stayed|held|picked|looked_after ~3 you|your|with_you|there ~
  all i ~2 do|have_done|did ~2 for ~3 {but}|nothing|not|nobody
  nobody|no_one|none_of_you|not_one|never ~2 asks|asked|ask ~2 how|if|whether ~2 i ~2 feel|am|doing|cope|need|coping
  i ~2 {toil} ~8 and ~2 you|they|not_one|nobody|no_one ~2 can_not|could_not|will_not|would_not|do_not|did_not ~2 even|wash|lift|say|ring|call|be_bothered
  who . do you think . is|has|have|does|did? . been? . {toil}|paying|pays|paid|cooks|washes|feeds ~4 you|your|that|this
  i . moved|left|gave_up|flew ~4 for you ~4 and this|that|look|now|you
  and|so this|that . is . what i . get ~
  notion|idea|clue ~3 nights|hours|years|sacrifices i ~2 {toil}
  i . have not . had ~4 since you . were|was|moved|came
  worked|slaved|sacrificed|saved|starved ~5 so . that? you . could|can ~
  me that is who
  after|despite|considering everything|all|all_of ~3 {we} ~4 {whose}|put_up_with|been_to_you !on_the|list|today|on|the_garden
  after everything|all ~1 that? {we} . have? . done|given|sacrificed|put_up_with !on|today|for_the|in_this|in_the|in_my|to_this|to_it|to_fix
  after all|all_of|everything . the|my|this|these|those|our . {gifts} ~2 {we}|on_you|for_you|for_this_family
  all|so_many|so_much . the|that|those? . {gifts} ~1 that? {we} ~2 {toil}|made|put|gave|poured ~6 {but}|so|for|into ~3 you|your|this|people
  this|that|it|what|where|all|is . the|my|your? . {thanks} ~2 {we} . get|got|receive|deserve|earn|have
  that|this|it . is . the|my|your . {thanks} ~1 $|for|a|from
  and that is|was? the thanks
  so much for {thanks}
  fine|lovely|nice|great|some|a_funny . way|{thanks} ~1 to|that_is|it_is|from ~1 repay|thank|$
  this|that|it|how . is . how|what|where ~2 i|you|we . {repay}|am|get ~2 {repay}|treated|me|us
  how . you|they|people . {repay} . me|us !for_lunch
  what . do|did|have . i . get|got|receive ~1 back|in_return|in_exchange|silence|nothing|grief|$
  i . get|got|receive . nothing|complaints|grief|abuse|attitude|criticism|no_thanks . back|in_return|for_it|from_you|but|$
  never|not|hardly|without|nobody|no_one ~4 word_of|single|so_much_as|bit_of|one|a|even . {thanks} ~1 $|for_it|from|in|to|out|never
  never|not_one|without_one . a? . thank|thanks ~
  you|they|kids|children|everyone|people . never|not . even? . say|said . {thanks} $|for_it|from|in|to
  i|we . never|not . even? . get|got|hear|heard|had . a? . {thanks} $|for_it|from|in|to
  not one person ~3 appreciates|thanks|notices|cares|helps
  nobody|no_one|not_one|none_of_you . appreciates|appreciate|appreciated|thanks|thanked|thank|values|notices|cares|helps|lifts ~2 i|me|my|us|how|what|$|finger|phone
  no|not|zero|never . any|one|ounce|shred|bit? . of? . appreciation|gratitude ~4 i|me|us|my|hours|work|$
  you . have no appreciation
  i|we ~2 sacrificed|sacrifice|gave_up|given_up|gave|given|give|threw_away|put_off|wasted|devoted|dedicated|put_aside|poured|spent|put|left ~2 my|our|you|everything|it_all|so_much ~2 {life} ~6 {whose}|on_hold|raising|for !presentation|on_the
  i|we . sacrificed|gave_up|have_given_up|have_sacrificed . my|everything|so_much|our ~5 {whose}
  i|we . sacrificed . everything|my|so_much ~
  i|we ~2 gave|given you ~3 {life} ~
  i . have? . given and given
  i|we ~2 {toil} ~9 {but} !let ~2 you|they|not_one|nobody|no_one|all_you|kids|one ~4 {ill}|lift|lifts
  i|we ~2 {toil} ~6 {whose} ~6 {but} ~1 look|this_is|that_is|this|where|how|what_do ~3 {thanks}|how|where|get|what|repaid|{repay}|$
  i {toil}|cook|clean|drive|work|wash i {toil}|cook|clean|drive|work|wash ~
  i|we ~3 {toil} ~9 so . that|you|your|kids|people ~1 you|like_you|could|can|would|might ~9 {but}|complain|sit|for_free|moan|ignore|talk
  i . left|quit|sold|moved|gave_up . my|our . {life} ~4 {whose}
  i|me ~2 single_handedly|on_my_own|by_myself|alone ~6 {whose} ~6 {but}|not ~3 {ill}
  i|we . reared|raised|carried|fed|clothed|birthed|nursed|kept|housed . you|{who}|five|four|three|two|six ~6 {but}|by_myself|on_my_own|alone|under_my|single ~
  i . gave|brought . you . life|birth|into_this|into_the|a_home|a_roof
  {who} . who|that . raised|made|gave|carried|fed|bore|stood_by|supported|brought|sacrificed|loves ~1 you|life|everything
  who {toil}|did|does|made|makes|stayed|stays|keeps|kept|sat|was_there|paid|pays|drove|held|picked|bought ~3 you|your|there|roof|kids|bills|home ~9 me|muggins|i_did|and_who|who|and_now
  who sat there ~
  {but}|remember|forget|forgotten|considering|is_that_all . who {toil}|pays|paid|puts|raised|sat|stayed|picked|changed|bought ~3 you|your|there|roof|food
  you ~2 treat|talk|speak|behave|act|complain|accuse|treating|talking ~4 after ~2 everything|all|i_have
  you . have|got|had . no . idea|clue ~2 how|what|everything|half|all ~3 {we} ~2 {toil}|do|did|done|go|have|put
  you|anyone|any_of_you ~3 know|realize|appreciate|see|notice|understand|imagine|clue|care|idea ~2 how|what|everything|half|all ~3 {we} ~3 {toil}|do_for|did_for|go_through|gave|juggle|done_for|do_around
  do|have you . any|know|even|realize . idea? . how|what ~1 much|hard|everything? i . do|did|sacrificed|gave ~
  you ~2 be|have|been|had|are|got !welcome|free|invited ~4 nothing|nowhere|street|streets|gutter|homeless|dead|nobody|starved|prison|without ~4 me|us
  you would|will|could . be|have ~5 if|without|only ~3 not|was? . for? me|us
  if it|i was|were|had not ~1 been? for? me|us|there you ~
  without|thanks_to me|us|my_money|my_help you . would|will|have|had|are|got
  everything|whatever . you . have|own|are|got|eat|wear ~1 is|comes|came|you_have ~3 me|i|my
  i|we . always|constantly|only_ever|never_stop ~2 put|putting . you|your|everyone|everybody|family|kids|others . first|before|ahead
  i . come|comes|am_always . last|bottom ~3 for|with|in|$ !minute|week|month
  all|only_thing . i . ever? . do|did|done|does . is|was . give|giving|work|cook|clean|slave|love|care|help|support|worry|look_after|for_you|sacrifice|serve|run_around|put_you
  all i . ask|asked|want|wanted|get . is|was|for|in_return ~3 respect|{thanks}|help|kindness|loyalty|one_thing|little|abuse|grief|complaints|hassle|criticism|attitude|moaning
  god|heaven forbid i . ask|need|want ~
  you . take|just_take and take
  i . give and give
  {whose}|they|lot|kids . take|takes|taking . and . take|takes|taking
  i . never|not . ask|asked|get|expected . for|anything|a_thing|nothing ~2 in_return|back|from_you|of_you|for_myself
  you|so . owe me $|everything|your|big|so_much|respect|that|at_least|more
  least you . can|could|might . do|is ~2 ring|thank|be|call|$|say|show|help|listen|answer|visit|after
  i ~2 bend|bent|bending . over backwards|myself ~4 {whose}|and|$
  bending|bend|bent over backwards for ~1 {whose}
  i ~2 break|kill|work|run|flog|bust|worked|ran|killed|broke . my|myself ~1 back|off|bone|bones|ground|ragged|death|socks|arse|ass|butt|fingers ~4 {whose}|and|to_give|so
  run|ran|running|work|worked . myself ragged|into_the_ground|to_the_bone
  wait|waited|waiting on {you} hand
  your . personal|unpaid|own|free . {servant}
  like|as|just|am|being . your|a|some|the . personal|unpaid|free|walking? . {servant} ~2 to_you|for_you|around_here|here|in_this|to_this|for_this|$|am_i !driver
  all i . am . to_you|good_for ~3 {servant}
  {servant} ~1 who|whose paid|pays
  you|so|how|such|are|child|children|kids|little|lot . {ungrateful} !task|job|work
  {ungrateful} that_is|child|kids|lot|brat|cow|sod|brats|children|little|people
  i ~2 do|doing|did|done|handle|manage|organise everything . for . you|this|everyone|everybody|us|kids|our !list
  i ~2 do|doing|did|handle|carry|manage . everything|this_family|this_house|this_marriage|every_single|it_all ~4 around_here|round_here|myself|alone|as_usual|on_my_own|by_myself|family|nothing|in_this_house !list
  i ~2 do|did|done . so_much|everything|all_this|too_much|a_lot|so_many . for . {you} ~6 nobody|no_one|not|never|nothing|and|none
  do|doing for everybody|everyone|you ~5 nobody|no_one|nothing|not|never
  nobody|no_one|none_of_you|never|not|one ~4 lift|lifts|lifting . a|one . finger|phone
  i|we . have|had ~2 been|done ~1 nothing|anything but ~2 support|love|good|kind|there|nice|loyal|supportive|patient|faithful|generous
  i ~1 was|am|have_been|i_have . there|only_one|good_enough|loyal ~6 {whose}|nobody|through|when ~9 {but}|this|where ~3 {ill}|where|you|a_nuisance|this
  when you . needed|wanted|were ~6 good_enough|there ~6 now|$
  when you . had|were ~3 who . {toil}|took ~1 you in?
  considering|seeing . who pays|paid|puts|cooks|drives
  me|i who . {toil}|gave_up ~4 for|you
  i ~2 put . you first ~
  i . am . doing . so_much|everything ~4 {whose} ~
  i . stuck|stood|stayed by|with|beside you ~4 {but}|when|through
  throw|throwing|threw|thrown . it|that|everything|this|them? . back_in_my|in_my face
  some thanks that|this is
  taken|take|takes|taking . me . for granted
  used me|by_you . as_a|like_a|for_my_money|and_threw|up
  years|months|weeks|decades|lifetime|nights|hours ~2 {toil}|loyal|driving|cooking|cleaning|minding|rearing|caring|paying|working|looking_after ~6 for|after|over|on|behind|to_your ~2 you|this_family|your|everyone|us|this
  for your . studies|education|wedding|marriage|sake|school|future|career|happiness|treatment|fees|degree ~2 i ~2 {toil}|left|gave
  always me . that|who|having ~2 {toil}|has_to|had_to|does|to
  i . am|me . the . eejit|idiot|fool|mug|muggins|muppet|only_one|gobshite who|that ~2 gives|does|pays|cleans|cooks|always|has_to|remembers|keeps
  muggins|yours_truly|joe_soap here ~
  can|could|will not . even? . spare|give . me? . hour|minute|minutes|moment|call|second|five_minutes|text|one|an|a ~3 $|phone|weekend|hour|for_me|call
  i ~2 gave you ~4 and you ~3 not . give|spare
  who . else . would ~3 put_up_with|done|look_after|cared|stayed|taken ~3 you|all_this
  everything|all . i . do|did|have_done|ever_done . is|was . for . you|this_family|your|us|the_kids
  i . maintain|maintained|run|moderate|organised|built|answer|kept ~5 for_free|unpaid|for_years|free|spare_time ~6 {thanks}|abuse|complain|respect|this|you
  i ~2 drop|dropped|cancelled|rearranged|moved . everything|plans|my_day|heaven ~3 for you ~6 {but}
  to the bone ~
  where|what would you . be|have|do|eat|live ~3 if|without i|we|me|us
  i . put . my|our . own? . life|career|dreams|needs . on_hold|second|aside|last ~
`,
  CLASSES,
);
