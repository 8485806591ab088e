/** Forcing the hour of a talk, and barring the way out of it: forms over plain words (flooding: Gottman & Silver 1999). */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  talk: `talk talking discuss discussing sort sorting sorted fix fixing finish finishing settle settling resolve resolving deal_with dealing_with speak speaking explain
 explaining have_this_out having_this have_this having_it hash hashing thrash get_into get_to_the_bottom work work_this_out working_this_out clear_this_up clear_the_air address doing_this
 do_this doing_it do_it hear_me_out hear_me listen`,
  done: `sort sorts sorted fix fixed finish finished settle settled resolve resolved dealt_with done said talked explain explained told_me tell_me answer answered
 admit apologi[sz]e over listen hear heard come_clean made_up make_up get_this sorted_out through`,
  now: `now right_now tonight at_once immediately today straight_away this_(?:very_)?(?:minute|instant|second|moment|evening) here_and_now asap rn before_(?:bed|you_go|you_leave|morning|anyone|i_go)
 whether_(?:you|it|or_not)\\b like_it_or_not as_soon_as_possible`,
  later:
    'later tomorrow in_the_morning after after_work next_week another_time when_you at_the_weekend then until_tomorrow morning',
  go: 'going_anywhere going_to_(?:bed|sleep|work|leave|your|the) going_out going leaving moving sleeping getting_out getting_off getting_away hanging_up walking_out walking_away walking running going_home going_up',
  flee: `walk_away walk_off walk_out walking_away walk hang_up turn_your_back run_away run_off storm_off storm_out close_(?:the|that)_door shut_(?:the|that)_door slam log_off log_out leave
 go_to_(?:bed|sleep) go_offline go_quiet go_anywhere disappear drive_off drop_off switch_off mute run shut_down fall_asleep walk_out_on hide roll_over change_the_subject`,
};

/** The way out is barred: clear. */
export const BARRED: readonly Expression[] = formsOf(CLASSES, [
  '(do not|never|not) (you )?(dare |even think about |you dare |think you can )+(to )?(just )?({flee}|{go})',
  '(?<!\\b(i|we|they|he|she|would|to) (\\w+ )?)(do not|never) (\\w+ )?({flee})( from| on)? (me|us|now|again|while|from|until|in|like|when|during|on)\\b|do not you {flee}\\b|(?<!\\b(i|we|they|he|she) )do not (\\w+ )?({flee})$',
  '(you are|your|you will be|u are) not (\\w+ )?{go}\\b(?!.*\\b(with us|alone|without (a|some)|invited|to believe)\\b)(.*\\b(until|till|before|unless|when|because)\\b| ?(anywhere|now|tonight|on this|on me|away from this)?$| on this)',
  '(no one|nobody|neither of us|none of us|not one of us|we are not|i am not|we are never|no ones) (is |are )?(\\w+ )?({go}|letting (you|this|it)|letting go)\\b.*\\b(until|till|before|unless)\\b',
  '(i am not|i will not be|not) (\\w+ )?(letting|going to let|let) you (sleep|go|leave|out|hang up|walk|off|rest|get out|get off|run|drive)\\b',
  'you (can not|do not get to|are not allowed to|will not|may not|are not going to|can never|could not) (\\w+ )?(keep |just )*({flee}|{go}|running|go(?! on)|sleep|drop|end|leaving|hiding|avoiding|dodging) ?(\\w+ ){0,4}?(middle|away|out|up|off|mid|like this|now|in the|every time|each time|from (this|me)|on me|the (house|room)|this room|forever|until)\\b',
  '(get|come|turn) (\\w+ )?(back|down|in) ?(here|round|around|downstairs|inside|in the car|to the table)? (\\w+ )?(this (minute|instant|second)|right now|now|at once|we are not|i am not|and (face|finish|listen|talk|sit|hear|look))|get back (here|in (here|the car))|come back here(?! (after|for|when|once|at|to|and (we|have|fight)))',
  'where (the hell |on earth )?do you think you are going|i (have|am) not (\\w+ )?(finished|done) (with you|talking( to you)?|yet|speaking)|(stop|quit) (running|walking|hiding|storming) (away|off|from)\\b.*\\b(talk|face|and|now|me)\\b|stay (right |and )?(here|there|put|where you are|face me|in this) ?.*\\b(hear|listen|face|talk|until|finish|explain|me out)\\b',
  '(unlock|open) (the|this|that) (\\w+ )?door (and|now|right now|so)|i (have|am|have just) (locked|blocking|standing in|sitting in front of|hidden|taken) (the|your|this) (\\w+ )?(door|keys|car|way|exit|driveway)',
]);

/** The hour is forced: soft. */
export const FORCED: readonly Expression[] = formsOf(CLASSES, [
  '(we|you and (i|me)|you|u|i|us) (\\w+ )?(are|will|need|have|must|should|want|going|require|demand|insist|can) ?(\\w+ )*?{talk} (\\w+ ){0,5}{now}',
  '(we|you and (i|me)) (are |will |going )+(\\w+ )?{talk} (\\w+ ){0,5}{now}',
  '^(\\w+ ){0,4}(need|have|got) to {talk} (\\w+ ){0,4}{now}|i (want|need|demand|require|insist|expect) (that )?(we|you|this|us|a|it) (\\w+ )*({talk}|discussion|conversation|talk|answers?|explanation) (\\w+ ){0,6}{now}|i require .*\\bat once\\b',
  '(this|it|that) (\\w+ )*?(gets|is getting|is being|will be|needs to be|has to be|must be|is going to be|is) (\\w+ )?(sorted|settled|fixed|resolved|dealt with|finished|discussed|talked about|done|happening) ?(out )?(\\w+ ){0,3}?{now}|(it|this) is happening (right )?now',
  '{now} (not|and not|or) (\\w+ )?{later}|not (\\w+ )?{later} (not {later} )*(\\w+ )*(now|tonight|at once|right now|today|you and i)|no more later',
  '(it|this|that) (can|will|is|could) not (going to )?wait (until|till|any longer|for|so|another|$)|(refuse|will not|not going|can not|not prepared) (to )?wait (until|till|any longer|another|for you|a (minute|second|day))',
  'i do not care (that |if |how |what )(you|your|it|time)\\b.*\\b({talk}|sorted|now|tonight|this)|(need|talk|call|answer|listen|talking) .*\\bi do not care (if|that|how)',
  '(sit|wake|put|pick|get|look|come|turn|stand|call|phone|pull) (\\w+ ){0,4}and (talk|listen|hear|face|explain|tell|have this|deal|sort|look)( to)?( me| it| this| yourself|$)',
  '(sit (down|there|still)|come here|get (down|in|over) here|pick up|call me|stop) (\\w+ )?(right )?(now|this (minute|instant|second)|and (talk|listen)|we (are|need to)|until)\\b.*',
  'you (will|are going to|must|have to|better|going to|finna|need to) (\\w+ )*(sit (down|here|there)|listen( to me)?|hear me out|stay (here|there|right)|look at me|come to the phone|face me|talk to me|answer me|tell me)\\b(.*\\b(until|till|now|and|whether|tonight|this (instant|minute)|before)\\b|$)',
  'this (conversation|talk|argument|fight|discussion|row) is not (over|finished|done|ended)|this (conversation|talk|argument|fight|discussion) (ends|is over) when|first (you|we) (finish|talk|sort|settle)\\b.*\\bthen|(we|us) (are not|have not|not|ain) (\\w+ )?(done|finished|through)( (talking|here|with this|discussing|yet|with this (conversation|talk)))*( until| till| by a long|$)',
  '(i|you) (need|want|demand|expect|owe me|will give me) (an|my|your|some|that) (answers?|explanation) (right )?(now|tonight|today|this (minute|instant|second)|before)|{talk} to me (right )?now|talk to me (right )?now|tell me (right )?now|we talk now|(now|tonight) (is|means) (now|tonight)|wake up and talk|answers? (right )?now$',
]);
