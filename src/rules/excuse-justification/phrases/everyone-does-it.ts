/** Wordings of the rule everyone-does-it, over plain words ("im" is "i am" here). */
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  many: `everyone everybody anyone anybody nobody no_one people we_all all_of_us half_of_us the_whole_\\w+ half_the_\\w+ half_of_the_\\w+ nine_out_of_ten_\\w+ \\d+_out_of_\\d+_\\w+ \\w+_per_cent_of_\\w+ \\w+_percent_of_\\w+`,
  some: 'most other normal all any every each lots_of loads_of plenty_of all_the all_my all_the_other all_of_the any_other no no_other many the_other my_other sane reasonable decent ordinary no_sane no_reasonable any_normal any_reasonable any_decent any_sane all_of_my none_of_my',
  else: 'else in_my_\\w+ in_this_\\w+ in_your_\\w+ in_the_\\w+ with_half_a_brain with_a_brain with_eyes in_their_right_mind like_me my_age in_my_shoes in_my_position in_my_place i_know with_a_pulse',
  own: 'mine our_last your_last your_own your_ex my_ex sarah tom dave',
};
/** Many, most or all people, as a jury. */
const JURY = '({many}|{some} ~ #Bystander|{some} \\w+) ({else} )?({adv} )*';

export const NORMAL = formsOf(classes, [
  `${JURY}(would|will) ({adv} )*(not |have |be |do )*~ (same|have|do|say|react|get|understand|agree|flattered|fine|ok|grateful|laugh\\w*|see|forget|forgotten|snap|care|cared|mind|minded|lost|hit|gone|done|said|felt|taken|walked|shouted|ever|punched|left|blamed|#Unbothered)`,
  `${JURY}(does|do|did|says|say|said|is|are|has|have|be) ({adv} )*(it|that|this|the same|stuff|things|worse|done it|doing it|done that|like this|like that|this way|been there)(?! (going|coming|for|at|by))`,
  `${JURY} ~ (has|had|have|is|was|are|were|does|do|did|would|seems?|will|even|ever|got|thinks?|finds?) ~ (problem|issue|#Unbothered|fine with|ok with|cool with|offensive|weird)`,
  `${JURY}(do |does |has |have |be |will |can )?({adv} )*(#CommonWrong|reads?|lied|cheated|shouted|ghosted|forgotten|flirted|snapped|kissed)(?! (for me|me|after|for (a|this|the)))`,
  '(it|this|that|which|\\w+ing) (is|was) ~ (normal|natural|common|standard|human|usual|healthy|expected|the norm|perfectly ok|allowed) (to|for|in|behaviou?r|practice|and|when|that|enough|among|these days|nowadays|human|$)(?!(hear|see|you|be tired|feel|be sad|grieve|cry))|human nature|only human|(normal|standard|common) practice|(normal|natural) (to|for) (\\w+ )?(#CommonWrong|check|look|have|say|flirt|want|get (angry|annoyed|jealous|drunk))',
  'that is (just )?(life|couples|marriage|families|family|work|business|men|women|boys|lads|brothers|siblings|how (the world|people|couples|families|\\w+) (is|are|talk|work|works|do|goes|fight|operate)|what (\\w+ )?(#Bystander) (are like|do|does|say))|boys will be boys|happens (all the time|to everyone|to the best|in every|everywhere|to all)|part of (life|every|any|being)|all (men|women|guys|husbands|wives|girls|lads|mothers|couples) are (like|the same)',
  '(who|what \\w+|which \\w+) (has|have|does|would|did|is|among us) not ~ (#CommonWrong|had|done|said|told|lied|forgotten|forget|shouted|lost|ever|sometimes|been|get|got|cheated|cancel\\w*|ghosted|done that|flirted|a bit)|(show|name|find|tell) me (one|a|any|a single) ~ (who|that)|like you (have )?never (done|lied|forgotten|said|cancelled|shouted)',
  '(in|at) (every|any|all|any other|most) ~ (family|office|company|house|marriage|relationship|team|friendship|country|workplace|home) ~ (there (is|are)|it|they|would|has|people|that|gossip)|(in|at) any (other )?(family|office|house|company|job|place) ~ (that|this|it) would',
  '(not|hardly|far from|neither) ~ the (first|only|last) ~ (man|woman|person|husband|wife|guy|bloke|girl|mother|father|boss|manager|in|in this|on earth)(?! \\w+ (i|you) (love|want|trust|can))|not (just|only) me( |$)(?!(and|or))',
  'you are (literally |honestly |basically )?the (only|first|one) (one|person|\\w+|who|girl|guy|man|woman) ~ (who|that|with|to|whom|in) ~~ (problem|issue|#Unbothered|minds|cares|complains|thinks|makes|gets|moans|takes|fuss|has ever|bothered|care|complaining)|(only|just) you (have|has|mind|care|complain|get|make)|only you( \\S+){0,3}$',
  '(nobody|no one|none) (else |other |of (my|the|our|them) \\w+ )?(has |have |had |is |was |ever |even |seem |seems |would |does |did |at \\w+ |in \\w+ |here )*(a |any )?(problem|issue|#Unbothered|cares?|minds?|complains?|bothered|give a|gives a)(?! (about (you|me|us)$|about (you|me)|for (you|me|us)|if i))',
  '(your|my|our) ~ (managers?|bosses|exes|ex|girlfriends?|boyfriends?|friends|wives|husbands|mates|sisters?|brothers?|colleagues|bf|gf|mother|mum|mom|dad|father) ~ (did|do|does|spoke|speak|talked|said|are (fine|ok|cool)|is (fine|ok|cool)|was (fine|ok)|were (fine|ok)|never|would not|used to) ~ (the same|exactly|same|like that|with (me|it|that|this)|mind\\w*|care\\w*|complain\\w*|had a problem|worse|object\\w*)',
  '(?!(you|i|we)\\b)\\w+ would not (have|of) ({adv} )*(minded|cared|complained|made|batted|been (bothered|upset|offended)|said|taken|cried|reacted|objected)',
  '(ask|look) (around|at any|any|anyone|anybody|your (sister|mother|friends|mum|brother))( \\S+){0,3}$|(it|that) is (how|what) ~ (is|are) done|it is (the|my|our) (culture|industry|way|trade) ~ (here|in)',
]);

/** Owned, comforting, or about a plan. */
export const HARMLESS =
  /\b(?:was mine|is mine|my fault|i am sorry i|makes sense|similarly|not (?:strange|alone)|would (?:be|feel|struggle|need|find|love|like) (?:tired|sad|hurt|upset|exhausted|nervous|scared|it|that|to|a)|would feel|would be (?:lucky|happy|proud|the same|upset|hurt|angry|furious)|thank|fridays?|thursdays?|on (?:mon|tues|wednes|satur|sun)days?|before \d|at \d|the key|(?:off|new|your) shoes|boiler|join us|come|bring|pay|know|hi\b|i (?:told myself|thought)|my (?:dog|cat) (?:dies|died)|what i (?:said|did) to you|the washing|happy birthday|good luck|all cases|my (?:browser|side|end|phone|laptop|machine|account))\b/;
