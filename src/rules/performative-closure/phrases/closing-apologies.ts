/** Apologies that close: handed over with a sigh, or given so that the matter ends (Goffman 1971). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  ask: `can could will would shall please let let_us now just time_to rather suggest hope trust want prefer wish like_to kindly may must`,
  talk: `talk talking speak discuss mention bring fight argue dwell go_on go_over rehash drag raise rake raking harp carry_on debate rehashing make_it_a make_a_thing do_this keep_on keep_going keep_bringing`,
  over: 'again anymore any_more now it this that up on about more further longer',
  sound: 'good cool ok fine sound even square friends alright sweet grand normal mates happy nice us calm',
  matter: 'matter subject topic case issue complaint chapter argument conversation discussion file',
  closed:
    'closed resolved settled dealt_with over finished done sorted behind_us rest forgotten concluded history',
  close: 'close closes closed end ends finish leave drop shelve park bury settle conclude',
  end: `end_of_story end_of_discussion end_of that_is_that done_and_dusted nuff_said enough_said water_under bygones moving_swiftly onwards_and_upwards next_topic next_subject
 not_another_word fresh_start clean_slate new_page case_closed subject_closed matter_closed topic_closed story_over`,
  make: 'make makes makes_it get gets shut shuts keep keeps stop stops help helps calm calms please pleases end ends settle settles',
  peace:
    'sulking huffing crying shouting moping whingeing whining complaining off_my better happy up quiet off sleep moaning nagging feel arguing fight peace hush sweet down',
  want: 'want wanted need needed after like looking_for require came_for expect',
};

/** An apology handed over with a sigh. */
export const HANDED_OVER = graded(
  {
    2: `
      ^ there|here|that is ~1 your|the|an|my? ~1 apology|sorry|apologies ~2 enjoy|hope|happy|take|frame|treasure|$|now
      consider|take|call ~1 this|that|it ~2 my|an|your|as ~1 an|your? apology|sorry
      #Sorry ~4 if|since|because|as ~1 that|this|it ~1 is ~1 what|all ~1 you ~2 {want}
      if|since|because|as that|this|it ~1 is ~1 what|all ~1 you ~2 {want} ~6 #Sorry
      #Sorry ~4 if|since|because it|that|this ~1 {make} ~1 you|this|it|the ~2 {peace}
      if|since|because it|that|this ~1 {make} ~1 you|this|it|the ~2 {peace} ~6 #Sorry
      if|since|as ~1 you insist|must|say_so ~4 #Sorry
      if|since|as ~3 what ~1 it takes ~14 #Sorry
      #Sorry ~3 if|since|as ~3 what ~1 it takes
      if|since|as ~4 so ~1 important|much ~2 to ~1 you ~3 #Sorry
      take ~1 your sorry|apology ~2 and
      consider ~1 yourself ~1 apologized
      #Sorry ~3 if ~1 you insist|must|say_so
      for_the_sake_of|just_for|anything_for ~1 peace|the_peace|a_quiet|some_quiet ~4 #Sorry
      #Sorry ~3 can|may|could ~1 i ~2 eat|sleep|go|have|finish|get|watch|leave|work|play ~4 now|in_peace|back
      #Sorry ~2 i_guess|or_whatever|or_something|whatever|i_suppose|blah ~1 $
      #Sorry ~3 jesus|jeez|christ|sheesh|gosh|damn|dammit|god|jfc|for_fucks_sake|feck|ok_already $
      ^ whatever|ugh|argh|grr|sure ~3 #Sorry $|can
      ^ . ok|fine|right|alright ~3 #Sorry jfc|for_fucks_sake|god|jeez|jesus|christ|now
      ^ . ok|fine|right|alright ~1 i? ~1 apologize $|goodbye|bye|now|then|satisfied
      ^ i_am ~1 sorry ~1 already $
      ^ you ~1 win !the !a !this ~3 #Sorry
      #Sorry ~2 you ~1 win
      #Sorry ~2 happy|satisfied|pleased|content ~1 now|yet|enough
      ^ say|saying ~1 it|sorry ~1 just|only to|for|so ~1 keep|get|shut|make|peace|you
      only|just ~1 saying|apologizing ~1 sorry|it|this|because|to|so|cause ~2 you|keep|get|shut|make|mum|mom|dad|peace
      got|have ~1 what ~1 you ~1 wanted|want|came_for ~4 #Sorry
      #Sorry ~4 got|have|is_that|was_that|hope_that_is ~1 what ~1 you ~1 {want}
      #Sorry ~2 not that ~2 it ~2 make|makes|matter|change|help ~4 you|difference|anything|care
      fine|ok|grand|right ~2 i ~1 apologize ~3 you ~1 can ~1 stop
    `,
  },
  CLASSES,
);

/** The receipt asked for after an apology: "happy now?", "will that do?", "is that what you wanted?" */
export const RECEIPT = wordings(
  `
    ^ there|so|now|and? happy|satisfied|content|pleased|better|enough ~2 $|now|yet|already|then
    ^ there|so|now|and|are|is|was|does|did|do|will|hope|i? ~1 you|that|this|it ~4 happy|satisfied|satisfy|satisfies|content|pleased|good_enough|enough|suffice ~2 $|now|already|yet|or|for|with|at|here
    is|was|are|did ~1 that|this|it|you ~1 get|got? ~1 what ~1 you ~2 {want}
    will|does|would that|this|it do $|you|now|for
    is|does|are|do|feel ~1 that|you|it ~2 better ~1 $|now|for
    can|may i ~1 go|get|have ~1 back|on|now|my
    ^ you got|have ~1 what ~1 you {want}
    hope ~3 happy|satisfied|pleased|content|better
  `,
  CLASSES,
);

/** Asked for beside an apology: an end of the matter. */
export const CLOSED = wordings(
  `
    {ask} ~4 #Ending
    ^ just|so|and|now|please? ~1 #Ending
    we|us|let_us|please ~3 not|never|no|stop|quit ~3 {talk} ~4 {over}
    no|never more|again ~2 {talk}
    not ~2 talk|speak|discuss|mention|fight|argue|dwell ~2 again|anymore|any_more|on|about ~1 it|this|that|anymore|$
    no|not ~1 need|point|use|sense|reason ~2 {talk}|bringing|talking|dwelling|discussing|dragging|raking
    stop|quit ~1 bringing|going|talking|moaning|harping|banging|asking|dragging|being ~2 up|on|about|mad|angry|weird|upset|it
    can|could ~1 we|you ~1 not ~3 {talk} ~2 right_now|tonight|today|here|at|on|this|it
    are ~1 we ~2 {sound} $|now|again|yet|yeah|or|then
    shall|will|can|let we|us ~1 leave|call|park|end ~1 it|this|that ~1 there|at_that|a_day|here|now
    now|hereby|i|we ~2 consider|regard|treat ~2 this|it|the_matter|matter ~1 closed|over|finished|done|settled|resolved
    not ~2 {talk} ~3 further|again|anymore|any_more|any_further|any_longer
    not|never ~3 {talk} ~1 of|about ~1 it|this|that ~2 again|anymore|ever|$
    ^ we ~1 {sound} $|now|again|yet
    be|get|act ~2 {sound} ~1 again|now|please
    back ~1 to|2 ~1 normal|business|how|the_way|usual|editing|work ~4 $|now|please|we
    {end}
    that|this|it is the_end
    ^ the_end $
    can ~1 not? ~1 we ~1 be ~1 done ~1 with
    {ask} ~3 consider|regard|deem|call|declare|see ~3 {closed}
    consider|regard|deem ~3 {matter} ~3 {closed}
    consider ~2 {matter}|it|this ~1 {closed}
    i|we ~1 trust|hope|assume|presume|take_it ~4 {close} ~3 {matter}|this|it
    i|we ~1 trust|hope|assume|presume|take_it ~6 {closed}
    {ask} ~3 {close} ~2 {matter}
    {matter} ~1 is? {closed}
    {matter} ~1 is|was|has_been|remains|stays ~2 {closed}
    let that|this|it be ~2 end|enough|all
    that|this|which ~1 should|ought|must|has ~1 be|to_be|end ~1 the|an|it|end|enough|that
    pretend|act_like|act_as_if ~3 never|nothing|not ~1 happened|happen
    just|now|can ~2 enjoy|smile|get_on_with|talk_about ~4 evening|night|day|holiday|smile|something|weekend|life|work|$
    let_us|can_we|could_we|shall_we|we_can ~2 start ~1 fresh|afresh|anew
    not ~1 ruin|spoil|waste ~3 over|on
    that|this is ~1 the last ~3 say|hear|mention|talk
    forgive_and_forget|put_it_behind|enough_of_it|enough_now|no_more_will|no_more_fight
  `,
  CLASSES,
);

/** The same in common words, which say it only where an apology went before. */
export const SETTLED = wordings(
  `
    ^ so|and? we ~1 {sound}|cool|good $|now|again|yet|yeah|or|then
    ^ so|and|now? we ~1 are|were ~1 {sound} $|now
    now|so|just|please chill|relax|calm_down|cheer_up|smile|get_over_it|drop_it
    that|this is ~1 the? ~1 end|last ~1 of ~1 it|this|that|the
  `,
  CLASSES,
);

/** The other person's time, or some concrete thing to move on to: no closing. */
export const STILL_OPEN = wordings(`
  until|unless|whenever|if_you_want|if_you_would|if_you_like|if_you_prefer|no_rush|ready|in_your_time|as_long_as
  when ~1 you ~2 are|feel|want|like
  not ~2 asking|want|going|have|ask ~2 you|to? ~3 move|sweep|drop|forget|leave|rush
  died|noise|floor|house|phone|item|agenda|slide|chapter|wrong_chat|wrong_group|meeting|refund|review|ticket|duplicate|endpoint|sofa|boxes|depot|slides|crisps
  both ~1 apologize
  move ~1 forward|on ~1 to
  keep ~1 talking|discussing
  done|finished ~1 by|at|before
  wrong_end|let_it_go_on|let_this_go_on|let_that_go_on
  not ~1 need|have|want ~1 to
  like_to ~1 listen
  question ~1 do|is|are
`);
