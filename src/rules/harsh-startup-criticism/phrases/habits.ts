/** Universals about the hearer in other orders of words than "you always": fronted, trailing, asked, or about something of theirs. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  ever: 'not_once never_once at_no_point not_a_single_time never_ever not_one_time not_one_single_time',
  always:
    'always constantly forever perpetually continually endlessly nonstop eternally permanently consistently',
  /** Adverbs of habit that no praise uses. */
  often: `consistently persistently habitually invariably endlessly incessantly relentlessly chronically perpetually continually routinely repeatedly systematically`,
  /** What one may miss for a long time. */
  due: `#Due smile talk try bother put put_me let let_me kept made make stood stand stuck stick taken take my_side my_part cared back backed back_me give gave
    given admit admitted considered consider planned chosen picked delivered washed stop think want sorry satisfied on_time home there interested good_enough
    happy_with on_my_side pleased hear`,
  side: `team department company support staff people service driver drivers mother friends family kids couriers system store office colleagues dad brother
    sister parents ex dog phone work job bank lot excuses crowd`,
  /** Verbs of a bad habit, plain and in -ing. */
  harm: `#WrongVerb #Negative #FussVerb find start pick pull turn twist twisting turning make making made avoid avoiding dodge dodging change changing criticise criticize criticising
    criticizing complain complaining interrupt interrupting interrupted cancel cancelling canceling flake flaking bail bailing vanish disappear take_over make_excuses
    go_quiet shut_down walk walk_off walk_away storm roll_your drink sulk snap undermine nag nagging moan moaning putting leaving closing reverting removing remove revert
    close comparing correcting checking checking_up giving giving_out on_about on_at picking blaming sneer tear throw drag talk_over bring_up late drunk acting act
    taking losing lecture dismiss ignoring ignore refuse refused refuses forget forgetting lose lie lying`,
  round:
    'time day night weekend morning evening week month christmas birthday meal visit holiday conversation argument party trip dinner year fight discussion row talk',
  damn: 'single damn bloody fucking goddamn freaking blessed last other',
  thing:
    'something it this that the a an fight row fault excuse excuses same about at me my up everything into ruined over from',
};

export const HABITS = graded(
  {
    2: `
      {ever} ~10 have|did|do|has|will|were|are|can ~6 you|your
      never ~3 in ~1 all|the|my|your|our ~5 have|did|do|has|were you
      never|not ~1 heard|seen ~1 you ~2 say|admit|apologize|help|lift|thank
      you ~2 never|not ~10 {ever}|not_ever|without_being_asked|not_even_with ~
      you ~1 never ~2 once|ever|even ~2 {due}
      you ~1 {ever} ~1 {due}
      you ~2 hardly|rarely|barely|seldom|scarcely ~1 ever ~1 {due}|#Verb
      you ~1 not ~2 ever ~1 {due}
      you|guys|lot|people ~2 {often} ~2 {harm}|put|move|cut|treat
      your ~1 {side} ~3 {always}|never|invariably|routinely ~2 {harm}|fails|fail|delayed|loses|lost|picks|finds|comes_first|somebody|someone|answers|answer|apologize
      you|guys|lot ~2 are|be|is|stay|keep ~1 {always}|keep_on ~1 {harm}|on_that|on_your|on_the|too_busy|against|right|watching|the_victim|making|taking|telling|tomorrow
      you ~1 stay|keep|keep_on ~1 {harm}|talking|yelling|starting|playing|using|embarrassing|disrespecting ~2 to|on|about|at|with|me|my|your|over|us
      you ~1 do be {always} ~1 {harm}|#Gerund
      ^ {always} #Gerund ~1 me|my|on|at|about|everything|everyone|your|you|that_is
      ^ {always} interrupting|complaining|moaning|nagging|criticising|criticizing|lying|whining|sulking|shouting
      every|each ~1 {damn}? {round} ~10 you|your ~2 {harm} ~3 {thing}
      every|each {round} ~8 your ~4 {harm}|blames|blame|#WrongVerb|loses|lose|refuses|refuse
      always me|my_fault|my_turn ~2 who|that|has_to|have_to|doing|apologizing|cleaning
      never ~2 never ~2 never ~3 you|with_you
      whenever|every_time|each_time !you ~9 you ~1 have_to|must|manage_to|start|always
      there ~2 not|never ~2 one|a|single ~10 you ~2 {due}|came|turned_up|showed_up|stood|helped|asked|been_to
      ^ {always} on|at|in ~1 the|your|that phone|laptop|pub|games|computer|xbox|playstation|ipad
      every|each time ~2 i|we ~3 write|call|ring|email|contact|ask|complain ~6 you|your|someone|different|nobody|same ~
      every|each ~1 {damn}? {round} ~8 you ~1 bring_up|drag_up|sulk|vanish|disappear|storm_off|shut_down
      you be {harm} ~4 every|all|like
      every|any|all {damn} {round} ~8 you|with_you
      you ~8 every|each {damn} {round}
      every|each ~1 {damn}? {round} ~5 ends|turns|becomes|has_to_be|gets ~3 about|into|fight|argument|row|ruined|because_of|your|you
      the_same|same_thing ~2 every ~2 {round} ~1 with you
      whenever|every_time|everytime|each_time|the_minute|the_second|as_soon_as|the_moment|the_instant !you ~9 you ~2 {harm}|run_off|get_angry|get_mad|blame ~2 {thing}|me|on|off|away|to|your|quiet|all|out|nasty|defensive|mad|angry|funny
      whenever|every_time|everytime|each_time|the_minute|as_soon_as|the_moment ~9 you ~2 disappear|vanish|sulk|interrupt|complain|moan|switch_off|shut_down|go_quiet
      all you ~1 ever? ~1 do|did|talk_about|think_about ~1 is|was|be !help|give|love|care|work|worry|make
      you ~1 only|just ~1 ever? ~1 text|call|message|ring|phone|come|visit|write|talk_to|speak_to|show_up|remember|contact|want ~3 when|because ~1 you|it_suits
      the only ~1 time|times|reason ~3 you ~3 text|call|message|ring|phone|talk|speak|visit|come|are|remember|smile|write ~4 is|was|when
      {always} ~1 with ~1 the|your|this|that|these|those ~3 #Tirade|excuses|excuse|phone|lies|attitude|jokes|questions|games|comments|shouting|drinking|sarcasm|digs|negativity|criticism|nagging|drama|complaining
      24_7|day_and_night|morning_noon_and_night with the ~
      {always} ~1 some|a|an|another|something|somebody|someone ~4 excuse|excuses|reason|story|drama|problem|crisis|fault|elses|else ~2 with|from|is_not|are_not|right|huh|you
      it|there ~2 is|are {always} ~3 my_fault|about_you|somebody|someone|everybody|everyone|other|something|your_way ~2 fault|excuse|problem|drama|with_you|is_not
      everything ~2 {always} ~1 my_fault|about_you|your_way|somebody_elses ~
      why|how_come ~2 everything|it|things ~4 your way|terms|fault
      it|this|that|nothing|things|everything ~2 never|always ~1 changes|change|ends|stops|enough|right|simple|easy|the_same|an_argument|a_fight|drama ~1 with you
      nothing|no_matter_what ~1 that? i ~2 do|say|try|make|cook|wear|buy|achieve|did|said ~2 is|seems|was|will_be|be ~3 good_enough|right|enough|up_to ~2 for|to|with|by|in ~1 you|your
      nothing|no_matter_what ~1 i ~3 ever|never ~1 good_enough|enough|right ~1 for|to? ~1 you|$
      you !are_right ~6 {harm} ~6 like_always|as_usual|as_always|as_ever|again_and_again|time_after_time|over_and_over|time_and_again|like_you_always_do
      ^ as_usual|as_always|as_ever|like_always|typically ~1 you ~3 {harm}|did|have|had|left|only|changed|put|got|just|want|think|not|never
      there you go ~1 {harm}|being|accusing|starting|again
      you ~1 promise|say|swear|said|promised|vow ~8 and|then|but ~3 never|not|nothing ~1 do|did|happens|happen|happened|change|changes|changed|show|come|follow
      you promise ~1 you forget
      nine|10|ten|99 times|percent ~2 out_of|of ~6 you
      not|never ~1 go|gone|went|last ~1 a|one|a_single|five|two|10|ten ~1 day|hour|minute|minutes|week|evening|meal ~1 without you ~2 {harm}|having|asking|bringing
      not ~1 a|one ~1 day|week|evening|meal|visit ~1 goes|passes|went|$|you|that ~2 without|you ~1 you|your|a|not ~2 {harm}|#Tirade|find
      there ~1 is|has|was not|never ~1 been? ~1 a|one ~1 day|week|evening|meal|visit|holiday|birthday|time|party ~1 that|when? ~1 you ~2 not|manage|did|do|find|ruin|spoil
      day_in_day_out|day_after_day|week_after_week|year_after_year|month_after_month|night_after_night ~8 you|your ~4 {harm}|same|excuses|phone|leave|left|sit|come
      like_clockwork|without_fail|sure_as|predictably|as_predictable|right_on_cue|on_cue|like_a_broken_record|broken_record ~9 you|your
      it ~1 is|was|has never|always ~1 once|ever? ~1 been? ~1 you|me ~1 who|that ~1 #Verb|has|gets|have
      you|your ~9 like_clockwork|right_on_cue|on_cue|like_a_broken_record
      same ~3 with you ~1 $|every|again|always|is_not|and
      in|for|after ~2 years|months|marriage|decades|weeks|friendship ~5 never|not ~2 once|seen|heard|got|had|been ~4 you|your|thank|apology|asked
      not ~2 remember|recall|think ~2 last|single|one|a ~1 time|day|occasion|instance ~2 you ~1 {due}|were|was|did|had|made|came|put
      god|heaven forbid ~9 pass|go|goes|passes|went without
      not ~1 a|one|single ~1 day|week|evening|meal|visit|call|weekend|sunday|christmas|conversation|hour ~3 without ~3 comment|dig|remark|argument|fight|drama|complaint|row|snide|criticism|you|your
      every|each ~1 {damn}? conversation|discussion|talk|meal|visit|holiday|christmas|party|weekend|meeting|thread|call ~2 with|ends|becomes|turns|has_to|is ~3 you|your|fight|row|battle|argument
      it_is|always ~1 the same|same_old ~2 story|excuse|excuses|lies|thing|promises|song|crap|shit ~2 with|from|every|you
      same ~1 story|excuse|excuses|lies|promises ~2 you|every ~2 giving|time|give|you
      when|what_day|what_year have|did|do|are|were|was you ~1 ever ~1 {due}
      when was ~1 last time ~1 you ~2 {due}
      ever_since ~8 you ~1 have ~6 every|all|everything|never|always|nothing|only
      name|give|tell ~1 me? ~1 one|a_single|a time|occasion|day ~2 you
      no_sooner ~8 than ~1 you
      no_matter|whatever|not_matter|regardless|however ~3 i|we ~6 you ~2 shoot|find_fault|find_something|never|complain|criticise|criticize|moan|sneer|twist|knock|pick|laugh|tear
      find|found ~1 something|fault ~2 wrong|to_moan|to_criticise|to_complain ~1 with|about ~1 my|me|everything|it|all
    `,
  },
  CLASSES,
);

/** Praise, promises and service that use the same words. */
export const KIND_UNIVERSAL = wordings(`
  never ~1 once|ever? ~1 made|make|makes|left|let|failed ~1 me? ~2 feel|guilty|bad|sad|small|stupid|down|wait|alone|rushed|judged|unwelcome
  if ~1 you ~1 keep|stay|continue|carry
  never ~1 been ~1 late|unkind|mean|dishonest|rude|a_burden|a_bother|a_trouble
  fail|fails to ~1 make|cheer|amaze|impress|surprise|deliver
  cheer|laugh|smile|happy|proud|joy|brilliant|sing|beautiful|lovely|perfect|welcome|hug|delicious|chef|good_company|so_kind|makes_my_day|love_it_when|home_here|coming_home
  thank|thanks|been_to|too_many|never_know|as_you_always|asked_me_for|kind_to|to_worry|to_pay|complained|better_with|lucky|gorgeous|miss_it|miss_you
`);
