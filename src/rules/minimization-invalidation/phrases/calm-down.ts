/** How the other person is ordered to be calm. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  order: `calm chill relax unclench calm_down chill_out cool_down cool_off cool_it settle_down simmer_down simmer settle_yourself calm_yourself compose_yourself
 control_yourself calm_it chill_the lighten_up loosen_up settle_petal calm_your whisht breathe`,
  calm: `calm cool chill rational reasonable civil civilised civilized quiet sensible composed less_emotional less_hysterical less_dramatic calmer logical
 level_headed calmed_down calmly rationally sane`,
  heated: `shouting yelling screaming ranting raging hysterical swearing snapping fuming hyperventilating freaking_out being_hysterical kicking_off
 having_a_tantrum your_tantrum foaming`,
  lead: 'please just omg ok hey bro bruh dude girl babe oh wow look sir madam now right kindly whoa alright maybe first then so well mum love and',
  must: 'need have ought must should had_better better got_to want_to_try need_to',
  temper: `temper tone voice volume temperature attitude anger emotions blood_pressure tongue`,
  after:
    'yaar sis woman now dude man sir madam petal please and ok love you it its your i nobody no really honestly lol the_fuck do_not ai is was bro tf for_fucks_sake before',
  hot: 'hair jets tits knickers panties pants wig horses neck titties shirt undies',
  write:
    'type reply respond answer say speak write send accuse message post comment edit editing replying writing',
};

export const WORDINGS = graded(
  {
    2: `
    some|certain people|folks|person|persons|ones|buyers|customers|editors ~1 {must} ~1 to ~2 {order}|chill|relax|grow_up
    less|enough|easy ~1 of|with|on? ~1 the|your ~2 caps|shouting|attitude|tone|exclamation|lip
    once|when|until|after ~1 you ~1 have|get|got|are? ~3 your ~2 emotions|temper|anger|head ~2 under|in|control|straight|check
    no|not|any ~3 need|call|reason|cause ~1 for ~2 tone|attitude|shouting|hostility|aggression|hysterics|caps
    when|until|unless|once|if ~1 you ~1 can|could|are_able ~4 without ~3 shouting|screaming|crying|swearing|yelling|accusing|hysterics|emotion|drama|losing_it|getting_upset
    come_back|call_back|ring_back|write_back|call_me|ring_me|message_me|text_me|talk_to_me|try_again ~3 when|once|after you ~2 have|are|can|feel ~2 {calm}|calmed|cooled|finished|stopped|slept
    take|use ~1 that|this ~1 tone|attitude|voice with|on me|us
    ^ {lead}? {lead}? relax ~1 woman|man|dude|bro|yaar|sis|sir|madam|nobody|no_one|honestly|the_fuck|tf|for_fucks_sake|really|it_is_just|it_is_only|it_was|i_was|you_are|will_you|would_you
    ^ {lead}? {lead}? calm|chill|unclench|simmer|whisht|calm_your down|out|yourself|off|mind|way? ~1 {after}
    ^ {lead}? {lead}? calm|simmer|unclench|whisht $
    ^ bro|bruh|dude|girl|babe|omg|jeez|wow|mate ~1 chill|relax $
    ^ please|just ~1 chill $
    ^ {lead}? {lead}? calm|simmer|chill down|out|yourself !music|with|by|at|in|on|for|when
    ^ {lead}? {lead}? lighten|loosen up $|{after}
    ^ {lead}? {lead}? settle|cool|simmer down|off|it|petal|yourself $|{after}|a|with|before
    you ~1 {must} ~1 to? ~2 {order} down|yourself|out|off|it? ~1 $|{after}|before|about|a|with
    would|will|can|could|might|why_do_not|you_need_to ~1 you ~3 {order} ~1 $|down|yourself|for|a|and|it|out|please|first !the|with_the
    not you ~2 {order} $|down|out
    i|we|you ~1 would ~2 suggest|recommend|advise|ask|urge|beg ~1 that? ~1 you ~1 to? ~2 {order}|control|moderate|refrain
    i|we ~4 suggest|recommend|advise|urge|tell|telling|asking|begging you ~1 to? ~2 {order}|moderate|control
    and|stop|so|you ~1 {order} ~1 yourself|down $|now
    stop|quit ~4 and chill|relax|breathe|calm_down $
    you ~2 calm|relax|cool|breathe ~1 down|yourself|your|first|then
    ^ {lead}? you? please? be|become|act more? {calm} ~1 $|for_once|about|and|please|first|then|do_not
    you please|just? be|become {calm}
    try ~2 to ~1 be|stay|act|remain ~2 {calm}
    like ~1 an|a|two|normal ~1 {calm}|grown|normal ~1 person|adult|adults|human|people ~
    can ~1 we ~2 like adults
    when|once|if|until|unless|after ~1 you ~1 have|are|can|get ~1 be|talk|speak|act|behave? ~1 {calm}|calmed|cooled|normally|like_an_adult|civilly
    when|once|if|until|unless|after ~1 you ~1 have|are? ~1 finished|done|stopped|stop ~1 {heated}|being_hysterical|being_so
    when|once ~1 your {temper} ~
    lower|watch|mind|control|moderate|soften|drop|check|regain|cool ~1 your ~1 {temper}|composure|mind|neck !settings|head
    keep|hold|cool|keeping|calm|wind|unclench|untwist ~1 on? ~1 your ~1 bloody|fucking? ~1 {hot} ~1 on|in|$|i|nobody|love !of|down|top
    not ~2 get ~2 your|all ~1 {hot}|worked_up|het_up ~
    get|need|have|getting a ~1 grip ~1 $|on_yourself|would|woman|man|and !on_the
    take|bring|dial|turn|tone|rein ~1 it|that|this|things|your ~2 down|back|in ~2 notch|peg|level !when
    tone|dial|pipe|rein it|that|this|yourself ~1 down|back|in ~1 $|a|please|with
    ^ please|maybe|just|look|ok? take|have|try|taking ~2 breath|breather|xanax|valium|chill_pill|midol|walk|lie_down ~3 before|and|stop ~1 you|stop|come|tell|explain|accuse|read|reread|think|listen|calm|relax|count ~
    take|have ~1 a? ~1 xanax|valium|chill_pill|midol
    breath|breathe ~1 before you ~1 {write}|come|accuse|shout|start
    pull yourself together
    compose|control|collect ~1 yourself ~
    stop|quit|refrain ~2 shouting|yelling|screaming|ranting|raving|raging|huffing|hyperventilating|the_caps|the_shouting|using_capital|caps ~
    no need to|for ~1 shout|yell|scream|raise|be_so_aggressive|get_aggressive|shouting
    easy ~1 there|now|on ~1 tiger|love|buddy|pal|cowboy|girl|boy|mate|killer|the_caps|$
    ^ ~2 easy tiger
    touch grass
    take ~1 so|such|too? ~1 much tension
    take tension
    not ~1 take ~2 tension
    cup_of_tea|glass_of_water|some_air|cold_shower ~6 before|and|then ~1 you|tell|come|talk|explain
    getting yourself into ~1 a state
    ^ keep your ~1 cool|head $
    a measured|calmer|normal|civil tone|volume|voice ~
    kill|hurt you to ~2 stay|be|keep|talk ~1 {calm}|cool|civil|nicely
    measured tone
    anger is not
    chill|relax|breathe|calm ~1 pill|really|the_fuck|the_hell|tf
    come_back|talk|speak|ring|call ~3 when|once ~1 you ~2 cooled|calmed|sober
    cop on ~1 $|and|to|would
    cool ~1 the|your head|jets
    ^ {lead}? shush|hush|shh|whisht ~1 $|now|please|no|will
    no histrionics|theatrics|dramatics|tantrums ~
    pump|hit ~1 the|your brakes
    slow|pump your ~1 roll|brakes
    count|counting ~1 to ~1 ten|10 ~2 and|before|then ~2 you|we|talk|speak|reply|write|type|send|answer|tell|try|say|come|calm|breathe
    step|walk away ~1 from ~1 the|your ~1 keyboard|computer|phone|screen|laptop
    have ~1 a snickers|kitkat ~1 you
    bring|dial|take ~1 it|that ~1 down ~1 a ~1 thousand|lot|few|touch
    until|when|once ~1 you ~1 can|could ~1 address|speak_to|talk_to ~1 me ~1 like|with|as|properly
    first|now ~1 become|be|get normal|calm|cool|quiet
    everyone|everybody calm|chill down|out !about
  `,
    1: `
    go|do|please|and|just ~2 have|take ~1 a ~1 lie_down|valium|xanax|long_bath|cold_shower|day_off
    no|not|any ~3 need|call|reason ~1 for ~2 language|insults|name_calling|sarcasm|swearing|rudeness|abuse|nastiness
    ^ ~1 breathe $
    ^ {lead}? {lead}? relax|chill $
    ^ everyone|everybody|guys calm|chill ~1 down|out
    no need to ~1 be ~2 rude|aggressive|threatening|hostile|nasty
    ^ {lead}? stay|remain|keep {calm} ~1 $
    ^ try ~1 and|to relax $
    mind your language $|please
    take ~1 a ~1 deep? breath $
    take it easy $
    let ~1 us ~3 take ~1 a breath
    ^ deep breath|breaths ~
    do|stop|no not? ~1 shout|yell|scream|shouting|yelling|screaming ~1 on|at ~1 me|us
    go ~1 and? ~1 lie_down|have_a_lie ~1 $|and|before
  `,
  },
  classes,
);

/** Rest and encouragement, meals, cures and games; calm of things, of others, of the writer. */
export const HARMLESS = wordings(
  `
  he|she ~1 goes|barks|growls|bites|licks
  earned|deserve|deserved|holiday|weekend|congrats|proud|enjoy|sunburn|benign|exams|muscle|dive|goodluck|cocoa|beginners|slippery|slope ~
  good ~1 luck
  got ~1 an|a ~1 a|b|job|in ~1 $
  put ~1 your feet
  you ~2 did|know ~2 well|so_well|this_material|this ~1 inside|today|$
  i ~1 am|was|need|needed|have|had|went|will ~2 to|a|for|of ~1 {order}|breath|calm|cool|breathe|cool_off|calm_down
  let us ~2 both|all? ~2 cool|step|take ~2 
  we ~2 both|all|should ~3 {order}|breath
  she|he|they|things|market|baby|puppy|toddler|nurse|vet|doctor|sea|kids ~2 {order}|{calm}|calms|calmed|settles|grip|quietly
  i|he|she|they ~1 told ~1 him|her|them|myself|me
  your ~1 shoulders|wrist|arm|leg|ankle|jaw|grip|hands|knees|back|hips
  chill ~1 the|in|at|for ~1 dough|wine|fridge|mine|yours|ours|two
  how ~1 do|can
  tonight|dinner|tea|movie|film ~3 with_me|on_me|love_you
  results ~1 are good
  the ~1 baby|toddler|puppy
  after|before ~1 the ~1 run|dive|jump|race|bed|exam
  day off
  at ~1 work|yours|mine|ours ~1 after|$|the
  rest ~1 up
  `,
  classes,
);
