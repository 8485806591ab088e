/** Wordings of the rule at-least-comparison, over plain words ("im" is "i am" here). */
import { weighed } from '../../../engine/features/phrase.ts';
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  some: 'some other most many plenty_of lots_of a_lot_of loads_of half_the any millions_of thousands_of there_are all_the_other so_many half_of the',
  kin: 'sister brother mother mum mom father dad wife husband ex girlfriend boyfriend friend friends boss gran nan grandmother cousin neighbour uncle aunt parents last_boyfriend last_girlfriend ex_wife ex_husband old_man',
  hard: 'bad hard tough unfair strict rough mean difficult terrible awful abusive cruel harsh',
  worse:
    'worse harder tougher real bigger actual proper serious genuine much_worse far_worse way_worse much_bigger much_more more_big bigger',
  woe: 'problem problems issue issues trouble troubles worry worries pain suffering things_to reason reasons trauma abuse cause cause_to',
};
const OTHERS =
  '({some} (\\S+ ){0,2}?(#Bystander|#RoleNoun|wives|kids|children|families|managers|employees|friends|moms|mums|dads))';
/** One's own deed or the other's lot, set beside something worse. */
export const PHRASES = weighed(
  2,
  formsOf(classes, [
    `${OTHERS} (\\S+ ){0,4}?(would|will) ({adv} )*(have (sacked|fired|left|hit|thrown|kicked|dumped|walked|divorced|slapped|cheated|done (much |far )?worse|(been )?(grateful|glad|thankful))|not have (come|stayed|put up|bothered|even|waited)|kill|love|die|give|dream|beg|be ({adv} )*(glad|grateful|happy|lucky|thankful|delighted))`,
    `${OTHERS} (\\S+ ){0,4}?((do|did|does) not ({adv} )*(have|get|got|own)|never (get|got|had|have)|(have|has|got|had|with|having|facing) ({adv} )*(got )?(it )?({adv} )*({worse}|no \\w+|nothing|nobody)( (big )?{woe}|$| (than|off|to|so|and))|(are|is|were) (out there )?(#WorseLot))`,
    '(people|kids|children|women|men|families|someone|somebody|others|those|babies) (\\S+ ){0,4}?(have|has|got|had) (it |got it |got )?({adv} |a lot |much |so much |way |far )*({worse}|nothing|real)( {woe}|$| (than|off|so|and))',
    '(people|kids|children|women|men|families|wars?|babies|soldiers) (\\S+ ){0,2}?(#WorseLot|suffering|fighting) (\\S+ ){0,6}?(and )?(you|your)|there are (people|children|kids|women|men|families) (\\S+ ){0,4}?(#WorseLot|worse|who|with|in)',
    '(you are|you should be|be|just be|count yourself|you should feel|consider yourself|think yourself|call yourself|you ought to be|you can be|should be) ({adv} |so )*#Fortunate (that )?(it was |it is |all |only |all i |because )?(i|he|she|we|it is|it was|you even|you have|you got|nobody|shouting|all|anyone|somebody)(?! (love|like|miss|adore|am (so|here|coming|home)|have you|got you|met|found))',
    '(^(just |well |so |and |you should )*be|count yourself|think yourself|consider yourself) ({adv} )*(lucky|thankful|grateful|fortunate|glad|blessed)( |$)(?!(to|for|if))|count your blessings|thank your lucky|(do|does) not know (how|you are|your|the half|what) ~ (lucky|good|easy|spoil\\w*|fortunate|born|have it|(real|hard|bad|true|actual) \\w+|suffering|hardship|blessed)',
    '(could|might|would) (be|have been|have had it|have gone) (a lot |much |so much |way |far |even )*worse (\\S+ ){0,4}?(i|you|like|than|so|could|he)|i (could|might|would) be (like|as bad as|worse than) (your|my|some|other|him|her|those|that)',
    '(not|never|hardly) (exactly |really )?(like|as if|as though|as bad as if) (i|we) (have |had |was |were |ever |am |actually |even )*(gone |been |out )?(#WorseDeed|doing anything|sleeping|cheating|beating|hitting)',
    'i (did|have|do|would) (not|never) ({adv} )*(#WorseDeed) ~~ (like|the way|unlike|as) (your|my|some|other|\\w+ (did|does|has|would|used))|unlike (your|my|some|other) (ex|father|dad|mother|husband|wife|\\w+)(?! (one|thing))',
    'compared (with|to) (what|how|my|your|other|some|people|her|his|those|most|real|the (way|things|stuff)) |(nothing|not|nowhere near|hardly) (\\S+ ){0,2}?(compared|next) to (what|my|some|other|how|the things)|not as bad as (what|some|my|other|the|how|your)',
    '(you|u) ({adv} )*(think|call|reckon|believe|consider) (that |this |it |you )(is|has|had|have|was|are)? ?(got |had )?(it )?({adv} )*{hard}(?! (idea|for you to))',
    '(you should |you ought to |go |just |why not )?try (having|living|being|working|doing|walking|raising|losing|growing|dealing|putting up) (\\S+ ){0,4}?(my|with|in|a|up|your|like|for)|(walk|spend) a (mile|day) in my|first world problems?',
    '(see how|you (should|ought to|must|only|can) |^|go |just )(see|look at|ask|think of|think about|hear|meet|watch) (how |what |at )*(other|my|some|those|mark|tom|dave) (\\S+ ){0,2}?({kin}|husbands|wives|people|men|women|couples|parents|bosses|treats?|behaves?|talks|speaks|lives?|goes through|deals) (\\S+ ){0,6}?(how|treat\\w*|behave\\w*|before you|then you|his|her|worse|and (then|tell)|complain|suffer\\w*|live|speak\\w*|deal\\w*)',
    '(in (my|our) (day|time|generation|house)|when i was (your age|a kid|young|growing up|a child|small|little)|at your age) (\\S+ ){0,6}?(nobody|no one|we|i|my|asked|complain\\w*|hit|beat\\w*|belt|had|got|cried|never|nothing|worse)|(i|we) (have )?(had|been through|put up with|suffered|went through|lived through) (it )?({adv} |ten times |a lot |much |far |way |so much )*(worse|harder)(?! (days|weather|coffee|food))',
    '(my|your) ({kin}|last \\w+) (\\S+ ){0,5}?((had|has) it (\\S+ )?(worse|harder)|(much |far |way |ten times )?worse (than )?(this|that|me|i)|would have (done|been|hit|left|thrown|gone|kicked|sacked|slapped|beaten)|(never|did not|does not) (complain\\w*|even|let|hit|moan\\w*|come|say|ask\\w*)|used to (hit|beat|lock|scream|throw|slap|make|leave))(?! (sorry))',
    '(has|with|the one with|that is|now that is) (an |a |some )*(actual|real|proper|genuine) ({woe}|\\w+ to (cry|complain|moan|worry)|pain|abuse|suffering|cruelty|tragedy|heartbreak)( |$)(?!(with (the|my|this)|in the|at work))',
    'i (could|might) (have |of )(\\S+ ){0,7}?(and|but|yet) (i )?({adv} )*(did not|chose not|do not|held back|decided not|i never|never did)|i could have (done|been|said|gone) (\\S+ )?(a lot |much |far |way )?(worse|further)',
    '(a lot|far|much|way|things) worse (off |things |problems |happen\\w* )?(than|out there|could|at sea|in the world)|worse things (have )?happen\\w*|(^|and |but |well |so )least i (am|is|did|do|was|have|had|not|never|came|said|tried|told|called|texted|even|ain)',
    'you (have |have got |got |get )it (so |pretty |quite |very |too )*(easy|good|made|cushy|soft)|(lucky|blessed) (that )?(to have me|i even|i came|i stayed|i bothered|to get anything)',
  ]),
);
