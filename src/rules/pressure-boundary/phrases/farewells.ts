/**
 * Despair that is not said outright: absence foretold, farewells, last wishes. What could as well be a day off or a
 * journey is kept apart by `PLANNED`; single farewells say nothing, two different ones in a message do.
 */
import type { Classes } from '../../../engine/cues/condition.ts';
import { type Wordings, wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  i: 'i ah ill me',
  soon: `tomorrow in_the_morning by_morning by_tomorrow come_morning anymore any_more much_longer for_long for_much_longer longer when_you by_the_time to_see
    to_bother to_annoy to_ruin to_hurt to_embarrass to_disappoint to_worry to_be_a after_tonight after_today next_week by_christmas come_christmas
    at_christmas tonight soon by_sunday by_then for_good for_ever forever before`,
  gone: 'gone not_here not_around no_longer_here no_longer_around disappeared vanished not_alive dead away_forever in_the_ground not_exist missing',
  dead: `him her your_father your_mother dad mum mom grandad gran nan grandma them my_wife my_husband my_brother my_sister the_others`,
  sorry: 'sorry regret understand happy realize miss cry see know notice care sort',
};

/** The writer's absence, foretold. */
export const ABSENCE = wordings(
  `
  {i} ~1 will|would|may|might|am|is not|no|nae ~1 going_to? ~1 be ~1 here|around|there|alive|about ~3 {soon}
  {i} ~1 will|would|may|might not ~2 be ~1 here|around|alive ~4 if|when|unless|once you|they|she|he
  if|when|unless|once|because you|they|he|she|we|i ~8 i ~1 will|would|may|might not ~1 be ~1 here|around|alive
  {i} ~2 not ~1 want|wish|need|like|deserve ~1 to? ~1 be_here|be_around|stay_here|being_here|be_alive|be_in_this_world ~1 anymore|any_more|no_more|$|any_longer|at_all
  wish|wished ~2 i was|were|am|had|did|could ~2 {gone}|not_wake|just_disappear|disappear|vanish
  i ~3 want|rather|better|should|could|just|if|go ~3 disappear|disappeared|vanish|vanished|never_come_back ~2 forever|for_good|for_ever|$|and_never|off_the|from_this|you_will
  surprised|shocked ~3 if|when i|you ~2 {gone}|find_me|hear_i|hear_about_me
  {i} ~1 will|would|am ~1 be? ~1 gone ~2 {soon}|when_you
  by_the_time|when|once|if you ~1 read|get|see|hear|open|find|wake ~3 this|message|letter|text|up|that|here ~3 {gone}|no_more|at_peace|cold|be_too_late
  not|never|no_longer|nobody|no_one ~1 have|need|got|going|will ~2 to? ~2 worry|deal|put_up|bother|see|hear|think|look_after|care|suffer|kick ~1 about|with|from|for|after|to|over|of|around? me|my_voice|my_face|my_moods ~1 {soon}|again|ever|after|much|no_more|around
  not|never ~1 bother|hear|see|annoy|burden|trouble|disappoint|embarrass ~1 from|you|any_of_you|anyone? ~1 me|from_me ~2 again|ever|anymore|longer|after_tonight ~1 promise|tonight|soon
  read|hear|find|find_out|see ~4 about|me|what|it ~3 in|on|from ~1 the ~1 news|papers|paper|obituaries|obituary|front_page
  nobody|no_one|none|anyone ~3 miss|mourn|notice|come_looking|find me ~1 {gone}|$|anyway|if_i|when
  nobody|no_one|anyone|you|they ~3 {sorry} ~2 when|once|if|after i|me ~3 {gone} !to|for|on|out|never_came
  when|once|if|after i ~2 {gone} ~4 you|they ~2 {sorry}|finally
  only ~1 notice|miss|want me when i
  be_with|join|joined|follow|go_to|ready_to_go_to|was_with|went_to|waiting_for_me ~1 {dead} ~3 up_there|in_heaven|on_the_other_side|wherever|now_your
  ready|time ~4 go_to|joined|join ~1 {dead} ~1 $|now
  {dead} ~2 waiting|waits|calling ~1 for|on? ~1 me
  do|doing|done|does ~2 you|everyone|them|us|world|family ~2 favour|favor|service|kindness ~3 {gone}|died|dying|disappearing
  you|they|everyone|he|she ~2 want|wants|wanted me ~2 dead|gone|deid|to_die|out_of_your_life|buried !tired
  i ~9 bridge|roof|ledge|edge|cliff|platform|tracks|balcony|rooftop|rails|railway|river|pier ~9 looking_at_it|jump|looking_down|hear_your_voice|hear_you|goodbye|last|sorry|one_step|kinder|end|should_not|how_easy|easy_it
  reached|at|is|near my ~1 end|limit|last_day|last_night|final_night|last_hours|time ~1 $|tonight|and|goodbye|on_this|son|love
  my|ma last|final ~1 day|night|hours|breath|words|goodbye ~1 on_earth|alive|here|$|tonight|with !shift|of_leave|at|of_work
  what|anything|something ~1 happens|happened ~1 to ~1 me ~6 your_fault|on_you|on_your|blame|remember|you_did|because_of|live_with|you_know_why
  {i} ~1 will|would not|no ~1 longer? ~1 be ~1 a|your|in|the|such? ~1 problem|burden|bother|trouble|nuisance|worry|disappointment|way|weight ~3 {soon}|again|to_anyone|after|$
  stop|stopped|stopping|quit|refuse|refusing ~1 taking|eating|drinking|to_take|to_eat|my ~1 my? ~1 meds|insulin|tablets|pills|medication|treatment|chemo|dialysis|food|$ ~4 if|because|since|unless|until|and ~3 you|saved
  drink|drinking|starve|starving ~1 myself to_death|into_the_grave|into_the_ground
  wrap|crash|plough|drive|driving ~2 car|bike|van|it|into ~3 tree|wall|lamp_post|bridge|on_purpose|river|lorry|cliff
  drive|drives|driving|push|pushing|pushed|drove me ~1 to|over|into ~1 suicide|death|my_grave|kill_myself|grave|end_it|drink_poison
  what_if|imagine|suppose i ~3 {gone}|died
  live with ~3 i|my|happens|knowing|having|it|that ~3 did|do|death|me|done|killed|gone|suicide|pull_me
  i ~1 will|have not ~1 have|got|be ~1 long ~1 left|to_go|for_this
  you ~3 bury|buried|burying|mourn|mourning me
  out_of ~1 your|their|the ~1 hair|way|lives|life ~1 {soon}
  out_of ~1 everyone_is ~1 way|lives|life ~1 {soon}
  i ~2 will|would not ~1 be ~1 need|needing|needed|using ~1 it|them|this|a|that ~1 $|anymore|any_more|where
  no ~1 more ~1 birthdays|christmases|tomorrows|sunrises ~1 for_me|after|$
  last ~3 you ~1 will ~1 ever? ~1 hear|see ~1 of|from? me
  never ~1 hear|see|find ~1 my|from? ~1 voice|me|face ~1 again
  get_over|forget|move_on_from|get_past me|it ~1 quick|quickly|dying|soon|easily|my ~1
  let me go ~1 $|it_hurts|now|please|peacefully
  hurts|hurt|painful|hard ~2 being|be|staying|to_be|to_stay|live|existing ~1 here|alive|around|in_this_world|at_all
  one|another less ~1 person|mouth|problem|burden ~2 like_me|to_worry|to_feed|$
  at|in|say ~2 the|my service|funeral|wake ~4 you_were|about_me|kind|nice|good_things !week
  enough ~2 to ~1 do_it ~1 properly|right|this_time
  plan|planned|my_date|the_date|the_day to_die|my_death|end_it|to_go_for_good|to_end
  {sorry} ~2 at|from|to my funeral
  hear ~2 from ~1 me ~3 my_funeral
  i ~2 at|on|by ~2 station|platform|pier ~6 rails|tracks|train|water
  {i}? ~1 not ~1 going_to? ~1 be ~1 a problem|burden|bother|weight ~1 for|to ~1 you|anyone|anybody|everyone|them
  no me left
  last ~1 time|message|text|thing|call you ~2 will? ~1 ever? ~1 hear|see|get ~2 from|me|of
  goodbye forever|for_good|cruel
  this is ~2 goodbye ~1 $|forever|for_good|then
  tell|let ~1 the|my|mum|mom|dad|everyone|them|him|her ~2 i ~1 loved|always_loved
  look_after|take_care_of|keep|mind ~1 my|the ~2 when|once|after i ~1 am ~1 gone
  will|would you ~2 miss|care|cry|notice ~2 when|if|once i ~1 {gone}|die|died|am_gone
  like|want|ready ~1 to ~1 be|go ~1 with|to your ~1 dad|mum|father|mother|nan $|now|again
  like ~1 it to stop
  my|ma kids|children|family ~8 forget me
  a_mother|mum|father|dad who ~1 is not me
`,
  CLASSES,
);

/** One farewell each: a message that makes two of them takes its leave. */
export const FAREWELLS: readonly Wordings[] = [
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
    burden|nuisance|weight|trouble ~1 to|on|for ~1 you|everyone|anyone|all|them|family|my|the_family
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
    i ~1 forgive ~1 you|everyone
    not|nobody|no_one ~2 blame|your_fault|anyones_fault|fault ~1 yourself|yourselves|$|anyone|you
    sorry ~1 for ~1 everything|all_of_it|being|what_i_am|the_mess|all
    love|loved you ~1 all|always|so_much|forever|both|more|lots ~1 $|goodbye|bye|and
    be ~1 happy ~1 $|without_me|now|for_me|ok
    hope ~1 you ~1 are|be|will_be? ~1 happy ~1 now|$
  `),
];

/** Which farewells call for a look at the whole message: the rare ones, so that a "thank you" asks for nothing. */
export const CALLING: readonly Wordings[] = FAREWELLS.slice(0, 7);

/** Leave, journeys, shifts, parting from a job or a place: the absence is planned, and so is the return. */
export const PLANNED = [
  /\b(?:(?:on|annual|sick|my|parental|maternity) leave|holiday)\b/,
  /\b(?:vacation|office|shift|dentist|appointment|cover|flight)\b/,
  /\b(?:plane|airport|meeting|work(?:ing)?|training|back on)\b/,
  /\b(?:back \w+day|budgets?|week off|day off|colleagues|last day)\b/,
  /\b(?:off (?:next|today|tomorrow|sick)|retir\w+|leaving do)\b/,
  /\b(?:party|club|bar|queue|class|lecture|server|channel|rota)\b/,
  /\b(?:delivery|parcel|plumber|trip|conference|invoice)\b/,
  /\b(?:moving (?:out|house|to)|new house|episode|season|spoilers?)\b/,
  /\bthis (?:job|town|company|country|flat|place|school|group|area)\b/,
  /\b(?:dinner|fridge|leftovers|under the mat)\b/,
  /\bif you had not (?:called|rung|found|come|been|stopped)\b/,
];
