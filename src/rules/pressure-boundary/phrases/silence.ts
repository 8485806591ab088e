/** Pressing for an answer: silence held up, counted, forbidden (Christensen & Heavey 1990). See `wording.ts` for the notation. */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';
import { PRESSURE } from './classes.ts';

const CLASSES: Classes = {
  ...PRESSURE,
  reply: `reply answer respond text text_back write write_back type call call_back ring message pick_up talk speak get_back acknowledge
    reply_to hit_me say_something say_anything say_one ring_me drop_a send_a`,
  replying: `replying answering responding texting writing calling ringing messaging picking_up picking talking speaking getting_back opening`,
  replied:
    'replied answered responded texted called written rung messaged spoken picked_up got_back get_back opened',
  hush: `ignore ignoring ignored ghost ghosting ghosted avoid avoiding blank blanking blanked air airing aired stonewall stonewalling dodge dodging dodged duck
    ducking duckin pie pieing freezing swerving shutting_out freeze leaving_me hiding_from mugging_me mug`,
  mine: `me us my_messages my_message my_texts my_text my_calls my_call my_question my_questions my_email my_emails my_dms my_point
    this_message this_text the_question every_message every_text every_call all_my every_single the_text this_issue`,
  word: 'word words reply peep answer response text line call message syllable sound letter emoji',
  read: 'read seen saw see opened delivered received got get viewed',
  status: `posted post posting posts liked uploaded commented tweeted tweeting online active streaming playing scrolling profile story stories instagram insta
    snap tiktok facebook gram memes tweets whatsapp green_dot status`,
  long: `hours hour days day week weeks minutes yesterday this_morning last_night noon morning monday tuesday friday saturday sunday`,
  decency: 'decency courtesy guts balls manners respect nerve',
  stop: 'stop quit enough keep kept dare not never done tired_of sick_of are start going_to really just seriously',
};

export const SILENCE = graded(
  {
    2: `
    {stop} ~2 {hush} ~1 {mine}
    you ~2 {hush} ~1 {mine} ~2 $|now|again|like|since|for|all
    why|how_come|so ~3 you ~2 {hush} ~1 {mine}
    leave|leaves|left|leaving ~1 me|us|my_messages|my_message|my_texts ~1 on_read|on_seen|on_delivered|on_unread|unread|unanswered|in_silence|hanging
    ^ . left on_read|on_seen|on_delivered ~1 by|again|$
    being|been left ~1 on_read|on_seen|on_delivered|unread
    why|how_come ~2 you ~1 no|not|never ~1 {reply}|{replying}|pick|give|giving|hit ~1 me|my|back|up|phone|us|your|reply|call|$
    why ~1 not you ~1 {reply}|{replying}|{replied} ~1 me|my|back|to_me|up|$
    you ~2 {hush} every_message|every_text|every_call|all_my|every_single
    talk_to_me|say_something|speak_to_me ~1 right_now|now|already|dammit|immediately|for_god
    pick_up|answer my {swear}? calls|call|messages|texts
    how ~1 long ~6 ignore|ignoring|silence|keep_me_waiting|leave_me_on|before_you_reply|before_you_answer|until_you_reply|until_you_answer
    how ~1 long ~2 does|take|takes|did ~2 it|you ~2 to {reply}
    i ~1 am not asking|going_to_ask ~1 you? again
    you ~1 can|do not ~1 get_to? ~1 just? ignore|go_quiet|go_silent|ghost|blank|disappear
    this|the|all_this silence ~1 is|says|speaks|hurts|killing
    the|this|that|more|another silent|quiet treatment
    are|will|would|could you ~1 ever|even|going_to ~1 {reply} ~1 me|my|$|back|us|to_me|or
    demented|mad|crazy|insane ~2 waiting
    forget|forgot|forgotten how ~1 to ~1 type|text|use|reply|dial|speak|write
    not make me ask|repeat|text|call ~1 you? ~1 again|twice
    so ~1 we|you ~1 are? not ~1 talking|speaking ~1 now|to_me|$
    any chance ~3 answer|reply|response ~2 today|this|tonight|soon|before
    {decency} of ~1 a|an? ~1 reply|response|answer|{replying}
    when ~1 were|are you ~1 planning|going|intending ~1 on|to ~1 {replying}|{reply}
    stop|quit pretending ~2 you
    second|third|fourth|fifth|sixth|tenth|nth|umpteenth time ~2 i ~3 chase|chased|chasing|asked|asking|emailed|messaged|written|contacted
    nothing from you ~1 $|since|all|for
    did|do you ~1 even ~1 {read} ~1 my|any ~2 messages|texts|calls|message|text
    too_much|so_much to ask ~3 reply|answer|text|response|message
    why ~2 you ~1 not ~1 {replying} $|me|my|back|to_me
    you no|na {reply} ~1 me|my|since
    how ~1 hard|difficult|tough|complicated ~1 is|can|would it|that ~3 to {reply}
    is|was it|that ~2 hard|difficult|much|impossible ~2 to {reply}
    would|will it ~1 really? kill|hurt|burn|break|cost you to? ~1 {reply}
    takes|take|took ~1 you? ~2 seconds|second|minute|secs ~1 to {reply}
    too busy|important|good|grand|cool|proud to {reply} ~1 me|back|us|your|$|to_me
    not ~2 manage|spare|be_bothered ~4 {word}|second|me
    my|your_mothers texts|messages|calls|emails ~3 unread|unanswered|ignored|nowhere
    not|no|never|nor ~1 a|one|single|so_much_as ~2 {word} ~2 from_you|in_return|since|out_of_you|off_you|for
    hours|days|weeks|minutes|week|hour|ticks ~2 not|no|without|and ~1 a|one_single|single|one ~1 {word}
    hours|days|weeks|ticks ~2 no|without {word}
    ^ not|no a|one|single ~1 single? {word} ~1 $|from|since|back|nice
    one|a|single {word} ~2 back|from_you ~1 is_that|too_much|hard
    blue|two|grey|double ticks|tick since|at|for|from|and|but
    see|know|saw|says|shows|clearly|obviously ~2 you|it ~3 {read} it|this|them|mine|my ~2 !article|film|email_from
    it|message|this|that ~1 says|said ~1 delivered|read|seen ~1 $|an|two|and|but|at
    {read} ~1 it|this|them|my ~3 {long} ago|and|why|but
    act_like|act_as_if|acting_like|acting_as_if|pretend|pretending|behave_as_if ~3 not|never ~3 {read}|notice|exist ~2 my|this|it|me|message|messages|$
    you ~3 {status} ~6 but|and|so|yet|while ~4 not|can_not|no|unread|nothing ~3 {reply}|{replying}|{replied}|me
    you ~4 time ~2 to|for ~6 but|yet|and|so ~2 not|none|no|never|you ~3 {reply}|me|us|your_own|send|to
    phone is never out ~1 of ~1 your ~1 hand
    not ~1 give me that ~1 you ~1 did
    go|goes|going|went|gone ~1 all? ~1 quiet|silent|dark|cold|ghost|mia on me
    you ~1 go|went quiet|silent every|each|whenever
    what|why|stop|enough|done|drop|end|with|silence ~2 silent_treatment|cold_shoulder|radio_silence
    ^ ~1 silence again|then|still
    your ~1 continued|constant? ~1 silence ~1 is|says|speaks|tells
    keep|keeping up this silence
    refuses|refuse|refusing|refused to ~1 {reply} ~1 to? me|my|back|us
    you ~1 keep|kept|still|again not|dodging|avoiding|evading|ducking|swerving ~1 {replying}|answer|my|the question|questions|me
    i ~1 will|shall ~1 keep|carry_on|not_stop|go_on ~1 asking|calling|texting|ringing|messaging|writing|knocking|posting|pinging until
    keep ~1 asking|calling|texting|ringing|messaging ~3 until ~1 you {reply}
    {number}|missed|unanswered missed|unanswered|calls|texts|voicemails ~3 and|pick|answer|why|not|hello|{number}
    i ~2 called|rung|rang|phoned|texted|messaged|dialled ~4 times ~6 pick|answer|why|where|reply|hello|decency
    ^ ~1 second|third|fourth|fifth|sixth|tenth ~1 message|text|call|email|mail ~6
    anyone|anybody|you ~3 going_to ~1 bother|ever ~2 {replying}|{reply}|to_reply|to_answer
    ^ . pick|answer ~1 up? ~1 the|your ~1 {swear}? ~1 phone|mobile|cell $|and|now|or|{swear}|when_i|for|before|omg|already|what|man
    {reply} ~1 your|the|that {swear} ~1 phone|mobile|call|calls|text|message
    {replying}|{reply} ~1 your|the ~1 phone|call or what
    pick ~1 the|my call|calls|phone
    ^ . answer me ~1 $|now|or|please_please|when_i|damn|already|dammit|why
    ^ . reply|respond|text_back|write_back|call_back|pick_up ~1 me|to_me|up? ~1 now|right_now|immediately|damn|already|dammit|this_instant|not_playing|please_please
    reply|respond|write|text|answer ~1 me? immediately|this_instant|dammit|already_damn
    ^ ~1 text|call|ring|write|message|hit ~1 me ~1 back|up? ~1 now|right_now|immediately|already|damn|tonight_or|i_am_not
    just|better not? ~1 {reply} ~1 me|back|your ~1 $|now|or|you
    better {reply}
    just ~1 reply|answer|respond|say_something|say_anything ~1 $|please|instead|already
    have|has|had|got the ~2 {decency} to ~2 {reply}
    basic|common decency|courtesy|manners|respect ~3 {reply}
    i ~2 need|want|expect|demand|insist|require ~2 you|that_you ~1 to? {reply} ~1 me|back|now|us|to_me|your|my|to_my
    require|demand ~1 a|an|your ~1 response|reply|answer ~1 by|within|today|now|immediately
    having|have a phone if you ~3 never|not
    you ~1 will ~1 reply|answer|respond ~1 to ~1 everyone|everybody|others|them|all ~8 me|i
    seeing|reading ~2 message|messages and not
    not ~1 one|a_single|one_single of ~1 you ~4 {decency}|bothered|replied|responded
    see you ~1 typing then|and|but
    answer this one|call|message|mail $|now|or
    know ~3 you ~2 sitting|lying ~1 there ~2 looking|reading|staring
    i ~2 deserve|demand|expect|am_owed|insist|want|need ~1 on|to|that? ~2 reply|answer|response|text_back|call_back|answers|responded $|now|from_you|today|to_my|tonight|one|before !about|on|for
    you ~1 owe me ~2 reply|answer|response|text|call
    i ~1 asked ~1 you? ~2 simple ~1 yes_or_no|question
    ^ . say|type|write something|anything now|damn|please_just
    put it|that|phone down and ~1 {reply}
    earth to you
    are|so you ~2 going_to ~2 ignore|blank|ghost|sit_there|leave_me_on|not_answer|not_talk|not_reply|pretend
    so ~3 going_to ~1 pretend
    {hush} me ~2 like|again|huh|really|then|seriously
    waiting ~4 for ~1 your|you answer|reply|response|call|text ~3 still|{long}|now|since|why|and
    since ~2 {long} ~1 i ~1 am|have ~2 messaging|calling|texting|ringing|waiting|trying|message
    {number} ~1 hours|days|weeks i ~1 am|have ~2 messaging|calling|texting|ringing|waiting
    at_least|at_the_least|at_the_very_least !i|we|he|she|they ~1 acknowledge|reply|answer|respond
    i ~1 can|could ~1 tell|see|know !your|that_your ~3 opened|{read}|reading|ignoring ~2 them|it|my|this
    i ~1 am ~1 telling|ordering|begging you ~1 to {reply}
    cat got your tongue
    not|never ~1 you? ~1 hide|hiding behind ~2 your
    quit|stop dodging|ducking|swerving|avoiding and|the|my|this|it|me
    waiting and? waiting
    will|would|are you ever|at_least|please? ~1 {reply} ~1 your {swear}? ~1 phone|mobile|call
    will|would you ever {reply} ~1 me|my|back|your
    no time|energy ~2 to|for ~1 {reply}|write|me ~2 back|your|own
    to_the ~2 email|message|question i sent ~2 {long} ago
    why ~9 never|not ~1 pick_up ~1 the phone
    `,
    1: `
    i|we ~1 am|are still waiting ~1 $|for|on
    are you ~1 even? there $
    dots ~3 nothing|stop|gone
    waiting|waited ~3 for|on ~2 answer|reply|response|you ~2 since|days|weeks|hours|from
    i ~2 called|rung|rang|phoned|texted|messaged|emailed|written|asked|message|call ~2 {number} ~1 times|messages|texts|already
    no|still_no reply|answer|response $|huh|again|then
    ^ ~1 say|type|write something|anything $
    i ~1 can|could|do|know|saw|see ~2 you ~3 online|active|typing|scrolling|on_your_phone|reading_this|viewed !late|so
    you ~1 still|have|never ~1 still? ~1 have? not|never ~1 {replied} ~2 me|my|$|to_my|the_question
    why ~1 have|did|do|are you not ~1 {replied}|{reply} ~1 me|my|back|$|to_me|to_my
    `,
  },
  CLASSES,
);

/** Plain orders to speak: they press beside a count, a status or a reproach. */
export const ORDERS = wordings(
  `
  ^ . reply|answer|respond|speak|write_back|call_me|text_me|ring_me|pick_up|write_to_me|talk_to_me|say_something|call_back ~1 me|to_me|back? $|now|please
  i ~1 want|am_waiting|need ~1 for? ~1 an|a answer|reply|response
  yes or no $
  talk|speak to me ~1 $|now|would|please
  am talking|speaking to you $
`,
  CLASSES,
);
