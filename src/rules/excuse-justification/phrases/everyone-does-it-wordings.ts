/** How a deed is measured by what others do. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const GROUP =
  '#RoleNoun|man|men|woman|women|couple|couples|guy|guys|lad|lads|bloke|blokes|girl|girls|husbands|wives|mothers|fathers|mums|moms|dads|parents|managers|bosses|siblings|friends|mates|office|team|house|household|family|families|marriage|relationship|host|hosts|landlord|landlords|editor|editors|admin|admins|company|companies|shop|seller|sellers|business|businesses|developer|developers|maintainer|maintainers|teenager|teenagers|student|students|employee|employees|teacher|teachers|driver|drivers|kid|kids|person|human|country|county|town|village|airline|store|stores|boy|boys|one';
const MANY =
  'all|every|most|any|half|each|other|many|plenty|lots|loads|majority|99|90|nearly_every|almost_every|half_the|all_the';
const DEED =
  '#WrongVerb|#CommonWrong|read|reads|check|checks|smack|smacks|skip|skips|borrow|borrows|gossip|gossips|vent|vents|moan|moans|pirate|drink|drinks|exaggerate|exaggerates|bend|bends|copy|copies|late';

export const WORDINGS = graded({
  1: `
    you|they|he|she|anyone|anybody|everyone|most ~1 would ~2 have? ~1 done|do|said|say|reacted|react|acted|act|felt|reply|replied|behaved ~2 same|no_different|likewise|that_too|it_too|worse|exactly_that
    would ~7 in ~1 my|our|that|the_same ~1 shoes|position|place|situation|boots|circumstances
    ${MANY} ~1 of? ~1 the? ~1 ${GROUP} ~4 does|do|did|would|is|are|goes|go|be|has|have|have_done ~2 it|that|this|same|so|likewise|too|worse
    ${MANY} ~1 of? ~1 the? ~1 ${GROUP} ~4 ${DEED} ~3
    no|not|hardly|any different|worse|better ~1 from|to|than ~2 what|how|any|anyone|everyone|other|others|most|the_rest|everybody
    what|which ~1 of? ~2 ${GROUP} ~1 has|have|does|do|would|did|is not ~
    name|show|find|tell|give|introduce ~1 me? ~1 one|a|any|single ~1 single? ${GROUP} ~2 who|that|has|does ~3 not|never ~
    name|show|find me? ~1 a|one|any ~1 ${GROUP} ~2 who ~2 
    it|that|this|these|such ~2 is|are|be ~4 common|normal|usual|natural|human|typical|ordinary|everyday|regular|standard thing|things|practice|behaviour|behavior|reaction|custom|stuff|mistake|occurrence|in_my|in_our|in_every
    it|that|this is ~2 human_nature|part_of_life|how_the_world|how_the_game|the_way_of_the_world|nothing_unusual|only_human
    i ~1 am ~1 only|just human
    we|they|people ~1 are ~1 all|only|just human|sinners|guilty
    my|all|your|our|his|her ~2 friends|mates|exes|girlfriends|boyfriends|colleagues|cousins|brothers|sisters|ex|coworkers ~8 not|never|no ~2 care|cares|mind|complain|fuss|bat|moan|cry|problem
    everybody|everyone|errybody|erbody|people|folks|they|men|women|couples be|always|do ~1 #Gerund|${DEED}
    in every|most|any|all|each ~1 house|home|family|office|marriage|relationship|couple|company|team|country|culture ~6 happen|happens|happening|there_is|there_are|people|they|fight|argue|fights|arguments|gossip|like_this
    like|as_if|as_though|think|hardly|not i ~2 am|was|were ~2 the ~1 only|first|last|sole ~
    i ~2 am|was not|hardly|never|far_from ~1 the ~1 only|first|last|sole|worst ~2 person|one|man|guy|woman|girl|husband|wife|mother|mum|dad|boss|host|seller
    nobody|no_one|not_one|no_other|none ~2 else|other|ever|of|customer|client|colleague|friend|person|girlfriend|boyfriend? ~4 complain|complained|complains|minded|minds|objected|cared|cares|bothered|problem|issue|upset|offended|fuss
    you ~1 are ~2 only|first one|person|customer|woman|man|guy|girl|client|colleague|friend|$ ~2 who|that|to|with ~2 ever? ~1 complain|complained|complains|problem|issue|cares|cared|minds|minded|makes|made|bothered|objects|objected|thinks|upset|moaned|moans|takes
    standard|common|normal|usual|accepted|routine|regular practice|procedure|behaviour|behavior|custom
    people|couples|men|women|everyone|everybody|folks|friends|families|guys|we_all ~2 ${DEED} ~4 all_the_time|every_day|everyday|constantly|always|sometimes|now_and_then|now_and_again|all_day|24
    happens to everyone|everybody|all|us_all|the_best|anyone
    happens all_the_time|every_day|in_every|everywhere|in_all
    who|which_of_us|what_person has|does|is|would|did not ~2 #WrongVerb|#CommonWrong|#Participle|done|said|lied|lost|made|told|been|had|forgotten|looked|flirted
    we ~1 have|do|are? all ~3 mistakes|guilty|lie|lied|sinners|cheat|forget|flirt|gossip
    ask ~1 any|anyone|anybody ~2 ${GROUP}|$|in|on|you
    it|that|this is ~1 just? ~1 what|how|why ~1 ${GROUP}|meetings|jobs|business|platforms|platform|industry|every|all|life|parties|weddings|relationships|marriages ~3 do|does|are|go|goes|work|works|operates|operate|talk|live|is
    whole|entire|half ~1 the? ~1 school|class|office|world|town|country|team|industry|family|internet|street ~2 does|do|shares|share|is|did|has|copies|${DEED}
    everyone|everybody|every_single_person ~1 reads|checks|exaggerates|bends|skips|copies|shares|does|tells|has|had|#CommonWrong ~1 it|lies|fibs|their|a|the|bit|little|$|other ~3
    every|each|all ~1 ${GROUP} ~3 same|alike|like_this|like_that|identical
    which|what husband|wife|man|woman|boss|father|son|boy|girl|mother ~1 is|does|will|has|would ~1 #Gerund|not|help|even|ever
    most|many|all|other ~1 buyers|customers|users|readers|people|clients ~3 understand|know|accept|expect|realise|get|manage ~1 this|that|it
    nobody|no_one ~2 waits|sits|asks|does|says|uses|reads|cares|bothers|apologises|apologizes ~5 anymore|these_days|nowadays|in_real|like_in|about_that|these
    ^ couples|people|men|women|families|friends|siblings|kids|guys fight|argue|lie|cheat|forget|flirt|quarrel|bicker|disagree $
  `,
});
