/** Pressing for an answer: silence held against somebody, in forms over plain words (Christensen & Heavey 1990). */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  reply: `answer reply respond text text_me text_back text_me_back call call_me call_back call_me_back ring ring_me ring_me_back write_back write_me pick_up pick message message_me
 message_back talk_to_me speak_to_me say_something get_back_to_me hit_me_back hit_me_up hmu phone_me phone reply_me revert_back react send_me open_my`,
  replied: `answered replied responded texted texted_back called called_back rung rang picked_up written written_back got_back_to_me gotten_back messaged opened spoken_to_me said_anything said_a_word`,
  replying: `answering replying responding texting picking picking_up calling calling_back talking_to_me speaking_to_me messaging opening reacting writing_back talking saying_anything getting_back`,
  hush: `ignore blank ghost air avoid stonewall dodge swerve freeze_out shut_out leave_me_hanging go_silent go_quiet disappear_on pie leave_me_on
 keep_me_waiting keep_me_hanging mute duck curve pretend_you pretend_that_you pretend_i leave_this leave_my`,
  hushing: `ignoring blanking ghosting airing avoiding stonewalling dodging swerving freezing shutting pieing muting ducking duckin curving leaving_me_on leaving_me_hanging
 giving_me_the_silent giving_me_the_cold keeping_me_waiting not_answering not_replying pretending_you pretending_i pretending_not`,
  post: 'post posting posted like liking liked scroll scrolling tweet tweeting tweeted share sharing watch watching watched play playing stream game comment view viewed viewing snap',
  message:
    'message messages msg msgs text texts call calls dms email emails question questions chat voicemail voicemails snap snaps letter letters',
  period:
    'hour hours hrs minutes mins days day week weeks morning yesterday last_night this_morning monday tuesday wednesday thursday friday all_day all_night all_morning ages breakfast lunch noon long',
};

/** These press by themselves. */
export const SILENCE: readonly Expression[] = formsOf(CLASSES, [
  '(stop|quit|enough of|done with|keep|kept|tired of|sick of|why are|you are|you|start|are you) (\\w+ )?(\\w+ )?{hushing} ?(me|us|my|this|on|the|not|you|$)',
  '(do not|never|dare|can not|do not you|could not|get to|going to|will not|why do|would|did you) (\\w+ )?(\\w+ )?{hush} (me|us|my|this|the|did|do|like)?',
  '(stop|quit|keep|always|you|not|me) (\\w+ )?(leave|left|leaving) (me|us|my \\w+|this) (on |in )?(read|seen|delivered|unread|silence|unanswered|hanging)',
  '(two|the|those|both|it says|says|showing|with) (\\w+ )?(blue )?ticks?\\b(?! (box|insurance|this|the))|(message|it|text|this) (says|shows|is|was|been) (\\w+ )?(delivered|read|seen) (and|but|so|at|\\d|hours?|\\w+ hours)',
  '(you|u) (\\w+ )?(read|opened|saw|seen|have read|have seen|have opened) (it|this|my|them|that|all|the (messages?|texts?)) (?!wrong|right|out|aloud)(\\w+ )*?(\\d+|{number}|{period}|ago|and (said|nothing|no)|why|and you|hours?|but (you|not|no))\\b(?!.*(book|article|post|episode))',
  'i (can |could |clearly |already )?(see|know|saw|notice|noticed|seen) (that )?(you|your (?!kids|children|mum|dad|parents|team|boss|brother|sister)|u|ur) (\\w+ ){0,4}?(online|active|typing|there|awake|on your phone|on the gram|on instagram|on insta|on snap|reading|read it|read this|read my|looking at|seen it|seen my|got my|ignoring|posting|liking|up)\\b(?! so i)',
  '(i|we) (have been|am|was|been|are|am still|have waited|waited|am just) (\\w+ )?(waiting|sitting here|waited|staring at|checking) ~~ (your|you|answer|reply|response|phone) ~~ (since|days?|hours?|deserve|answer me|all (day|night)|this is|week|now|weeks)\\b(?!.*(plumber|bank|from the|support))',
  '(it )?(takes|would take|took|only takes) (you )?(\\w+ )?({number}) (seconds?|secs?|minutes?|mins?|moment) to (\\w+ )?(reply|answer|respond|text|type|send|write|say|call|pick up)',
  'how (much )?(long|hard|difficult|many) {adv}* (are|is|do|does|will|can|must|have|it|times|more) ~~ (this silence|silent treatment|ignore|ignoring|keep me waiting|before you (reply|answer|respond|text|call)|to (reply|answer|respond|text back|pick up|type|send|write|say|message|call)|until you (reply|answer)|for an answer|call you|text you)\\b',
  '(are|will|would|can|could|do) you (\\w+ )?(ever|even|going to|at least|please|not|just|kindly|planning to|plan to) (\\w+ )?(\\w+ )?({reply}) ?(your|my|the|me|us|back|phone|at all|or|already|this|ever|any|to|$)(?!.*(by (friday|monday)|anna|invoice|the (form|survey)))',
  '(?<!to )(answer|pick up|check) (your|the|ur|my|that|this|yo) (\\w+ )?(\\w+ )?(phone|call|calls|text|texts|message|messages|dms|fucking|damn)( (or what|now|right now|already|please|gary|man|when|for|honestly|dammit|woman|or|i|back))?$',
  'so (that is it |now |you |are you |we )+(are |just |not )*(just |not |now )*(going to |gonna )?(pretend\\w*|ignor\\w+|not (talk|talking|answer|answering|reply|replying|speak|speaking|respond|responding|say anything)|leav\\w+ me on|ghost\\w*|giving me)',
  '(text|call|message|write|hit|ring|phone|get|answer|reply|respond|talk|speak)( to)?( me| us)? ?(back)? (right now|rn|i am not (playing|joking|asking)|asap|immediately|this (instant|second|minute)|now or|or i|or else|already|for god|for fuck|dammit|you coward|before i)\\b(?! (call (the|a)|go|leave|start|order))|^reply me (now|or)\\b|(answer|reply|respond)( me)?( right)? now$',
  '(you|u) (have been|been|were|are|was|could|can|have time to|find time to|manage to|always) ~~ (online|active|{post}|stories|instagram|snap|tiktok|facebook|whatsapp|your phone) ~~ (but|and|while|yet) ~~ (not|no|nothing|ignor\\w+|unread|unanswered|too busy|never|still|can not)\\b|(you|u) (can|could|have time to|find time to|manage to) (\\w+ ){1,6}but (\\w+ ){0,3}(not|too) (\\w+ ){0,3}(answer|reply|respond|text|call|message)',
  '(while|but|and) (my|i|me) ~ (texts?|messages?|calls?|dms) (go|sit|get|are|is|stay|went|been) (\\w+ )?(unread|unanswered|ignored|nowhere|left)',
  '(not|never|without) (\\w+ )?(a|one|so much as a|even a|even one|single) (\\w+ )?(word|line|peep|reply|answer|response|text|emoji|syllable|call) (from|to|out of|back|in) ?(you|me|days|weeks)|(can not|could not|do not) (\\w+ )?(manage|spare|send|find|be bothered) (\\w+ )?(a|one|two|ten|even) (\\w+ )?(line|word|reply|text|second|seconds|minute|minutes) ?(to|for) (me|us|reply|text|answer)',
  '(i|we) (\\w+ )?(insist|demand|require|expect|deserve|am owed|want|need) (that )?(you |on )*(\\w+ )?(respond|reply|answer|an answer|a reply|a response|answers|better than (this )?silence|to hear back|to know why you)( to)?( my| me| now| from you| today| tonight| by| before| this|$)(?! (venue|on the venue|question))',
  '(your|this|the|all this) (\\w+ )?silence (is|says|speaks|tells|will|has|means|hurts|was)|(is this|so this is|are we doing|giving me|more of|another|enough with|enough of|with) (the |how |this |your )?(\\w+ )?(silent treatment|radio silence)|^(so |really |what |and |ok )*(no|still no|not even an?) (reply|answer|response)( huh| really| then| ok| at all| yet)?$',
  '(have the|got the) (\\w+ )?(decency|courtesy|guts|respect|balls|nerve) to (\\w+ )?(answer|reply|respond|text|say something|call|pick up|talk)',
  '(i am not (asking|going to ask) (you )?again|i will (keep|just keep|not stop) (\\w+ )?(calling|texting|messaging|ringing)( you)? (until|till)|you (do not|can not) (get to|just) (\\w+ )?(ignore|blank|go quiet|go silent|ghost|disappear|not (reply|answer)))',
  '(i|we) (have )?(\\w+ )?(called|texted|rang|messaged|rung|phoned|dialled|tried) (you )?(\\w+ )?(\\d+|{number}|twenty|thirty|a hundred|a million|so many) (times|messages|texts).*\\b(pick|answer|why|where|hello|ignor\\w+|nothing|reply)',
  '(since) (\\w+ ){1,3}i (am|have been) (\\w+ )?waiting (that you|for you|for your)|why (are |do |did |have |is )*(you )(are |is |do |have |not |still |just )*(not |never )(\\w+ )?({reply}|{replied}|{replying}) ?(my|me|your|to|at|the|back|up|$)',
  '(why (is it|do|are|can|does)) ~~ (but|and|while) ~~ (my|me|i) ~~ (unread|unanswered|ignored|nothing|not (answer|reply))',
  '(pick up|answer) (your|the fucking|the damn|the bloody|ur|yo) phone(?! (is|was|when|if))|(keep|kept) (ringing|calling|texting|messaging) (you )?(until|till)|i (want|am waiting for|deserve|need|expect) (an answer|answers)( from you)?$|to respond to me (about|since)|stop leaving me|(quit|stop) (duckin|ducking)\\b',
  'talk to me (would you|goddamn|dammit|for god|you can not|please please|i am begging)|(do not|not) just (sit there|read this|stare|leave me)|(i am|me) (\\w+ )?(demented|going (mad|crazy|insane)|losing my mind) (here )?(waiting|because you)|(still|just) nothing from you|(do|did) you (even )?(see|get|read) (my|any of my|all my) (messages|texts|calls).*(ignor\\w+|or (are|what)|why)|pretend\\w* (you|that you|i|like) (did|do|have) not (see|seen|get|exist|read|hear)',
]);
