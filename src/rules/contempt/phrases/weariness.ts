/** Weariness at the other's hurt before it is heard (Gottman & Silver 1999: eye-rolling). */
import { graded } from '../../../engine/wording/graded.ts';

/** Weary wherever they stand. */
export const WEARY = graded({
  2: `
    ^ here she|he|we goes|go ~1 the|another|with|again ~2 #Tirade
    there|here it|she|he is|goes $ ~2 took ~
    took|takes you ~6 minute|minutes|seconds|second|hour ~2 to ~1 bring|mention|start|make|cry|play|blame|turn|find
    another|one_more day|week|hour|night|morning ~1 another ~3 #Tirade|drama|crisis|problem
    we|i ~1 have? ~1 all? heard ~1 this|that|it one|all|speech|song|a_hundred|a_thousand|before
    oh|ah|wow good|great|lovely|brilliant|super ~1 the|your ~2 #Tirade|card|martyr|speech|victim
    ^ ~2 not the ~3 thing|story|drama|business|argument|speech|talk|stuff|saga ~1 again
    what ~2 have|did ~1 i|we ~1 do|done to ~1 offend|upset|annoy|deserve|hurt ~2 you|this|your ~2 now|today|this_time|$
    another novel|essay|paragraph|email|message|list|speech|voice_note ~1 from|about|of ~1 you|your
    ^ ~1 we are ~1 back ~1 to|at|here|on ~1 this|that|square|it ~1 $|again|one
    same ~1 #Tirade|shit|story|crap|argument different day
    is|are ~1 this|we|it ~1 going_to ~1 be|have ~2 a|another|one ~2 talk|thing|#Tirade
    it|you|that ~1 bores|bore|boring|tires ~1 everyone|me|us|everybody|people
    whatever you say ~1 detective|sherlock|doctor|professor|inspector|judge|officer|columbo|einstein
    i|we am|are ~2 over|done_with ~1 your ~1 #Tirade
    ^ ~1 rolls|rolling|roll ~1 my? eyes ~
    whatever|anything ~1 makes|helps|gets you ~2 feel_better|happy|through_the !makes
    ^ not this again ~1 $|man|bro|mate|every|please
    what ~1 is it ~1 this_time|now $
    ^ here we|you|she|he go|goes again $
    ^ here we|you go again !every with|about|on|every|always|same
    here|there we|you|she|he go|goes ~1 with ~2 #Tirade
    ^ here|there comes|come ~4 #Tirade
    there|off you|she|he go|goes again
    again you start|begin|come with
    you ~1 starting|start|going ~1 with|on|about ~ again $
    ^ not this|your|another ~3 #Tirade
    ^ not the ~4 #Tirade again
    ^ not again with
    ^ not this|that again with
    ^ not this ~2 again $
    oh|great|wonderful|lovely|fantastic|brilliant|marvellous|joy|yay|sigh|ugh|perfect|fabulous|super another|more ~3 #Tirade|argument|fight|arguing|fighting|discussion|round|list|one_of_your|#TalkingWord
    oh|great|wonderful|lovely|fantastic|brilliant|marvellous|joy|sigh|ugh another evening|night|day|dinner|weekend ~2 of|about ~2 #Tirade|argument|fighting|arguing|this
    ^ another|yet_another ~2 #Tirade $
    another #Tirade is_it|from_you|incoming|about_how|about_my
    we are|were|still ~1 doing|having|back|at|on ~1 this|it|that|here again $
    right on time|cue|schedule ~6 you|your|again
    is|are this|it|that|we|you ~3 about|on ~5 again $
    are we|you seriously|really|honestly|still ~1 back|doing|having|arguing|fighting|going_on|going_over|going_through|on ~2 this|that|again|about|my !on|at|in|by|tonight|trip|train|flight|course|holiday|bus|one|project|weekend
    are|must|do|have we ~3 do|doing|have|having|rehash|rehashing|go_through|going_through|go_over|going_over|relitigate|start|starting|talk|talking ~2 this|that|it|about|over|all|same ~6 again|hundredth|thousandth|umpteenth|millionth|every_time|every_single_time|every_night|every_day|every_week|all_over !or
    do we|i ~1 have_to|need_to ~1 rehash|relitigate|hear|listen|discuss|go_over|go_through|sit_through ~6 again|every|now|right|yet|once_more
    hundredth|thousandth|umpteenth|millionth|zillionth|nth time
    how many|much ~1 times|more|longer ~1 are|must|do|will|have we|i ~4 this|hear|about|same|conversation|convo|rehash
    we ~1 have ~1 been over|through|here ~1 this|it|that|before|already !with|before_with
    i|we have ~1 heard ~1 it|this|that|all|them ~3 before|already|times|enough_of
    ^ heard it|this|that|them|all ~2 before|already|times
    ^ same old ~1 song|story|stories|speech|record|tune|argument|crap|shit|nonsense|topic|thing|#Tirade
    change|flip|switch the record|tune|song|channel !when|on|at
    you|your|this ~4 like ~2 broken|stuck|scratched|cracked record
    again ~1 same topic|thing|story|argument|subject|matter|tune|drama
    same topic|story|drama|complaint|fight|argument|matter|thing again|every|daily
    let me guess ~2 i|you|my|it|this ~5 wrong|bad|fault|upset|guilty|villain|monster|selfish|mad|problem|hurt|guy|something|late|forgot|offended|feelings|sulking|angry|crying|blame
    tell me what i did|have_done|said|supposedly ~2 now|this_time|today
    ^ what have|did i ~1 do|done|say|said !with|for|when ~1 now|this_time|today|wrong_now|wrong_this
    what ~2 i ~2 supposedly|allegedly|apparently ~2 done|did|do|said|guilty
    supposedly done|did|do|said|forgot|wrong
    what is my crime|sin|offense
    which|what ~2 of ~1 my ~1 crimes|sins|faults|failings|flaws|shortcomings
    ^ give me the usual|same|whole|standard ~1 talk|speech|#Tirade
    the usual ~1 #Tirade|talk|speech|spiel
    sick|tired|bored|weary|done|fed ~1 of|with|up ~1 hearing|listening ~4 this|it|same|your|you|$
    i am ~2 over|bored|tired|sick ~1 of|with? your ~2 #Tirade
    fed up of|with hearing|listening
    you and your ~2 #Tirade|theories|issues
    can|could|let|shall we|us ~1 skip|fast_forward ~2 part|bit|#Tirade !where_they|where_he|where_she|with
    spare me ~2 part|bit|#Tirade
    ^ blah blah blah
    ^ blah blah ~1 you|done|heard|whatever
    yada yada
    ^ ~1 yeah_yeah|yes_yes|sure_sure|blah_blah|yeah_yeah_yeah ~1 you|i_heard|so_you|heard|we_know|we_get|poor|your|and_i ~ !are_right|were_right|it_works|will_do
    and so it begins
    surprise surprise !i
    what else is new
    wake me ~2 when
    ^ save it for ~2 someone|somebody|your|therapist
    wonderful|great|lovely|brilliant|fantastic ~1 another ~3 feelings|emotions
    lecture|sermon|rant|complaint|speech number
    like clockwork
    right on cue|schedule
    how long ~1 is|will this|it|that ~2 going|take|last ~2 this_time
    should|shall|do i ~1 sit|get|grab|need comfortable|popcorn|down_for
    monthly|weekly|daily|nightly|annual|yearly|usual|regular|scheduled|obligatory|mandatory|customary|hourly|quarterly|compulsory|traditional ~1 talk|chat|lecture|fight|argument|row|speech|telling_off|interrogation|guilt_trip|inquisition|sulk|whinge|moan|rant|tantrum|drama|complaint|meltdown ~2 about|on|of|over|from|with|$ ~1 my|me|how|what|i|us|feelings|you|where|why|who|$
    ugh|god|lord|jesus|christ|omg|jaysus|gods_sake|fucks_sake|goodness_sake|for_fucks_sake|yawn|groan|sigh|heavens|goodness|oh_no|oh_great|oh_joy|oh_wonderful|oh_brilliant ~4 #Tirade|talk|chat|conversation|convo|argument|subject|speech|discussion ~2 again|is_it|now|already|$
    cue ~2 the|another|your|a|my|yet|next ~2 #Tirade|talk|speech|argument|how_i|usual|waterworks|story
    you|we|she|he ~1 are|is|still ~2 on|about|at|over ~1 about|on|with? ~1 that|this|it ~2 again $
    still going_on|harping|banging|whining|moaning|whinging|whingeing|bitching|crying|sulking|harp|rabbiting|wittering|blathering|bleating|griping|yammering ~1 on? ~1 about|over|on|at|$
    you ~1 are|is|still ~3 going_on|harping|banging|droning|rabbiting|prattling|rambling|yapping|yammering|wittering|whittling ~1 on? ~1 about|at|again|$
    treated|subjected|graced|regaled|lectured|blessed|honoured|honored|entertained|favoured ~2 to|with|by|on ~2 your|another|yet|one_of_your|more_of_your
    skip|fast_forward|cut|jump|get|move ~2 to ~2 part|bit|end|point|chapter|scene ~2 where|when ~1 i|you|we|it
    ^ whatever ~1 you ~1 say|reckon|think|want ~1 boss|chief|captain|sir|madam|master|dear|sweetheart|mate|pal|buddy|princess|queen|king|honey|love|then
    you say ~1 boss|chief|captain|master|princess|queen|king|majesty|sweetheart
    not ~3 mood|time|energy|patience|spoons|strength|stomach ~2 for|to ~3 another|your|one_of|#Tirade ~2 #Tirade|talks|nonsense|moods|drama
    not ~2 deal|cope|even|listen|handle|bothered|arsed|face ~1 with|to? ~2 you|your|another ~2 #Tirade|moods|dramas|right_now|again|anymore|any_more|today|nonsense|drama
    ^ ~2 dramatic|drama|bitter|jealous|sensitive|paranoid|insecure|defensive|petty|obsessed|projecting|salty|judgy much $
    rolling my eyes
    you ~4 make|makes|made me ~1 roll my eyes
    my eyes ~2 rolled|roll|rolling ~3 back|head|out|skull|hard|again
    you ~1 done|finished|quite_finished ~1 now|ranting|whining|complaining|moaning|lecturing|crying|venting $
    for ~2 sake ~3 this|you|not|it|are_we|are_you|another|the ~3 again|still|#Tirade
    get|got|is ~1 it ~1 over ~1 with !and ~1 then|what|so|tell|say ~
    ^ ~2 let us have|hear it ~1 then|go|come|what_did_i|what_have_i|what_is_it
    ^ come_on|go_on|well|right|ok ~1 then? ~1 what ~2 i ~2 done|do|did|say|said|forgotten ~1 now|wrong|today|this
    what ~2 am|have|did i ~2 being|supposed|guilty|meant|accused|done|do|said|in_trouble ~3 accused|of|sorry|guilty|trouble|for|wrong|feel ~2 now|today|this|again|time
    you|this ~3 same old|tired|boring|damn|bloody ~1 #Tirade|story|song|conversation|argument|complaint|excuse|drama|script|line
    how|when|what ~2 long|many|much ~3 drag|milk|milking|dragging|keep|punish|punishing|hear ~3 this|it|me|about|same
    please|kindly|just|god spare ~1 me|us ~4 #Tirade|details|drama|essay|theatrics|your
    there|here it|they is|are ~1 the ~2 #Tirade
    not the|another|more|this ~1 #Tirade ~1 again
    ^ ~2 give us|me ~1 the|your ~2 speech|lecture|#Tirade
    oh goodie|goody|yay|fab|joy ~1 #Tirade $
    can we ~1 have|get ~1 one|a|a_single ~1 meal|dinner|evening|day|night|weekend|conversation ~1 without ~2 #Tirade|inquest|argument|fight|row
  `,
});

/** Weary only as all that is said: "what now" with nothing after it. */
export const WEARY_ALONE = graded({
  2: `
    ^ this ~2 again $
    ^ not again $
    ^ what ~1 is it|wrong ~1 now|this_time|today $
    ^ and|so|ugh|sigh|oh what now $
    ^ sigh what now $
    ^ yeah yeah $
    ^ for_fucks_sake here she|he|we goes|go $
    ^ oh joy $
    ^ more #Tirade $
    ^ ok and $
    ^ and your point is $
    ^ whatever you say drama|princess|queen|boss|mate|sweetheart
    ^ can we|you not $
    ^ do we have to $
    whatever helps you sleep
    ^ are you done|finished ranting|whining|complaining|now $
  `,
  1: `
    ^ are you done|finished yet $
    ^ yawn $
    ^ what now $
  `,
});
