/**
 * Despair that is not said outright: absence foretold, farewells, last wishes. What could as well be a day off or a
 * journey is kept apart by `PLANNED`; single farewells say nothing, two different ones in a message do.
 */
import { type Wording, wordings } from '../../../engine/features/wording.ts';

const I = 'i|ah|ill|me';
const SOON =
  'tomorrow|in_the_morning|by_morning|by_tomorrow|come_morning|anymore|any_more|much_longer|for_long|for_much_longer|longer|when_you|by_the_time|to_see|to_bother|to_annoy|to_ruin|to_hurt|to_embarrass|to_disappoint|to_worry|to_be_a|after_tonight|after_today|next_week|by_christmas|come_christmas|at_christmas|tonight|soon';

/** The writer's absence, foretold. */
export const ABSENCE = wordings(`
  ${I} ~1 will|would|may|might|am|is not|no|nae ~1 going_to? ~1 be ~1 here|around|there|alive|about ~3 ${SOON}
  ${I} ~1 will|would|may|might not ~2 be ~1 here|around|alive ~4 if|when|unless|once you|they|she|he
  if|when|unless|once|because you|u|they|he|she|we|i ~8 i ~1 will|would|may|might not ~1 be ~1 here|around|alive
  ${I} ~2 not ~1 want|wish|need|like|deserve ~1 to? ~1 be_here|be_around|stay_here|being_here|be_alive|be_in_this_world ~1 anymore|any_more|no_more|$|any_longer|at_all
  wish|wished ~2 i was|were|am|had|did|could ~2 not_here|gone|not_around|disappear|vanish|invisible_forever|not_exist|not_wake|just_disappear
  i ~3 want|rather|better|should|could|just|if ~3 disappear|disappeared|vanish|vanished ~2 forever|for_good|for_ever|$|and_never|off_the|from_this
  surprised|shocked|blame|cry ~3 if|when i|you ~2 not_here|not_around|gone|dead|find_me|hear_i|hear_about_me|not_in
  ${I} ~1 will|would|am ~1 be? ~1 gone ~2 soon|by_morning|forever|for_good|before|by_then|tomorrow|when_you|then|by_tomorrow|for_ever
  by_the_time|when|once|if you ~1 read|get|see|hear|open|find|wake ~3 this|message|letter|text|up|that|here ~3 gone|dead|no_more|not_here|at_peace|cold|be_too_late
  not|never|no_longer|nobody|no_one ~1 have|need|got|going ~1 to ~2 worry|deal|put_up|bother|see|hear|think|look_after|care|suffer|cry|pay|fight|listen ~1 about|with|from|for|after|to|over|of? me|my_voice|my_face|my_moods ~1 anymore|any_more|longer|again|ever|after|soon|much|no_more|for
  not|never ~1 bother|hear|see|annoy|burden|trouble|disappoint|hurt|embarrass ~1 from|you|any_of_you|anyone? ~1 me|from_me|again|anymore|ever_again|any_more ~2 again|ever|anymore|longer|after_tonight|$ ~1 soon|promise|tonight
  read|hear|find|see ~4 about|me|what|it ~3 in|on|from ~1 the ~1 news|papers|paper|obituaries|obituary|front_page
  nobody|no_one|none|anyone ~2 even? ~1 miss|notice|mourn|look_for|come_looking|find ~1 me ~1 gone|missing|$|anyway|if_i
  nobody|no_one|anyone|you ~3 notice|care|know|cry|miss ~2 if i ~2 gone|disappeared|vanished|not_here|was_not|never_came|stopped
  you|they|yous|ye ~3 sorry|regret|understand|happy|realise|realize|miss|cry|see ~3 when|once|if|after i|me ~2 gone|not_here|not_around|no_longer_here|no_longer_around|away_forever !to|for|on|out
  when|once|if|after i ~2 gone|not_here|not_around|no_longer_here|no_longer_around ~4 you|they|yous ~2 sorry|regret|understand|happy|realise|realize|miss|cry|see|finally|know
  be_with|join|joining|joined|follow|following ~1 him|her|your_father|your_mother|dad|mum|mom|grandad|gran|nan|grandma|them|my_wife|my_husband|my_brother|my_sister ~3 up_there|in_heaven|on_the_other_side|wherever|where_he|where_she|in_the_ground|and_be
  time ~2 i ~1 joined|followed|went_to|went_with|was_with ~1 him|her|your_father|your_mother|mum|dad|them|the_others
  waiting|waits|calling ~1 for|on? ~1 me ~3 up_there|in_heaven|other_side|above
  do|doing|done|does ~2 you|everyone|yous|them|us|world|family ~2 favour|favor|service|kindness ~3 died|dead|gone|disappeared|dying|disappearing|was_not_here
  you|u|they|everyone|he|she ~2 want|wants|wanted me ~2 dead|gone|deid|to_die|out_of_your_life|buried !tired
  i ~9 bridge|roof|ledge|edge|cliff|platform|tracks|balcony|rooftop|rails|railway|river ~9 looking_at_it|jump|looking_down|hear_your_voice|hear_you|goodbye|last|sorry|say_goodbye|one_step|water_looks|so_quiet|end
  too_tired|not_strong|too_weak|cannot_fight|no_fight|nothing_left ~3 fight|go_on|carry_on|keep_going|keep_fighting|live ~1 anymore|any_more|$|no_more
  mean|means|meant ~1 nothing|the_end|the_grave|death ~1 without_you|for_me
  enough ~1 of ~1 living|life|this_life|being_alive|breathing|this_world
  reached|at|is|near my ~1 end|limit|last_day|last_night|final_night|last_hours ~1 $|tonight|and|goodbye|on_this
  my|ma last|final ~1 day|night|night_on|hours|breath|words|goodbye ~1 on_earth|alive|here|$|tonight|with|will !shift|of_leave|at|in_the_office|of_work|before
  what|anything|something ~1 happens|happened ~1 to ~1 me ~6 your_fault|on_you|on_your|blame|remember|you_did|because_of|live_with|you_know_why
  ${I} ~1 will|would not|no ~1 longer? ~1 be ~1 a|your|anyone's|anybody's|in|the|such? ~1 problem|burden|bother|trouble|nuisance|worry|disappointment|way|weight ~3 longer|anymore|any_more|soon|again|to_anyone|to_you|after|for_you|$
  not|nothing ~1 eat|eating|drink|drinking|sleep ~5 until|till|unless|if you|u|ye
  stop|stopped|stopping|quit|refuse|refusing ~1 taking|eating|drinking|to_take|to_eat|my ~1 my? ~1 meds|insulin|tablets|pills|medication|treatment|chemo|dialysis|food|$ ~4 if|because|since|unless|until|till you|u|ye
  drink|drinking|starve|starving|smoke|drug ~1 myself to_death|into_the_grave|into_the_ground|into_an_early|to_the_grave
  wrap|wrapping|crash|crashing|plough|drive|driving ~2 car|bike|van|it ~3 tree|wall|lamp_post|bridge|on_purpose|river|lorry|cliff
  drive|drives|driving|push|pushing|pushed|drove me ~1 to|over|into ~1 suicide|death|my_grave|kill_myself|grave|end_it|drink_poison
  ${I} ~4 going_to|will|gonna do it ~1 this_time|for_real|tonight_i_swear
  what_if|imagine|suppose i ~3 not_here|gone|disappeared|died|not_exist|not_alive
  live with ~3 i|my|happens|knowing|having ~3 did|do|death|me|done|killed|gone|suicide
  wake|come|turn|look ~4 and ~1 i ~1 will|am ~1 not ~1 be ~1 there|here
  see|meet ~1 you ~2 in ~1 the|another|my? ~1 next_life|heaven|another_life|afterlife|next_world|life|hereafter !season
  i ~1 will|have not ~1 have|got|be ~1 long ~1 left|to_go|for_this
  you|u ~3 bury|buried|burying|mourn|mourning me
  out_of ~1 your|everyones|their|the ~1 hair|way|lives|life ~1 for_good|for_ever|forever|by|soon
  i ~2 will|would not ~1 be ~1 need|needing|needed|using ~1 it|them|this|a|that ~1 $|anymore|any_more|where
  no ~1 more ~1 birthdays|christmases|tomorrows|sunrises ~1 for_me|after|$
  last ~3 you|u ~1 will ~1 ever? ~1 hear|see ~1 of|from? me
  never ~1 hear|see|find ~1 my|from? ~1 voice|me|face ~1 again
  get_over|forget|move_on_from|get_past me|it ~1 quick|quickly|dying|soon|easily|my
  look|looking|stare|staring ~1 at|down|over|up ~1 the ~1 rails|tracks|water|drop|pills|knife|rope|ledge|river
  i ~4 my time ~2 son|love|and|has_come|$|ready|to_go !zone|off|sheet
  ready ~1 to ~1 go|leave ~1 to_him|to_her|and_be_with|be_with|for_good|now_your
  let me go ~1 $|it_hurts|now|please|peacefully
  hurts|hurt|painful|hard ~2 being|be|staying|to_be|to_stay|live|existing ~1 here|alive|around|in_this_world|at_all
  one|another less ~1 person|mouth|problem|burden ~2 like_me|to_worry|to_feed|$
  at|in|say ~2 the|my service|funeral|wake ~4 you_were|about_me|kind|nice|good_things !week
  enough ~2 to ~1 do_it ~1 properly|right|this_time
  plan|plans|planned ~2 to_die|my_death|end_it|to_go_for_good|to_end
  the|my date|day to_die|for_my_death|to_end_it|to_go_for_good
`);

/** One farewell each: a message that makes two of them takes its leave. */
export const FAREWELLS: readonly (readonly Wording[])[] = [
  wordings(`
    this|it is ~1 goodbye|farewell|the_last_time|my_last|my_final !about|for_now|to|post|day_at
    my|the last|final ~1 message|text|words|letter|email|goodbye|call|thing !about|on|regarding|before|until|today|in
    goodbye|farewell|bye|bye_bye forever|for_ever|for_good|cruel|world|all|everyone|my
    last|final ~1 time ~2 you ~2 hear|see|ever
    i ~2 want|wanted|need|needed ~1 to ~1 say goodbye|bye|sorry_before
    ^ goodbye|bye $
  `),
  wordings(`
    remember me ~2 as|how|fondly|for_who|when_i_was|like|by|kindly
    not|never ~1 forget me $
    forget ~1 about? me ~2 $|quickly|easily|completely|soon
  `),
  wordings(`
    look_after|take_care_of|mind|keep|watch_over|be_good_to|be_kind_to|feed|have|take ~1 my|the|our|your ~1 dog|cat|kids|mum|mom|dad|sister|brother|little_one|baby|mother|boys|girls|gran|babies|daughter|son|wean|weans ~2 for_me|when|once|$
    give|want|sure|let|leave|left|leaving|gets|take|have ~3 gets|get|has|have|to_have|my ~1 my ~1 ring|watch|guitar|records|money|stuff|things|jewellery|books|clothes|xbox|playstation|pension|medals|car|savings|tools
    everything|it|papers|will|insurance|passwords|policy|bank_details ~3 is|are ~1 in ~2 drawer|envelope|safe|folder|box|kitchen_table
  `),
  wordings(`
    tell|let ~5 i ~1 loved|love|am_sorry|was_sorry|always|tried|did_my_best
    tell|kiss|hug|hold ~1 my|the|them|him|her|mum|mom|dad ~2 i_love|i_loved|goodbye|from_me|for_me|one_last
  `),
  wordings(`
    i ~1 have|had|wrote|left|did|am ~2 written|wrote|left|writing|leaving|finished ~2 letters|letter|note|notes|goodbyes
  `),
  wordings(`
    yours|hers|his is ~2 on|in|under ~1 the|your|my ~1 kitchen|table|drawer|desk|pillow|fridge|bed
    letter|letters|note ~1 for ~1 afterwards|after|when_i_am|you_all|the_kids|later
  `),
  wordings(`
    i ~1 will|would|may|might not ~2 come|be|see|get|make|have|coming ~1 back|home|you_again|again|get_to|to_see|the_chance|be_back|them_again|them
    never ~1 come|coming|see|be ~1 back|home|you_again|me_again
    i ~1 will|am ~1 be? gone ~1 $|by|when|before|and
    not|never ~1 come|bother|need|have|try|go ~1 to|come? ~1 look|looking|search|find ~1 for? me
    not ~1 bother ~1 come|coming ~1 over|round|here
  `),
  wordings(`
    can|could not|nae ~1 do|take|carry|go|handle|face|bear|keep ~1 this|it|on|going|doing_this ~1 anymore|any_more|like_this|longer|no_more|any_longer
    had|have ~1 enough ~1 $|now|of_this|of_it|of_everything|love
    so|too|just|very ~1 tired ~1 $|of_everything|of_it_all|of_this|of_fighting|of_trying
    want|need it|this|everything ~1 all? ~1 to? stop|end|be_over
    nobody|no_one|none ~2 wants|want|needs|loves|cares|love|need ~1 me|about_me ~1 $|here|anyway|anymore|so|around
    burden|nuisance|weight|trouble ~1 to|on|for ~1 you|everyone|anyone|all|them|family|my|the_family|yous
    made ~1 my|up_my ~1 decision|peace|mind|choice
    all|soon|finally|tonight ~2 be_over|over ~1 $|soon|tonight
    best|better ~2 for ~1 everyone|you|all|the_kids|us_all|them ~1 this_way|$
    best|better ~2 if ~1 i ~1 was|were|am|went|left|just ~1 gone|not_here|away
    will|would|is ~1 be? ~1 too_late ~1 $
    not|nae ~1 see ~1 a|any ~1 way_out|future|way_forward|point
    at|finally|in|some|be ~1 peace ~1 $|now|soon|at_last|finally
    pain|hurt|hurting ~2 stop|over|end|unbearable|too_much
  `),
  wordings(`
    thanks|thank_you ~1 for ~1 everything|all|trying|loving_me|the_good_times|being_my
    i ~1 forgive ~1 you|everyone|yous
    not|nobody|no_one ~2 blame|your_fault|anyones_fault|fault ~1 yourself|yourselves|$|anyone|you
    sorry ~1 for ~1 everything|all_of_it|being|what_i_am|the_mess|all
    love|loved you ~1 all|always|so_much|forever|both|more|lots ~1 $|goodbye|bye|and
    be ~1 happy ~1 $|without_me|now|for_me|ok
    hope ~1 you ~1 are|be|will_be? ~1 happy ~1 now|$
  `),
];

/** Which farewells call for a look at the whole message: the rare ones, so that a "thank you" asks for nothing. */
export const CALLING: readonly (readonly Wording[])[] = FAREWELLS.slice(0, 7);

/** Leave, journeys, shifts, parting from a job or a place: the absence is planned, and so is the return. */
export const PLANNED =
  /\b(?:(?:on|annual|sick|my|parental|maternity) leave|holiday|vacation|office|shift|dentist|appointment|cover|flight|plane|airport|meeting|work(?:ing)?|training|back on|back (?:sun|mon|tues|wednes|thurs|fri|satur)day|budgets?|week off|day off|off (?:next|today|tomorrow|sick)|colleagues|last day|retir\w+|leaving do|party|club|bar|queue|class|lecture|server|channel|rota|delivery|parcel|plumber|trip|conference|invoice|moving (?:out|house|to)|new house|this (?:job|town|company|country|flat|place|school|group|area)|episode|season|season finale|spoilers?|dinner|fridge|leftovers|under the mat|if you had not (?:called|rung|found|come|been|stopped))\b/;
