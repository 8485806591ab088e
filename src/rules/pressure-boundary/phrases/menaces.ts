/**
 * Threats as constructions: harm to come, a secret held out, a place named, a warning with nothing said (Culpeper 2011;
 * Straus et al. 1996). See `wording.ts` for the notation.
 */
import { graded } from '../../../engine/features/graded.ts';

const I = 'i|we|ima|ill|my_brother|my_brothers|my_cousin|my_cousins|my_boys|my_mates|my_dad|my_husband';
const COMING =
  'will|shall|am_going_to|are_going_to|am|are|going_to|about_to|would|could|might|swear|gonnae|have_to|promise|happily|gladly|personally';
const WILL =
  'will|shall|am_going_to|are_going_to|going_to|about_to|would|could|might|swear|gonnae|have_to|promise|gladly|happily';
/** Regret for a blow is no announcement of one. */
const OWNS =
  '!sorry|so_sorry|really_sorry|very_sorry|truly_sorry|deeply_sorry|ashamed|so_ashamed|deeply_ashamed|glad';
const HURTING =
  'breaking|snapping|smashing|slapping|smacking|punching|stabbing|killing|ruining|exposing|slitting|shooting|hunting|destroying|strangling|suing|ending|finishing|burning|kicking|beating';
const HURT =
  `break|snap|smash|bash|slap|smack|punch|batter|thump|belt|clobber|deck|flatten|whoop|whup|slit|slash|stab|shank|knife|murder|kill
 strangle|choke|throttle|drown|bury|gut|skin|wring|rip|crush|mangle|cripple|maim|hurt|lamp|headbutt|destroy|ruin|wreck|end|finish|expose|dox|hunt
 hospitalise|hospitalize|humiliate|torch|poison|leather|murk|merk|body|annihilate|crucify|bankrupt|sabotage|disfigure|scar|stamp_on|stomp|haunt`.replaceAll(
    /\s+/g,
    '|',
  );
const BLOWS =
  'hit|beat|kick|cut|burn|hang|drag|knock|jump|shoot|throw|chuck|cave|bust|bang|clock|floor|come_after|get_back_at|get_even_with|go_after|mess_up|fuck_up|screw_up|sort_out|take_down|bring_down|run_over|set_fire_to';
const YOU = 'you|your|yours|ye|yer|yo|you_both|all_of_you';
const BODY =
  'jaw|neck|leg|legs|nose|face|teeth|arm|arms|head|heid|skull|rib|ribs|finger|fingers|kneecap|kneecaps|ass|arse|throat|eye|eyes|mouth|knees|hands|bones|spine|tyres|tires|windows|car|brakes|door|house|life|career|reputation|marriage|business|phone';
const BAD_END =
  'battered|smacked|slapped|beaten|stabbed|shot|shanked|jumped|leathered|lamped|killed|murdered|exposed|smashed|wrecked|finished|sued|arrested|sacked|evicted|jailed|deported|destroyed';
const REMOVED =
  `deported|arrested|fired|sacked|evicted|sectioned|blacklisted|banned|blocked|suspended|expelled|kicked_off|kicked_out|thrown_out|investigated
 prosecuted|charged|locked_up|struck_off|reported|disbarred|disciplined|dismissed|removed|committed|killed|beaten_up|delisted|deplatformed|cancelled|barred|shut_down`.replaceAll(
    /\s+/g,
    '|',
  );
const SECRET =
  `pics|pictures|photos|nudes|videos|video|screenshots|screenshot|recording|recordings|secret|secrets|dms|texts|messages|letters|emails|chats|chat|voicemails
 proof|evidence|everything|tape|tapes|search_history|truth|affair|files|receipts`.replaceAll(/\s+/g, '|');
const CROWD =
  `boss|wife|husband|mum|mom|mother|father|dad|parents|family|school|girlfriend|boyfriend|employer|manager|kids|friends|colleagues|followers|landlord|church
 partner|clients|customers|team|office|fiance|fiancee|in_laws|neighbours|professor|coach|missus|children|sister|brother|nan|uni|workplace|hr`.replaceAll(
    /\s+/g,
    '|',
  );
const LEARN =
  'know|knows|see|sees|hear|hears|find_out|finds_out|learn|learns|read|reads|get|gets|find|finds|discover|discovers|receive';
const SHOW =
  'send|post|share|leak|show|upload|publish|forward|release|spread|email|sending|posting|sharing|leaking|releasing|publishing|expose|put|drop|dump';
const DEAR =
  'dog|cat|puppy|pet|car|bike|guitar|xbox|playstation|laptop|phone|clothes|stuff|things|records|ring|house|kids|children|photos|visa|deposit|job';
const LIVES =
  'live|lives|sleep|sleeps|work|works|park|parks|drink|drinks|train|goes_to_school|go_to_school|school|walk|walks|hang_out|hide|stay|staying';

export const MENACED = graded({
  3: `
    ${I} ~1 ${WILL} ~3 ${HURT} ~1 ${YOU} !at|if_i_had|how|by|feelings
    ${I} ~1 am|are ~3 ${HURTING} ~1 ${YOU} !at|in_the_final|on_the_pitch|from|with_kindness|for_charity
    ${I} ~1 ${COMING} ${OWNS} ~4 ${BLOWS} ~1 your|yer|yo ~1 ${BODY} !off_at|some|a
    ${I} ~1 ${COMING} ${OWNS} ~4 ${BLOWS} you ~1 out|senseless|unconscious|home|down|so|until|if|black|through|into|$ !a|an|at|some|to_the|over_to|with|for
    ${I} ~1 ${COMING} ${OWNS} ~4 beat|fuck|mess|cut|smack|rough|fucking|messing you|your ~1 up
    cut|cutting ~1 the|your brakes|brake ~3
    or ~1 ${I} ~3 ${HURT} ~1 you|your ~3
    ${I} ~1 ${COMING} ${OWNS} ~4 smack|slap|beat|kick|knock|choke|scare ~4 out_of|outta you|your
    ^ ~1 your dead $|if|when|meat|mate|man
    throw|throwing|pour|pouring ~1 acid|petrol|bleach ~3
    come|coming through|thru your ~1 window|door|roof|house
    kick|kicking|smash|smashing|break|breaking|knock ~1 the|your|that ~1 door|window|windows ~1 in|down|through
    you|yer|ye|your|your_ass|your_arse ~1 are|will|getting|gonnae|going|about|finna|get ~2 ${BAD_END} !at|in_the|for_charity|at_chess|up_for
    get|have|getting your|yer ~1 head|heid|face|teeth|legs|arse|ass|jaw|house|windows ~1 kicked|broken|smashed|punched|bashed|beat|busted|stove|put
    not ~1 have any|many|a teeth|tooth|legs|fingers|kneecaps|face ~1 left
    you ~1 are? ~1 a? dead ~1 man|woman|meat|boy|girl|$|if|when|once !tired|right|on|good
    never ~2 find|recover|identify your ~1 body|bodies|corpse
    ${I} ~2 see|seeing|get|getting|have|having|want . you|your_account|your_ass|your_arse ~1 ${REMOVED} !up|by_the_bug|me|the|my|your|that|it|him|her|them|our|twice|again|from_the_list|from_the_waiting|as_of|as_requested
    see to it ~2 you|your ~4
    ${I} ~5 make|making ~1 sure|certain ~2 you|your ~3 never|not|lose|regret|suffer|pay|rot|get_nothing|banned|blocked|fired|sacked|end_up
    make|making ~1 sure|certain ~3 ${CROWD} ~2 ${LEARN}
    make|making ~1 sure|certain|judge|court|everyone ~1 that? ~4 ${LEARN} ~2 what|who|about|how ~3 you|mother|father
    your|the ~1 whole|entire? ~1 ${CROWD} ~1 will|is|are|going|might|gets|hears|sees|finds ~2 ${LEARN}|the|about|out ~3 ${SECRET}|what_you|about_you|about_this|who_you|about_us !soon
    one_more|another|again|or|if|unless|then|time ~6 your ~1 ${CROWD} ~1 ${LEARN} ~4
    everyone|everybody|whole|half|entire|all ~3 will|going_to|would|about_to ~1 ${LEARN} ~3 photos|nudes|videos|pics|screenshots|what_you_did|what_you_are|who_you_really|about_your
    or|unless|otherwise|until|else|after_that|then ~6 ${I} ~2 ${SHOW} ~4 ${SECRET}
    ${I} ~2 ${COMING} ~2 ${SHOW} ~4 ${SECRET} ~3 if|unless|until|or you|your
    ${I} ~2 ${COMING} ~2 ${SHOW} ~3 your|those|them|these|every ~2 nudes|pics|screenshots|dms|secrets|secret|recordings|affair|search_history ~5 online|everyone|public|everywhere|all_over|your|group|facebook|instagram|internet
    or|and|then ~2 your|the|those|them|these ~2 ${SECRET} ~2 go|goes|get|gets|will|are|hit|reach|leak ~2 online|public|viral|out|everywhere|everyone|your|posted|sent|shared|live
    or|unless|if ~2 your|the|ur ~2 ${DEAR} ~1 go|goes|gets|dies|die|disappear|disappears|burn|burns|gone|gets_it ~2 $|to|in|on|missing|out|if !hungry|wrong
    your|the ~2 dog|cat|car|bike|things|stuff|clothes|house ~2 dies|goes|gets_it|going_to_the|burns|goes_missing|might_go_missing|in_the_skip ~4 if|unless|when you
    your ~2 dog|cat|car|kid|son|daughter|sister|brother|house|bike ~2 might|may|could|will ~1 go|get|end|have ~1 missing|hurt|run_over|keyed|burned|burnt|lost|vanish|an_accident|up
    let_us|let_me|will|wait|and ~1 see how ~1 brave|tough|funny|smug|clever|hard|big|proud ~2 you ~3
    ${I}|they|he ~1 know|knows|found|have ~1 exactly? where|which|what ~3 you|your|ye ~3 ${LIVES} ~1 $|just|remember|now|too|and_you|mate|bro|tell !so_i|so_we
    ${I}|they|he know|knows|found|have ~1 what|which school|gym|nursery|bus|road|street|time ~3 your ~3 ${LIVES}|go_to|goes_to|leave|leaves|attend|use
    know what happens|happened|comes|happen to|when|if|next ~1 your|you|people|snitches|liars|the_last
    if i can not have you
    snitches get stitches
    you ~3 come|be|come_back ~1 crawling|begging ~2 me|back|forgiveness|mercy|with|$
    sleep ~2 one eye
    ${I}|they|or ~4 send|sending|bring|bringing|get|have|come_with ~1 the|my|some|a_few boys|lads|brothers|cousins|heavies|bailiffs|debt_collectors|crew|mates|uncles|goons|guys ~2 round|over|after|down|visit|on_you|and
    my|our ~1 brother|brothers|cousin|cousins|mates|lads|boys|uncle|uncles|dad|friends ~6 love|like|want|be_happy|come|coming ~1 to ~1 meet|visit|say_hi|say_hello|pay|find|see ~1 you
    friends|people ~2 love|like|happy to meet|visit|find|sort you
    have|got|bring|bought ~1 a|my gun|knife|bat|shotgun|machete|blade|crowbar|hammer ~2 and|with|for ~3 use|know|afraid|name|you
    take|taking ~2 kids|children|boys|girls|baby ~2 and you ~2 never|not ~1 see|find ~1 us|them
    never|not ~1 see|find ~1 the|your|them|us|those|my ~1 kids|children|grandchildren|boys|girls|baby ~1 again ~1 $|if|unless|once
    children|kids ~2 will|going|be ~2 taken|mine ~3
    leave|move|block|touch ~5 or ~3 ${BLOWS}|${HURT} ~4
    you ~2 will|going_to ~2 lose ~2 job|house|home|kids|children|licence|license|custody|everything|visa|career|deposit|marriage|account over|for|because|when_i|i_promise
    find|finding your ~1 bags|clothes|things|stuff|shit|belongings ~2 on|in|outside the|street|garden|skip|lawn|curb|kerb|rain|bin
    i ~1 will ~1 drag|take|haul you ~1 through ~2 court|courts|mud
    drag|dragging you|your ~2 name|home|out|back|through|by|in_front
    no idea ~2 how far|what ~1 i ~2 willing|capable|prepared|ready|go|able|do
    hell to pay
    rearrange|rearranging|rearranged your|yer ~1 face|teeth|features ~2
    i|we ~1 wonder|bet|imagine ~2 what|how ~2 your ~2 ${CROWD}|church|police ~3 think|say|like|react|feel|make ~4
    your|the|his|her ~1 ${CROWD} ~3 want|wants|speak|talk|love|look ~3 once|when|after ~2 i ~1 have ~1 told|tell|shown|show|sent
    once|when|after ~1 i ~1 have ~1 told|tell|shown|show ~2 everyone|them|him|her|the_kids|${CROWD} ~2 what|about|who|how ~1 you ~3
    breathe|say|utter ~2 word ~4 and|or i ~3
    get|gets|getting|got|have what is? coming ~2
    i ~1 will|am|going_to ~6 and you ~2 not ~1 going_to? like|enjoy it|what
  `,
  2: `
    i will|promise find you|ye ~1 $|and|wherever|no_matter|anywhere
    be|would|is|such|real|total|bit|what ~2 shame|pity|awful|terrible|tragic|unfortunate|sad if ~5 happened_to_you|happened_to_your|happened_to_that|happened_to_them|happens_to_you|happens_to_your|saw|sees|seen|found|finds|find|knew|knows|heard|hears|leaked|lost|missing|read|out
    ^ ~1 shame|pity if ~5 happened_to_you|happened_to_your|happened_to_that|happened_to_them|happens_to_you|happens_to_your|saw|sees|found|finds|knew|knows|heard|hears|leaked|lost|missing
    hate|hates|shame|sorry|sad for your|anyone|anything|something|everyone ~4 ${LEARN}|lose|happen_to_you|happen_to_your|happen_to_them
    hope|remember|forget|know|anyway ~3 i ~1 still ~1 have|got|keep ~2 ${SECRET} ~2 $|so|just
    i still have|got ~1 them|those|your ~1 nudes|pics|videos|screenshots|photos|recordings
    ~2 or ~2 things|it|this|i ~2 get|gets|turn|turns|become ~1 very|really? ugly|nasty|messy|unpleasant|dirty|violent|personal
    keep|kept|shut your|that ~2 mouth|gob|trap ~1 shut|closed? if_i_were|or|unless
    i would ~1 think|be ~1 twice|careful|very_careful|extra_careful ~2 about|if_i|walking|going|before|who
    think ~2 carefully|hard|twice|long ~3 about|before your|what_you|crossing|who_you ~1 next|do_next|say_next|me|messing
    easy|simple|nothing|shame for everyone|anyone|the_world|your ~4 ${LEARN} ~3
    mark my words ~2 you
    watch|mind your|ur|ya back|step|mouth|tongue ~1 because|or|$|when|if|next
    have|has|got ~1 a? ~1 long memory|memories|arms|reach ~2
    you are ~1 playing with fire
    i ~1 am ~2 last|worst person|enemy|man|woman|nightmare ~3 cross|mess|make|want|ever
    last|final|only|fair warning ~2 $|before|or|do_not|stop|pay|next|i
    i ~1 will ~1 not|never ~1 forget|forgive this|what_you|it ~2 and|you_will|neither|count|mark
    enjoy ~5 while ~1 it|you|they ~1 lasts|can|last
    i ~3 make ~1 it ~2 mission|job|business to|that ~6 you|your
  `,
});
