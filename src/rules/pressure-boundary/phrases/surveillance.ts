/** Checking on somebody: company, whereabouts, phone, proof, permission (Stark 2007; Straus et al. 1996). See `wording.ts` for the notation. */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { PRESSURE } from './classes.ts';

const CLASSES: Classes = {
  ...PRESSURE,
  man: `guy guys man men girl girls lad lads dude boy boys woman bloke lass fella chick bird number name voice car coat jacket shirt perfume lipstick earring
    hoodie jumper shoes toothbrush`,
  near: `in_your on_your with_you next_to_you beside_you texting_you calling_you messaging_you liking commenting you_were round_your outside_your dropped_you
    at_your in_the_back in_the_background outside_that behind_you when_you_called you_called`,
  flirt:
    'texting seeing chatting sexting flirting snapping facetiming dming hanging_out dancing drinking messaging',
  lover: 'guy guys man men girl girls lad lads dude boy boys woman bloke lass fella chick bird',
  talking: `texting calling messaging talking chatting seeing meeting facetiming snapping dming ringing sexting flirting whatsapping speaking dancing
    hanging_out drinking laughing sat sitting standing`,
  phone: `phone mobile messages texts dms emails whatsapp instagram insta snapchat snap call_log call_history browser_history search_history screen_time
    gallery camera_roll bank_statement bank_statements bank_account bank_app inbox diary journal bag handbag pockets drawers accounts phone_bill chats
    followers mileage location whereabouts`,
  code: 'passcode password passwords pin login logins unlock_code',
  proof: `pic photo selfie picture video screenshot pics photos pictures videocall video_call facetime receipt`,
  track: 'tracker airtag tracking gps spyware tracking_app camera cameras app find_my',
  place: 'location gps find_my snap_map snapmap life360 last_seen live_location snap_score',
  look: `checked check went_through looked_through looked_at looked_in read searched scrolled_through tracked been_through gone_through opened unlocked hacked
    cloned going_through checking reading tracking monitoring`,
  night: `last_night until half midnight am hours hour minutes night late since all_night all_day long ages this_late so_late yesterday then forty fifty
    two_hours between`,
  order: `from_now_on you_will you_must you_have_to you_need_to you_are_to you_had_better you_better i_want_you_to i_need_you_to i_expect_you_to`,
};

export const CHECKING = graded(
  {
    2: `
    ^ ~1 who|whose|which ~3 {man} ~4 {near}
    ^ . who ~1 was|is|were ~1 that|he|she|it|this {near}
    ^ ~1 who ~1 is|are|was ~2 and ~1 why|how ~3 {talking}|he|she|in
    why ~1 is|was|does|did|are he|she|they ~1 {talking}|text|heart|like|liking|in|commenting|calling
    ^ . who|whom ~1 are|were|was|is|you ~1 you? ~1 been? ~1 {talking} ~2 to|with|at|beside|on? last|right_now|all|at|so|exactly|until|behind|late|outside|then
    ^ . who|whom ~1 are|were|was|is|you ~1 you? ~1 been? ~1 {flirt} ~1 to|with? ~1 $|now
    ^ . who|whom you|are|was|were ~1 you|was ~1 on the phone ~2
    {talking} ~1 to|with who|whom ~1 exactly?
    who ~1 were|was you ~1 {talking} ~2 to|with|on|beside|outside
    ^ . who ~1 are? ~1 you ~1 with $|right_now|now|man|bro|babe|and_where|tell|there
    ^ ~1 with who|whom ~1 are|were|you
    and who with ~1 $
    who ~1 was|were you with $|for|until|last|all|between|exactly
    ^ . who ~1 drove|dropped|brought|picked|took you ~1 home|back|off|there
    which|what|any ~1 of? ~1 your? ~1 male|guy|boy ~1 friends|mates|sit|colleagues
    did|was|were ~1 any|some {lover} ~3 you|there|with
    your|the ~1 phone|{place}|{track}|car|neighbour ~1 says|said|shows|showed|put|puts|tells|pinged ~1 you|a ~3
    your|the ~1 {place} ~2 been|is|was|going ~1 off|up|down|back_off
    why ~2 your ~1 {place} ~2 off|switched|turned|disabled|up|going
    why|how_come ~2 you ~2 put|turn|turned|switch|switched ~2 off ~1 your|the|$ ~1 {place}|phone
    keep|turn|switch|put|leave|have|send|share|drop ~2 your ~2 {place}|pin ~2 $|on|back_on|now|where|right|or|so_i_know|so_i_can_see
    put|turn|start|switch ~1 on? ~1 your|the? ~1 camera|video ~1 call|on ~1 and|so|show|now
    seen|spotted ~2 leaving|with|kissing ~2 him|her|them ~4 you|not|who|where
    seen|spotted leaving ~1 with
    want ~1 to see ~1 the|your receipt|receipts
    you ~1 were|are|been|was|have ~2 gone|out|away|missing|offline|off|at_the_store ~2 {night} ~6 who|where|why|explain|takes|only|supposed|counted|drop|what
    counted|timed|clocked ~4 you ~2 gone|away|out|late|took|been
    why ~2 you ~2 active|online|awake|up ~1 at|until ~3 who|2am|3am|1am|night
    you ~1 were|was|are|you ~1 online|active|awake ~2 at|until|past ~4 who|doing|texting|why|and|to ~6
    ^ . drop ~1 your|you ~1 pin|location
    where ~1 really|actually|the_hell ~1 have|were|did|are|was ~1 you
    where ~1 were|was|have|are|did you ~2 really|exactly|until|between|all_night|all_day|for ~2 $|{night}|and
    where ~2 you ~3 been|go|sleep|disappear ~4 who_with|and_who|for_two|for_three|after_that|for_hours|all_night
    what ~1 were you ~1 at|doing until
    i ~1 will|am|be|have|intend|going_to !stop|quit ~2 {look} ~2 your|every|that ~1 {phone}|bank|account|step|number|it
    want|need|going ~1 to ~1 read|see|check ~2 what|who|your ~1 {phone}|you ~3 {talking}|writing|messages|to_each
    i ~2 rang|called|phoned|asked|checked_with|texted ~1 the|your|her|his ~2 office|receptionist|work|boss|hotel|friend|mate|sister|school|gym|reception|mother|colleague|manager ~4 you|they|she|he ~3 left|not|never|were
    said|says ~2 you ~1 had? ~1 left|finished ~2 at ~6 where|who
    hand|give|pass|show|unlock|surrender|turn ~1 over? ~1 me? ~1 over? ~1 your ~1 phone|mobile|laptop|{code}|{phone} !number|charger|case|when|name
    give|send|tell|text|drop|want|need|giving ~1 me? ~1 all? ~1 your|me_your|his|her ~2 {code} !for_the|to_the|name
    you ~2 give ~1 me your ~1 {code}
    let me? ~1 see|read|check|look|look_at|go_through ~1 your|the|that|them|those ~1 {phone}|dms|it $|then|if|now|or|with|right
    show ~1 me|us ~2 your|the|who ~2 {phone}|messages|chats|who_else|what_you_are_hiding|room ~1 !from_the
    nothing|not_anything ~1 to|2 hide
    no secrets between
    not ~1 have|keep|be secrets|privacy ~1 from|$|between
    what ~1 are? you ~1 hiding|hide ~1 $|from|on|in
    facetime|video_call|videocall|ring|call|phone ~1 me ~4 prove|so_i_can_see|so_i_know|see_who|show|who
    send|take|show|snap|put|want ~2 {proof} ~6 prove|proof|so_i_know|so_i_can_see|where_you|who|of_everyone|with_the_clock|clock|of_the_room|right_now|now|inside|decide
    {proof} ~4 or ~1 it|i|you|your ~2 not|lying|happen
    {proof} with the time
    send|photo|picture|pic ~2 of the room ~1 you|$
    prove ~1 it|to_me? ~1 where|you_are|it_with|you_were
    i ~2 put|installed|set_up|downloaded|putting ~3 {track} ~3 your|you|the_car|mobile|phone|back|the
    explain ~1 yourself $
    so|now explain ~1 that $
    explain ~1 who|where ~1 you|he|she|that ~2 were|was|been|is|went
    guys|girls|men|lads ~3 week|month|day explain
    ^ . unfollow|block|delete|unadd|remove|unfriend ~1 him|her|his|your_ex|that_guy|every_guy|all_your|those_guys|that_girl ~2 now|right_now|tonight|number|in_front|off|today
    put me on speaker|video|facetime ~1 so
    who|whos ~1 is? there with_you
    ask|asked|told|paid ~4 let_me_know|tell_me|text_me|keep_an_eye ~1 when|what|where|on ~1 you
    swear|promise ~6 you ~1 are? not ~1 {talking}
    screenshot|screen_record your
    get|have|got ~1 your phone back ~2 when|once|after|if ~1 i
    drove|went|walked|drive past ~2 your ~1 work|office|house|place|gym|flat ~4 not ~1 there
    since when ~1 do you wear|go|work|have|like|need|shower
    who ~1 is|are|were ~1 it|that|you|this ~1 for|dressed|dressing ~1 $|up|for
    delete|deactivate|come_off instagram|insta|snapchat|tiktok|facebook|tinder|whatsapp ~2 or|now|today|if|$
    fitbit|watch|step_count|your_steps|bank_app ~2 says|shows|said|showed ~6 you
    where|who|what_time ~6 ringing|calling|phoning ~3 to check
    i ~1 forbid|do_not_allow|will_not_allow|will_not_have you
    i ~1 do not ~1 want|like you ~1 talking|speaking|seeing|texting|wearing|meeting|hanging|posting|to_talk|to_see|to_wear ~2 him|her|them|that|other|those|out
    you ~1 are|will|may not allowed? to? go|leave|wear|wearing|talk|speak|meet|see|post
    {order} ~2 tell|ask|text|call|inform|show|let ~1 me|us ~1 know? ~2 before|where|who|every|whenever|permission|first ~1
    {order} ~1 keep ~1 your ~1 {place}|phone
    tell|ask|inform|showing|telling|asking me ~1 before|first ~1 you ~2 leave|go|meet|see|wear|post
    without telling|asking|showing|informing me
    without my permission|knowledge|say_so
    leave your phone ~6 where_i|so_i|table_where|unlocked
    every ~1 time|hour|half|thirty|30|two ~6 {proof}|text_me|call_me|check_in|report
    you ~3 better not ~2 be|see|catch|talking|texting|wear ~2 with|him|her|another|near|that
    why ~2 you ~2 add|added|follow|followed|following|like|liked|unblock|unblocked|smiling_at ~1 him|her|his|back|all_his|your_ex
    you ~1 followed|added|liked|unfollowed|messaged|matched ~2 {number}|new|some ~2 {lover}|girls
    i ~2 want|need ~1 to? ~1 know? ~1 names|every_name|who_was|who_is|who_paid|the_names
    your ~3 smell|smells ~1 of ~1 aftershave|perfume|smoke
    shows|caught|saw|seen ~1 a|you ~2 {lover}|leaving ~4 leaving|him|her|you|with
    number ~1 on it ~6 whose|who
    why ~2 you ~1 change|changed|changing|hide|deleted|delete|locked|clear|cleared ~1 your|the ~1 {code}|messages|history|chat|texts
    takes|take|took you ~3 {night} ~3 reply|answer|text|get_home ~6 who|where|with|why
    tell me the truth ~2
    with_me|in ~1 every ~1 hour|half
    `,
    1: `
    i ~1 {look} ~2 your ~1 {phone}
    you ~2 never|not ~1 told|tell|mentioned ~1 me ~3 he|she|guys|male|your_ex
    screen time
    ^ . who ~1 is ~1 and why
    `,
  },
  CLASSES,
);
