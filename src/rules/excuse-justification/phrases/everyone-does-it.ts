/** How a deed is measured by what others do. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  group: `#RoleNoun people guys men women couples husbands mates friends parents mothers fathers families brothers sisters bosses managers lads girls blokes folks colleagues teams siblings boys ladies wives mums moms dads cousins neighbours household marriage relationship hosts host landlord landlords editor editors
 admin admins company companies shop seller sellers business developer developers maintainer maintainers teenager student students employee employees
 teacher teachers driver drivers couple kid person human country county town airline store stores customer customers client clients tenant tenants platform
 brother sister sibling lad bloke guy girl lady boy wife husband mum mom dad house family office school`,
  jury: `anyone anybody everyone everybody most plenty any_other any_sane any_reasonable any_normal any_decent no_reasonable no_sane no_normal no_decent
 all_the_other nobody no_one lots loads any_man any_woman any_guy any_bloke any_husband any_wife any_parent any_mother any_father any_boss any_manager any_friend
 any_brother any_sister most_men most_women most_people most_girls most_guys most_husbands most_wives most_parents normal_people other_people husbands wives men women per_cent percent`,
  deed: `#CommonWrong look check smack skip borrow gossip vent moan pirate drink exaggerate bend cheat be_lying cancels ghosts look_at flirts reads read revert reverts charge charges
 struggles speeds fudges pads yelled shouted lied`,
  common: `common normal usual natural human typical ordinary everyday regular standard healthy expected human_nature the_norm allowed`,
  place:
    'house home family office marriage relationship couple company team country culture household workplace school business job industry friendship',
  mind: '#Unbothered minds cares complains objects cry crying complained minded objected problem issue fuss offense upset offended bothered care took_it',
  seldom: 'not never hardly no',
};

export const WORDINGS = graded(
  {
    1: `
    nine|eight|most|half|ninety|99|9 ~3 would ~1 have ~1 #Past|#Participle|hung|done|told
    think|reckon|believe|imagine|not ~2 you? ~1 are|is? ~1 the only|first ~2 {group}|one ~1 who|that|to|with|waiting|ever|in|$
    single|singling|singled me|us|him ~1 out
    why ~1 am|is|are|do|does i|it|we|me ~2 the_one|only_one|always_me|get|getting ~3 trouble|blame|blamed|told_off|grief|stick|flak|singled
    the_other|all_the_other|other ~1 {group} ~8 so|and|but ~1 why|do_not|nobody|no_one|not|you ~
    all|everyone|everybody|half|most ~1 the|my|our|of? ~3 {group}|everyone|everybody ~1 was|were|is|are ~1 doing|at ~1 it|that|this|the_same
    friends|sister|brother|mother|father|mum|mom|dad|couples|people|parents|mates|cousins ~6 {deed}|scream|screams|screamed ~8 and ~2 they|she|he|it|nobody|no_one ~2 fine|ok|grand|happy|cares|complains|minds|died|survived
    men|women|people|parents|couples|bosses|kids|brothers|lads|fathers ~1 have ~1 always ~1 #Past|#Participle|been|done
    anywhere|everywhere|wherever ~2 you ~1 go|look|shop|order|ask ~3 same|like_that|like_this
    {jury} ~5 would ~2 have? ~2 done|do|said|say|reacted|react|acted|act|felt|lost|snapped|forgotten|forget|hit|gone|walked|left|shouted|taken|punched|blamed|laughed|see|saw|raised|flattered|happy|grateful|thrilled
    you ~1 would ~1 have ~1 done|said|reacted|acted ~2 same|no_different|likewise|it_too|worse
    {jury} ~3 would ~1 not ~2 have? ~1 {mind}|even|react|say
    no reasonable|sane|normal|decent|rational|other ~1 {group} ~3 would|has|had ~
    would ~7 in my|our|that|the_same ~1 shoes|position|place|situation|boots|circumstances
    every|all|most|half|any|each|many|nearly_every|99|90 ~1 the|of|other|single? ~1 {group} ~5 does|do|did|is|has|have|be ~2 it|that|this|same|so|likewise|too|worse|alike !together|off|for_me
    every|all|most|half|any|each|many|other ~1 the|of|other|single? ~1 {group} ~4 {deed} !for_me
    everyone|everybody|we_all|all_of_us|lots_of_people|people ~1 {deed} !for_me|too|with_me|that|about|people
    {group} ~1 {deed} $
    everyone|everybody|people ~1 does|do|says|did ~1 it|that|this|the_same ~1 $|nowadays|these_days|all_the_time
    couples|men|women|people|everyone|everybody|folks|friends|families|guys|girls|we_all ~2 {deed}|cancel|forget|talk ~5 all_the_time|every_day|everyday|constantly|now_and_then|now_and_again|sometimes|nowadays
    {group}|everybody|everyone be #Gerund
    it|that|this|which|these|such|such_things ~2 is|are|was ~4 {common} ~1 thing|things|practice|behavior|reaction|occurrence|to|for_a|for_men|for_women|for_couples|in_every|in_our|in_my|among|when_you|enough|$ ~
    it|that|this is ~1 just|only|simply? human
    only human
    being human
    standard|common|normal|usual|accepted|routine practice|procedure
    what|which|who|is|are ~2 {group}|$ ~1 has|have|does|do|would|did|is not ~2 {deed}|#Participle|lied|done|said|had|been|looked|forgotten|lie|$
    who has|have|does|would|did|is not ~3 {deed}|#Participle|done|said|lied|had|told|been|forgotten|cancel|lie !love|like|want
    name|show|find|introduce ~1 me? ~1 one|a|any|single ~1 single? {group} ~1 who|that ~
    nobody|no_one|none|not_one|no_other|no ~1 else|other|of|customer|client|tenant|girlfriend ~6 {mind} !link
    no_one|nobody ~5 {mind} ~1 but|except you
    you ~1 are ~2 only|first ~2 {group}|one ~3 who|that|with|to|ever ~4 {mind}|complain|makes|makes_a|thinks|takes
    only|just you ~2 {mind}|have_a|makes|make
    it ~1 is ~1 you ~1 that|who ~3 out_of_step|problem
    i ~1 am|was ~2 not|hardly|never|far ~2 the ~1 only|first|last|sole ~1 {group}|one !who|to|in_the_wrong|that
    not ~1 just|only me ~1 $
    like|as_if|as_though|think|swear i ~2 am|was|were the ~1 only|first ~
    no ~1 different|worse from|to|than ~2 what|how|any|anyone|everyone|other|others|most|rest|next
    happens to everyone|everybody|the_best|us_all
    happens all_the_time|every_day|in_every|everywhere|in_all
    in|at every|any|most|all ~1 other? ~1 {place} ~6 there|it|they|people|that|happening|would|fight|argue|gossip
    that|it|this is ~1 just? ~1 how|what|the_way ~1 {group}|meetings|business|men|people|couples|every|all|married|the_game|the_world ~2 do|does|are|go|goes|talk|works|work|operates|operate|talks|played ~1 $|to|it|here|like|and
    that is ~1 what|how ~2 {group} ~1 are|do|does
    boys will be boys
    part of ~1 life|the_job|any|every|being
    that is ~1 just? life|couples|marriage|men|boys
    all|most ~1 my|your|his|her|our|the|other ~2 friends|mates|exes|cousins|colleagues|brothers|sisters|girlfriends|boyfriends|guys|girls ~8 not_care|never|fine|exes|without|with_me|go_out
    my|your|our ~2 managers|manager|exes|ex|girlfriends|friends|wife|bosses|boss ~3 spoke|did|do|does|are|is ~5 same|fine|ok|cool|never
    {group}|sarah|dave|tom|she|he ~1 would not have ~1 minded|cared|complained|made|batted|cried|objected|reacted
    ask ~1 any|anyone|anybody|around|your ~1 {group}|$ !to|for|about|when|whether|if_he|if_she|if_they_need|if_they_want
    men|all|women|guys ~1 husbands|men|guys|girls|women|wives|mothers? ~1 are ~1 like_this|like_that|the_same|alike
    whole|entire|half ~1 the? ~1 school|class|office|world|town|country|team|industry|family|internet|street|county ~2 does|do|shares|share|is|has|copies|{deed}
    every|any house|family|home ~1 the same
    wait ~2 hear|see ~2 what ~1 other {group}
    in ~1 any ~1 other ~1 {place} ~4 would
    my ~2 friends|mates|ex|exes ~3 fine|ok|cool|grand ~1 with ~1 me|it|that|this
    plenty|lots|loads|most ~1 of? ~1 men|women|people|guys|lads|parents ~1 would ~1 have ~
    which ~1 of ~1 your|us ~2 {seldom} ~1 told|done|lied|said ~
    which husband|wife|man|woman|boss|father|son|boy|girl|mother ~1 is|does|will|has|would ~
    most|many|all|other buyers|customers|users|readers|clients ~3 understand|know|accept|expect|realize
    nobody|no_one ~2 waits|sits|asks|uses|reads|bothers|apologizes ~5 anymore|these_days|nowadays|in_real|like_in
    life|couples|men is ~1 like|how ~1 that|this $
    any|every|most ~1 other {group} ~5 would ~1 have ~1 #Past|#Participle|kept|charged|told|put|cut
    of ~1 my|our|your friends|mates|colleagues|exes ~2 have|do|has ~2 {deed}|#Participle
    think|reckon|believe ~2 other|those|all|your ~1 {group} ~2 do|does|are|never|have ~1 not? ~
    welcome to ~1 the|my|our ~1 internet|real|adult|working|club|world|marriage|parenthood
    all|every ~1 {group} ~1 are|is ~1 shouting|lying|cheating|doing|looking|drinking|flirting|talking
    you ~1 can not ~1 tell ~1 me ~4 never|not ~
    half|most ~1 of? ~1 reddit|twitter|internet|world|country ~1 would ~1 agree|say|do
    ^ ~1 who has|have not ~1 ever|once|accidentally|sometimes ~
    that is ~1 politics|life|business|family|marriage|work ~1 in|for ~1 every|you|any
    every {group} ~1 closes|deletes|keeps|raises|cuts|misses|falls_out|ignores|charges
    plenty|lots|loads|most|many|all|other|other_people ~2 {group} ~1 describe|call|say|write|treat|handle|list|do|does|talk|work ~
  `,
  },
  classes,
);

/** Owned, comforting, or about a plan, a thing, somebody's tiredness. */
export const HARMLESS = wordings(`
  must be my
  ^ what would you
  decide|deciding|which_one
  this|one|that|it ~1 one? ~1 was|is ~1 yours|mine|on_me
  my fault
  makes sense
  not ~1 strange|alone
  would ~1 feel|struggle|be|find ~3 tired|sad|hurt|upset|exhausted|nervous|scared|it_hard|lucky|proud|angry|furious|thank
  normal|natural to ~1 feel|be|grieve|cry|hear|see|need ~
  what i ~1 said|did to
  thank|thanks|join|bring ~
  i ~1 told|thought ~1 myself ~
  no reason ~1 for ~1 what
  come with|to|along
  you|want|who ~1 in|come|coming $
  so ~1 go|grab|call|bring|could
  you ~1 are ~1 doing ~1 fine|great|well
  in all cases
  my|the ~1 side|end|phone|laptop|machine|account
  before|at|on ~1 monday|tuesday|wednesday|thursday|friday|fridays|thursdays|sunday|sundays|five|eight|nine|9|8|5
  every parent i know ~
  other ~2 have|has reported
  locked myself
`);
