/** Apologies owed to somebody else's wish, or with half a heart in them (Fraser 1981: hedged performatives). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  guess: `guess suppose supposedly presumably presume apparently seemingly evidently technically expect imagine reckon gather probably figure figured assume
 believe_i allegedly i_guess looks_like seems_like looks_as sounds_like seems appears turns_out transpires maybe kind_of_feel feel_like feel_obliged feel_compelled`,
  must: `should must ought have_to had_to has_to got_to need_to needs_to owe owed better supposed meant expected obliged required bound due
 the_one_who my_turn_to time_to i_am_going_to going_to left_to forced`,
  sorry:
    'sorry apologize apologizing apology apologies pardon make_up make_amends make_peace mend_fences kiss_and_make_up say_it',
  act: `apologize apologizing apology apologies say_sorry saying_sorry text_sorry i_am_sorry you_sorry to_sorry a_sorry pardon make_up make_amends make_peace`,
  order: `want wants wanted told tells tell telling asked asks asking made makes make making force forces forced forcing expect expects expected advise advises advised urge
 urges urged ordered orders ordering instructed requires require persuaded convinced begged nagging nagged got gets getting pushed pushing`,
  opine: `says say said think thinks thought reckon reckons reckoned feel feels insist insists insisted advised advise advises suggest suggests suggested recommend recommended
 believe believes demand demands demanded decided tell tells tell_me tells_me told_me ruled`,
  ordered: `told asked made forced required advised instructed obliged ordered urged expected encouraged reminded requested informed nagged pressured compelled
 pushed persuaded given_to_understand`,
  being: 'am was been being got get is_being keep_being keep_getting kept_being',
  shrug:
    'i_guess i_suppose i_imagine i_reckon i_gather apparently supposedly it_seems or_something or_whatever or_i_will_never allegedly',
};

/** An apology owed: 2 when somebody else wants it, 1 with half a heart. */
export const OWED = graded(
  {
    2: `
      {order} ~1 me|us ~6 {act} !from
      is_of|of ~1 opinion|view ~2 i ~2 {must} ~4 {act}
      no|any peace|rest ~2 until|before|unless ~3 {act}
      {opine} ~1 that? i|we ~2 {must} ~5 {act}
      {opine} ~1 that? i|we {act}
      {opine} ~1 that? must|have_to|should ~2 {act}
      according_to ~3 i ~2 {must} ~5 {act}
      i|we ~1 {being} ~2 {ordered} ~5 to ~4 {act}
      i|we ~1 {being} ~1 {ordered} ~1 that? ~1 i? ~1 {must} ~4 {act}
    `,
    1: `
      {guess} ~6 i|we|am ~4 {must} ~5 {sorry}
      {guess} ~2 i ~1 am to ~4 {sorry}
      {guess} ~2 you ~1 are ~1 owed|due|waiting|expecting|wanting ~3 {sorry}
      {guess} ~4 wrong|rude|upset|hurt|out_of_line|over_the_line|offended ~3 so|and ~1 sorry|apologies $|{shrug}
      i ~1 must|have_to|got_to|need_to|should ~2 {act} ~1 {shrug}
      feel|feeling|felt ~1 obliged|compelled|bound|forced|pressured|obligated|required|pushed ~4 {act}
      {guess} ~1 {must} ~4 {sorry}
      {guess} ~1 i ~1 am ~1 sorry
      ^ guess|suppose|apparently ~2 sorry $
      {guess} ~2 apology|apologies|sorry ~2 in_order|due|owed|expected|required|called_for|necessary
      apology|apologies|sorry ~2 be|is|are|was ~2 in_order|expected_of|required_of|called_for
      {sorry} ~2 {shrug} $
      i|we ~1 am|are|was ~2 supposed|expected|obliged|required|bound|meant|contractually|duty_bound to ~4 {act}
      ^ supposed|meant|sposed|expected to ~4 {act}
      {sorry} is|are ~1 what ~1 i ~1 am ~1 meant|supposed|expected
      this|here|now|that ~1 is ~1 where|when|the_part|the_bit|the_point|my_cue|the_moment ~2 i|to ~3 {act}
      sorry|apology ~1 is|are ~2 what ~2 i ~1 am|was|have ~2 meant|supposed|expected|to ~1 say|$
      i ~1 should|must|ought ~1 to? ~1 probably ~2 {act}
      protocol|etiquette|manners|contract ~1 demands|demand|requires|dictates ~4 {act}
            sorry|apology|apologize|apologizing ~4 decent_thing|magic_word|hear_the_end
      decent_thing|magic_word ~4 {sorry}
    `,
  },
  CLASSES,
);

/** A true question, a wish of one's own, what was left undone, or somebody else's apology. */
export const NOT_OWED = wordings(
  `
    do ~1 you ~2 think|reckon ~2 i|we
    ^ should|do|did|would|must i|we|you
    you ~1 should|need|owe|must|ought
    i ~1 should_have|ought_to_have|want_to|wish_to|would_like_to|would_love_to !say_that
    he|she|they ~1 should|owes|owe|need|needs|says|said|sends
    says|said|sends sorry|to_say_sorry|her|his
    made_me ~1 see|realize|understand
    told ~1 her|him|them
    {act} ~2 less|more|so_much|for_everything|all_the_time
    {nobody} told|asked|made|said
    not ~3 {act}
    glad_to|happy_to ~2 {act}
    {act} ~1 to ~1 the|him|her|them|my|our|everyone|neighbours|neighbors
    {act} for ~1 my dog|kids|son|daughter|cat
    meeting|train|late|reply|seat
  `,
  { ...CLASSES, nobody: 'nobody no_one never' },
);
