/** How an end is set to a hurt. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const IT =
  'it|that|this|things|everything|the_past|what_happened|the_whole_thing|all_this|all_that|the_subject|the_matter|the_topic|stuff|one_mistake|the_grudge|your_grudge|old_stuff';
const OLD = 'past|old|ancient|history|same|again|over|up|back|dead|years|ago';
const DIG =
  'rehash|rehashing|dredge|dredging|rake|raking|resurrect|resurrecting|relitigate|relitigating|reopen|reopening|dig|digging|drag|dragging|harp|harping|recycle|recycling|rewind|replaying|replay|banging|keep_score|keeping_score|stir|stirring|flog|flogging|bringing_up|bring_up|throwing_up|going_over|going_on_about|go_on_about|bringing_it|bring_it|bringing_this|bringing_that|bring_this|bring_that|throwing_it|throw_it|throwing_that|throw_that|holding_it|hold_it|holding_this|hold_this|holding_that|raising_it';
const MUST = 'must|should|ought|need|have|got|better|gotta|can|could|might|supposed|time';
const SINCE =
  'year|years|month|months|week|weeks|days|ages|age|decade|decades|forever|a_lifetime|summer|summers|long|donkeys|century|centuries|eternity';

export const WORDINGS = graded({
  3: `
    you ~3 ${MUST} ~1 to? ~2 get|be|move|gotten|got|moved ~2 over|past|beyond|on_from|above ~1 it|this|that|yourself|things|him|her|what ~2
    ^ ~2 just|please|so|omg|ugh? ~1 get ~1 the|tf|well? ~1 over ~1 it|this|that|yourself|yourselves $|already|now|lol|jeez|and|mate|babe|love
  `,
  2: `
    what|no|where|not_any|little|any point|use|sense|good ~1 of|in|is ~2 ${DIG}|dwelling|talking|discussing|crying|moaning|staying|being|living|thinking|opening ~5 ${OLD}|it|about|this|that
    why|stop|quit|keep|always|constantly|enough|kindly|must|forever|love|insist ~3 ${DIG} ~5 ${OLD}|matters|stuff|stories|wounds|in_my_face|against_me|over_my_head|story|topic|grudge|score
    ^ ~3 still ~1 on_about|about|hung_up|mad|upset|angry|salty|sulking|crying|bitter|pressed|sore|banging|talking|moping|raging|brooding|annoyed|cross|bringing ~2 on? ~1 about|over|at|that|this|it|with ~3
    you ~1 are|is|be|r? ~1 still|seriously_still|honestly_still ~1 on_about|on_at|hung_up|mad|upset|angry|salty|sulking|crying|bitter|pressed|sore|banging|moping|raging|brooding|annoyed|cross|going_on_about ~2
    drop|leave|forget|let ~2 it|that|this|things|subject|matter ~1 go|drop|lie|be? ~1 already|alone|will_you|would_you|now_please|for_god|for_once|for_fuck|ffs|jeez
    ^ ~2 drop ~1 it|this|that|the_subject ~1 $|please|now|bro|dude|man|mate|babe|ok
    would|could|can|will|why_do|why_can|must ~1 you ~2 ever|please|just|not|ever_just? ~2 leave|let|drop|give|put ~1 ${IT} ~2 go|alone|rest|drop|lie|behind|to_rest|in_the_past
    here|there we|you|she|he go|goes ~1 again? ~1 with|on|about ~5 thing|stuff|business|story|trip|affair|again|wedding|that|this|the|your
    i|we ~1 consider|regard|see|call|deem|declare ~3 matter|incident|subject|case|issue|episode|chapter|this|it|affair|topic ~2 as|to_be? ~1 closed|settled|over|done|resolved|finished|dealt_with ~3 suggest|advise|recommend|expect|ask|urge|you|should
    suggest|advise|recommend|urge|ask|beg|propose|like ~2 you|that_you|we ~3 do_the_same|move_on|let_it|let_go|forget|put_it|put_this|draw_a_line|close|drop|leave_it|get_over|get_past|turn_the_page
    you|we ~2 ${MUST} ~1 to? ~2 put ~2 ${IT}|all ~2 behind|to_bed|to_rest
    you ~2 ${MUST} ~1 to? ~2 let|forget|drop|leave|bury|forgive ~1 about? ~1 ${IT}|go ~2 go|already|now|alone|behind|be|drop|$ !of_the
    you ~2 ${MUST} ~1 to? ~2 move on $|already|now|from|and|please
    come|comes|reached|reach|arrives ~1 a|the ~1 point|time|moment|stage ~2 where|when|to ~2 you|let|move|drop|forget|forgive|put|stop|we
    every|each|whenever ~1 single? ~1 time|fight|argument|row|quarrel|we|conversation|you ~6 up|out|back ~1 comes|come|goes|pops|${IT}
    every|each ~1 single? ~1 time|fight|argument|row|quarrel|conversation ~7 ${DIG}|mention ~3 up|again|back|same|old|${IT}
    you ~3 dwell|dwelling|wallow|wallowing|cling|clinging|obsess|obsessing|fixated|fixating|hung_up|stewing|brooding|moping ~1 on|in|over|to|about|onto ~2 past|it|that|this|things|what|grudges|grudge|old|everything
    you ~2 stuck ~1 on|in ~1 past|it|that|this|what
    life ~1 is ~2 short ~2 to|for ~3 grudge|grudges|angry|mad|upset|this|fighting|bitter|stay|hold|sulk
    grow|wise|man|suck|toughen ~1 up|it_up ~1 and ~2 forget|move|let|get|drop|deal
    long|enough|ages|plenty|many|much ~2 time|${SINCE} ~2 ago|passed|already|now ~6 forget|move|let|over|drop|get|still|forgive|stop|why
    it|that|this ~1 is|has|was|happened ~3 ${SINCE} ~2 ago|already|now|back ~4 get_over|get_past|let_it|let_go|move_on|drop|forget|you_still|enough_already|why_are|stop|give_it|get_a_grip|leave_it|and_you|are_you_still
    would|should|ought|thought|expected|surely ~2 you|we ~4 be|have|had|were ~3 over|past|moved_on|forgotten|forgiven|done_with|let_go|beyond ~2 it|that|this|by_now|already|now|on
    how|for_how long|much_longer|many|much_more ~2 are|will|do|must|am|is|have ~1 you|i|we|this|it ~4 hold|holding|keep_bringing|keep_punishing|punish|punishing|carry_on|drag|dragging|sulk|sulking|hear_about|pay|paying|make_me|making_me|bring_this|bring_it|bring_that|be_mad|be_angry|be_upset|apologise|apologize
    ^ ~2 when are|will ~1 you|this|we ~4 let|drop|get_over|get_past|move_on|stop|end|forgive|forget|done|quit|over ~2 it|this|that|go|up|with|bringing|holding|punishing|me|$
    turn|turning ~1 the|a|this ~1 page|corner ~2 $|on|and|now|already
    close|shut|closing ~1 the|this|that ~1 chapter|book|door ~1 on|$|now|already
    draw|drawing ~1 a|the line ~1 under|beneath
    past|bygones ~2 is|be|are ~1 past|bygones|gone|history
    water ~2 under the ~1 bridge
    stop|quit|enough ~2 living|dwelling|wallowing|stewing|brooding|obsessing|clinging ~1 in|on|over|about|to ~2 past|it|that|this|things|old|what|grudge|everything
    ^ ~1 can|could|will|would|must|why_can|why_do not you ~2 move|let|get|put|leave|drop|forget ~2 on|go|past|over|behind|${IT} ~2 already|now|go|alone|behind|be|for_once|on
    not ~2 over|past|done|finished|bored|tired|sick ~1 with|of? ~1 it|that|this|sulking|punishing|being_mad ~1 yet|already|by_now|now
    hold|holding|held|hang|hanging|hung ~2 over|against|onto|on_to ~1 me|my|$ ~2 head|forever|still|for
    same old story|song|tune|record|argument|fight|thing
    old|ancient|yesterdays|stale news|history|stories|story|hat !of|about
    dining|dined|dine|living|lived ~1 out|off ~1 on|of? ~1 that|it|my|this|one ~2 mistake|affair|slip|night|$|for|thing
    time ~1 that|for? ~1 you|we|to ~1 to? ~1 turn|turned|move|moved|let|get|got|put|forgave|forgive|drop|dropped|stop|stopped|bury|buried|grew|grow|forget ~4 page|on|go|over_it|past|behind|hatchet|up|bringing|sulking|punishing|it_all
    why|reason ~3 are|is|r we|you ~1 still ~1 discussing|talking|arguing|on|having|debating|fighting|stuck ~1 about|over|this|that|it|march|january|$ ~
    like|are|is ~1 a dog with ~1 a bone
    can|could|shall we ~3 bin|scrap|ditch|shelve|bury ~1 it|this|that|all|the ~2
    leave|let|bury|keep ~1 it|that|this|things|past ~1 in|where|lie|buried ~2 ground|belongs|past|grave|buried|lie|dead
    same ~1 old? ~1 matter|topic|thing|subject|issue|story|song|argument ~4 you|opening|repeating|bringing|raising|every_time|every_day
    at some|a|one stage|point ~2 you ~2 have|need|must|got ~1 to ~2 decide|choose|move|let|stop|accept|forgive|put|get
    you ~2 not|never|ever ~2 let ~1 me ~1 forget|live ~2
  `,
  1: `
    ship ~1 has|is ~1 sailed|gone|left
    horse ~1 has ~1 bolted
    life goes on
    be the bigger|better person|man|woman
    rise above it|this|that
    ^ it|that|this ~1 was|is|has|happened ~4 ${SINCE} ~1 ago|back|old|now ~1 $
    matter|incident|subject|issue|topic|chapter|book|episode ~2 is|closed|settled ~1 closed|settled|done_with|$
    move|moving ~1 on $|already|now|please
    better|productive|worthwhile|constructive ~1 use|uses|way ~2 your ~1 time
  `,
});
