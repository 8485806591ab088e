/** The hearer held beside somebody who does better: an ex, a sibling, a neighbour's child, the one before them. */
import { graded } from '../../../engine/features/graded.ts';

const DOES = `#Due|manages|managed|never|always|does|did|has|had|got|gets|takes|took|makes|made|would|treats|treated|works|worked|earns|surprised|surprises|drives|plans|planned|finished|passed|raised|loves|loved|respects|knows|knew|gives|gave|keeps|kept|let|lets`;
const RIVAL = `#Kin|boyfriend|girlfriend|bf|gf|fella|missus|roommate|daughter|son|kids|children|boy|girl|lad|wife|husband|neighbour|neighbor|colleague|dad|mum|mom|parents`;

export const MEASURED = graded({
  2: `
    why can|could|do|will|are|did not ~1 you ~3 more|be|act|try|behave|dress|cook|study|work|a_bit|just ~3 like|as ~1 your|my|her|him|them|other|everyone|normal|his|the|others|everybody|other_people|people|#Kin
    why|how_come ~1 can|could|did not i ~2 have|get|got|find|marry|married|have_got|be_given ~5 like|as|such|normal|better
    wish|wishing|want|prefer|if_only ~2 you ~1 were|was|could|would|had|to|are ~2 be|been|act? ~1 more|half|as|a_bit_more|less|even_half ~3 like|as|of ~1 your|my|her|him|them|his|he|she|other|#Kin|someone|people
    wish|rather|better ~2 i|i_had ~1 had|married|have|stayed|picked|chosen|hired|dated ~3 instead|like|with ~1 of|him|her|you|#Kin|my
    should have ~1 married|picked|chosen|hired|dated|stayed_with ~2 your|my|him|her|the ~1 other|brother|sister|ex|mother|instead|cousin|$|#Kin
    you ~3 sound|act|look|turning|turned|becoming|getting|behaving|behave|shout|drink|nag|argue|as_bad|exactly|yell|lie ~3 like|into|as ~1 your|my|his|her ~3 #Kin|old_man|family|lot|crowd|side
    you ~1 are|is|no|not ~2 no|any|not|exactly|just|as_bad|worse|nothing|nothing_like ~2 better|different|same|as|than|like ~2 than|from|as|like? ~1 your|my|him|her|them|that ~2 #Kin|old_man|ex|lot|crowd|cheating|father
    you ~1 nothing like ~1 your|my|her|him ~2 #Kin|$
    you ~2 not|never ~1 half|nearly|anywhere|quite|even_half ~2 the|as|near ~6 he|she|your|my|they|#Kin ~1 is|was|were|ever|$|used
    half|twice|ten_times ~1 the|as ~3 man|woman|husband|wife|father|mother|parent|friend|boss|person|good|hard|clever|smart ~3 you|he|she|your|they ~1 are|is|was|will|ever|would|could
    not ~2 a patch on
    never ~2 measure|live|come|hold|compare ~3 up|close|candle|to ~1 to? ~1 him|her|them|your|my|that|what
    even|at_least ~1 my|the ~1 ex|exes|last_boyfriend|last_girlfriend|last_husband|first_husband|first_wife|last_one|dog|cat|neighbour|neighbor|postman|old_boss ~2 ${DOES}
    my|our ~1 ex|last|previous|old|former|first|late ~2 husband|wife|boyfriend|girlfriend|partner|boss|bf|gf|roommate|flatmate|manager|developer|assistant|tenant|editor|teacher|lodger|one|neighbours|neighbors|cleaner|agent|supplier|man|woman|fella|was|never ~3 never|always|at_least|knew|would_have|would_never|managed|treated|cooked|paid|respected|remembered|listened|helped|made|had_this
    my ex ~2 never|always|at_least|would_never|would_have|remembered|knew|treated|cooked|cleaned|bought|had_more|never_once
    the|our|my ~1 last|previous|old|former|other ~2 developer|assistant|manager|cleaner|plumber|tenant|supplier|agent|secretary|teacher|contractor|one|guy|girl|person|cook|driver|editor|maintainer|seller|admin|boss|team ~3 had_no|had_this|would|never|always|managed|knew|finished|answered ~12 you|your
    years|months with ~2 he|she|they|i ~1 never|always ~
    other|most|normal|everyone_elses|everybody_elses|all_the_other|elses|peoples|everyone_else|any_other ~2 husbands|wives|girlfriends|boyfriends|partners|dads|fathers|mums|moms|mothers|parents|kids|children|couples|men|women|guys|girls|bosses|managers|families|sons|daughters|husband|wife|girlfriend|boyfriend|girl|guy|mother|father|son|daughter|moms|mom|dad|bfs|gfs|friends|mates|sellers|shops|landlords|employees|children ~3 ${DOES}|let|can|could|do|are|be|act|behave|trust|seem|remember|help|listen|thank|appreciate
    any|another other ~1 husband|wife|man|woman|girlfriend|boyfriend|girl|guy|mother|father|son|daughter|friend|person|company|boss|seller|partner|parent ~1 would|wouldve|can|could
    look|looking at ~1 your|my|his|her|how|them|him|#Kin ~8 and|then|now ~2 look_at_you|look_at_yourself|me_what|what_about_you|then_there|then_you|then_i_look
    and|then ~1 look|looking at ~1 you|yourself|us|what_you $
    your ~1 #Kin ~4 ${DOES} ~12 what|why|and|but|while ~3 have_you|you|about_you|can_not_you|are_you
    !people|editors|members|other|most ${RIVAL} ~6 ${DOES} ~12 and|but|while|whereas|then|here ~2 you ~2 not|never|could|can|are|is|have|sit|sitting|still|just|only|get|got|barely
    percent|marks|degree|distinction|scholarship|promotion|doctor|engineer|a_house ~8 and|but|here ~2 you ~2 are|is|have|with|sit|sitting|still|only|just|got
    take|learn|borrow ~2 a|some|one|something|thing|few ~2 leaf|page|lesson|notes|tips|lessons|thing|two|things ~3 from|out|of ~2 his|her|your|my|their|them|him|#Kin|book|tom
    you ~2 could|should|might|need ~2 learn|take ~4 from|out_of|leaf|notes ~1 your|my|him|her|them|the|his|#Kin
    follow|copy|try_following ~1 your|his|her|their|#Kin ~2 example|lead
    not see|catch|hear|find|get ~1 him|her|them|your|my|other|any ~2 #Kin|people|kids|complaining|moaning|behaving|acting|sulking|making|doing ~
    he|she|they|#Kin does|do|would|did not|never ~1 sulk|moan|complain|whine|shout|yell|nag|make|need|have|forget|treat|talk|act|behave|speak|cry|leave ~3 when|every|about|at|a|to|me|like|over|and|all $|time|plans|i|fuss|scene|me|this|that|you|tiny|little|everything
    never ~1 made|gave|had|caused|get|gave|got|has|needed|have ~2 a|any|this|such|me|us ~3 fuss|trouble|problem|problems|worry|drama|issue|bother|scene|complaint|hassle ~3 about|from|with|over|like ~1 your|my|me|him|her|it|the|football|you|anything
    ^ ~1 compared|unlike ~1 to|with? ~1 you|your ~2 #Kin $
    ^ at your age ~1 i|we|he|she|your|my|most|people|other|others|#Kin ~3 was|were|had|did|could|knew|worked|owned|ran|already|would
    when i|we was|were your age ~2 i|we ~3 already|had|was|were|did|worked|knew|would
    better|kinder|nicer|harder|faster|smarter|tidier ~5 than you ~1 do|did|ever|will|could|can|would|$|treat
    if|had|was i|it ~2 with|married|dating|were ~3 he|she|they|#Kin ~2 would|never
    bet|imagine ~3 ${RIVAL} ~2 do|does|would|has|is|never|did not? ~2 ${DOES}|have|need|be|talk|forget|moan|ask|nag
    he|she|they ~1 is|was|were ~2 more|better|twice|ten|so_much ~4 than|as|of ~2 you ~2 will|ever|are|were|could
    got|has|have|with more|better|some sense|manners|brains|brain|class|backbone|respect|decency|common_sense ~4 than you|in_his|in_her|in_their
    standards|standard|bar|example ~4 set|sets|by ~4 you ~3 not|never|fall|fell|below|fail
    your ~1 #Kin ~3 ${DOES}|calls|visits|rings ~6 every|each|twice|without_being ~1 single|day|week|night|asked|sunday|morning|evening|a
    see|watch|look_at ~2 way|how ~4 treats|looks_after|looks|talks|cares|helps ~10 and|then ~2 i|it|makes
    you are ~1 your #Kin daughter|son|child|girl|boy
    with ~1 my|our ~1 old|last|previous|former ~2 i|we ~1 never|always
    have ~1 stayed|stuck with ~1 my|the ~2 ex|first|last
    half|most|all ~2 lads|girls|men|women|people|guys|kids|boys your_age ~2 have|are|own|can|already
    you ~1 will|would|could never ~2 be ~1 the|half|like ~3 #RoleNoun|one ~1 she|he|my|your ~1 was|is|were
    every|each|all other|others|rest|else ~1 editor|member|student|tenant|person|child|employee|customer ~3 can|manages|manage|does|has|knows ~8 you
  `,
  1: `
    why is|are it|that ~4 other|everyone|everybody|elses ~8 can|manage|do|get|have|know|help
    ${RIVAL} ~2 surprised|bought|proposed|cooked|takes|took|brought|planned|helps ~8 and|while|but ~2 i|what
    at_least your|my ~1 #Kin|ex !is|was|are|has|had|will|can|got|lives ~1 #Verb|#Due
  `,
});
