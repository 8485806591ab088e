/** A limit the other one set and the writer knows, and how it is crossed. See `wording.ts` for the notation. */
import type { Classes } from '../../../engine/cues/condition.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  says: `said say says told tell asked ask want wanted need needed wish wished requested begged insisted keep_saying made_it_clear warned made_clear
    would_like are_asking wrote texted decided swore demanded would_prefer prefer would_rather hinted announced`,
  space: `space alone distance no_contact boundaries boundary privacy breather breathing_room room_to_breathe time_apart time_alone time_to_think
    time_to_heal time_to_yourself left_alone let_be leave_you stay_away back_off fall_back go_away keep_away a_break_from_us a_break_from_me
    break_from_me break_from_us break_from_you me_to_stop me_to_wait me_gone give_it_a_rest stay_off stay_out me_out`,
  time: 'time peace quiet week month fortnight days weeks break while after until monday exams',
  contact: `text call contact message write talk speak come reach bother see_me see_you see_them ring visit email dm hear_from show meet follow discuss
    phone texting calling messaging contacting emailing writing ringing coming reply post disturb turn_up drop_by approach chase knock comment edit
    bring_it_up bringing_it contacted emailed called rung`,
  kin: `mum mom mother dad father sister brother friend therapist counsellor counselor solicitor lawyer family flatmate`,
  turn: 'but however still yet anyway though only except nevertheless nonetheless regardless even_so that_said whatever',
  go: `came drove called texted emailed rang wrote got made booked told asked sent brought created borrowed found left ignored am_outside am_coming am_writing
    am_texting am_calling am_ringing am_using am_messaging am_emailing am_bringing need_to had_to have_to must will_be am_here am_passing am_asking am_at`,
};

/** The limit, as the writer knows it. */
export const LIMITS = wordings(
  `
  you|your ~1 {says} ~4 {space} !with_me|for_the|in_the|on_the
  you|your ~1 {says} ~2 {time} ~1 but|and|from|apart|away|so|off|alone|without|well|since|$
  you ~1 {says} ~3 give|wait ~3 {time}
  you ~1 {says} ~3 not|never|stop|without|quit ~2 to? ~1 {contact} !with|the
  you ~1 {says} ~3 not|never to be ~1 {contact}
  you ~1 {says} no|stop|enough but|and|$|i|to_me
  you ~1 {says} not_to|not to? ~1 $|but|and|so
  {says} ~4 through|via ~1 the|a|your|my ~1 {kin} ~1 only|but|$
  you ~2 do|did|are|would not ~2 want|wish|wishing|wanting|need|care|like ~2 {contact}|me|to_me|us_to|contact|to_know|speak
  your ~1 {kin} ~1 {says} ~3 back_off|stay_away|keep_away|leave_you|give_you|hold_off|wait|stop|leave|distance|space
  {says} ~2 give|leave you ~1 some|a|more? ~1 space|room|time|distance|peace|be|alone
  not ~1 supposed|meant|allowed|welcome ~1 to ~1 {contact}
  i ~2 said|promised|swore|agreed|told_you ~3 not|leave|stop|stay|give|wait|keep|back_off ~1 {contact}|you|away|off|my_distance|alone|$
  said i ~1 would? ~1 leave|give you
  we|i ~1 agreed|said|promised|decided ~1 on|to|that|we ~2 no_contact|break|not_to|space|not_talk|distance|apart|stop|wait
  despite|against|regardless_of|notwithstanding|ignoring|although ~1 your|you ~2 wish|wishes|request|boundaries|boundary|asking|telling|saying|wanting|quoted|space
  your ~1 request|wish|wishes|plea ~2 that|for|to|not ~3 not|stop|leave|space|alone|contact|distance
  you ~1 have? ~1 blocked|block|muted|unfriended|unfollowed me ~1
  you ~1 have? ~1 blocked|muted my ~1 number|email|calls|account
  you ~1 will|would not take|answer|accept my calls
  you ~3 not ~2 ready ~1 to|for|yet|$ ~1 !eat|order|go|leave
  ^ . not ready to ~1 talk|see|meet|speak
  would|is ~1 rather|prefer ~1 not ~1 to? ~2 see|hear|talk|meet|speak|have ~1 me|from_me|to_me|contact|us
  respect|respecting|appreciate|understand|know|hear|get|aware|realize|heard|accept|noted|screw ~2 your ~1 boundaries|boundary|no|need_for|wish|decision|limits
  your ~1 boundaries|boundary are|is noted|clear
  i ~1 hear|get|know|understand|respect ~1 your|that no
  no means no
  needing|wanting|needed|wanted|need|want ~3 {space}|{time}|weeks|weekend|week|day|evening|night|month ~2 to_yourself|alone|apart|off|from
  {says} ~2 for? ~2 no ~1 visitors|contact|calls|messages|more !cake|food|gifts|presents|sweets|chocolate|coffee|toys|puns|cats|wine
  you ~1 have? ~1 banned|barred|unsubscribed|removed|kicked ~1 me|us|from|and|$
  {says} not ~1 this_weekend|today|tonight|now|this_week|yet|on_friday
  your ~1 wishes ~1 are|were
  boundaries whatever|blah|but|yeah|anyway
  you ~2 done with me
  you ~1 will|would ~2 text|call|ring|write|message ~2 when you ~1 are|were|would_be ready
  you ~2 have? ~1 closed|locked|ended ~1 this|the|our thread|discussion|conversation|chat|topic|page
  you ~1 are ~1 overwhelmed|not_ready|done_talking
  not ~1 an answer ~1 i ~1 can
  said|says|asked|told|want|wants|wanted ~2 to_be left alone|in_peace
`,
  CLASSES,
);

/** The crossing: what the writer does or wants all the same. */
export const CROSSINGS = wordings(
  `
  {turn} ~3 i|we|you|it|this|that|two|three|four|one|can|could|please|just|here|surely|when|why|how|come_on|literally|ten|five|enough|too|is|even ~1 !is_the|are_the
  so|and|because|cause|since|well|then ~1 here? ~1 i|we ~1 {go}
  so|because|since ~2 i ~2 using|texting|writing|messaging|emailing|calling|told|made
  ^ . writing|texting|messaging|calling|emailing|ringing ~2 from|on|off|with
  i ~2 outside|downstairs|at_your|on_my_way|omw|coming_over|driving|parked|knocking|at_the_door|pulling_up|waiting_outside|here_in
  i ~1 am|will ~1 be? ~1 just? ~1 using|writing|texting|calling|messaging|emailing|asking_anyway|saying_it|not_leaving|bringing_it|coming|ringing|there|going_to_say|at_the|opposite|asking
  i ~1 could|can not ~2 wait|stop|stay|help|let|leave|keep|do|accept|respect|bear|manage|take|$
  i|we ~1 had|have|need|must|got ~1 to ~2 see|hear|tell|say|know|talk|call|text|speak|ask|explain|write|come
  i ~1 will|do|shall not ~1 just? ~1 accept|agree|respect|believe|buy|think|$|wait|stop|go_away
  i ~1 will|shall ~1 have|say|be|see|come|ring|call ~1 my|at|there|you|round|it ~2 say|piece|there|door|regardless|anyway|when_i_want
  i ~1 will just? ~1 make|use|find|get|come ~1 another|a_new|to_your
  hear me|my ~1 out|side|voice
  pick_up|open_the|open_up|let_me|talk_to_me|meet_me|call_me|answer_me|come_out|come_down|read_this|please_read|just_come|please_listen
  i ~1 shall|will|am ~1 be? ~2 collecting|on_the|replying|calling|reply|on_my_way|coming|there|ringing
  i|we ~1 have ~1 already? ~1 got|booked|bought ~2 tickets|train|ferry|flights|table
  i ~1 am ~1 on my way
  not ~1 prepared|willing|going ~1 to ~1 wait
  whatever|but just? let me
  we ~1 are? going_to ~1 talk|have|meet
  {turn} ~2 a|the|your ~1 mother|grandmother|father|parent|wife|husband has|have|had
  just|please ~1 listen|read|let|give|answer|reply|hear|talk|come|can_you
  i ~2 expect|insist|deserve|owed ~1
  you ~1 owe me
  anyway|regardless|tough|too_bad|not_fair|unfair|your_problem|long_enough|more_than_enough|do_not_care|i_do_not_care|important_to_me|enough_no|enough_now
  {says} ~1 {kin}|them to|pass
  this|here is ~1 a|my ~1 new|number ~2
  can|could|will ~1 you|we ~1 at_least|just|meet|talk|please|come|see|still
  one more date|call|time|message|thing
  as_if|not ~1 going anywhere
`,
  CLASSES,
);

/** One of these stands in every crossing. */
export const CROSSING_WORDS =
  'but however still yet anyway though only except regardless whatever so because cause since outside downstairs way can could not must need have had will owe expect insist hear pick open just please new unfair enough again';
const SETS =
  'said say says told asked ask want wanted need needed wish prefer rather promised agreed despite respect aware hear needing wanting';
/** What the sentence of a limit, or one before its crossing, holds: who set it, and what was limited; one of these. */
export const LIMIT_WORDS: readonly (readonly string[])[] = [
  [
    'you your we',
    `${SETS} blocked muted banned`,
    'space alone distance contact boundaries boundary blocked muted banned room privacy ready week weeks month fortnight days break visitors no',
  ],
  [
    'you your',
    SETS,
    'not never stop',
    'text call contact message write talk speak come bother see ring visit email hear show meet bring discuss weekend today reply',
  ],
  ['ready', 'not', 'talk see meet speak you clear'],
  ['promised swore agreed', 'you', 'time space alone leave'],
];

/** Emergencies, logistics, and limits that are kept. */
export const KEPT = [
  /\b(?:school|hospital|fever|emergency|police|ambulance)\b/,
  /\b(?:accident|surgery|died|funeral|doctor|vet|in a e|nursery)\b/,
  /\b(?:landlord|keys?|rent|meeting|deadline|invoice|client)\b/,
  /\b(?:boiler|car|gas|bank|urgent|parcel|post|passport|plumber)\b/,
  /\b(?:eat|eating|flat|garage|medication|presents?|gifts?)\b/,
  /\b(?:study|shelves|sugar|holiday|shed|pram|cooking|wine|soup|mail)\b/,
  /\bnot to (?:wait|bring (?!it up)|buy|worry|cook|rush)\b/,
  /\b(?:i will|so i will|i am) (?:not (?!be |going )\w+|wait|keep|leave you|respect)\b/,
  /\buntil you (?:do|are ready|want|say)\b|\btake (?:all )?(?:the|your|ur) time\b/,
  /\bwhen you (?:are ready|want)\b(?! .*could not)/,
  /\b(?:busy|otherwise|no (?:rush|pressure)|my ex|you have it)\b/,
  /\b(?:did not because|that is (?:ok|okay|fine)|how are you|off to)\b/,
  /\bi (?:am stopping|will not do (?:it|that) again|did not listen|kept|stayed|waited)\b/,
  /\bso i (?:\w+ )?(?:left|have emailed)\b/,
  /\bnot (?:have|need) to (?:reply|answer|respond)\b/,
  /\b(?:in (?:the|this) (?:house|flat|room)|more space (?:in|for))\b/,
];
