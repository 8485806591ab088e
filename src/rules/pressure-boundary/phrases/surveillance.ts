/** Checking on somebody, in constructions: company, whereabouts, time, proof, orders (Stark 2007; Straus et al. 1996). See `wording.ts`. */
import { graded } from '../../../engine/features/graded.ts';

const MAN =
  'guy|man|girl|lad|dude|boy|woman|bloke|lass|fella|one|number|him|her|he|she|that|this|chick|fool|person|contact|name|bird|yoke|bitch';
const TALKING =
  'texting|calling|messaging|talking|chatting|seeing|meeting|facetiming|snapping|dming|ringing|sexting|flirting|whatsapping|talkin|video_calling|hanging_out';
const PHONE =
  'phone|mobile|messages|texts|dms|emails|whatsapp|instagram|insta|snapchat|snap|call_log|call_history|browser_history|search_history|screen|gallery|camera_roll|bank_statement|bank_app|receipts|photos|laptop|inbox|diary|journal|bag|handbag|pockets|drawers|search|tinder';
const CODE = 'passcode|password|passwords|pin|login|logins|unlock_code|face_id';
const PROOF =
  'pic|photo|selfie|picture|video|screenshot|pics|photos|proof|pictures|receipt|videocall|video_call|facetime';
const LONG =
  'minutes|hours|hour|minute|half_an|an_hour|two_hours|forty|fifty|thirty|twenty|all_night|all_day|ages|so_long|that_long|long';

export const CHECKING = graded({
  2: `
    ^ ~1 who ~2 was|is|were|are ~1 the|that|this|he|she|it|them|those ~1 ${MAN} ~2 in_your|on_your|with_you|next_to_you|beside_you|texting_you|calling_you|messaging_you|liking|commenting|you_were|in_the_back|at_your|who_keeps|dropped_you|dropping_you|sitting|behind_you|in_that|has_his|has_her
    ^ ~1 who ~2 was|is|were that|this|he|she|it ~2 in_your|on_your|with_you|next_to_you|texting_you|calling_you|at_your|dropped_you|dropping_you
    ^ ~1 who|whom ~2 you ~2 ${TALKING} ~1 to|with? ~2 $|at|last|right_now|all|so|exactly|now|until|behind|in_there|late
    ${TALKING} ~1 to|with who|whom ~1 exactly?
    ^ ~1 who ~1 are? you ~1 with $|right_now|now|tonight|man|bro|babe|and_where|tell
    ^ who ~1 all|else? ~1 is|was|are|were ~1 there|with_you|at_it|in_the_room|in_the_house|coming ~3 ${PROOF}|boys|men|guys|tell|names|any
    did|was|were ~1 any|some ~1 boy|man|guy|girl|men|guys|boys|woman|lads ~3 you|there
    your|the ~1 phone|location|app|tracker|airtag|life360|snap_map|snapmap|gps|find_my|map|location_app|car ~2 says|said|shows|showed|had|has|put|puts|tells|pinged ~2 you ~3
    you ~1 were|are|been|was|have ~1 gone|out|away|missing|offline|off|late ~2 ${LONG} ~6 who|where|why|explain|takes|only|shop|supposed|should|what|counted
    counted|timed|clocked ~4 you ~2 gone|away|out|late|took|been
    why ~2 it|you ~2 take|taking|took|takes ~2 you? ~2 ${LONG} ~3 answer|reply|respond|get_home|come_back|get_back|text|pick_up
    you ~1 were|was|are ~1 online|active|awake ~2 at|until|till|past|all ~4 who|talking|doing|texting|why|and|to
    i !stop|quit ~1 will !stop|quit ~1 be? !stop|quit ~1 checking|check|going_through|looking_through|tracking|monitoring|watching|following|reading ~2 your|that ~1 ${PHONE}|mileage|location|bank|every|account|step
    i ~2 rang|called|phoned|asked|checked_with|spoke_to|texted|emailed|messaged ~1 the|your|her|his|with? ~2 office|receptionist|work|boss|hotel|friend|mate|sister|school|gym|reception|mother|colleague|manager|restaurant|hospital|landlord ~4 you ~4
    i ~1 know|saw|seen|see ~2 you ~4 ${TALKING}|following|liked|viewed|added ~3 him|her|his|that|your_ex|them
    hand|give|pass|show|unlock|surrender|turn ~2 me? ~1 over? ~1 your|that|the|ur ~1 phone|mobile|laptop|${CODE} ~2
    hand|give|pass your_phone|that_phone|ur_phone over
    give|send|tell|text|drop ~1 me ~1 your|ur|all_your|his|her ~1 ${CODE} !for_the|for_wifi|to_the
    want|need|know|have ~1 your|all_your|the ~2 ${CODE} ~3 hide|phone|account|now|if|insta|to_see
    nothing to hide ~6 phone|show|give|${CODE}|see|let_me|location
    if you|u ~2 nothing|not_anything to hide
    if nothing ~2 hide|happened ~4 show|give|let|phone
    show ~1 me|us ~2 your|ur|the|that ~1 ${PHONE}|room|who_else|what_you_are_hiding|chats
    let me see|check|read|look_at|go_through ~1 your|ur|the|that ~1 ${PHONE}
    facetime|video_call|videocall|ring|call ~1 me ~3 show|prove|so_i|who|where|see
    send|take|show|snap ~1 me? ~2 ${PROOF} ~4 prove|proof|so_i_know|so_i_can_see|where_you|who_you|of_everyone|of_who|with_the_clock|of_the_room|of_where|right_now|now|with_a_time
    ${PROOF} ~1 or it|i|you ~2 not|lying|happen
    keep|turn|switch|put|leave|have ~2 your|ur|the location|tracking|gps|find_my|snap_map|airtag ~2 on|back_on|$|where|no_excuses
    location|gps|find_my|snap_map ~1 on|back_on|off ~1 now|right_now|why|$
    why ~2 your location|gps|tracking|phone|last_seen ~2 off|switched|turned|disabled|locked|face_down|on_silent|hidden
    who gave|told|said ~2 you ~2 permission|could|go|wear
    unfollow|block|delete|unadd|remove|unfriend|cut_off|dump ~1 him|her|your_ex|that_guy|those_guys|every_guy|all_your|that_girl|that_boy|every_man ~2 now|right_now|tonight|number|in_front|guy|man|men|off|or|friend|today|$
    you ~1 are|will|may|can not ~2 to|going|go|allowed|leave|wear|talk|talking|speak|meet|see|seeing|post|work|wearing|leaving ~6 without|unless|until|before ~2 telling|asking|permission|me|i_say|my
    not ~1 to? ~1 go|leave|going|leaving|talk|speak|step ~3 without|unless ~1 telling|asking|my_permission|me_knowing|informing|first
    without my permission|knowledge|say_so
    i ~1 forbid|do_not_allow|will_not_allow|will_not_have you
    i|you ~2 not ~1 want|like|let|allow you ~1 talking|speaking|seeing|texting|wearing|going|meeting|hanging|posting|to_talk|to_see|to_wear|to_go|to_speak ~3 him|her|them|that|those|out|with|anymore|again|other
    why ~2 you|he|she|him|her|they ~3 add|added|follow|followed|following|like|liked|liking|likes|comment|commented|commenting|texting|viewed|watched|unblock|unblocked|react|reacted|saved ~1 him|her|your|his|that|back|all_your|you
    better ~1 not ~2 be|see|catch|find|hear|talk|talking|text|with ~2 with|him|her|you|another|any|other|wearing|near
    i ~1 want|need|demand ~1 to_know? ~1 names|every_name|their_names|his_name|her_name|who_was|who_is|where_you_were|where_you_are|every_minute ~2
    report|check_in|text|call|ring|message|send|update ~1 in|me|with_me ~1 every ~1 hour|minutes|thirty|half|two|15|30|time|ten
    every ~1 hour|half|thirty|30|two ~2 text|call|send|report|message|pic ~2 me
    said|says|told ~3 you ~1 left|finished|were_not|never ~4 so|and|but where|who|what ~1
    where ~1 exactly|really|actually|the_hell|the_fuck ~1 have|were|did|are|was|you ~1 you? ~2 been|go|sleep|last|until|$|were|all|for
    where ~2 were|was|have you ~2 last_night|until|between|all_night|all_day|till|really ~4 who|with|answer|truth|lie|and
    whose ~2 number|shirt|hoodie|voice|perfume|lipstick ~3
    which|what ~1 guy|guys|man|men|boy|boys|male ~3 you|your|there
    how ~1 many ~1 guys|men|boys|girls|people|exes ~4 you
    camera|cam|doorbell|cctv|dashcam|neighbour|neighbours|my_sister|my_friend|my_mate|somebody|someone|receptionist ~2 shows|showed|saw|sees|caught|says|said|spotted|told ~4 man|guy|woman|girl|bloke|you_with|your_car|you_at|you_leaving ~6
    let|lemme me? ~1 see|read|check|look ~1 at? ~1 your|them|the|those|that ~1 dms|messages|texts|phone|chats|photos|receipts|receipt|emails|snaps|search
    i ~1 want|need|demand|expect|would_like ~1 to_see? ~2 your|the|every|all ~2 rota|schedule|timetable|names|list|receipt|receipts|itinerary|bank|statement|passwords|address|number|photos|messages ~6 who|you|paid|everyone|him|her|proof
    you ~1 followed|added|liked|unfollowed|messaged|matched|snapped ~2 guys|guy|men|man|girls|girl|boys|lads|people|strangers|him|her|ex|women ~4
    explain ~2 ${PHONE}|messages|text|receipt|photo|number|name|perfume|lipstick|hickey|mark|likes|follows ~3
    i ~1 have ~1 put|installed|set_up|got|downloaded ~2 app|tracker|airtag|camera|cameras|spyware|software|gps ~4 you|your|phone|car|mobile
    why ~2 your ~3 smell|smells|locked|off|hidden|face_down|silent|covered|deleted|private ~4
    who ~1 were|was|are|did you ~2 sat|sitting|standing|dancing|drinking|eating|sit|dance|drink|eat|leave|travel|go_home|stay|sleep|share|in_the_photo ~1 with|beside|next|near|$|to
    why|what ~3 you ~1 change|changed|changing|hide|hiding|deleting|deleted|locking|locked|clear|cleared ~1 your|the|from|that|it|$ ~1 ${CODE}|phone|lock|messages|history|chat|me|$|texts
    what ~1 are? you ~1 hiding|hidin|hide ~1 $|from|on|in
    you ~1 are not to wear|go|leave|post|speak|see|talk|meet|dress ~6
    not ~1 wearing|posting that|this|it ~1 $|out|without|online
    delete ~2 ${PHONE}|instagram|tinder|bumble|number|numbers|account ~3 now|today|in_front|or|if
  `,
  1: `
    i ~1 checked|check|went_through|looked_through|looked_at|looked_in|read|searched|scrolled|scrolled_through|tracked|been_through|gone_through|opened|unlocked|hacked|cloned ~2 your|ur ~1 ${PHONE}|location|mileage|history ~2
    where ~1 are|were|have you ~1 been? ~1 and who ~2 with
    you ~2 never|not ~1 told|tell|mentioned ~1 me ~3 he|she|guys|male|your_ex ~2
    screen time
  `,
});
