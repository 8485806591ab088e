/** What the other feels, reads or thinks, regretted in place of the act (Kampf 2009: the sender as a bystander). */
import { graded } from '../../../engine/features/graded.ts';

/** "sorry it made you feel some type of way", "sorry about your feelings": the feeling is what is regretted. */
export const THEIR_FEELING = graded({
  3: `
    #Sorry ~3 that|this|it is ~1 how|the_way|what ~1 you ~1 feel|felt|are_feeling|took
    #Sorry ~2 that|if? ~1 is ~1 your|ur ~2 feeling|feelings|truth|reality|experience|emotion|emotions
    #Sorry . you|that_you ~1 feel|felt|are_feeling ~1 this|that|like|so way|strongly|badly|negatively !about
  `,
  2: `
    #Sorry . you|that_you ~2 are|were|got|get|seem|sound|look ~1 left? ~1 feeling? ~2 #HurtState ~1 with|at|by|about|over|because me|my|this|that|it|what|how|us|our|something|of_me|of_this
    #Sorry . you|that_you ~2 have|had|got|have_got|took|taken ~1 the|a|your ~1 hump|huff|strop|issue|problem|beef|grudge
    #Sorry . you|that_you ~2 can|could|did not ~1 take|handle|cope|deal|stomach|see|appreciate
    #Sorry . you|that_you ~2 let|allowed|allow|are_letting ~2 bother|upset|hurt|get|offend|affect|ruin|spoil
    #Sorry . you|that_you ~2 choose|chose|decided|insist|prefer|opted ~2 feel|feeling|be|being|get|getting|take
    #Sorry|regret ~2 that? you ~2 feel|felt|are|were ~3 slighted|wronged|aggrieved|mistreated|neglected|overlooked|hard_done_by
    regret ~1 that you ~2 feel|felt|are|were|found ~3 #HurtState
  `,
});

/** "sorry my text read as cold to you", "sorry it was taken as a dig": the reading is what is regretted. */
export const THEIR_READING = graded({
  3: `
    #Sorry ~3 it|that|this|my ~3 read|reads|sounded|came|felt|seemed|looked|struck|landed|hit ~5 to|with|on you ~1 $
    #Sorry . you|that_you ~2 heard|hear|saw|see|found|detected|felt ~2 something|things|an|a|tone|criticism ~3 not|never ~1 say|said|there|mean|meant|intended
    #Sorry . you|that_you ~2 see|saw|hear|heard|take|took|read|treat|treated|turn|turned|make|made ~1 everything|anything|it|this|that|things|every ~3 as|into|like|about|personally|to_heart|attack|drama
    #Sorry . you|that_you ~2 did|do|could|can not ~2 get|understand|see|catch|grasp|realize|know ~2 joke|humour|humor|sarcasm|banter|irony|point|kidding|joking|meant|mean|teasing
    #Sorry . you|that_you ~2 thought|think|assumed|believed ~2 i ~1 was|am|were ~1 being? ~1 serious|attacking|criticising|criticizing|having_a_go|mocking|judging|accusing|insulting|laughing|talking_about
    #Sorry . you|that_you ~2 misinterpreted|misconstrued|misjudged|overthought|overanalysed|overanalyzed
    #Sorry . you|that_you ~2 got|get|have|had|picked|took ~1 me|it|that|this|my_meaning|what_i ~4 wrong|twisted|up_wrong|backwards|mixed_up|crooked
    #Sorry . you|that_you ~2 got|get|have|had|were_given ~1 wrong|that idea|impression|message|vibe|end
    #Sorry . you|that_you ~2 decided|chose|choose|wanted|managed to make|turn|take|read|hear|see ~1 it|this|that|everything|my|what
    #Sorry ~2 that|it|this|my ~3 got|was|were|is|has_been ~1 taken|read|heard|understood|interpreted|received|perceived|construed ~1 as|like|that|the|so|badly|personally|wrong|out
    #Sorry . you|that_you ~2 took|take|taken ~2 offence|offense|umbrage|exception|issue|personally|seriously|literally|badly
    #Sorry . you|that_you ~2 read|reading ~3 into ~1 it|that|this|my|what|things|everything|text|message
  `,
});

/** "sorry you've such a low opinion of me": the view of the writer is what is regretted. */
export const THEIR_VIEW = graded({
  2: `
    #Sorry ~3 that|this|it is ~1 how|what|the_way|who ~1 you ~1 see|view|think|thought|perceive|picture|remember|regard|interpret
    #Sorry ~2 if? ~1 that|this|it is ~1 your|ur ~1 opinion|view|impression|perception|take|version|conclusion|verdict|memory|assessment|understanding|interpretation
    #Sorry . you|that_you ~2 do|can|could not ~1 trust|believe|like|respect|rate|value|see_that ~1 me|us|my|i
    #Sorry . you|that_you ~2 have|had|hold|got|formed ~2 low|bad|poor|negative|dim|awful|terrible|wrong ~1 opinion|view|impression|idea|image ~1 of|about me|us|my
    #Sorry . you|that_you ~2 assume|expect|think|believe|suspect|imagine|presume ~2 worst|badly|little|ill ~1 of|about|from me|us|my
    #Sorry . you|that_you ~2 think|believe|reckon|feel|assume|suspect|decided|consider|find|see ~1 that? ~1 i|me|my|we|us|our ~1 am|are|is|was|were|as? ~3 #Trait|#WrongAdj|#Insult|#HurtVerb|#WrongVerb|fault|problem|enemy|guy|villain|worst|nothing
    #Sorry . you|that_you ~2 think|believe|reckon|feel|assume|suspect|decided ~1 that? ~1 i|we ~1 do|did|would|could|never|always|only ~6 purpose|purposely|deliberately|intentionally|listen|care|love|try|bother|matter|help|lie|cheat
    #Sorry ~2 in|according_to your|ur|you ~1 eyes|mind|head|book|books|world|opinion|view
    #Sorry ~2 i ~1 am ~3 disappointment|failure|villain|monster|letdown|bad_guy ~2 in|to your|you ~1 eyes|mind|head|book|$
    #Sorry ~2 to|for you ~1 i ~1 am ~2 #Trait|#Insult|nothing|villain
    #Sorry . you|that_you ~2 have|got|had|painted|cast|labelled|labeled|branded|marked|pegged|written ~1 me|us ~2 down|as|up|off|like
  `,
});
