/** How a hurt is set beside something worse. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  others: `editors admins sisters brothers teachers mods neighbours people kids children women men families couples girls guys wives husbands mothers fathers mums moms dads parents folk folks employees customers students
 bosses managers blokes lads boys teenagers sellers refugees soldiers patients girlfriends boyfriends siblings applicants tenants clients projects maintainers partners
 hosts dudes woman man husband wife buyers landlords departments`,
  some: 'some other most many plenty lots loads half millions thousands any all_the_other so_many a_lot the_other',
  worse: `worse far_worse much_worse way_worse bigger real actual proper serious genuine harder tougher rougher nothing no_one nobody less cancer no_water
 no_home it_worse it_hard it_harder not_having nothing_to`,
  woe: 'problem problems issue issues trouble troubles worry worries pain suffering reason reasons trauma abuse struggles lives cause',
  dying:
    '#WorseLot starving dying homeless bombed suffering drowning sleeping_rough sleeping_in losing_their fighting_cancer in_hospital hungry burying',
  deed: '#WorseDeed hit hits hurt cheat cheated cheating lie lied lying steal stole drink drunk drank scream shout beat beats slap slapped leave left sleep slept kill killed murder kiss',
  minor: `say said come came try tried tell told text texted call called turn turned show showed apologize apologized answer answered reply replied rang ring
 did offer offered admit admitted ask asked help pay paid even stayed stay talk made remembered wrote messaged care own_up honest not do_not did_not never`,
  even: `even came come turned told tell replied reply answered answer showed show called bothered remember remembered apologized let gave
 asked married forgave refunded paid pay picked invited noticed texted warned rang stayed still put read still_here only`,
  beaten:
    '#WorseDeed beat beats beaten hit hits belt slap slapped slaps smacked cane caned strap kicked starved hungry punished slipper spanked locked nobody nothing shouted stricter harder',
  kin: 'ex father dad mother mum mom brother sister husband wife boss boyfriend girlfriend parents maintainer landlord manager man last_boyfriend',
  hard: 'rude harsh abuse painful bad hard tough rough unfair strict mean awful terrible difficult',
};

export const WORDINGS = graded(
  {
    2: `
    some of us ~3 real|actual|proper|bigger|serious ~1 {woe}|jobs|work|lives|bills
    i|we ~1 did|have|had|am|was not ~2 {deed} ~5 did|have|had|am|was i|we $
    {others}|people|{kin}|someone|i ~8 for ~1 a_lot|far|much|way? less $
    least i|we ~1 {minor} ~2
    least i|we ~1 is|am|was|did|do|have not|out|honest|here|trying|sorry
    least i ~3 not ~4 {deed}
    you ~1 are|is|should_be? ~1 so|very|damn? ~1 lucky|fortunate|blessed|spoiled|grateful|thankful|glad|happy ~2 i|we|he|she|that_i|it_is_me|it_was_only|you_even|all_i ~1 {even}|am|did|is|only
    ^ ~2 be|b #Fortunate ~1 that? ~1 i|we|he|she|it|shouting|you|all ~2 {even}|was|is|all|only
    should|ought|just ~2 be|b ~1 #Fortunate ~1 that? ~1 i|we|he|she|it|shouting|you|all ~2 {even}|was|is|all|only
    count|consider|think|call yourself ~1 #Fortunate
    count your blessings
    thank your lucky
    in|where my|our|i ~1 country|village|time|day|house|home|culture|family|generation|school|come_from|grew_up ~8 {beaten}|not_having|are_not
    when i ~1 was ~3 your|a|young|little|small|growing|in|at ~10 {beaten}|shut_up|complain|cried|moan|all_night|rain
    ^ ~3 try being|having|living|raising|working|losing|growing|surviving|dealing|getting|putting ~9 then|before|and
    see|look|look_at|ask|consider ~2 how|at|about|of|what|other ~1 other|others|some|my|most|mark|tom? ~1 {others}|others|husbands ~3 not|never|no|treat|treats|get|have|live|behave|suffer|are|how
    you ~1 should ~1 see how
    you ~1 think|call|reckon|believe|consider ~1 you|that|this|it ~1 is|are|have|had|was|got ~3 {hard} !enough|idea
    {some} ~3 {others} ~4 do|did|does|have|has not|never ~2 even|complain
    {others} ~4 have|has|had|got|face|with|endure ~3 {worse} ~3 {woe}|than|off
    {others} ~3 have|has|had|got|face|endure ~1 it ~2 worse|harder|tougher|rough !with|this|in
    {others} ~3 {dying} ~5 you|your
    there ~1 are|is ~2 {others} ~4 {dying}|{worse} ~3 and|than|who|you|off
    {some} ~4 {others}|ex|last ~6 would ~2 love_a|kill_for|kill_to|kill_4|love_to|dream_of|give_anything|die_for|be_glad|be_grateful|be_happy|envy
    {some} ~4 {others}|ex|last ~6 would ~1 not? ~1 have ~3 left|hit|sacked|fired|done|thrown|blocked|even|rung|kept|dumped
    compared|comparison|next|beside|relative to|with ~7 what|my|her|how|others|other|most|some|went|suffered|through|put|puts|endure ~8 nothing|minor|small|modest|mild|easy|you|your
    nothing|modest|minor|mild ~2 compared|next|beside ~
    could|might|would ~2 have|be ~1 been|gone|done? ~2 worse ~2 like|you|i_could|i_did_not|i_never ~
    not ~2 like|as_if|as_though|as_bad_as i|we|he|anyone ~3 {deed}|killed|robbed|betrayed|stabbed|shot
    i|we ~2 not|never ~2 {deed} ~6 like|the_way|unlike ~2 your|my|some|other|he|colin|did|most|that
    i ~1 only ~2 kissed|shouted|texted|looked|pushed ~4 not ~3 {deed}
    have only shouted|pushed|texted|looked
    never {deed} ~2 never {deed}
    i ~2 never|not ~2 {deed} ~1 you ~6 like|unlike ~2
    like|unlike your ~1 {kin} ~1 did|does|used|would
    i|we ~1 had|have ~1 got|been_through|it|had ~3 worse|harder ~1 at|than|$|in|from|when|and|through
    you ~1 do|does not ~1 know ~2 how|you|the_half|what ~2 lucky|good|easy|real|hard|true|born|spoiled|hardship|fortunate|suffering
    worse|bigger|real things|problems|tragedies ~2 happen|happening|in_the_world|than|out_there|to_worry
    worse things happen ~
    you ~1 have|had|got|get ~1 it ~1 so|too|pretty|very|quite? easy|good|cushy|made|soft
    got|had|have it easy|cushy|good
    first ~1 world problem|problems|issues
    my|your|our ~2 {kin}|last ~5 would ~2 have|not ~2 done|hit|left|fired|sacked|thrown|killed|been|slapped|dumped|beaten|put|kicked
    my|your ~2 {kin}|last|own ~2 had|has|have ~3 worse|harder
    my|your ~2 {kin}|last|own ~6 not_speak|never_complained|lock_us|did_not_speak|drinking
    {kin} ~6 still|yet|and ~2 not|never ~1 complain|complaining|complained
    i ~1 know|knew ~2 {others} ~2 whose|who|that|with ~6 never|not|worse|hit|beat|no|nothing
    how ~1 many {others} ~2 would ~2 love|kill|dream|give|die
    love|kill|die|give ~1 for|to|to_have? ~2 your ~1 troubles|problems|worries|life|job
    only|just ~6 mine ~1 got|left|cheated|hit|beat|ran|slept
    {some} ~1 {others} ~3 waited|managed|coped|survived|paid|cope|manage ~8 without|longer|than_you|and_never
    i ~1 could ~1 have ~7 and|but ~1 i? ~1 did_not|chose|never_did ~
    i ~1 could ~1 be ~2 like|worse ~1 your|than
    {kin}|parents ~3 harder|stricter|tougher|harsher ~1 on|with ~1 me|us ~2 and|so|than
    actual|real|proper|genuine {woe} ~1 to ~1 cry|complain|moan
    actual|proper {woe} ~1 $
    be ~1 like ~1 your ~1 dad|father|ex|mother $
    {hard} ~1 my ~2 {kin} ~
    i ~2 not|never ~2 do ~1 what ~1 he|she|they did
    you ~1 lucky i ~2 not ~
    that is ~1 bad ~1 my {kin}|last ~
    worse off ~1 than ~1 you
    more big|bigger problems
    problems then talk
    least i|we ~1 am|is|was ~1 home|around|faithful|sober|working|there
    there ~1 is|are ~1 a? ~1 war|famine|pandemic|wars|genocide ~1 on|going? ~3 and ~1 you
    nobody|no_one asked ~1 how|what ~1 i|we ~1 felt|wanted|thought
    you ~1 want ~1 to ~1 see|know|hear|talk ~2 bad|real|abuse|rude|abusive ~1 !news
    if ~1 i ~1 had ~4 {deed}|slept|hit|cheated ~4 you ~1 could|can|would ~1 complain|talk|cry|moan
    most|other|another|any ~1 {others} ~2 would ~1 have ~1 #Participle|#Past|left|blocked|kept
  `,
    1: `
    could ~1 have ~1 charged|fined|called|reported|kicked|banned|blocked|fired|sued|left ~8 you_know|most|but|and_did_not
    not ~2 making|made|makes|make|kicking ~2 this|such|as|half ~2 much|fuss|noise|a
    you ~1 should ~1 see ~1 the other
    you ~1 should|ought ~1 to? ~1 be #Fortunate|thanking $
    {some} ~3 {others} ~3 never|not ~2 get|got|have|receive|hear|see|even ~
    count|call|consider|think ~1 that|it|this ~2 lucky|generous|bonus|favour|favor|good_service|blessing
    {some} ~3 {others} ~4 do|did|does|have|has not|never ~2 have|get|got|had|come|friends
    least you ~1 have|had|got|still|are|can|get|were ~3
    could|might be ~1 worse $|i|you
    you ~1 are not ~1 the ~1 only|first ~2 one|person|man|woman|mother|wife ~3 problems|stress|stressed|tired|busy|rough|pain|suffered|struggle
    most {others} ~2 would not ~1 bother|have
  `,
  },
  classes,
);

/** Relief at small things, thanks, a comfort, numbers; what others say; what the writer is grateful for or owns. */
export const HARMLESS = wordings(
  `
  so thank
  but i ~1 am|feel ~1 still ~
  worse we|it|the|only|there|my|at_least ~
  least ~1 i|we ~1 know|learned|can|could|should|hope ~
  least ~1 i ~1 did|am|was not ~1 the_only|late|burn|forget|miss|wet
  i ~1 was|am ~1 so? lucky|thankful|grateful|glad ~2 you|to
  thank|thanks|relieved|cheap_shot ~
  not ~1 matter ~1 that|if
  not ~1 make ~1 yours
  it|that hurts
  he|she|they|grandmother|doctor ~1 said|says
  i|we ~1 said ~2 least
  compared|compare|compares ~1 with|to|his ~1 last|garden
  lucky ~1 you ~1 got
  tell|let ~1 me|us ~1 which|what|pay
  being early|late|careful|on_time
  you|both ~1 waited ~1 thank
  i ~1 could ~1 have|not ~1 called|come|helped|done ~1 more|better|sooner
  proud ~1 of
  `,
  classes,
);
