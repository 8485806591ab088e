/** Love made the proof in a demand, in constructions: conditions, measures, claims called in. See `wording.ts`. */
import { graded } from '../../../engine/features/graded.ts';

const LOVE =
  'love|loved|loves|care|cared|cares|respect|respected|value|valued|trust|trusted|appreciate|appreciated|adore|cherish|worship|give_a_shit|gave_a_shit|give_a_damn|gave_a_damn|give_a_fuck|gave_a_fuck|gave_a_toss|give_a_toss|gave_two|believe_in|believed_in|cared_about|care_about|had_feelings|had_any_feelings|have_any_feelings';
const ME =
  'me|us|about_me|about_us|for_me|for_us|in_me|in_us|my|this_family|this_relationship|this_marriage|this_team|this_friendship|your_family|your_mother|your_father|your_kids|your_children|your_mum|your_sister|about_this|the_kids|about_your|this_project';
const BONDS =
  'friend|friends|mate|mates|partner|partners|wife|wives|husband|husbands|son|sons|daughter|daughters|mother|mothers|father|fathers|brother|brothers|sister|sisters|family|families|couple|couples|girlfriend|boyfriend|man|men|woman|women|lover|lovers|parent|parents|besties|bestie|best_friend|best_friends|teammate|teammates|boyfriends|girlfriends|homie|homies|bro|bros|fiance|soulmate|soulmates|employee|colleague|christian|mum|dad|mums|dads|people_in_love|girl|boy|person';
const GOOD =
  'real|true|proper|good|decent|loving|actual|normal|devoted|loyal|caring|dutiful|committed|supportive|faithful|genuine|best';
const DOES =
  'would|do|does|will|should|never|always|share|shares|help|helps|lend|lends|back|backs|stand|stands|show|shows|support|supports|visit|visits|answer|answers|trust|trusts|sacrifice|sacrifices|have|has|keep|keeps|put|puts|tell|tells|come|comes|stay|stays|drop|drops|make|makes|give|gives|take|takes|forgive|obey|obeys|listen|listens|remember|remembers|bring|brings|pay|pays|cook|cooks|pick|picks|ask|asks|look|looks|protect|defend|defends|let|lets|fight|fights|wait|waits|call|calls|say|says|spend|spends|notice|notices|know|knows';

export const LOVE_PROVED = graded({
  2: `
    if|were|had you ~2 ${LOVE} ~1 ${ME} ~8 you ~1 would|will|should|could|must|had|not
    if|were|had you ~2 ${LOVE} ~1 ${ME} ~1 $
    if you ~1 truly|really|actually|genuinely|even|ever|honestly|still|did|do ~1 ${LOVE} ~1 ${ME} ~4
    you ~2 would|will|could|should ~6 if you ~2 ${LOVE}|did ~1 ${ME}|$
    if|were|was|when|had ~1 i|we|this|it|our|your_family|this_family|this_marriage|us ~2 were|was|are|is|mean|means|meant|matter|mattered|important|worth|half ~4 important|matter|mattered|mean|means|meant|anything|something|special|priority|worth|dear|first|precious|much ~2 to? ~1 you ~8 would|will|could|should|come|take
    were i ~4 important|precious|dear|special|worth ~2 to you
    if i|we|us ~2 mattered|meant|matter|mean|important ~2 to_you|anything|at_all|so_much|something|you
    you ~1 would ~6 if i|we|us|this_family ~2 mattered|meant|matter|mean|important|worth|was|were
    ^ ~2 anyone|anybody|someone|somebody|people|person|man|woman|girl|boy|those|one who|that ~2 ${LOVE} ~1 his|her|their|me|somebody|someone|family ~2 ${DOES}
    when|if you|someone|somebody|a_person|people ~1 really? ~1 ${LOVE} someone|somebody|a_person|anyone|people ~1 you|they|he|she ~1 ${DOES}
    ^ ~1 ${GOOD} ~1 ${BONDS} ~1 ${DOES} !of_mine|to_hear|luck|to|is|are
    a|an|any|no ~1 ${GOOD} ~1 ${BONDS} ~1 would|does|will|never|always|should ~6 !of_mine|enjoy|like_to_see
    what|some ~1 kind|sort|type ~1 of ~2 ${BONDS} ~2 does|do|would|will|says|lets|leaves|makes|treats|forgets|are_you|can_not|not
    call|calls|calling yourself ~3 ${BONDS} ~4
    you ~1 call this|that|yourself love|${BONDS}|friendship|family|loyal|loyalty|marriage
    if ~1 you|u ~1 are|were ~1 my|any|half_a|a_real|a_true|a_good|a_proper|a_decent|really_my|truly_my|still_my ~1 ${BONDS} ~6 you ~1 would|will|should|must|had|not
    you ~2 say|said|claim|tell_me|swear|keep_saying|told_me ~2 you ~1 ${LOVE} ~1 me|us ~1 so|but|then|and|yet|prove|show|well|${DOES} ~4
    prove|show ~1 it|me|us|that|to_me ~3 you ~1 really? ~1 ${LOVE}|mean_it|are_my|are_a
    prove|show ~2 your ~1 love|loyalty|commitment|devotion|friendship ~2
    then|so prove it ~1 $|to_me|by|delete|and
    you ~3 not ~1 really|truly? ~1 ${LOVE} ~1 me|us|this_family otherwise|or_else|because_if ~2
    ${LOVE} me ~2 otherwise|or you ~1 would ~4
    so much for ~2 ${LOVE}|loving|caring|friendship|love|family|loyalty|sisterhood|brotherhood|being ~3
    if ~1 it|that|this ~1 were|was|is ~2 love|real_love|true_love ~4 you
    that|this is not ~1 love|what_love|how_love|real_love|true_love ~2
    love|loyalty|friendship|marriage|family is|means ~1 about? ~1 doing|sacrifice|sacrificing|putting|being_there|giving|obeying|trusting|answering ~4 so|you|me
    choose|chose|pick|picked ~2 if you ~1 ${LOVE}
    for me|us ~2 if you ~1 ${LOVE}
    ^ ~2 a|any|no|what ~1 ${BONDS} ~1 who|that|worth|with ~3 would|wouldnt|does|will|never|do|lets|leaves|has ~4
    a|any ~1 ${BONDS} ~1 who ~1 ${LOVE} ~2 would|does|will|should|never|could
    ^ ~1 friends|brothers|sisters|mates|partners|couples|families|husbands|wives|lovers do|would not ~4
    show|prove ~2 me ~2 i|this|we ~1 am|are|is|mean ~2 more|special|worth|important|matter|different|anything|something|real|serious ~3
    if ~2 marriage|relationship|friendship|family|love|promise|vows|years|baby|kids ~1 means|meant|mean|matters|mattered ~2 thing|anything|something|at_all|to_you|you ~6
    how|way ~1 you ~1 treat ~2 someone|somebody|people|the_person|a_person|your|family|the_woman|the_man ~2 ${LOVE}|loved|wife|mother|family|friends
    any|bit|ounce|shred|scrap ~1 of? ~1 love|respect|care|loyalty|feelings|feeling|decency ~1 for ~1 me|us|your|this ~3
    if ~1 you ~1 are|were having ~1 respect|love|care|feelings ~4 you
    you ~1 say|claim|said|tell ~2 we ~1 are ~2 like|family|brothers|sisters|friends|one|team ~3 then|so|but|and ~4
    last|only|one thing ~2 ask ~4 if you ~1 ${LOVE}
    do ~1 it|this for ~1 me|us|love ~1 or ~2 not ~2 ${LOVE}
    you owe|owed ~1 it? ~1 me|us|your ~2 as ~1 a|my ~1 ${BONDS}
  `,
  1: `
    thought ~1 we|you|u ~1 were|was|are ~2 ${BONDS}|close|a_team|family|different
    ^ ~1 ${BONDS} ~1 ${DOES} ~2 each_other|one_another|together|up
    ^ ~1 friends|sisters|brothers|mates|partners|couples|families ~1 ${DOES} ~3
  `,
});
