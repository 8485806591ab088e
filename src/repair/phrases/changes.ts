/** A change that is promised: what the other will meet from now on, what stops, and what has been put in place. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  will: 'will shall am_going_to promise_to want_to intend_to plan_to mean_to am_trying_to am_learning_to am_determined_to commit_to swear vow am_committed_to',
  harm: `shouting yelling lying drinking hiding joking interrupting checking reading snapping ignoring cancelling gambling sulking swearing blaming
 comparing flirting texting phoning silence sarcasm secrets lies jokes excuses surprises games booze broken_promises names comments teasing
 cigarettes betting fibs threats shouting_matches digs jabs walking_out running_away storming_off`,
  step: `step leave go take breathe say tell ask pause count stop walk put listen let come call write wait check own reach talk speak text name sit admit`,
  day: 'tonight today tomorrow now monday tuesday wednesday thursday friday saturday sunday this_week next_week this_weekend',
  someone:
    'someone somebody person man woman dad mum mother father partner friend husband wife brother sister son daughter colleague manager boss',
  ever: 'ever again from_now from_me from_us i_promise on_my_life any_more anymore i_swear my_promise',
} as const;

/** Who says one of these promises a change. */
export const CHANGES = wordings(
  `
  hold|keep ~1 me ~1 to|honest|accountable ~2 it|$|that|this|my
  i ~1 {will} ~1 be_more|be_less|become_more|become_less ~3 with_you|about|with|to|in|around|towards|when|from
  i ~1 {will} ~3 tell_you|come_to_you|speak_to_you|check_in_with_you|say_it|say_something|ask ~3 first|straight|instead|rather|next_time|in_future
  you ~1 will|are_going_to not|never ~2 hear|see|catch|find|get ~1 me|that|this|it|another ~8 again|any_more|anymore|from_me|like_that|twice|late|drunk
  no more ~3 {harm} ~8 {ever}
  no ~1 more? ~3 {harm} ~3 from ~1 here|now|this|today|tonight
  no more ~5 i_promise|i_swear|i_mean_it|from_me|on_my_part
  i ~1 {will} ~2 run|check|ask|tell|consult|warn|clear|discuss|raise ~4 you ~2 before ~1 i|we !leave|come|go|arrive|get|start_the
  my|the|all|our ~1 phone|phones|laptop|door|work|work_phone|screens|telly ~2 stays|stay|goes|go|is|are ~5 from|starting|when|at_dinner|at_meals|after|during ~2
  i ~1 have|am ~10 so ~1 that? ~1 i ~1 do|will|can|would|could not|never ~3
  no more ~2 {harm} ~2 {ever}|when|before|about|on|and_i|with ~3
  when|whenever|if|next_time|the_next_time|every_time ~1 i ~8 i ~1 will|am_going_to ~2 {step} ~1 !you_up
  when|whenever|next_time|the_next_time ~1 you ~6 i ~1 will|am_going_to ~2 {step} ~1 !you_up
  starting|beginning ~1 {day} ~4 i|we|my|phones|the_phone|no|everything|dinner|evenings|sundays ~2
  i ~1 am ~1 done|finished|through ~1 with ~3 {harm}|#Gerund|that|being_late|all_that
  i ~1 am ~1 giving_up|quitting|cutting|stopping|ditching|packing_in ~3 {harm}|#Gerund|the_drink|drink|alcohol|weed|it|out|back|down
  i ~1 {will} ~2 be|become ~2 {someone} ~2 who|that|you|he|she|they ~3
  i ~1 {will} ~2 be|become ~2 better|kinder|calmer|gentler|clearer|more_careful|more_present|more_honest|more_patient|more_open|more_considerate|more_thoughtful|more_mindful|more_attentive|straight ~4 with|about|at|for|when|to|and|from|than|in ~3
  i ~1 {will} ~2 make|put_in|put ~2 effort|habit|point|rule|work|priority|time ~2 to|of|in|into|for
  i ~1 {will} ~1 remember|learn|practise|practice|keep_in_mind|bear_in_mind ~2 to|that|not|how|listening|asking|this
  i ~2 commit|pledge|undertake|resolve|resolved|committing|pledging ~1 to|that|not
  my ~1 promise|commitment|pledge|resolution|vow ~1 to_you|to_us|now|here? ~1 is
  that|this|it|the ~3 ends|stops|changes|finishes ~1 with_me|now|here|today|tonight|right|as_of
  i ~1 will|am_going_to ~2 hold ~1 myself|me ~1 to|accountable
  i ~1 have ~1 learned|learnt|understood|taken_it_in|got_the_message ~4 and|so ~2 i|will|it ~3
  i ~1 am ~1 learning|working|practising|practicing|trying|training ~2 to|on|not ~2 not|stop|listen|breathe|catch_myself|hear|notice|own|pause|calm|interrupting|react|listening|my_temper|my_anger|my_tone|my_drinking|my_reactions|asking
  i ~1 have|am ~2 handed|handing|moved|moving|switched|turned|blocked|cut|cancelled|removed|uninstalled|thrown|got_rid ~3 so ~1 that? ~1 i|it|you|we ~1 can|will|do|am|never ~2
  i ~1 will|am_going_to|promise_to ~2 double_check|let_you_finish|talk_to_you|ask_you|check_with_you|run_it_by_you|run_things_by_you|hear_you_out|say_so|speak_up|own_it|warn_you|include_you ~3 first|before|when|if|next|every|as_soon|straight|in_future|each|sooner|earlier|always|in_advance|notice|the_moment|rather|instead
  i|we ~1 will|shall ~2 do ~2 differently|it_differently|things_differently|better ~3 next|from|this_time|in_future|by|with|and
  promise|vow|swear ~1 to ~1 do|be ~2 better|more|there|different
`,
  CLASSES,
);

/** What stands in sentences that use these words for something else. */
export const NOT_CHANGE = wordings(`
  hope ~1 it|this|that ~1 will|does
  if you ~1 do|stop|change|promise|will ~1 not? $
  drink|eat|buy|order|watch|read ~1 that|this|the ~4 again
  promise ~1 it|that|you|this ~1 it? ~1 will|is ~2 great|fun|good|worth
  i ~1 will just ~2 keep|shut|stay|be|never|not|say
  want to make sure ~2 that? ~1 i|we ~1 do|have|am|understand|all
  if i ~1 get|win|pass|had
  you ~2 promise ~1 me|to|you
  promise me
  last time ~1 i ~1 buy|eat|go|fly|order|cook
  joined ~1 the|a gym|library
  start ~1 the? dinner|lunch|car
  have to ~1 pay
  gate|code|office ~2 is|opens
  not ~1 be ~1 home|in|there|around|able|at|back|joining|here
  change|swap|replace|fix|change_my ~2 tyres|tires|shirt|clothes|hair|job|password|sheets|oil|battery|bulb|filter
  better things|brand|restaurant|takeaway
  bring ~1 a|your torch|coat|snacks
  learn how ~1 to
  we are|will closed|open|away
  class in
  give me a|one|two
  let you ~2 treat|talk|speak|do|walk|hurt|use|get
  just not|never
  first then
  never forgive
  never|not ~1 speak|talk|trust ~1 to? you again
  not|never ~1 see|hear ~1 from? me again
  office|gate|code opens|open|is
  we will all|have
`);
