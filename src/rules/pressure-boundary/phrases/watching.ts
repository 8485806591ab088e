/** Checking on somebody: company, place, phone, permission and proof, as forms over plain words (Stark 2007). */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  // What is private and gets looked into.
  private: `password passwords passcode pin login logins code messages texts dms chats inbox emails location call_log call_logs browser
 history search_history followers contacts bank_statements bank_statement statements receipts screen screen_time phone phone_bill bag
 handbag pockets laptop tablet diary journal bank_account snap snapchat insta instagram whatsapp facebook photos gallery camera_roll accounts
 itemi[sz]ed_bill calendar likes`,
  // The same without what is asked for every day.
  secret: `password passwords passcode pin_code login logins messages texts dms chats inbox location call_log call_logs browser_history
 search_history screen_time bank_statements pockets diary phone screen`,
  looked: `check checked checking go_through went_through going_through gone_through look_through looked_through looking_through look_at looked_at
 read reading scroll_through scrolled_through track tracked tracking searched search searching monitor monitoring saw been_through cloned hacked screenshot
 opened looked_in snooped_through found was_in`,
  show: 'give send hand show forward tell text lend pass drop share hand_over unlock open let_me_see let_me_have',
  picture: 'pic pics photo selfie picture video snap screenshot facetime video_call voice_note',
  talking: `with talking_to texting messaging calling chatting_to chatting_with speaking_to speaking_with meeting seeing on_the_phone_to on_the_phone_with
 facetiming dancing_with sitting_with sitting_next_to laughing_with whatsapping snapping hanging_out_with out_with on_with drinking_with messaging_at on_to`,
  man: `guy man lad bloke fella dude girl woman bird chick lady boy one person he she him her they name number voice car van coat jacket shirt
 perfume lipstick earring hand arm shoes jumper hoodie toothbrush`,
  lover:
    'he him his she her that_guy that_girl your_ex other_guys other_men those_guys guys men boys girls him_again',
  when: `hours? minutes? mins? night day evening morning midnight \\d+(?:am|pm)? last_night until till all_(?:night|day|evening|that_time) since half
 yesterday then this_late so_late between after_work`,
  order:
    'from_now_on you_will you_must you_have_to you_need_to you_are_to you_had_better you_better i_want_you_to i_need_you_to i_expect_you_to you_are_going_to you_should',
  go: 'go leave see meet talk speak text wear post follow hang_out drink work add have_lunch be_out be_friends have keep_in_touch travel dance',
};

export const WATCHING: readonly Expression[] = formsOf(CLASSES, [
  '(?<!(can|could|may|would) (you|i) (please )?){show} ?(?:me |us |over |it )*(your|ur|all your|the|me your) (\\w+ )?(\\w+ )?{secret}(?! (name|number|charger|case|bill|of the|so (i|we|they)|with the|is|was|and the|back))',
  'i want (your|all your|all the|the) (\\w+ )?(passwords|password|passwords|passcode|phone|pin|login|logins)(?! (number|charger))',
  'let me (see|check|look (at|through|in)|read|go through|have) (your|ur|the|that|it) ?(\\w+ )?({private}|unlocked)(?! (from|of) (the|your|our))',
  'i (am |have |will |was |am going to |just |did |want to |had a |might |been )*{looked} (your|the|ur) (\\w+ )?{private}(?! (from (this|earlier|yesterday|last|monday|tuesday)|about|regarding|and (yes|no|agree|thanks)))',
  'i (have )?(put|hid|installed|set up) (a|an|the) (\\w+ )?(tracker|airtag|app|camera|gps|recorder|spyware)|(i|my) ~ (followed you|following you|had you followed)|i (have been |was )?(counting|counted|timed|timing|checked the mileage|check the mileage|count the)',
  '(share|turn|switch|put|keep|leave|send|drop) (on |me )*(your|you|ur|the|me your|a) (\\w+ )?(live )?(location|camera|pin)(?! (with the|so (the|they|i can (find|pick|meet|join))|of the))',
  'your (live )?(location|gps|find my|life360|snap map|snap score|snap|last seen|status|car|phone|read receipts?) (\\w+ )?(says|said|shows?|showed|has been|is off|was off|off|going up|went up|put you|at|is at|was at|went off|is going)(?! (now|the door|dead))',
  'why (is|was|did|have|has|are|do|does|were) (you |your )(\\w+ )?(turn|turned|switch|switched|put off|hide|hiding|locked|lock|changed?|delet\\w+|cleared?|clearing|location|snap|phone|password|passcode|status|last seen|screen)\\b(?! (so|dead|ringing|number))',
  'why (is|did|does|was|has|are|do|would) ((?!(it|the|my|our|this|we|i|you) )\\w+ )(\\w+ )?(liking|like|liked|commenting|comment|texting|text|following|follow|calling|call|messaging|message|in|on|got|have|has|calls|texts) ~ (your|you) ?(\\w+ )?(photos?|pics?|pictures?|posts?|story|stories|phone|dms|selfies?|number|name|insta\\w*|so late|at|so much|$)',
  'why (did|do|are|were|have|is|was) (you )({adv} )*(like|liking|liked|following|follow|followed|adding|added|text|texting|talking to|smiling at|wearing|dressed|calling|chatting to|messaging|hugging|commenting on) (all )?(his|her|him|them|that (guy|girl)|other (guys|girls|men)|so (nice|short|much)|your ex)',
  '(who|whose|which) {hell}* ?(is|was|are|were)? ?(that|this|the|those|these|your) ~ {man} ~~ (with you|you were|your|you|round you|outside|liking|texting|calling)',
  '(who|whose|which) (\\w+ )?{man} ~ (in your|on your|outside your|was in your|round your|next to you|you were|were you)',
  '^who {hell}* ?(is|was) (?!(it|this|that|the|there) )\\w+ (and (why|how|what)|to you|in your|on your|texting|really)|i want to know who \\w+ (is|was)',
  '(?:^|and |so |but |ok |well |then )(with )?(who|whom) {hell}* ?(are|were|is|was|you|you was|you were) (you )?(\\w+ )?{talking}( there| now| right now| just now| (for|at|until|all|in|last|till|outside|tonight|when) .*)?$',
  '(with )?(who|whom) {hell}* ?(were|was|have) (you )(\\w+ )?(been )?{talking}(?! (about|regarding))( for ~ (hours?|minutes?|long|ages))?',
  'with (who|whom) (are|were) you|(who|whom) you (was|were|been|are) (\\w+ )?{talking}',
  'where {hell}* ?(were|have|was|are|did|you) (you )?(\\w+ )?(been |go )*(for|all|until|till|since|really|between|at|exactly|from) (\\w+ )*{when}|where (are|were) you (really|exactly)\\b|so where (were|are|have) you ~ (really|exactly|then)$',
  '(why|what) {hell}* ?(were|have|was|are) you (been )?(doing|at|active|online|up|awake|out|gone|playing at) ~ (until|till|at|for|all|so|between|that took) (\\w+ )*{when}(?!.* (ok|okay|baby|sick))',
  '(it )?took you ~~ (minutes?|hours?|mins?|\\d+) to (\\w+ )?(reply|answer|text|respond|get|pick|come|walk|drive)\\b.*\\b(who|where|what|doing|with|why|explain)',
  'you (were|have been|are) (seen|spotted|away|gone|offline|online|out|late|missing) ~~ (explain|with (him|her|them|another)|do not lie|where|who)\\b|explain (yourself|where you|who you|why you|where (the|that|this)|who (he|she|that|it|was|is))\\b.*\\b(were|with|took|was|been)|(were|been) (gone|away|out) ~~ (minutes|hours)\\b.*\\bexplain',
  '{show} ?(?:me |us )?(\\w+ ){0,6}(to prove|prove|as proof|for proof|so (that )?i (can )?(see|know|check|believe)|who you are with|right now|this second|this minute|proof|before i believe|or i (do|will) not believe|with the time|every hour)(?!.*\\b(dress|cake|dog|cat|baby|menu|recipe|bump|house)\\b)',
  '(?:^|send |show |want |need |take |or |me )(a )?{picture} (me )?(\\w+ ){0,5}(right now|or you are lying|or i|so i|prove|proof|with the time|with today|every|of where|of who|with the clock)|facetime me|video call me (right )?now',
  '(turn|put|switch|open|start) (your |the |ur )?(on )?(video|camera|facetime)(?! (at|for the|is|off)) ?(call )?(on )?(so|and|now|right|i want|because|let|when)?',
  '(got|have|had|has) nothing (to|2) hide|what (are|have) you (\\w+ )?(got to )?hiding|(no|not be) (any )?secrets between|why (do|would) you need (a )?(password|passcode|lock|privacy)',
  '{order} (\\w+ )?(tell|text|call|ask|inform|report to|check in|let|send|show|phone|ring) ?(me |us |with me )?(\\w+ ){0,3}(before you|where you|who you|every (time|hour|day|night)|whenever you|each time|when you (leave|arrive|get there)|permission|first|everything you)',
  '{order} (be )?(giv\\w+|hand\\w*|send\\w*|shar\\w+|show\\w*|unlock\\w*) ~ (your|ur|all) (\\w+ )?{private}',
  '(you are|you will) (not|never) (\\w+ )?allowed to (\\w+ )?{go}|i forbid you|i (do not|will not) (want|have|allow|like|let) you (\\w+ )?({go}|talking|speaking|hanging|texting|seeing|wearing|going out|messaging|around|meeting|being|posting)(?= (to|with|him|her|that|out|there|around|other|those|them|anyone|any|it|alone|without)\\b)',
  '(ask|asking|without|need|have) (me first|my permission|asking me|telling me|my say so|my approval|my knowledge)(?: (before|where|who|first|again)|$)',
  '(delete|block|unfollow|remove|unfriend|unadd) (him|her|them|his|that (guy|girl|man|woman)|all (your|the|those) (\\w+ )?(exes|guys|male|female|men|girls|boys)|your ex|every (guy|man|girl)) ?(number|now|right now|from|off|or|today|and|in front|$)',
  'you (had |would )?better not (\\w+ )?(be|have been|be out|be seeing|be talking|be texting|wear|let|go) (\\w+ ){0,3}(with|him|her|them|that|there|to|talking|texting|seeing|near)',
  'are you with (him|her|someone|that|another|a (guy|girl|man|woman)|other)(?: \\w+)?(?: (again|now|right now|else))?$|(put|let me (talk|speak) to) (him|her|them|whoever) (on the phone|on)$|which of your (male|female|guy|girl) (friends|colleagues|mates)',
  'leave your phone\\b.*\\b(where i|table|with me|here|unlocked)|what are you wearing\\b.*\\b(picture|photo|pic|decide|change|show)|how many (guys|men|girls|boys|people) ~ (in your|were there|text|your)|i (called|rang|asked|phoned|checked with|texted) ~ (boss|work|office|sister|mum|mom|friend|hotel|gym|{lover}) ~ (you were not|you are not|you never|not there)',
  'married people do not (have|keep)|(number|name|hair|earring) on it ~~ whose is it|there is a number on it|who (is there|is in (there|the room|the house))( now| put| show| with you)?$|send (me )?a (photo|picture|pic|selfie|video) (of (the room|where|who|yourself|you)|where|with|before you|right now|from)|drop (me )?(your|you|ur|a) pin|who you (was|were|are|been) (\\w+ )?(on the phone|talking|texting|messaging|with|chatting)|where have you been and (who|why|do not)|whose \\w+ (was|is) that ~ (your|you)|(which|how many) of your ~ (friends|colleagues|mates) (was|were|did|have|texted|called|dropped|knew)',
  'check (your|ur|the) (phone|messages|bag|pockets|location|mileage) (tonight|when(?! you (can|get|have|want))|every|whenever|myself|later)|i intend to (check|read|go through)',
]);
