/** How a hurt is set beside something worse. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const OTHERS =
  'people|kids|children|women|men|others|families|couples|girls|guys|wives|husbands|mothers|fathers|mums|moms|dads|parents|folk|folks|employees|customers|students|friends|bosses|managers|blokes|lads|boys|teenagers|sellers|refugees|soldiers|patients|girlfriends|boyfriends|siblings|colleagues|families';
const WORSE =
  'worse|far_worse|much_worse|way_worse|bigger|real|actual|proper|serious|genuine|harder|tougher|rougher|nothing|no_one|nobody|less|fuck_all|cancer';
const BEAT =
  '#WorseDeed|beat|beats|beaten|hit|hits|belt|slap|slapped|slaps|smacked|cane|caned|strap|kicked|starved|hungry|worked|walked|nothing|thrown|locked|punished|wooden_spoon|slipper|spanked';
const EVEN =
  'even|came|come|turned|told|tell|stayed|stay|replied|reply|answered|answer|showed|show|called|bothered|put|remember|remembered|apologised|apologized|did|did_not|do_not|never|am_not|was_not|have_not|still|only|just|let|gave|let_you|asked|married|forgave|talk|talked|speak|work|pay|paid|said|got|is|picked|invited|noticed|texted|warned';

export const WORDINGS = graded({
  2: `
    you|u ~3 lucky|fortunate|blessed|spoiled|spoilt|grateful|thankful ~3 i|we|he|she|that_i|its_me ~1 ${EVEN}
    should|ought|just|^ ~1 to? ~1 be|b ~2 glad|happy|pleased|relieved ~1 that? ~1 i|we|he|she ~1 ${EVEN}
    in|where my|our|i ~1 country|village|time|day|house|home|culture|family|generation|school|youth|marriage|grew_up|come_from|was_raised|come ~8 ${BEAT}
    when i ~1 was ~3 your|a|young|little|small|growing|at ~8 ${BEAT}|nobody|no_one|shut_up|complain|complained|cried|moan|moaned
    ^ ~3 try being|having|living|raising|working|losing|growing|surviving|feeding|burying|dealing|getting|putting_up ~9 then|before|and_then|and_see|and_tell|and_come|you_would|instead
    ^ ~3 try being a|an|the|my|in ~2 single|mother|mum|mom|dad|father|parent|nurse|teacher|manager|doctor|immigrant|orphan|widow|soldier|my|poor|homeless|immigrant|me|married ~3
    see|look|think|look_at|ask|consider|imagine ~2 how|at|about|of|what? ~1 other|others|those|some|my|most ~1 ${OTHERS}|mothers|sisters ~3 not|never|no|treat|treated|get|got|have|live|do|go|deal|behave|suffer|are|is
    you ~1 think|call|reckon|believe|consider|feel ~2 you|that|this|it|your_life ~2 is|are|have|had|was|got|is_so ~4 bad|hard|tough|rough|unfair|strict|mean|awful|terrible|it_bad|it_hard|it_rough|tired|stressed|busy|hard_done_by !enough
    ${OTHERS} ~3 have|has|had|got|face|facing|deal|suffer|endure ~3 worse|far_worse|much_worse|way_worse|nothing|no_one|nobody|cancer
    ${OTHERS} ~3 have|has|had|got|face|facing|with|deal|suffer|endure ~3 ${WORSE} ~1 problem|problems|issues|pain|trauma|struggles|reasons|worries|lives|things_to
    ${OTHERS} ~2 are|is|were|out_there ~3 dying|starving|homeless|bombed|suffering|drowning|sleeping_rough|losing_their|fighting_cancer|in_hospital|hungry|burying
    there ~1 are ~2 ${OTHERS} ~4 dying|starving|homeless|bombed|suffering|worse|hungry
    plenty|lots|many|some|most|millions|half|any|other|loads|a_lot|thousands ~2 ${OTHERS}|woman|man|girl|guy|person|wife|husband|employee|customer ~4 would ~3 kill|love|dream|give|die|be_glad|be_grateful|be_happy|be_thrilled|have_left|have_hit|have_sacked|have_fired|envy|have_done_worse|have_thrown|thank|jump
    compared|comparison|next|beside|relative to|with ~5 ${OTHERS}|what|my|her|his|how|real|worse|others|other|suffered|through|endured ~5 your|you|this|that|it|is|nothing|minor|small|modest|mild|easy
    nothing|not_even_close|nowhere_near|not_half|modest|minor|mild ~2 compared|next|beside ~3 what|my|others|other|how
    could|might|would ~2 have|be ~1 been|gone|done|be|said|treated? ~2 much|far|a_lot|way|so_much|even|a_whole_lot? ~1 worse ~1 i|you|than|believe|like
    not ~2 like|as_if|as_though|as_bad_as ~1 i|we|he|anyone ~3 killed|murdered|hit|cheated|stole|robbed|slept|beat|hurt|slapped|stabbed|punched|burned|crashed|ran_over|shot|raped|committed|died|lied
    not|never ~2 like|as|the_way ~1 your|my|some|other|those|her|his ~2 ex|dad|father|mother|brother|husband|husbands|men|women|last|guys|boss|previous ~2 did|used_to|does|would|was|were|who|$
    i ~1 have|had|has|got|went ~3 worse|harder|tougher|rougher|through_worse|a_lot_worse|it_worse ~1 $|than|in|at|from|when|and|days|things|done
    you ~1 do|does|did not ~2 know|understand|realise|realize|appreciate ~2 how|what|you ~3 lucky|good|easy|real|hard|true|suffering|born|spoiled|hardship|fortunate|pain|struggle|poverty
    worse|bigger|real|more_important|more_serious|greater|actual things|problems|issues|tragedies|concerns|worries ~3 happen|happening|in_the_world|in_life|to_worry|to_cry|than|out_there|to_deal|than_your
    you ~1 have|had|got|get ~2 it ~2 easy|good|cushy|made|soft|so_good|so_easy|lucky
    first|third ~1 world problem|problems|issues|issue
    count|thank ~1 your blessings|lucky|stars
    be ~1 #Fortunate ~1 it|that|i|we|you|all|he|she ~2 ${EVEN}|was|were|is|have|not|only
    my ~1 ex|last|old|first|previous|father|mother|dad|mum|mom|boss ~4 would ~2 have|not ~2 done|hit|left|fired|sacked|thrown|killed|been|even|put|let|kicked|beaten|slapped|dumped
    i ~1 know|knew ~2 ${OTHERS}|plenty|some|many ~1 whose|who|that|with ~5 never|not|worse|hit|beat|cheat|drink|lost|no|nothing|drunk
    how many ~2 ${OTHERS} ~2 would ~2 love|kill|dream|give|die|be
    only|just ~6 mine|my_husband|my_ex|my_man|my_boyfriend ~2 got|left|cheated|hit|beat|ran|slept
    ${OTHERS}|lads ~2 in ~1 the? ~1 cemetery|graveyard|africa|gaza|ukraine|yemen|syria|warzone|ground|war ~4
    would ~1 love|kill|die|give ~1 for|to|to_have? ~2 your ~1 troubles|problems|worries|life|job|boss|husband|wife|house
    not|never ~1 complain|complaining|complains|complained|moan|moaning|moaned|crying|whining|whinging ~2 like you
    other|many|most|all_the_other ~1 ${OTHERS}|applicants|clients|guests|passengers|residents|tenants ~3 waited|managed|coped|survived|dealt|paid|lost|manage|cope ~8 without|longer|than_you|and_never|just_fine|no_complaint
    my|our ~1 parents|mother|father|dad|mum|mom|teachers|boss|coach ~3 harder|stricter|tougher|harsher ~1 on|with|to ~1 me|us
  `,
  1: `
    at least you ~1 have|had|got|still|are|can|get|were|know|did ~3
    you ~1 are not ~1 the ~1 only|first|last ~2 one|person|man|woman|mother|mum|parent|wife|husband|employee ~3 problems|bad_day|stress|stressed|tired|busy|rough|hard|suffer|suffered|pain|job|lost|feelings|struggle
    i|we|my|he|she ~3 not|never ~1 complain|complained|moan|moaned|cried|cry|whine|whined ~5
    some|other ${OTHERS} ~3 not|never ~2 have|get|got|had|even|come|see|see_their|call|eat
    but i|we ~1 came|come|stayed|am_here|am_home|did_it|said_sorry|called|turned_up|showed_up $
    when i ~1 was ~2 in ~1 the|my|a ~1 army|navy|marines|school|college|thirties|twenties|hospital|war|prison ~6
  `,
});
