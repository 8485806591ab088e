/** How an end is set to a hurt. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  it: `it that this things everything the_past what_happened the_whole_thing all_this all_that the_subject the_matter the_topic stuff one_mistake the_grudge
 your_grudge old_stuff all_of_it the_whole`,
  old: 'what_happened that_time past old ancient history same years ago christmas dead that_affair old_stuff',
  dig: `rehash rehashing dredge dredging rake raking resurrect resurrecting relitigate relitigating reopen reopening digging_the digging_old drag_it drag_this dragging_it dragging_this dragging_up harp_on harping_on
 replay_it keep_score keeping_score flogging bringing_up bring_up going_over going_on_about go_on_about going_on bringing_it bring_it bringing_this
 bringing_that bring_this bring_that throwing_it throw_it throwing_that throw_that holding_it hold_it holding_this hold_this raising_it opening
 stirring_up dig_up digging_up raking_up rake_up dredging_up dredge_up on_and_on keeping_it opening_the`,
  must: 'must should ought need have got better can could might supposed time want need_to',
  since: `year years month months week weeks days ages decade decades forever a_lifetime summer summers long donkeys century centuries eternity minute`,
  sore: 'mad upset angry salty sulking crying bitter pressed sore moping raging brooding annoyed cross pissed hurt banging going_on_about bringing_that',
  end: `get_over get_past let_it_go let_that_go let_this_go move_on moved_on put_it_behind put_this_behind put_that_behind drop_it turn_the_page draw_a_line close_that close_the
 forget_it forget_about bury_the_hatchet forgive_and_forget put_it_to_bed put_this_to_bed putting_this_to_bed put_it_to_rest move_past get_past_it turned_the_page leave_it_be
 let_go bin_all leave_that_there leave_it_there leave_it_in forgive_already`,
  row: 'time fight argument row quarrel conversation discussion chat',
};

export const WORDINGS = graded(
  {
    3: `
    you ~3 {must} ~1 to? ~2 get|be|move|gotten|got|moved over|past|beyond ~1 it|this|that|yourself !hill
    ^ . get ~1 the|tf|well? ~1 over ~1 it|this|that|yourself|yourselves ~1 $|already|now|and
    build a bridge
    and get ~1 over|past ~1 it|yourself|this|that $
    ^ . get past|over ~1 it|that|this $
    ^ . suck it up
    cry me a river
  `,
    2: `
    some|certain people|folks|person|persons|ones|buyers|customers|editors ~2 {must}|not ~2 to? ~2 {end}|get_over_it|let_go
    flogged|beaten|done|talked|discussed|chewed|milked|argued ~3 to_death|to_bits
    snap out ~1 of ~1 it|this|that|$
    why ~1 are|is|do|must we|you|this|it ~1 still ~2 talking|discussing|arguing|going_on|an_issue|a_thing|a_topic|at_it|on_about|bothering|bother
    ^ bury it|that|this $
    how ~1 many|often ~1 more? ~1 times ~2 do|must|are|have|will ~1 i|we ~3 hear|listen|discuss|go_through|go_over|talk_about ~
    everyone|everybody|rest_of_us|we_all|all_the_others ~1 else? ~1 has|have|is|are ~1 all? ~1 moved_on|over_it|past_it|forgotten|let_it_go|dropped_it|got_over_it
    time ~1 you|we|that_you ~2 {end}|got_over|got_past|got_back_to_normal|get_back_to_normal|got_on_with|stopped_crying|stopped_moping|cheered_up|pulled_yourself|snapped_out|stopped_dwelling|let_it|moved_on|let_go|put_it
    ago|passed|over ~4 when|how ~1 long? ~1 does|will|is ~1 this|it|that ~2 end|stop|finish|over
    change the record $
    beating|flogging|flog ~1 a? dead horse
    you ~1 will get over it|that|yourself
    what|no|where|not|any|little ~2 point|use|sense|good|purpose|reason|need ~2 {dig}|dwelling|talking|discussing|moaning|living|going ~5 {old}|it|about|this|that
    why|stop|quit|keep|always|constantly|enough|kindly|must|forever|love|insist|until|you ~3 {dig} ~6 {old}|again|up|matters|stuff|stories|wounds|in_my_face|against_me|over_my|story|topic|grudge|score|heart|argue
    you ~2 keep|always|can_not ~2 {dig} ~3 up|back|it|that|my|in_my_face
    ^ . you? still on|on_about|hung_up|{sore} ~1 about|over|at|that|this !train|question
    you ~1 are|is|be? ~1 still|seriously_still ~1 on_about|on_at|hung_up|{sore} ~2 about|over|at|that|this|on|$
    why ~2 are|you ~1 you? ~1 still ~1 {sore}|on|discussing
    drop|leave|let ~1 it|that|this|the_subject|things ~1 go|drop|lie|be|alone? ~1 already|will_you|would_you|for_god|for_fucks_sake|jeez|for_once
    ^ . drop it|this|that $|please|now|bro|dude|already
    ^ . let ~1 it|this|that go ~1 $|already|now|bro|girl
    ^ . move on ~1 $|already|now|jeez|girl|its
    girl|bro|dude|and|jeez|babe move on !to|from|until|with
    would|could|can|will|why_do|must you ~1 not? ~2 leave|let|drop|give|put ~1 {it} ~2 go|alone|rest|drop|lie|behind|to_rest|in_the_past|be !hours
    give it a rest
    here|there we|you go ~1 again? ~1 with|about ~5 thing|stuff|business|story|trip|affair|again|wedding
    i|we ~1 consider|regard|call|deem|declare ~3 matter|incident|subject|case|issue|episode|chapter|affair ~2 closed|settled|over|done|resolved|finished ~3 suggest|advise|expect|urge|you
    suggest|advise|recommend|urge|ask|beg|encourage|would ~3 you|that_you|we ~3 do_the_same|consign|{end}|find_a_more|draw_a
    you ~2 {must} ~2 {end}|leave_the_past !of|the|a|my|your
    can|could|must|should we ~2 {end} !to
    you ~2 {must} ~1 to? ~2 put ~2 {it}|all ~2 behind|to_bed|to_rest
    you ~2 {must} ~1 to? ~2 forget ~1 it|that|this|now|already ~1 $|already|now|and
    you please forget
    forget ~2 what_happened|about_it|it|the_past ~2 already|now|na|why|please
    find something ~1 else to ~1 be ~1 upset|angry|mad|cry
    when|how_long|until_when are|will|do|must ~1 you|this|we ~4 {end}|let|drop|forgive|done|quit|putting ~3 it|this|that|go|bed|me
    how ~1 long|much_longer|many|much_more ~3 are|will|do|must|am|is|have ~1 you|i|we|this|it ~4 keep|punish|punishing|carry_on|drag|dragging|sulk|sulking|hear_about|pay|paying|make_me|making_me|bring_this|bring_it|be_mad|be_angry|be_upset|stay_mad|stay_angry|apologize !room
    how long ~6 hold|holding|hanging ~6 over|against|onto me|my|$
    are|is you ~2 not? ~1 done|finished|bored|tired ~2 being|sulking|punishing|with_this|with_that
    not you ~1 over ~1 it|that|this ~1 yet|$
    are not you|we ~1 done|over ~
    come|comes|reached|some ~2 a|the|stage|point|time ~3 where|when|you ~2 you? ~1 have|need|must|got ~1 to ~2 {end}|decide|stop|accept|choose|put
    at some stage|point ~2 you ~1 have|need|must
    every|each|whenever ~1 single? ~1 {row} ~4 up comes|come|goes
    why ~2 must|does every {row} ~
    every {row} ~3 come|comes|goes ~1 back ~1 to ~1 what|that|my
    you ~3 dwell|dwelling|wallow|wallowing|cling|clinging|obsess|obsessing|fixated|stewing|brooding|moping ~1 on|in|over|to|about ~2 past|it|that|this|things|what|grudges|grudge|old|everything
    stop|quit|enough|dwelling|no ~2 living|dwelling|wallowing|stewing|brooding|obsessing ~1 in|on|over|about|to? ~2 past|it|that|this|things|old|what|grudge ~
    milked|milking it|this|that ~
    you ~1 are ~1 still? ~1 stuck|hung ~1 on|in|up_on ~1 past|the_past|it|that|what
    life ~1 is ~2 short ~2 to|for ~3 grudge|grudges|angry|mad|upset|this|fighting|bitter|sulk
    grow|wise|man|toughen ~1 up ~1 and ~2 forget|move|let|get|drop|close|deal
    time to ~1 grow up ~
    {since} ~1 ago|passed|already|now ~6 forget|move_on|let_it|over_it|drop_it|get_over|you_still|still_bringing|forgive|stop_b
    enough ~1 time ~2 passed|gone ~2 you|that_you
    had|have ~2 a? whole|entire|full {since} ~1 to ~1 recover|get
    been|was|happened ~2 like? ~2 {since} ~2 ago|already|now|back? ~4 get_over|get_past|let_it|let_go|move_on|drop_it|forget|how_are_you_still|why_are|you_can|can_we|give_it|leave_it|and_you_still|are_you_still
    and you ~1 still ~2 throw|bring|hold|punish ~
    been|was|happened ~4 {since} ~1 ago? ~3 why|how ~2 you|are ~1 you? still
    you ~2 should|ought ~3 be|have ~2 over|past|moved_on|forgotten|forgiven|fine ~1 it|this|that|by_now|already
    surely ~1 you ~1 can|could ~2 put|let|move|forget
    is|was not it ~1 time ~1 you|to|we ~
    turn|turned ~1 the|a page ~1 $|on|and
    close|shut ~1 the|this|that chapter|book|door ~1 on|$|now|already
    draw a line ~1 under
    past ~2 is|be ~1 past|gone|history
    bygones ~
    let bygones
    water under the ~1 bridge
    what ~1 is done ~1 is done
    leave|let|keep ~1 it|that|this|things|past ~1 in|where|lie|there ~3 past|belongs|ground|grave|behind
    you|still|stop|keep ~3 hold|holding|held|hang|hanging|throw|throwing ~3 over|against|in ~1 me|my ~1 head|face|$
    hold|holding|harbour|nursing|nurse ~1 a? grudge|grudges ~
    same old? story|song|tune|record|argument|fight|matter|topic|issue ~4 you|every_time|again|opening|and_over
    old|ancient|yesterdays news|history|hat !of|about|by|but|in|on|at|for|to
    dining|dined|living ~1 out|off ~1 on|of ~1 that|it|my|this|one
    like|are|is ~1 a dog ~1 with ~1 a bone
    can|could|shall we ~2 bin|scrap|ditch|shelve|bury|drop|move_past|move_on|be_done ~2 it|this|that|past_this|with_this ~1 already|please|now|$
    can we ~2 be done ~1 with
    no ~1 one|reason|good ~4 still ~1 discussing|talking|fighting
    one ~1 good? reason why ~1 we ~1 are ~1 still
    new year new
    you ~2 not|never|ever ~2 let ~1 me ~1 forget|live ~2 it|that|$
    forgive and forget
    not ~2 let ~1 it|this|that ~1 go ~1 $|can
    you ~2 throw|throwing|bring ~2 in_my_face|back_in
    sound|sounds|like|giving|such|is ~1 a? ~1 broken record !literally
    why|stop ~1 drag|dig|bring|drags ~3 around|up|back|out ~
    give ~1 it|that ~1 up ~1 now|already
    still ~1 have|got|having|need ~1 to? ~1 hear|listen ~1 about|to|of
    nobody|no_one ~1 else ~3 about|thinks|cares ~4 only ~1 you
    leave ~1 the|that|your|this|all? ~1 old matter|stuff|things|story|stories
    what ~2 left to ~1 chew|discuss|complain|argue|talk|moan
    what ~1 are ~1 we ~1 even|still ~1 doing|arguing|talking|discussing
    can|could not ~1 be ~1 undone|unsaid ~
    moping|dwelling|sulking|brooding|stewing ~2 not ~
    every ~1 christmas|birthday|holiday ~1 until|forever
    move|moving on ~1 to ~1 another|a|the ~1 new|other|next? ~1 topic|subject
    gone|been|going over|through ~1 this|it|that ~2 countless|many|hundred|thousand|several|enough ~1 times
    got|had|have ~1 your ~1 apology|refund|sorry ~3 what|so|now|and
    are|will ~1 you ~1 ever ~4 stop|drop|let|forgive|get_over|move_on ~
    can|could ~1 we ~1 not? ~1 stop|quit ~1 talking|going|arguing|discussing|fighting
    it|that|this ~1 is ~1 all? ~1 in the past
  `,
    1: `
    dust|pick|shake ~1 yourself ~1 off|up|down
    not this|that again $
    when ~1 does|will|is ~1 this|it ~1 ever|finally|going_to ~1 end|stop|over
    ^ ~2 enough already|about_it|of_this|with_this
    ship ~1 has ~1 sailed
    life goes on
    over and done with
    be the bigger|better person|man|woman
    rise above it|this|that
    matter|incident|subject|issue|topic|chapter|episode|thread|ticket ~2 is|was|closed|settled ~1 closed|settled|locked|done_with
    ^ move on ~1 $
    better|productive|worthwhile ~1 use ~1 of ~1 your ~1 time
    ^ it|that|this ~1 was|is|has|happened ~4 {since} ~1 ago|back|old|now ~1 $
  `,
  },
  classes,
);

/** The writer's own slow healing, time that is given, and things that are moved, dropped or let go. */
export const HARMLESS = wordings(
  `
  over ~1 it with ~1 a|the
  let_it_go|let_go ~1 at|from|of_the
  how ~3 can|do|should ~1 i ~5 get_over|get_past|move_on|let_it
  can|could|will not|never ~1 get ~1 over how|what|that|it
  never ~1 get over how
  i|me|my|he|she|they|aunt|we ~1 am|is|was|need|have|should|got|get|to|told|keeps|trying|moved|gets ~3 {end}|over|let|past|move_on
  i ~1 keep ~
  take ~2 time|long|whatever ~3 need|as
  no ~1 rush|deadline|date|clock
  give it time
  let ~1 it go ~1 to|through|cold
  move|moving|moved on|past to|the ~2 the|item|part|question|slide|3rd|tiles|bathroom|next
  you ~1 do|are not ~1 have|need ~2 over|forgive|fine
  still ~1 hurts|sad ~
  allowed ~1 to
  makes ~1 sense
  i ~2 understand
  i|we ~1 still remember
  on_the_train|at_yours|at_your|by_five|to_ealing|get_over_to|off_at ~
  matters to me
  not ~1 ask|asking|expect|expecting ~1 you
  as often as
  running joke
  told ~1 you ~1 to
  come and stay
  company|wine|coffee|lisbon_is ~
  i ~1 just? want ~1 to ~1 do_better
  telling ~1 me
  do not ~1 expect ~1 you
  like ~1 to ~1 hear
  am ~1 not ~1 over
  long are ~1 you ~1 staying|at
  `,
  classes,
);
