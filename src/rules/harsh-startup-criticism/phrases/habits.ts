/** Universals about the hearer in other orders of words than "you always": fronted, trailing, asked, or about something of theirs. */
import { graded } from '../../../engine/features/graded.ts';

export const HABITS = graded({
  2: `
    not_once|never_once|not_one_time|not_a_single_time|at_no_point|not_one_single_time ~10 have|did|do|has|will|were|are|can you|your
    never ~3 in ~1 all|the|my|your|our ~5 have|did|do|has|were you
    you ~2 never|not ~10 not_once|not_one_single_time|not_a_single_time|not_one_time|not_ever $
    you ~2 hardly|rarely|barely|seldom|scarcely ~1 ever ~1 #Due|smile|talk|try|come|bother|#Verb
    you ~1 not ~2 ever ~1 #Due|bother|stop|take|put|let|make|clean|cook|do|want|give
    you|your_lot|you_people|you_guys ~2 consistently|persistently|habitually|invariably|endlessly|incessantly|relentlessly|chronically|perpetually|continually|routinely ~2 #WrongVerb|#Negative|late|refuse|refused|rude|put|leave|leaving|move|change|cut|treat|talk|make|turn|twist
    your ~4 always|never|constantly|consistently|invariably|forever|continually|persistently|routinely ~2 #WrongVerb|#Negative|fails|fail|late|delayed|refuses|loses|lost|picks|finds|comes_first|somebody|someone|answers|answer|apologise|apologize
    every|each time|day|night|weekend|morning|evening|week|month|christmas|birthday|meal|visit|holiday ~8 you ~1 find|start|pick|act|pull|turn|make|manage|have|got|go|sit|get|come|want|decide|forget|complain|moan|whine|whinge|sulk|sneer|criticise|criticize|#WrongVerb ~3 something|it|this|that|the|a|an|fight|row|fault|excuse|excuses|same|late|drunk|about|at|me|my|up
    every|any|all single|damn|bloody|fucking|goddamn|freaking|blessed time|day|night|weekend|morning|evening|week|conversation|meal|party|trip|birthday ~8 you
    you ~8 every|each single|damn|bloody|fucking|goddamn|freaking|blessed|last time|day|night|weekend|morning|evening|week
    all you ~1 ever? do|did is|was !help|give|love|care|work|worry
    always|forever|constantly|perpetually ~1 with ~1 the|your|this|that|these|those ~3 #Tirade|excuses|excuse|phone|lies|attitude|jokes|questions|games|comments|shouting|drinking|sarcasm|digs|negativity|criticism
    always|forever some|a|an|another|something|somebody|someone ~4 excuse|excuses|reason|story|drama|problem|crisis|fault|elses|else with|for|from|coming|is_not|are_not|innit|right|huh|you
    it|there is|are always|forever ~3 somebody|someone|everybody|everyone|other|something ~2 fault|excuse|problem|drama
    it|this|that|nothing|things|everything ~2 never|always ~1 changes|change|ends|stops|enough|right|simple|easy|the_same|an_argument|a_fight|drama|my_fault|about_you ~1 with you
    you ~8 #WrongVerb|#Negative|change|changing|avoid|avoiding|dodge|dodging|twist|twisting|turn|turning|making|start|starting|walk|walking|drop|dropping|reverting|reverted|leave|leaving ~6 like_always|as_usual|as_always|as_ever|again_and_again|time_after_time|over_and_over|time_and_again|like_you_always_do|as_per_usual
    ^ as_usual|as_always|as_ever|like_always|as_per_usual|typically ~1 you ~3 #WrongVerb|#Negative|forgot|did|have|had|left|made|only|reverted|changed|put|got|just|want|think|not|never|walked|blame|leave
    there you go ~1 changing|twisting|blaming|turning|making|putting|starting|being|acting|accusing|avoiding|again
    the only ~1 time|times|reason ~3 you ~3 text|call|message|ring|phone|talk|speak|visit|come|are|remember|smile ~4 is|was
    whenever|every_time|each_time|the_minute|the_second|as_soon_as|soon_as|the_moment|the_instant ~9 you ~2 disappear|vanish|switch_off|go_quiet|shut_down|run|walk|leave|#WrongVerb|#FussVerb|change_the_subject|roll|blame|turn|make_it|find|start ~2 me|it|on|off|away|to|your|the|a|an|all|into|up|out|nasty|defensive|mad|angry|funny
    you ~1 promise|say|swear|said|promised|vow ~8 and|then|but ~3 never|not|nothing ~1 do|did|happens|happen|happened|change|changes|changed|show|come|follow
    you|they ~1 are|is forever|always|constantly ~1 making|leaving|blaming|moaning|starting|taking|interrupting|checking|telling|late|complaining|changing|cancelling|canceling|comparing|putting|correcting|on_at|giving|finding|throwing|losing|lying|having_a_go|picking
    nine|10|ten|99 times|percent ~2 out_of|of ~3 you
    not|never ~1 go|gone|went|last ~1 a|one|a_single|five|two|10|ten ~1 day|hour|minute|minutes|week|evening|meal ~1 without you ~2 #WrongVerb|#Negative|moaning|complaining|criticising|criticizing|starting|having|finding|making|bringing|putting|asking|checking|picking
    not ~1 a|one ~1 day|week|evening|meal|visit ~1 goes|passes|went ~2 without ~1 you|your|a ~2 #Negative|#Tirade|moaning|complaining|criticising|criticizing|starting|making|picking
    day_in_day_out|day_after_day|week_after_week|year_after_year|month_after_month|night_after_night ~8 you|your ~4 #WrongVerb|#Negative|same|excuses|phone|leave|left|sit|come
    it_is|always ~1 the same|same_old ~2 story|excuse|excuses|lies|thing|promises|song|crap|shit ~2 with|from|every|you
    when|what_day|what_year have|did|do|are|were|was you ~1 ever ~1 #Due|taken|take|put|stood|stand|given|give|made|admitted|admit|sorry|happy|satisfied|on_time|interested|there
    ever_since ~8 you ~1 have ~6 every|all|everything|never|always|nothing|only
    name|give|tell ~1 me? ~1 one|a_single|a time|occasion|day ~2 you
    why|how_come ~2 everything|it|things ~3 your way|terms|fault
    no_sooner ~8 than ~1 you
    no_matter|whatever|does_not_matter|regardless|however ~3 i|we ~6 you ~2 #Negative|shoot|find_fault|find_something|never|criticise|criticize|moan|complain|twist|knock|pick|sneer|laugh|tear
    every|each argument|conversation|fight|discussion|row|talk|disagreement ~4 you ~1 bring|start|end|make|turn|drag|dredge|mention|throw|storm|walk|go
    each|every time ~8 your ~3 team|department|company|people|support|staff|mother|friends ~3 blames|blame|#WrongVerb|loses|lose|refuses|refuse
  `,
});
